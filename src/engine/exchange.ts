import { type Exchange, findExchange } from './languages/english/exchanges';
import { isGenuineQuestion } from './openings/ask';
import { isQuestion, isQuoted, once, type Post } from './post';
import type { Span } from './span';

/** The sentences of a post that open an exchange in one way, where no question does. */
export function* sentencesThat(post: Post, kind: Exchange['kind']): Iterable<Span> {
  for (const [index, sentence] of post.sentences.entries()) {
    const exchange = once(sentence, findExchange);
    if (exchange?.kind !== kind || isQuoted(sentence, exchange.start, exchange.start + 1)) continue;
    const { block } = sentence;
    if (block.kind === 'heading' || block.kind === 'cell' || /^RT @/.test(block.plain.text)) continue;
    // A question that is no genuine one opens nothing in another way either.
    if (isQuestion(sentence) && (kind !== 'invite' || isGenuineQuestion(sentence, post.sentences[index + 1]))) continue;
    yield { start: sentence.start, end: sentence.end };
  }
}
