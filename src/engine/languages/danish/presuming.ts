import { isDisowned } from './claims';
import { finder, type Form, form } from './forms';

/** What takes the reader's wish, knowledge or consent for granted: a line for each way. */
const forms: readonly Form[] = [
  // "Som alle ved", "Vi kender det alle", "Alle elsker", "Hvem elsker ikke"
  form(
    String.raw`\bsom (?:vi |I |du |de fleste |alle )?(?:alle |jo |nok |sikkert |naturligvis |selvfølgelig |efterhånden ){0,3}(?:ved|kender|er klar over)(?=,| (?:jo|nok|alle)\b)|\bsom bekendt\b|\b(?:vi|I) (?:kender|ved|elsker|har|er) (?:det |os )?(?:jo |vist |nok )?(?:alle(?:sammen)?|alle sammen)(?! (?:været|fået|brug for|de|vores|en)\b)|^alle (?:elsker|ved(?:,| jo| at| hvad| godt)|kender|vil|ønsker|drømmer|er enige)\b|\bingen (?:bryder sig om|kan lide|har lyst til|kan modstå|ønsker|gider) (?=at |en |et |\p{L}{3})|\bhvem (?:elsker|kender|drømmer|vil|har|kan|ønsker)(?: da| vel)? ikke\b`,
  ),
  // "Det er ingen hemmelighed", "Det siger sig selv", "Der er ingen tvivl om"
  form(
    String.raw`\bdet er (?:nok |vist |jo |næppe )?(?:ingen|en offentlig|vist ingen) (?:hemmelighed|overraskelse)\b|\bdet siger (?:næsten )?sig selv\b|\b(?:der er|uden|der kan ikke være) (?:ingen |nogen )?tvivl om,? at\b|\bdet kan (?:vist )?(?:alle|de fleste|ingen|vi alle) (?:være|blive|nikke|skrive under)\b|\b(?:alle|de fleste) (?:kan|er) (?:vist |nok |blive )?enige? (?:om|i)\b|\bder (?:er|findes) (?:ingen|ikke noget|næppe) (?:bedre (?:måde|tidspunkt|tid|følelse|start)|undskyldning|grund til (?:ikke|at lade))|\b(?:lad os|skal vi) (?:bare )?(?:være|sige det,? som det) (?:helt )?(?:ærlige|er)\b|\bdet har aldrig været (?:nemmere|lettere|bedre|vigtigere)\b`,
  ),
  // "Selvfølgelig vil du", "Du vil elske", "Du bliver vild med", "I kan ikke få nok af", "Du vil ikke fortryde"
  form(
    String.raw`^(?:selvfølgelig|naturligvis|helt sikkert|uden tvivl|uden sammenligning|det er klart,) (?:vil|skal|har|ønsker|kender|ved|er) (?:du|I|De|vi alle)\b|\b(?:du|I|De) (?:vil|kommer til at|skal nok|kan roligt|bliver) (?:helt |garanteret |sikkert |med garanti |simpelthen |også |bare |nok |hurtigt ){0,2}(?:elske|holde af|vild\p{L}{0,1} med|glad\p{L}{0,1} for|forelsk\p{L}{1,3}|forelsket|begejstret|imponeret|overrasket over|aldrig (?:mere )?(?:ville|fortryde|undvære|glemme)|ikke (?:fortryde|glemme|undvære|blive skuffet)|takke dig selv|gå hjem med|misunde\p{L}{1,3})\b`,
  ),
  form(
    String.raw`\b(?:du|I|De) (?:simpelthen |bare |slet )?(?:kan|vil|må|bør|skal) (?:simpelthen |bare |slet )?ikke (?:få nok af|undvære|leve uden|modstå|vil undvære|snyde dig selv|gå forkert|være foruden|gå glip af)\b|\bikke (?:kan|vil) (?:få nok af|undvære|være foruden|modstå)\b|\b(?:du|I) fortjener\b(?! det\b)|\bdet fortjener (?:du|I)\b|\b(?:din|dit|dine|jeres) \p{L}{2,20} (?:vil|kommer til at) (?:takke|elske|juble)\b`,
  ),
  // "Vi ved, hvad du har brug for", "Vi ved godt, at I", "Vi forstår, at du"
  form(
    String.raw`\b(?:vi|jeg) (?:ved|kender|forstår|er klar over),? (?:(?:godt|præcis|nøjagtig|jo|udmærket|alt om),? ){0,2}(?:(?:hvad|at|hvor \p{L}{2,15}|hvordan|hvor meget)(?: det (?:er|betyder|kan være)(?: for)?)? (?:du|I|De|jer|dig|vores kunder|vores medlemmer)\b|(?:dine|jeres) behov)`,
  ),
  // "Det, du har ventet på", "lige netop det, du har brug for", "alt, hvad du kan ønske dig"
  form(
    String.raw`\b(?:det|den|dagen|øjeblikket|nyheden|de),? (?:som )?(?:du|I|mange af jer|alle|mange) (?:alle |længe |nok |alle sammen |så |har )*(?:har |længe ){0,2}(?:ventet|gået og ventet|drømt|længtes|glædet) (?:på|om|efter|sig til|jer til|dig til)|\b(?:lige|præcis|nøjagtig|netop) (?:netop )?(?:det|den|hvad),? (?:som )?(?:du|I) (?:har brug for|mangler|leder efter|har ledt efter|drømmer om|søger|har savnet)|\balt,? (?:hvad )?(?:du|I) (?:kan|kunne|måtte) (?:ønske|drømme|have brug)|\bdu ikke vidste,? (?:at )?du (?:manglede|havde brug)`,
  ),
  // "som du kender og elsker", "Glæd dig til", "det skal du bare opleve", "du kender det sikkert"
  form(
    String.raw`\b(?:som |den |det |de )?(?:du|I|vi alle|alle) (?:kender og )elsker\b|\b(?:som|,) (?:du|I|alle|vi alle) elsker\b|^\P{L}{0,6}(?:så |og )?glæd (?:dig|jer)\b|\b(?:du|I) (?:kan|må) (?:godt |roligt |allerede nu |trygt ){1,2}(?:begynde at )?(?:glæde|læne)\b|\b(?:det|den|dem) (?:skal|må|bør) (?:du|I) (?:bare|simpelthen|ganske enkelt|helt klart) (?:opleve|prøve|have|smage|se|ikke)|\b(?:du|I) kender (?:det|følelsen|situationen|nok|sikkert) ?(?:sikkert|nok|godt|garanteret|alle)?\b(?=[.,:!]| (?:til|godt|fra))|\b(?:du|I) (?:har|ved|vil|er|kan|synes) (?:helt |jo |nok )?(?:sikkert|garanteret|formentlig|selvfølgelig|naturligvis|utvivlsomt|med sikkerhed) (?:også |allerede |enige? |lagt |bemærket |hørt |godt )|\b(?:alle|hele (?:familien|danmark|byen|landet|verden)|enhver) (?:elsker|drømmer om|taler om|snakker om|kan være med|vil elske|venter på)\b`,
  ),
  // "Vi forventer, at alle", "Vi regner med, at du", "til dit eget bedste", "så hvorfor ikke"
  form(
    String.raw`\bvi (?:forventer|regner (?:selvfølgelig |naturligvis )?med|går ud fra|stoler på|er overbeviste om|tror på),? (?:også )?at (?:du|I|De|alle|medlemmer|forældre|beboere|kunder)\b|\b(?:til|for) (?:dit|jeres) eget bedste\b|\b(?:kun|ingen) (?:positivt|grund) (?:for|til at) (?:dig|jer|bekymre|tøve|lade)\b|\b(?:vi|jeg) (?:tør|vover) (?:godt )?(?:at )?(?:love|garantere|påstå|vædde)\b|\b(?:det er|er det) (?:ikke )?(?:svært|umuligt|nemt|let) (?:at|ikke at) (?:blive|lade sig|forelske|falde)\b`,
  ),
  // "Der er intet som", "mon ikke", "vi trænger alle", "alle fortjener"
  form(
    String.raw`\bder er (?:bare |simpelthen |næsten )?(?:intet|ikke noget|ingenting|få ting)(?: så| som|,? der| bedre| mere| hyggeligere) |^(?:intet (?:slår|er (?:bedre|hyggeligere|mere|så))|hvad er (?:bedre|hyggeligere|mere \p{L}{4,20}) end)\b|\bmon ikke\b|\b(?:vi|alle) (?:trænger|fortjener|har brug for|har behov for|har godt af) (?:vist |nok |jo )?(?:alle|allesammen|en|et|lidt|at)\b|\b(?:du|I) (?:kan|skal) (?:bare |blot |roligt |helt )?(?:læne (?:dig|jer) tilbage|slappe af)\b|\b(?:du|I) behøver (?:slet )?ikke (?:at )?(?:tænke på|bekymre|lede længere|lede videre|gå længere)\b|\b(?:står|er) (?:sikkert|garanteret) (?:også )?(?:på|allerede)\b`,
  ),
  // "bliver du vild med", "lige så glade for den, som vi er", "det har du fortjent", "de fleste kender følelsen"
  form(
    String.raw`\b(?:vil|bliver|kommer|skal) (?:du|I) (?:garanteret |helt |sikkert |også |med garanti |nok |hurtigt ){0,2}(?:elske|holde af|vild\p{L}? med|glad\p{L}? for|forelske\p{L}{0,2}|begejstret|imponeret|glæde (?:dig|jer) til|til at elske|ikke (?:gå glip|fortryde|snydes))|\blige så (?:glade|vilde|begejstrede|stolte|spændte) (?:for|med|over)[^.!?]{0,30}som (?:vi|os|jeg)\b|\b(?:det |den |en \p{L}{3,15} )?har (?:du|I) (?:sandelig |virkelig )?fortjent\b|\b(?:de fleste|mange|alle) (?:af os |af jer )?kender (?:det|følelsen|problemet|situationen|til)\b|\bkender (?:vi|de fleste) (?:vist |nok )?(?:alle|af os)\b|\b(?:ingen|vi) er (?:vist |nok |ikke )?i tvivl om,? at\b|\b(?:enhver|alle) kan (?:se|mærke|forstå|regne ud)\b`,
  ),
  // "Uanset om du er nybegynder eller erfaren", "noget for enhver smag"
  form(
    String.raw`^(?:uanset om|hvad enten) (?:du|I) (?:er|skal|vil|har|leder|søger|drømmer|foretrækker|elsker|blot|bare|kører|bor|træner)\b|\bnoget for (?:enhver|alle|hele familien|både store og små|enhver smag)\b`,
  ),
  // "Tak for jeres forståelse", "Vi håber på forståelse", "På forhånd tak", "Vi er sikre på, at I"
  form(
    String.raw`\b(?:tak(?:ker)?|taknemmelige|påskønner|sætter pris på) (?:på forhånd )?(?:for |over )?(?:(?:din|jeres|Deres|den|alles|fortsat) )?(?:udviste |store |fortsatte |gode )?(?:tålmodighed(?:en)?|forståelse(?:n)?|samarbejdsvilje|medvirken|loyalitet(?:en)?|overbærenhed|tillid(?:en)?)\b|\bvi (?:håber|beder) (?:på|om) (?:din |jeres |Deres |lidt )?(?:forståelse|tålmodighed|overbærenhed)|\b(?:på forhånd tak|tak på forhånd)\b|\b(?:vi|jeg) (?:er|føler os) (?:helt |meget |ret |overbeviste om og |fuldstændig )?(?:sikre|overbeviste?|sikker) (?:på|om),? at (?:du|I|De|vores (?:kunder|medlemmer|læsere|gæster)|alle)\b`,
  ),
  // "Vi glæder os til at give dig endnu mere": what the reader gets is taken for welcome
  form(
    String.raw`\bvi glæder os til at (?:give|levere|servicere|forkæle|inspirere|overraske|tilbyde) (?:dig|jer|alle)\b|\bsikkert også (?:dig|jer)\b`,
  ),
];

/** "hvis du", "skrev I": it depends, or they said so. */
const conditional = form(
  String.raw`\b(?:hvis|medmindre|skrev (?:du|I)|sagde (?:du|I)|har (?:du|I) (?:skrevet|fortalt|sagt)|fortalte (?:du|I)|måske|kunne (?:du|I))\b`,
);

/** The stretch of a Danish sentence that takes the reader's wish, knowledge or consent for granted; `undefined` when there is none. */
export const findPresumption = finder(
  forms,
  (sentence, span) => conditional.test(sentence) || isDisowned(sentence, span),
);
