import type { QuestionBank } from './bank';
import type { Matter } from './matter';

/** Tells whether a draft holds a word or several in a row, whatever their case; `<name>` stands for a group of the bank's signs. */
export type Holds = (sign: string) => boolean;

/** For one draft. Each sign is looked up once. */
export function signsIn(matter: Matter, bank: QuestionBank): Holds {
  const { words, said } = matter;
  return signsOf(bank, (sign) => (sign.includes(' ') ? (said?.includes(` ${sign} `) ?? false) : words.has(sign)));
}

/** For how a draft begins. */
export function signsAtTheBeginning(matter: Matter, bank: QuestionBank): Holds {
  const { begins } = matter;
  return begins === undefined ? signsIn(matter, bank) : signsOf(bank, (sign) => begins.includes(` ${sign} `));
}

function signsOf(bank: QuestionBank, isSaid: (words: string) => boolean): Holds {
  const known = new Map<string, boolean>();
  return (sign) => {
    let answer = known.get(sign);
    if (answer === undefined) {
      const group = sign.startsWith('<') ? (bank.signs?.[sign.slice(1, -1)] ?? []) : [sign];
      answer = group.some(isSaid);
      known.set(sign, answer);
    }
    return answer;
  };
}
