import type { Offer } from '../../finding';
import { findHollowInvitation } from '../../languages/english/hollow-invitations';
import { once, type Sentence } from '../../post';
import type { Desk } from '../desk';
import { newQuestions } from '../dialogue';
import { endsParagraph, removalIfIdle } from '../offers-of-a-sentence';
import { type Turn, turned } from '../turns';

/** "Stay tuned!" → "You’ll hear more here on {date}." */
const waiting: Turn = {
  at: /^[^.!?…]+/,
  by: 'you’ll hear more here on {date}',
  end: '.',
  kind: 'promise',
  title: { en: 'Say when there will be more', da: 'Sig, hvornår der kommer mere' },
  why: { en: 'says when there will be more', da: 'siger, hvornår der kommer mere' },
};

/** "If you have any questions, feel free to reach out." → "If you have any questions, write to {name} at {address}." */
const answering: Turn = {
  at: /(?:please )?(?:(?:do not|don['’]t) hesitate to|feel free to|you(?:['’]re| are) (?:always )?welcome to) (?:reach out|contact|get in touch|write|call|drop us a line)(?: to us| with us| us)?\b/i,
  by: 'write to {name} at {address}',
  kind: 'invitation',
  title: { en: 'Say whom to write to', da: 'Sig, hvem man skal skrive til' },
  why: { en: 'names somebody who answers', da: 'nævner en, der svarer' },
};

/** What asks for something in particular: a question that fits the post, somebody to write to, or a day. */
export function filled(sentence: Sentence, desk: Desk): readonly Offer[] {
  const found = once(sentence, findHollowInvitation);
  const promises = desk.phrasings('promise');
  const span = { start: sentence.start, end: sentence.end };
  const fitting = endsParagraph(sentence, desk) ? newQuestions(desk) : [];
  const questions = fitting.map(({ text, why }, index): Offer => {
    const promise = promises[index % promises.length];
    const asked = promise ? `${text} ${promise.text}` : text;
    return {
      kind: 'question',
      title: { en: `Ask instead: “${text}”`, da: `Spørg i stedet: “${text}”` },
      why,
      edit: { span, text: asked },
    };
  });
  switch (found?.kind) {
    case 'waiting':
      return [...turned(sentence, desk, [waiting]), ...questions.slice(0, 2), ...removalIfIdle(sentence, desk)];
    case 'answering':
      return [...turned(sentence, desk, [answering]), ...questions.slice(0, 3)];
    case 'slogan':
    case undefined:
      return [...questions.slice(0, 2), ...removalIfIdle(sentence, desk)];
  }
}
