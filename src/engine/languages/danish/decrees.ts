import { finder, type Form, form } from './forms';

/** Who decides, named only by office. */
const office = String.raw`(?:bestyrelsen|direktionen|ledelsen|byrådet|kommunalbestyrelsen|regionsrådet|udvalget|forvaltningen|administrationen|generalforsamlingen|repræsentantskabet|menighedsrådet|hovedbestyrelsen|koncernen|selskabet|skolebestyrelsen|ministeriet|myndighederne|kommunen|foreningen|banken)`;

/** What is charged. */
const charge = String.raw`(?:\p{L}{0,20}(?:prisen|priserne|abonnementet|kontingentet|gebyret|gebyrerne|taksten|taksterne|afgiften|lejen|huslejen|præmien|satsen|renten|tillægget|betalingen|billetprisen|fragten|medlemskabet|forsikringen|selvrisikoen|kontingenterne|egenbetalingen|bidraget|deltagerprisen)|\p{L}{0,20}grænsen|pris(?:en|erne)? på [^.!?,;]{2,40}|leje(?:n)? (?:af|for) [^.!?,;]{2,40})`;

/** What is done to it. */
const raised = String.raw`(?:stiger|forhøjes|hæves|sættes op|øges|reguleres|justeres|ændres|nedsættes|bortfalder|indføres|opkræves|bliver (?:forhøjet|hævet|sat op|justeret|ændret|reguleret|nedsat)|vil (?:fremover |derfor |herefter )?(?:stige|blive (?:forhøjet|hævet|justeret|ændret|sat op|reguleret)))`;

const from = String.raw`(?:pr\.|fra(?: og med)?|med virkning fra|med virkning pr\.|gældende fra|fremover|med øjeblikkelig virkning|fra nu af|i forbindelse med|efter)`;

