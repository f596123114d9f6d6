import { sieve } from '../../sieve/sieve';
import type { AnnouncementFrame } from '../english/announcement-frames';
import { isDisowned } from './claims';
import { type Form, form, lettersOf } from './forms';

/** What a sender feels before the news. */
const feeling = String.raw`(?:(?:pave)?stolte?|glade?|lykkelige?|begejstrede?|henrykte?|ovenud lykkelige?|beæret|beærede|ydmyge?|spændte?|privilegerede?|overvældede?|taknemm?elige?|kisteglade?|jublende glade?)`;

/** How much of it. */
const degree = String.raw`(?:(?:så|meget|rigtig|rigtigt|virkelig|utrolig|utroligt|ekstremt?|helt|vildt|super|mega|enormt?|uendelig|uendeligt|mere end|både|naturligvis|selvfølgelig|ekstra|særligt?|sindssygt|ret|godt nok|simpelthen|endnu en gang|igen|i dag|nu|også) ?){0,4}`;

/** The sender: "vi", "jeg", "hele holdet", "Fjordtel". What others feel is a story. */
const sender = String.raw`(?:vi|jeg|(?:hele )?(?:holdet|teamet|bestyrelsen|ledelsen|foreningen|kommunen|direktionen|familien)|alle (?:os )?(?:i|hos|på|her) [^.!?,]{2,30})`;

/** Verbs that bring news before the reader; with others the same words offer something: "Vi hjælper gerne". */
const telling = String.raw`(?:præsentere|annoncere|fortælle|offentliggøre|meddele|løfte sløret|afsløre|lancere|introducere|byde (?:velkommen|\p{L}{1,20} velkommen)|dele|vise|sige|melde|kunne|invitere|åbne|bringe|indgå|tage hul|udgive|overtage|samarbejde|modtage|have|være|blive|få|støtte|velkomme|søsætte|byde på|give|tilbyde|starte|udvide)`;

