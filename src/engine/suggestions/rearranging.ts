import { lineEnding } from '../edits';
import type { Offer } from '../finding';
import { isQuestion, type Post, type Sentence } from '../post';
import type { Desk } from './desk';
import type { Repair, SentenceRepair } from './workshop';

const sparing = { en: 'leaves one question to answer', da: 'efterlader ét spørgsmål at svare på' };

/** One of the questions instead of all of them, where they stand behind one another. */
export const fewerQuestions: Repair = (place, { post }) => {
  const asked = post.sentences.filter((sentence) => isQuestion(sentence) && !sentence.block.isQuoted);
  const first = asked.findIndex(({ end }) => end > place.start);
  const run = runFrom(asked.slice(first), post);
  const last = run.at(-1);
  if (!last || run.length < 2) return [];
  const span = { start: run[0]?.start ?? last.start, end: last.end };
  return run.map((question): Offer => {
    const text = post.text.slice(question.start, question.end);
    return {
      kind: 'removal',
      title: { en: `Ask only: “${question.plain}”`, da: `Spørg kun: “${question.plain}”` },
      why: sparing,
      edit: { span, text },
    };
  });
};

/** The questions of a block that nothing stands between. */
function runFrom(asked: readonly Sentence[], { text }: Post): readonly Sentence[] {
  const run: Sentence[] = [];
  for (const question of asked) {
    const before = run.at(-1);
    if (before && (before.block !== question.block || text.slice(before.end, question.start).trim() !== '')) break;
    run.push(question);
  }
  return run;
}

/** The question in front of everything that stands before it. */
export const sooner: SentenceRepair = (question, { post }: Desk) => {
  const top = post.sentences.find(({ block }) => block.kind !== 'heading' && block.kind !== 'field');
  if (!top || top.start >= question.start || question.block.kind !== 'paragraph') return [];
  const { text } = post;
  const asked = text.slice(question.start, question.end);
  const between = text.slice(top.start, question.start).trimEnd();
  const rest = text.slice(question.end, question.block.span.end).trim();
  const joint = top.block === question.block ? ' ' : lineEnding(text).repeat(2);
  const end =
    rest === ''
      ? question.end
      : question.end + (text.slice(question.end).length - text.slice(question.end).trimStart().length);
  return [
    {
      kind: 'rewording',
      title: { en: `Ask it first: “${question.plain}”`, da: `Spørg først: “${question.plain}”` },
      why: { en: 'asks where everybody sees it', da: 'spørger, hvor alle ser det' },
      edit: { span: { start: top.start, end }, text: asked + joint + between + (rest === '' ? '' : ' ') },
    },
  ];
};
