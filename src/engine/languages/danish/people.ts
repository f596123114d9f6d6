import { isCapitalised, type Word } from '../english/words';

const set = (words: string): ReadonlySet<string> => new Set(words.trim().split(/\s+/));

/**
 * Nouns that name people by what they do or are to us, as the end of a word: Danish puts them together, and "naboerne", "tekstilkonservator"
 * and "spejderleder" are among them.
 */
const roleStems = `læser medlem kund bruger gæst patient borger beboer lejer nabo genbo ejer abonnent følger lytter seer spiller tilskuer
  frivillig giver rådgiver bidragyder projektleder patruljeleder borgmester brugerråd brugerrådet deltager ansøger elev student studerende lærer forældr forælder barn børn dreng pige unge ung lærling praktikant
  sygeplejersk læge jordemoder pædagog chauffør fører cyklist pendler passager skipper sømand fisker landmand bonde gartner bager brygger
  kok tjener tømrer snedker murer maler elektriker vvs'er mekaniker smed ingeniør tekniker montør pedel vicevært rengøringshjælp bibliotekar
  arkivar konservator forsker professor kolleg medarbejder ansatte vagt hold klasse kor klub grupp patrulj afdeling bestyrelsesmedlem rådet
  spejder kvind mand mænd herre dame par familie bedstemor bedstefar mormor farmor morfar farfar oldefar oldemor enke pensionist ældre
  veteran stamgæst biavler købmand leverandør forhandler køber sælger avler postbud brandmand betjent løber svømmer sejler roer
  klatrer kunstner musiker forfatter redaktør oversætter designer arkitekt historiker kritiker dommer revisor vært arrangør træner
  instruktør mentor kursist vælger aktionær andelshaver advokat kasserer kassedam person datter søn hustru mor far søster bror tante onkel
  nevø niec ven venner veninde skrædder pottemager strikker talsmand talsperson formand formænd oldermand leder fysioterapeut tandlæge
  dyrlæg assistent bidrager tester korrekturlæser anmelder udvikler slægtsforsker turist besøgende kolonist sommerhusejer husstand bådejer hundeejer
  bilist fodgænger kørestolsbruger kontrollant kordegn organist præst graver kirkeværg rektor skoleleder direktør driftsleder køkkenleder
  butiksbestyrer selvejer indbygger lokal iværksætter nybegynder nørd fan fans syvårig treårig årige åring mester håndværker landsmand kommentator`;

const endings =
  '(?:e|en|n|et|ene|er|r|ere|erne|rne|ne|ter|tre|nen|men|mer|merne|met|inden|inder|inderne|in|inde|ster|sterne|nene)?';

/** A noun for somebody, in any of its forms, alone or as the end of a longer one. */
const role = new RegExp(`(?:${roleStems.trim().split(/\s+/).join('|')})${endings}(?:s)?$`, 'u');

/** Short stems that end many other words: these count only as whole words. */
const onlyWhole = /^(?:.*\P{L})?(?:mor|far|par|ung|ven|barn|fan|giver|lokal|mester|leder|seer|ejer|roer|kor|klass)/u;

/** Words that end like one of them and are none. */
const notRoles =
  set(`svar svaret forhold forholdet indhold indholdet opgiver angiver farver vundet forbruger trafikleder uden sommer
  nummer lommer kommer grupper skulle ansvar sammenhold afhold behold leverandøraftale tilhold pandemi længere semester vejer fejer drejer afhold opholdet ophold overholder yngre ældre`);

/** What can stand before such a noun and make it one that can be pointed to. */
const determiners = set(`
  en et den det de denne dette disse én to tre fire fem seks syv otte ni ti elleve tolv fjorten tyve flere nogle mange få enkelte begge
  andre anden vores min mit mine vor jeres din dit dine hans hendes deres dens hver alle hvert ingen vedkommende sidste første`);

