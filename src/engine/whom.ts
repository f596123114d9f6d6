import type { Language } from './localised';
import { once, type Post, type Sentence } from './post';

/** How often a sentence speaks of its sender and of its reader. */
export interface Whom {
  /** "we", "our", "I", and the organisation's own names. */
  readonly us: number;
  /** "you", "your". */
  readonly you: number;
}

/** Who a sentence is about: whom it names more often; `matter` where it names neither. */
export type About = 'us' | 'both' | 'you' | 'matter';

/** Whom each of the post's sentences speaks of, in their order. Pure. */
export function whomOf(post: Pick<Post, 'sentences' | 'language'>, names: readonly string[]): readonly Whom[] {
  const own = names.map((name) => name.trim().toLowerCase()).filter((name) => name !== '');
  return post.sentences.map((sentence) => {
    // Whom somebody else speaks of when quoted is another matter.
    if (sentence.quotations.length > 0) return countIn(withoutQuotations(sentence), post.language, own);
    const { us, you } = once(sentence, readers[post.language]);
    return { us: us + countNames(sentence.plain, own), you };
  });
}

/** Who that makes the sentence about. */
export function aboutOf({ us, you }: Whom): About {
  if (us === you) return us === 0 ? 'matter' : 'both';
  return us > you ? 'us' : 'you';
}

interface Pronouns {
  readonly us: ReadonlySet<string>;
  readonly you: ReadonlySet<string>;
}

const english: Pronouns = {
  us: words("we us our ours ourselves we're we've we'll we'd i me my mine myself i'm i've i'll i'd"),
  you: words("you your yours yourself yourselves you're you've you'll you'd"),
};

const danish: Pronouns = {
  us: words('vi os vores vor vort vore jeg mig min mit mine'),
  you: words('du dig din dit dine jer jeres'),
};

/** Danish "I" is "you" or "in": at the beginning of a sentence, where both have a capital, what follows tells. */
const afterYou = words(
  'kan skal vil må har er får ved kender siger skriver ser finder møder bliver kommer gør synes mener tænker ønsker var havde kunne skulle ville fik',
);

const readers: Readonly<Record<Language, (plain: string) => Whom>> = {
  en: (plain) => count(plain, english, () => false),
  da: (plain) =>
    count(plain, danish, (word, next, isFirst) => {
      if (word === 'I') return !isFirst || (next !== undefined && afterYou.has(next));
      return !isFirst && ['De', 'Dem', 'Deres'].includes(word);
    }),
};

type IsYou = (word: string, next: string | undefined, isFirst: boolean) => boolean;

function count(plain: string, { us, you }: Pronouns, isYou: IsYou): Whom {
  const found = plain.match(/[\p{L}']+/gu) ?? [];
  let [ours, yours] = [0, 0];
  for (const [index, word] of found.entries()) {
    const lower = word.toLowerCase();
    // "US" is a country.
    if (us.has(lower) && word !== 'US') ours++;
    else if (you.has(lower) || isYou(word, found[index + 1], index === 0)) yours++;
  }
  return { us: ours, you: yours };
}

function countIn(plain: string, language: Language, names: readonly string[]): Whom {
  const { us, you } = readers[language](plain);
  return { us: us + countNames(plain, names), you };
}

function withoutQuotations({ plain, quotations }: Sentence): string {
  let rest = '';
  let at = 0;
  for (const { start, end } of quotations) {
    rest += plain.slice(at, start);
    at = Math.max(at, end);
  }
  return rest + plain.slice(at);
}

function countNames(plain: string, names: readonly string[]): number {
  if (names.length === 0) return 0;
  const lower = plain.toLowerCase();
  return names.filter((name) => lower.includes(name)).length;
}

function words(list: string): ReadonlySet<string> {
  return new Set(list.split(' '));
}
