import type { Finder } from '../english/pattern-reader';
import type { PatternTable } from '../english/patterns';
import { exchangeWords } from './exchange-words';

const set = (words: string): ReadonlySet<string> => new Set(words.trim().split(/\s+/));

const classes = {
  ...exchangeWords,
  /** Where an answer is left. */
  PLACE:
    set(`her herunder herinde nedenfor nedenunder under kommentaren kommentarerne kommentarfeltet kommentarsporet tråden chatten gruppen
    forummet mail mailen e-mail sms besked pb beskeden indbakken postkassen kassen bogen gæstebogen tavlen opslagstavlen skemaet formularen
    spørgeskemaet lågen skranken døren butikken baren navn@sted sagen kortet væggen høringsportalen messenger brevkassen plakaten tegningen papiret snoren vinduet ruden listen planchen planchekassen mælkekassen idékassen forslagskassen`),
  DAY: set(`mandag tirsdag onsdag torsdag fredag lørdag søndag mandagen i-morgen morgen aften eftermiddag formiddag weekenden januar februar marts april
    maj juni juli august september oktober november december 0 kl`),
  TELL: set('skriv fortæl sig send giv vis svar kommenter beskriv nævn byd mail sms spørg foreslå gæt ring'),
  MATTER: set('om hvad hvem hvis hvor hvordan hvorfor hvornår hvilken hvilket hvilke'),
  TALK: set(`snak snakke snakker fortæl fortælle sig spørg spørge diskuter diskutere hjælp hjælpe smag smage prøv prøve stil
    stille debatter debattere skænd skændes protester protestere kritiser vær brok kaffe kaffen snakken debat debatten samtale dialog
    spørgsmål svarer lytter hilse møde mød drøft drøfte drøfter`),
  MEETING:
    set(`borgermøde borgermødet borgermøder dialogmøde dialogmøder dialogmødet beboermøde beboermødet debatmøde debataften
    debataftenen spørgetime temamøde åbent-hus informationsmøde infomøde brugermøde medlemsmøde medlemsmødet generalforsamling workshop
    workshoppen workshops kaffemøde kaffemødet byvandring fællesspisning kaffebord spørgeaften klubaften klubaftenen fyraftensmøde stormøde idékaffe nabomøde forældremøde
    forældremødet idéværksted borgerpanel fokusgruppe træf cafémøde snakkecafé dialogcafé debatcafé medlemsaften idéaften borgerværksted`),
  HELPERS: set(`testere prøvesmagere læsere hænder øjne idéer ideer forslag erfaringer historier billeder fotos minder
    eksempler vidner deltagere korrekturlæsere testpersoner nogen input bud opskrifter`),
};

