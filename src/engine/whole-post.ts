import type { Voice } from './languages/voice';
import { voices } from './languages/voices';
import { once, type Sentence } from './post';
import type { ReadPost } from './rule';

/** A text of fewer sentences is a line in the making, not a post. Chosen: a finding while the first lines are typed would nag. */
const fewestSentences = 3;

/** The kinds of opening that ask for something. The others keep up an exchange. */
const asking: ReadonlySet<string> = new Set(['ask', 'invite']);

/**
 * The sentences by which a whole post is judged: its own words in paragraphs and lists. None where the text is too short to be
 * judged, or answers one person, whose reply it already has.
 */
export function proseToJudge(post: ReadPost): readonly Sentence[] {
  const prose = post.sentences.filter(({ block }) => !block.isQuoted && ['paragraph', 'item'].includes(block.kind));
  return prose.length < fewestSentences || isReply(prose, voices[post.language]) ? [] : prose;
}

/** "@ana Thanks for …", or "Hi Ana," with "Thank you for your message." behind it. */
function isReply([first, second]: readonly Sentence[], { greetsOne, startsReply }: Voice): boolean {
  if (!first) return false;
  if (once(first, startsReply)) return true;
  return second !== undefined && once(first, greetsOne) && once(second, startsReply);
}

/** Not a signature, a row of hashtags or an address, if there is a sentence before it. */
export function lastSaid(prose: readonly Sentence[]): Sentence | undefined {
  return prose.findLast(({ plain }) => /[.!?…]["'”»)\]]{0,2}$/.test(plain)) ?? prose.at(-1);
}

/** The sentences among these that ask readers for something, in order. */
export function doorsAmong(
  sentences: readonly Sentence[],
  { openings, language }: Pick<ReadPost, 'openings' | 'language'>,
): readonly Sentence[] {
  const starts = startsOfAsking({ openings });
  return sentences.filter((sentence) => starts.has(sentence.start) || isInvitation(sentence, voices[language]));
}

/** Where the openings begin that ask readers for something. */
export function startsOfAsking({ openings }: Pick<ReadPost, 'openings'>): ReadonlySet<number> {
  return new Set(openings.filter(({ kind }) => asking.has(kind)).map(({ span }) => span.start));
}

/** Whether the sentence asks for answers by its wording, also where it is too plain to count as an opening: "Let us know." */
export function isInvitation(sentence: Sentence, { asksForAnswers, findBait }: Voice): boolean {
  return sentence.quotations.length === 0 && once(sentence, asksForAnswers) && !once(sentence, findBait);
}
