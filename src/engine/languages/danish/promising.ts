import type { Finder } from '../english/pattern-reader';
import type { PatternTable } from '../english/patterns';
import { exchangeWords } from './exchange-words';

const set = (words: string): ReadonlySet<string> => new Set(words.trim().split(/\s+/));

const classes = {
  ...exchangeWords,
  DAY: set(`mandag tirsdag onsdag torsdag fredag lørdag søndag januar februar marts april maj juni juli august september oktober november
    december 0 uge ugen uger dag dage døgn timer måned måneden samme næste kl weekenden sommerferien påske jul`),
  /** What is done with answers. */
  DO: set(`læser læse besvarer besvare svarer svare samler samle offentliggør offentliggøre tæller tælle gennemgår gennemgå sorterer
    bruger bruge trykker trykke hænger hænge lægger lægge skriver skrive sender sende tager tage viser vise fortæller fortælle deler dele
    giver give vender vende ringer ringe retter rette noterer sætter sætte diskuterer drøfter drøfte behandler gengiver opsummerer
    sammenfatter medtager vurderer kigger ser vælger vælge indarbejder inddrager følger prøver bygger køber retter krediterer`),
  DONE: set(`læst besvaret samlet offentliggjort talt gennemgået sorteret brugt trykt hængt lagt sendt taget vist delt givet noteret diskuteret
    drøftet behandlet gengivet kommenteret opsummeret sammenfattet medtaget vurderet indarbejdet inddraget krediteret afgørende bragt fremlagt videregivet
    forelagt rettet besvarede læses besvares samles offentliggøres tælles gennemgås bruges trykkes hænges lægges sendes tages vises deles
    drøftes behandles gengives kommenteres opsummeres indgår inddrages fremlægges indarbejdes krediteres vurderes forelægges`),
  ALL: set(
    'alle alt hver hvert hvad det dem jeres dine svarene svaret forslagene idéerne ideerne bemærkningerne alting begge kommentarerne navnene',
  ),
  RESULT:
    set(`referat referatet opsamling opsamlingen sammenfatning sammenfatningen notat notatet resultat resultatet resultaterne stemmetallene svarene
    oversigt oversigten listen opgørelse opgørelsen konklusion konklusionen beslutningen høringsnotat høringsnotatet plan planen sedlerne stregerne
    hvidbog opsummering opsummeringen afgørelsen optællingen kortet`),
  BOARD: set(
    'bestyrelsen udvalget holdet gruppen elevrådet redaktionen kontoret rådet byrådet juryen forvaltningen ledelsen køkkenet værkstedet brugerrådet personalet arkitekten direktionen',
  ),
};

