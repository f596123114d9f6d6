import { Fragment, type JSX } from 'preact';
import { channelFacts } from '../../engine/channels';
import { fill, type Texts } from '../texts';
import { BlockView } from './block-view';
import type { ShownPost } from './shown-post';

interface Props {
  readonly shown: ShownPost;
  readonly width: 'full' | 'desktop' | 'phone';
  readonly texts: Texts;
  readonly label: string;
  readonly reachable: number;
  /** The draft that it stands beside: what isn't in that is marked as changed. */
  readonly other: ShownPost | undefined;
  onDrawn(element: Element): void;
}

/** From so many on, what is out of sight isn't laid out. Chosen: some thousand words; a shorter post scrolls more evenly without. */
const manyBlocks = 150;

/** The post as its reader meets it, with a margin, in the looks of the channel. */
export function ArticleView({ shown, width, texts, label, reachable, other, onDrawn }: Props): JSX.Element {
  const known = other && new Set(other.blocks.map(({ source }) => source.text));
  const { post, view, blocks } = shown;
  const isFeed = !['', 'blog', 'newsletter'].includes(view);
  const fold = blocks.findIndex(({ source }) => source.isBelowFold);
  const over = blocks.findIndex(({ source }) => source.isOverLimit);
  return (
    <div class={`sheet view-${view === '' ? 'written' : view} width-${width}${isFeed ? ' feed' : ''}`}>
      {isFeed && <FeedHead texts={texts} />}
      {view === 'newsletter' && <NewsletterHead shown={shown} texts={texts} />}
      <article lang={post.language} aria-label={label} class={blocks.length > manyBlocks ? 'long' : ''}>
        {blocks.length === 0 && <p class="quiet">{texts.isEmpty}</p>}
        {blocks.map((block, index) => (
          <Fragment key={block.id}>
            {index === fold && <Cut shown={shown} texts={texts} kind="preview" />}
            {index === over && <Cut shown={shown} texts={texts} kind="limit" />}
            <BlockView
              block={block}
              texts={texts}
              reachable={reachable}
              isChanged={known !== undefined && !known.has(block.source.text)}
              onDrawn={onDrawn}
            />
          </Fragment>
        ))}
      </article>
      {isFeed && <LengthMeter shown={shown} texts={texts} />}
    </div>
  );
}

function FeedHead({ texts }: { readonly texts: Texts }): JSX.Element {
  return (
    <div class="feed-head" aria-hidden="true">
      <i class="face" />
      <span class="sender">{texts.organisation}</span>
    </div>
  );
}

function NewsletterHead({ shown, texts }: { readonly shown: ShownPost; readonly texts: Texts }): JSX.Element {
  const { title, text } = shown.post;
  return (
    <p class="mail-head">
      <span class="quiet">{texts.subject}</span> {title ? text.slice(title.start, title.end) : texts.noSubject}
    </p>
  );
}

interface CutProps {
  readonly shown: ShownPost;
  readonly texts: Texts;
  readonly kind: 'preview' | 'limit';
}

/** Where the channel cuts, with where we know it from. */
function Cut({ shown: { view }, texts, kind }: CutProps): JSX.Element | null {
  const facts = view === '' ? undefined : channelFacts[view];
  const figure = facts?.[kind];
  if (!facts || !figure) return null;
  const lines = 'lines' in figure ? figure.lines : undefined;
  const said =
    kind === 'limit'
      ? fill(texts.limitHere, facts.name, figure.characters)
      : lines === undefined
        ? fill(texts.cutsHere, facts.name, figure.characters)
        : fill(texts.cutsAtLines, facts.name, lines, figure.characters);
  const source = fill(texts.source, texts[`basis.${figure.basis}`], figure.source, figure.date);
  return (
    <p class={`cut ${kind}`} title={source}>
      {kind === 'preview' && <b>{texts.seeMore}</b>} <span>{said}</span>
    </p>
  );
}

/** How much of the channel's length the post takes. */
function LengthMeter({ shown, texts }: { readonly shown: ShownPost; readonly texts: Texts }): JSX.Element | null {
  const { view, length } = shown;
  const limit = view === '' ? undefined : channelFacts[view].limit;
  if (!limit || length === undefined) return null;
  const said = fill(length > limit.characters ? texts.overLimit : texts.lengthOf, length, limit.characters);
  const share = Math.min(1, length / limit.characters) * 100;
  return (
    <div class={`length${length > limit.characters ? ' over' : ''}`}>
      <svg viewBox="0 0 100 4" preserveAspectRatio="none" aria-hidden="true">
        <rect class="track" width="100" height="4" />
        <rect class="used" width={share} height="4" />
      </svg>
      <p title={fill(texts.source, texts[`basis.${limit.basis}`], limit.source, limit.date)}>{said}</p>
    </div>
  );
}
