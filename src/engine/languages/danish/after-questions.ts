import { findExchange } from './exchanges';

/** How a writer begins who answers the question just asked. */
const answers =
  /^(?:fordi|ja|nej|jo|joh|næ|bare rolig|ro på|svaret|det (?:korte|lange|enkle) svar|(?:det|den|sådan) (?:har|gør|kan|er|ligger|hjælper|får|klarer|giver|betyder|skyldes|handler) (?:vi|du|det|der|om|i|på)|det er (?:nemt|enkelt|derfor|præcis|netop|ikke så|heldigvis)|så (?:er|har|kan|får|skal|bør|læs|kom|book|besøg|kontakt|tilmeld|find|prøv|se|hent|bestil|køb|ring|klik|tag|søg|hop|kig|slå|meld|fortvivl|tøv|gør|vent|lyt|giv)|du er (?:ikke alene|heldig|ikke den eneste)|nu (?:kan|får|har|er)|her (?:er|får|kommer|finder|har|følger|giver)|vi (?:har|tilbyder|hjælper|kan|giver|ved|kender|står|sørger|er (?:klar|her|eksperter))|med (?:vores|den nye|det nye|et|en|\p{Lu}\p{L}+)|vores (?:nye|app|guide|eksperter)|hos (?:os|\p{Lu})|i (?:denne|vores|dette)|mød|glæd (?:dig|jer)|heldigvis|fortvivl ikke|mange|de fleste|hver (?:anden|tredje|fjerde|femte)|\d)(?!\p{L})/iu;

/** How a writer goes on who only asked to send the reader somewhere. */
const leadsOn =
  /^(?:lad os (?:vise|hjælpe|forklare|fortælle)|i (?:denne|vores|dette) (?:artikel|guide|indlæg|video|webinar|podcast)|læs|se|find|få|book|bestil|køb|klik|hent|tilmeld|tjek|besøg|følg|lyt|download|log ind|shop|søg (?:jobbet|stillingen)|kom (?:ind|forbi|ned|til)|prøv|tag (?:et kig|testen|vores)|bliv (?:klogere|medlem|en del|inspireret)|meld dig|opret|start|swipe|scroll|mere (?:her|info)|link|vi (?:gennemgår|guider|viser|giver dig|søger|leder)|dyk ned|glæd dig|skynd dig|vind|send (?:endelig|gerne)|👉|https?:|www\.)(?!\p{L})/iu;

/** "Så skal du skrive til os": a condition met, which helps whoever has it. */
const helps =
  /^(?:så (?:skal|kan|må|behøver|bør) (?:du|I)|(?:du|I) (?:kan|skal|behøver|bør|må)|ingen panik|bare rolig)(?!\p{L})/iu;

/** "Vi læser alle svar", "Vi har tre spørgsmål til jer", "Svar på vores spørgeskema" */
const consults =
  /(?<!\p{L})(?:læser (?:alle|alt|hvert|hver)|(?:et|to|tre|fire|fem|\d) spørgsmål til (?:jer|dig)|spørger (?:vi )?(?:jer|dig)|(?:svar på|udfyld|tag) (?:vores|det korte|spørgeskemaet|skemaet|undersøgelsen)|(?:din|jeres) (?:mening|holdning|erfaring)|stem (?:i|på|om) (?:afstemningen|her)|høringssvar|hør(?:e|er) (?:fra|jeres|din|dine))(?!\p{L})/iu;

/** Whether what follows a question answers it, or sends the reader on to the answer. */
export function isAnswer(sentence: string): boolean {
  const words = sentence.replace(/^[^\p{L}\p{N}#@👉]+/u, '');
  if (!/\p{L}/u.test(words)) return true; // an address that shows nothing, an emoji that points
  return !wantsReply(words) && (leadsOn.test(words) || answers.test(words));
}

/** Whether a sentence wants its readers' answer, and no purchase, visit or call: "Skriv det herunder." */
export function wantsReply(sentence: string): boolean {
  const kind = findExchange(sentence)?.kind;
  return kind === 'invite' || kind === 'promise' || consults.test(sentence);
}

/** Whether a sentence helps the one whom the question before it fits: "Så skal du bare skrive en ny kode." */
export function isHelp(sentence: string): boolean {
  return helps.test(sentence);
}

/** Whether the sentence names whom to turn to, or where. */
export function namesContact(sentence: string): boolean {
  return /\w@\w|\uFFFC|(?<!\d)\d{2} ?\d{2} ?\d{2} ?\d{2}(?!\d)|(?<!\p{L})(?:skriv til|ring til|kontakt|tal med|spørg|fang|mail til|sms til|tag fat i) (?:\p{Lu}\p{Ll}|mig|kontoret|vagten|skranken)|#\d/u.test(
    sentence,
  );
}
