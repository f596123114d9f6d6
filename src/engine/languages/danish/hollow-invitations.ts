import { sieve } from '../../sieve/sieve';
import type { Span } from '../../span';
import type { HollowInvitation } from '../english/hollow-invitations';
import { namesContact } from './after-questions';
import { asCommand, inWords } from './wording';
import { type Form } from './forms';

/** What asks the reader to wait for more. */
const waiting: readonly Form[] = [
  // "Følg med!", "Hold øje med vores kanaler", "Stay tuned"
  asCommand(
    'følg (?:endelig |gerne |bare )?med(?: her(?: på siden)?| på (?:vores )?(?:siden|kanaler|hjemmeside|hjemmesiden|facebook|instagram|linkedin|sociale medier)| i (?:vores )?(?:stories|opslag|rejsen|arbejdet)| de kommende (?:uger|dage|måneder)| på rejsen| for mere| fremover| herinde)?(?=[^\\p{L}]|$)(?! (?:i|på|når|om|den|torsdag|live))',
  ),
  asCommand(
    'hold (?:endelig |godt )?øje (?:med|her)(?: (?:vores|siden|de kommende|denne|på)(?: \\p{L}{1,20}){0,3}| her(?: på siden)?| nyheder(?:ne)?| mere)?(?= |[.!,]|$)(?! (?:trykket|måleren|dit|din|lampen|barnet|temperaturen))|hold (?:endelig )?øje(?=[^\\p{L}]{0,3}$)|hold dig opdateret|hold jer opdateret|stay tuned|bliv hængende',
  ),
  asCommand(
    'følg os(?: (?:her )?på [\\p{L}, ]{2,40}?)?(?: for (?:mere|flere|de seneste|daglige|nyheder|opdateringer)|,? (?:så|og) (?:du|I|få|gå|hør|hold|bliv)(?: \\p{L}{1,20}){0,4}|,? hvis (?:du|I) vil (?:vide|se|høre) mere)',
  ),
  // "Der er mere på vej", "Mere følger", "Vi glæder os til at fortælle mere"
  inWords(
    '(?:der (?:er|kommer|følger) (?:meget |snart |mange )?(?:mere|flere nyheder|store ting|spændende nyt)(?: snart| på vej| i vente| i posen)?(?=[.! …]*$)|(?:mere|flere nyheder|spændende ting|store nyheder) (?:følger|på vej|er på vej|i vente)(?: snart)?(?=[.! …]*$)|mere (?:om det )?snart(?=[.! …]*$)|vi (?:glæder os til at|kan ikke vente med at) (?:fortælle|vise|dele|løfte sløret)(?: \\p{L}{1,20}){0,4} mere|vi løfter snart sløret)',
  ),
];

