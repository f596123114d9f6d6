import type { Offer } from '../../finding';
import { findDistance } from '../../languages/danish/distance';
import { once, type Sentence } from '../../post';
import type { Desk } from '../desk';
import { rewording } from '../offers-of-a-sentence';
import { type Replacement, replaceStretches } from '../sentence-edits';
import { addressOf } from './address';

/** Readers of whom nothing is lost when they are "du". */
const plainReaders = String.raw`(?:alle |vores |de |samtlige ){0,2}(?:kunder(?:ne)?|brugere?(?:ne)?|borgere?(?:ne)?|forbrugere?(?:ne)?|læsere?(?:ne)?|gæster(?:ne)?|besøgende|passagerer(?:ne)?|rejsende|deltagere?(?:ne)?|beboerne|medlemmer(?:ne)?|lejerne|seere?(?:ne)?|lyttere?(?:ne)?|abonnenter(?:ne)?|kortholdere?(?:ne)?|forsikringstagere?(?:ne)?|forældre(?:ne)?|bilister(?:ne)?|cyklister(?:ne)?|pendlere?(?:ne)?)`;

/** Others are named: "Er du beboer med hybridbil, …". In the plural, and in the singular. */
const others: Readonly<Record<string, string>> = {
  beboere: 'beboer',
  lejere: 'lejer',
  patienter: 'patient',
  elever: 'elev',
  ansøgere: 'ansøger',
  grundejere: 'grundejer',
  bådejere: 'bådejer',
  hundeejere: 'hundeejer',
  husejere: 'husejer',
  kunder: 'kunde',
  forældre: 'forælder',
  borgere: 'borger',
  medlemmer: 'medlem',
  brugere: 'bruger',
  passagerer: 'passager',
};

/** What is said of them, and how it is said to them: in a sentence of its own, and behind "Er du beboer,". `@` stands for "dig". */
const sayings: readonly (readonly [says: RegExp, alone: string, behind: string])[] = [
  [/^ opfordres (?:derfor |desuden )?(?=til )/u, 'Vi opfordrer @ ', 'opfordrer vi @ '],
  [/^ (?:anbefales|tilrådes) (?=at )/u, 'Vi anbefaler @ ', 'anbefaler vi @ '],
  [/^ (?:bedes|anmodes om at) (?:venligst )?(?=\p{Ll}+e[ ,])/u, 'Vi beder @ om at ', 'beder vi @ om at '],
  [
    /^ (?:gøres opmærksom på|skal være opmærksomme på|bør (?:desuden |derfor |altid |også )?være opmærksomme på)(?=,? at )/u,
    'Vær opmærksom på',
    'så vær opmærksom på',
  ],
  [/^ er velkom(?:ne|men) til (?=at )/u, '% er # til ', 'er % # til '],
  [/^ (?=(?:kan|vil|får|skal|slipper|modtager|har) )/u, '% ', ''],
];

const start = new RegExp(String.raw`^\P{L}{0,6}(?<who>${plainReaders})(?= )`, 'iu');
const turned = new RegExp(
  String.raw`^(?<before>\P{L}{0,6}(?:Nu|Fremover|Snart|Her|Dermed|Derfor|I appen|Hos os|Fra \d{1,2}\. \p{Ll}+|Fra nytår) (?:kan|får|skal|vil|slipper|må|har)) ${plainReaders}(?= )`,
  'u',
);
const named = new RegExp(
  String.raw`^\P{L}{0,6}(?<who>${Object.keys(others).join('|')})(?<more> (?:med|i|på|fra|uden) [^,.;]{2,40}?)?(?= (?:opfordres|anbefales|tilrådes|bedes|anmodes|gøres|skal være|bør|er velkom))`,
  'iu',
);

const theirs = /(?<!\p{L})(?:deres|sig|sine|sin|sit|dem|(?<=, (?:at|som|hvis|når|før) )de)(?!\p{L})/gu;
const gendered = /(?<!\p{L})(?:deres|sine|sin|sit)(?!\p{L})/u;

/** "Forbrugere opfordres til at kassere produktet." → "Vi opfordrer dig til at kassere produktet." */
export function addressed(sentence: Sentence, { post, settings }: Desk): readonly Offer[] {
  const { plain } = sentence;
  if (!once(sentence, findDistance)) return [];
  const address = addressOf(post.text, settings.audience);
  // "deres" is "din", "dit" or "dine", which only "jeres" leaves open.
  const isMany = address.du === 'I' || gendered.test(plain);
  if (isMany && address.du === 'du' && /(?<!\p{L})(?:[Dd]u|[Dd]ig|[Dd]ine?|[Dd]it)(?!\p{L})/u.test(post.text))
    return [];
  const you = isMany ? { du: 'I', dig: 'jer' } : { du: 'du', dig: 'dig' };
  const beginning = saidToReader(plain, you);
  if (!beginning) return [];
  const replacements: Replacement[] = [
    beginning,
    ...Array.from(plain.slice(beginning.to).matchAll(theirs), ({ index, 0: word }) => ({
      from: beginning.to + index,
      to: beginning.to + index + word.length,
      text: ours(word, you),
    })),
  ];
  return rewording(
    { en: 'Say “you”', da: 'Sig “du” eller “I”' },
    { en: 'speaks to the reader', da: 'taler til læseren' },
    replaceStretches(post.text, sentence, replacements),
  );
}

function ours(word: string, { du, dig }: { du: string; dig: string }): string {
  if (word === 'de') return du;
  return word === 'sig' || word === 'dem' ? dig : 'jeres';
}

function saidToReader(plain: string, you: { du: string; dig: string }): Replacement | undefined {
  const from = plain.search(/\p{L}/u);
  const behindVerb = turned.exec(plain);
  if (behindVerb?.groups) {
    const { before = '' } = behindVerb.groups;
    return { from: before.length + 1, to: behindVerb[0].length, text: you.du };
  }
  const match = start.exec(plain) ?? named.exec(plain);
  const who = match?.groups?.['who']?.toLowerCase() ?? '';
  const rest = plain.slice(match?.[0].length);
  const saying = match && sayings.find(([says]) => says.test(rest));
  if (!match || !saying) return nounBehind(plain, you, from);
  const [says, alone] = saying;
  const said = says.exec(rest)?.[0] ?? '';
  const text = start.test(plain) ? alone : '';
  if (text === '') return nounBehind(plain, you, from);
  return who === '' ? undefined : { from, to: match[0].length + said.length, text: filled(text, you) };
}

/** "Beboere med hybridbil opfordres til" → "Er du beboer med hybridbil, opfordrer vi dig til" */
function nounBehind(plain: string, you: { du: string; dig: string }, from: number): Replacement | undefined {
  const match = named.exec(plain);
  const { who = '', more = '' } = match?.groups ?? {};
  const one = others[who.toLowerCase()];
  if (!match || one === undefined || you.du === 'I') return undefined;
  const rest = plain.slice(match[0].length);
  const saying = sayings.find(([says, , behind]) => behind !== '' && says.test(rest));
  if (!saying) return undefined;
  const said = saying[0].exec(rest)?.[0] ?? '';
  return { from, to: match[0].length + said.length, text: `Er du ${one}${more}, ${filled(saying[2], you)}` };
}

function filled(text: string, { du, dig }: { du: string; dig: string }): string {
  const words = text
    .replace('@', dig)
    .replace('%', du)
    .replace('#', du === 'I' ? 'velkomne' : 'velkommen');
  return words.replace(/^du/, 'Du');
}
