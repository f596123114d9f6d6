import type { Turn } from '../turns';

const title = {
  en: 'Say who decided, why, and what is still open',
  da: 'Sig, hvem der besluttede det, hvorfor, og hvad der stadig er åbent',
};
const why = {
  en: 'says who decided and what readers can still change',
  da: 'siger, hvem der besluttede, og hvad læserne stadig kan ændre',
};

/** What puts somebody behind a decision, and leaves room to answer. */
export const turnsOfDecree: readonly Turn[] = [
  // "It has been decided that the reading room closes at six."
  {
    at: /^it (?:has been|was|is) (?:hereby |therefore |now |unanimously )?(?:decided|resolved|determined|ruled|decreed|agreed) (that|to|not to)\b/i,
    by: '{who decided} has decided $1',
    end: ', because {reason}; still open is {what readers can change}.',
    kind: 'rewording',
    title,
    why,
  },
  // "The board resolved on 3 March that …", "From May, the fee will be raised by 40 kroner."
  {
    end: ', because {reason}; still open is {what readers can change}, and {name} hears you until {date}.',
    kind: 'rewording',
    title,
    why,
  },
];
