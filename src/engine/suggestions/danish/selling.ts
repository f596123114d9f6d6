import type { Offer } from '../../finding';
import { findHardSell } from '../../languages/danish/selling';
import { once, type Sentence } from '../../post';
import type { Desk } from '../desk';
import { asking, rewording } from '../offers-of-a-sentence';
import { type Replacement, replaceInPlain, replaceStretches, thenAsk } from '../sentence-edits';
import { addressOf } from './address';
import { leavingOut } from './leaving-out';

/** Commands, and what stands behind "kan" for them. */
const infinitives: Readonly<Record<string, string>> = {
  tilmeld: 'tilmelde',
  meld: 'melde',
  køb: 'købe',
  bestil: 'bestille',
  forudbestil: 'forudbestille',
  book: 'booke',
  reservér: 'reservere',
  reserver: 'reservere',
  download: 'downloade',
  hent: 'hente',
  prøv: 'prøve',
  søg: 'søge',
  send: 'sende',
  ring: 'ringe',
  opret: 'oprette',
  udfyld: 'udfylde',
  tegn: 'tegne',
  støt: 'støtte',
  giv: 'give',
  abonnér: 'abonnere',
  abonner: 'abonnere',
  opgradér: 'opgradere',
  opgrader: 'opgradere',
  skriv: 'skrive',
  bliv: 'blive',
  få: 'få',
  find: 'finde',
  start: 'starte',
  spring: 'springe',
  spar: 'spare',
  undgå: 'undgå',
  slip: 'slippe',
  hør: 'høre',
  se: 'se',
  oplev: 'opleve',
};

const verbs = Object.keys(infinitives).join('|');
const command = new RegExp(
  String.raw`^\P{L}{0,6}(?:(?:Så|Skynd (?:dig|jer) at|Husk at|Gå (?:ind )?og),? )?(?<verb>${verbs}|sikr (?:dig|jer)|snup)(?<who> (?:dig|jer))?(?= )`,
  'iu',
);

/** "…, og få en drikkedunk" */
const secondCommand = new RegExp(`,? og (${verbs})(?= )`, 'u');

/** What hurries the reader and can go. Dates and deadlines stay. */
const hurry =
  /,? (?:(?:allerede )?(?:nu og her|nu|i dag|straks|med det samme|hurtigst muligt)(?=[ ,.!]|$)|(?:inden|før|mens) (?:det (?:hele )?er|de er|den (?:er|stadig)|lageret|tilbuddet|andre|alle andre|du (?:kan nå|når))[^.!?,]{0,40}|, så længe lager(?:et)? haves)/giu;

/** Pressure at the end of a sentence that says something: "…, så vær hurtig!" */
const pressing =
  /(?<=\S \S{1,30} \S{1,30})(?:,? så|,? og|:| –) (?:(?:vent|tøv)(?: (?:nu|endelig))? ikke[^.!?,]{0,40}|vær hurtig[^.!?,]{0,20}|slå til(?: nu)?|skynd (?:dig|jer)[^.!?,]{0,30}|det gælder om at være hurtig|lad dig friste|lad dig inspirere)(?= ?[.!]*$)/iu;

/** What asks for something else in the same breath, which the offer would have to say too. */
const another = /, (?:og |så |for )?\p{L}|[:;–—]|(?<!\p{L})og \p{Ll}+(?<!e)(?<!få) /u;

/** The command as something the reader may do, alone and with a question; or, where nothing is said but pressure, nothing. */
export function withoutPressure(sentence: Sentence, desk: Desk): readonly Offer[] {
  const { text } = desk.post;
  const replacements = once(sentence, asOffer);
  const edit = replacements && replaceStretches(text, sentence, replacements);
  if (!edit) return once(sentence, offersSomething) ? [] : leavingOut(sentence, desk);
  const { du } = addressOf(text, desk.settings.audience);
  const question = `Hvad skal ${du} vide, før ${du} beslutter ${du === 'I' ? 'jer' : 'dig'}?`;
  return [
    ...rewording(
      { en: 'Offer it, without the pressure', da: 'Tilbyd det uden pres' },
      { en: 'leaves the choice to the reader', da: 'overlader valget til læseren' },
      edit,
    ),
    ...asking(
      question,
      { en: 'asks what is missing', da: 'spørger, hvad der mangler' },
      once(sentence, isCommand) ? thenAsk(text, sentence, edit, question) : undefined,
    ),
  ];
}

/** Whether there is something to have or to do beside the pressure, which would be lost with the sentence. */
function offersSomething(plain: string): boolean {
  return isCommand(plain) || /, (?:og|så) (?:få|tag|kom|læg) /u.test(plain);
}

function isCommand(plain: string): boolean {
  return command.test(plain);
}

function asOffer(plain: string): readonly Replacement[] | undefined {
  const end = /[.!]{0,9}$/.exec(plain)?.index ?? plain.length;
  if (end === plain.length) return undefined;
  const stop = { from: end, to: plain.length, text: '.' };
  const offer = beginning(plain) ?? [];
  const replacements = [...offer, ...stretchesToDrop(plain, offer.length > 0), stop].sort((a, b) => a.from - b.from);
  const isOffer = replacements.length > 1 && !findHardSell(replaceInPlain(plain, replacements));
  return isOffer ? replacements : undefined;
}

/** "Tilmeld dig" → "Du kan tilmelde dig"; `undefined` where the sentence goes on with something else. */
function beginning(plain: string): readonly Replacement[] | undefined {
  const match = command.exec(plain);
  const { verb = '', who = '' } = match?.groups ?? {};
  if (!match || verb === verb.toUpperCase()) return undefined;
  const rest = plain.slice(match[0].length).replace(hurry, '').replace(pressing, '');
  if (another.test(rest.replace(secondCommand, ''))) return undefined;
  const you = /jer$/.test(who + verb) ? 'I' : 'Du';
  const does = infinitives[verb.toLowerCase()] ?? 'få';
  const from = plain.search(/\p{L}/u);
  const replacements = [{ from, to: match[0].length, text: `${you} kan ${does}${who}` }];
  const second = secondCommand.exec(plain);
  const alsoDoes = infinitives[second?.[1]?.toLowerCase() ?? ''];
  if (!second || alsoDoes === undefined) return replacements;
  return [...replacements, { from: second.index, to: second.index + second[0].length, text: ` og ${alsoDoes}` }];
}

function stretchesToDrop(plain: string, isCommand: boolean): readonly Replacement[] {
  const end = pressing.exec(plain);
  const drops = [...(isCommand ? plain.matchAll(hurry) : []), ...(end ? [end] : [])];
  return drops
    .map(({ index, 0: stretch }) => ({ from: index, to: index + stretch.length, text: '' }))
    .filter(({ from }, index, all) => from >= (all[index - 1]?.to ?? 0));
}
