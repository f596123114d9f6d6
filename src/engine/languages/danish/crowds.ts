import { sieve } from '../../sieve/sieve';
import type { Span } from '../../span';
import { findExchange } from './exchanges';
import { inWords } from './wording';
import { type Form, form } from './forms';

/** People who answer or help, as a mass. Patients, children, victims and witnesses are left out: they may not want to be named. */
const people =
  '(?:\\p{L}{2,12})?(?:kunder(?:ne)?|brugere?(?:ne)?|læsere?(?:ne)?|medlemmer(?:ne)?|følgere?(?:ne)?|abonnenter(?:ne)?|lyttere?(?:ne)?|seere?(?:ne)?|gæster(?:ne)?|besøgende|beboere?(?:ne)?|borgere?(?:ne)?|naboer(?:ne)?|forældre(?:ne)?|lejere?(?:ne)?|passagerer(?:ne)?|pendlere?(?:ne)?|spillere?(?:ne)?|bidragydere?(?:ne)?|frivillige|hjælpere?(?:ne)?|støtter(?:ne)?|sponsorer(?:ne)?|partnere?(?:ne)?|deltagere?(?:ne)?|talere?(?:ne)?|testere?(?:ne)?|udviklere?(?:ne)?|respondenter(?:ne)?|fællesskab(?:et)?|publikum|medarbejdere?(?:ne)?|kolleg(?:er|aer)(?:ne)?|ansatte|hold(?:et)?|folk|mennesker|fans)';

const sent =
  '(?:feedback|kommentarer(?:ne)?|forslag(?:ene)?|svar(?:ene)?|tilbagemeldinger(?:ne)?|idéer(?:ne)?|ideer(?:ne)?|input(?:tene)?|anmeldelser(?:ne)?|stemmer(?:ne)?|ønsker(?:ne)?|henvendelser(?:ne)?|beskeder(?:ne)?|spørgsmål(?:ene)?|breve(?:ne)?|mails|bidrag(?:ene)?|historier(?:ne)?|høringssvar(?:ene)?|klager(?:ne)?|bekymringer(?:ne)?|hjælp(?:en)?|indsats(?:en)?)';

/** How they are spoken of as a mass: a line for each way. */
const crowds: readonly Form[] = [
  // "Tak til alle vores frivillige", "En stor tak til hele fællesskabet"
  inWords(
    `(?:tak|tusindtak|hyldest|kæmpe klap|hatten af|taknemmelige|taknemmelig|klapsalver)(?: (?:skal|går|også|igen|lyde|fra os|meget|her)){0,4} (?:til|for) (?:alle (?:vores |de |jer )?|hele |de |de mange |vores |hver (?:en )?af )(?:\\p{L}{1,20} ){0,3}(?:${people})`,
  ),
  // "Tak til alle, der …", "Tak til jer, der"
  inWords(
    '(?:tak|tusindtak|hyldest|taknemmelige)(?: [^.!?]{1,25})? (?:til|for) (?:alle(?: jer| dem)?|alle, som|jer|de mange|enhver|dem|de),? (?:der|som)',
  ),
  // "Tak for alle jeres svar", "Tak for de mange forslag"
  inWords(
    `(?:tak|tusindtak)(?: (?:så meget|alle sammen|allesammen|igen)){0,4} for (?:alle |al )?(?:jeres|de|din|dine|den)(?: (?:mange|gode|fine|fantastiske|værdifulde|flotte|søde|store|skønne)){0,4} ${sent}`,
  ),
  // "På baggrund af jeres feedback", "Efter mange henvendelser", "Vi har lyttet til jer"
  inWords(
    `(?:på baggrund af|på grund af|takket være|med afsæt i|ud fra|efter|inspireret af|som svar på|baseret på|(?:vi )?(?:har )?(?:lyttet|lytter|lyttede) til|taget højde for) (?:(?:al|alle|mange|masser af|en masse|jeres|vores|de|den|brugernes|kundernes|medlemmernes|borgernes|gode|værdifuld|stor|flere|${people}s) )+${sent}`,
  ),
  inWords(
    `(?:taget|tager|tog) (?:alle )?(?:jeres|de|kundernes|brugernes|medlemmernes)(?: (?:mange|gode))? ${sent} (?:til os|med|alvorligt|til efterretning|ad notam)|vi har lyttet(?: til (?:jer|kunderne|brugerne|medlemmerne))?(?=[.!,]|$| og)`,
  ),
  // "Vi har fået hundredvis af svar"
  inWords(
    `(?:vi|jeg|der) (?:har |er )?(?:også |allerede )?(?:fået|modtaget|modtog|fik|indsamlet|kommet|har haft) (?:(?:over|mere end|næsten|omkring|knap|ca\\.) )?(?:så mange|rigtig mange|mange|en masse|masser af|hundredvis af|tusindvis af|snesevis af|et hav af|utallige|overvældende mange|adskillige|stor|megen|positiv|god|gode|flotte|[\\d.]{1,7})(?: \\p{L}{1,20})? ${sent}`,
  ),
  // "Mange af jer har spurgt", "Tusindvis af jer"
  inWords(
    '(?:mange|de fleste|flere|rigtig mange|hundredvis|tusindvis|snesevis|så mange|en del) af jer (?:har |havde )?(?:også |allerede )?(?:spurgt|skrevet|bedt|stemt|svaret|kommenteret|foreslået|ønsket|fortalt|sagt|efterspurgt|efterlyst|deltaget|spurgte|skrev|bad|stemte|svarede|ønskede|efterlyste)',
  ),
  inWords(
    `(?:det|som|noget) (?:har )?(?:rigtig |der har |har ){0,4}(?:mange|flere|en del)(?: af (?:jer|${people}))? (?:har )?(?:bedt om|efterspurgt|efterlyst|ønsket|spurgt (?:til|om)|skrevet om)`,
  ),
  // "Vores kunder har fortalt", "Mange gæster har bedt om"
  inWords(
    `(?:vores|mange|flere|rigtig mange|hundredvis af|tusindvis af|en del)(?: \\p{L}{1,20})? ${people} (?:har |havde )(?:også |længe |allerede |ofte |gentagne gange ){0,4}(?:fortalt|spurgt|bedt|stemt|efterspurgt|efterlyst|foreslået|kommenteret|skrevet|hjulpet|bidraget|svaret|ønsket|sagt|givet)`,
  ),
];