const counts = set(
  'en én et to tre fire fem seks syv otte ni ti elleve tolv tretten fjorten femten tyve tredive nogle mange flere få enkelte hver halvdelen flertallet resten ingen hundredvis snesevis tusindvis mere dusin',
);

const prepositions = set('fra på i af med ved ved hos bag over ovre nede oppe ude om til på i');

/** Words with which another clause begins, so that no description goes on over them; "der" and "som" may. */
const clauseWords = set('jeg vi han hun I du de det at når mens før efter siden fordi indtil hvis selvom men så hvor');

/** Capitalised words that name no person, wherever they stand. */
const notNames =
  set(`januar februar marts april maj juni juli august september oktober november december mandag tirsdag onsdag torsdag
  fredag lørdag søndag jul påske pinse i de dem deres det den der en et ét én vi jeg du han hun man som hvis når da mens før efter siden
  fordi indtil selvom på ved for med til uden og men eller så end disse denne dette her jeres vores din dit dine min mit mine hans hendes
  alle nogle hver mange mest tak venligst også stadig kun bare ikke aldrig nu i dag i går sidste næste første anden tredje én to tre fire fem
  måske dog imens ofte igen endelig er var har havde kan kunne vil ville skal skulle må måtte bør burde får fik bliver blev klik se læs tag
  gør hej kære note ingen intet noget alt om under mellem gennem følgende derfor derefter ifølge hvad hvem hvor hvordan hvorfor hvornår
  hvilken hvilket hvilke kommentarer svar svaret spørgsmål tid ting del om fundet rettet spurgte fortalte desværre alligevel skriv kom hjælp
  ring send spørg lær besøg god godt mens heller samtidig desuden dermed herefter ellers jo jamen nej ja okay ups av
  kommunen regionen bestyrelsen byrådet rådet udvalget forvaltningen politiet staten regeringen ministeriet virksomheden firmaet foreningen
  selskabet forbundet styrelsen folketinget ministeren loven reglen planen rapporten analysen undersøgelsen projektet nogen andre flere begge
  fra af hos bag over facebook instagram linkedin danmark danskerne forslaget tallene resultatet sådan vejret klokken tiden pengene`);

/** Given names that end like a noun with its article. */
const namesInEn =
  /(?:sen|son|karen|kirsten|jørgen|steen|sten|torben|preben|søren|maren|ellen|helen|espen|morten|carsten|karsten|torsten|thorsten|halfdan|owen|ruben|svend|esben|robin|elisabet|margit|birgit|jesper|peter|allan|yasmin|martin|jan|dan|simon|aron|anton|benjamin|kevin|katrin|karin)$/;

/** Nouns at the beginning of a sentence, which has a capital letter whatever it begins with. */
const noun = /(?:en|et|erne|ene|hed|ning|else|tion|skab|dom|ing|ede|lige|ligt|vis)s?$/;

/** Where the phrase for somebody that begins with the word at `at` may end, the longest first; none where nobody begins there. */
export function readPerson(words: readonly Word[], at: number): readonly number[] {
  const word = words[at];
  if (!word || (word.isMark && word.text !== '@' && word.text !== '{')) return [];
  const head =
    endOfPlaceholder(words, at) ??
    endOfReaders(words, at) ??
    endOfHandle(word, at) ??
    endOfRole(words, at) ??
    endOfName(words, at);
  return head === undefined ? [] : [...placeEnds(words, head), head];
}

/** Where a name or a handle that begins with the word at `at` may end, with what tells its bearer apart, the longest first. */
export function readName(words: readonly Word[], at: number): readonly number[] {
  const word = words[at];
  const head = word && (endOfPlaceholder(words, at) ?? endOfHandle(word, at) ?? endOfName(words, at));
  return head === undefined ? [] : [...placeEnds(words, head), head];
}

