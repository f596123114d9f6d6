import type { Finder } from '../english/pattern-reader';
import type { PatternTable } from '../english/patterns';
import type { Word } from '../english/words';
import { exchangeWords } from './exchange-words';

const set = (words: string): ReadonlySet<string> => new Set(words.trim().split(/\s+/));

const classes = {
  ...exchangeWords,
  GENERIC:
    set(`jeres din dit dine opbakningen opbakning støtte støtten tålmodigheden tålmodighed forståelsen forståelse samarbejdet
    interessen tilliden alt indsatsen alle altid året tiden hjælpen opmærksomheden`),
  MANY: set('alle allesammen hver jer dig vores enhver'),
  RIGHT: set('ret helt fuldstændig desværre jo godt'),
};

/** Somebody one can point to, and what they definitely said to us or did for us. */
export const credits: PatternTable = {
  patterns: [
    // "To læsere i Ry viste os, at …", "Maria har siden sendt mig den gamle plan", "I december skrev en nabo til os"
    'WHO ,? HAVE? SOFTLY* TOLD SOFTLY* til|på|med|for? US|vores',
    'WHO ,? HAVE? SOFTLY* TOLD SOFTLY* US',
    'TOLD SOFTLY* WHO SOFTLY* til|på|med? US|vores',
    'TOLD SOFTLY* WHO _6 til|for|med US',
    'HAVE WHO SOFTLY* TOLD _6 US|vores',
    'WHO ,? der|som HAVE? SOFTLY* TOLD _5 US',
    'han|hun|de HAVE? SOFTLY* TOLD SOFTLY* til|på? US|vores at',
    'han|hun HAVE? ~9 og SOFTLY* lærte|viste|fortalte|sendte|spurgte|advarede|gav US',
    'TOLD han|hun|de US|vores',
    // "Tak til Erna, der lærte os …" stands under thanks. "Du har ret", "Hun har ret"
    '^ du|han|hun|I|WHO HAVE|fik SOFTLY* helt|fuldstændig|ganske|fuld? ret -til|på',
    'det HAVE du|han|hun|I|NAMED SOFTLY* helt? ret',
    'HAVE du|han|hun|I|NAMED SOFTLY* helt? ret i',
    // "sådan som du foreslår", "som Kirsten sagde"
    'som du|I|WHO SOFTLY* foreslår|foreslog|skrev|skriver|sagde|påpeger|påpegede|nævner|nævnte|efterlyste|efterlyser|spurgte|formulerede|udtrykte',
    'sådan|præcis|som du|I|NAMED foreslår|foreslog|skrev|bad|ønskede',
    // "Jeres svar ændrede planen", "på baggrund af jeres svar"
    'YOUR _1 FEEDBACK HAVE|fik|gav|betyder|betød|viste|ændrede|gjorde|førte|lærte|flyttede|afgjorde|rykkede SOFTLY* -brug|mulighed _4 US|vores|den|det|at|planen|for|til',
    'på grund|baggrund af YOUR|medlemmernes|beboernes|læsernes _1 FEEDBACK',
    'efter|takket ~3 FEEDBACK fra|af WHO',
    'takket være WHO',
    'på opfordring fra|af WHO',
    'på YOUR|WHO opfordring|forslag|initiativ',
    'WE HAVE|hørte|lyttede|læste|læst|lyttet|hørt SOFTLY* lyttet|hørt|læst|lært? til|af YOUR|jer|dig',
    'WE lærte|lært|hørte SOFTLY* af|fra WHO',
    'WE skylder|skyldte ~4 til? WHO en? tak|øl|kage|kaffe|undskyldning',
    // "Fejlen blev fundet af Solveig", "foreslået af @bo"
    'fundet|rettet|opdaget|foreslået|spottet|meldt|rapporteret|indsendt|rejst|testet|afprøvet|indberettet SOFTLY* _2 af WHO',
    'tegnet|bygget|oversat|løst|lavet|syet|bagt|strikket SOFTLY* _2 af NAMED',
    // "Det var Mette, der fandt …", "Det var nattevagten, der opdagede"
    'det|den var|blev SOFTLY* WHO ~3 ,? der|som',
    'det er SOFTLY* NAMED ~3 ,? der|som HAVE|SAID|MADE',
    'det kunne|ville vi|jeg ikke _3 uden WHO',
    'uden WHO HAVE|var|stod vi|jeg',
    'WHO|hun|han er|bliver|blev|krediteret krediteret|nævnt|æret',
    'æren|rosen|takken|fortjenesten _3 tilfalder|går|er|skal NAMED|til WHO',
    'idéen|ideen|forslaget|spørgsmålet|navnet|titlen|tippet|rettelsen|opskriften|indvendingen|kritikken|opfordringen|tanken SOFTLY* er|kom|kommer|var|stammer|lød SOFTLY* fra|af WHO|en|et|to|tre',
    'kom|kommer|var idéen|ideen|forslaget|spørgsmålet|navnet|tippet|rettelsen|opskriften|kritikken SOFTLY* fra WHO|en|to',
    // "af jer": "212 af jer svarede", "Flere af jer har spurgt"
    'af jer HAVE? SOFTLY* SAID|TOLD|MADE|skriver|spørger|siger|foreslår|mødte|kom|dukkede|deltog|brugte|var',
    'HAVE|SAID|TOLD|skriver|spørger|svarede WHO|flere|mange|0|to|tre|fire|fem|en|nogle af jer',
    '^ YOU HAVE? SOFTLY* skrev|skrevet|sagt|sagde|svarede|svaret|spurgt|spurgte|bedt|bad|sendt|sendte|foreslog|foreslået|valgte|valgt|stemte|stemt|efterlyste|peget|pegede|fortalte|fortalt|ønskede|savnede|fandt|fundet|hjulpet|hjalp|rettede|gættede|samlede -op|for|under|dig|jer',
    'som|det|hvad|dem , YOU HAVE? SOFTLY* skrev|skrevet|sagt|sagde|svarede|spurgt|spurgte|bedt|bad|sendt|sendte|foreslog|foreslået|efterlyste|fortalte|ønskede|ønsket',
    'skrev|spurgte|svarede|sagde|fortalte|foreslog|bad|efterlyste|pegede|ønskede|valgte|stemte YOU -på|selv',
    'YOU vil|ønsker|ville SOFTLY* hellere|have|beholde _4 og|end|længere|flere|færre|mere',
    'WHO HAVE sagt|takket ja -til',
    'hatten|hatten af for WHO',
    'godt|flot|skarpt|fint set|fanget|spottet|spørgsmål|gået|tænkt|klaret , du|WHO',
    'WHO ~9 gjorde|fik os|mig|opmærksom|opmærksomme|til|på',
    'gjorde|fik WHO os|mig opmærksom|opmærksomme|til',
    'hans|hendes|deres|NAMED pointe|forslag|idé|ide|spørgsmål|indvending|tip|kritik|rettelse|opskrift SOFTLY* var|er|kom|blev|fik|førte|gjorde',
    '^ det var hendes|hans|deres|NAMED idé|ide|forslag|fortjeneste|skyld',
  ],
  classes,
};

