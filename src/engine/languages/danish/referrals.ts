import type { Span } from '../../span';
import { isTold } from './commands';
import { finder, type Form, form } from './forms';

/** Places that show something and answer nobody. */
const place = String.raw`(?:(?:vores|foreningens|kommunens|selskabets|skolens|vort|vor|den|\p{Lu}\p{L}{1,25}s) (?:\p{L}{2,20} )?)?(?:hjemmesider?n?|website\p{L}{0,2}|webside\p{L}{0,1}|facebook-?side\p{L}{0,1}|faq\p{L}{0,2}|ofte stillede spørgsmål|hjælpecenter|hjælpecentret|presserum\p{L}{0,3}|intranet\p{L}{0,2}|borgerportal\p{L}{0,2}|portal\p{L}{0,2}|driftsside\p{L}{0,1}|statusside\p{L}{0,1}|kanaler|sociale medier|opslagstavle\p{L}{0,1}|selvbetjening\p{L}{0,3})`;

const wish = String.raw`(?:(?:yderligere|mere|flere|nærmere|øvrige?|uddybende|generel\p{L}{0,1}|løbende|seneste|al|alle|supplerende) ){0,2}(?:information\p{L}{0,2}|oplysninger|info|detaljer|opdateringer|spørgsmål|nyheder|nyt|hjælp|vejledning|svar)`;

const going = String.raw`(?:henvises (?:der )?til|henviser vi til|se|besøg|gå ind på|gå til|tjek|hold øje med|følg med på|følg|orientér (?:dig|jer) på|orienter (?:dig|jer) på|kig på|kig forbi|klik ind på|bruge?|find svar)`;

/** What sends the reader away or closes the way back, a line for each form. */
const forms: readonly Form[] = [
  // "For yderligere information henvises til vores hjemmeside", "Har du spørgsmål, så se vores FAQ"
  form(
    String.raw`\b(?:for|ved|ønsker du|ønsker I|har du|har I|vil du (?:have|vide)|søger du) ${wish}\b[^.!?;]{0,60}?,? (?:så |kan du |kan I |bedes (?:du|I|De) )?(?:venligst )?${going}(?: på| i| til| ind på)? ${place}`,
  ),
  // "Der henvises til hjemmesiden for yderligere information", "Vi henviser til kommunens hjemmeside"
  form(
    String.raw`\b(?:der henvises|vi (?:må )?henvise[rs]?|borgere henvises|medlemmer henvises|kunder henvises) (?:i øvrigt |derfor |generelt )?til ${place}`,
  ),
  // "Hold dig orienteret på hjemmesiden", "Følg med på vores hjemmeside", "Nyt følger på vores kanaler"
  form(
    String.raw`\b(?:hold (?:dig|jer) (?:orienteret|opdateret|løbende orienteret)|følg (?:med|udviklingen|situationen|sagen)|kan følges|opdateres løbende|orienteres løbende|vil (?:løbende )?blive (?:offentliggjort|opdateret|meldt ud|lagt op))(?: her)? (?:på|via|i|gennem) ${place}`,
  ),
  // "Svar på de fleste spørgsmål finder du i vores FAQ", "Alle spørgsmål besvares på hjemmesiden"
  form(
    String.raw`\b(?:svar på (?:de fleste|dine|ofte|alle|jeres)[^.!?,]{0,20}|(?:alle |dine |ofte stillede )?spørgsmål besvares|find svar(?:et|ene)?)[^.!?,]{0,20} (?:i|på|under) ${place}`,
  ),
  // "Denne mail kan ikke besvares", "Du kan ikke svare på denne mail", "Beskeder til denne adresse læses ikke"
  form(
    String.raw`\b(?:denne|mailen|mail|e-?mail|beskeden|adressen|postkassen|indbakken|nummeret|sms'en|nyhedsbrevet)\b[^.!?]{0,40}? (?:kan (?:desværre )?ikke (?:besvares|svares|modtage)|bliver ikke (?:læst|besvaret|overvåget|tjekket)|læses ikke|besvares ikke|overvåges ikke|er ikke (?:overvåget|bemandet)|modtager ikke svar)\b`,
  ),
  form(
    String.raw`\b(?:du|I|man|De|der) kan (?:desværre )?ikke (?:svare[s]?|besvare[s]?|skrive[s]?) (?:(?:direkte )?(?:på|til) )?(?:denne|mailen|beskeden|afsenderen|adressen|nummeret|opslaget|e-?mailen)\b|\bkan ikke (?:svare[s]?|besvares) (?:direkte )?på (?:denne|mailen|beskeden|opslaget)\b|\b(?:undlad|bedes undlade|svar (?:venligst )?ikke)(?: venligst)?(?: at svare| at besvare)? (?:på )?(?:denne|dette|mailen)\b`,
  ),
  // "Vi besvarer ikke henvendelser", "Henvendelser herom besvares ikke", "Vi kan desværre ikke svare alle"
  form(
    String.raw`\b(?:vi|redaktionen|kommunen|administrationen) (?:kan (?:desværre )?ikke|besvarer (?:desværre )?ikke|svarer (?:desværre )?ikke|har (?:desværre )?ikke mulighed for at|læser ikke|overvåger ikke|går ikke ind i)(?: at)?(?: be?svare?| læse| indgå i)?(?: på| alle| individuelle| enkelte| de enkelte| konkrete| private){0,3} (?:henvendelser|kommentarer|spørgsmål|mails|beskeder|korrespondance|ansøgere|debat|indlæg|alle)\b`,
  ),
  form(
    String.raw`\b(?:henvendelser|spørgsmål|kommentarer|indsigelser|klager|bemærkninger|svar|opslag|beskeder)\b[^.!?,]{0,50}? (?:besvares|behandles|læses|tages|indgår|imødekommes|registreres|modtages) (?:desværre |derfor |generelt )?ikke\b|\b(?:henvendelser|spørgsmål|kommentarer|indsigelser|svar|bemærkninger)\b[^.!?,]{0,50}? (?:vil|kan) (?:desværre )?ikke (?:blive )?(?:besvare[ts]|behandle[ts]|læs[te]s?|imødekomme[ts]|indgå)`,
  ),
  // "Kommentarer er slået fra", "Kommentarsporet er lukket", "Afsendt automatisk fra en no-reply-adresse"
  form(
    String.raw`\b(?:kommentarer(?:ne)?|kommentarspor\p{L}{0,3}|kommentarfelt\p{L}{0,3}|debatten|tråden) (?:er|bliver|holdes) (?:nu )?(?:lukket|slået fra|deaktiveret|låst|slukket)\b|\bno-?reply\b(?!@)|\b(?:ubemandet|ubemandede|uovervåget) (?:postkasse|indbakke|mail\p{L}{0,8})\b`,
  ),
];

