import type { Analysis } from '../engine';
import type { Glance, SentenceView } from './protocol';

/** How a post stands, with what each part rests on. */
export function glanceOf(analysis: Analysis, sentences: readonly SentenceView[]): Glance {
  const places = new Map(analysis.sentences.map(({ start }, index) => [start, index]));
  const isGraded = analysis.intent === 'dialogue' && analysis.profile.parts.length > 0;
  const stretch = longestStretch(analysis, sentences);
  return {
    ...(isGraded ? { level: analysis.level } : {}),
    parts: isGraded
      ? analysis.profile.parts.map(({ part, points, spans }) => ({
          part,
          points,
          sentences: spans.flatMap(({ start }) => places.get(start) ?? []),
        }))
      : [],
    ...(stretch ? { stretch } : {}),
  };
}

/** The longest run of sentences, by words, that neither asks nor invites; `undefined` where no sentence is without a door. */
function longestStretch(analysis: Analysis, sentences: readonly SentenceView[]): Glance['stretch'] {
  let longest: Glance['stretch'];
  let current = { first: 0, sentences: 0, words: 0 };
  for (const [index, { isDoor }] of sentences.entries()) {
    if (isDoor) {
      current = { first: index + 1, sentences: 0, words: 0 };
      continue;
    }
    current = {
      first: current.first,
      sentences: current.sentences + 1,
      words: current.words + countWords(analysis.sentences[index]?.plain ?? ''),
    };
    if (!longest || current.words > longest.words) longest = current;
  }
  return longest;
}

function countWords(plain: string): number {
  return plain.match(/[\p{L}\p{N}][\p{L}\p{N}'-]*/gu)?.length ?? 0;
}
