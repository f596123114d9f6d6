import { leaderStems } from './boast-words';
import { form, type Form } from './forms';

/** Whose: "landets", "Danmarks", "branchens", "Nordens". */
const whose = String.raw`(?:landets|verdens|europas|nordens|skandinaviens|danmarks|branchens|markedets|byens|egnens|regionens|kommunens|sjællands|fyns|jyllands|nordjyllands|københavns|aarhus'?s?|vores|hele \p{L}{3,15}s|sæsonens|årets|livets)`;

/** Phrases that praise, a line for each way. */
export const praises: readonly Form[] = [
  // "en af landets førende udbydere", "som markedsledende", "Danmarks førende"
  form(
    String.raw`\b(?:en af |et af |blandt |som |er |den |det |, )?(?:${whose}|\p{L}{3,20}ens|de|den|det|en|et|internationalt|absolut|vores) (?:(?:absolut|klart|helt|mest|allermest) )?(?:førende|ledende|toneangivende|markedsførende) (?:[\p{L}-]{2,25} ){0,2}?[\p{L}-]{0,25}(?:${leaderStems})\p{L}{0,6}\b|\b(?:${whose}) (?:absolut |klart )?(?:førende|mest (?:innovative|anerkendte|populære|ambitiøse|attraktive|velrenommerede|elskede|spændende|eksklusive))\b|\b(?:markeds|branche|verdens)(?:ledende|førende|leder)\b|\bførende (?:inden for|indenfor|på området|leverandør|aktør|specialist|ekspert)\b`,
  ),
  // "blandt de mest konkurrencedygtige", "en af de bedste i branchen"
  form(
    String.raw`\bblandt (?:de|branchens|markedets|landets) (?:absolut )?(?:mest (?:konkurrencedygtige|innovative|attraktive|anerkendte|erfarne|moderne|populære|ambitiøse)|bedste|dygtigste|skarpeste|stærkeste)\b`,
  ),
  // "Danmarks grønneste", "byens bedste", "verdens bedste"
  form(
    String.raw`\b(?:landets|verdens|europas|nordens|danmarks|branchens|markedets|byens|regionens|sæsonens|skandinaviens|\p{L}{3,15}lands) (?:absolut |helt |klart |måske |nok )?(?:bedste|grønneste|dygtigste|stærkeste|smukkeste|lækreste|sejeste|hotteste|vildeste|fedeste|sjoveste|hyggeligste|mest \p{L}{4,20}e|sværeste billet|must-have)\b`,
  ),
  // "den bedste, vi har lavet", "vores bedste sæson nogensinde", "det bedste på markedet"
  form(
    String.raw`\b(?:den|det|de|vores|vort) (?:absolut |helt |hidtil |nok |klart )?(?:bedste|flotteste|smukkeste|vildeste|stærkeste|lækreste|mest (?:ambitiøse|innovative|spændende|avancerede|gennemførte)|mest \p{L}{5,20}e)(?: [\p{L}-]{2,25}){0,3},? (?:vi (?:nogensinde )?har (?:lavet|bygget|brygget|haft|skabt|set)|nogensinde|til dato|hidtil|endnu|på markedet|i (?:landet|branchen|danmark|verden|byen|norden|europa)|i sin klasse|penge kan købe)\b`,
  ),
  // "i verdensklasse", "i særklasse", "i absolut topklasse", "i en liga for sig"
  form(
    String.raw`\b(?:i|af|til) (?:absolut |sand |ægte )?(?:verdens|top|sær|international top|elite|luksus)klasse\b|\bi en (?:helt )?(?:anden|ny|højere|egen|særlig) (?:liga|klasse)\b|\bi en (?:liga|klasse) for sig\b|\b(?:af|i) (?:aller)?(?:højeste|ypperste|fineste|bedste) (?:kvalitet|klasse|karat|internationale|standard|slags)\b|\bverdensklasse-?\p{L}{0,20}|\bstate[- ]of[- ]the[- ]art\b|\bnext[- ]level\b|\bi (?:den )?absolut(?:te)? (?:top|verdensklasse|super\p{L}{0,6})\b`,
  ),
  // "sætter nye standarder", "løfter barren", "går forrest", "går den ekstra kilometer"
  form(
    String.raw`\b(?:sætte[rt]?|satte|sat) (?:\p{L}{2,9} ){0,2}?(?:nye standarder|en ny standard|barren|overliggeren|standarden|dagsordenen|nye rammer)\b|\b(?:løfte[rt]?|hæve[rt]?) (?:\p{L}{2,9} ){0,2}?(?:barren|overliggeren|niveauet|standarden)\b|\b(?:går|gået|gå|gik) (?:altid |vi |selv )?(?:forrest|den ekstra (?:kilometer|mil|meter)|foran)(?! (?:i (?:optoget|køen|processionen)|med (?:fanen|faklen)|og bag))\b|\b(?:altid|helt) (?:i front|et skridt foran|på forkant)\b|\b(?:i front|på forkant|i førerfeltet|i spidsen) (?:med|af|når|inden for|for (?:udviklingen|den grønne|innovation))\b|\bbane[rt]? vejen for\b|\b(?:revolutionere[rt]?|forandrer? måden|gentænke[rt]?|omdefinere[rt]?|transformere[rt]?) (?:vi |hele ){0,2}(?:branchen|markedet|måden|hverdagen|verden|oplevelsen|du|vi|den måde)\b`,
  ),
  // "går ikke på kompromis", "hviler ikke på laurbærrene", "et fyrtårn for"
  form(
    String.raw`\b(?:aldrig|ikke|uden at|nægter at) (?:gå|går|indgå|slå) (?:vi )?(?:aldrig |ikke )?(?:på )?kompromis\b|\bgår (?:vi )?(?:aldrig|ikke) på kompromis\b|\buden (?:at gå på )?kompromis(?:ser)?\b|\bhviler (?:vi )?(?:aldrig|ikke) på laurbærrene\b|\b(?:et|som|være|blive) (?:\p{L}{2,12} )?(?:fyrtårn|flagskib|forbillede|pejlemærke|kraftcenter)(?: for|\P{L}{0,3}$)`,
  ),
  // "brænder for", "passion for", "med hjertet på", "dedikerede medarbejdere"
  form(
    String.raw`\b(?:vi|og|der|som|holdet|teamet|medarbejdere) (?:\p{L}{3,12} )?(?:brænder (?:\p{L}{2,12} ){0,2}for|har en passion for|lever og ånder for|er passionerede)\b|\b(?:med|vores|stor|ægte|af) (?:\p{L}{3,12} )?(?:passion|lidenskab) (?:for|og|til)\b|\b(?:dedikerede|passionerede|engagerede|dygtige|fantastiske|kompetente|højt kvalificerede|erfarne) (?:og (?:\p{L}{3,14} ){0,2})?(?:kolleger|kollegaer|medarbejdere|eksperter|specialister|konsulenter|rådgivere|team|teams|håndværkere)\b|\b(?:mange års|mangeårig|årtiers|solid|stor|bred|dyb|unik) (?:\p{L}{3,12} )?(?:erfaring|ekspertise|knowhow|know-how|faglighed|indsigt) (?:og|inden for|indenfor|i|på|med)\b`,
  ),
  // "håndplukket", "nøje udvalgt", "det perfekte match", "noget helt særligt", "et unikt indblik"
  form(
    String.raw`\b(?:håndplukke[dt]e?|nøje udvalg?te?|omhyggeligt udvalg?te?|kælet for (?:hver|alle|detaljen|hver en detalje)|skabt til (?:kvinden|manden|dig|den|jer),? (?:der|som))\b|\bdet perfekte (?:match|valg|sted|udgangspunkt|supplement|svar|rammer?)\b|\b(?:den|det) (?:helt )?(?:perfekte|ultimative|ideelle|oplagte) (?:\p{L}{3,20} ){0,2}(?:til|for)\b|\b(?:noget|en|et|den) (?:helt|ganske|virkelig) (?:særligt|særlig|unik|unikt|enestående|fantastisk|fantastiske|exceptionel|speciel|specielt|ekstraordinært?)\b|\b(?:absolutte|sande|ægte) (?:klenodie\p{L}{0,2}|højdepunkt\p{L}{0,3}|perle\p{L}{0,2}|favorit\p{L}{0,4}|must\p{L}{0,6}|mesterværk\p{L}{0,3}|scoop)\b|\bet (?:sandt )?(?:mesterværk|overflødighedshorn|unikum|must)\b`,
  ),
  // "kvalitet i højsædet", "det naturlige valg", "garanti for", "vælger os, fordi", "anerkendt for"
  form(
    String.raw`\b(?:i højsædet|i centrum for alt|kendt (?:og elsket )?for (?:vores|sin|sit|høj|kvalitet)|anerkendt for (?:vores|sin|sit)|det (?:naturlige|oplagte|foretrukne|rigtige) valg|(?:kundernes|danskernes|borgernes|gæsternes) (?:foretrukne|favorit|førstevalg)|din (?:garanti|sikkerhed) for|garanti for (?:kvalitet|høj|en unik|succes)|kvalitet fra (?:inderst|først) til|(?:høj|højeste|ypperste|uovertruffen|god) kvalitet og (?:\p{L}{3,12} )?(?:service|design|kundeservice|håndværk)|service i top|den gode historie om)\b|\bnår (?:kunderne|folk|virksomheder|kunder) vælger os\b`,
  ),
  // "er et bevis på", "vidner om den høje", "tallene taler for sig selv", "stedet at være"
  form(
    String.raw`\b(?:er|bliver|står som) (?:det bedste |endnu et |et klart |et stærkt |et tydeligt |et |en )(?:bevis på|vidnesbyrd om|cadeau til|blåstempling af|anerkendelse af|skulderklap|kvalitetsstempel|udtryk for (?:den|vores))|\b(?:vidner|vidnede) om (?:den|vores|en|det|holdets)|\b(?:tallene|resultaterne|resultatet|anmeldelserne) taler (?:deres|sit|for) (?:tydelige sprog|sig selv)\b|\b(?:overgået|over|langt over) (?:selv )?(?:alle|vores vildeste|de vildeste) (?:forventninger|drømme)\b|\b(?:er|bliver) stedet,? (?:at være|du skal|hvor)\b|\bstedet at være\b`,
  ),
  // "tager sikkerhed meget alvorligt", "sætter en ære i", "stolte traditioner", "alt under ét tag"
  form(
    String.raw`\b(?:tager|tage|tages) (?:vi )?[^.!?,;]{3,40} (?:meget |yderst |dybt |ekstremt )alvorligt\b|\b(?:sætter|sætte) (?:vi )?en ære i\b|\b(?:gør|gøre) (?:vi )?en dyd ud af\b|\bstolte? (?:tradition\p{L}{0,3}|historie|håndværk\p{L}{0,10})\b|\b(?:kærlighed til (?:faget|håndværket|råvaren|detaljen|kvalitet)|(?:lavet|skabt|bagt|brygget|syet|fremstillet) med (?:omhu og |masser af |stor )?kærlighed|sans for (?:detaljen|kvalitet))\b|\b(?:one-stop-shop|alt under ét tag|totalleverandør\p{L}{0,2}|alt-i-én|trumfkort|game ?changer)\b`,
  ),
  // "pionerer", "hurtigst voksende", "nummer ét", "uslåelige priser", "i unikke rammer"
  form(
    String.raw`\b(?:pioner(?:er|ånd)?|frontløber\p{L}{0,3}|first mover\p{L}{0,1}|foregangs\p{L}{3,20}|spydspids\p{L}{0,2})\b|\b(?:hurtigst|hurtigste) voksende\b|\bnummer (?:ét|et|1) (?:i|på|inden|når)\b|\b(?:uslåelig|skarpe|knivskarpe|markedets skarpeste|vanvittigt gode)e? pris\p{L}{0,3}\b|\bi (?:helt )?(?:unikke|magiske|storslåede|fantastiske|enestående|eksklusive|inspirerende|fortryllende|spektakulære|smukkeste|stemningsfulde|luksuriøse) (?:og \p{L}{3,15} )?(?:rammer|omgivelser|lokaler)\b|\bmed en (?:unik|ekstraordinær|fantastisk|enestående|perfekt|særlig) (?:blanding|kombination|evne|sans|tilgang|indsigt)\b`,
  ),
  // "med os får du ro i maven", "høj faglighed", "et stærkt hold af specialister", "et kæmpe aktiv"
  form(
    String.raw`\b(?:tryghed hele vejen|en partner,? (?:du|I) kan regne med|i (?:trygge|gode|de bedste|erfarne|kompetente) hænder)\b|\b(?:høj|stærk|stor|dyb|uovertruffen|solid) faglig(?:hed|t niveau|e? kompetence\p{L}{0,2}|e? stolthed)\b|\b(?:et|vores|med) (?:stærkt|dygtigt|fantastisk|erfarent|skarpt|dedikeret|engageret|kompetent|passioneret|unikt) (?:hold|team|bestyrelse|netværk|set-?up|makkerskab)\b|\b(?:et kæmpe|et stort|et uvurderligt) (?:aktiv|plus|scoop) for\b|\b(?:fantastisk|imponerende|enorm|kæmpe|ekstraordinær|uvurderlig) (?:arbejds|hold)?indsats(?:en)?(?! (?:fra|af) (?:jer|dig|de frivillige))\b|\b(?:stærk|skarp|erfaren|visionær|dygtig) (?:profil|leder|lederprofil|kapacitet) (?:med|som|og|inden)\b`,
  ),
  // "lever op til de højeste standarder", "et løft til", "unik mulighed", "skræddersyet til dig"
  form(
    String.raw`\b(?:lever (?:vi )?op til|opfylder|efter|møder) (?:vi |selv ){0,2}de (?:aller)?(?:højeste|strengeste|skrappeste|ypperste) (?:krav|standarder|kvalitetskrav)\b|\b(?:unik|enestående|fantastisk|oplagt|gylden|helt særlig|exceptionel|sjælden) (?:mulighed|chance|lejlighed|anledning)\b|\b(?:drømmer?|drømme(?:rejse|job|bolig|dyne|ferie|køkken|bryllup)\p{L}{0,2}) (?:bliver|går i|til virkelighed|kan blive)|\b(?:skræddersyet|tilpasset) (?:netop |lige |specielt )?(?:til )?(?:dig|jer|dine behov|jeres behov|den enkelte)\b|\b(?:kundernes|vores kunders|brugernes|gæsternes) (?:store )?(?:tilfredshed|tillid|begejstring) (?:er|betyder)\b`,
  ),
  // "tradition møder innovation", "forener", "mere end bare en", "en perle af"
  form(
    String.raw`\bhvor \p{L}{3,20}(?: \p{L}{3,20})? møder \p{L}{3,20}|\b(?:forener|kombinerer|forenes) (?:\p{L}{3,20} )?(?:\p{L}{3,20}) (?:og|med) (?:\p{L}{3,20} )?(?:innovation|design|tradition|kvalitet|komfort|stil|teknologi|funktion\p{L}{0,6}|bæredygtighed|luksus|smag|håndværk|elegance)\b|\b(?:meget )?mere end (?:bare|blot|kun) (?:en|et)\b|\b(?:et brag af|et festfyrværkeri|en perlerække af|stjernespækket|en fest for (?:sanserne|øjet|hele)|alle tiders|intet mindre end)(?!\p{L})`,
  ),
  // "sent glemmer", "ned til mindste detalje", "hjerteblod", "kvalitet er en selvfølge", "ikke uden grund"
  form(
    String.raw`\b(?:sent|aldrig) (?:vil )?glemmer?\b(?=[.!,]|\P{L}{0,4}$)|\b(?:for livet|for alle sanser)(?=[.!]|\P{L}{0,4}$)|\b(?:ned til (?:den )?mindste detalje|hjerteblod|kræset for|kælet for|hele (?:vores )?sjæl)\b|\b(?:kvalitet|service|tryghed|faglighed|bæredygtighed|sikkerhed)(?: og \p{L}{3,15})? (?:er|har altid været) (?:en selvfølge|vores (?:varemærke|kendetegn|adelsmærke|fornemste|højeste|vigtigste)|i højsædet|altafgørende)\b|\b(?:ikke uden grund|ikke for ingenting|med al(?: mulig)? (?:u)?beskedenhed|i al ubeskedenhed)\b|\bingen opgave er for\b|\b(?:vores|selskabets|virksomhedens) (?:fornemste|vigtigste) opgave er\b`,
  ),
  // "med mere end 40 års erfaring", "kåret for tredje år i træk", "det bedste resultat i vores historie"
  form(
    String.raw`\bmed (?:over|mere end|knap|næsten|i alt|sine|vores) ?\p{L}{0,10} ?\d{1,3} års (?:\p{L}{3,15} )?(?:erfaring|historie|ekspertise|knowhow|tradition)\b|\b(?:endnu en gang|igen(?: i år)?|for \p{L}{3,10} (?:år|gang) i træk) (?:er vi |blevet |er \p{L}{3,20} ){0,2}(?:kåret|udnævnt|valgt|certificeret|nomineret|hædret)\b|\b(?:bedste|flotteste|stærkeste|mest \p{L}{5,20}e) (?:\p{L}{3,20} ){1,3}i (?:vores|selskabets|foreningens|klubbens|bankens|virksomhedens|skolens|koncernens|husets) historie\b|\b(?:flot|flotte|stærkt|stærke|solidt|solide|imponerende|rekordstærkt|rekordflot\p{L}{0,1}|fornemt) (?:års)?(?:resultat|resultater|regnskab|vækst|fremgang|udvikling|præstation|år|placering)\b(?! (?:fra|til|på) (?:dig|jer))`,
  ),
  // "et unikt samarbejde", "en banebrydende metode": words so strong that nothing is left to say
  form(
    String.raw`\b(?:en|et|den|det|de|vores|med|af|som|er|var|og|på) (?:helt |ganske |virkelig |så |noget )?(?:unik|unikt|unikke|banebrydende|revolutionerende|enestående|uovertruffen|uovertrufne|uovertruffet|nyskabende|skelsættende|exceptionel\p{L}{0,2}|ekstraordinær\p{L}{0,1}|formidabel\p{L}{0,2}|fænomenal\p{L}{0,1}|spektakulær\p{L}{0,1}|uforglemmelig\p{L}{0,1}|verdensberømt\p{L}{0,1}|prestigefyldt\p{L}{0,1}|anerkendt\p{L}{0,1}|visionær\p{L}{0,1}|toneangivende|innovativ\p{L}{0,1}|eksklusiv\p{L}{0,1}) (?!(?:id|nummer|kode|link|navn|adresse|bruger|nøgle|url|generalforsamling|situation|omstændighed|vejr|bevilling|støtte)\p{L}{0,5}\b)\p{L}{3,30}`,
  ),
  // "gør din hverdag nemmere", "med god samvittighed", "i trygge hænder"
  form(
    String.raw`\b(?:gør|gøre) (?:din|jeres|livet|hverdagen|kundernes|vores kunders)(?: \p{L}{3,15})? (?:endnu )?(?:nemmere|lettere|bedre|sjovere|tryggere|smukkere|enklere|nem|let)\b|\bmed (?:helt )?(?:god|ren) samvittighed\b|\b(?:skåner (?:både )?(?:miljøet|klimaet|naturen)|godt for (?:både )?(?:klimaet|planeten|miljøet|kloden|dig og))\b|\b(?:altid|trygt) (?:kan )?(?:regne med|stole på) (?:os|vores|\p{L}{3,20}s)\b|\b(?:bliver|kommer) (?:det |den )?ikke (?:meget )?bedre\b`,
  ),
  // "bedst i test", "høster ros", "succesfuld", "viser vejen", "det, der gør os særlige"
  form(
    String.raw`\b(?:bedst i test|topkarakter\p{L}{0,3}|høste[rt]? (?:stor )?(?:ros|anerkendelse)|roses for (?:sin|sit|vores)|får (?:stor |stående )?(?:ros|klapsalver))\b|\b(?:stor|stort|enorm|sand) succes(?:historie)?\b|\bsucceshistorie\p{L}{0,3}\b|\b(?:vores|vort) (?:meget |yderst |efterhånden )?(?:populære|eftertragtede|elskede|berømte|velrenommerede|velkendte|anerkendte) \p{L}{3,30}|\b(?:velrenommere[dt]e?|eftertragte[dt]e?|prestigefyldte?) \p{L}{3,30}|\b(?:viser vejen|går nye veje|tænker (?:vi )?(?:nyt|stort|anderledes)|tør (?:vi )?(?:tænke|gå nye)|skiller (?:vi )?(?:sig|os) ud)\b|\b(?:gør|adskiller) os (?:til noget |helt )?(?:unikke?|særlige?|fra (?:andre|mængden|konkurrenterne)|til (?:et|en|noget) (?:særligt|unik))|\bvi er (?:\p{L}{3,12} )?(?:eksperter|specialister|førende|bedst til|de bedste) (?:i|på|til|inden)\b|\b(?:den|det) (?:første|eneste) af (?:sin|deres) (?:art|slags)\b|\bsom (?:de|den|det) (?:første|eneste) i (?:danmark|landet|verden|norden|europa|branchen)\b`,
  ),
  // "Det bliver et rigtigt spændende værktøj"
  form(
    String.raw`\b(?:bliver|er) (?:det |den |der )?et (?:rigtigt|virkelig|meget|super) spændende (?:værktøj|projekt|tiltag|samarbejde|produkt)\b`,
  ),
  // "en kæmpe succes", "tager verden med storm", "næste niveau"
  form(
    String.raw`\b(?:tage[rt]?|løfte[rt]?|bringe[rt]?|bragt) [^.!?,;]{0,50}(?:med storm|til (?:det |et helt nyt |helt nye |nye )?(?:næste |nye )?(?:niveau|højder))\b|\b(?:kæmpe ?|bragende|massiv|overvældende|formidabel|stormende|rungende|forrygende|enestående) (?:succes|sejr|milepæl|begejstring|popularitet)\b|\b(?:oplev|mærk|nyd|smag|lad dig (?:forføre|inspirere|forkæle)) [^.!?]{0,40}(?:magi\p{L}{0,3}|i verdensklasse|unik\p{L}{0,2}|uforglemmelig\p{L}{0,2}|luksus|eksklusiv\p{L}{0,2}|en helt ny|i særklasse|fantastisk\p{L}{0,1})\b`,
  ),
];