/** Another way to be heard, in the same breath or the next: a number, an address, somebody who is there. */
const otherWay =
  /\w@\w|(?:^|\D)\d{2} ?\d{2} ?\d{2} ?\d{2}(?!\d)|(?:^|\P{L})(?:[Ss]kriv|[Rr]ing|[Mm]ail|[Tt]ag fat i|[Ss]pørg|[Kk]om forbi|[Kk]ontakt|[Hh]envend (?:dig|jer)|[Tt]al med) (?:(?:i stedet|gerne|direkte) )?(?:(?:til|hos|på) )?(?:os|mig|\p{Lu}\p{Ll}|vores|\p{Ll}{0,15}(?:kontoret|vagten|receptionen|butikken|sekretariatet|skranken|redaktionen)|\d)|(?:^|\P{L})(?:i stedet|vi læser (?:alt|alle))(?!\p{L})/u;

const findAway = finder(forms, (sentence, { start }) => otherWay.test(sentence) || isTold(sentence, start));

/** The stretch that sends the reader to a place where nobody answers, or closes the way back; `undefined` when nothing does. */
export function findReferral(sentence: string): Span | undefined {
  return findAway(sentence);
}

const questions = form(
  String.raw`^\P{L}{0,8}(?:har (?:du|I|De) )?(?:(?:stadig|brug|mangler|flere|yderligere|andre|evt\.|nogen) ){0,3}(?:du |I )?(?:spørgsmål|for hjælp|hjælp|svar|i tvivl|tvivl)(?: om noget)?\?$`,
);

/** Whether the sentence only raises the matter of questions: "Spørgsmål?", "Har du brug for hjælp?" */
export function raisesQuestions(sentence: string): boolean {
  return questions.test(sentence);
}

const findPlace = finder([
  form(
    String.raw`^\P{L}{0,8}(?:så )?(?:se|besøg|gå ind på|tjek|læs|find svar|find svaret|klik ind på|kig|brug)(?: mere)?(?: på| i| forbi| ind på)? ${place}`,
  ),
]);

/** The stretch that sends the reader away, of a sentence behind "Spørgsmål?": "Se vores FAQ"; `undefined` when none does. */
export function findReferralAfterQuestions(sentence: string): Span | undefined {
  return otherWay.test(sentence) ? undefined : findPlace(sentence);
}

/** Whether the sentence gives a way to be heard: a number, an address, somebody who is there. */
export function givesWayBack(sentence: string): boolean {
  return otherWay.test(sentence);
}