/** Slogans that pose as an invitation. */
const slogans: readonly Form[] = [
  // "Bliv en del af fællesskabet", "Vær med på rejsen", "Tag med os"
  asCommand(
    '(?:bliv|vær) (?:en )?(?:aktiv )?del af (?:fællesskabet|rejsen|forandringen|holdet|fremtiden|historien|løsningen|noget større|bevægelsen|eventyret|familien|vores (?:rejse|fællesskab|historie|succes|fremtid|familie|eventyr))|vær med (?:til at )?(?:på (?:rejsen|eventyret|holdet|bølgen)|(?:gøre|skabe|forme|bygge|løfte|skrive) (?:en |et )?(?:forskel|historie|fremtiden|en grønnere|en bedre|noget særligt|forandring|morgendagens))|hop med på (?:vognen|rejsen|eventyret)|tag med os på (?:rejsen|eventyret)',
  ),
  // "Sammen kan vi", "Lad os sammen skabe", "Sammen gør vi en forskel"
  inWords(
    'sammen (?:kan|gør|skaber|bygger|løfter|former|står|er|når|rykker|flytter|får) vi(?: \\p{L}{1,20}){0,4}|lad os (?:sammen )?(?:skabe|forme|bygge|gøre (?:en )?(?:forskel|verden)|løfte|tage ansvar|rykke|stå sammen|skrive)(?: \\p{L}{1,20}){0,4}|lad os sammen(?: \\p{L}{1,20}){1,4}',
  ),
  // "Forandringen begynder hos dig", "Din rejse starter her"
  inWords(
    '(?:begynder|starter) (?:hos|med) (?:dig|os alle|jer|den enkelte)(?=[^\\p{L}]{0,4}$)|(?:din|dit|jeres) (?:nye )?(?:rejse|fremtid|eventyr|karriere|hverdag|forandring) (?:starter|begynder) (?:her|nu|i dag|hos os)',
  ),
  // "Tør at drømme", "Gør en forskel", "Giv plads til det gode liv"
  asCommand(
    '(?:tør (?:at )?(?:drømme|tænke|springe|tage springet)|gør en forskel(?=[^\\p{L}]{0,4}$)|slip (?:drømmen|potentialet|energien|fantasien) løs|lev livet|oplev forskellen|find din (?:vej|indre)|grib (?:dagen|chancen|muligheden)(?=[^\\p{L}]{0,4}$))',
  ),
  // "En god dialog", as something that is wished for
  inWords(
    '(?:ønsker|ser frem til|lægger op til|inviterer til|håber på|glæder os til) (?:en|et) (?:god|konstruktiv|åben|fortsat|givende|frugtbar|stærk|tæt|godt)(?:(?:,| og) \\p{L}{1,20}){0,2} (?:dialog|samarbejde|debat|samspil|drøftelse)(?: (?:om|med) [^.,!?]{1,50})?',
  ),
];

/** Worn wishes for an answer. */
const answering: readonly Form[] = [
  // "I er velkomne til at kontakte os", "Du er altid velkommen til at skrive"
  inWords(
    '(?:du|I|De|man|alle) er (?:altid |også |som altid |naturligvis |selvfølgelig |meget |hjerteligt ){0,4}velkom(?:men|ne) til at (?:kontakte|skrive|ringe|henvende|række ud|spørge|tage kontakt|tage fat|give lyd|sende|kommentere|dele|komme forbi med)(?: (?:til )?(?:os|mig|dig|jer))?|er (?:du|I|De) (?:altid |også |som altid |naturligvis |selvfølgelig |meget ){0,4}velkom(?:men|ne) til at (?:kontakte|skrive|ringe|henvende|række ud|spørge|tage kontakt|tage fat)(?: (?:til )?(?:os|mig|dig|jer))?',
  ),
  // "Tøv ikke med at kontakte os", "Kontakt os endelig", "Skriv endelig", "Sig endelig til"
  asCommand(
    'tøv (?:endelig )?ikke med at (?:kontakte|skrive|ringe|spørge|række ud|tage kontakt)(?: (?:til )?os)?|(?:kontakt|skriv|ring|spørg|ræk|tag) (?:os |kontakt |fat |til os |ud )?(?:endelig|gerne|bare|altid|trygt)(?: (?:til )?os| ud| kontakt)?(?=,? hvis (?:du|I|der)| med |[.! ]*$)|sig endelig til|hør endelig fra dig|ræk endelig ud',
  ),
  // "Vi hører gerne fra jer", "Vi vil gerne høre jeres mening", "Vi glæder os til at høre fra dig"
  inWords(
    'vi (?:vil (?:altid |meget |rigtig )?gerne|elsker at|vil elske at|glæder os til at|ser frem til at|er altid (?:klar|klar til|glade for|lydhøre for|åbne for)(?: at)?) (?:høre|modtage|få|input|feedback)(?: (?:fra (?:dig|jer)|(?:din|jeres) (?:mening|feedback|tanker|holdning|input)|hvad (?:du|I) (?:synes|mener)))(?=[^\\p{L}]{0,5}$)|vi (?:hører|modtager) (?:altid |meget )?gerne (?:fra (?:dig|jer)|(?:din|jeres) (?:mening|feedback|tanker|input))(?=[^\\p{L}]{0,5}$)|vi er altid (?:lydhøre|åbne) over ?for (?:input|feedback|forslag|idéer|ideer)',
  ),
  // "Skriv, hvad du synes!", "Fortæl os, hvad I mener", "Del dine tanker", "Smid en kommentar"
  asCommand(
    '(?:skriv|fortæl|sig|del)(?: (?:os|gerne|endelig|bare|det)){0,4},? hvad (?:du|I) (?:synes|mener|tænker|siger)(?: (?:i (?:en kommentar|kommentarfeltet|kommentarerne)|herunder|nedenfor|her|👇))?(?=[^\\p{L}]{0,6}$)|(?:del|skriv|læg|smid|drop|giv|send) (?:os |gerne |endelig ){0,4}(?:din|dine|jeres|en) (?:tanker|mening|holdning|feedback|kommentar|kommentarer|input|syn|besyv)(?: (?:med os|i (?:kommentarfeltet|kommentarerne)|herunder|nedenfor|her|👇))?(?=[^\\p{L}]{0,6}$)|byd endelig ind(?=[^\\p{L}]{0,6}$)|giv (?:os )?(?:endelig )?(?:jeres |din )?(?:besyv|mening) med(?=[^\\p{L}]{0,6}$)',
  ),
  // "Din mening er vigtig for os", "Jeres input betyder alt"
  inWords(
    '(?:din|jeres|dine|alles) (?:mening|feedback|input|stemme|holdning|oplevelse|tilbagemelding|tilbagemeldinger) (?:er (?:meget |altid |så |helt )?(?:vigtig|vigtigt|vigtige|værdifuld|værdifulde|afgørende|guld værd)|betyder (?:alt|meget|noget|rigtig meget)|tæller)(?: for os)?',
  ),
  // "Vores dør står altid åben", "Vi er her for dig"
  inWords(
    '(?:vores|min) (?:dør|indbakke|telefon) (?:er|står) altid åben|vi er (?:altid )?(?:kun )?(?:her for (?:dig|jer)|et opkald væk|en mail væk|klar til at hjælpe)',
  ),
];

