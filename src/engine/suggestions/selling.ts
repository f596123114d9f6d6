import type { Edit, Suggestion } from '../finding';
import type { HardSell } from '../languages/english-selling';
import type { Post, Sentence } from '../post';
import { removeSentence, type Replacement, replaceStretches, thenAsk } from './sentence-edits';

/** What a reader would have to ask before doing what the sentence asks for. */
const whatIsMissing = 'What would you need to know before you do?';

/** What may stand before a command and can go with the pressure. */
const idle = /\b(?:don't miss out|don't wait|hurry(?: up)?|act (?:now|fast)|last chance|please|just|simply|so)\b/giu;

const askingTitle = {
  en: `Offer it and ask: “${whatIsMissing}”`,
  da: `Tilbyd det, og spørg: “${whatIsMissing}”`,
};

/** The command as something the reader may do, alone and with a question; or, where nothing is said but pressure, nothing. */
export function withoutPressure(post: Post, sentence: Sentence, sell: HardSell): readonly Suggestion[] {
  if (
    !/[\p{L}\p{N}]/u.test(sentence.plain.replace(sentence.plain.slice(sell.span.start, sell.span.end), '')) &&
    !sell.command
  ) {
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

  const verb = (plain[command.start] ?? '').toLowerCase();
  const beginning = plain.search(/[\p{L}\p{N}]/u); // behind an emoji, which stays
  const offer = command.isLastChance ? 'You can still' : 'You can';
  const replacements: Replacement[] = [{ from: beginning, to: command.start + 1, text: `${offer} ${verb}` }];
  if (command.pressure) replacements.push({ from: command.pressure.start - 1, to: command.pressure.end, text: '' });
  const end = /[.!]{0,9}$/.exec(plain)?.index ?? plain.length;
  replacements.push({ from: end, to: plain.length, text: '.' });
  return end < plain.length ? replaceStretches(text, sentence, replacements) : undefined;
}

/** Whether there is nothing but pressure and politeness before the command. */
function saysNothing(before: string): boolean {
  return !/[\p{L}\p{N}]/u.test(before.replace(idle, ''));
}
