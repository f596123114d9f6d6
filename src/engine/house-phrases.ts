import type { Found, Offer } from './finding';
import { phraseFinder, type PhraseMatch, withoutOverlaps } from './phrase-finder';
import { partitionPoint } from './partition-point';
import { isQuoted, once, type Post, type Sentence, spanIn } from './post';
import type { Span } from './span';
import { replaceStretch } from './suggestions/sentence-edits';

/** A phrase that an organisation wants a rule to report. */
export interface HousePhrase {
  readonly phrase: string;
  /** What could stand there instead. */
  readonly suggestion?: string;
  /** Why, and what to try, in the organisation's own words. */
  readonly message?: string;
}

/**
 * What a rule finds, and what it finds by the house's own phrases: in posts of every language, and not in quotations. Where both
 * find the same stretch, or a part of it, the house has the word.
 */
export function withHousePhrases(
  own: Iterable<Found>,
  ruleId: string,
  phrases: readonly HousePhrase[],
  post: Post,
): Iterable<Found> {
  if (phrases.length === 0) return own;
  const house = [...findHousePhrases(ruleId, phrases, post)];
  const isTaken = ({ start, end }: Span): boolean => {
    const nearest = house[partitionPoint(house, ({ span }) => span.end <= start)];
    return nearest !== undefined && nearest.span.start < end;
  };
  return [...house, ...Array.from(own).filter(({ span }) => !isTaken(span))];
}

function* findHousePhrases(ruleId: string, phrases: readonly HousePhrase[], post: Post): Iterable<Found> {
  const finder = phraseFinder(phrases);
  for (const sentence of post.sentences) {
    for (const match of withoutOverlaps(once(sentence, finder))) {
      const phrase = phrases[match.index];
      if (!phrase || isQuoted(sentence, match.start, match.end)) continue;
      yield {
        span: spanIn(sentence, match.start, match.end),
        message: messageFor(ruleId, phrase),
        suggest: () => rewordingsOf(sentence, match, phrase),
      };
    }
  }
}

function messageFor(ruleId: string, { suggestion, message }: HousePhrase): Found['message'] {
  if (message !== undefined) return { en: message, da: message };
  return {
    en: `On the house’s own list for ${ruleId}. ${suggestion === undefined ? 'How else could it be said?' : `It offers “${suggestion}”.`}`,
    da: `Står på husets egen liste til ${ruleId}. ${suggestion === undefined ? 'Hvordan kan det ellers siges?' : `Den foreslår “${suggestion}”.`}`,
  };
}

function rewordingsOf(sentence: Sentence, match: PhraseMatch, phrase: HousePhrase): readonly Offer[] {
  const { plain } = sentence;
  if (phrase.suggestion === undefined || isPartOfWord(plain, match)) return [];
  const text = withCapital(phrase.suggestion.trim().replace(/\s+/g, ' '), plain, match, phrase.phrase);
  if (text === plain.slice(match.start, match.end)) return [];
  const edit = replaceStretch(sentence, match.start, match.end, text);
  if (!edit) return [];
  const why = { en: 'follows the house’s own list', da: 'følger husets egen liste' };
  return [{ kind: 'rewording', title: { en: `Write “${text}”`, da: `Skriv “${text}”` }, why, edit }];
}

/** "the customer" in "the customer's" and "kunde" in "kunde-center": reported, but what could stand there would not fit the rest. */
function isPartOfWord(plain: string, { start, end }: PhraseMatch): boolean {
  const before = /[\p{L}\p{N}]['\u2010\u2011-]$/u.test(plain.slice(Math.max(0, start - 3), start));
  return before || /^['\u2010\u2011-][\p{L}\p{N}]/u.test(plain.slice(end, end + 3));
}

/** What begins with a capital goes on doing so where the sentence begins, and where the phrase itself is listed without one. */
function withCapital(suggestion: string, plain: string, { start }: PhraseMatch, listed: string): string {
  const isCapital = /^\p{Lu}/u.test(plain.slice(start, start + 2));
  const isFirst = !/[\p{L}\p{N}]/u.test(plain.slice(0, start));
  if (!isCapital || !(isFirst || /^\p{Ll}/u.test(listed.trimStart()))) return suggestion;
  return suggestion.replace(/^\p{Ll}/u, (letter) => letter.toUpperCase());
}
