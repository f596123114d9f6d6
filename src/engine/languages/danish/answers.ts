import { sieve } from '../../sieve/sieve';
import { findExchange } from './exchanges';
import { asCommand, inWords } from './wording';
import { type Form, form } from './forms';

const sent =
  'svar(?:et|ene)?|kommentar(?:er|erne|en)?|forslag(?:et|ene)?|idé(?:er|erne|en)?|ide(?:er|erne|en)?|spørgsmål(?:et|ene)?|stemmer(?:ne)?|bemærkning(?:er|erne)?|høringssvar(?:et|ene)?|ønsker(?:ne)?|input|bud(?:ene|det)?|sedler(?:ne)?|historier(?:ne)?|billeder(?:ne)?|henvendelser(?:ne)?|breve(?:ne)?|tips(?:ene)?|indvendinger(?:ne)?|jer alle|tilbagemeldinger(?:ne)?|hvad (?:I|du) (?:siger|skriver|mener|svarer|fortæller)|det, (?:I|du) (?:siger|skriver|svarer)|alt|det hele|hvert? (?:eneste|enkelt)';

const handling =
  'læser|læse|besvarer|besvare|svarer på|samler|samle|tæller|tælle|offentliggør|gennemgår|gennemgå|bruger|bruge|tager|tage|lægger|lægge|sender|sende|deler|viser|vise|trykker|hænger|diskuterer|drøfter|drøfte|behandler|behandle|sorterer|vurderer|vurdere|kigger|ser på|bringer|giver|skriver|opsummerer|sammenfatter|indarbejder|inddrager|vælger|vælge';

/** What says what follows from answering: a line for each way. */
const consequences: readonly Form[] = [
  // "Vi læser alle svar", "Hanne samler forslagene"
  form(
    `(?<!\\p{L})(?:vi|jeg|hun|han|de|der|som|\\p{L}{3,12}(?:en|et)|\\p{Lu}\\p{Ll}{0,20}) (?:(?:vil|skal|også|selv|så|derefter|alle) ){0,2}(?:${handling}) (?:[^.!?]{0,60} )?(?:${sent})(?!\\p{L})`,
    'minded',
  ),
  form(`(?<!\\p{L})(?:${handling}) (?:vi|jeg|hun|han|bestyrelsen|udvalget) (?:[^.!?]{0,60} )?(?:${sent})(?!\\p{L})`),
  // "Svarene bliver læst", "Alle forslag indgår i", "Dit svar afgør"
  form(
    `(?<!\\p{L})(?:${sent}) (?:[^.!?,]{0,40} )?(?:bliver|indgår|samles|læses|offentliggøres|bruges|tælles|behandles|går (?:til|med|videre)|kommer (?:med|på|til|op)|afgør|bestemmer|havner|ender|gengives|drøftes|hænges|lægges|sendes til|besvares)(?!\\p{L})`,
  ),
  // "Vi beslutter på fredag", "Bestyrelsen stemmer den 20.", "før vi bestiller"
  inWords(
    '(?:vi|jeg|bestyrelsen|byrådet|udvalget|rådet|generalforsamlingen|holdet|juryen|medlemmerne|forældrebestyrelsen|brugerrådet)(?: så| selv)? (?:beslutter|afgør|stemmer|vælger|bestemmer|træffer|tager stilling|tager beslutning)|(?:beslutter|afgør|stemmer|vælger|bestemmer) (?:vi|jeg|bestyrelsen|udvalget)',
  ),
  inWords(
    '(?:før|inden) (?:vi (?!var|havde|kom)\\p{L}{1,20}|(?:de|det|den|bestyrelsen|udvalget|menuen|planen|teksten|huset) (?:bliver|er|går|trykkes|mødes|beslutter|bestilles|stemmer))|så vi (?:kan|ved|når)|så (?:ved|kan|tager|retter|flytter|laver|bestiller|køber|ringer|svarer|skriver) (?:vi|jeg|\\p{L}{1,20})',
  ),
  inWords(
    '(?:flest|fleste) (?:stemmer|point|ønsker|hjerter)|mest (?:nævnte|ønskede|valgte)|(?:vinderen|vindernavnet|det vindende|den vindende|navnet)(?: \\p{L}{1,20})? (?:får|bliver|males|kommer|trykkes)|det afgør|hjælper os (?:med|til)',
  ),
  inWords(
    '(?:referat(?:et)?|opsamling(?:en)?|sammenfatning(?:en)?|resultatet|resultaterne|notat(?:et)?|opsummering(?:en)?)[^.!?]{0,40}(?:kommer|ligger|lægges|offentliggøres|sendes|hænger|bliver|følger)|(?:du|I|alle) (?:hører fra|får (?:et )?svar|får besked|hører(?: nærmere)?)|får (?:du|I|alle) (?:et )?(?:svar|besked)|hører (?:du|I) (?:fra|nærmere)|vender (?:vi )?(?:personligt )?tilbage',
  ),
];