const siftForms = sieve([...waiting, ...slogans, ...answering]);

/** What fills a worn invitation: a matter, a time, somebody to turn to. */
const matter =
  /(?<!\p{L})(?:om|hvordan|hvor|hvilken|hvilke|hvilket|hvornår|inden|senest|før|på mødet|mandag|tirsdag|onsdag|torsdag|fredag|lørdag|søndag|til \p{Lu}\p{Ll}+|hvad(?! (?:du|I) (?:synes|mener|tænker)))(?!\p{L})|\d/u;

const denied = /(?<!\p{L})(?:ikke|aldrig|uden at)(?: \S+){0,2} ?$/iu;

/** The worn invitation of a sentence; `undefined` when it has none. */
export function findHollowInvitation(sentence: string): HollowInvitation | undefined {
  const sifted = siftForms(sentence);
  if (sifted.length === 0) return undefined;
  const among = (forms: readonly Form[]): readonly Form[] => forms.filter((form) => sifted.includes(form));
  return (
    findAmong(sentence, among(waiting), 'waiting') ??
    findAmong(sentence, among(slogans), 'slogan') ??
    findAnswering(sentence, among(answering))
  );
}

function findAnswering(sentence: string, forms: readonly Form[]): HollowInvitation | undefined {
  const found = findAmong(sentence, forms, 'answering');
  if (!found || namesContact(sentence) || matter.test(sentence.slice(found.span.end))) return undefined;
  return found;
}

function findAmong(
  sentence: string,
  forms: readonly Form[],
  kind: HollowInvitation['kind'],
): HollowInvitation | undefined {
  for (const form of forms) {
    const match = form.exec(sentence);
    if (match && !denied.test(sentence.slice(0, match.index))) return { span: spanOf(match), kind };
  }
  return undefined;
}

function spanOf({ index, 0: text }: RegExpExecArray): Span {
  return { start: index, end: index + text.trimEnd().length };
}
