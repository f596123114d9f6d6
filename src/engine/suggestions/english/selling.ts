import type { Offer } from '../../finding';
import { findHardSell, type HardSell } from '../../languages/english/selling';
import { once, type Sentence } from '../../post';
import type { Desk } from '../desk';
import { asking, rewording } from '../offers-of-a-sentence';
import { removeSentence, type Replacement, replaceInPlain, replaceStretches, thenAsk } from '../sentence-edits';

/** What a reader would have to ask before doing what the sentence asks for. */
const whatIsMissing = 'What would you need to know before you do?';

/** What may stand before a command and can go with the pressure. */
const idle = /\b(?:don't miss out|don't wait|hurry(?: up)?|act (?:now|fast)|last chance|please|just|simply|so)\b/giu;

/** What can be done about a sentence that presses. */
interface Relief {
  /** Whether it only presses, so that nothing is lost with it. */
  readonly isIdle: boolean;
  /** What makes an offer of it; `undefined` where none can be made. */
  readonly offer: readonly Replacement[] | undefined;
}

/** The command as something the reader may do, alone and with a question; or, where nothing is said but pressure, nothing. */
export function withoutPressure(sentence: Sentence, { post }: Desk): readonly Offer[] {
  const { isIdle, offer } = once(sentence, findRelief);
  if (isIdle) {
    const edit = removeSentence(post, sentence);
    const why = { en: 'takes nothing away but pressure', da: 'fjerner ikke andet end presset' };
    return edit ? [{ kind: 'removal', title: { en: 'Take the pressure out', da: 'Fjern presset' }, why, edit }] : [];
  }
  const edit = offer && replaceStretches(post.text, sentence, offer);
  if (!edit) return [];
  const title = { en: 'Offer it, without the pressure', da: 'Tilbyd det uden pres' };
  const why = { en: 'leaves the choice to the reader', da: 'overlader valget til læseren' };
  return [
    ...rewording(title, why, edit),
    ...asking(
      whatIsMissing,
      { en: 'asks what is missing', da: 'spørger, hvad der mangler' },
      thenAsk(post.text, sentence, edit, whatIsMissing),
    ),
  ];
}

function findRelief(plain: string): Relief {
  const sell = findHardSell(plain);
  if (!sell) return { isIdle: false, offer: undefined };
  const { start, end } = sell.span;
  const isNumbered = /\d/.test(plain); // "Only 12 seats left": the number is news
  const isIdle = !sell.command && !isNumbered && saysNothing(plain.slice(0, start) + plain.slice(end));
  return { isIdle, offer: isIdle ? undefined : asOffer(plain, sell) };
}

/** "Don't wait, register now for the workshop!" → "You can register for the workshop." */
function asOffer(plain: string, { command }: HardSell): readonly Replacement[] | undefined {
  if (!command || !(command.isLastChance || saysNothing(plain.slice(0, command.start)))) return undefined;
  const [verb = ''] = plain.slice(command.start).split(' ', 1);
  // Of a shouted sentence no capital says what it would be in small letters.
  if (verb.length > 1 && verb === verb.toUpperCase()) return undefined;

  const beginning = plain.search(/[\p{L}\p{N}]/u); // behind an emoji, which stays
  const offer = `${command.isLastChance ? 'You can still' : 'You can'} ${verb.slice(0, 1).toLowerCase()}`;
  const replacements: Replacement[] = [{ from: beginning, to: command.start + 1, text: offer }];
  if (command.pressure) replacements.push({ from: command.pressure.start, to: command.pressure.end, text: '' });
  const end = /[.!]{0,9}$/.exec(plain)?.index ?? plain.length;
  if (end === plain.length || (command.pressure?.end ?? 0) > end) return undefined;
  replacements.push({ from: end, to: plain.length, text: '.' });
  // What still presses is no offer.
  return findHardSell(replaceInPlain(plain, replacements)) ? undefined : replacements;
}

/** Whether there is nothing but pressure and politeness before the command. */
function saysNothing(before: string): boolean {
  return !/[\p{L}\p{N}]/u.test(before.replace(idle, ''));
}