/** Doors: what a reader can do to answer, and to whom. */
export const doors: PatternTable = {
  patterns: [
    // "Skriv titlerne her inden fredag", "Svar herunder", "Send det til pumpe@værket.dk"
    '^ skriv|svar|send|kommenter|læg|del|post|sæt -dig|jer|under|link|linket ~9 i|på|til|her|herunder|nedenfor|som PLACE',
    '^ skriv|svar|kommenter|fortæl -dig|jer SOFTLY* herunder|her|nedenfor|tilbage',
    '^ skriv|svar|mail|sms|send til|på US|NAMED|navn@sted|mailen|opslaget|denne|beskeden|skemaet|spørgsmålene|spørgsmålet',
    '^ TELL det|den|dem|et|en|YOUR|ordet ~7 til US|NAMED|navn@sted|den|dem',
    // "Fortæl os, hvad I savner", "Skriv, om det regner ind", "Giv os et praj"
    '^ TELL SOFTLY* US|NAMED -din|dit|besked|bedømmelse ~2 MATTER|at|når|en|et|YOUR|to|tre|0|på|i|her',
    '^ skriv|fortæl|sig|nævn|gæt|beskriv|svar|peg|del|sms|mail SOFTLY* det? SOFTLY* , MATTER -du|dit',
    '^ sig det|noget SOFTLY* til|, US|NAMED|hvis|når|her|endelig|højt|den|dem',
    '^ sig SOFTLY* til|fra , hvis|når|om|hvad',
    '^ sig SOFTLY* til|fra i|på|herunder|her|inden',
    '^ giv US|NAMED SOFTLY* et|en|lyd praj|besked|tip|vink|ring|kald|bud|hånd|fra|melding|svar',
    '^ giv SOFTLY* lyd|besked|et ~5 , hvis|når|om',
    '^ stil SOFTLY* dine|jeres|alle|et|dit|dem|spørgsmål|spørgsmålene _4 spørgsmål|til|her|herunder|,|i|NAMED|$',
    '^ spørg -om|efter SOFTLY* NAMED|os|mig|løs|ind|i|bare|endelig|vores -efter',
    '^ ring SOFTLY* til|og US|fortæl|sig',
    '^ ring SOFTLY* til NAMED ~4 og|hvis|, fortæl|sig|hvis|du|I',
    // "Læg en seddel i kassen", "Hæng dit forslag op"
    '^ læg|hæng|smid|stik|put|aflever|sæt et|en|YOUR|din|dem|den SOFTLY* _2 seddel|sedler|kommentar|besked|forslag|svar|billede|billeder|ønske|ønsker|streg|kryds|bud|idé|ide|spørgsmål|hilsen',
    '^ send|del|mail|upload|byd US|gerne|endelig|et|en|YOUR|din|ind SOFTLY* US? et|en|YOUR|med|ind|et _2 FEEDBACK|opskrift|tegning|video|favorit|favoritter|foto|optagelse',
    '^ del YOUR|en|et _2 FEEDBACK|bedste|tanker|viden|råd',
    '^ byd|bland|meld dig|jer|ind|endelig|gerne|US _2 ind|med|snakken|debatten|hvis|til',
    '^ kom|gå|mød SOFTLY* med|op _2 forslag|bud|idéer|ideer|input|indvendinger|spørgsmål|indsigelser|kritik',
    '^ foreslå|nævn|vælg|tegn|peg|udpeg|indstil|beskriv|mål|tæl|fotografer|kryds|sæt et|en|navn|din|dit|YOUR|den|det|på|hvad|hvilken|hvor|af _6 ,|og|til|på|her|US|$ fortæl|send|skriv|sig|hvad|hvor|hvilken|som|I|du|der|US|navn@sted',
    '^ snak|tal SOFTLY* med NAMED|US|hinanden',
    '^ snup|tag en _1 snak|kop|kaffe med WHO|os|mig',
    '^ stik US|WHO et|en _2 ord|praj|hint|besked',
    '^ send|mail|sms|aflever|indlever -en ~6 til NAMED|US|navn@sted',
    '^ stem|afstem på|om|mellem|her|i|ja|inden -os|mig|vores',
    // "Kom forbi torsdag mellem 16 og 18", "Kom og smag, og sig det til os"
    '^ kom ~9 og|, TALK',
    '^ kom og|ned|forbi|hen|op|ind|med TALK|til ~4 TALK|kaffe',
    '^ kom forbi|ned|i|til|hen|op|ind|på butikken _5 DAY _4 0|mellem|og|fra',
    '^ kom|kig|mød _3 i|på|forbi|ind klubhuset|rådhuset|foreningshuset|gildesalen|fælleshuset|klubben|caféen|forsamlingshuset|kontoret|værkstedet|foyeren|salen|kirken _2 DAY',
    '^ skriv _9 til US|NAMED|navn@sted',
    '^ mød US|NAMED|op|frem|forfatteren|holdet|bestyrelsen|os ~9 DAY|på|ved|til',
    '^ tag fat i|på US|NAMED|en',
    '^ fang|prik|snup|grib|stop US|NAMED ~4 i|på|ved|til|hvis|når',
    '^ tag _6 med til|på|, MEETING|mødet|kaffe|vi|og',
    '^ deltag|vær|kom|gå SOFTLY* i|med|til _4 debatten|snakken|samtalen|tråden|diskussionen|udviklingen|afstemningen|høringen|panelet|testen|dialogen|borgermødet|mødet|workshoppen|arbejdsgruppen',
    '^ kom|deltag|vær SOFTLY* med|til|i|på _3 MEETING|mødet',
    '^ hjælp US|NAMED SOFTLY* med|ved|til _2 at|finde|navngive|datere|vælge',
    '^ ret|modsig|udfordr|korriger US|mig|NAMED|endelig',
    '^ prøv|test|smag|brug|læs|kig|lyt ~9 og|, så? fortæl|skriv|sig|send|giv|meld|svar|vis',
    '^ råb|skrig SOFTLY* op|højt|hvis -højere',
    '^ protester|indvend|gør SOFTLY* hvis|indsigelse|indvendinger|endelig|opmærksom',
    '^ ræk hånden|fingeren op',
    '^ vend SOFTLY* tilbage med|til|,|hvis',
    '^ brug kommentarfeltet|kommentarsporet|tråden',
    // "Vi vil gerne høre, hvordan …", "Jeg vil gerne vide", "Vi hører gerne fra jer, der …"
    'WE vil|ville|vil SOFTLY* høre|vide|kende|forstå|snakke|tale|møde|se|lære|have|læse -mere|at|når|om|du ~6 hvad|hvordan|hvor|hvornår|hvilke|hvilken|hvem|hvorfor|om|fra|med|YOUR|jer|dig',
    'vil|ville WE SOFTLY* høre|vide|snakke|tale|se|møde|lære|læse -mere|om|til',
    'vil|ville WE SOFTLY* have YOUR',
    'WE hører|høre SOFTLY* fra|om|hvad|hvor|hvordan|hvilke|YOUR|hvis|af -mere|andre|ofte|tit',
    'hører|læser WE gerne|meget|rigtig|særligt|især',
    'WE er|bliver SOFTLY* nysgerrige|nysgerrig|interesserede|interesseret|glade|taknemmelige|taknemmelig|spændte|glad for|på|i|over ~2 hvad|hvordan|hvor|jeres|dine|alle|hvilke|om|input|forslag -præsentere|fortælle|dele',
    'WE tager|modtager|ser|læser|svarer SOFTLY* imod|frem|på jeres|dine|alle|forslag|idéer|ideer|spørgsmål|kommentarer|input|indvendinger|rettelser -lyset',
    'WE efterlyser|mangler|søger|samler|indsamler SOFTLY* _3 HELPERS -til|på|i _3 der|som|fra|om|af|med|,|$',
    'WE har SOFTLY* brug for _3 HELPERS -i|på',
    'WE efterlyser ~9',
    'WE leder|spejder|jagter SOFTLY* efter _4 HELPERS|nogen|folk|personer|familier|beboere',
    'WE har|mangler brug? for? YOUR _2 hjælp|FEEDBACK|hjerner|øjne|viden|input|stemme|mening|holdning',
    'WE spørger SOFTLY* jer|dig|især|bredt|alle',
    'WE inviterer|indbyder|holder|afholder|har ~6 MEETING|snak|dialog|debat -stormøde',
    '^ _3 MEETING _1 den|på|i|DAY',
    'der er|bliver|holdes|afholdes _2 MEETING',
    // "Du kan skrive til …", "I må meget gerne sige imod"
    'YOU kan|må SOFTLY* skrive|svare|kommentere|stille|spørge|foreslå|møde|stemme|protestere|fortælle|sige|give|byde|komme ~2 til|på|i|her|os|mig|NAMED|navn@sted|spørgsmål|forslag|indsigelse|imod|fra|den|det|en|et|hvad|med|direkte -gaver|noter|mere|ind',
    'kan|må YOU SOFTLY* skrive|stille|spørge|foreslå|aflevere|stemme|protestere|fortælle|byde|sende|tegne|sætte ~3 til|i|US|NAMED|navn@sted|spørgsmål|forslag|indsigelse|seddel|kommentar|streg|svar|her',
    'YOU er SOFTLY* velkommen|velkomne|inviteret|inviterede til|med -kontakte|læse|ringe ~2 at|i|til _1 skrive|spørge|sige|stille|kommentere|foreslå|protestere|kigge|komme|rette|være|snakke|høre|MEETING|snak|dialog|debat -kontakte',
    'alle|enhver|du|I|naboer|beboere|medlemmer|forældre er SOFTLY* velkomne|velkommen|inviteret ~4 at|og snakke|spørge|deltage|være|høre|sige',
    'YOUR _1 FEEDBACK er SOFTLY* velkomne|velkommen|velkomment -til',
    'YOU kan|må SOFTLY* gøre indsigelse|indvendinger',
    '^ FEEDBACK SOFTLY* kan|må? skrives|lægges|afleveres|mailes|er? til NAMED|navn@sted|US',
    '^ FEEDBACK _2 er SOFTLY* velkomne|velkommen',
    '^ alle? _2 FEEDBACK modtages gerne|med',
    'ordet er SOFTLY* YOUR|dit|jeres|frit',
    'det er SOFTLY* din|jeres tur|bord',
    'plads|tid|rum|anledning|mulighed til|for _3 spørgsmål|snak|debat|dialog|indvendinger|kommentarer|spørge|stille|diskutere',
    // "Ida sidder i foyeren fra kl. 16 og svarer", "Vi står på torvet lørdag med kaffe"
    'WHO|jeg|vi|han|hun sidder|står|er|bliver|kommer SOFTLY* i|på|ved|hos|ude|nede|klar|til|her|bag ~9 svarer|svare|lytter|hører|snak|snakke|spørgsmål|kaffe|fortæller',
    'jeg|NAMED står|sidder SOFTLY* i|på|ved|bag _3 DAY _2 kl|0|mellem|fra|hver|og',
    'vil|ville WHO SOFTLY* gerne høre|vide|møde|se',
    'min|vores|mit|døren telefon|dør|indbakke|kontor|postkasse er|står SOFTLY* åben|åbent|åbne',
    '^ der ligger|hænger|står _4 seddel|bog|liste|skema|kort|kasse|tavle|plancher|blok ~6 YOU|hvor|til|så -gratis',
    'sætter|sætte pris på? ~2 YOUR|FEEDBACK',
    'det|dem|han|hun hører|vil SOFTLY* WE|NAMED gerne høre|vide|om|se',
    'endnu|meget|særlig|ekstra vigtigt|vigtigere|spændende for US at høre|vide',
    'WE har|sidder SOFTLY* med? et|to|tre|fire|0|ét _1 spørgsmål _2 til|, jer|dig|YOU|:|medlemmerne|som',
    'spørgsmål|spørgsmålet|opfordring|opfordringen til? ~2 til? jer|dig|er|lyder :|,|der|som',
    '^ hvad|hvem|hvor|hvordan WE SOFTLY* vil|ville SOFTLY* høre|vide|spørge',
  ],
  classes,
};

