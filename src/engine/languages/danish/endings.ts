import { sieve } from '../../sieve/sieve';
import type { Ending } from '../english/endings';
import { sending } from './sending';
import { asCommand, atStart, inWords } from './wording';
import { type Form } from './forms';

/** What asks the reader to buy or sign up, pressed or not: a line for each way. */
const sales: readonly Form[] = [
  // "Køb billet på …", "Bestil din tid", "Tilmeld dig her", "Bliv medlem"
  asCommand(
    '(?:køb|bestil|forudbestil|book|booking|reserver|tilmeld|shop|hent|download|lej|abonner|abonnér|opgrader|forny|ansøg) (?:dig|jer|en|et|din|dit|dine|jeres|den|det|dem|billet|billetter|bord|plads|tid|nu|her|i dag|i|på|hos|via|online|senest|inden|allerede|appen|gaven)',
  ),
  asCommand(
    '(?:meld (?:dig|jer) (?:til|ind|under)|bliv (?:medlem|kunde|fast støtte|abonnent|støttemedlem|sponsor|frivillig)|få (?:din|dit|dine|et (?:uforpligtende )?tilbud|tilbud|rabat|adgang|en gratis|et gratis|\\d+ ?%)|sikr (?:dig|jer)|skynd (?:dig|jer)|spar (?:op ?til|\\d|penge)|støt (?:os|nu|her|kampagnen|indsamlingen)|giv (?:et bidrag|en gave|\\d)|prøv (?:det )?gratis|forkæl (?:dig|en)|find (?:din nærmeste|den hos|din (?:drøm|størrelse))|læg i kurven|kom (?:ind|forbi) og (?:køb|shop|gør|prøv)|søg (?:stillingen|jobbet|på)|grib (?:chancen|muligheden)|skift til|slå til)',
  ),
  // "Så længe lager haves", "Først til mølle"
  inWords(
    'så længe lager(?:et)? haves|først[- ]til[- ]mølle|før det er for sent|inden (?:de|den|det|billetterne) (?:er )?(?:udsolgt|bliver udsolgt|væk)',
  ),
  // "Billetter kan købes på", "Fås i butikken fra 129 kr."
  atStart(
    '(?:billet(?:ter|terne|ten)?|pladser|entré) (?:kan |er )?(?:købes|koster|til salg|bestilles|fås)|(?:den|det|de|kollektionen|bogen) (?:kan købes|fås (?:i|på|hos)|er til salg|kan bestilles)|(?:fås|kan købes|til salg) (?:nu |fra |i |på |hos )|shop via',
  ),
];