/** The same without "us": counts where we speak, since news of others' words is no credit. */
export const reportedCredits: PatternTable = {
  patterns: [
    // "Kirsten Damm sagde, at …", "To forældre har skrevet", "Omvendt regnede Kasper ud, at"
    'WHO ,? HAVE? SOFTLY* SAID -sig|under',
    'WHO ~4 og SOFTLY* sagde|spurgte|foreslog|skrev',
    'NAMED HAVE? SOFTLY* sagde|sagt|gættede|gættet , at|på',
    'WHO ,? der|som ~9 , SAID',
    'WHO ,? der|som ~6 og SAID|MADE',
    'WHO , der|som HAVE? SOFTLY* SAID|MADE',
    'SAID WHO SOFTLY* ,|at|om|ud|til|på|i|hvorfor|hvordan|hvad|hvor|:|efter|onsdag|den|det|en|et|ind|med',
    'HAVE|er WHO SOFTLY* SAID|MADE|begyndt',
    'HAVE|er|SAID|MADE han|hun|de SOFTLY* begyndt|gået|tilbudt|regnet|skrevet|ringet|bedt|lavet|fundet|talt|samlet|kørt',
    'WHO HAVE tilbudt|foreslået|bedt|spurgt|skrevet|sagt|lovet',
    '^ han|hun HAVE? SOFTLY* regnet|regnede|fandt|fundet|målte|målt|talte|opdagede|foreslog|spurgte|påpegede|sendte|skrev|tilbød|rettede|tegnede',
    'NAMED HAVE? SOFTLY* MADE SOFTLY* -ud|i|sig|for|på|fast',
    'WHO HAVE SOFTLY* MADE|afleveret|beskrevet|vedlagt|indført -sig|fast',
    'NAMED skriver|spørger|foreslår|påpeger , at|om|hvorfor|hvordan|hvor',
    'af jer skriver|spørger|foreslår|siger',
    'WHO|dem|jer ,? der|som HAVE? SOFTLY* MADE|sad|stod|gik|kom|brugte|tegnede|strikkede|bar|leverede _9 0|natten|morgenen|timer|gange|aften|aftener|dage|weekender|uden',
    'WHO fortjener _2 tak|ros|kaffe|blomster|medalje|æren',
    'WHO var den|de første|eneste|til|der',
    'ifølge|ifølge WHO i|på tråden|kommentaren|kommentarfeltet|mødet',
    '^ _3 , sagde|skrev|spurgte de|hun|han|WHO',
    'WHO SOFTLY* nævnte|brugte|kaldte ordet|det|navnet',
  ],
  classes,
};

