import type { Edit, Offer } from '../../finding';
import { once, type Sentence } from '../../post';
import type { Desk } from '../desk';
import { asking, rewording } from '../offers-of-a-sentence';
import { type Replacement, replaceStretches, thenAsk } from '../sentence-edits';
import { addressOf } from './address';
import { asMainClause } from './clauses';
import { leavingOut } from './leaving-out';

const feeling = String.raw`(?:(?:så|meget|rigtig|virkelig|utroligt?|helt|vildt|super|ekstra|både|ovenud|mere end|også|endnu en gang|igen|nu) ?){0,4}(?:pave)?(?:stolte?|glade?|lykkelige?|begejstrede?|henrykte?|beæret|beærede|ydmyge?|spændte?)(?:(?:,| og) ?(?:(?:meget|rigtig|lidt) )?(?:stolte?|glade?|lykkelige?|begejstrede?|ydmyge?|spændte?)){0,2}`;
const can = String.raw`(?:(?:kunne|måtte|skulle|endelig|nu|hermed|i dag) ){0,3}`;
const name = String.raw`\p{Lu}[\p{L}\d&-]*(?: (?:\p{Lu}[\p{L}\d&-]*|og|&|i|af)){0,4}`;
const joy = String.raw`(?:(?:stor|største|en vis|et stort|megen|sand|stolthed og|glæde og) ){0,3}(?:glæde|stolthed|fornøjelse|begejstring|ære|smil)`;

/** What stands before the verb that brings the news, and who says it. */
const frames: readonly RegExp[] = [
  // "Vi er stolte af at kunne", "Ørsø Håndbold er stolte af at kunne"
  new RegExp(
    String.raw`^\P{L}{0,6}(?:(?<subject>Vi|Jeg|${name}) er )?${feeling} (?:over|for|af|ved) (?:nu |endelig )?at ${can}`,
    'u',
  ),
  // "Det er med stor glæde, at vi kan", "Det er os en glæde at kunne", "Vi har fornøjelsen af at"
  new RegExp(
    String.raw`^\P{L}{0,6}(?:Det|I dag) er (?:det )?med ${joy},? at (?:vi|jeg) (?:nu |i dag |hermed )?kan `,
    'u',
  ),
  new RegExp(String.raw`^\P{L}{0,6}Det er (?:os|mig) en ${joy} (?:hermed )?at ${can}`, 'u'),
  new RegExp(String.raw`^\P{L}{0,6}Det glæder (?:os|mig) at ${can}`, 'u'),
  new RegExp(
    String.raw`^\P{L}{0,6}(?<subject>Vi|Jeg) har (?:hermed )?(?:den )?(?:fornøjelsen|glæden|glæde|æren|ære|fornøjelse) (?:af |det er )?at ${can}`,
    'u',
  ),
  /^\P{L}{0,6}(?:Vi kan endelig|Endelig kan vi|Nu kan vi endelig|Vi kan nu) /u,
];

/** Verbs that only bring something before the reader: what they bring can stand alone. */
const showing = new Set('præsentere annoncere vise afsløre introducere dele offentliggøre'.split(' '));
const telling = /^(?:fortælle|meddele|annoncere|sige|dele|melde|afsløre|offentliggøre)(?: (?:jer|dig))?,? at /u;

/** Verbs that say what is done, as they stand in a sentence. */
const does: Readonly<Record<string, string>> = {
  lancere: 'lancerer',
  åbne: 'åbner',
  invitere: 'inviterer',
  udgive: 'udgiver',
  overtage: 'overtager',
  støtte: 'støtter',
  tilbyde: 'tilbyder',
  udvide: 'udvider',
  starte: 'starter',
  være: 'er',
  blive: 'bliver',
  have: 'har',
  få: 'får',
  give: 'giver',
  modtage: 'modtager',
  indgå: 'indgår',
};

/** A thing that can be shown: "vores nye app", "årets program". */
const thing = /^(?:vores|vort|den|det|de|en|et|årets|forårets|sommerens|efterårets|vinterens|\d) /u;

/** What is had and not shown: "et nyt samarbejde". */
const bond = /^(?:et|en|vores) (?:\p{Ll}+ ){0,2}\p{Ll}*(?:samarbejde|partnerskab|aftale|alliance|fusion)(?!\p{L})/u;