/** What takes leave of the reader: a line for each device. */
const farewells: readonly Form[] = [
  // "Vi ses!", "På gensyn", "Vi glæder os til at se dig"
  atStart(
    '(?:så )?(?:vi )?(?:ses|sees|snakkes|høres|læses)(?: (?:ved|i|på|til|der|derude|snart|lørdag|søndag|igen|måske))?|vi ses|på (?:gensyn|genhør)|farvel|hej hej|god (?:fornøjelse|vind)',
  ),
  inWords(
    '(?:vi|jeg) (?:glæder (?:os|mig) (?:rigtig |meget |allerede |helt vildt ){0,4}(?:til|over)|ser frem til|håber(?: på)? at (?:se|møde|byde)) (?:at )?(?:se|møde|byde|tage imod|hilse|fortsætte|dele|vise|give|samarbejde|holde|samarbejdet|endnu|mange)(?: \\p{L}{1,20}){0,3}|håber (?:vi )?(?:at|på at) (?:se|møde) (?:rigtig )?(?:dig|jer|mange)|(?:glæder (?:vi )?os til at (?:se|byde|møde))',
  ),
  // "Tak fordi du læste med", "Tak for jeres opbakning"
  atStart(
    '(?:(?:mange|tusind|hjertelig|kæmpe|stor|en stor|et stort) )?tak(?:,)?(?: (?:endnu en gang|igen|alle sammen|allesammen)){0,4}(?:,)? (?:fordi (?:du|I) (?:læste|læser|følger|fulgte|valgte|vælger|støtter|er|kom|var|handler|så|lyttede)|for (?:(?:jeres|din|al|alle|den|det|et|en)(?: \\p{L}{1,20})? )?(?:opbakning(?:en)?|støtten?|tålmodighed(?:en)?|tilliden?|forståelsen?|interessen?|opmærksomheden?|samarbejdet?|(?:dejlig|fantastisk|skøn|hyggelig|forrygende|god)e? (?:dag|aften|sæson|år|tid|weekend)|i (?:år|aften|dag)|nu|denne gang|året|sæsonen|at (?:du|I) (?:læser|følger|læste)|\\d{4}))',
  ),
  // "God weekend!", "Glædelig jul", "Ha' en dejlig dag"
  atStart(
    '(?:rigtig |en rigtig |fortsat |og )?(?:god|glædelig|dejlig|skøn|velbekomme|hav en|ha.? en|nyd|go.?) (?:\\p{L}{1,20} ){0,2}?(?:weekend|sommer|jul|påske|pinse|dag|aften|ferie|efterårsferie|sommerferie|vinterferie|fornøjelse|læselyst|nytår|morgen|tur|arbejdslyst|søndag|fredag|mandag|efterår|forår|sæson|appetit|solen|rejse)|godt nytår|velbekomme|god læselyst|kys (?:fra|og)|skål',
  ),
  // "Vi ønsker jer alle en god sommer", "Pas godt på hinanden"
  inWords(
    '(?:vi|bestyrelsen|menighedsrådet|alle os|holdet|personalet|jeg|museet|skolen|redaktionen|foreningen|klubben) ønsker (?:jer|dig|alle|Dem|hinanden|medlemmerne|kunderne)(?: \\p{L}{1,20}){0,4} (?:god|glædelig|dejlig|velkommen|fantastisk)|pas godt på (?:hinanden|jer|dig)|skal lyde en (?:rigtig |stor )?(?:glædelig|god|hjertelig)|held og lykke',
  ),
  // "Følg med her på siden", "Mere følger"
  asCommand('følg (?:endelig )?med|hold øje|følg os|stay tuned'),
  atStart(
    'mere (?:følger|på vej|snart|nyt)|det var (?:alt|det|alt for nu)|alt for denne gang|her(?:fra|på)? (?:siger vi|slutter)',
  ),
];

/** What stands under any text of its kind: a line for each kind. */
const boilerplates: readonly Form[] = [
  // "Læs mere på …", "For yderligere oplysninger", "Yderligere oplysninger kan fås hos"
  atStart(
    '(?:for )?(?:yderligere|flere|mere|nærmere|al|generel) (?:oplysninger|information|info|detaljer)|(?:du kan |her kan du )?(?:læs|find|se|få|hør) (?:meget )?(?:mere|flere|hele|alt om|også|den fulde|resten|programmet)|mere (?:her|på|info|information)|læs også',
  ),
  atStart(
    '(?:besøg|se|følg|kontakt|klik|like|find) (?:os|vores|her|mere)|du kan (?:altid )?(?:finde|følge|læse|kontakte|se) (?:os|mere|vores|hele)|link (?:i|til)|linket (?:er|ligger)',
  ),
  inWords(
    'tøv ikke med at|er (?:du|I|De) (?:altid |også )?velkom(?:men|ne) til at kontakte|(?:du|I|De) er (?:altid |også |meget ){0,4}velkom(?:men|ne) til at (?:kontakte|ringe|skrive)',
  ),
  // "Alle rettigheder forbeholdes", "Der tages forbehold for"
  inWords(
    'alle rettigheder forbeholdes|tages forbehold for|med forbehold for|betingelser (?:og vilkår )?gælder|vilkår (?:findes|gælder|fremgår)|forbeholder sig ret|(?:på ingen måde|ikke) sponsoreret af|trykfejl|udsolgte varer|cvr(?:-nr)?',
  ),
  // "Vi beklager ulejligheden", "Denne mail kan ikke besvares", "Du modtager denne mail, fordi"
  inWords(
    'beklager (?:de |den |eventuelle |dybt ){0,4}(?:ulejlighed(?:en)?|gener|gene|forsinkelsen?|besvær)|(?:denne|beskeden|mailen)(?: \\p{L}{1,20})? kan ikke besvares|du modtager (?:dette|denne|vores)|afmeld|frameld|må ikke gengives|automatisk (?:genereret|udsendt)|kan ikke besvares',
  ),
  // "Pressekontakt:", "Om Havn", "Fakta:"
  atStart(
    '(?:presse(?:kontakt|henvendelser)?|kontakt(?:person|oplysninger)?|for pressehenvendelser|spørgsmål kan rettes|henvendelse(?:r)? (?:til|kan)|kontakt:|om os|faktaboks|fakta om|billedtekst|foto)',
  ),
];

