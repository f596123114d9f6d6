import type { Edit, Suggestion } from '../finding';
import { findHardSell, type HardSell } from '../languages/english/selling';
import type { Post, Sentence } from '../post';
import { removeSentence, type Replacement, replaceInPlain, replaceStretches, thenAsk } from './sentence-edits';

/** What a reader would have to ask before doing what the sentence asks for. */
const whatIsMissing = 'What would you need to know before you do?';

const askingTitle = {
  en: `Offer it and ask: “${whatIsMissing}”`,
  da: `Tilbyd det, og spørg: “${whatIsMissing}”`,
};

/** What may stand before a command and can go with the pressure. */
const idle = /\b(?:don't miss out|don't wait|hurry(?: up)?|act (?:now|fast)|last chance|please|just|simply|so)\b/giu;

/** The command as something the reader may do, alone and with a question; or, where nothing is said but pressure, nothing. */
export function withoutPressure(post: Post, sentence: Sentence, sell: HardSell): readonly Suggestion[] {
  const { start, end } = sell.span;
  const isNumbered = /\d/.test(sentence.plain); // "Only 12 seats left": the number is news
  if (!sell.command && !isNumbered && saysNothing(sentence.plain.slice(0, start) + sentence.plain.slice(end))) {
    const removal = removeSentence(post, sentence);
    return removal
      ? [{ kind: 'removal', title: { en: 'Take the pressure out', da: 'Fjern presset' }, edit: removal }]
      : [];
  }
  const edit = asOffer(post.text, sentence, sell);
  if (!edit) return [];
  const rewording: Suggestion = {
    kind: 'rewording',
    title: { en: 'Offer it, without the pressure', da: 'Tilbyd det uden pres' },
    edit,
  };
  const asking = thenAsk(post.text, sentence, edit, whatIsMissing);
  return asking ? [rewording, { kind: 'question', title: askingTitle, edit: asking }] : [rewording];
}

/** "Don't wait, register now for the workshop!" → "You can register for the workshop." */
function asOffer(text: string, sentence: Sentence, { command }: HardSell): Edit | undefined {
  const { plain } = sentence;
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
  return findHardSell(replaceInPlain(plain, replacements)) ? undefined : replaceStretches(text, sentence, replacements);
}

/** Whether there is nothing but pressure and politeness before the command. */
function saysNothing(before: string): boolean {
  return !/[\p{L}\p{N}]/u.test(before.replace(idle, ''));
}
