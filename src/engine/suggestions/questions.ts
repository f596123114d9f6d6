import type { Suggestion } from '../finding';
import { nounPhrases } from '../languages/english';
import type { Language } from '../localised';
import type { Post, Sentence } from '../post';
import { appendSentence } from './sentence-edits';

/** A question about something that the readers know or can picture: a place, a service, a plan. */
export function questionAbout(topic: string): string {
  return `What would you change about ${topic}?`;
}

/** A question about what was just said. */
export const questionAboutThat = 'What would that change for you?';

/** The offer to let a question follow a sentence; `undefined` where none can stand, or in a language without questions yet. */
export function askAfter(sentence: Sentence, language: Language): Suggestion | undefined {
  if (language !== 'en' || sentence.plain.trim().endsWith('?')) return undefined;
  const topic = topicOf(sentence.plain);
  return question(sentence, topic === undefined ? questionAboutThat : questionAbout(topic));
}

/** The offer to let this question follow a sentence; `undefined` where none can stand. */
export function question(sentence: Sentence, text: string): Suggestion | undefined {
  const edit = appendSentence(sentence, text);
  return edit && { kind: 'question', title: { en: `Ask: “${text}”`, da: `Spørg: “${text}”` }, edit };
}

/** What a sentence is about, as its reader would say it ("our new pump" → "the new pump"); `undefined` where nothing is named. */
export function topicOf(sentence: string): string | undefined {
  const phrase = nounPhrases(sentence).find(({ isDefinite, text }) => isDefinite && isTopic(text));
  return phrase && fromReadersSide(phrase.text);
}

/** What a post is about: the phrase that names what most of its sentences come back to. */
export function topicOfPost(post: Post): string | undefined {
  const beginning = post.sentences.filter(({ quotations }) => quotations.length === 0).slice(0, 6);
  const text = post.sentences.map(({ plain }) => plain.toLowerCase()).join('\n');
  let best: { readonly phrase: string; readonly count: number } | undefined;
  for (const { plain } of beginning) {
    for (const { text: phrase, isDefinite } of nounPhrases(plain)) {
      if (!isDefinite || !isTopic(phrase)) continue;
      const head = phrase.toLowerCase().split(' ').at(-1) ?? phrase;
      const count = text.split(head).length - 1;
      if (!best || count > best.count) best = { phrase, count };
    }
  }
  return best && fromReadersSide(best.phrase);
}

/** No code, no address, nothing so long that a question about it could not be read, nothing that speaks of itself. */
function isTopic(phrase: string): boolean {
  return (
    /^[\p{L}\p{N}'’& -]{3,60}$/u.test(phrase) &&
    !/\b(?:your|we|us|you|someone|everyone|thing|way|part|lot)\b/i.test(phrase)
  );
}

function fromReadersSide(phrase: string): string {
  return phrase.replace(/^(?:our|my|an?|this|these|its|their)\b/i, 'the').replace(/^The\b/, 'the');
}