/** How a decision is handed down, a line for each form. */
const forms: readonly Form[] = [
  // "Det er besluttet, at", "Der er truffet beslutning om"
  form(
    String.raw`\bdet er (?:blevet |nu |derfor |endeligt |enstemmigt |samtidig ){0,2}(?:besluttet|vedtaget|bestemt|fastsat|pålagt)\b(?=,| at| ikke| for)|\bder er (?:blevet |nu |derfor )?(?:truffet (?:en |endelig )?(?:beslutning|afgørelse) om|taget beslutning om|indført|fastsat)\b|\b(?:beslutningen|afgørelsen) er (?:truffet|endelig|taget|ikke til diskussion)\b(?! (?:af|i)\b)`,
  ),
  // "Bestyrelsen har besluttet at", "Efter grundige overvejelser har vi valgt at"
  form(
    String.raw`\b${office} har (?:på [^.!?,;]{3,40} |enstemmigt |derfor |nu |i dag |den \d[^.!?,;]{3,20} ){0,2}(?:besluttet|vedtaget|bestemt|valgt|truffet beslutning om)(?: det)?,? at (?!(?:støtte|sende|åbne|give|afsætte|bevilge|fortsætte|udvide|spørge|invitere|høre|undersøge|bygge|holde åbent)\b)`,
  ),
  form(
    String.raw`\befter (?:(?:grundige?|nøje|lange?|mange|moden|svære|lang tids) ){1,2}overvejelse[rn]?\b[^.!?]{1,60}\b(?:besluttet|valgt|truffet|må)\b|\b(?:vi|jeg) har (?:måttet |desværre |derfor |nu ){0,2}(?:truffet|taget|træffe|tage) (?:den |en )(?:\p{L}{3,12} )?(?:svære|vanskelige|tunge|hårde|strategiske|nødvendige) beslutning\b`,
  ),
  // "Kontingentet stiger fra 29 til 35 kr.", "Grænsen nedsættes", "Prisen bliver justeret"
  form(
    String.raw`(?:^|[,:;–—] |\b(?:og|at|pr\. \d{1,2}\. \p{L}{3,9}(?: \d{4})?|fra (?:den )?\d{1,2}\. \p{L}{3,9}(?: \d{4})?|vil|derfor) )\P{L}{0,4}(?:det |den |de |din |jeres |vores |\p{Lu}\p{L}{1,20}s )?(?:\p{L}{2,20} )?${charge}(?: (?:på|for|til|i|af|ved) [^.!?,;]{2,60}?)? ${raised}\b`,
  ),
  form(
    String.raw`\b${raised} (?:\p{L}{2,20} ){0,3}?(?:prisen|priserne|kontingentet|abonnementet|gebyret|taksten|taksterne|huslejen|præmien)\b`,
  ),
  // "justerer vi prisen", "Vi hæver vores priser", "Vi sætter prisen op"
  form(
    String.raw`\b(?:(?:justerer|hæver|ændrer|regulerer|forhøjer|opdaterer|sætter) vi|vi (?:justerer|hæver|ændrer|regulerer|forhøjer|opdaterer|sætter|har (?:justeret|hævet|ændret|reguleret)|bliver nødt til at (?:justere|hæve|ændre|sætte)|er nødt til at (?:justere|hæve|ændre|sætte))) (?:derfor |nu |også |desværre |samtidig |en smule |lidt ){0,2}(?:prisen|priserne|vores priser|kontingentet|gebyret|taksten|taksterne|abonnementsprisen|vilkårene|betingelserne|\p{L}{2,20}prisen|\p{L}{2,20}priserne|\p{L}{2,20}gebyret)\b`,
  ),
  // "Afdelingen lukkes pr. 1. maj", "Der indføres gebyr", "Ordningen ophører med udgangen af"
  form(
    String.raw`\b(?:lukkes|nedlægges|afskaffes|udgår|indføres|ophører|ændres|opsiges|begrænses|forkortes|sammenlægges|reduceres|suspenderes|inddrages|omlægges|centraliseres|afvikles|udfases|indstilles|bortfalder|spærres|lukker vi|nedlægger vi|afskaffer vi|stopper vi|indfører vi) (?:\p{L}{2,25} ){0,4}?(?:pr\. (?=\d)|fra (?=\d|den|og med|næste|nu)|den \d|med (?:virkning|udgangen)|ved udgangen|fremover|herefter|inden udgangen|efter den \d)|\bder (?:indføres|opkræves|pålægges) (?:derfor |fremover |herefter |fra|nu |et |en |gebyr)|\b(?:nye|ændrede|skærpede|reviderede) (?:regler|vilkår|retningslinjer|betingelser|takster|priser|procedurer|åbningstider)[^.!?;]{0,40} (?:træder i kraft|er gældende|gælder (?:fra|pr)|indføres)|\b(?:er|bliver|gøres) (?:nu |fremover |herefter )?(?:obligatorisk|et krav|lovpligtigt) (?:for|at|fra|pr)\b`,
  ),
  // "kan fremover kun ske via", "vil fremover kun"
  form(
    String.raw`\b(?:kan|vil|skal|må|bliver|sker) (?:fremover|herefter|fra (?:nu af|den \d[^.!?;,]{3,20}|\d[^.!?;,]{3,20}|og med[^.!?;,]{3,25})|fra næste \p{L}{3,10}) (?:alene |udelukkende |kun |ikke |altid )|\b(?:kan|vil|må) (?:derfor |desværre |du |I |man |der |vi )*ikke længere (?:\p{L}{2,15} ){0,4}?(?:benyttes|anvendes|bruges|bookes|betales|afleveres|hentes|modtages|tilbydes|leveres|parkeres|købes|besøges|bestilles|lånes|tilgås|sendes|refunderes)\b`,
  ),
  // "Vi har besluttet at lukke", "Fra 1. marts koster det", "Ellers bortfalder", "uden yderligere varsel"
  form(
    String.raw`\bvi har (?:derfor |desværre |nu |været nødt til |måttet )?(?:besluttet|valgt|beslutte)(?: os for)?(?: det)?,? at (?:lukke|nedlægge|stoppe|afskaffe|hæve|sætte|begrænse|flytte|indføre|ophøre|opsige|fjerne|skære|afvikle|udfase|aflyse|samle|ændre)\b|\b(?:fra|pr\.) (?:den |og med )?(?:\d|næste|nu af|januar|februar|marts|april|maj|juni|juli|august|september|oktober|november|december)[^.!?;,]{0,25} (?:koster|opkræver vi|betaler (?:du|I|man|alle)|indfører vi|lukker vi|kræver|kræves|gælder der|vil (?:det|der) (?:koste|blive opkrævet))\b|\b(?:ellers|i modsat fald|sker det ikke,?|gør (?:du|I) ikke det,?|overholdes (?:dette|fristen|det|reglerne) ikke,?) (?:bortfalder|mister|slettes|lukkes|opsiges|annulleres|fjernes|vil|bliver (?:din|dit|den|det|de|pladsen))\b|\buden (?:yderligere|forudgående|nærmere) (?:varsel|advarsel|begrundelse)\b|\bved (?:at (?:\p{L}{3,20} ){1,4}|tilmelding|køb|brug af [^.!?,]{3,30}|deltagelse|fortsat brug)[^.!?,]{0,30},? (?:accepterer|godkender|samtykker|giver) (?:du|I|man|De)\b`,
  ),
  // "Derfor er vi nødsaget til at hæve", "Prisen sættes op", "Vi ændrer reglerne for"
  form(
    String.raw`\b(?:(?:er|bliver|ser) vi (?:os )?|vi (?:er|bliver|ser os) )(?:derfor |desværre |nu )?(?:nødsaget|nødsagede|nødt|tvunget) til at (?:lukke|hæve|sætte|stoppe|begrænse|opkræve|indføre|skære|aflyse|opsige|afvise|ændre|fjerne|forhøje)\b|\b(?:sættes|hæves|forhøjes|reguleres) (?:prisen|priserne|taksten|taksterne|kontingentet|gebyret|lejen|huslejen)\b|\b(?:ændrer vi|vi ændrer|strammer vi|vi strammer|skærper vi|vi skærper) (?:derfor |nu |samtidig )?(?:reglerne|vores regler|betingelserne|vilkårene|retningslinjerne|ordningen|praksis|åbningstiderne)\b|\bder (?:opkræves|pålægges|fratrækkes) (?:et|en|\d)`,
  ),
  // "overføres automatisk", "betragtes som accepteret", "kan ikke fraviges", "er herefter bindende"
  form(
    String.raw`\b(?:overføres|flyttes|opgraderes|fornyes|opkræves|tilmeldes|overgår|konverteres|opsiges|slettes) (?:du |I |De |alle |vi )?(?:herefter |derefter |fremover )?automatisk (?=til|til|den|ved|fra|med|og|[,.])|\bbetragtes (?:\p{L}{2,20} ){0,4}som (?:accepteret|godkendt|tiltrådt|frafald)|\bkan (?:desværre |derfor |herefter )?ikke (?:fraviges|påklages|ankes|omgøres|ændres|dispenseres|gøres om)\b|\bder (?:gives|vil) (?:derfor |herefter |desværre )?ikke (?:blive )?(?:givet )?dispensation\b|\bingen undtagelser\b`,
  ),
  // "Med øjeblikkelig virkning", "Fremover skal alle brugere", "Fra 1. maj er det ikke længere muligt"
  form(
    String.raw`\bmed øjeblikkelig virkning\b|^\P{L}{0,4}${from}\b[^.!?;]{0,60}? (?:skal|bedes|er) (?:alle |samtlige |du |I |De |man |brugere|medlemmer|kunder|beboere|borgere|forældre|lejere|ansatte|medarbejdere|gæster)[^.!?;]{0,60}?\b(?:forpligtet|altid|kun|selv|betale|medbringe|anvende|benytte|registrere|logge|bruge|pålagt|henvises)\b|^\P{L}{0,4}${from}\b[^.!?;]{0,60}? (?:er det|vil det|kan (?:det|der|man|du|I)|må (?:man|du|I|der)) (?:derfor |herefter |desværre )?ikke (?:længere )?(?:være |blive )?(?:muligt|tilladt|lade sig gøre|længere)\b|^[^.!?;]{0,60}? (?:er|vil) (?:det )?(?:fremover|herefter|fra (?:nu|og med)[^.!?;]{1,25}|fra \d[^.!?;]{1,25}) ikke længere (?:være )?(?:muligt|tilladt)\b`,
  ),
  // "Der gøres opmærksom på, at … skal", "Det indskærpes", "Det påhviler", "Opmærksomheden henledes på"
  form(
    String.raw`\b(?:der gøres|det skal|der skal gøres|vi gør|vi skal gøre) (?:hermed |venligst |samtidig |endvidere |i den forbindelse )?opmærksom på,? at [^.!?]{0,120}\b(?:skal|ikke|kun|må|vil blive|medfører|forpligtet|pålægges|pligt)\b|\b(?:det|der) indskærpes\b|\bdet (?:påhviler|tilkommer) \p{L}|\bopmærksomheden henledes på\b|\b(?:manglende|undladelse af|overtrædelse af) [^.!?]{2,60} (?:vil medføre|medfører|kan medføre|resulterer i|vil resultere i)\b`,
  ),
  // "Beboerne pålægges at", "Medlemmer er forpligtet til"
  form(
    String.raw`\b(?:beboer(?:e|ne)|medlemmer(?:ne)?|kunder(?:ne)?|lejer(?:e|ne)|brugere|brugerne|forældre(?:ne)?|borgere|borgerne|medarbejdere|medarbejderne|gæster(?:ne)?|ansatte|leverandører) (?:pålægges|er (?:herefter |fremover )?(?:forpligtet|forpligtede|pligtige?) til|skal fremover|skal herefter|har (?:herefter |fremover )?pligt til)\b`,
  ),
];

/** What is only proposed, asked, denied or told of others is not handed down. */
const open = form(
  String.raw`\?\P{L}{0,4}$|\b(?:foreslår|foreslås|forslag\p{L}{0,3}|foreslog|overvejer|overvejes|kunne|måske|hvis vi|om vi skal|ikke besluttet|uden at|sagde|siger|ifølge|forventer|forventes|økonomer|analytikere|høring\p{L}{0,8}|afstemning\p{L}{0,3}|stemte|faldt|falder|billigere|uændret|I (?:bad|stemte|valgte|skrev|sagde)|med stemmerne|på landsplan|i hele landet|inflationen)\b`,
);

/** The stretch in which a decision is handed down; `undefined` when none is. */
export const findDecree = finder(forms, (sentence) => open.test(sentence));
