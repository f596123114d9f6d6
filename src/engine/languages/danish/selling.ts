import { sieve } from '../../sieve/sieve';
import type { HardSell } from '../english/selling';
import { commandStarts, isTold } from './commands';
import { finder, type Form, form, lettersOf } from './forms';

/** What asks the reader to buy, sign up or the like. */
const sells = String.raw`(?:køb|bestil|forudbestil|book|reservér|reserver|tilmeld (?:dig|jer|jeres|dit|din)|meld (?:dig|jer) (?:til|ind)|download|hent|sikr (?:dig|jer)|snup|snap|shop|spar|abonnér|abonner|bliv (?:medlem|kunde|abonnent|en del af|fast støtte)|få (?:din|dit|dine|jeres|fat i|fingrene i|en|et|op til|\d)|prøv (?:det|den|os|vores|appen|gratis|selv|en|et)|opgradér|opgrader|skift (?:til|nu)|støt (?:os|nu|med)|giv (?:et bidrag|en gave)|start (?:din|dit|i dag)|kontakt os|ring|ansøg|søg (?:stillingen|jobbet|nu)|læg (?:den |det |dem )?i kurven|udfyld|klik|opret|benyt|nyd|oplev|se (?:udvalget|tilbuddene|kollektionen)|find (?:din|dit|dine|jeres)|handl)`;

const pressure = String.raw`(?:allerede (?:nu|i dag)|med det samme|nu og her|nu|i dag|straks|hurtigst muligt|inden (?:det er for sent|de er væk|den er væk|det er slut|tilbuddet (?:slutter|udløber)|priserne? stiger|andre gør det)|før (?:det er for sent|de er væk|alle andre|naboen|dine venner)|mens (?:du|I|vi) (?:kan|har)|senest på (?:mandag|tirsdag|onsdag|torsdag|fredag))`;

