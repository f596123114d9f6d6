import type { FeatureVisitor } from './features';
import { type FormName, formNumber, persons } from './forms';
import type { Token } from './lexicon';
import { personBits, traits } from './traits';

const asksAtTheEnd = /\?(?:["”'’)]| ?\uFFFC|\s|$)[^.!?]{0,30}$/;

/** Visits what can be told of a sentence without knowing its words: its forms, in the order of `formNames`. */
export function visitForms(sentence: string, tokens: readonly Token[], visitor: FeatureVisitor): void {
  const tell = (name: FormName, value: number): void => {
    if (value > 0) visitor.form(formNumber(name), value);
  };
  const length = Math.max(1, tokens.length);
  const all = allTraits(tokens);
  const count = (trait: number): number => ((all & trait) === 0 ? 0 : countOf(tokens, trait));
  const tellIf = (name: FormName, trait: number): void => tell(name, (all & trait) === 0 ? 0 : 1);
  const share = (trait: number): number => (count(trait) / length) * 5;
  const asks = (all & traits.question) !== 0 && asksAtTheEnd.test(sentence);
  tell('length', Math.min(1.5, length / 20));
  tell('short', length < 5 ? 1 : 0);
  tell('asks', asks ? 1 : 0);
  tellIf('question-mark', traits.question);
  tellIf('exclaims', traits.exclamation);
  for (const [index, name] of persons.entries()) {
    const those = count(personBits[index] ?? 0);
    tell(name, Math.min(those, 3) / 2);
    tell(`has-${name}`, those > 0 ? 1 : 0);
    if (asks) tell(`asks-${name}`, those > 0 ? 1 : 0);
  }
  tellIf('address', traits.address);
  tellIf('number', traits.number);
  tell('numbers', Math.min(3, count(traits.number)) / 2);
  tellIf('handle', traits.handle);
  tellIf('hashtag', traits.hashtag);
  tellIf('colon', traits.colon);
  tellIf('quotes', traits.quote);
  tell('-ed', share(traits.ed));
  tell('-ly', share(traits.ly));
  tell('-ing', share(traits.ing));
  tell('abstract', share(traits.abstract));
  tell('long-words', lettersOf(tokens) / length / 5);
  tell('capitals', capitalsInside(sentence) / length);
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
