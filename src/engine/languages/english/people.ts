import { isCapitalised, type Word } from './words';

const set = (words: string): ReadonlySet<string> => new Set(words.trim().split(/\s+/));

/** Nouns that name people by what they do or are to us. */
export const roles = set(`
  reader readers member members customer customers client clients user users visitor visitors guest guests patient patients
  resident residents tenant tenants neighbour neighbours neighbor neighbors citizen citizens villager villagers owner owners
  subscriber subscribers follower followers listener listeners viewer viewers player players backer backers supporter supporters
  volunteer volunteers donor donors contributor contributors maintainer maintainers developer developers tester testers
  reviewer reviewers commenter commenters participant participants attendee attendees respondent respondents applicant applicants
  student students pupil pupils teacher teachers parent parents child children kid kids grader graders schoolchildren apprentice apprentices
  nurse nurses doctor doctors midwife midwives carer carers pharmacist driver drivers cyclist cyclists rider riders commuter commuters
  passenger passengers skipper skippers sailor sailors fisherman fishermen farmer farmers grower growers gardener gardeners baker bakers
  brewer brewers chef cook cooks waiter barista carpenter carpenters plumber electrician mechanic welder engineer engineers
  technician technicians operator operators fitter caretaker janitor cleaner cleaners librarian librarians archivist curator
  researcher researchers scientist professor colleague colleagues employee employees worker workers crew crews shift shifts team
  teams staff department class classes choir club group groups committee council union school school's scouts troop band cooperative
  woman women man men person people gentleman lady couple family families girl girls boy boys grandmother grandfather widow
  pensioner pensioners retiree retirees veteran elder elders regular regulars newcomer newcomers stranger beekeeper beekeepers
  shopkeeper shopkeepers supplier suppliers partner partners buyer buyers seller stallholder stallholders trader traders captain
  postman courier carrier mailman firefighter firefighters officer officers ranger walker walkers runner runners swimmer swimmers
  birdwatcher birdwatchers hiker hikers rower rowers paddler climber climbers skater skaters artist artists musician musicians writer
  author authors editor translator translators designer designers architect historian critic critics juror panel jury delegate delegates
  inspector auditor host hosts organiser organisers organizer organizers trainer trainers instructor instructors mentor mentors learner
  learners intern interns trainee trainees voter voters signatory shareholder shareholders investor landlord lawyer clerk cashier
  someone somebody others alumni alumnus graduate graduates caller callers correspondent wheelchair-user user-group household
  households colleague's community communities daughter son wife husband mother father sister brother mum mom dad aunt uncle grandson
  granddaughter nephew niece friend friends seamstress tailor potter weaver knitter knitters mover movers speaker speakers chair
  folk folks treasurer bookkeeper accountant physiotherapist dentist vet vets helper helpers assistant assistants manager managers foreman`);

/** What can stand before such a noun and make it one that can be pointed to. */
const determiners = set(`
  the a an 's one two three four five six seven eight nine ten eleven twelve dozen several many some few most both another other
  our your my their his her its this that these those every each any no certain more first last second third all hundreds dozens thousands`);

const counts = set(
  'one two three four five six seven eight nine ten eleven twelve some many most several few lot lots half all both dozens hundreds thousands plenty none each enough more quarter third majority number',
);

const titles = set(
  'mr mrs ms miss dr prof professor captain sir aunt uncle father sister pastor mayor nurse coach chef chief',
);

const prepositions = set('from at in on of with to near behind over by for down up around outside across upstairs');

/** Words with which another clause begins, so that no description goes on over them; "who" may. */
const clauseWords = set(
  'i we he she they it that which when while before after because since until if although though but so',
);

/** Capitalised words that name no person, wherever they stand: days, months, words for places in a text. */
const notNames = set(`
  monday tuesday wednesday thursday friday saturday sunday january february march april may june july august september october november
  december christmas easter english danish internet i ok yes no if when what why how who where which while after before because since
  until although though as at in on by for from with without to and but or so then than that this these those there here it its he she
  they we you your our my their his her the a an all any some every each both many most more please thanks thank also still only just
  not never now today tomorrow yesterday tonight last next first second third one two three four five six seven eight nine ten let
  once perhaps maybe however instead meanwhile sometimes often usually finally again even is are was were be been do does did has have had
  can could will would should may might must use click see read get go make take add run open set new hi hello hey dear update note
  nothing none something everything anything nobody everyone everybody about over under between during through following according based given due
  other another such like unlike despite except across against among around behind beyond within version step figure table chapter section
  question questions answer answers comments feedback work data time thing things part because whether reported found spotted fixed
  suggested asked told sorry unfortunately yet better anyone anybody tell write come join help bring call send ask learn check visit
  don't it's that's we're you're`);

