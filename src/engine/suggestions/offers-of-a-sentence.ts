import type { Edit, Offer } from '../finding';
import type { Localised } from '../localised';
import { neighbourOf, once, type Sentence } from '../post';
import type { Desk } from './desk';
import { areAlike } from './questions/rank';
import { removeSentence } from './sentence-edits';

/** What a writer chooses a question by. */
export function asks(question: string): Localised {
  return { en: `Ask: “${question}”`, da: `Spørg: “${question}”` };
}

/** The offer of a question. */
export function asking(question: string, why: Localised, edit: Edit | undefined): readonly Offer[] {
  return edit ? [{ kind: 'question', title: asks(question), why, edit }] : [];
}

/** The offer of other words for what is said. */
export function rewording(title: Localised, why: Localised, edit: Edit | undefined): readonly Offer[] {
  return edit ? [{ kind: 'rewording', title, why, edit }] : [];
}

/** The offer to leave the sentence out. */
export function removal(sentence: Sentence, { post }: Desk): readonly Offer[] {
  const edit = removeSentence(post, sentence);
  const why = { en: 'costs the post no fact', da: 'koster ikke opslaget et eneste faktum' };
  return edit ? [{ kind: 'removal', title: { en: 'Leave it out', da: 'Lad det ude' }, why, edit }] : [];
}

/** Like `removal`, where the sentence holds nothing that would be lost. */
export function removalIfIdle(sentence: Sentence, desk: Desk): readonly Offer[] {
  return isIdle(sentence) ? removal(sentence, desk) : [];
}

/** Whether a sentence holds no figure, name, link, code or date. */
function isIdle(sentence: Sentence): boolean {
  return !sentence.elements.some(({ isLink }) => isLink) && !once(sentence, holdsFacts);
}

/** Capitals are names, of which a sentence's first word can't be told. */
function holdsFacts(plain: string): boolean {
  return /[\d\uFFFC@]|https?:|\S \p{Lu}\p{L}/u.test(plain);
}

/** Whether nothing is said behind it in its paragraph: a question about the post would stand between what belongs together. */
export function endsParagraph(sentence: Sentence, { post }: Desk): boolean {
  const next = neighbourOf(post, sentence, 1);
  const isSaid = next !== undefined && /\p{L}/u.test(next.plain.replace(/(?:https?:|[#@])\S{1,200}/g, ''));
  return !isSaid && sentence.block.kind !== 'heading';
}

/** What could be asked in the sentence's place, where nothing would be lost with it. */
export function questionsInstead(sentence: Sentence, desk: Desk, most: number): readonly Offer[] {
  if (!isIdle(sentence) || !endsParagraph(sentence, desk)) return [];
  const others = desk.post.sentences.filter((each) => each !== sentence && each.plain.includes('?'));
  return desk
    .phrasings('question')
    .filter(({ text }) => !others.some(({ plain }) => areAlike(plain, text)))
    .slice(0, most)
    .map(({ text, why }) => {
      const edit = { span: { start: sentence.start, end: sentence.end }, text };
      return { kind: 'question', title: { en: `Ask instead: “${text}”`, da: `Spørg i stedet: “${text}”` }, why, edit };
    });
}
