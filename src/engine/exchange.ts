import { hollowInvitationAt } from './hollow';
import type { Exchange } from './languages/english/exchanges';
import { voices } from './languages/voices';
import { isQuestion, isQuoted, once, type Post, type Sentence } from './post';
import type { Span } from './span';
import { answerers } from './who-answers';

/** The sentences of a post that open an exchange in one way, where no question does. */
export function* sentencesThat(post: Post, kind: Exchange['kind']): Iterable<Span> {
  const { findExchange, findCrowd, creditsSomebody } = voices[post.language];
  const answererOf = answerers(post);
  for (const [index, sentence] of post.sentences.entries()) {
    const exchange = once(sentence, findExchange);
    if (exchange?.kind !== kind || isQuoted(sentence, exchange.start, exchange.start + 1)) continue;
    // "Many of you asked for it": nobody one could point to.
    if (kind === 'credit' && once(sentence, findCrowd) && !once(sentence, creditsSomebody)) continue;
    if (isTitle(sentence) || /^RT @/.test(sentence.block.plain.text)) continue;
    if (kind === 'invite' && hollowInvitationAt(post, index, answererOf)?.kind === 'answering') continue;
    if (exchange.needsUs && !isOurs(post, index)) continue;
    // A question that is no genuine one opens nothing in another way either.
    if (isQuestion(sentence) && (kind !== 'invite' || answererOf(index) === 'reader')) continue;
    yield { start: sentence.start, end: sentence.end };
  }
}

/** Headings, cells of tables, and paragraphs of nothing but a few words in bold. */
function isTitle({ block, plain, elements }: Sentence): boolean {
  if (block.kind === 'heading' || block.kind === 'cell') return true;
  const isWhole = block.plain.text.trim() === plain && !/[.!?:…)]["'”’]?$/.test(plain);
  return (
    isWhole && elements.some((element) => !element.isLink && element.plain.end - element.plain.start >= plain.length)
  );
}

/** Whether "we" or "I" stands in the sentence, or in one beside it. */
function isOurs(post: Post, index: number): boolean {
  const { saysWe } = voices[post.language];
  const near = post.sentences.slice(Math.max(0, index - 1), index + 2);
  return near.some((sentence) => once(sentence, saysWe));
}
