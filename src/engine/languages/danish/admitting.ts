import type { Finder } from '../english/pattern-reader';
import type { PatternTable } from '../english/patterns';
import type { Word } from '../english/words';
import { exchangeWords } from './exchange-words';

const set = (words: string): ReadonlySet<string> => new Set(words.trim().split(/\s+/));

const classes = {
  ...exchangeWords,
  /** What may stand between the verb and "ikke", or behind it. */
  HONESTLY:
    set(`endnu stadig faktisk ærligt ærlig talt simpelthen heller helt selv altså jo bare desværre godt slet egentlig
    ganske rigtig særlig alligevel så for os mig hidtil fortsat engang altid nok da nu også sgu virkelig oprigtigt her til i dag nogensinde med sikkerhed meget lidt på sket foreløbig`),
  NOT: set('ikke aldrig ingen intet næppe'),
  DAY: set(
    'mandag tirsdag onsdag torsdag fredag lørdag søndag januar februar marts april maj juni juli august september oktober november december 0 den',
  ),
  BOARD: set('bestyrelsen udvalget holdet gruppen redaktionen rådet ledelsen forvaltningen menighedsrådet'),
  /** What one does without when one doesn't know. */
  KNOW: set(`love lover sige siger svare svarer forklare forklarer garantere udelukke nå finde bevise måle se genkende blive afgøre huske
    forstå forudse regne tælle dokumentere gætte vide påstå lade bekræfte spå overskue stå styre gennemskue huske identificere genskabe
    blive undvære vælge enes beslutte rumme nøjes spore`),
  DONE: set(`løst fundet tænkt besluttet afgjort regnet spurgt målt set nået afklaret afprøvet testet gjort taget været undersøgt
    forklaret skrevet sagt fortalt hørt prøvet talt fået haft kunnet turdet fulgt holdt levet forudset opdaget tjekket informeret
    lyttet svaret ringet inddraget involveret advaret lært lykkedes forstået kigget planlagt passet forberedt bestemt valgt styr råd bygget`),
  /** What a careful sender would have done, in the past. */
  FAILED:
    set(`glemte glemt overså overset misforstod misforstået undervurderede undervurderet overvurderede overvurderet svigtede svigtet
    fejlede fejlet sjuskede sjusket kvajede kvajet dummede dummet forregnede forregnet fejlbedømte fejlbedømt forsømte forsømt
    undlod undladt overbookede overbooket bommede kiksede kikset snublede fejlvurderede fejlvurderet fejlberegnede byttede forbyttede
    kludrede rodede ignorerede ignoreret skuffede skuffet overhørte overhørt sjoflede sov forvekslede forvekslet brød`),
  FAULT: set(
    'fejl fejlen skyld ansvar brøler bommert kiks miss forglemmelse forsømmelse fejltagelse fejlvurdering bøf svipser',
  ),
  ANSWER:
    set(`svar svaret svarene idé ide anelse data tal tallet tallene plan planen forklaring forklaringen løsning løsningen bevis budget overblik
    overblikket dato beslutning penge pengene plads hænder folk råd kræfter lønkroner erfaring erfaringer viden oplysninger oplysningerne
    liste listen fornemmelse begreb konklusion afløser kapacitet garanti tid facit opskrift styr midler dokumentation referencer målinger
    erfaringstal patentløsning forudsætninger ressourcer grundlag adgang stillingtagen`),
  UNSURE: set(
    'tvivl usikre usikker uenige uenig splittede splittet delte rådvilde rådvild spørgende vildrede flove flov pinligt berørte nervøse nervøs bekymrede bekymret ærgerlige ærgerlig skuffede frustrerede',
  ),
  WRONG:
    set(`forkert forkerte dumt uheldigt klodset sjusket uklart uafklaret uvist uafgjort usikkert pinligt uforståeligt tåbeligt utilgiveligt
    klodsede vildledende misvisende uigennemtænkt uigennemskueligt naivt kluntet mangelfuldt mangelfuld rodet ufærdigt ufærdig skævt skæv ubrugeligt
    uacceptabelt utilstrækkeligt utilstrækkelig skidt noget-rod uldent uldne upræcist upræcis fejlagtigt fejlagtig`),
  RIGHT: set(
    'orden godt god gode rimeligt rimelig fair okay ok klogt smart pænt kønt kønne acceptabelt nemt gennemtænkt tydeligt klart færdigt færdig færdige perfekt perfekte tilstrækkeligt acceptabel løst afklaret afgjort besluttet tilfredsstillende holdbart stolt stolte tilfredse tilfreds sikre sikker enige enig blinde blind kloge hurtige klare tydelige nøjagtige dækkende repræsentativ repræsentativt',
  ),
  WORSE:
    set(`sent sene dyrt dyre lang langt lange langsom langsomt langsomme lidt få lille små smal smalle mørkt koldt varmt højt høj svært svær
    uklart uklar kort tidligt ambitiøst optimistiske optimistisk naive naiv hurtige hurtig hurtigt dårlig dårligt dårlige vagt uklare svage
    indforstået kompliceret besværlig besværligt tynd tyndt stramt stram stor store mange meget tungt tung ringe`),
  STUDY:
    set(`undersøgelsen undersøgelse tallene analysen målingen målingerne stikprøven optællingen statistikken modellen metoden opgørelsen
    data materialet resultatet resultaterne rapporten skemaet forsøget prognosen beregningen beregningerne målerne tælleren rundspørgen`),
};

