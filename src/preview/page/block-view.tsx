import { Component, createRef, type JSX } from 'preact';
import { fill, type Texts } from '../texts';
import type { DrawnBlock } from './drawn-block';
import type { PlacedBlock } from './placed-blocks';

interface Props {
  readonly block: PlacedBlock;
  readonly texts: Texts;
  /** The place of the sentence whose cell in the margin can be reached by keyboard. */
  readonly reachable: number;
  /** Whether the draft that it stands beside has no such block. */
  readonly isChanged: boolean;
  /** Called when the block's elements are new. */
  onDrawn(element: Element): void;
}

/** One block of the post with its margin. Drawn anew only when what it shows has changed. */
export class BlockView extends Component<Props> {
  readonly #content = createRef<HTMLDivElement>();
  #shown: DrawnBlock | undefined;

  override componentDidMount(): void {
    this.#draw();
  }

  override componentDidUpdate(): void {
    this.#draw();
  }

  override shouldComponentUpdate(next: Props): boolean {
    const { block, texts, reachable, isChanged } = this.props;
    const isIn = (place: number): boolean =>
      block.firstSentence <= place && place < block.firstSentence + block.sentences.length;
    return (
      next.block.drawn !== block.drawn ||
      next.block.firstSentence !== block.firstSentence ||
      next.texts !== texts ||
      next.isChanged !== isChanged ||
      next.block.sentences.some(({ about, isDoor }, index) => {
        const before = block.sentences[index];
        return before?.about !== about || before.isDoor !== isDoor;
      }) ||
      (next.reachable !== reachable && (isIn(reachable) || isIn(next.reachable)))
    );
  }

  override render({ block, texts, reachable, isChanged }: Props): JSX.Element {
    const { kind, isBelowFold, isOverLimit } = block.source;
    const classes = [
      'block',
      kind,
      isBelowFold ? 'below-fold' : '',
      isOverLimit ? 'over-limit' : '',
      isChanged ? 'changed' : '',
    ];
    return (
      <div class={classes.filter(Boolean).join(' ')} data-block={block.id}>
        <Margin block={block} texts={texts} reachable={reachable} />
        <div class="content" ref={this.#content} />
      </div>
    );
  }

  #draw(): void {
    const content = this.#content.current;
    const { block, onDrawn } = this.props;
    if (!content || this.#shown === block.drawn) return;
    this.#shown = block.drawn;
    const focused = reachableIn(content).findIndex((mark) => mark === document.activeElement);
    content.replaceChildren(block.drawn.template.cloneNode(true));
    onDrawn(content);
    if (focused >= 0) reachableIn(content)[focused]?.focus({ preventScroll: true });
  }
}

/**
 * Who each sentence is about and where the doors are: a cell for each, as tall as its share of the block's letters, so that it stands
 * about where the sentence does.
 */
function Margin({ block, texts, reachable }: Pick<Props, 'block' | 'texts' | 'reachable'>): JSX.Element {
  return (
    <div class="margin" role="presentation">
      {block.sentences.map(({ about, isDoor, span }, index) => {
        const place = block.firstSentence + index;
        const whom = fill(texts.marginSentence, place + 1, texts[`about.${about}`]);
        const label = isDoor ? `${whom}. ${texts.marginDoor}` : whom;
        return (
          <button
            key={index}
            type="button"
            class={`cell${isDoor ? ' is-door' : ''}`}
            data-cell={place}
            disabled={reachable < 0}
            tabIndex={place === reachable ? 0 : -1}
            aria-label={label}
            title={label}
            style={{ flexGrow: Math.max(1, span.end - span.start) }}
          >
            <i class={`about-${about}`} />
          </button>
        );
      })}
    </div>
  );
}

/** What of a block the keyboard can be on. */
function reachableIn(content: Element): readonly HTMLElement[] {
  return [...content.querySelectorAll<HTMLElement>('a[href], [tabindex="0"]')];
}