const siftCrowds = sieve(crowds);

/** Thanks in advance, requests and denials speak of nobody yet. */
const notYet = inWords('på forhånd|ville|vil|kan|skal|må|gerne|ikke|ingen|aldrig|uden|hvis|måske|velkommen|velkomne');

/** A mass with what one could check about it is a report: "62 % af brugerne". */
const counted = /\d ?%|(?<!\p{L})(?:procent|undersøgelsen?|stikprøve|rundspørge)(?!\p{L})/iu;

/** Where a sentence speaks of those who answered or helped as a mass; `undefined` where it doesn't. */
export function findCrowd(sentence: string): Span | undefined {
  const sifted = siftCrowds(sentence);
  if (sifted.length === 0 || counted.test(sentence) || sentence.includes('?')) return undefined;
  for (const crowd of sifted) {
    const match = crowd.exec(sentence);
    if (!match || notYet.test(match[0]) || notYet.test(sentence.slice(0, match.index))) continue;
    return { start: match.index, end: match.index + match[0].length };
  }
  return undefined;
}

const name = '(?!Alle|Vores|De |Dem|Jer|Det|Den|Hele|Mange|Vi )\\p{Lu}\\p{Ll}{1,20}';

/** A deed or word with somebody to point to. A line for each way. */
const credits: readonly Form[] = [
  // "Tak til Maria Holm", "foreslået af Ida", "idéen kom fra Jonas"
  form(
    `(?<!\\p{L})(?:[Tt]ak(?: også| især| særligt)? til|[Ss]ærligt? (?:tak )?til|(?:fundet|foreslået|opdaget|tegnet|skrevet|rettet|lavet|bygget|syet|bagt|meldt|sendt) af|(?:kom|er|var) fra) (?:vores (?:\\p{Ll}{1,20} ){1,3})?(?:${name}|@[\\p{L}\\p{N}_]{2,40})`,
    'minded',
  ),
  form(
    `(?<!\\p{L})til (?:${name}(?: \\p{Lu}\\p{Ll}{1,20})?|@[\\p{L}\\p{N}_]{2,40}),? (?:der|som|for)(?!\\p{L})`,
    'minded',
  ),
  // "Jonas spurgte", "Ida Friis har skrevet"
  form(
    `(?:^|[ “»])${name}(?: \\p{Lu}\\p{Ll}{1,20})?(?:,? (?:fra|på|i) \\p{L}{1,20},?)? (?:har |havde )?(?:spurgte?|skrev|skrevet|foreslog|foreslået|opdagede|opdaget|fandt|fundet|viste|vist|mindede|pegede|påpegede|fortalte|fortalt|sendte|sendt|bar|byggede|rettede|malede|tegnede|strikkede|lappede|sagde)(?!\\p{L})`,
    'minded',
  ),
  // "Fjorten af jer skrev, at", "en læser i Hals bemærkede", "to naboer spurgte"
  /(?<!\p{L})(?:en|et|to|tre|fire|fem|seks|syv|otte|ni|ti|elleve|tolv|tretten|fjorten|femten|tyve|\d{1,2})(?: af (?:jer|vores|de))?(?: \p{L}{2,20}){0,2}(?: (?:i|fra|på) \p{L}{2,20})? (?:har )?(?:spurgte?|skrev|skrevet|fortalte|pegede|påpegede|foreslog|foreslået|bemærkede|opdagede|fandt|mindede|ønskede|bad)(?!\p{L})/iu,
];

const siftCredits = sieve(credits);

/** Whether a sentence credits somebody one could point to. */
export function creditsSomebody(sentence: string): boolean {
  return siftCredits(sentence).some((credit) => credit.test(sentence)) || isCredit(sentence);
}

function isCredit(sentence: string): boolean {
  return findExchange(sentence)?.kind === 'credit' && findCrowd(sentence) === undefined;
}
