import type { FeatureVisitor } from './features';
import { formNumber, persons } from './forms';
import type { Token } from './lexicon';
import { personBits, traits } from './traits';

const asksAtTheEnd = /\?(?:["”'’)]| ?\uFFFC|\s|$)[^.!?]{0,30}$/;

/** By number: looking names up takes longer than counting. */
const form = {
  length: formNumber('length'),
  short: formNumber('short'),
  asks: formNumber('asks'),
  questionMark: formNumber('question-mark'),
  exclaims: formNumber('exclaims'),
  address: formNumber('address'),
  number: formNumber('number'),
  numbers: formNumber('numbers'),
  handle: formNumber('handle'),
  hashtag: formNumber('hashtag'),
  colon: formNumber('colon'),
  quotes: formNumber('quotes'),
  past: formNumber('past'),
  adverbs: formNumber('adverbs'),
  gerunds: formNumber('gerunds'),
  passives: formNumber('passives'),
  abstract: formNumber('abstract'),
  longWords: formNumber('long-words'),
  capitals: formNumber('capitals'),
} as const;

const personForms = persons.map((name, index) => ({
  bit: personBits[index] ?? 0,
  many: formNumber(name),
  has: formNumber(`has-${name}`),
  asking: formNumber(`asks-${name}`),
}));

/** Visits what can be told of a sentence without knowing its words: its forms, in the order of `formNames`. */
export function visitForms(sentence: string, tokens: readonly Token[], visitor: FeatureVisitor): void {
  const tell = (number: number, value: number): void => {
    if (value > 0) visitor.form(number, value);
  };
  const length = Math.max(1, tokens.length);
  const all = allTraits(tokens);
  const count = (trait: number): number => ((all & trait) === 0 ? 0 : countOf(tokens, trait));
  const tellIf = (number: number, trait: number): void => tell(number, (all & trait) === 0 ? 0 : 1);
  const share = (trait: number): number => (count(trait) / length) * 5;
  const asks = (all & traits.question) !== 0 && asksAtTheEnd.test(sentence);
  tell(form.length, Math.min(1.5, length / 20));
  tell(form.short, length < 5 ? 1 : 0);
  tell(form.asks, asks ? 1 : 0);
  tellIf(form.questionMark, traits.question);
  tellIf(form.exclaims, traits.exclamation);
  for (const { bit, many, has, asking } of personForms) {
    const those = count(bit);
    if (those === 0) continue;
    visitor.form(many, Math.min(those, 3) / 2);
    visitor.form(has, 1);
    if (asks) visitor.form(asking, 1);
  }
  tellIf(form.address, traits.address);
  tellIf(form.number, traits.number);
  tell(form.numbers, Math.min(3, count(traits.number)) / 2);
  tellIf(form.handle, traits.handle);
  tellIf(form.hashtag, traits.hashtag);
  tellIf(form.colon, traits.colon);
  tellIf(form.quotes, traits.quote);
  tell(form.past, share(traits.past));
  tell(form.adverbs, share(traits.adverb));
  tell(form.gerunds, share(traits.gerund));
  tell(form.passives, share(traits.passive));
  tell(form.abstract, share(traits.abstract));
  tell(form.longWords, lettersOf(tokens) / length / 5);
  tell(form.capitals, capitalsInside(sentence) / length);
}

function allTraits(tokens: readonly Token[]): number {
  let all = 0;
  for (const token of tokens) all |= token.traits;
  return all;
}

function countOf(tokens: readonly Token[], trait: number): number {
  let count = 0;
  for (const token of tokens) if ((token.traits & trait) !== 0) count++;
  return count;
}

function lettersOf(tokens: readonly Token[]): number {
  let letters = 0;
  for (const { text } of tokens) letters += text.length;
  return letters;
}

/** How often a capital follows a small letter or a comma with a blank between: names, mostly. */
function capitalsInside(sentence: string): number {
  let capitals = 0;
  for (let at = sentence.indexOf(' ', 1); at > 0; at = sentence.indexOf(' ', at + 1)) {
    const before = sentence.charCodeAt(at - 1);
    const behind = sentence.charCodeAt(at + 1); // NaN at the end
    const isBehindWord = (before >= 0x61 && before <= 0x7a) || before === 0x2c;
    if (isBehindWord && behind >= 0x41 && behind <= 0x5a) capitals++;
  }
  return capitals;
}
