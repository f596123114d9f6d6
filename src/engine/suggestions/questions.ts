import type { Suggestion } from '../finding';
import { type NounPhrase, nounPhrases } from '../languages/english/grammar';
import type { Language } from '../localised';
import { once, type Post, type Sentence } from '../post';
import { appendSentence } from './sentence-edits';

/** A question about something the post names. It fits things, places, people and plans, one or many. */
export function questionAbout(topic: string): string {
  return `What would you still want to know about ${topic}?`;
}

/** A question about what was just said. */
export const questionAboutThat = 'What would that change for you?';

/** The offer to let a question follow a sentence; `undefined` where none can stand, or in a language without questions yet. */
export function askAfter(sentence: Sentence, language: Language): Suggestion | undefined {
  if (language !== 'en' || sentence.plain.trim().endsWith('?')) return undefined;
  const topic = once(sentence, topicOf);
  return question(sentence, topic === undefined ? questionAboutThat : questionAbout(topic));
}

/** The offer to let this question follow a sentence; `undefined` where none can stand. */
export function question(sentence: Sentence, text: string): Suggestion | undefined {
  const edit = appendSentence(sentence, text);
  return edit && { kind: 'question', title: { en: `Ask: “${text}”`, da: `Spørg: “${text}”` }, edit };
}

/** What a sentence is about, as its reader would say it ("our new pump" → "the new pump"); `undefined` where nothing is named. */
function topicOf(sentence: string): string | undefined {
  const [phrase] = topicsIn(sentence);
  return phrase && fromReadersSide(phrase.text);
}

function topicsIn(sentence: string): readonly NounPhrase[] {
  return nounPhrases(sentence).filter(isTopic);
}

/** How much of a post is searched for what it comes back to, in sentences. Chosen: the length of a long post, and a fixed price. */
const searched = 100;

/** What a post is about: what its title names, or else the phrase among its first that the rest comes back to most. */
export function topicOfPost(post: Post): string | undefined {
  const title = [...post.frontMatter.sentences, ...post.sentences].find(
    ({ block }) => block.kind === 'field' || block.kind === 'heading',
  );
  const named = title && once(title, topicOf);
  if (named !== undefined) return named;

  const text = post.sentences
    .slice(0, searched)
    .map(({ plain }) => plain.toLowerCase())
    .join('\n');
  const candidates = post.sentences
    .filter(({ quotations }) => quotations.length === 0)
    .slice(0, 6)
    .flatMap((sentence) => once(sentence, topicsIn));
  const mentions = ({ text: phrase }: NounPhrase): number =>
    text.split(phrase.toLowerCase().split(' ').at(-1) ?? phrase).length;
  const [best] = candidates.sort((a, b) => mentions(b) - mentions(a));
  return best && fromReadersSide(best.text);
}

/**
 * A phrase that a question can be about: begun by "the", "our" and the like (of bare words the grammar is too often wrong), without
 * code or an address, not too long to be asked about, and not one that names nothing.
 */
function isTopic({ text }: NounPhrase): boolean {
  return (
    /^(?:the|our|my|an?|this|these|its|their) [\p{L}\p{N}'’& -]{2,60}$/iu.test(text) &&
    !/\b(?:your|we|us|you|readers?|writers?|someone|everyone|things?|ways?|parts?|lot|post|day|week|month|year|time)\b/i.test(
      text,
    )
  );
}

function fromReadersSide(phrase: string): string {
  return phrase.replace(/^(?:our|my|an?|this|these|its|their)\b/i, 'the').replace(/^The\b/, 'the');
}
