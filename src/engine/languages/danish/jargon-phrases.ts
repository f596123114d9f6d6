import { form, type Form } from './forms';

/** What change is said to be, in adjectives. */
const adjectives = String.raw`(?:(?:ny|nye|real|reel|varig|varige|positiv\p{L}?|bæredygtig\p{L}?|mærkbar\p{L}?|meningsfuld\p{L}?|større|øget|yderligere|endnu mere|mere|fælles|langsigtet|langsigtede|grøn|grønne|digital\p{L}?|stærk\p{L}?|bedre|social\p{L}?|økonomisk\p{L}?|sund\p{L}?|fortsat|god\p{L}?|høj|konkret|strategisk\p{L}?|profitabel)(?:,| og)? ){0,3}`;

/** What any organisation says that it has. */
const value = String.raw`(?:tillid|nærhed|ordentlighed|faglighed|respekt|ansvarlighed|åbenhed|ærlighed|kvalitet|tryghed|nysgerrighed|mod|fællesskab|engagement|professionalisme|innovation|bæredygtighed|trivsel|udvikling|fleksibilitet|troværdighed|samarbejde|dialog|kreativitet|passion|begejstring|effektivitet|gennemsigtighed|transparens|kundefokus|mangfoldighed|inklusion|loyalitet|sammenhold|arbejdsglæde|frihed|vækst|service)`;

