import type { PatternTable } from '../english/patterns';
import { exchangeWords } from './exchange-words';

const set = (words: string): ReadonlySet<string> => new Set(words.trim().split(/\s+/));

const classes = {
  ...exchangeWords,
  SHOULD: set('skal skulle bør burde'),
  TO_YOU: set('du I dig jer din dit dine jeres De Dem Deres'),
  /** Verbs that lead over to what the writer says next. */
  TELLS:
    set(`er var betyder indebærer koster kræver sker skete ændres ændrer går gik gør dækker omfatter indeholder siger sagde viser mener
    hedder fejlede fejler kommer skyldes nu så dernæst derefter forskellen ellers må laver`),
};

/** Questions that structure a text rather than ask its reader. */
export const structuring: PatternTable = {
  patterns: [
    // "Hvad er en varmepumpe?", "Hvad sker der nu?", "Hvorfor stiger prisen?"
    '^ hvad TELLS',
    '^ hvad kan|skal|vil|gør|gjorde|fandt|har|må vi|man|jeg|det|den|de|der|en|et',
    '^ hvorfor -TO_YOU _1 -TO_YOU',
    '^ hvordan fungerer|virker|foregår|kommer|gik|går|kan|får|gør|skal|vil|ser|blev|er|bliver|måler|klarer|bruges|finder -TO_YOU',
    '^ hvornår åbner|er|sker|træder|kommer|skal|kan|får|begynder|starter|bliver|lukker|må|indføres -TO_YOU',
    '^ hvem er|var|kan|står|må|gælder|betaler|skal|får|har|omfatter -TO_YOU',
    '^ hvor er|finder|kan|kommer|ligger|går|stammer|meget|mange|længe|lang|stor -TO_YOU _3 -TO_YOU',
    '^ hvilke|hvilken|hvilket _2 gælder|har|er|findes|skal|kan -TO_YOU',
    '^ kan|må|skal|får|har|er|gælder man|jeg|alle|børn|hunde|kæledyr|prisen|ordningen',
    '^ hvad|hvor|hvordan|hvorfor|hvem|hvornår $',
  ],
  classes,
};

/** Questions that say "du" and are put to the writer, or answered in what follows. */
export const answeredBelow: PatternTable = {
  patterns: [
    // "Hvad skal du gøre?", "Hvordan tilmelder du dig?", "Hvad betyder det for dig?"
    '^ hvad skal|kan|må|får|bør YOU|De|jeg _2 gøre|have|medbringe|bruge|forvente|ske|ud|betale|lave|vide|huske|få|vælge|være',
    '^ hvad betyder|indebærer|koster|kræver|får|sker _3 for|dig|jer|TO_YOU',
    '^ hvordan kan|skal|får|tilmelder|søger|melder|bestiller|vælger|finder|kommer|opretter|betaler|undgår|sikrer|klager|opsiger|deltager|kontakter YOU|De|jeg',
    '^ hvordan gør du|De|jeg -selv|det',
    '^ hvor|hvornår kan|skal|får|finder|må|henter YOU|De|jeg',
    '^ skal|må|kan du|De|jeg -selv|undvære|leve|huske|genkende|se|mærke|nå|bruge|nævne|svare|fortælle|komme|forestille|hjælpe|stadig',
    '^ hvorfor skal|bør|vælge|skulle YOU|jeg|man',
    '^ leverer|sender|tilbyder|sælger|har|åbner|lukker I _2 til|også|vegansk|gavekort',
    '^ hvad får YOU',
    '^ hvilke _2 har jeg|du|De',
  ],
  classes,
};

/** Questions that can only be meant for whoever reads. */
export const forReader: PatternTable = {
  patterns: [
    // "Hvad ville I vælge?", "Hvad savner du?", "Hvordan gør I andre?", "Hvor klemmer skoen hos jer?"
    '^ ~14 hvad|hvem|hvor|hvordan|hvorfor|hvornår|hvilken|hvilket|hvilke ~9 TO_YOU',
    '^ hvad|hvem|hvor|hvordan|hvorfor|hvornår|hvilken|hvilket|hvilke ~6 ville|burde|savnes|mangler -koste',
    '^ ~9 hvilken|hvilket|hvilke _5 SHOULD',
    '^ hvad|hvem|hvor|hvordan|hvornår _3 SHOULD vi|jeg|den|det|der|de|en|et|stå|hedde|være|med',
    '^ hvad|hvem|hvor SHOULD',
    '^ hvilken|hvilket|hvilke af',
    '^ hvad er det|den|de ,? der|du|I|vi',
    '^ hvem husker|kender|ved|har|genkender|tør|stemmer|tager|kan|vil|mangler|bor|bruger|af SOFTLY* et|en|hvad|hvor|billeder|dem|på|med|det|der|nogen|jer|genkende|huske|hjælpe|låne|fortælle|hjælpe',
    // "Har du prøvet …?", "Kommer I torsdag?", "Havde du udgifter den nat?", "Er der nogen, der …?"
    '^ ~9 -skal|må TO_YOU _4 $',
    '^ er|har|var|bor|kommer|bruger|går|cykler|kører|synes|mener|tror|føler|oplever|oplevede|husker|mærker|mærkede|foretrækker|læser|ser|så|hører|hørte|spiser|køber|tager|tog|møder|mødte|ønsker|holder|deler|arbejder|vælger|havde|gjorde|fik|brugte|kunne|ville|kan|vil|tør|stemmer|stoler|genkender|kender|passer|skriver|mangler|savner|fandt|nåede|gik|stod|købte|boede|valgte|lyser TO_YOU',
    '^ ~12 , er|har|var|bor|kommer|bruger|går|synes|mener|tror|oplever|husker|mærkede|havde|ville|kunne|vil|kan|skal|hvad|hvor|hvordan|hvilken|hvilke|hvornår|hvem ~4 TO_YOU',
    '^ er|var|har|findes|mangler der ~3 nogen|noget|andre|en|et|én|ét|nogle|andet|steder|ting ~2 TO_YOU|der|som|vi|jeg',
    '^ er|har|kender|husker|ved|kan|var nogen|nogle|én|andre',
    '^ nogen|nogle|andre der|som|med|forslag|bud|idéer|ideer|her|herinde|gode|erfaringer|prøvet',
    '^ SHOULD -TO_YOU',
    '^ ville|kunne|giver|passer|rammer|duer|virker det|den|de|YOUR|vi|en|et',
    '^ mangler|glemte|glemmer|overser|tager|tog vi|jeg',
    '^ har vi|jeg SOFTLY* glemt|overset|misset|ret|misforstået|taget|ramt|fat',
    'hos|for|til jer|dig -om $',
    'YOUR _1 favorit|bedste|værste|første|erfaringer|erfaring|bud|mening|forslag|holdning|yndlings|største|eget|egen|egne|råd',
    'spørgsmål til jer|dig|medlemmerne|alle',
    'af jer',
    'I|du hellere|helst|selv|andre',
  ],
  classes,
};

/** "Hvorfor det?", "Eller hellere om onsdagen?": questions that only sharpen the one before them. */
export const continuations: PatternTable = {
  patterns: [
    '^ hvorfor|hvordan|hvornår|hvor|hvem|hvilken|hvilket|hvilke det|ikke|ofte|tit|meget|da|så|mange|henne $',
    '^ hvorfor|hvordan|hvornår|hvor|hvem|hvilken|hvilket|hvilke|hvad $',
    '^ hvis ja|nej|ikke|så|jo',
    '^ for eksempel $',
    '^ fx|f.eks|nemlig|virkelig $',
  ],
  classes,
};
