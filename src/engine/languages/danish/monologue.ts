import { sieve } from '../../sieve/sieve';
import type { Span } from '../../span';
import { inWords } from './wording';
import { type Form } from './forms';

const also =
  '(?:(?:også|altid|alle|stadig|fortsat|virkelig|ganske|faktisk|netop|hver dag|hver eneste dag|konstant|naturligvis|samtidig|fuldt ud|dybt|simpelthen|som altid) ){0,2}';

/** What an organisation says of itself when it has nothing to tell: a line for each way. */
const creeds: readonly Form[] = [
  // "Hos Havn tror vi på", "I Havn sætter vi en ære i"
  inWords(
    `(?:her )?(?:hos|i) (?:os|\\p{L}[\\p{L}\\p{N}&.-]{1,30}(?: (?:& )?\\p{L}[\\p{L}\\p{N}&.-]{1,30}){0,2}) (?:tror|sætter|lægger|arbejder|brænder|elsker|er|gør|mener|bestræber|stræber|prioriterer|værner|kender|går|handler|kæmper|ser|drømmer|lever) (?:vi|det)`,
  ),
  // "Vi tror på", "Vi brænder for", "Vi sætter en ære i", "Vi stræber efter"
  inWords(
    `(?:vi|holdet bag) ${also}(?:tror på|tror ${also}på|brænder for|stræber efter|bestræber os på|sætter en ære i|er stolte af (?:det|den|vores|at)|værner om|lever og ånder for|drømmer om|elsker det, vi|elsker vores|prioriterer|lægger (?:stor )?vægt på|går (?:aldrig )?på kompromis|går den ekstra|hviler (?:ikke|aldrig) på|stopper aldrig|giver aldrig op|står (?:vagt )?(?:om|for|bag)|ønsker (?:at være|en|et)|er sat i verden|er til for|er dedikerede?|er drevet af|har hjertet med|har (?:det )?(?:i vores )?dna|kæmper (?:hver dag )?for|arbejder (?:hver dag|målrettet|utrætteligt|hårdt|hele tiden|dagligt|benhårdt)|tager (?:vores )?ansvar(?:et)?(?: alvorligt| på os)?|er på en (?:spændende )?rejse|ser frem til (?:at fortsætte|fremtiden|den videre|næste)|glæder os til (?:at fortsætte|den videre|fremtiden|næste kapitel|rejsen))`,
  ),
  inWords(
    `(?:tror|brænder|stræber|værner|drømmer) vi ${also}(?:på|for|efter|om)|(?:sætter|lægger) vi ${also}(?:en ære|en stor ære|stor vægt|vægt|en dyd)|arbejder vi ${also}(?:hver dag|målrettet|utrætteligt|dagligt|hele tiden)|hviler vi ${also}(?:ikke|aldrig)`,
  ),
  // "Vores mission er", "Vores værdier er", "Hele vores historie handler om"
  inWords(
    `(?:vores|min) (?:(?:fælles|vigtigste|største|fornemste|overordnede|store|eneste|erklærede) )?(?:mission|vision|formål|filosofi|mål|løfte|ambition|værdier|tro|etos|motto|dna|kultur|styrke|succes|historie|hjerte|opgave|kerneopgave|passion|hemmelighed|fundament)(?:sætning)? (?:er|har altid været|var|handler|ligger|begynder|starter|bygger|udspringer|driver|bliver)`,
  ),
  inWords(
    `(?:det er|her er|dét er) (?:derfor|grunden til|hele grunden til|det)(?:,| at)? vi (?:gør det|står op|går på arbejde|findes|er her)|(?:det|dét), (?:der|som) (?:driver|samler|kendetegner|definerer|motiverer|gør) os|(?:hvem vi er|det, vi står for|den, vi er)`,
  ),
  // "Holdet har knoklet", "med hjertet", "hver eneste dag"
  inWords(
    '(?:har )?(?:knoklet|arbejdet (?:utrætteligt|hårdt|dag og nat|i døgndrift|benhårdt|målrettet)|lagt (?:hele )?(?:sjæl|hjertet|vores hjerte|blod)|givet (?:den )?alt|gået den ekstra kilometer|bag kulisserne|kæmpet utrætteligt)|blod, sved og tårer|hjerteblod|med hjertet på rette sted',
  ),
  // "Det er mere end et arbejde", "Vi er ikke bare en bank"
  inWords(
    'vi (?:er|sælger|laver|bygger|leverer|tilbyder|ser) (?:ikke (?:bare|kun|blot)|mere end)|(?:det er|er) (?:så )?(?:meget )?mere end (?:bare )?(?:et|en) (?:arbejde|job|butik|bank|produkt|virksomhed|arbejdsplads|forretning)|det handler om mennesker',
  ),
  // "Vi bliver ved", "Rejsen fortsætter"
  inWords(
    '(?:det agter|dét agter|det vil|det har) vi (?:at )?(?:blive ved med|tænkt os at blive ved)|vi (?:fortsætter|bliver ved med) (?:med )?(?:at )?(?:arbejde|udvikle|kæmpe|investere|bygge|styrke|forbedre|levere|innovere|vokse|stræbe|rejsen|arbejdet|indsatsen)|rejsen fortsætter|det bedste (?:har vi|ligger) (?:til gode|foran os)|næste kapitel|fremtiden (?:er lys|ser lys ud|venter|tegner lys)',
  ),
  // "Det har vi altid gjort", "Det bliver vi ved med", "Vi er sat i verden for"
  inWords(
    '(?:det|dét) (?:har|vil) vi altid (?:gjort|gøre|gøre det|været|stået)|det bliver vi ved med|vi har altid (?:troet|sagt|været (?:drevet|kendt|optaget)|haft|gået|stået|sat|kæmpet|villet)|vi (?:giver os|går|slipper|viger|stopper|svigter) aldrig|(?:er )?sat i verden for|ligger os (?:meget )?på sinde|hjertet med i|vi er (?:en (?:stor )?familie|mere end|os selv|den slags)|vi (?:vil|tør) være (?:modige|nysgerrige|ambitiøse|de bedste|tro mod)|vi ser os selv som',
  ),
  // "Ansvarlighed er vores kompas", "Vores brand er summen af alt"
  inWords(
    'er (?:vores|en del af vores) (?:puls|rygrad|kompas|dna|hjerteslag|hjerte|styrke|ståsted|kald|fundament|drivkraft|grundholdning|identitet|adelsmærke|varemærke)|summen af alt|(?:født|båret|skabt|drevet) af en (?:drøm|vilje|tro|idé|trang|passion|ustyrlig|fælles|stærk)(?: \\p{L}{1,20}){0,2}|for os (?:er|handler) (?:\\p{L}{1,20} ){1,4}(?:altid )?(?:om )?mere end|er mere end (?:bare )?(?:en|et) \\p{L}{1,20}',
  ),
  // "Vi tror, vi tør, og vi tager den ekstra portion"
  inWords(
    'vi (?:elsker|tror|tør|brænder|griner|ånder|lever|kæmper|står|holder)(?: \\p{L}{1,20}){0,3},(?: og)? (?:vi|det er) (?:er|elsker|tror|tør|brænder|græder|ånder|lever|kæmper|står|holder|tager|giver|vil|har aldrig)',
  ),
  // "Vi er ydmyge og taknemmelige", "Det forpligter"
  inWords(
    `(?:vi er|vi føler os|gør os) ${also}(?:ydmyge|taknemmelige|beærede|privilegerede|stolte|dybt taknemmelige)|(?:den|det|tilliden|anerkendelsen|prisen)? ?forpligter(?: den| det)?(?=[ ,.!]|$)`,
  ),
];

