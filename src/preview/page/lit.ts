import type { PlacedBlock } from './placed-blocks';

/** The sentences that the writer wants to see, after choosing what they are part of. */
export interface Lit {
  /** What was chosen. */
  readonly key: string;
  /** Their places in the post. */
  readonly sentences: readonly number[];
  /** Which of them is in view: an index into `sentences`. */
  readonly at: number;
}

/** Chosen again, the next of the same sentences comes into view; behind the last, nothing is lit any more. */
export function nextLit(lit: Lit | undefined, key: string, sentences: readonly number[]): Lit | undefined {
  if (lit?.key !== key) return { key, sentences, at: 0 };
  return lit.at + 1 < sentences.length ? { key, sentences, at: lit.at + 1 } : undefined;
}

/** The elements of a sentence, given its place in the post. */
export function elementsOf(page: ParentNode, blocks: readonly PlacedBlock[], sentence: number): readonly Element[] {
  const block = blocks.find(
    ({ firstSentence, sentences }) => firstSentence <= sentence && sentence < firstSentence + sentences.length,
  );
  if (!block) return [];
  const selector = `[data-block="${block.id}"] [data-sentence="${sentence - block.firstSentence}"]`;
  return [...page.querySelectorAll(selector)];
}

/** Shows in the page what is lit, and nothing else. */
export function showLit(page: ParentNode, blocks: readonly PlacedBlock[], lit: Lit | undefined): void {
  const wanted = new Set((lit?.sentences ?? []).flatMap((sentence) => elementsOf(page, blocks, sentence)));
  for (const element of page.querySelectorAll('.lit')) if (!wanted.has(element)) element.classList.remove('lit');
  for (const element of wanted) element.classList.add('lit');
}