/** Commands that press or lure, each where a command may stand. */
const commands: readonly Form[] = [
  // "Tilmeld dig nu", "Hent opdateringen i dag"; what must be done by a date is a deadline, not a sale
  form(
    String.raw`^${sells}\b(?! (?:inden|senest))[^.!?;\n]{0,70}? ${pressure}(?=[ .!,–-]|\P{L}{0,4}$)(?! (?:eller|til|på)\b)`,
  ),
  // "Køb din billet!", "Bestil her!": sells by the exclamation mark alone
  form(
    String.raw`^(?:køb|bestil|forudbestil|book|tilmeld (?:dig|jer)|meld dig ind|hent|download|sikr (?:dig|jer)|snup|shop|spar|bliv (?:medlem|abonnent)|få (?:din|dit|fingrene i))\b[^.!?;\n]{0,80}(?=!)`,
  ),
  // "Sikr dig en plads", "Snup en billet", "Skynd dig", "Grib chancen", "Slå til"
  form(
    String.raw`^(?:sikr (?:dig|jer) (?:en|et|din|dit|den|det|de|billet|plads|adgang)|skynd (?:dig|jer)\b|grib chancen|slå til\b(?= nu|\P{L}{0,4}$)|slå et slag\b|udnyt (?:tilbuddet|chancen|muligheden)|benyt (?:chancen|lejligheden|tilbuddet)|forkæl (?:dig|jer|en|din|dine)|giv dig selv)\b`,
  ),
  // "Gå ikke glip af", "Lad ikke chancen gå fra dig", "Vent ikke", "Tøv ikke med at bestille", "Tænk ikke for længe"
  form(
    String.raw`^(?:gå (?:nu |endelig )?ikke glip af|lad (?:nu |endelig )?(?:ikke|være med at) (?:chancen|muligheden|tilbuddet|dette|vente|tøve)|vent (?:nu |endelig )?ikke(?: (?:med|for længe|længere|til)|\P{L}{0,4}$)|tøv (?:nu |endelig )?ikke (?:med at (?:bestille|booke|købe|tilmelde|melde)|længere)|tænk (?:nu )?ikke for længe|du (?:må|skal) (?:endelig )?ikke (?:gå glip|snyde dig selv))\b`,
  ),
  // "Tilmeld dig nyhedsbrevet", "Skriv dig op"
  form(
    String.raw`^(?:tilmeld dig|tilmeld jer|abonnér på|abonner på|skriv (?:dig|jer) op til|meld dig til) (?:vores |vort )?(?:ugentlige |månedlige |gratis )?(?:nyhedsbrev\p{L}{0,3}|nyhedsmail|kundeklub\p{L}{0,3}|klub)\b`,
  ),
  // "Shop via link i bio", "Prøv gratis i 14 dage", "Download vores gratis guide", "Find din drømmedyne"
  form(
    String.raw`^(?:shop (?:via|nu|her|den|det|hele|dine|kollektionen|online|på)|prøv (?:det|den|appen|os|vores \p{L}{2,30})? ?(?:helt )?gratis\b|(?:download|hent|bestil|få) (?:vores |din |dit |den |det |et |en )?(?:helt )?(?:gratis|uforpligtende|eksklusive?) (?:\p{L}{2,25} ){0,2}?(?:guide|e-?bog|rapport|whitepaper|hvidbog|katalog|prøve|tilbud|demo|tjekliste|vurdering|konsultation|app)|book (?:en )?(?:gratis |uforpligtende )?(?:demo|uforpligtende|gratis)\b|find (?:din|dit|dine) (?:nye |næste )?(?:drømme\p{L}{2,20}|favorit\p{L}{0,6}|perfekte)|gør (?:et|dit livs) (?:godt |røverkøb|kup))`,
  ),
  // "Kontakt os for et uforpligtende tilbud", "Book et møde og hør", "Send din ansøgning i dag", "Bliv en del af"
  form(
    String.raw`^(?:(?:kontakt|ring til|book|skriv til|tag kontakt til) (?:os|vores \p{L}{3,20}|et møde|en tid|en snak)? ?[^.!?]{0,40}?(?:uforpligtende|og (?:få|hør),? (?:\p{L}{2,15} ){0,3}(?:hvordan|hvad vi|mere om|vores)|allerede i dag|hvis du vil have)|send (?:os )?(?:din|dit|en) (?:\p{L}{3,15} )?(?:ansøgning|cv|motiverede ansøgning)(?: \p{L}{2,12}){0,3} (?:nu|i dag|allerede|hurtigst muligt)|søg (?:stillingen|jobbet) (?:nu|i dag|allerede)|bliv en del af (?:holdet|fællesskabet|familien|teamet|et|vores|noget|rejsen|klubben)|gør som (?:\d|mange|de|tusind\p{L}{0,4})|tag (?:hele )?(?:familien|veninderne|vennerne|kollegaerne|naboen|børnene) (?:med|under armen)|lad dig (?:friste|inspirere|forføre|forkæle|rive med|overraske|begejstre)|støt (?:op|os (?:i dag|nu|med)|sagen|kampen|op om))\b`,
  ),
  // "Oplev det selv!", "Bliv medlem!", "Støt os!"
  form(
    String.raw`^(?:oplev|prøv (?!igen)|støt|giv (?:en|et|dit)|bliv (?:medlem|en del|frivillig|støtte)|ring|kontakt|benyt|udnyt|forkæl|lad dig|opdag|mærk|smag) [^.!?;\n]{2,70}(?=!)`,
  ),
  // "Vær blandt de første", "Vær hurtig", "Få 20 % rabat", "Spar op til 60 %"
  form(String.raw`^(?:vær (?:blandt de første|en af de første|den første|hurtig|med før))`),
];