const siftCreeds = sieve(creeds);

/** What a reader could use after all: figures, days, names of people, reasons, doors, admissions. */
const substance =
  /\d|(?<!\p{L})(?:du|dig|din|dit|dine|jer|jeres|fordi|mandag|tirsdag|onsdag|torsdag|fredag|lørdag|søndag|januar|februar|marts|april|maj|juni|juli|august|september|oktober|november|december|i morgen|næste uge|mail|telefon|tak|takker|undskyld|beklager|fejl|forkert|desværre|men|dog|selvom|endnu ikke|om det|tvivl|ved ikke|eller ej)(?!\p{L})|(?<!^)(?<!\p{L})I(?!\p{L})/u;

/** The stretch that says what the sender is like, and gives the reader nothing; `undefined` when there is none. */
export function findCreed(sentence: string): Span | undefined {
  const sifted = siftCreeds(sentence);
  if (sifted.length === 0 || substance.test(sentence)) return undefined;
  for (const creed of sifted) {
    const match = creed.exec(sentence);
    if (match) return { start: match.index, end: match.index + match[0].trimEnd().length };
  }
  return undefined;
}

const self = inWords('vi|os|vores|vor');
const reader = /(?<!\p{L})(?:[Dd]u|[Dd]ig|[Dd]in|[Dd]it|[Dd]ine|[Jj]er|[Jj]eres)(?!\p{L})|\p{L},? I(?!\p{L})/u;

/** Whether a sentence is about the sender: "vi", "vores", "os", or "Hos Havn", and not the reader. */
export function isAboutUs(sentence: string): boolean {
  return self.test(sentence) && !reader.test(sentence);
}

const ahead = inWords(
  'fortsætte\\p{L}{0,3}|bliver ved|blive ved|fremad|fremover|videre|fremtiden|ser frem|glæder os til',
);

/** Whether it speaks of what will go on, which by itself can be news: "Vi fortsætter arbejdet med diget." */
export function looksAhead(sentence: string): boolean {
  return ahead.test(sentence);
}
