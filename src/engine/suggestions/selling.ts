import type { Suggestion } from '../finding';
import { findHardSell, type HardSell } from '../languages/english/selling';
import { once, type Post, type Sentence } from '../post';
import { removeSentence, type Replacement, replaceInPlain, replaceStretches, thenAsk } from './sentence-edits';

/** What a reader would have to ask before doing what the sentence asks for. */
const whatIsMissing = 'What would you need to know before you do?';

const askingTitle = {
  en: `Offer it and ask: “${whatIsMissing}”`,
  da: `Tilbyd det, og spørg: “${whatIsMissing}”`,
};

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
export function withoutPressure(post: Post, sentence: Sentence): readonly Suggestion[] {
  const { isIdle, offer } = once(sentence, findRelief);
  if (isIdle) {
    const removal = removeSentence(post, sentence);
    return removal
      ? [{ kind: 'removal', title: { en: 'Take the pressure out', da: 'Fjern presset' }, edit: removal }]
      : [];
  }
  const edit = offer && replaceStretches(post.text, sentence, offer);
  if (!edit) return [];
  const rewording: Suggestion = {
    kind: 'rewording',
    title: { en: 'Offer it, without the pressure', da: 'Tilbyd det uden pres' },
    edit,
  };
  const asking = thenAsk(post.text, sentence, edit, whatIsMissing);
  return asking ? [rewording, { kind: 'question', title: askingTitle, edit: asking }] : [rewording];
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