/** The frames, a line for each form. */
const frames: readonly Form[] = [
  // "Vi er stolte af at kunne præsentere", "Fjordtel er glade for at fortælle"
  form(
    String.raw`(?:\b${sender} er |\ber ${sender} )${degree} ?${feeling}(?:(?:,| og)(?: ${degree})? ?${feeling}){0,2} (?:(?:over|for|af|ved) )?(?:nu |endelig |i dag )?at (?:(?:kunne|måtte|skulle|endelig|nu) ){0,3}${telling}\b`,
  ),
  // "Fjordtel er stolte af at kunne": a name, and so in capitals; what she is proud of is a story
  form(
    String.raw`^\P{L}{0,6}(?!(?:Han|Hun|De|Det|Den|Man|Der|Du|I|Alle|Mange|Nogle|Vi|Jeg) )(?:(?:\p{Lu}[\p{L}\d&./-]{0,30}|og|&|i|af) ){1,6}er ${degree} ?${feeling} (?:over|for|af|ved) at (?:(?:kunne|måtte|skulle) ){0,2}${telling}(?!\p{L})`,
    'minded',
  ),
  // "Stolte af at kunne …", with nobody named
  form(
    String.raw`^\P{L}{0,6}(?:${degree} ?)?${feeling} (?:over|for|af|ved) (?:nu |endelig )?at (?:(?:kunne|måtte|skulle) )?${telling}\b`,
  ),
  // "Med stolthed præsenterer vi", "Det er med stor glæde, at", "Derfor er det med et stort smil, at"
  form(
    String.raw`\b(?:det er |er det )?med (?:(?:stor|største|stolthed og|glæde og|ærefrygt og|megen|en vis|et stort|et kæmpe|et|umådelig|dyb) ){0,3}(?:glæde|stolthed|fornøjelse|begejstring|ydmyghed|smil(?: på læben)?|spænding),? (?:at vi\b|præsenterer|kan vi|at \p{L}{2,30} (?:kan|i dag|nu|hermed)|lancerer|annoncerer|byder|inviterer)`,
  ),
  // "Det er os en stor glæde", "Det glæder os at kunne", "Vi har fornøjelsen af at", "Vi har den ære at"
  form(
    String.raw`\bdet er (?:os|mig) en (?:\p{L}{3,9} )?(?:glæde|fornøjelse|ære|fryd)\b|\b(?:det glæder|glæder det) (?:os|mig) (?:\p{L}{3,9} )?(?:at (?:kunne|præsentere|byde|meddele|fortælle|annoncere)|over)|\b(?:vi|jeg) har (?:den )?(?:\p{L}{3,9} )?(?:fornøjelsen|glæden|glæde|æren|ære|fornøjelse) (?:af |det er )?at\b`,
  ),
  // "Vi glæder os til at præsentere", "Den her har vi glædet os helt vildt til at vise frem"
  form(
    String.raw`\b(?:(?:vi|jeg) (?:har )?)?(?:glæder|glædet) (?:vi )?os (?:\p{L}{2,12} ){0,3}?(?:til|over) (?:endelig )?at (?:kunne )?(?:præsentere|vise|dele|lancere|annoncere|fortælle|afsløre|løfte|introducere|byde|åbne)\b`,
  ),
  // "Vi kan næsten ikke vente med at vise jer", "Vi kan endelig løfte sløret for"
  form(
    String.raw`\bkan (?:vi )?(?:\p{L}{3,9} ){0,2}(?:ikke vente (?:med|på|til) at|endelig|nu endelig|med stolthed|nu) ?(?:at )?(?:løfte sløret|afsløre|præsentere|vise (?:jer|dig|frem)|dele|annoncere|fortælle jer)\b`,
  ),
  // "Vi præsenterer stolt", "præsenterer hermed", "lancerer i dag"
  form(
    String.raw`\b(?:præsenterer|annoncerer|lancerer|byder|introducerer) (?:vi )?(?:stolt|med stolthed|med glæde|hermed|nu stolt)\b|\bstolt (?:sponsor|partner|hovedsponsor|samarbejdspartner|vært|medlem|støtte|ejer|modtager|vinder)\b|\bstolte (?:sponsorer|partnere|samarbejdspartnere|værter|modtagere|vindere)\b`,
  ),
  // "Vi er så stolte af", "Vi er simpelthen så glade for", "Hvor er vi stolte"
  form(
    String.raw`\b(?:(?:vi|jeg) er|(?:det )?er (?:vi|jeg)) (?:(?:så|meget|rigtig|utrolig|utroligt|helt vildt|vildt|super|mega|simpelthen så|ekstremt|enormt|umådelig|pave|kæmpe|ufattelig) ?){1,3}(?:stolte?|beærede?|begejstrede?|lykkelige?) (?:af|over|for)\b|\b(?:vi|jeg) (?:er|føler os|føler mig) (?:\p{L}{2,12} )?(?:beæret|beærede|privilegerede?) (?:over|af|for|ved)\b|\bhvor er (?:vi|jeg) (?:bare |dog )?(?:stolte?|glade?)\b|\bvi (?:er|kunne ikke være) (?:mere )?stolte(?:re)? (?:af|over)\b`,
  ),
  // "Store nyheder!", "Vi har en stor nyhed", "Så er det officielt", "Dagen er endelig kommet"
  form(
    String.raw`^\P{L}{0,8}(?:vi har |her er |så er der )?(?:en |et par |nogle |lidt )?(?:store?|kæmpe|spændende|fantastiske?|vilde?|gode?|glædelige?) (?:stor(?:e)? )?(?:nyhed|nyheder|nyt)\b(?=[!:.,]| (?:at dele|fra|til|i dag|på vej)|\P{L}{0,6}$)|^\P{L}{0,8}(?:så |nu )?er det (?:endelig |nu )?(?:officielt|en realitet)\b|^\P{L}{0,8}(?:så |nu )?er (?:dagen|øjeblikket|tiden) (?:her |endelig |nu |kommet)|^\P{L}{0,8}(?:så |nu )?er (?:den|det|de) (?:her )?endelig (?:her|landet|klar|ude)\b|^\P{L}{0,8}endelig (?:er (?:den|det|de) (?:her|landet|klar)|kan vi)\b|^\P{L}{0,8}trommehvirvel\b`,
  ),
  // "Det er vi stolte af", "Sig goddag til", "Mød vores nye", "Så sker det", "Vi jubler"
  form(
    String.raw`\bdet er (?:vi|jeg) (?:\p{L}{2,12} ){0,3}stolte?(?: (?:af|over)\b|(?=[.!,]))|^\P{L}{0,8}(?:sig (?:hej|goddag|velkommen|dav) til|mød (?:den nye|det nye|vores nye|fremtidens))\b|^\P{L}{0,8}(?:så|nu) (?:sker|skete) det\b(?=[!.:])|\b(?:vi jubler|champagnen?\p{L}{0,8} (?:springer|er lagt på køl)|hip hip hurra|armene over hovedet)\b|\b(?:tilladt(?: os)?|lov) (?:os |til )?at (?:være|prale) (?:en smule |lidt |rigtig )?stolte\b`,
  ),
  // "En stor dag for os", "En milepæl i vores historie", "markerer et nyt kapitel"
  form(
    String.raw`^\P{L}{0,8}(?:i dag er (?:det )?)?(?:det er )?(?:i dag )?en (?:stor|historisk|særlig|stolt|skelsættende|kæmpe) (?:dag|milepæl|begivenhed|aften|uge) (?:for|i|hos)\b|\b(?:markerer|er) (?:en|et) (?:\p{L}{3,12} )?(?:stor|vigtig|afgørende|historisk|spændende|nyt|betydelig|væsentlig)t? (?:\p{L}{3,12} )?(?:milepæl|kapitel|øjeblik|skelsår) (?:for|i|på)\b|\bet stolt øjeblik\b`,
  ),
];

/** What follows the same words where they open something: "Vi er glade for at høre, hvad I mener". */
const opening = form(
  String.raw`^[^.!?]{0,12}\b(?:høre|svare|hjælpe|tale|snakke|lytte|lære|læse|møde)\b|^ (?:jer|dig|at I|at du)\b`,
);

const sift = sieve(frames);

/** The frame that a Danish sentence puts before its news; `undefined` when it has none. Its parts are never told apart. */
export function findAnnouncementFrame(sentence: string): AnnouncementFrame | undefined {
  for (const frame of sift(sentence)) {
    const match = frame.exec(sentence);
    const span = match && lettersOf(match);
    if (!span || opening.test(sentence.slice(span.end)) || isDisowned(sentence, span)) continue;
    return { ...span, parts: undefined };
  }
  return undefined;
}
