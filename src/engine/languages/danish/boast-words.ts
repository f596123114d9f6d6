/**
 * Stems of adjectives that praise and say nothing, without the endings of agreement: "unik" is also "unikt" and "unikke". House list.
 * A stem with a hyphen behind it is the first part of a compound: "verdensklasse-".
 */
export const hypeStems =
  'unik|enestående|banebrydende|revolutionerende|innovativ|nyskabende|visionær|uovertruffe|uovertruffen|uovertrufne|exceptionel|eksceptionel|ekstraordinær|førsteklasses|fremragende|forrygende|fantastisk|fænomenal|spektakulær|uforglemmelig|uforlignelig|suveræn|markedsledende|brancheførende|verdensførende|toneangivende|skelsættende|prisvindende|prisbelønnet|prisbelønnede|kompromisløs|eksklusiv|ultimativ|perfekt|luksuriøs|legendarisk|ikonisk|sublim|overlegen|overlegne|fortryllende|magisk|imponerende|enorm populær|revolutionær|futuristisk|uimodståelig|hypermoderne|topmoderne|splinterny|avanceret|avancerede|inspirerende|epokegørende|storslåe|storslået|usædvanlig|bemærkelsesværdig|uslåelig|mesterlig|gennemtænkt|nytænkende|fremsynet|fremsynede|prestigefyldt|prestigefyldte|legendariske|betagende|rørende smuk|fremadskuende|fremtidssikret|fremtidssikrede|skarpsindig|højkvalitets|premium|intuitiv|grænsesprængende|uovertruffet|gennemført|vanvittig|unikke';

/** Milder words of praise, which count only beside one of those. */
export const companionStems =
  'spændende|smuk|moderne|kreativ|professionel|dedikere[dt]e?|passionere[dt]e?|kompetent|effektiv|bæredygtig|intelligent|intuitiv|fleksibel|fleksible|stærk|solid|elegant|tidløs|engagere[dt]e?|ambitiøs|levende|dynamisk|autentisk|troværdig|skræddersye[dt]e?|gennemtænkt|brugervenlig|stilfuld|raffinere[dt]e?|høj|eksklusivt|lækker|skøn|charmerende|hyggelig|sjov|vild';

/** What leads: the noun behind "landets førende". Without one near, "den førende bil" is only in front. */
export const leaderStems =
  'leverandør|udbyder|producent|virksomhed|selskab|forretning|butik|kæde|hotel|bank|forsikringsselskab|konsulenthus|bureau|aktør|ekspert|specialist|partner|rådgiver|platform|løsning|kæder|brand|mærke|system|uddannelse|institution|museum|teater|festival|forhandler|grossist|entreprenør|klinik|center|arbejdsplads|rejsearrangør|udgiver|forlag|destination|webshop|bryggeri|spa|restaurant|by|kommune|forening|organisation|fond|fonde|skole|universitet|advokathus|revisionshus|operatør|spiller|dagligvarekæde|netværk|it-|app|software|teknologi';
