import type { Voice } from '../languages/voice';
import { voices } from '../languages/voices';
import type { Localised } from '../localised';
import { isQuestion, isQuoted, once, type Sentence } from '../post';
import { defineRule } from '../rule';
import { proseToJudge } from '../whole-post';

/** So many questions in a row are a stack. Chosen: a reader can hold one question and the one that sharpens it, not three. */
const fewestInText = 3;

/** The same in a list, where each can be answered by its number. */
const fewestInList = 6;

/** A stack asks readers something in at least so many of its questions; otherwise it is a hook or a figure of speech. */
const fewestAsked = 2;

/** Question upon question, until none of them can be answered. */
export const stackedQuestions = defineRule({
  id: 'stacked-questions',
  scope: 'post',
  severity: 'information',
  languages: ['en', 'da'],
  summary: {
    en: 'Asks so many questions that none of them can be answered.',
    da: 'Stiller så mange spørgsmål, at ingen af dem kan besvares.',
  },
  evidence: [
    {
      basis: 'practitioner',
      claim:
        'Forms that ask one question a page let people concentrate on the question and its answer. From work on forms, not on posts.',
      source: 'GOV.UK Service Manual, Structuring forms, https://www.gov.uk/service-manual/design/form-structure',
    },
    {
      basis: 'house',
      claim:
        'Of three questions in a row readers answer the last, the easiest or none. Where three starts to be many is our own judgement.',
      source: 'Two-Way’s own reading of published and invented posts (2026)',
    },
  ],
  examples: [
    {
      language: 'en',
      text: 'The hall is free on Thursdays. [[What would you use it for?]] Should it have a stage? Which chairs would you keep? Would you pay for the heating?',
    },
    {
      language: 'en',
      text: 'The meter reads itself now. [[Do you trust it?]] Where should it send its numbers? What would you do with them?',
    },
    {
      language: 'en',
      text: 'We bake rye and spelt. One has to go.\n\n[[Which loaf would you miss?]] Would you drive for it?\n\nWhat would you eat instead?',
      because: 'A new paragraph is no pause when nothing is said in it.',
    },
    {
      language: 'en',
      text: 'The ferry sails at six. [[When would you sail?]] Or would you rather take the bus? Who would come along? What would you bring?',
      because: 'An “or” sharpens the first; three are left.',
    },
    {
      language: 'en',
      text: 'We are planning the garden. Tell us:\n\n- [[What would you plant?]]\n- Where should the bench stand?\n- Who would water it with you?\n- Would you lend us a spade?\n- Which evening suits you?\n- What should it be called?',
      because: 'Even a list has an end to what can be answered.',
    },
    {
      language: 'en',
      text: 'The board meets in May. Two questions are open. [[How would you split the shed?]] And the tools? Would you share yours? We read everything.',
    },
    {
      language: 'en',
      text: 'The hall is free on Thursdays. What would you use it for? And why?',
      because: 'One question, and what sharpens it.',
    },
    {
      language: 'en',
      text: 'We have not decided about the corner. Should it be a pond? Or should it be more beds? Or would you leave it?',
      because: 'One question in three sentences.',
    },
    {
      language: 'en',
      text: 'The board has three questions:\n\n1. Which lamp would you walk under?\n2. Where would you put the bench?\n3. Would you use the pump?',
      because: 'A short list can be answered by number.',
    },
    {
      language: 'en',
      text: 'Where does the salt come from? Who carries it? What does it cost? Nobody in the harbour knew.',
      because: 'A way to tell a story; nobody is asked.',
    },
    {
      language: 'en',
      text: 'What would you plant? The corner gets sun until noon. Where should the bench stand? It is two metres long. Which evening suits you? We are there on most.',
      because: 'Each has what is needed to answer it.',
    },
    {
      language: 'en',
      text: '“What would you plant? Where would you sit? Would you water it?” they asked in 1974. The garden is still there. So is the bench.',
      because: 'Somebody else’s questions.',
    },
    {
      language: 'en',
      text: '## How would you use it?\n\nMost would cook.\n\n## Would you pay?\n\nHalf would.\n\n## Should it have a stage?\n\nNobody thought so.',
      because: 'Headings with answers below them.',
    },
  ],

  *check(post) {
    const asked = new Set(post.openings.filter(({ kind }) => kind === 'ask').map(({ span }) => span.start));
    for (const stack of runsOfQuestions(proseToJudge(post), voices[post.language])) {
      const [first] = stack;
      const count = stack.length;
      const isInList = stack.every(({ block }) => block.kind === 'item');
      if (!first || count < (isInList ? fewestInList : fewestInText)) continue;
      if (stack.filter(({ start }) => asked.has(start)).length < fewestAsked) continue;
      yield { span: { start: first.start, end: first.end }, message: messageFor(count) };
    }
  },
});

function messageFor(count: number): Localised {
  return {
    en: `${count} questions in a row, and no telling which one to answer. Keep the one whose answer could change something.`,
    da: `${count} spørgsmål i træk, og det er uvist, hvilket der skal besvares. Behold det, som kan ændre noget.`,
  };
}

/** The questions that follow one another without a word between them, without those that only sharpen the one before. */
function* runsOfQuestions(prose: readonly Sentence[], { isContinuation }: Voice): Iterable<readonly Sentence[]> {
  let run: Sentence[] = [];
  for (const sentence of prose) {
    if (!isOwnQuestion(sentence)) {
      yield run;
      run = [];
    } else if (run.length === 0 || !once(sentence, isContinuation)) {
      run.push(sentence);
    }
  }
  yield run;
}

function isOwnQuestion(sentence: Sentence): boolean {
  const { length } = sentence.plain;
  return isQuestion(sentence) && !isQuoted(sentence, length - 1, length);
}
