import type { Offer } from '../../finding';
import { companionStems, hypeStems, leaderStems } from '../../languages/danish/boast-words';
import { findBoast } from '../../languages/danish/boasting';
import { once, type Sentence } from '../../post';
import type { Desk } from '../desk';
import { rewording } from '../offers-of-a-sentence';
import { type Replacement, replaceStretches } from '../sentence-edits';
import { type Turn, turned } from '../turns';
import { isSmallWord } from './small-words';
import { leavingOut } from './leaving-out';

const hype = String.raw`(?:${hypeStems}|førende|verdensførende|dygtige|skarpeste|stjerne)(?:t|e|ke|le|ne)?`;
const degree = String.raw`(?:helt|virkelig|ganske|yderst|absolut|særdeles|mest|utroligt?) `;

/** One or more of them in front of a noun, with what joins them to other adjectives, and the word before them. */
const attribute = new RegExp(
  String.raw`(?<before>(?<=(?<!\p{L})(?<article>\p{L}{2,20}) )|^)(?:${degree})?${hype}(?:(?:,? og |, | )(?:${degree})?${hype})*(?<joint>,? og |, | )(?=(?<next>\p{Ll}{3,}))`,
  'giu',
);

/** Behind these a noun without an adjective needs an ending: "den banebrydende app" → "appen". */
const needsEnding = /^(?:den|det|de)$/iu;

const title = { en: 'Say it without the praise', da: 'Sig det uden rosen' };
const why = { en: 'leaves the praise to others', da: 'overlader rosen til andre' };

/** What says of a thing what it is, not how good. */
const turns: readonly Turn[] = [
  // "er en af landets førende leverandører af beton" → "er en af landets leverandører af beton"
  {
    at: new RegExp(
      String.raw`(?<=(?:en|et) af \p{L}{3,20}s )(?:absolut |klart )?(?:førende|ledende) (?=\p{Ll}{0,20}(?:${leaderStems}))`,
      'iu',
    ),
    by: '',
    kind: 'rewording',
    title,
    why,
  },
  // "Som Danmarks førende leverandør" → "Som leverandør"
  {
    at: new RegExp(
      String.raw`(?<=(?<!\p{L})(?:som|er) )\p{L}{3,20}s (?:absolut |klart )?(?:førende|ledende) (?=\p{Ll}{0,20}(?:${leaderStems})(?: (?:af|inden|i|til|for)|[,.!]))`,
      'iu',
    ),
    by: '',
    kind: 'rewording',
    title,
    why,
  },
  // "Løsningen er banebrydende og enestående." → "Løsningen er {det, den er, gerne med et tal}."
  {
    at: new RegExp(
      String.raw`(?<=^\p{Lu}[^.,!?;:]{2,50} (?:er|bliver) )(?:(?:simpelthen|ganske enkelt|unægtelig|intet mindre end) )?(?:${degree})?${hype}(?:(?:,| og) (?:${hype}|${companionStems}))?(?=[.!]*$)`,
      'iu',
    ),
    by: '{det, der kan ses eller måles}',
    end: '.',
    kind: 'rewording',
    title: { en: 'Say what it has or does', da: 'Sig, hvad det har eller gør' },
    why: { en: 'puts a fact where the praise was', da: 'sætter et faktum, hvor rosen stod' },
  },
];

/** "vores brancheførende og bæredygtige løsninger" → "vores bæredygtige løsninger" */
export function withoutPraise(sentence: Sentence, desk: Desk): readonly Offer[] {
  const replacements = once(sentence, withoutAttributes);
  const edit = replacements.length === 0 ? undefined : replaceStretches(desk.post.text, sentence, replacements);
  return [...turned(sentence, desk, turns), ...rewording(title, why, edit), ...leavingOut(sentence, desk)];
}

function withoutAttributes(plain: string): readonly Replacement[] {
  const boast = findBoast(plain);
  const found = Array.from(plain.matchAll(attribute), ({ index, 0: stretch, groups }) => {
    const { article = '', next = '' } = groups ?? {};
    return { from: index, to: index + stretch.length, text: '', article, next };
  });
  const isSafe = found.every(({ from, to, article, next }) => {
    // Praise elsewhere in the sentence may be somebody else's.
    const isBoast = boast === undefined || (to > boast.start && from < boast.end);
    const isSuperlative = /s$/.test(article) && !/^(?:vores|deres|jeres)$/i.test(article);
    const goesOn = / at /.test(plain.slice(to + next.length, to + next.length + 4));
    if (from === 0 || !isBoast || isSuperlative || goesOn) return false;
    return !isSmallWord(next) && !needsEnding.test(article) && !isPredicate.test(article);
  });
  return isSafe ? found.map(({ from, to, text }) => ({ from, to, text })) : [];
}

/** "er unikke og", "bliver fantastisk": what is said of a thing, with no noun behind it. */
const isPredicate = /^(?:er|var|bliver|blev|være|føles|virker|mest|så|helt|hvor)$/iu;
