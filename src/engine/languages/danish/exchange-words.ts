import type { WordClasses } from '../english/patterns';

const set = (words: string): ReadonlySet<string> => new Set(words.trim().split(/\s+/));

/** Open classes of words that the Danish patterns of the openings have in common. */
export const exchangeWords: WordClasses = {
  WE: set('vi jeg'),
  US: set('os mig'),
  YOU: set('du I'),
  YOUR: set('din dit dine jeres Deres'),
  HV: set('hvad hvem hvis hvor hvordan hvorfor hvornår hvilken hvilket hvilke hvorvidt hvorhen hvorfra'),
  HAVE: set('har havde'),
  /** What may stand behind or before a verb and leaves its meaning alone. */
  SOFTLY:
    set(`også bare lige gerne meget rigtig særligt især endelig venligst først allerede stadig simpelthen ærligt faktisk egentlig kun
    igen for nylig siden da så engang selv altid tit ofte jo nok vel helt netop straks direkte nu i går dag sommers foråret vinter
    efteråret forleden straks tidligere altså desuden derfor samtidig heldigvis i ovenikøbet senere løbende begge personligt sikkert`),
  /** Deeds of somebody who speaks to us or does something for us: they want "os" or "mig" behind them. */
  TOLD: set(`fortalte fortalt viste vist spurgte spurgt lærte lært mindede mindet advarede advaret gav givet sendte sendt lånte lånt
    rettede rettet overbeviste overbevist kaldte kaldt skrev skrevet ringede ringet mailede mailet hjalp hjulpet reddede reddet fangede
    fanget inviterede mødte mødt opfordrede opfordret overraskede overrasket skældte gjorde gjort fik hentede hentet bragte bragt
    skubbede prikkede pegede sagde tippede tippet fulgte delte delt bød budt bad bedt udfordrede udfordret tog taget`),
  /** Words by which somebody makes a point. */
  SAID: set(`spurgte spurgt foreslog foreslået opdagede opdaget klagede klaget indvendte indvendt svarede svaret kommenterede
    kommenteret efterlyste efterlyst undrede undret stemte stemt meldte meldt anbefalede anbefalet protesterede protesteret påpegede
    påpeget nævnte nævnt huskede husket genkendte genkendt bemærkede bemærket gættede gættet mente ment skrev skrevet fortalte fortalt
    gjorde pegede peget ønskede ønsket rettede rettet regnede regnet indsendte rapporterede rapporteret anmeldte reagerede reageret savnede
    savnet tilbød tilbudt argumenterede argumenteret ringede ringet bad bedt kaldte kaldt udfordrede luftede luftet rejste rejst
    indvendte forklarede forklaret tegnede tegnet beskrev beskrevet`),
  /** Work with a result. */
  MADE: set(`fandt fundet løste løst rettede rettet oversatte oversat tegnede tegnet testede testet afprøvede afprøvet reparerede repareret
    strikkede strikket bagte bagt malede malet bar båret plantede plantet ryddede ryddet talte talt optalte målte målt fotograferede
    fotograferet afskrev donerede doneret organiserede organiseret samlede samlet reddede reddet sporede kortlagde kortlagt vedligeholdt
    syede syet kogte kogt fejede fejet slæbte slæbt lånte lånt kørte kørt blev gravede gravet byggede bygget korrekturlæste
    leverede leveret hentede hentet indsamlede indsamlet lappede lappet lavede lavet vaskede vasket hængte skovlede slog ordnede ordnet
    stod stået opdagede opdaget bidrog bidraget satte sat delte delt meldte meldt brugte brugt åbnede åbnet sendte sendt sad siddet`),
  FEEDBACK:
    set(`svar svaret svarene kommentar kommentarer kommentarerne kommentaren forslag forslaget forslagene idé idéer ide ideer idéerne
    ideerne spørgsmål spørgsmålet spørgsmålene brev breve brevene mail mails mailen henvendelse henvendelser tip tips kritik kritikken
    indvending indvendinger indsigelse indsigelser bemærkning bemærkninger høringssvar høringssvaret høringssvarene ønske ønsker
    ønskerne input bidrag bidragene historie historier historierne billede billeder billederne foto fotos erfaring erfaringer erfaringerne
    mening meninger holdning holdninger reaktion reaktioner rettelse rettelser besked beskeder seddel sedler sedlerne stemme stemmer
    stemmerne opskrift opskrifter minder minde tegning tegninger feedback tilbagemelding tilbagemeldinger observation observationer
    besvarelse besvarelser navneforslag råd gæt bud buddene klage klager rapport rapporter fejlmelding fejlmeldinger`),
  /** What begins a condition: what follows has not happened. */
  IF: set('hvis medmindre når om skulle ville kan vil må indtil før inden'),
};
