/** What a small word speaks for. A word may speak for several, or for none. */
export type Telling =
  /** English rather than Danish. */
  | 'en'
  /** Danish rather than English; Norwegian and Swedish share many of these. */
  | 'da'
  /** Danish rather than Norwegian or Swedish. */
  | 'onlyDanish'
  /** Norwegian, Swedish, German, Dutch, French or Spanish, and neither English nor Danish. */
  | 'foreign';

const words = (list: string): ReadonlySet<string> => new Set(list.trim().split(/\s+/));

/**
 * From the closed classes: articles, pronouns, prepositions, conjunctions, auxiliaries. "for", "over", "under", "her", "have", "man",
 * "at", "to" and the like are words of both our languages and tell nothing between them.
 */
export const tellingWords: Readonly<Record<Telling, ReadonlySet<string>>> = {
  en: words(`
    the and of is are was were be been that this these those with from which what who how when where why we our you your they their
    it its his she he not but or as by on an will would can could should has had do does did about into than then there here i'm
    we're you're it's don't more most some any all out up if so new now one`),
  da: words(`
    og det er en et den de der som på til af med ikke vi vores jer jeres du din dit dine jeg mig os sig han hun deres dem kan vil
    skal har havde blev bliver være været når hvis eller men så også efter ved mellem uden kun hvad hvem hvor hvordan hvorfor hvilken
    hvilke nu nye ny alle mange mere meget fra`),
  onlyDanish: words(`
    af mig dig sig nu noget nogen nogle efter mellem uden op ud ind blev bliver blive blevet vores jer jeres os hvad meget mere gør
    gøre mod gennem igennem have været fået fik gik havde hvornår lige igen tilbage gerne måske altid aldrig uge tak lidt nyt siger
    sige sagde tager tage giver ved`),
  foreign: words(`
    å av hva deg meg seg nå noe noen etter mellom uten opp ut inn ble blir bli blitt dere våre vårt mye gjør gjøre sånn slik mot
    gjennom hatt fikk fått gått tatt igjen tilbake fortsatt kjøpe dersom vært enn litt takk uke uken sier gir vet
    ikkje eg dykk kva korleis kvifor kvar kven vart vert frå ein ei eit nokon noko dei deira vere berre mykje meir då saman
    och är att ett för inte vår våra ni jag från när hur vad vem varför ska hade vara nya nytt mycket alla också mellan utan upp hon
    även redan bara till där här måste göra gör oss
    das und ist nicht ein eine einen einem einer wir uns unser unsere unseren ihr euch sie von zu zum zur für auf im auch wie wenn
    oder aber bei nach aus sich haben wird werden noch nur mehr sehr über durch dass kann hier
    het een niet wij ons onze jullie jij je zijn voor naar ook maar uit zich heeft hebben wordt worden meer zeer deze wat wie waar
    waarom nog kunnen
    le la les une est nous notre nos vous votre vos ils elle avec pour qui que mais aux au sont cette ces être avoir
    los las una es y por para con nosotros nuestro nuestra usted ustedes ellos pero más sus este esta muy`),
};

/** Letters and endings that neither English nor Danish has: "für", "information" spelt "informasjon". */
export const foreignSpelling = /[äöüßñçêèà]|sjon(?:en|er)?$/;

/** Letters that English doesn't have. */
export const nordicLetters = /[æøå]/;
