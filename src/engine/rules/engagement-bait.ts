import type { Suggestion } from '../finding';
import { voices } from '../languages/voices';
import { isQuoted, once, type Post, type Sentence, spanIn } from '../post';
import { defineRule } from '../rule';
import { removeSentence } from '../suggestions/sentence-edits';

const message = {
  en: 'Begs for a reaction that says nothing. Ask what you would really like to know, or leave it out.',
  da: 'Tigger om en reaktion, der ikke siger noget. Spørg om det, du gerne vil vide, eller lad det ude.',
};

/** Begging for likes, shares, tags and one-word comments. */
export const engagementBait = defineRule({
  id: 'engagement-bait',
  scope: 'sentence',
  severity: 'information',
  languages: ['en'],
  summary: {
    en: 'Begs for likes, shares, tags or one-word comments.',
    da: 'Tigger om likes, delinger, tags eller kommentarer på ét ord.',
  },
  evidence: [
    {
      basis: 'policy',
      claim:
        'Facebook shows posts less that beg for reactions, comments, shares, tags or votes. Asking for help, advice or recommendations is exempt, ' +
        'and so is a question whose answer is not dictated.',
      source:
        'Meta (2017), News Feed FYI: Fighting Engagement Bait on Facebook, https://about.fb.com/news/2017/12/news-feed-fyi-fighting-engagement-bait-on-facebook/',
    },
    {
      basis: 'house',
      claim: 'A like can’t be answered. What a reader thinks can be, and it is what the writer would learn from.',
      source: 'Two-Way’s own reading of published and invented posts (2026)',
    },
  ],
  examples: [
    {
      language: 'en',
      text: 'Our café opens on Monday. [[Like and share]]!',
      becomes: 'Our café opens on Monday.',
    },
    {
      language: 'en',
      text: 'The square should be car-free. [[Comment YES if you agree]]!',
      becomes: 'The square should be car-free. Do you agree, or do you see it differently?',
    },
    {
      language: 'en',
      text: '[[RT if you agree that trains beat planes]].',
      becomes: 'Do you agree that trains beat planes, or do you see it differently?',
    },
    { language: 'en', text: 'The rye is back. [[Tag a friend who needs bread]].', becomes: 'The rye is back.' },
    { language: 'en', text: 'The rye is back. [[Smash that follow button]]!', becomes: 'The rye is back.' },
    { language: 'en', text: 'We have two tickets. To win, [[share this post and wait for Friday]].' },
    { language: 'en', text: 'New in the shop. [[❤️ this post]]!', becomes: 'New in the shop.' },
    {
      language: 'en',
      text: 'The guide is done. [[Comment “GUIDE” and I’ll send it]].',
      becomes: 'The guide is done.',
    },
    { language: 'en', text: '[[Retweet if your grandmother baked]]!' },
    {
      language: 'en',
      text: 'To enter: [[save this post and tell us your favourite loaf]].',
      because: 'The answer is a ticket.',
    },
    { language: 'en', text: 'Share your photo of the flood with the museum.', because: 'Something to show.' },
    {
      language: 'en',
      text: 'Tag your photos with #harbour and we show them in the hall.',
      because: 'Something to show.',
    },
    { language: 'en', text: 'Reply STOP to unsubscribe.', because: 'A key to press, not a reaction.' },
    {
      language: 'en',
      text: 'Share your own recipe with us, and we’ll bake two of them.',
      because: 'Asks for something of substance.',
    },
    { language: 'en', text: 'Tell us which of the two loaves you would keep.' },
    { language: 'en', text: 'Comment on issue 42 if the export fails for you.', because: 'A real matter to speak to.' },
    { language: 'en', text: 'If you like strong coffee, ask for the Harar.' },
    { language: 'en', text: 'Posts that say “Like and share!” are shown less.', because: 'A quoted voice.' },
    { language: 'en', text: 'Follow the path to the lake and turn left.' },
    { language: 'en', text: 'We like and use the new tool every day.' },
  ],

  *check(post) {
    const { findBait } = voices[post.language];
    for (const sentence of post.sentences) {
      const bait = once(sentence, findBait);
      if (!bait || isQuoted(sentence, bait.start, bait.start + 1)) continue;
      const span = spanIn(sentence, bait.start, bait.end);
      yield { span, message, suggestions: honest(post, sentence, bait.start) };
    }
  },
});

/** The question behind the bait where it shows, or nothing instead of the bait. Only where the bait is all the sentence says. */
function honest(post: Post, sentence: Sentence, start: number): readonly Suggestion[] {
  if (/[\p{L}\p{N}]/u.test(sentence.plain.slice(0, start))) return [];
  const suggestions: Suggestion[] = [];
  const agreement = once(sentence, voices[post.language].agreementAskedFor);
  if (agreement !== undefined && sentence.block.elements.length === 0) {
    const question = `Do you agree${agreement}, or do you see it differently?`;
    const edit = { span: { start: sentence.start, end: sentence.end }, text: question };
    suggestions.push({ kind: 'question', title: { en: `Ask: “${question}”`, da: `Spørg: “${question}”` }, edit });
  }
  const removal = removeSentence(post, sentence);
  if (removal) suggestions.push({ kind: 'removal', title: { en: 'Leave it out', da: 'Lad det ude' }, edit: removal });
  return suggestions;
}
