import type { Span } from '../../engine';
import type { Mark } from '../protocol';
import { renderBlock } from './block-html';
import { type Place, placeStretches } from './place-stretches';
import type { SourceBlock } from './source-block';

/** What stands in a block, with spans in the block's text. */
export interface Inside {
  readonly sentences: readonly Span[];
  readonly marks: readonly Mark[];
}

/** A block as it is shown. */
export interface DrawnBlock {
  /** Two blocks with the same are drawn alike. */
  readonly signature: string;
  /** To be cloned into the page. Sentences and marks carry their place in the block. */
  readonly template: DocumentFragment;
}

/** What drawing needs. */
export interface Pen {
  /** The language of what is said about the post. */
  readonly language: string;
  /** Whether marks lead somewhere. */
  readonly isLive: boolean;
  sanitise(html: string): DocumentFragment;
}

/** Tells whether a block must be drawn anew. Where it stands in the post makes no difference. */
export function signatureOf(block: SourceBlock, { sentences, marks }: Inside): string {
  const { kind, text, links, isBelowFold, isOverLimit } = block;
  const places = sentences.map(({ start, end }) => [start, end]);
  const shown = marks.map(({ id, span, reason }) => [id, span.start, span.end, reason]);
  return JSON.stringify([kind, text, links, isBelowFold, isOverLimit, places, shown]);
}

/** Draws a block, safe to show. */
export function drawBlock(block: SourceBlock, inside: Inside, pen: Pen): DrawnBlock {
  const { sentences, marks } = inside;
  const { html, sentinels } = renderBlock(block, [...sentences, ...marks.map(({ span }) => span)]);
  const template = pen.sanitise(html);
  placeStretches(template, sentinels, (text, place) => wrap(text, place, inside, pen));
  return { signature: signatureOf(block, inside), template };
}

function wrap(text: string, { stretches, begins }: Place, { sentences, marks }: Inside, pen: Pen): Node {
  const inMarks = stretches.filter((stretch) => stretch >= sentences.length).map((each) => each - sentences.length);
  const piece = inMarks.length > 0 ? markElement(text, inMarks, begins, { sentences, marks }, pen) : text;
  const sentence = stretches.find((stretch) => stretch < sentences.length);
  const span = document.createElement('span');
  if (sentence !== undefined) {
    span.className = 'sentence';
    span.dataset['sentence'] = String(sentence);
  }
  span.append(piece);
  return span;
}

function markElement(
  text: string,
  inMarks: readonly number[],
  begins: ReadonlySet<number>,
  { sentences, marks }: Inside,
  { language, isLive }: Pen,
): Element {
  const main = inMarks.findLast((index) => marks[index]?.kind === 'finding') ?? inMarks.at(-1) ?? 0;
  const kinds = new Set(inMarks.map((index) => marks[index]?.kind));
  const element = document.createElement('mark');
  element.className = [...kinds].join(' ');
  element.dataset['mark'] = String(main);
  element.dataset['kind'] = marks[main]?.id ?? '';
  // Only where one begins it can be reached by keyboard: once.
  if (isLive && inMarks.some((index) => begins.has(index + sentences.length))) {
    const reasons = inMarks.map((index) => marks[index]?.reason ?? '').join(' ');
    element.setAttribute('role', 'button');
    element.tabIndex = 0;
    element.setAttribute('aria-haspopup', 'dialog');
    element.setAttribute('aria-label', `${text.trim()}: ${reasons}`);
    element.lang = language;
  }
  element.append(text);
  return element;
}