/** What says nothing by itself, a line for each way. */
export const jargonPhrases: readonly Form[] = [
  // "skabe værdi", "værdiskabelse", "merværdi", "synergier"
  form(
    String.raw`\b(?:skabe[rst]?|skabt|skabte|levere[rt]?|generere[rt]?|tilføre[rt]?|bringe[r]?|tilføje[rt]?|give[r]?) (?:\p{L}{2,9} ){0,2}?${adjectives}(?:værdi|merværdi|værdier|synergi\p{L}{0,3}|vækst|forandring\p{L}{0,3}|impact|resultater)\b(?! (?:af|på) \d)|\b(?:værdiskab\p{L}{2,10}|merværdi\p{L}{0,2}|synergi\p{L}{0,5}|værditilbud\p{L}{0,2}|value proposition|win-win\p{L}{0,12})\b`,
  ),
  // "styrke vores position", "solidt fundament for", "cementere"
  form(
    String.raw`\b(?:styrke[rt]?|cementere[rt]?|konsolidere[rt]?|udbygge[rt]?|fastholde[rt]?|sikre[rt]?) (?:\p{L}{2,9} ){0,2}?(?:vores|sin|selskabets|virksomhedens|bankens|koncernens|vores fælles) (?:\p{L}{3,20} )?(?:position|platform|markedsposition|fodfæste|konkurrenceevne|konkurrencekraft|kapacitet|relevans|førerposition|ståsted)|\b(?:solidt|stærkt|godt|stabilt|robust|vigtigt|bæredygtigt) (?:fundament|afsæt|udgangspunkt|grundlag|springbræt) (?:for|til)\b|\b(?:fundamentet|grundstenen|hjørnestenen|rygraden) (?:for|til|i) (?:vores|en|den|fremtidens|videre)\b`,
  ),
  // "et vigtigt skridt på rejsen mod", "vores grønne rejse", "strategi frem mod 2027"
  form(
    String.raw`\b(?:vigtigt|afgørende|naturligt|væsentligt|næste|stort|markant|strategisk|spændende|betydeligt) skridt (?:på|i|mod|hen|frem) (?:vores|rejsen|vejen|den|retning|vores fælles|\p{Lu}\p{L}{2,20}s|strategien|arbejdet|selskabets|virksomhedens)|\b(?:digitale?|grønne?|fælles|spændende|strategiske?|bæredygtige?|vores|den|denne) rejse (?:mod|hen mod|frem mod|videre mod|sammen med|med at)\b|\b\p{L}{2,20}s rejse (?:mod|hen mod|frem mod)\b|\b(?:vækst|forandrings|transformations|digitaliserings|bæredygtigheds|kunde)rejse\p{L}{0,2}\b|\bstrategi(?:en)?,? (?:\p{L}{2,12} ){0,3}(?:frem mod|om at (?:være|blive|skabe|styrke|løfte|understøtte|sikre|levere))\b|\bunderstøtter (?:\p{L}{2,20} ){1,3}(?:strategi|vision|ambition|målsætning)\p{L}{0,3}\b`,
  ),
  // "helhedsorienteret indsats", "på tværs af værdikæden", "hele værdikæden", "løfte kundeoplevelsen"
  form(
    String.raw`\b(?:helhedsorienter(?:et|ede)|holistiske?|tværgående|værdibasere[dt]e?|kundecentriske?|kundecentrere[dt]e?|datadrevne|fremtidssikre[dt]e?|skræddersyede|agile?|innovative|end-to-end|integrerede|skalerbare) (?:(?:og|tværfaglige?|digitale?) ){0,2}(?:indsats\p{L}{0,3}|tilgang\p{L}{0,3}|løsning\p{L}{0,4}|perspektiv\p{L}{0,3}|blik|strategi\p{L}{0,3}|organisation\p{L}{0,2}|samarbejd\p{L}{0,4}|service\p{L}{0,6}|partner\p{L}{0,6}|processer|metoder|fokus)\b|\b(?:hele|i|på tværs af) (?:hele )?værdikæden?\b|\b(?:løfte[rt]?|forbedre[rt]?|optimere[rt]?|styrke[rt]?|højne[rt]?) (?:hele )?(?:kunde|borger|bruger|medarbejder|gæste)oplevelsen\b|\bpå tværs af (?:alle )?(?:vores )?(?:kanaler|siloer|organisationen|forretningen|faggrænser|sektorer og|hele organisationen)\b`,
  ),
  // "deler vores DNA", "fælles værdier", "sætter kunden i centrum", "fra tanke til handling"
  form(
    String.raw`\b(?:vores|vort|virksomhedens|i vores|er en del af vores) (?:fælles )?dna\b|\b(?:deler|vores|med|af) (?:de samme |samme |fælles )(?:værdier|værdisæt|ambition|vision|mål og værdier)\b|\b(?:sætter|sætte|med|har) (?:altid )?(?:kunden|kunderne|borgeren|borgerne|mennesket|brugeren|patienten|medlemmet) (?:altid )?(?:i centrum|først|i fokus)\b|\bfra (?:tanke|ord|idé) til handling\b|\b(?:højt til loftet|kort fra tanke|med kunden i centrum|med mennesket i centrum)\b|\bstærkere sammen\b|\b(?:løfte[rt]? i flok|trække på samme hammel|gå hånd i hånd)\b`,
  ),
  // "gøre en forskel", "en bedre fremtid", "den grønne omstilling" as a creed
  form(
    String.raw`\b(?:gøre|gør|gjort) en (?:\p{L}{3,15} )?(?:reel|ægte|mærkbar|positiv|konkret|virkelig|varig|betydelig|afgørende) forskel\b|\b(?:for|til|skabe[r]?|bygge[r]?|forme[r]?|mod) en (?:\p{L}{3,15} )?(?:(?:bedre|grønnere|lysere|mere bæredygtig|bæredygtig|sundere|stærkere|tryggere|mere) ){1,2}(?:og (?:\p{L}{3,15} ){1,2})?(?:fremtid|verden|hverdag|klode|morgendag|samfund)|\b(?:forme[r]?|skabe[r]?|definere[r]?|bygge[r]?|drive[r]?) (?:fremtidens|morgendagens|den grønne)\b|\b(?:bidrage[rt]?|medvirke[rt]?|understøtte[rt]?|accelerere[rt]?|drive[r]?) (?:aktivt )?(?:til |at )?(?:den (?:grønne|digitale) omstilling|en bæredygtig|bæredygtig udvikling|fn's verdensmål|verdensmålene)|\bkommende generationer\b`,
  ),
  // "i en verden i konstant forandring", "nu mere end nogensinde", "i en tid, hvor"
  form(
    String.raw`\bi en (?:verden|tid|hverdag|branche) (?:i (?:hastig |konstant |stadig |rivende )?(?:forandring|udvikling|bevægelse)|med (?:konstante|stigende|hastige)|,? ?hvor (?:alt|forandring|kompleksitet|kravene|udviklingen|konkurrencen))|\bnu mere end nogensinde\b|\b(?:rivende|hastig|konstant) (?:udvikling|forandring)\b|\b(?:imødekomme[rt]?|møde[r]?|matche[r]?) (?:de |fremtidens |kundernes |borgernes |markedets |nutidens ){1,2}(?:\p{L}{3,15} )?(?:behov|krav|forventninger|efterspørgsel)\b`,
  ),
  // "udnytte det fulde potentiale", "forløse potentialet", "skabe rammerne for", "sætte retning"
  form(
    String.raw`\b(?:udnytte[rt]?|forløse[rt]?|realisere[rt]?|frigøre[r]?|indfri[er]{0,2}|udfolde[rt]?) (?:\p{L}{2,15} ){0,3}potentiale\p{L}{0,3}\b|\b(?:skabe[rt]?|sætte[r]?|danne[rt]?|udgør(?:e)?) (?:de |den |en )?(?:bedst mulige |gode |optimale |stærke |nye |rette |tydelig )?(?:ramme|rammer|rammerne|retning|rum) for\b|\b(?:sikre[rt]?|skabe[rt]?) (?:en |et )?(?:bedre |større |øget |optimal |god |stærk |høj ){1,2}(?:sammenhæng|kvalitet|trivsel|synlighed|fremdrift|fleksibilitet|effektivitet|sammenhængskraft|forankring|robusthed|tryghed|udnyttelse)\b|\b(?:som led i|led i) (?:en|vores|den|en løbende) (?:\p{L}{3,20} )?(?:harmonisering|optimering|strategi|effektivisering|modernisering|satsning|konsolidering|professionalisering)\p{L}{0,2}\b`,
  ),
  // "rustet til fremtiden", "fremtidens arbejdsplads", "klæder jer på til"
  form(
    String.raw`\b(?:rustet|gearet|klædt på|klar|parat|rygge|ruste[rt]?|geare[rt]?|klæder? (?:dig|jer|os|virksomheder|medarbejderne|eleverne|danske virksomheder) på) (?:\p{L}{2,15} )?til (?:fremtiden|fremtidens|morgendagens|en digital|en grøn|en bæredygtig|næste fase|vækst)|\b(?:fremtidens|morgendagens) (?:\p{L}{3,15} )?(?:arbejdsplads|arbejdsmarked|arbejdskraft|forretning|bank|butik|energi|velfærd|mobilitet|løsninger|ledelse|kundeservice|fødevarer|by|byer|sundhedsvæsen|uddannelse|transport|museum|bibliotek|skole|virksomhed|it|teknologi|kompetencer|udfordringer)\p{L}{0,3}\b(?!\?)|\bindlede[rt]? (?:vi )?et nyt kapitel\b`,
  ),
  // "tillid, nærhed og ordentlighed": values in a row
  form(
    String.raw`\b${value}, ${value}(?:,? (?:og|samt) ${value})\b|\b(?:præget|drevet|båret|kendetegnet) af (?:\p{L}{3,15} )?${value}(?:,| og) (?:\p{L}{3,15} )?${value}\b|\b(?:bygger|hviler|baseret|baserer os|funderet) på (?:\p{L}{3,15} )?${value}(?:,| og) (?:\p{L}{3,15} )?${value}\b|\b(?:en kultur|kultur) (?:præget |kendetegnet )?(?:af|med|hvor) (?:\p{L}{3,15} )?${value}`,
  ),
  // "har et stærkt fokus på", "arbejder målrettet på", "bringe i spil", "til gavn for alle"
  form(
    String.raw`\b(?:har|med|sætte[rt]?|have|holde[rt]?|øge[rt]?|øget) (?:et |vi |altid |fortsat )*(?:stærkt|skarpt|særligt|øget|stort|vedvarende|klart|endnu større|konstant) fokus på\b|\barbejder (?:vi |hele tiden |altid |fortsat |hver dag |løbende |kontinuerligt |dagligt ){0,3}(?:målrettet|dedikeret|kontinuerligt|løbende|strategisk|ihærdigt|benhårdt) (?:med|på|for|hen imod)|\b(?:bringe[rt]?|sætte[rt]?|komme[r]?) (?:\p{L}{2,15} ){0,4}i spil\b|\btil gavn for (?:alle|både|hele|vores (?:kunder|medlemmer|partnere|ejere)|samfundet|kunder|erhvervslivet|miljøet og|såvel)|\b(?:bygge[r]?|slå[r]?) bro mellem\b|\b(?:fortsætte[r]?|fastholde[r]?|understøtte[rt]?|accelerere[rt]?) (?:vi )?(?:den|vores|en|denne) (?:positive|gode|flotte|imponerende|spændende|stærke|bæredygtige|rette|grønne) (?:udvikling|vækst|rejse|tendens|retning|kurs|momentum|takter)\b`,
  ),
  // "udvide vores tilstedeværelse", "på den strategiske dagsorden", "et vigtigt parameter", "den bedst mulige oplevelse"
  form(
    String.raw`\b(?:den|det|de) (?:bedst mulige|bedste af de bedste|optimale|rette) (?:\p{L}{3,15} )?(?:oplevelse|service|løsning|udgangspunkt|rammer|betingelser|kundeoplevelse|forudsætninger|støtte|rådgivning|resultat\p{L}{0,3}) (?:for|til|i|og)\b|\b(?:højt|øverst|på) (?:på )?(?:vores |den |ledelsens |den strategiske |den politiske )*(?:strategiske )?dagsorden(?:en)?\b(?! (?:for|til) (?:mødet|generalforsamlingen))|\b(?:afgørende|vigtig|central|strategisk|essentiel) (?:parameter|brik|byggesten|drivkraft|løftestang|prioritet|hjørnesten|faktor) (?:i|for|på)\b|\b(?:udvide[rt]?|styrke[rt]?|øge[rt]?) (?:vores|sin) (?:tilstedeværelse|footprint|gennemslagskraft|synlighed|rækkevidde)\b|\b(?:nærme[r]?|tættere på) (?:vores|den) (?:vision|ambition|målsætning)\b|\bvores (?:fælles )?(?:ambition|vision|mission) (?:er|om) (?:at|en)\b`,
  ),
  // "i tråd med vores strategi", "samskabelse", "styrke fællesskabet": verbs of doing in general, and what has no edges
  form(
    String.raw`\b(?:i tråd med|afspejler|flugter med|bygger videre på|et udtryk for|taler ind i|understøtter|spiller ind i|forlængelse af) (?:vores|selskabets|bankens|kommunens|koncernens|\p{L}{3,20}s) (?:\p{L}{3,20} )?(?:strategi|vision|værdier|værdigrundlag|ambition|mission|målsætning|dna|tilgang|position|vækst|ønske om)\p{L}{0,3}\b|\b(?:samskabelse|samskabe\p{L}{0,3}|medskabe\p{L}{0,4}|værdifællesskab|vidensdeling og|nytænkning og|robuste fællesskaber|stærke fællesskaber)\b|\b(?:drive[rt]?|skabe[r]?|fremme[rt]?|accelerere[rt]?|understøtte[rt]?|styrke[rt]?|højne[rt]?|udvikle[rt]?|løfte[rt]?|booste[rt]?) (?:vi |både |den |det |de |en |et |endnu |mere |øget |stærkere |større |fortsat |positiv |bæredygtig |grøn |fælles |faglige |tværfaglige |lokale ){0,3}(?:innovation\p{L}{0,2}|udvikling\p{L}{0,2}|vækst\p{L}{0,2}|omstilling\p{L}{0,2}|kvalitet(?:en)?|trivsel(?:en)?|sammenhæng|fremdrift|fællesskab(?:er|et|erne)?|sammenhold(?:et)?|læring|bæredygtighed|livskvalitet\p{L}{0,2}|inklusion|relationer(?:ne)?|partnerskaber|kompetencer(?:ne)?|konkurrenceevne\p{L}{0,1}|faglighed(?:en)?|engagement(?:et)?|motivation(?:en)?|synlighed(?:en)?|sammenhængskraft(?:en)?|indsatsen|samspillet|samarbejdet)\b`,
  ),
  // "fremadrettet", "næste kapitel i vores", "momentum", "den rigtige retning"
  form(
    String.raw`\b(?:næste|nyt|nye|spændende) (?:kapitel|fase|skridt|etape) (?:i|af|på) (?:vores|\p{L}{3,20}s|den|rejsen)\b|\b(?:holde|fastholde|skabe|få) (?:et |vores )?momentum\b|\b(?:trække|arbejde|rykke|bevæge os) (?:\p{L}{2,10} )?i (?:den )?(?:samme|rigtige|rette) retning\b|\b(?:indfri|nå|realisere|efterleve) (?:vores|de|selskabets|kommunens|\p{L}{3,20}s) (?:\p{L}{3,15} )?(?:ambitioner|målsætninger|vision|strategiske mål)\b|\b(?:nye|større|helt nye) højder\b|\b(?:stærk|bred|fælles|klar) (?:og \p{L}{3,15} )?(?:faglig |strategisk )?(?:platform|profil|retning|vision|ambition|strategi)(?: for| om|,| som)|\b(?:bredt|stærkt|tæt|tættere|styrket|forpligtende|frugtbart|ligeværdigt) (?:og \p{L}{3,20} )?(?:partnerskab|samarbejde) (?:på tværs|om (?:fremtiden|at skabe|at sikre|udvikling)|mellem (?:offentlig|erhvervsliv|forskning))`,
  ),
  // "tager endnu et skridt", "lægger fundamentet", "det handler om mennesker", "tager samfundsansvar"
  form(
    String.raw`\btage[rt]? (?:vi )?(?:nu |dermed |også ){0,2}(?:et|det|endnu et|de) (?:\p{L}{3,15} )?skridt (?:mod|på|i|videre|nærmere|ind|hen)\b|\blægge[rt]? (?:vi )?(?:sporene|fundamentet|grundstenen|kimen|grunden|et solidt fundament) (?:til|for)\b|\bhandler (?:det )?(?:i bund og grund |først og fremmest |i sidste ende |dybest set )?om (?:mennesker|tillid|relationer|fællesskab\p{L}{0,3}|at (?:skabe|sætte|styrke|løfte|turde))\b|\btager (?:vi )?(?:et )?(?:aktivt |fælles |stort )?(?:samfundsansvar|medansvar|socialt ansvar|ansvar for (?:fremtiden|klimaet|hinanden|samfundet|miljøet))\b|\b(?:vi er|er vi) (?:godt )?på (?:en |vej (?:mod|til at blive) )(?:\p{L}{3,15} )?(?:rejse|mission|grønnere|endnu|førende)`,
  ),
  // "strategisk partnerskab", "strategiske indsatsområder", "optimere vores processer", "levere på"
  form(
    String.raw`\b(?:strategiske?|langsigtede?) (?:og (?:\p{L}{3,15} ))?(?:indsats\p{L}{0,9}|satsning\p{L}{0,3}|fokusområde\p{L}{0,2}|ambition\p{L}{0,3}|prioritering\p{L}{0,3}|mål|målsætning\p{L}{0,3}|partner)\b|\b(?:optimere[rt]?|optimering af|effektivisere[rt]?|strømline[rt]?) (?:og \p{L}{3,20} )?(?:vores |de |alle |sine )?(?:interne |løbende )?(?:processer|arbejdsgange|forretning\p{L}{0,2}|drift\p{L}{0,2}|flow)\b|\b(?:levere[r]?|eksekvere[rt]?) på (?:vores|strategien|ambitionen|målene|den)\b|\b(?:implementere[rt]?|facilitere[rt]?|rammesætte[r]?|forankre[rt]?|eksekvere[rt]?) (?:\p{L}{2,20} ){0,3}(?:strategi\p{L}{0,3}|indsats\p{L}{0,3}|proces\p{L}{0,4}|forandring\p{L}{0,3}|løsning\p{L}{0,4}|kultur\p{L}{0,2}|samarbejd\p{L}{0,3}|dialog\p{L}{0,3})\b|\bi (?:tæt|konstruktiv|løbende|god) (?:dialog|samspil) med (?:alle |vores |relevante |de relevante )*(?:interessenter|aktører|parter|samarbejdspartnere|stakeholdere)\b`,
  ),
];
