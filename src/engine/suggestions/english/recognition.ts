import type { Turn } from '../turns';

const title = { en: 'Credit somebody by name', da: 'Krediter nogen ved navn' };
const why = { en: 'credits somebody by what they did or said', da: 'krediterer nogen for det, de gjorde eller sagde' };

/** What puts somebody in the place of the many, or before them. */
export const turnsOfRecognition: readonly Turn[] = [
  { end: ', {name} among them, who {what they did or said}.', kind: 'credit', title, why },
  { end: '. {Name} {what they did or said}.', kind: 'credit', title, why },
];
