import { sieve } from '../../sieve/sieve';
import type { Span } from '../../span';
import { isElsewhere } from './elsewhere';
import { form } from './forms';

/** Who the readers of an organisation's posts are, as Danish says it in the third person. */
const roles = [
  'kunder(?:ne)?|brugere?n?e?|borgere?n?e?|forbrugere?n?e?|beboere?n?e?|lejere?n?e?|medlemmer(?:ne)?|gæster(?:ne)?|besøgende',
  'passagerer(?:ne)?|rejsende|patienter(?:ne)?|pårørende|forældre(?:ne)?|elever(?:ne)?|studerende|deltagere?n?e?|abonnenter(?:ne)?',
  'læsere?n?e?|seere?n?e?|lyttere?n?e?|bilister(?:ne)?|cyklister(?:ne)?|pendlere?n?e?|trafikanter(?:ne)?|grundejere?n?e?|husejere?n?e?|lodsejere?n?e?|lånere?n?e?',
  'bådejere?n?e?|hundeejere?n?e?|ansøgere?n?e?|aktionærer(?:ne)?|andelshavere?n?e?|forsikringstagere?n?e?|kontohavere?n?e?|kortholdere?n?e?',
  'husstande(?:ne)?|familier(?:ne)?|virksomheder(?:ne)?|ansatte|medarbejdere?n?e?|interesserede|berørte|tilskuere?n?e?|publikum|turister(?:ne)?',
  'danskerne|københavnerne|handlende|elkunder(?:ne)?|bankkunder(?:ne)?|privatkunder(?:ne)?|erhvervskunder(?:ne)?|spillere?n?e?|sommerhusejere?n?e?|lodsejere?n?e?|lånere?n?e?',
].join('|');

const adjectives =
  '(?:(?:alle|vores|de|samtlige|berørte|nye|eksisterende|nuværende|registrerede|tilmeldte|\\p{L}{3,15}s) ){0,2}';

const who = `${adjectives}(?:\\p{Ll}{2,15}-)?(?:${roles})(?: (?:med|i|på|fra|uden|over|under|hos) [^,.;]{1,40}?|, (?:der|som) [^,.;]{1,60},)?`;

/** "Forbrugerne opfordres til", "Beboere bedes", "Gæster henvises til": the reader has a part, in the third person. */
const advised = form(
  `(?<![\\p{L}0-9])${who} (?:opfordres|bedes|anbefales|henvises|anmodes|mindes|tilrådes|inviteres|informeres|orienteres|kontaktes|forventes|vil blive (?:kontaktet|informeret|orienteret|bedt)|bliver (?:bedt|opfordret|kontaktet|informeret|orienteret)|er velkomne til|skal være opmærksomme|bør (?:desuden |derfor |altid |også )?være opmærksomme|gøres opmærksom)(?![\\p{L}0-9])`,
);

/** "De fremmødte anmodes om", "Det henstilles til ejere", "Brugerne takkes for": an official's voice, whoever is meant. */
const official = form(
  `(?<![\\p{L}0-9])(?:(?:de |alle |samtlige )?\\p{L}{4,25}(?:e|er|ere|erne|ende|ene) (?:anmodes|opfordres|bedes|takkes|tilrådes|henvises)(?: venligst)? (?:om|til|for|blot|hermed|venligst)|det henstilles til \\p{L}{4,25}|der rettes en tak til \\p{L}{4,25})(?![\\p{L}0-9])`,
);

/** "Ansøgere må påregne", "Borgere, der vælger 7, må forvente": what the reader is to do, at the beginning of a sentence. */
const ruled = form(
  `(?<=^[^\\p{L}0-9]{0,6})${who} (?:må (?:påregne|forvente|regne med|acceptere|belave sig)|kan (?:fortsat|frit|i stedet|rekvirere|henvende sig|benytte|vælge|afhente|aflevere)|skal (?:ikke (?:foretage|gøre|betale)|selv|henvende sig|registrere sig|være opmærksomme|medbringe|huske)|bør(?: \\p{L}{1,20})? (?:være|huske|spise|holde|tjekke|undgå|kontakte)|vil (?:modtage|løbende|mærke|blive faktureret|blive opkrævet))(?![\\p{L}0-9])`,
);

/** "Kunderne kan nu", "Medlemmer får adgang", "Vores gæster vil opleve": what the reader gets, in the third person. */
const enjoys = form(
  `(?<![\\p{L}0-9])${who} (?:kan (?:nu|fremover|fra nu|snart|også nu|glæde sig til|se frem til|roligt|trygt|med fordel)|får (?:nu|fremover|adgang|mulighed|glæde|gavn|en bedre|et bedre|endnu)|vil (?:nu|fremover|opleve|kunne|få|mærke)|skal (?:fremover|nu|ikke længere)|slipper (?:nu|fremover|for)|nyder godt|oplever (?:nu|fremover)|har nu|modtager (?:automatisk|nu|fremover|en|et))(?![\\p{L}0-9])`,
);

/** "Nu kan kunderne …", "Fremover skal forældre …": the same, turned round. */
const turned = form(
  `(?<![\\p{L}0-9])(?:nu|fremover|fra \\p{L}{3,9}|snart|her|dermed|i appen|hos os|derfor) (?:kan|får|skal|vil|slipper|må|har) ${adjectives}(?:${roles})(?![\\p{L}0-9])`,
);

const siftPatterns = sieve([advised, official, ruled, enjoys, turned]);

/** The stretch that speaks of the readers in the third person; `undefined` when there is none. */
export function findDistance(sentence: string): Span | undefined {
  const sifted = siftPatterns(sentence);
  if (sifted.length === 0 || addressed.test(sentence)) return undefined;
  for (const pattern of sifted) {
    const match = pattern.exec(sentence);
    if (!match || isElsewhere(sentence.slice(0, match.index))) continue;
    return { start: match.index, end: match.index + match[0].length };
  }
  return undefined;
}

/** A sentence that says "du" or "jer" as well has its reader, and the others are others. */
const addressed =
  /(?<!\p{L})(?:[Dd]u|[Dd]ig|[Dd]in|[Dd]it|[Dd]ine|[Jj]er|[Jj]eres|Dem|Deres)(?!\p{L})|\p{L},? I(?!\p{L})/u;
