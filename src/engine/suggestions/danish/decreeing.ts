import type { Offer } from '../../finding';
import type { Sentence } from '../../post';
import type { Desk } from '../desk';
import { type Turn, turned } from '../turns';
import { clauseAlone } from './turning-clauses';

const title = {
  en: 'Say who decided, why, and what is still open',
  da: 'Sig, hvem der besluttede det, hvorfor, og hvad der stadig er åbent',
};
const why = {
  en: 'says who decided and what readers can still change',
  da: 'siger, hvem der besluttede, og hvad læserne stadig kan ændre',
};

const plainly = { en: 'Say the news itself', da: 'Sig selve nyheden' };
const dropsIt = { en: 'says it straight', da: 'siger det lige ud' };

/** What only makes known that something is made known. */
const madeKnown =
  /^(?:Vi (?:gør|skal gøre|må gøre) (?:hermed |venligst )?opmærksom på|Der gøres (?:hermed |venligst |samtidig )?opmærksom på|Opmærksomheden henledes på|Det (?:meddeles|oplyses)(?: hermed| herved)?|Det indskærpes(?: hermed)?|Det skal (?:hermed )?oplyses|Bemærk(?: venligst)?),? at /u;

/** What puts somebody behind a decision, and leaves room to answer. */
export function answeredFor(sentence: Sentence, desk: Desk): readonly Offer[] {
  const isReasoned = /(?<!\p{L})(?:fordi|idet|eftersom|da)(?!\p{L})/u.test(sentence.plain);
  const open = 'Vi ved endnu ikke, {hvad der stadig kan ændres}.';
  const end = isReasoned ? `. ${open}` : `, fordi {grund}. ${open}`;
  const turns: readonly Turn[] = [
    // "Det er besluttet at lukke læsesalen kl. 18." → "{Hvem} har besluttet at lukke læsesalen kl. 18, fordi {grund}. …"
    {
      at: /^det er (?:blevet |nu |derfor |endeligt |enstemmigt |samtidig ){0,2}(besluttet|vedtaget|bestemt)(?=,? at)/iu,
      by: '{Hvem} har $1',
      end,
      kind: 'rewording',
      title,
      why,
    },
    { end, kind: 'rewording', title, why },
  ];
  return [
    ...clauseAlone(sentence, desk, madeKnown, plainly, dropsIt),
    ...clauseAlone(sentence, desk, madeKnown, title, why, end),
    ...turned(sentence, desk, turns),
  ].slice(0, 2);
}
