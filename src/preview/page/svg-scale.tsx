import type { JSX } from 'preact';

const steps = [1, 2, 3, 4, 5, 6, 7] as const;

/** A level as seven rising steps, filled as far as it reaches. A step's first tenth is filled at its number, whole at the next. */
export function LevelScale({ level, label }: { readonly level: number; readonly label: string }): JSX.Element {
  return (
    <svg class="scale" viewBox="0 0 112 42" role="img" aria-label={label}>
      {steps.map((step) => {
        const height = 8 + step * 4.5;
        const [x, y] = [(step - 1) * 16 + 1, 41 - height];
        // Level 1 is the bottom: its step is filled; level 3.4 fills three steps and 0.4 of the fourth.
        const filled = Math.min(1, Math.max(0, level - step + 1));
        return (
          <g key={step}>
            <rect class="step" x={x} y={y} width="14" height={height} />
            <rect class="step-filled" x={x} y={y} width={14 * filled} height={height} />
          </g>
        );
      })}
    </svg>
  );
}

/** What a part of the level adds (to the right of the line) or takes away (to its left), in points of the level. */
export function PointsBar({ points }: { readonly points: number }): JSX.Element {
  // Parts beyond three points are rare; they are cut off.
  const width = Math.min(3, Math.abs(points)) * 14;
  return (
    <svg class="points" viewBox="0 0 88 12" aria-hidden="true">
      <rect class={points < 0 ? 'taken' : 'added'} x={points < 0 ? 44 - width : 44} y="2" width={width} height="8" />
      <line class="zero" x1="44" x2="44" y1="0" y2="12" />
    </svg>
  );
}
