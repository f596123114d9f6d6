import type { JSX } from 'preact';
import type { Glance, SentenceView } from '../protocol';

const kinds = ['us', 'both', 'you', 'matter'] as const;

/** How many sentences are about us, us and you, you, and the matter, as shares of a bar. Each has its own pattern. */
export function BalanceBar({ counts, label }: { readonly counts: Counts; readonly label: string }): JSX.Element {
  const all = Math.max(
    1,
    kinds.reduce((sum, kind) => sum + counts[kind], 0),
  );
  let x = 0;
  return (
    <svg class="balance" viewBox="0 0 200 16" preserveAspectRatio="none" role="img" aria-label={label}>
      <Patterns />
      {kinds.map((kind) => {
        const width = (counts[kind] / all) * 200;
        const start = x;
        x += width;
        return <rect key={kind} class={`about-${kind}`} x={start} y="0" width={width} height="16" />;
      })}
    </svg>
  );
}

/** How many sentences are about whom. */
export type Counts = Readonly<Record<SentenceView['about'], number>>;

/** Counts them. */
export function countAbout(sentences: readonly SentenceView[]): Counts {
  const count = (kind: SentenceView['about']): number => sentences.filter(({ about }) => about === kind).length;
  return { us: count('us'), both: count('both'), you: count('you'), matter: count('matter') };
}

/** Every sentence of the post in its order, the doors standing out, the longest stretch without one underlined. */
export function DoorStrip({
  sentences,
  stretch,
  label,
}: {
  readonly sentences: readonly SentenceView[];
  readonly stretch: Glance['stretch'];
  readonly label: string;
}): JSX.Element {
  const width = 200 / Math.max(1, sentences.length);
  const runs = doorRuns(sentences);
  return (
    <svg class="strip" viewBox="0 0 200 24" preserveAspectRatio="none" role="img" aria-label={label}>
      <rect class="wall" x="0" y="8" width="200" height="8" />
      {stretch && (
        <rect class="stretch" x={stretch.first * width} y="19" width={stretch.sentences * width} height="3" />
      )}
      {runs.map(({ first, count }) => (
        <rect key={first} class="door" x={first * width} y="2" width={Math.max(2, count * width)} height="14" />
      ))}
    </svg>
  );
}

/** Doors that stand side by side are one rectangle: a long post would have thousands. */
function doorRuns(sentences: readonly SentenceView[]): readonly { first: number; count: number }[] {
  const runs: { first: number; count: number }[] = [];
  for (const [index, { isDoor }] of sentences.entries()) {
    if (!isDoor) continue;
    const last = runs.at(-1);
    if (last && last.first + last.count === index) last.count++;
    else runs.push({ first: index, count: 1 });
  }
  return runs;
}

/** Colour alone doesn't tell: both sides have lines. */
function Patterns(): JSX.Element {
  return (
    <defs>
      <pattern id="both" width="6" height="6" patternUnits="userSpaceOnUse">
        <rect class="about-us" width="6" height="6" />
        <path class="both-line" d="M-1 7 L7 -1" />
      </pattern>
      <pattern id="you" width="5" height="5" patternUnits="userSpaceOnUse">
        <rect class="you-ground" width="5" height="5" />
        <circle class="you-dot" cx="2.5" cy="2.5" r="1.1" />
      </pattern>
    </defs>
  );
}
