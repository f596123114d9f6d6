import type { Post, Sentence } from '../../post';
import type { Topic } from '../questions/matter';
import { findNounPhrases } from './noun-phrases';
import type { Nouns } from './nouns';

/** How many sentences are read for what a post is about. Chosen: the news is said by then. */
const searched = 14;

/** How much a post has to be about something for a question about it. Chosen: named once, and late, it is a detail. */
const leastWeight = 1.4;

/** How often a post has to come back to something that only stands behind a preposition. */
const leastMentions = 3;

/** What stands before a phrase that only says where, when or how. */
const aside =
  /(?<!\p{L})(?:på|i|ved|til|fra|med|under|efter|før|mellem|hos|over|gennem|via|uden|siden|mod|langs|omkring|inden|bag|foran|blandt|trods|per|pr\.|forbi|erstatter|afløser|som|end) $/iu;

/** Up to how many classes say what a post is about: the new things of a launch can be nearly anything. */
const tellingSize = 20;

/** The bank's class of words that only end like the others. */
const none = 'other';

/** How much a post has to be about something that posts on such an occasion aren't about. Chosen: it comes back to it, or says so in its title. */
const leastWeightOfOdd = 2.4;

/**
 * What a Danish post is about, as its readers would call it: what it comes back to, names in its title or begins with.
 * @param usual the classes of what posts on the occasion are about; `undefined` where that can't be said
 */
export function findTopics(
  post: Post,
  own: readonly Sentence[],
  nouns: Nouns,
  usual: ReadonlySet<string> | undefined,
): readonly Topic[] {
  const fields = post.frontMatter.sentences.filter(({ block }) => block.kind === 'field');
  const titles = [...fields, ...own.filter(({ block }) => block.kind === 'heading')];
  const title = titles[0]?.plain.toLowerCase() ?? '';
  const body = own.filter(({ quotations, block }) => quotations.length === 0 && block.kind !== 'heading');
  const all = own.map(({ plain }) => plain.toLowerCase()).join('\n');
  const topics = new Map<string, Topic>();
  [...titles.slice(0, 1), ...body].slice(0, searched).forEach(({ plain }, index) => {
    for (const { text, kind, isPlural, isNeuter, isNew, stem, start } of findNounPhrases(plain, nouns)) {
      const mentions = Math.min(4, all.split(stem).length - 1);
      const isNamed = title.includes(stem);
      if (kind === none || (mentions < leastMentions && !isNamed && aside.test(plain.slice(0, start)))) continue;
      const weight = mentions * 0.4 + (isNamed ? 1 : 0) + (1 - index / searched) + 0.6;
      const isUsual = usual?.has(kind);
      // Named once, and as if the reader knew it: "the ferry" by which one comes to the fair.
      const isSubject = start < 3 && (index < 2 || isUsual === true);
      const isExpected = isUsual === true && usual !== undefined && usual.size <= tellingSize;
      const isNews = isNew && (isUsual === true || index < 2);
      const isBackground = mentions < 2 && !isNamed && !isNews && !isSubject && !isExpected;
      if (isBackground || (isUsual === false && weight < leastWeightOfOdd)) continue;
      const known = topics.get(stem);
      if (weight >= leastWeight && (!known || known.weight < weight))
        topics.set(stem, { text, kind, isPlural, isNeuter, weight });
    }
  });
  return [...topics.values()].sort((a, b) => b.weight - a.weight);
}