/** Admissions: of an error, of a limit, of doubt, of a gap. */
export const admissions: PatternTable = {
  patterns: [
    // "Vi ved endnu ikke, om …", "Hvem der har båret den, ved vi ikke", "Det aner jeg ikke"
    'WE ved|vidste|aner|anede|kender|kendte|forstår|forstod|husker|fatter|tør HONESTLY* NOT -noget',
    'ved|vidste|aner|anede|kender|forstår|forstod|husker|tør WE HONESTLY* NOT',
    'og|men ved|aner HONESTLY* ikke',
    'WE|man kan|kunne HONESTLY* NOT HONESTLY* _3 KNOW',
    'kan|kunne WE|man HONESTLY* NOT HONESTLY* _3 KNOW|.|,|$ -vente',
    'ingen _4 ved|vidste|kunne|husker|opdagede|tjekkede|spurgte|svarede|lagde|tænkte|havde -bedre|noget',
    'ved|kan WE HONESTLY* først _2 DAY|når|se|sige|efter|til',
    'ved hverken WE|vi|os',
    'ingen af os',
    'WE er|var|bliver HONESTLY* bange|nervøse for|at|over',
    'BOARD har|er HONESTLY* ikke HONESTLY* DONE|enig|enige|sikker|klar|færdig',
    'HAVE WE HONESTLY* _3 forkert|forkerte',
    'WE HAVE HONESTLY* _4 forkert|forkerte',
    'WE ~9 uden at SOFTLY* spørge|kigge|undersøge|advare|sige|gøre|tænke|se|have|fortælle|varsle|komme|inddrage',
    'vores|min _2 løser|dækker|holder|forstår|rækker|virker HONESTLY* NOT',
    'splitter|deler os',
    'løst|spinkelt|tyndt|usikkert grundlag',
    'WE opdagede SOFTLY* det|den _2 efter|for|først|sent',
    'hvad|det WE HONESTLY* NOT ved|kan|kunne|har|fik|forstår|nåede',
    'det , WE HONESTLY* NOT ved|kan|kunne|har|fik|nåede',
    // "Vi har ikke en præcis liste endnu", "Det havde vi ikke tænkt på", "Vi har aldrig målt det"
    'WE har|havde|fik|får HONESTLY* NOT HONESTLY* en|et|nogen|noget|nok? _2 ANSWER',
    'har|havde|fik|får WE HONESTLY* NOT HONESTLY* en|et|nogen|noget|nok? _2 ANSWER',
    'WE HAVE HONESTLY* NOT HONESTLY* _2 DONE',
    'HAVE WE HONESTLY* NOT HONESTLY* _2 DONE|$ -set',
    'WE HAVE HONESTLY* DONE|regnet|lært HONESTLY* for|forkert',
    'WE har HONESTLY* hverken',
    'WE mangler|manglede|savner|savnede HONESTLY* en|et|to|tre|fire|0|flere|den|det|stadig|mere|nok? _2 ANSWER|voksne|afklaring|enighed',
    'mangler|manglede WE HONESTLY* _3 ANSWER|voksne|0',
    'der mangler|manglede HONESTLY* _3 ANSWER',
    'der er|findes|var HONESTLY* ingen _2 ANSWER|nemme|lette|gode',
    // "Vi er i tvivl", "Vi er ikke sikre på, at …", "Jeg hælder til at leje"
    'WE er|var|bliver|blev|står|føler HONESTLY* i|dybt|meget? UNSURE -at',
    'er|var|bliver|blev|står WE HONESTLY* i|dybt|meget? UNSURE -at',
    'WE er|var|bliver HONESTLY* NOT HONESTLY* RIGHT|nok|blinde|i|over -stolte',
    'er|var|bliver WE HONESTLY* NOT HONESTLY* RIGHT|nok|i',
    'WE kan|kunne HONESTLY* tage|have fejl|overset|misforstået',
    'WE overvejer|vakler|tvivler|hælder|gætter|formoder|diskuterer|drøfter|tøver|famler|frygter HONESTLY* -dig|konstant',
    'overvejer|vakler|tvivler|hælder|gætter|diskuterer|tøver|frygter WE HONESTLY* -konstant',
    'gætte|gætter|gætteri|gæt på',
    'WE er|blev HONESTLY* uenige|delte|splittede|splittet|enige -om',
    'vandene skilles|skiltes',
    'bestyrelsen|rådet|holdet|gruppen|udvalget|meningerne|personalet|redaktionen er|var|blev SOFTLY* delt|delte|splittet|uenig|uenige|enig',
    'halvdelen|nogle|resten af os _2 vil|ville|synes|mener',
    // "Det var vores fejl", "Det er min skyld"
    'er|var|blev|ligger|lå HONESTLY* alene|helt|udelukkende? vores|min|hos|på FAULT|os|mig',
    'vores|min egen? FAULT -meddelelse|melding|har|kode',
    'fejlen er|var|ligger|lå|er HONESTLY* vores|min|hos',
    'det er|var HONESTLY* os|mig , der ~6 NOT|forkert|FAILED|skulle|burde',
    'er|var|ligger HONESTLY* på os|mig|vores|min $|,|og|kappe|regning',
    'WE tager|tog|påtager|påtog HONESTLY* det|den|mig|os|fulde|hele|selv? _2 ansvaret|ansvar|skylden|os|mig for|på|$',
    'tager|tog WE HONESTLY* _3 ansvaret|skylden',
    // "Jeg har taget fejl", "Vi glemte at spørge", "Vi regnede forkert"
    'WE HAVE? HONESTLY* tog|taget HONESTLY* fejl -ikke',
    'tog|har|havde WE HONESTLY* taget? HONESTLY* fejl',
    'WE HAVE? HONESTLY* FAILED|begået|begik -ikke _3',
    'FAILED WE',
    'HAVE WE HONESTLY* FAILED|begået|sovet|kludret',
    'begik|begået|lavede|lavet|gjorde|gjort HONESTLY* en|et|flere|to|tre|den|vores _2 fejl|brøler|bommert|fejlvurdering|kiks|klassikeren',
    'WE regnede|talte|læste|skrev|satte|trykte|sendte|målte|bestilte|troede|forstod|vurderede|valgte|ramte|handlede|skød|tænkte|formulerede ~7 forkert|forkerte|galt|skævt',
    'WE havde HONESTLY* regnet|troet|håbet|lovet|forventet|overset|glemt|undervurderet|fejlbedømt -at|ud',
    'havde|har WE HONESTLY* regnet|troet|håbet|lovet|forventet|overset|glemt|undervurderet -ud',
    'WE troede|håbede|antog|regnede|forventede|lovede|sagde|skrev|mente|planlagde|ville ~14 men|det|sådan|og -svaret',
    'WE troede|antog|forventede|lovede HONESTLY* ,|at|med',
    'lovede|troede|skrev|regnede|sagde|antog WE ~14 ,|og|men det|den|men|de|sådan|vi ~6 ikke|aldrig|først|forkert|blev|tog|kom|varede',
    // "Det skulle vi have skrevet", "Vi burde have spurgt"
    'WE burde|skulle HONESTLY* NOT? HONESTLY* _2 have|ha|været|spurgt',
    'burde|skulle WE HONESTLY* NOT? HONESTLY* _2 have|ha|været',
    'og|men|som burde|skulle HONESTLY* ikke? have|ha|være -løftes',
    'burde|skulle HONESTLY* NOT? have|ha HONESTLY* været|stået|haft|fået|sagt|spurgt|hængt|skrevet|ringet|fortalt|gjort|kommet|opdaget',
    'det|den|de må|burde|bør HONESTLY* ikke ske|gentage|være',
    'kunne|skulle have været undgået|løst|bedre',
    // "Det var forkert", "Det er ikke i orden", "Farvefilteret er stadig ikke godt"
    'det|den|de|sådan|oplevelsen|svaret|teksten|beskeden|formuleringen|kommunikationen|skiltet|planen|informationen er|var|blev|lød|virkede HONESTLY* WRONG',
    'vores|min _3 er|var|blev|virkede|har HONESTLY* været? HONESTLY* WRONG',
    'vores|min _3 er|var|kunne|kan|virkede|holdt|nåede|slog|rakte|dækker|viser|svarede HONESTLY* NOT|kun',
    'er|var|blev HONESTLY* NOT HONESTLY* i? RIGHT|nok -så|kun',
    'kan|kunne|gik|går|gjorde|blev|fungerer|fungerede|virker|virkede|lykkedes|holdt|holder|kom HONESTLY* ikke HONESTLY* godt|hurtigt|tydeligt|ordentligt|optimalt|efter|som|nok|til|for|os $|,|nok|planen|planlagt|lovet|aftalt|ventet',
    'WE gjorde|gør|fik|nåede|svarede|ringede|skrev|sagde|spurgte|lyttede|tænkte|opdagede|så|tjekkede|testede|holdt|levede|kom|varslede|informerede|advarede|reagerede|tog|læste HONESTLY* _2 NOT|først|for|sent',
    'nåede|fik|kom|spurgte|svarede|ringede|skrev|sagde|lyttede|tænkte|opdagede|så|tjekkede|testede|gjorde|holdt|levede|informerede|reagerede WE HONESTLY* _2 NOT|først|for',
    'fik|får YOU HONESTLY* NOT|først|intet|for',
    'det|den|de kom|virkede|virker|gik|lykkedes|skete|holdt|hjalp HONESTLY* ikke|aldrig $|til|helt|os|som|for|vej',
    'gik|gået HONESTLY* _1 galt|skævt|stærkt|vasken|ged|fløjten|stå|ikke $|for|,|i|med|:|og|da|fordi',
    'ting|noget|det|en gik|lykkedes HONESTLY* NOT|galt|skævt',
    'var|blev|virkede HONESTLY* alt? for WORSE -til|at',
    'er|bliver HONESTLY* alt for WORSE -til|at',
    'WE var|er|kom|åbnede|lukkede|begyndte|startede|stoppede|skrev|svarede|satte|gjorde ~5 for WORSE',
    'tog|tager|varede HONESTLY* US? _2 længere|dobbelt|alt -end',
    'længere|senere|dyrere|mere|dårligere|langsommere|sværere end WE|vi|lovet|varslet|ventet|planlagt|aftalt|det|beregnet HONESTLY* havde? lovede|lovet|sagde|sagt|troede|troet|regnede|regnet|ventede|ventet|skrev|burde|håbede|varslet|planlagt',
    // "Vi undskylder", "Det er jeg ked af"
    'WE undskylder|beklager HONESTLY* -ulejligheden|eventuelle|eventuel|de|den|meget|ulejlighed|ventetiden',
    'undskylder|beklager WE HONESTLY* -ulejligheden|meget',
    'undskyld SOFTLY* til|for|, -ulejligheden|forstyrrelsen|ventetiden',
    'WE skylder|skyldte jer|dig|medlemmerne|naboerne|alle en|et _1 undskyldning|forklaring|svar',
    'er WE HONESTLY* kede|ked af',
    'WE er HONESTLY* kede|ked af -at|høre',
    'WE fortryder|ærgrer|skammer|indrømmer|erkender|medgiver|tilstår|vedgår|bøjer HONESTLY* -ikke',
    'må|skal|vil|kan WE HONESTLY* indrømme|erkende|tilstå|medgive|krybe|æde',
    'WE må|vil|skal HONESTLY* indrømme|erkende|tilstå|medgive|sande|konstatere',
    'hånden på hjertet',
    'det ærlige|sande|korte|irriterende|kedelige svar',
    'for at være ærlig|ærlige',
    'ærlig|ærligt talt|snak',
    '^ av|ups|øv|hovsa|pinligt ,|,',
    // "Analysen kan ikke stå alene", "Tallene siger intet om"
    'STUDY _3 viser|siger|omfatter|dækker|måler|rummer|fanger|tæller|besvarer|kan HONESTLY* ikke|intet|kun -kommenteres|stilles|købes',
    'STUDY er|var HONESTLY* ikke|kun',
    'kan|bør|må|skal HONESTLY* ikke stå|læses|bruges|forveksles|tages|sammenlignes|forstås alene|som|med|til|direkte',
    'ikke en _1 videnskabelig|repræsentativ|rigtig undersøgelse|måling|analyse',
    'tages|læses|tag|læs ~3 med forbehold|gran|måde',
    'for tidligt|lille|få|spinkelt|usikkert at|til|grundlag|materiale',
    'en|et|den|største|stor|væsentlig|vigtig svaghed|begrænsning|ulempe|forbehold|mangel|usikkerhed|hage er|ved|:|i',
    'vores største|værste|svageste|svage _1 fejl|problem|punkt|hul|svaghed',
    // "Spørgsmålet står åbent", "Det er uvist, om …", "Det sværeste ved arbejdet"
    'spørgsmål|spørgsmålet|svar|svaret ~6 er|står|forbliver|mangler HONESTLY* åbent|åbne|åben|ubesvaret|ubesvarede|uafklaret|uafklarede|stadig|ikke',
    'et|to|tre|fire|åbent|åbne|ubesvarede|stadig åbne|åbent|ubesvarede|ubesvaret spørgsmål',
    'er|var|står|forbliver HONESTLY* uvist|usikkert|uafklaret|uafklarede|uafgjort|ubesluttet|uklart|uløst|uløste|ukendt',
    'er|blev|bliver HONESTLY* ikke HONESTLY* besluttet|afgjort|afklaret|undersøgt|løst|fundet|rettet|målt|testet|bestemt|planlagt|finansieret',
    'endnu|stadig ikke besluttet|afgjort|afklaret|undersøgt|løst|fundet|rettet|plads|klar|færdig|godt|helt|på',
    'HAVE HONESTLY* stadig|fortsat|endnu ingen|ikke|intet -råd',
    'viser|gør|kommer|mangler|fejler|driller HONESTLY* stadig|fortsat HONESTLY* forkert|forkerte|ikke|fejl|galt',
    'stadig|fortsat forkert|forkerte|galt|fejl|uløst|mangler',
    'kendt|kendte|velkendt fejl|problem|mangler|begrænsning',
    'det er|var HONESTLY* svært|hårdt|pinligt|ubehageligt|tungt for|at US|skrive|indrømme|sige|finde|forklare|erkende|måle|se',
    'det sværeste|sværere|værste|svære ved|er|var|,',
    'WE synes|har|syntes HONESTLY* det? HONESTLY* selv? svært|vanskeligt|dårligt|det -ved',
    'WE kan|kunne HONESTLY* godt forstå|se',
    'kan|kunne WE HONESTLY* godt forstå|se',
    'WE forstår HONESTLY* godt , -hvor',
    'WE vil|tør HONESTLY* ikke HONESTLY* gætte|love|spå|lade|påstå|udelukke|lægge|skjule|pynte',
    'gætter|gætte WE HONESTLY* ,|at|på',
    'tør WE HONESTLY* ikke',
    'en|mit|vores|bedste|kvalificeret|kun|blot gæt',
    'WE har HONESTLY* ikke HONESTLY* levet|gjort|været|holdt|passet',
    'WE er HONESTLY* ikke HONESTLY* blinde|der|færdige|kommet|nået|lykkedes|mål',
    'WE kunne ~9 , men så|det|kun|vi',
    'koster|kostede|betyder|betød ~9 vi|US HONESTLY* NOT',
    'om|hvis WE HONESTLY* overhovedet',
    'det har|havde de|han|hun|I|du HONESTLY* ret i',
    'ikke til at|nemt sige|at -tage',
    'nogle|nogen|mange|flere synes|siger|mener ~12 rigtigt|ret|enige|forstår',
  ],
  classes,
};

/** "Hvis den er forkert": nobody says that it is. */
const conditions = set('hvis når medmindre');

/** Where a sentence begins to admit something, as an index into its words; `undefined` where it doesn't. */
export function findCandour(find: Finder, words: readonly Word[]): number | undefined {
  const at = find(admissions);
  return words.slice(Math.max(0, (at ?? 0) - 2), at).some(({ lower }) => conditions.has(lower)) ? undefined : at;
}