/** Thanks for a definite deed. "Tak for jeres støtte" thanks for none. */
export const thanks: PatternTable = {
  patterns: [
    // "Tak til Maria, der …", "Tak til de 14 forældre, der stod i gul vest", "Til bageren i Istedgade, som har leveret brød"
    'tak|takker|klapsalver|kæmpeklap|hyldest|ros|cadeau|tusindtak|tillykke|skål|bravo ~3 til|for -alle|jer|vores|dem|enhver WHO ~6 der|som|for|fordi -er|støtter|kom|altid',
    '^ til|og WHO ~6 , der|som -er|gerne|vil',
    'takker|takke|takket -alle|jer|være|vores WHO ~5 for -GENERIC',
    'tak ,? NAMED',
    'tak|takker|tusindtak ~6 til? NAMED ~5 for -GENERIC',
    'tak|tusindtak|takker ~4 til dem|jer|de|den|ham|hende _3 der|som SOFTLY* -altid|støtter|er|deltog|følger|læser|kom HAVE? SOFTLY* +ede|+te|bar|skrev|sad|stod|gik|kørte|fandt|tog|blev|gav|greb|holdt|kom|råbte|bad',
    'tak|tusindtak SOFTLY* fordi YOU SOFTLY* skrev|sagde|spurgte|skriver|siger|fangede|fandt|opdagede|gjorde|rettede|gav|tog|mindede|meldte',
    'tak|tusindtak SOFTLY* for SOFTLY* at? YOU? _1 tippet|tip|rettelsen|rettelse|henvendelsen|spørgsmålet|billedet|billederne|kritikken|forslaget|gættet|tegningen|opskriften|skrive|sige|gøre|fange|opdage|pege|melde|rette|minde -jeres',
    'tillykke|hurra til? NAMED',
    'særligt|især|også|ikke mindst|særlig tak? til WHO|dem|de ~6 der|som|for -støtter',
    'en|stor|særlig tak til WHO -jer|alle',
  ],
  classes,
};

const conditions = exchangeWords['IF'] ?? new Set<string>();

/** Where a sentence begins to credit somebody, as an index into its words; `undefined` where it doesn't. */
export function findCredit(find: Finder, words: readonly Word[]): number | undefined {
  return find(thanks) ?? unlessConditional(words, find(credits));
}

/** The same for credit that counts only where we speak. */
export function findReportedCredit(find: Finder, words: readonly Word[]): number | undefined {
  return unlessConditional(words, find(reportedCredits));
}

function unlessConditional(words: readonly Word[], at: number | undefined): number | undefined {
  if (at === undefined) return undefined;
  const before = words.slice(Math.max(0, at - 2), at + 1).map(({ lower }) => lower);
  return before.some((word) => conditions.has(word)) ? undefined : at;
}
