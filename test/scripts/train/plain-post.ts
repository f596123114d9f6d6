import type { LabelledPost } from '../../../scripts/accuracy/labelled-posts.mjs';

type Sentence = LabelledPost['sentences'][number];

/** A sentence's text with what an editor made of it: "B boast", "D ask", "N". */
export type Labelled = readonly [text: string, label: string];

/** A post that nobody labelled. */
export function plainPost(id: string, text: string): LabelledPost {
  return { id, lang: 'en', rating: 1, occasion: 'other', text, sentences: [] };
}

/** A post of labelled sentences, with a blank between them. */
export function labelledPost(id: string, rating: number, occasion: string, parts: readonly Labelled[]): LabelledPost {
  const sentences: Sentence[] = [];
  let text = '';
  for (const [words, label] of parts) {
    if (text !== '') text += ' ';
    sentences.push({ start: text.length, end: text.length + words.length, ...parseLabel(label) });
    text += words;
  }
  return { id, lang: 'en', rating, occasion, text, sentences };
}

function parseLabel(label: string): Pick<Sentence, 'label' | 'type'> {
  const [letter, type] = label.split(' ');
  if (type === undefined) return { label: 'N' };
  return { label: letter === 'B' ? 'B' : 'D', type };
}
