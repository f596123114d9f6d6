import type { HollowInvitation } from './languages/english/hollow-invitations';
import type { Voice } from './languages/voice';
import { voices } from './languages/voices';
import { isQuoted, once, type Post, type Sentence } from './post';
import type { Answerer } from './who-answers';

/**
 * The worn invitation of the sentence at an index; `undefined` where it has none, or where what stands beside it says what is asked for:
 * a link to somebody, a question to the reader, another invitation. One place decides, so that no sentence is hollow and an opening.
 */
export function hollowInvitationAt(
  post: Post,
  index: number,
  answererOf: (index: number) => Answerer | undefined,
): HollowInvitation | undefined {
  const voice = voices[post.language];
  const sentence = post.sentences[index];
  const found = sentence && once(sentence, voice.findHollowInvitation);
  if (!found || isQuoted(sentence, found.span.start, found.span.end)) return undefined;
  if (found.kind !== 'answering') return found;
  if (sentence.elements.some(({ isLink }) => isLink)) return undefined;
  const isFilled = [index - 1, index, index + 1].some(
    (at) => answererOf(at) === 'reader' || (at !== index && opens(post.sentences[at], voice)),
  );
  return isFilled ? undefined : found;
}

function opens(sentence: Sentence | undefined, { findExchange, findHollowInvitation }: Voice): boolean {
  if (!sentence || sentence.quotations.length > 0) return false;
  return once(sentence, findExchange) !== undefined && once(sentence, findHollowInvitation) === undefined;
}