/** How many words such a phrase has at most: a name and its title, and where its bearer comes from. More would not be found. */
export const longestPerson = 20;

/** Where the phrase for somebody that begins with the word at `at` may end, the longest first; none where nobody begins there. */
export function readPerson(words: readonly Word[], at: number): readonly number[] {
  const word = words[at];
  if (!word || (word.isMark && word.text !== '@')) return [];
  const head = endOfReaders(words, at) ?? endOfHandle(word, at) ?? endOfRole(words, at) ?? endOfName(words, at);
  if (head === undefined) return [];
  return [...placeEnds(words, head), head];
}

/** Where a name or a handle that begins with the word at `at` may end, with what tells its bearer apart, the longest first. */
export function readName(words: readonly Word[], at: number): readonly number[] {
  const word = words[at];
  const head = word && (endOfHandle(word, at) ?? endOfName(words, at));
  return head === undefined ? [] : [...placeEnds(words, head), head];
}

/** "you", "you all", "212 of you", "a few of you at the counter": the behind of it. */
function endOfReaders(words: readonly Word[], at: number): number | undefined {
  const first = words[at]?.lower ?? '';
  if (first === 'you') return words[at + 1]?.lower === 'all' ? at + 2 : at + 1;
  const start = first === 'a' || first === 'the' ? at + 1 : at;
  const count = words[start]?.lower ?? '';
  if (!counts.has(count) && !/^\d[\d,.]*$/.test(count)) return undefined;
  const of = words[start + 1]?.lower === '%' ? start + 2 : start + 1;
  return words[of]?.lower === 'of' && words[of + 1]?.lower === 'you' ? of + 2 : undefined;
}

function endOfHandle({ text }: Word, at: number): number | undefined {
  return /^@[\p{L}\p{N}_]/u.test(text) ? at + 1 : undefined;
}

/** "two retired carpenters", "the B shift", "the women", "readers": up to four words before the noun. */
function endOfRole(words: readonly Word[], at: number): number | undefined {
  const first = words[at]?.lower ?? '';
  if (first === 'someone' || first === 'somebody' || first === 'everyone' || first === 'everybody') return at + 1;
  const before = determiners.has(words[at - 1]?.lower ?? '');
  if (
    !determiners.has(first) &&
    !/^\d[\d,.]*$/.test(first) &&
    (before || !/s$|^(?:people|children|women|men|staff)$/.test(first))
  )
    return undefined;
  let end: number | undefined;
  for (let index = at; index < at + 6; index++) {
    const word = words[index];
    if (!word || word.isMark || (index > at && prepositions.has(word.lower) && word.lower !== 'of')) break;
    if (roles.has(word.lower)) end = index + 1;
  }
  return end;
}

/** "Maria", "Barb H.", "Mr. Oyelaran", "Julie Deane": words with a capital that are no other thing. */
function endOfName(words: readonly Word[], at: number): number | undefined {
  const first = words[at];
  if (!first || !isName(first) || (words[at - 1] && isName(words[at - 1] ?? first))) return undefined;
  let end = at + 1;
  if (at === 0 && first.lower.endsWith('s') && !(words[end] && isName(words[end] ?? first))) return undefined; // "Australians"
  if (titles.has(first.lower) && words[end]?.text === '.') end++;
  while (words[end] && end < at + 5 && isName(words[end] ?? first)) end++;
  const isInitial = words[end]?.text === '.' && words[end - 1]?.text.length === 1;
  return isInitial ? end + 1 : end;
}

function isName(word: Word): boolean {
  return isCapitalised(word) && !notNames.has(word.lower) && !/(?:ing|tion|ness|ment|\w{5}ly)$/.test(word.lower);
}

/** "… in Ry", "… from the B shift", "…, who keeps bees,": where what tells them apart may end. */
function placeEnds(words: readonly Word[], at: number): readonly number[] {
  const first = words[at];
  if (!first) return [];
  const isAside = first.text === ',' || first.text === '(';
  if (!isAside && !prepositions.has(first.lower)) return [];
  const ends: number[] = [];
  for (let end = at + 1; end < at + (isAside ? 10 : 8); end++) {
    const word = words[end];
    if (!word) break;
    if (clauseWords.has(word.lower)) break;
    if (word.isMark) {
      if (isAside && (word.text === ',' || word.text === ')')) ends.unshift(end + 1);
      if (!/^['’.&]$/.test(word.text)) break;
    } else if (!isAside && end > at + 1) ends.unshift(end);
  }
  return ends;
}