/** Pressure wherever it stands, a line for each. */
const pressing: readonly Form[] = [
  // "Sidste chance", "De sidste pladser", "Så længe lager haves"
  form(
    String.raw`\b(?:(?:din |jeres |allersidste )?sidste (?:chance|udkald)|så længe (?:lager|lageret|beholdning|oplag) haves|så længe (?:lageret rækker|der er flere)|kun (?:i dag|i denne uge|denne weekend|frem til midnat|få dage|ganske få|de næste)|i (?:en )?begrænset (?:periode|tid)|begrænset (?:antal|oplag|udgave|tilbud)|tilbuddet (?:gælder kun|slutter|udløber)|(?:bliver|er ved at blive) revet væk|sælger hurtigt|bliver hurtigt udsolgt|ryger (?:hurtigt|først)|uret tikker|tiden (?:er ved at )?løbe[rn]? (?:fra|ud))\b`,
  ),
  // "kun 12 pladser tilbage", "der er få billetter tilbage"
  form(
    String.raw`\b(?:kun|blot|under) \d{1,5} (?:\p{L}{2,20} )?(?:pladser|billetter|dage|timer|stk|eksemplarer|værelser|borde|flasker) (?:tilbage|igen|ledige)\b|\b(?:få|ganske få|de sidste|enkelte) (?:\p{L}{2,15} )?(?:pladser|billetter|eksemplarer|værelser|borde) (?:tilbage|igen|ledige)\b`,
  ),
  // "Nu har du chancen", "Du kan stadig nå det", "når de er væk, er de væk", "plejer at blive udsolgt"
  form(
    String.raw`\b(?:nu|her) (?:har (?:du|I) |er )(?:chancen|muligheden|din chance|jeres chance|din mulighed)\b|\b(?:du|I) kan (?:stadig|lige|sagtens|endnu) (?:lige )?nå (?:det|at (?:købe|bestille|tilmelde|melde|booke|være med|sikre))|\bnår (?:de|den|det) (?:først )?er (?:væk|udsolgt|slut),? er (?:de|den|det)\b|\b(?:plejer at|bliver altid|har det med at|går) (?:at )?(?:blive |være )?(?:udsolgt|revet væk|som varmt brød)\b|\b(?:næsten|snart) (?:revet væk|udsolgt|væk)(?=[.!,]|\P{L}{0,4}$)|\b(?:det er nu|nu er det nu)\b(?=[,.!]| (?:du|hvis))|\b(?:hurtig|hurtige) ryger først\b|\b(?:snyd ikke dig selv|helt uden binding|uden binding og)\b`,
  ),
  // "Din næste ferie venter"
  form(
    String.raw`\b(?:din|dit|dine|jeres) (?:næste |nye |helt egen |helt eget )?\p{L}{4,25} (?:venter|står klar)(?: (?:på|til|kun)| (?:allerede|lige her)|(?=[.!]|\P{L}{0,4}$))`,
  ),
  // "…, så først til mølle", "vent ikke" and the like inside a sentence
  form(
    String.raw`\bså (?:det er |der er tale om |det gælder om )?først[ -]til[ -]mølle\b|\bså (?:vent|tøv) ikke\b|\bså (?:skynd (?:dig|jer)|vær hurtig|slå til)\b|\bså lad (?:nu )?være med at vente\b|\bdet gælder om at (?:være hurtig|slå til|skynde sig)\b|\bså tænk ikke for længe\b`,
  ),
  // "Dit bidrag gør hele forskellen", "bliv medlem …, så vi sammen"
  form(
    String.raw`\b(?:dit|jeres) (?:bidrag|medlemskab|køb) (?:gør|redder|kan redde|betyder) (?:hele |en (?:stor |kæmpe |verden til )?)?(?:forskel\p{L}{0,3}|liv|alt)\b|\b(?:hver|en) (?:en )?krone tæller\b|\balle bidrag (?:tæller|hjælper)\b`,
  ),
];

/** How-to steps use the same commands: "Hent filen, og åbn den", "Tryk på knappen nu". */
const step =
  /(?:^|[^\p{L}])(?:hvis du (?:har|ikke|vil|skal|er)|derefter|filen|mappen|menuen|terminalen|kommandoen|pakken|knappen|indstillinger(?:ne)?|programmet|skærmen)(?!\p{L})/iu;

const siftCommands = sieve(commands);
const findPressing = finder(pressing, (sentence, { start }) => isDenied(sentence, start));

/** What in a Danish sentence presses the reader; `undefined` when nothing does. */
export function findHardSell(sentence: string): HardSell | undefined {
  const forms = siftCommands(sentence);
  const span = findPressing(sentence);
  if ((forms.length === 0 && !span) || step.test(sentence)) return undefined;
  const starts = forms.length === 0 ? [] : commandStarts(sentence);
  for (const start of starts) {
    const clause = sentence.slice(start, start + 160);
    for (const each of forms) {
      const match = each.exec(clause);
      const letters = match && lettersOf(match);
      if (!letters || isTold(sentence, start)) continue;
      return { span: { start: start + letters.start, end: start + letters.end }, command: undefined };
    }
  }
  return span && { span, command: undefined };
}

/** "der er ingen grund til at skynde sig", "det er ikke sidste chance" */
function isDenied(sentence: string, offset: number): boolean {
  const before = sentence.slice(Math.max(0, offset - 40), offset);
  return (
    /(?:^|[^\p{L}])(?:ikke|ingen|aldrig|næppe)(?: [^\s,.!?]{1,20}){0,4} ?$/iu.test(before) || isTold(sentence, offset)
  );
}
