import type { Reported } from './finding';
import { partitionPoint } from './partition-point';
import { phraseFinder } from './phrase-finder';
import { once, type Post, type Sentence, spanIn } from './post';
import { overlaps } from './span';

/** The findings but those in a sentence that share at least one letter with a phrase never to be flagged. */
export function withoutAllowed(
  findings: readonly Reported[],
  allow: readonly string[],
  post: Post,
): readonly Reported[] {
  if (allow.length === 0) return findings;
  const finder = phraseFinder(allow);
  return findings.filter(
    ({ scope, span }) =>
      scope === 'post' ||
      !sentencesIn(post, span).some((sentence) =>
        once(sentence, finder).some(({ start, end }) => overlaps(spanIn(sentence, start, end), span)),
      ),
  );
}

function sentencesIn({ sentences }: Post, span: Reported['span']): readonly Sentence[] {
  const first = partitionPoint(sentences, ({ end }) => end <= span.start);
  const behind = partitionPoint(sentences, ({ start }) => start < span.end);
  return sentences.slice(first, behind);
}