/** "90 af jer", "en af jer", "to af vores naboer": the behind of it. */
function endOfReaders(words: readonly Word[], at: number): number | undefined {
  const count = words[at];
  if (!count || (!counts.has(count.lower) && !/^\d/.test(count.text))) return undefined;
  return words[at + 1]?.lower === 'af' && words[at + 2]?.lower === 'jer' ? at + 3 : undefined;
}

/** "{Navn}": room for a name, which the writer fills in. */
function endOfPlaceholder(words: readonly Word[], at: number): number | undefined {
  const isName = words[at]?.text === '{' && words[at + 1]?.lower === 'navn' && words[at + 2]?.text === '}';
  return isName ? at + 3 : undefined;
}

function endOfHandle({ text }: Word, at: number): number | undefined {
  return /^@[\p{L}\p{N}_]/u.test(text) ? at + 1 : undefined;
}

function isRole({ lower }: Word): boolean {
  if (lower.length < 3 || notRoles.has(lower) || !role.test(lower)) return false;
  const stem = role.exec(lower);
  return stem?.index === 0 || !onlyWhole.test(stem?.[0] ?? '');
}

/** "to forældre", "en sur nabo", "naboerne", "praktikant Silas", "Birthes mand": up to three words before the noun. */
function endOfRole(words: readonly Word[], at: number): number | undefined {
  const first = words[at];
  if (!first) return undefined;
  const isCounted = determiners.has(first.lower) || /^\d/.test(first.text);
  const isGenitive = isCapitalised(first) && /s$/.test(first.lower) && !notNames.has(first.lower);
  if (!isCounted && !isGenitive) {
    if (!isRole(first) || determiners.has(words[at - 1]?.lower ?? '')) return undefined;
    return endOfName(words, at + 1, true) ?? at + 1;
  }
  let end: number | undefined;
  for (let index = at + 1; index < at + 5; index++) {
    const word = words[index];
    if (!word || word.isMark || prepositions.has(word.lower)) break;
    if (isRole(word) || (isCounted && index === at + 1 && /^(?:andre|tredje|af)$/.test(word.lower))) end = index + 1;
  }
  return end === undefined ? undefined : (endOfName(words, end, true) ?? end);
}

/** "Maria", "Lise L.", "Knud Erik Lassen": words with a capital that are no other thing. */
function endOfName(words: readonly Word[], at: number, isBehindRole = false): number | undefined {
  const first = words[at];
  const before = words[at - 1];
  if (!first || !isName(first) || (!isBehindRole && before && isName(before))) return undefined;
  let end = at + 1;
  while (words[end] && end < at + 4 && isName(words[end] ?? first)) end++;
  const isFirst = !before || before.isMark;
  if (isFirst && end === at + 1 && noun.test(first.lower) && !namesInEn.test(first.lower)) return undefined; // "Silken"
  const isInitial = words[end]?.text === '.' && words[end - 1]?.text.length === 1;
  return isInitial ? end + 1 : end;
}

function isName(word: Word): boolean {
  return isCapitalised(word) && !notNames.has(word.lower) && !/(?:tion|hed|ning|else)$/.test(word.lower);
}

/** "… fra Ry", "… på 11", "…, der har bier,": where what tells them apart may end. */
function placeEnds(words: readonly Word[], at: number): readonly number[] {
  const first = words[at];
  if (!first) return [];
  const isAside = first.text === ',' || first.text === '(';
  if (!isAside && !prepositions.has(first.lower)) return [];
  const ends: number[] = [];
  for (let end = at + 1; end < at + (isAside ? 14 : 8); end++) {
    const word = words[end];
    if (!word || (clauseWords.has(word.lower) && !isAside)) break;
    if (word.isMark) {
      if (isAside && (word.text === ',' || word.text === ')')) ends.unshift(end + 1);
      if (!/^['’.&]$/.test(word.text)) break;
    } else if (!isAside && end > at + 1) ends.unshift(end);
  }
  return ends;
}