const profile = inWords(
  'er (?:en|et|blandt|nordens|danmarks|landets|europas|verdens|en del af)(?: [\\p{L}-]{1,20}){0,5} (?:virksomhed|leverandør|udbyder|producent|forening|organisation|fond|koncern|bank|sparekasse|kæde|interesseorganisation|konsulentvirksomhed|bureau|forsyningsselskab|selskab|brancheforening|institution|museum|andelsselskab|familieejet|rådgivningsvirksomhed|grossist|forhandler|specialist|universitet)',
);
const profileWords = inWords(
  'førende|familieejet|uafhængig|grundlagt|stiftet|etableret|hovedsæde|hovedkontor|medarbejdere|ansatte|beskæftiger|specialiseret|med speciale|landsdækkende|international|internationale|global|non-?profit|almennyttig|selvejende|som (?:udvikler|leverer|producerer|tilbyder|arbejder)|der (?:udvikler|leverer|producerer|tilbyder|arbejder)|siden \\d{4}|repræsenterer|ejes af',
);
const origin = atStart(
  '(?:grundlagt|stiftet|etableret) i (?:\\d|\\p{L})|med (?:hovedsæde|hovedkontor|afdelinger|over \\d|mere end \\d)[^.]{0,60}(?:ansatte|medarbejdere|medlemmer|butikker)',
);
const selfHeaded = /^Om (?!Det|Den|Vi|En|Et|Man|Der)\p{Lu}[\p{L}\p{N}'’&. -]{0,40}:/u;

/** What no sentence that takes leave has: it is longer than that. Also keeps a line without an end from being tried at every comma. */
const longest = 600;

const siftPatterns = sieve([...sales, ...farewells, ...boilerplates]);

const denied = /(?<!\p{L})(?:ikke|aldrig|sagde|siger|skrev)(?: \S+){0,2} ?$/iu;

/** How a Danish sentence closes a post: the kind of ending it is, or `undefined` where it says something to answer. */
export function endingOf(sentence: string): Ending | undefined {
  if (sentence.length > longest) return undefined;
  const sifted = siftPatterns(sentence);
  const has = (patterns: readonly Form[]): boolean =>
    patterns.some((pattern) => {
      if (!sifted.includes(pattern)) return false;
      const match = pattern.exec(sentence);
      return match !== null && !denied.test(sentence.slice(0, match.index));
    });
  if (sending.findHardSell(sentence) || has(sales)) return 'sale';
  if (has(farewells)) return 'farewell';
  const isBoilerplate = has(boilerplates) || origin.test(sentence) || selfHeaded.test(sentence);
  return isBoilerplate || (profile.test(sentence) && profileWords.test(sentence)) ? 'boilerplate' : undefined;
}

const standing =
  /^(?:om (?:os|virksomheden|foreningen|selskabet|forfatteren|organisationen|fonden|kommunen|museet|banken|klubben)|presse(?:kontakt)?|kontakt|kontaktoplysninger|yderligere oplysninger|juridisk|fakta om \p{L}.{0,40}|note til redaktionen|noter til redaktionen|vilkår|betingelser)$/iu;

/** Whether a heading stands over what a company says of itself: "Om Havn", "Om os", "Pressekontakt". */
export function headsBoilerplate(heading: string): boolean {
  const words = heading.trim().replace(/:$/, '');
  return standing.test(words) || /^Om (?!Det|Den|Vi|En|Et|Man|Der)\p{Lu}[\p{L}\p{N}'’&. -]{0,40}$/u.test(words);
}

/** "Med venlig hilsen", "Kærlig hilsen Ida", "De bedste hilsner": the form in which a letter ends, which is nothing said. */
export function isSignOff(sentence: string): boolean {
  return /^\P{L}{0,6}(?:(?:med |de |mange |rigtig |bedste |venlig(?:e|ste)? |kærlige? |hjertelige? |sommer|jule|påske|varme? |god ){0,4}(?:hilsen|hilsner|hilsener)|mvh|vh|kh|dbh|alt godt|på vegne af|kys fra|kram)(?!\p{L})/iu.test(
    sentence,
  );
}
