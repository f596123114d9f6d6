import type { JSX } from 'preact';
import { fill, type TextKey, type Texts } from '../texts';
import type { Glance, PostView, SentenceView } from '../protocol';
import type { Lit } from './lit';
import { LevelScale, PointsBar } from './svg-scale';
import { BalanceBar, type Counts, countAbout, DoorStrip } from './svg-strips';

interface Props {
  readonly post: PostView;
  readonly texts: Texts;
  readonly lit: Lit | undefined;
  /** Shows where in the post it is. */
  onShow(key: string, sentences: readonly number[]): void;
}

/** How the post stands, in pictures; every part leads to its sentences. */
export function GlanceView(props: Props): JSX.Element {
  const { post, texts } = props;
  return (
    <section id="glance" aria-label={texts.glance}>
      <LevelCard {...props} />
      <BalanceCard {...props} />
      <StretchCard {...props} />
      {post.glance.parts.length > 0 && <Parts {...props} />}
    </section>
  );
}

function LevelCard({ post, texts }: Props): JSX.Element {
  const { level } = post.glance;
  return (
    <div class="card">
      <p class="card-title">{texts.level}</p>
      {level === undefined ? (
        <p class="quiet">{texts.notGraded}</p>
      ) : (
        <div class="level">
          <LevelScale level={level} label={fill(texts.levelOf, formatted(level))} />
          <p class="figure" aria-hidden="true">
            {formatted(level)}
            <small>/7</small>
          </p>
        </div>
      )}
    </div>
  );
}

function BalanceCard({ post, texts, lit, onShow }: Props): JSX.Element {
  const counts = countAbout(post.sentences);
  const shown = (['us', 'both', 'you', 'matter'] as const).filter((kind) => counts[kind] > 0);
  return (
    <div class="card">
      <p class="card-title">{texts.balance}</p>
      <BalanceBar counts={counts} label={describe(counts, texts)} />
      <ul class="keys">
        {shown.map((kind) => (
          <li key={kind}>
            <ShowButton name={`about-${kind}`} sentences={aboutWhom(post, kind)} lit={lit} onShow={onShow}>
              <i class={`swatch about-${kind}`} aria-hidden="true" /> {texts[`about.${kind}`]} <b>{counts[kind]}</b>
            </ShowButton>
          </li>
        ))}
      </ul>
    </div>
  );
}

function StretchCard({ post, texts, lit, onShow }: Props): JSX.Element {
  const { sentences, glance } = post;
  const { stretch } = glance;
  const doors = sentences.flatMap(({ isDoor }, index) => (isDoor ? index : []));
  const length = stretch ? describeStretch(stretch, texts) : texts.noStretch;
  return (
    <div class="card">
      <p class="card-title">{texts.doors}</p>
      <DoorStrip sentences={sentences} stretch={stretch} label={length} />
      <ul class="keys">
        <li>
          <ShowButton name="doors" sentences={doors} lit={lit} onShow={onShow}>
            <i class="swatch door" aria-hidden="true" /> {texts.door} <b>{doors.length}</b>
          </ShowButton>
        </li>
        {stretch && (
          <li>
            <ShowButton name="stretch" sentences={range(stretch.first, stretch.sentences)} lit={lit} onShow={onShow}>
              <i class="swatch stretch" aria-hidden="true" /> {length}
            </ShowButton>
          </li>
        )}
      </ul>
    </div>
  );
}

function Parts({ post, texts, lit, onShow }: Props): JSX.Element {
  return (
    <details class="card parts">
      <summary class="card-title">{texts.madeOf}</summary>
      <ul>
        {post.glance.parts.map(({ part, points, sentences }) => (
          <li key={part}>
            <ShowButton name={`part-${part}`} sentences={sentences} lit={lit} onShow={onShow}>
              <span class="part-name">{texts[`part.${part}` satisfies TextKey]}</span> <PointsBar points={points} />{' '}
              <span class="part-points">{fill(texts.partPoints, signed(points))}</span>{' '}
              <span class="part-count">{sentences.length > 0 ? countSentences(sentences.length, texts) : ''}</span>
            </ShowButton>
          </li>
        ))}
      </ul>
    </details>
  );
}

interface ShowButtonProps extends Pick<Props, 'lit' | 'onShow'> {
  readonly name: string;
  readonly sentences: readonly number[];
  readonly children: JSX.Element | readonly (JSX.Element | string)[];
}

/** What rests on no sentence leads nowhere and is no button. */
function ShowButton({ name, sentences, lit, onShow, children }: ShowButtonProps): JSX.Element {
  if (sentences.length === 0) return <span class="show">{children}</span>;
  return (
    <button type="button" class="show" aria-pressed={lit?.key === name} onClick={() => onShow(name, sentences)}>
      {children}
    </button>
  );
}

function aboutWhom({ sentences }: PostView, kind: SentenceView['about']): readonly number[] {
  return sentences.flatMap(({ about }, index) => (about === kind ? index : []));
}

function describe(counts: Counts, texts: Texts): string {
  return (['us', 'both', 'you', 'matter'] as const)
    .map((kind) => `${texts[`about.${kind}`]}: ${countSentences(counts[kind], texts)}`)
    .join(', ');
}

/** "3 sentences" */
export function countSentences(count: number, texts: Texts): string {
  return count === 1 ? texts.sentenceCountOne : fill(texts.sentenceCount, count);
}

/** "Longest stretch without a door: 5 sentences, 80 words" */
export function describeStretch({ sentences, words }: NonNullable<Glance['stretch']>, texts: Texts): string {
  return sentences === 1 ? fill(texts.stretchLengthOne, words) : fill(texts.stretchLength, sentences, words);
}

/** A level as it is shown, with the writer's decimal sign. */
export function formatted(level: number): string {
  return level.toLocaleString(document.documentElement.lang, { maximumFractionDigits: 1 });
}

/** Points with their sign, as they are shown. */
export function signed(points: number): string {
  const options = { maximumFractionDigits: 1, minimumFractionDigits: 1, signDisplay: 'exceptZero' } as const;
  return points.toLocaleString(document.documentElement.lang, options);
}

function range(first: number, length: number): readonly number[] {
  return Array.from({ length }, (_, index) => first + index);
}