/** What will happen with answers: who reads them, by when, what they can change. */
export const promises: PatternTable = {
  patterns: [
    // "Vi læser alle svar", "Hanne samler forslagene", "jeg samler det og sender det videre"
    'WE|NAMED|BOARD|han|hun SOFTLY* læser|besvarer|samler|tæller|gennemgår|sorterer|offentliggør|gengiver|opsummerer|sammenfatter|behandler|noterer|indarbejder|indsamler SOFTLY* ALL|resten -0',
    'WE|NAMED|BOARD|han|hun SOFTLY* svarer|besvarer SOFTLY* alle|hver|hvert|på|inden|senest|personligt|jer|dig|herinde|her|samme -at|for|spørgsmål',
    'læser|besvarer|samler|tæller|gennemgår|svarer|behandler|sorterer WE|NAMED|BOARD|han|hun SOFTLY* ALL|på|inden|senest|alle|selv|i',
    'WE|NAMED|BOARD tager|bringer|sender|lægger|hænger|sætter|fremlægger|fører SOFTLY* ALL|RESULT|dit|din|den -for ~5 med|videre|op|frem|ud|til|på|her|tilbage',
    'tager|bringer|giver|sender|lægger|hænger|sætter|fremlægger|deler|trykker WE|NAMED|BOARD SOFTLY* ALL|RESULT|med|videre ~9 med|videre|op|frem|ud|til|på|her|tilbage|$',
    'RESULT|svar|svarene lægger|sender|offentliggør|hænger|skriver|trykker|får|deler|viser WE|I|du',
    // "vi skriver, hvad vi finder ud af", "jeg fortæller her på fredag, hvad det blev til"
    'WE|NAMED SOFTLY* skriver|fortæller|siger|melder|vender|svarer|forklarer|viser|lægger|poster|opdaterer|deler ~6 , hvad|hvem|hvilke|hvilken|hvordan|hvor|om|når|hvorfor|også|uanset',
    'skriver|fortæller|siger|melder|forklarer|opdaterer WE ~7 , hvad|hvem|hvilke|hvilken|hvordan|hvor|om|når|hvorfor',
    'WE|NAMED|hun|han SOFTLY* vender|skriver|ringer|melder|svarer SOFTLY* dig|jer|alle? tilbage|retur|inden|senest -om',
    'vender|ringer|svarer|melder|skriver WE|NAMED|hun|han SOFTLY* dig|jer|alle? tilbage|retur|til|inden|senest|samme',
    'WE lægger|skriver|sender|poster|melder SOFTLY* _5 op|ud|frem her|i|på|inden|samme|når|,|$',
    'lægger|skriver|sender|melder WE SOFTLY* _7 op|ud|frem -i',
    // "Alle svar bliver samlet på én side", "hvert høringssvar gengives", "Svarene indgår i …"
    'alle|jeres|dine|hvert|hver|samtlige eneste? _2 FEEDBACK|skemaer|stemmer|streger bliver|indgår|samles|læses|går|kommer|tæller|ligger|havner|DONE|vil|er|får|afgør|bestemmer -velkomne|velkommen',
    'svarene|forslagene|idéerne|ideerne|sedlerne|stemmerne|kommentarerne|bemærkningerne|høringssvarene|ønskerne|indvendingerne|bidragene bliver|indgår|samles|læses|går|kommer|tæller|havner|DONE|afgør|bestemmer SOFTLY* -fra|ind',
    '^ hvert|hver|alle eneste? _2 bliver læst|besvaret|talt|taget|set|noteret|gengivet|hørt|behandlet',
    'WE|NAMED tager SOFTLY* _1 FEEDBACK|papiret|historierne|tegningen|tallene|listen|bunken|kortene med|ned|videre',
    'læser WE|NAMED|BOARD _4 op',
    'WE|NAMED|han|hun læser _4 op på|for|til|i|inden',
    'flertallet bestemmer|afgør',
    '^ alt|alle|hver|hvert ~9 kommer|bliver SOFTLY* med|noteret|op|på|læst|hængt -til',
    'hvor|hvori alle|hvert|hver|jeres|dine|samtlige _2 DONE',
    'FEEDBACK|ting|punkter , som? WE|BOARD SOFTLY* DO',
    'RESULT _3 kommer|offentliggøres|lægges|sendes|hænges|følger|præsenteres|fremlægges _2 her|herinde|op|ud|frem|DAY|inden|senest|for',
    // "Så kan jeg tale med Mikkel om ovnen", "så køber vi ind i den rækkefølge"
    '^ så kan|ved|må WE SOFTLY* tale|rette|vælge|se|planlægge|afgøre|tage|lave|flytte|spørge|prøve|nå|finde|hvad|om',
    'så køber|retter|flytter|ændrer|tager|laver|prøver|dropper|sætter|bager|planter|vælger|krediterer|svarer|ringer|bygger|maler|lægger|undersøger|kigger WE|NAMED|BOARD -bare',
    // "Er der færre end 24 ja'er, foreslår jeg, at vi dropper købet", "Hvis flere end 50 siger nej"
    'er|bliver|siger|stemmer|kommer|melder|skriver der|flere|fleste|nok|flertallet SOFTLY* flere|færre|nok|stemning|flertal|modstand|mange|mindst|over|end ~9 , SOFTLY* DO|foreslår|dropper|gør|kører|åbner|beholder|ændrer|flytter|lader|stopper|går|udskyder WE|BOARD',
    'hvis flere|færre|nok|mange|over|mere|de|halvdelen|mindst|flertallet|bare ~14 , SOFTLY* så? DO|foreslår|dropper|gør|kører|åbner|beholder|ændrer|flytter|lader|stopper|går|udskyder WE|BOARD',
    'flest|fleste stemmer|ønsker|peger|siger|point -på',
    'det|den|dem|navnet|forslaget|idéen ~3 flest|oftest|fleste nævnt|nævner|ønsker|peger|stemmer|stemt',
    // "Du hører fra os inden fredag", "Hvad de siger til det, kan I læse her"
    'YOU hører|får SOFTLY* svar|besked|et|fra|hvad|at _3 inden|senest|fra|på|hvordan|hvad|samme|vide|os|mig -nyhedsbrev',
    'hører|får YOU SOFTLY* svar|besked|fra|referatet|resultatet|at -en',
    'kan YOU SOFTLY* læse|følge ~3 her|herinde|dagen|hvad|svarene|resultatet',
    'alle|enhver , der|som _2 skriver|svarer|spørger|foreslår|melder ~6 , får|hører|bliver',
    'alle får SOFTLY* svar|besked|et',
    'svarer SOFTLY* her|selv|personligt|bagefter|inden|herinde _3 DAY|bagefter|inden|personligt',
    // "Bestyrelsen stemmer den 14., og jeg lægger stemmetallene op"
    'WE|BOARD beslutter|afgør|stemmer|vælger SOFTLY* DAY|den|på|sammen|ud|efter|når|bagefter|inden -du',
    'beslutter|afgør|stemmer|vælger WE SOFTLY* sammen|ud|efter|på|om|med|hvad',
    'WE|BOARD træffer ~4 beslutning|valg ~5 jeres|svarene|svar|hørt|læst',
    'WE mødes ~9 og lægger|tager|viser|fremlægger|afleverer',
    'der står|kommer|er _2 , hvem|hvad|hvilke',
    'dit|jeres|dine YOUR? FEEDBACK|navn SOFTLY* afgør|bestemmer|er|bliver|kommer|får|indgår|havner|går|tæller|former|ændrer SOFTLY* med|på|i|til|afgørende|hvad|hvor|om -vigtig',
    'har|får SOFTLY* indflydelse|betydning for|på',
    'kommer SOFTLY* med i|på skemaet|planen|listen|referatet|mødet|dagsordenen|bordet|næste -ombord',
    'kommer|sættes|sætter|tages _3 på dagsordenen',
    'tager NAMED|WE|han|hun SOFTLY* det|dem|svarene|jeres|forslagene',
    'NAMED|WE SOFTLY* tager SOFTLY* det|dem|svarene|jeres|forslagene|dine _3 med|videre|op',
    'og|så svarer|ringer|skriver|retter|læser NAMED|jeg|vi|hun|han SOFTLY* -at',
    'WE fører|holder|har SOFTLY* en liste|log|tavle|optælling over|med',
  ],
  classes,
};

/** Where a sentence begins to say what happens with answers, as an index into its words; `undefined` where it doesn't. */
export function findPromise(find: Finder): number | undefined {
  return find(promises);
}