const siftConsequences = sieve(consequences);

/** Who will hear the answer: somebody by name, "mig", or whoever one meets. */
const hearers: readonly Form[] = [
  /(?<!\p{L})(?:[Ss]kriv|[Ff]ortæl|[Ss]ig|[Ss]ig det|[Ss]end|[Gg]iv|[Rr]ing|[Mm]ail|[Ss]pørg|[Ff]ang|[Pp]rik|[Kk]ontakt|[Tt]al med|[Ss]nak med|[Vv]is|[Ss]tik)[^.!?]{0,40}? ?(?:mig|\p{Lu}\p{Ll}{2,20})(?!\p{L})/u,
  inWords(
    'kom (?:forbi|ned|ind|og|til|med|i)|mød (?:os|mig)|kig (?:forbi|ind|ned)|vi (?:står|sidder|er) (?:ved|i|på|klar)|ved (?:disken|skranken|baren|standen|boden|bordet|lågen|døren)|på (?:mødet|borgermødet|generalforsamlingen)|over en (?:kop )?kaffe|kaffemøde|åbent hus|ansigt til ansigt',
  ),
  inWords(
    'jeg vil (?:så |meget |rigtig )?gerne|jeg (?:er nysgerrig|hører gerne|håber|glæder mig|spørger)|skriv til mig|sig det til mig|min indbakke',
  ),
  /#\d{1,6}(?!\d)|(?<!\p{L})(?:i tråden|tråden her|forummet|på opslagstavlen|opslagstavlen|på væggen|på tavlen|issue|github)(?!\p{L})/iu,
  /(?<!\p{L})(?:og|så) (?:\p{Lu}\p{Ll}{1,20}|\p{L}+holdet|pedellen|kokken|bageren|gartneren|køkkenet|værkstedet|kontoret|bestyrelsen|nattevagten) (?:tager|retter|ringer|svarer|kommer|læser|ser|skriver|samler|vil)(?!\p{L})|(?<!\p{L})vil (?:\p{Lu}\p{Ll}+|bestyrelsen|holdet|udvalget|kokken|gartneren) gerne (?:vide|høre|se)(?!\p{L})/u,
];

/** Whether a sentence says who reads what readers answer, or what follows from it. */
export function saysWhatFollows(sentence: string): boolean {
  if (findExchange(sentence)?.kind === 'promise') return true;
  return siftConsequences(sentence).some((consequence) => consequence.test(sentence));
}

/** Whether a sentence that asks, or one close behind it, says who will hear the answer. */
export function saysWhoHears(sentence: string): boolean {
  return hearers.some((hearer) => hearer.test(sentence));
}

const wordAsked = asCommand(
  '(?:skriv|fortæl|sig|svar|kommenter|giv|del|send)(?: (?:os|gerne|endelig|bare|det|til|lige|i|her)){0,4}(?: (?:os|herunder|nedenfor|hv\\p{L}{1,20}|om|jeres|din|dine|et|en|praj|her|på))',
);

/** Whether a sentence asks readers to say something, without asking a question: "Skriv, hvor den sender dig forkert." */
export function asksForWords(sentence: string): boolean {
  return wordAsked.test(sentence.replaceAll(',', ''));
}
