import { inWords } from './wording';
import { type Form } from './forms';

/** What one person sent: thanks for it begin an answer. */
const sent =
  'besked(?:en)?|mail(?:en)?|brev(?:et)?|spørgsmål(?:et)?|henvendelse(?:n)?|anmeldelse(?:n)?|kommentar(?:en)?|svar(?:et)?|opslag(?:et)?|tilbagemelding(?:en)?|ærlighed(?:en)?|ris|ros(?:en)?|kritik(?:ken)?|billede(?:t)?|tip(?:pet)?|klage(?:n)?|feedback|søde ord|pæne ord';

/** How an answer to one person begins: a line for each way. */
const beginnings: readonly Form[] = [
  // "Tak for din besked", "Mange tak, fordi du skrev"
  inWords(`(?:mange |tusind )?tak for (?:(?:din|dit|dine|de|den|det)(?: \\p{L}{1,20})? )?(?:${sent})`),
  inWords(
    '(?:mange |tusind )?tak,? fordi du (?:skrev|skriver|spørger|spurgte|siger|gør|gjorde|tog|tager|henvendte|kontaktede|gav)',
  ),
  // "Øv, det er ikke i orden", "Det er vi kede af at høre"
  inWords(
    '(?:det er (?:vi|jeg) (?:virkelig |rigtig |meget )?(?:ked|kede) af at (?:høre|læse)|(?:vi|jeg) er (?:virkelig |rigtig |meget )?(?:ked|kede) af at (?:høre|læse|se))',
  ),
];

/** "@ana", "Hej @ana@social.example", "SV: rampen": the post is addressed to one account, or answers one. */
const addressed =
  /^(?:(?:(?:hej|kære|tak|goddag|halløj),? )?@[\w.æøå]{1,40}(?:@[\w.-]{1,60})?(?=[\s,:!.\uFFFC])|(?:sv|re): )/iu;

/** "Hej Ana,", "Kære hr. Holm", "Hej Torben.": one person, by name. */
const greeting =
  /^(?:[Hh]ej|[Kk]ære|[Gg]oddag|[Hh]allo|[Gg]od(?:morgen|aften| morgen| aften))(?: igen)?,? (?:(?:hr|fru|frk|dr)\.? )?(?!Alle|Venner|Naboer|Medlemmer|Læsere|Kunder|Kolleger|Forældre|Beboere|I(?:\s|,)|Jer|Med)\p{Lu}[\p{L}'’-]{1,30}(?: \p{Lu}[\p{L}'’-]{1,30})?(?=\s?[,!.–—:]|$)/u;

/** Whether a sentence greets one person by name. */
export function greetsOne(sentence: string): boolean {
  return greeting.test(sentence);
}

/** Whether a sentence is how an answer to one person begins. */
export function startsReply(sentence: string): boolean {
  return addressed.test(sentence) || beginnings.some((pattern) => pattern.test(sentence.slice(0, 160)));
}
