import type { Offer } from '../finding';
import { isQuestion, type Sentence } from '../post';
import type { Desk } from './desk';
import { asLastParagraph } from './place-at-end';
import type { Phrasing } from './questions/frames';
import { areAlike } from './questions/rank';
import { appendSentence } from './sentence-edits';

/** How many questions are tried. Chosen: enough for some to be left when the others would bring findings of their own. */
const choices = 12;

/** What the post could take beside questions, the best of each kind. */
export function otherOffers(desk: Desk): readonly Offer[] {
  const kinds = ['invitation', 'credit', 'candour', ...(wantsPromise(desk) ? (['promise'] as const) : [])] as const;
  return kinds.flatMap((kind) =>
    desk
      .phrasings(kind)
      .filter(({ text }) => !desk.post.text.includes(text))
      .slice(0, 2)
      .flatMap((phrasing) => atTheEnd(desk, phrasing, phrasing.text)),
  );
}

/** Questions as a paragraph behind the post, each alone, and with who reads the answers in case the post has to say so. */
export function questionsAtTheEnd(desk: Desk): readonly Offer[] {
  const promises = desk.phrasings('promise');
  return newQuestions(desk).flatMap((question, index) => {
    const promise = promises[index % promises.length];
    return [question.text, ...(promise ? [`${question.text} ${promise.text}`] : [])].flatMap((text) =>
      atTheEnd(desk, question, text),
    );
  });
}

/** Promises right behind the sentence that asks. */
export function promisesBehind(sentence: Sentence, desk: Desk): readonly Offer[] {
  return desk.phrasings('promise').flatMap((promise) => {
    const edit = appendSentence(sentence, promise.text);
    return edit ? [{ kind: promise.kind, title: titleOf(promise), why: promise.why, edit }] : [];
  });
}

/** The questions that the post doesn't ask already. */
export function newQuestions(desk: Desk): readonly Phrasing[] {
  const asked = desk.post.sentences.filter(isQuestion).map(({ plain }) => plain);
  return desk
    .phrasings('question')
    .filter(({ text }) => !asked.some((question) => areAlike(question, text)))
    .slice(0, choices);
}

function atTheEnd(desk: Desk, phrasing: Phrasing, text: string): readonly Offer[] {
  const edit = asLastParagraph(desk.post, text);
  return edit ? [{ kind: phrasing.kind, title: titleOf(phrasing), why: phrasing.why, edit }] : [];
}

/** What the writer chooses by. */
export function titleOf({ kind, text }: Phrasing): Offer['title'] {
  return kind === 'question'
    ? { en: `Ask: “${text}”`, da: `Spørg: “${text}”` }
    : { en: `Add: “${text}”`, da: `Tilføj: “${text}”` };
}

/** Whether there is anything that answers could come to, without which nobody can promise to read them, and nothing promised yet. */
function wantsPromise({ post }: Desk): boolean {
  const has = (...kinds: readonly string[]): boolean => post.openings.some(({ kind }) => kinds.includes(kind));
  return has('ask', 'invite') && !has('promise');
}