/** What turns a door into a trick for reach or a way to buy, or sends the reader off. */
export const tricks: PatternTable = {
  patterns: [
    'vind|vinde|vinder|lodtrækning|lodtrækningen|konkurrencen|konkurrence|præmie|gavekort',
    'ansøgning|ansøgningen|cv|jobansøgning|opsigelse|opsigelsen|ansøgningsskema',
    'ikke|ej svares|besvares|svare|svar på',
    'tag|tagge|tagger en|din|dine|to|tre|nogen',
    'for mere|yderligere|flere information|oplysninger|info',
    'tøv|tøve ikke|endelig ikke? med',
    'mailen|opslaget|nyhedsbrevet|linket videre',
    '^ skriv|svar|kommenter SOFTLY* ja -,',
    'like|lik|synes|hjerte og|godt|på',
    '^ send|ring|skriv SOFTLY* til 0|alarmcentralen|vagten|kundeservice',
    'pressen|presse|pressehenvendelser|journalister',
    'retur|faktura|bestilling|bestillingen|ordrenummer|tilmelding|tilmeldingen',
    'adgangskode|adgangskoden|brugernavn|cpr',
    '^ skriv|læg|send _4 artikel|artiklen|koden|kurv|kurven',
  ],
  classes,
};

/** Where a sentence begins to open a door, as an index into its words; `undefined` where it doesn't. */
export function findInvitation(find: Finder): number | undefined {
  const at = find(doors);
  return at === undefined || find(tricks) !== undefined ? undefined : at;
}