/** Behind these words stands the news, which would be lost with them. */
const saysMore = /(?<!\p{L})at (?:\S+ ){3}|: ?\p{L}/u;

/** The news without the pose before it, alone and with a question about it; nothing in place of a drum roll. */
export function afterAnnouncement(sentence: Sentence, desk: Desk): readonly Offer[] {
  const { text } = desk.post;
  const replacements = once(sentence, withoutFrame);
  const edit: Edit | undefined = replacements && replaceStretches(text, sentence, replacements);
  if (!edit) return saysMore.test(sentence.plain) ? [] : leavingOut(sentence, desk);
  const { du, dig } = addressOf(text, desk.settings.audience);
  const isPerson = /^\P{L}*(?:Velkommen til|Her er vores nye (?:kolleg|lærling|medarbejder|direktør|chef))/u.test(
    edit.text,
  );
  const question = isPerson
    ? `Hvad ville ${du} spørge om som det første?`
    : `Hvad kommer det til at betyde for ${dig}?`;
  return [
    ...rewording(
      { en: 'Say the news itself', da: 'Sig selve nyheden' },
      { en: 'keeps the news, drops the pose', da: 'beholder nyheden, dropper posen' },
      edit,
    ),
    ...asking(
      question,
      { en: 'asks about the news', da: 'spørger til nyheden' },
      thenAsk(text, sentence, edit, question),
    ),
  ];
}

function withoutFrame(plain: string): readonly Replacement[] | undefined {
  for (const frame of frames) {
    const match = frame.exec(plain);
    if (!match) continue;
    const from = plain.search(/\p{L}/u);
    const made = saidPlainly(plain.slice(match[0].length), match.groups?.['subject']);
    if (made) return [{ from, to: match[0].length + made.length, text: made.text }];
  }
  return behindColon(plain) ?? shown(plain);
}

/** What stands for the verb and as much of what follows as has to change. */
function saidPlainly(rest: string, subject: string | undefined): { length: number; text: string } | undefined {
  const told = telling.exec(rest);
  if (told) {
    const main = asMainClause(rest.slice(told[0].length));
    return main && { length: told[0].length + main.length, text: main.text };
  }
  const isSelf = subject === undefined || subject === 'Vi' || subject === 'Jeg';
  const welcome = /^byde (?<who>[^.,!?]{0,40}?)velkommen til /u.exec(rest);
  if (welcome?.groups?.['who'] === '') return { length: welcome[0].length, text: 'Velkommen til ' };
  const veil = /^løfte (?:sløret|låget) for /u.exec(rest);
  const verb = veil ? 'vise' : /^\p{Ll}+(?= )/u.exec(rest)?.[0];
  if (verb === undefined) return undefined;
  const length = veil ? veil[0].length : verb.length + 1;
  const object = rest.slice(length);
  if (showing.has(verb)) {
    if (bond.test(object)) return { length, text: `${subject ?? 'Vi'} har ` };
    return isSelf && thing.test(object) ? { length, text: 'Her er ' } : undefined;
  }
  const present = does[verb];
  return present === undefined ? undefined : { length, text: `${subject ?? 'Vi'} ${present} ` };
}

/** "Vi har glædet os til at dele det med jer: Den nye kollektion er her!" */
function behindColon(plain: string): readonly Replacement[] | undefined {
  const match =
    /^\P{L}{0,6}(?:Vi har |Så er |Vi kan |Endelig |I dag )[^:.!?]{5,120}: (?=\p{Lu}[^.!?]*\p{L}{2} \p{L})/u.exec(plain);
  return match ? [{ from: plain.search(/\p{L}/u), to: match[0].length, text: '' }] : undefined;
}

/** "Mød vores nye lærlinge", "Sig goddag til …", "Med stolthed præsenterer vi …" */
function shown(plain: string): readonly Replacement[] | undefined {
  const match =
    /^\P{L}{0,6}(?:Mød |Sig (?:hej|goddag|dav) til |Med (?:stor )?(?:stolthed|glæde|fornøjelse) præsenterer (?:vi|jeg) |Vi præsenterer (?:stolt|hermed|med stolthed|med glæde) )(?=(?:vores|vort|den|det|de|en|et|årets) )/u.exec(
      plain,
    );
  return match ? [{ from: plain.search(/\p{L}/u), to: match[0].length, text: 'Her er ' }] : undefined;
}
