import type { QuestionBank } from './bank';
import type { Matter } from './matter';

/** Tells whether a draft holds a word or several in a row, whatever their case; `<name>` stands for a group of the bank's signs. */
export type Holds = (sign: string) => boolean;

/** For one draft. Each sign is looked up once. */
export function signsIn(matter: Matter, bank: QuestionBank): Holds {
  const known = new Map<string, boolean>();
  const isSaid = (words: string): boolean =>
    words.includes(' ') ? (matter.said?.includes(` ${words} `) ?? false) : matter.words.has(words);
  const holds: Holds = (sign) => {
    let answer = known.get(sign);
    if (answer === undefined) {
      const group = sign.startsWith('<') ? (bank.signs?.[sign.slice(1, -1)] ?? []) : [sign];
      answer = group.some(isSaid);
      known.set(sign, answer);
    }
    return answer;
  };
  return holds;
}
