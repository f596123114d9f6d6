import { spanIn } from '../post';
import { defineRule } from '../rule';
import { answerers } from '../who-answers';

const message = {
  en: 'A question that nobody is meant to answer. Ask one whose answer you would use, or say it straight.',
  da: 'Et spørgsmål, som ingen skal svare på. Stil et, hvis svar du ville bruge, eller sig det lige ud.',
};

/** A question aimed at the reader, which the writer answers, or which only leads to a link or a sale. */
export const rhetoricalQuestion = defineRule({
  id: 'rhetorical-question',
  scope: 'sentence',
  severity: 'information',
  languages: ['en', 'da'],
  summary: {
    en: 'A question to the reader that nobody is meant to answer.',
    da: 'Et spørgsmål til læseren, som ingen skal svare på.',
  },
  evidence: [
    {
      basis: 'peer-reviewed',
      claim:
        'Where a rhetorical question is noticed as such, people turn to the one who asks and wonder what they are after (experiments with advertisements).',
      source:
        'Ahluwalia, R., & Burnkrant, R. E. (2004). Answering questions about questions: a persuasion knowledge perspective for understanding the effects of rhetorical questions. Journal of Consumer Research 31(1), 26–42. https://doi.org/10.1086/383421',
    },
    {
      basis: 'house',
      claim:
        'Where posts were labelled sentence by sentence, hooks aimed at the reader were marked; questions that only structure a text were left alone, also when answered at once.',
      source: 'Two-Way’s own reading of published and invented posts (2026)',
    },
  ],
  examples: [
    { language: 'en', text: '[[Want to save money on heating?]] Our new tariff is here.' },
    { language: 'en', text: '[[Did you know that the harbour freezes every third year?]]' },
    { language: 'en', text: '[[Still heating with oil?]] Find out what a heat pump costs.' },
    { language: 'en', text: '[[Is your boat ready for winter?]] We store 200 of them indoors.' },
    { language: 'en', text: '[[Ever wondered what a miller does at night?]]' },
    { language: 'en', text: '🍞 [[Who doesn’t love warm bread?]]' },
    {
      language: 'en',
      text: '[[How many cups of coffee do you drink a day?]] Read our guide to decaf.',
      because: 'It could be answered, but it only leads on.',
    },
    {
      language: 'en',
      text: '[[Stuck at the station again?]] Here are three books for the wait.',
      because: 'Clipped, and followed by the goods.',
    },
    {
      language: 'en',
      text: 'The desk is open until seven. [[Do you need a quiet room?]] We’ve got just the place.',
      because: 'The writer answers.',
    },
    {
      language: 'en',
      text: 'Why do pumps fail? Because sand gets in.',
      because: 'It structures the text and is not aimed at the reader.',
    },
    {
      language: 'en',
      text: '## How do I return a lamp?\n\nBring it back to the shop with the receipt.',
      because: 'A question of an FAQ.',
    },
    {
      language: 'en',
      text: 'Still brown after eight? Comment with your street, and the crew comes by.',
      because: 'Somebody reads the answer.',
    },
    { language: 'en', text: 'The market moves in May. Would you come on a Sunday?' },
    {
      language: 'en',
      text: 'Interested in the night shift? Write to us by Friday with the nights you could take.',
      because: 'Worn, but answers are wanted.',
    },
    {
      language: 'en',
      text: 'Lost your berth card? Come to the harbour office with your lease.',
      because: 'Whoever it fits is helped.',
    },
    { language: 'en', text: '“Did you know that it freezes?” the harbour master asked.', because: 'A quoted voice.' },
    { language: 'en', text: 'We asked ourselves how long the roof would last.', because: 'No question is put.' },
    {
      language: 'en',
      text: 'The old crane is gone. So what now? The quay is being measured this week.',
      because: 'It leads over to the next thing.',
    },
  ],

  *check(post) {
    const answererOf = answerers(post);
    for (const [index, sentence] of post.sentences.entries()) {
      if (answererOf(index) !== 'nobody') continue;
      yield { span: spanIn(sentence, beginning(sentence.plain), sentence.plain.length), message };
    }
  },
});

/** Where the words begin, behind an emoji or a bullet. */
function beginning(plain: string): number {
  return Math.max(0, plain.search(/[\p{L}\p{N}#@"'“(]/u));
}
