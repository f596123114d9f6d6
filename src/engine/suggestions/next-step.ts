import type { Suggestion } from '../finding';
import { unusedSuppression } from '../rules/unused-suppression';
import type { Outcome } from './trial';

/** A change, and what would come of it. */
export interface Step {
  readonly suggestion: Suggestion;
  readonly after: Outcome;
}

/** How much a level has to rise for a step that does away with nothing. Chosen: less would not be felt. */
const leastRise = 0.2;

/** What a change costs before its first word: reading it, and deciding. In words. */
const costOfAny = 8;

/** What doing away with a finding is worth beside what it does for the level. In points of the level. */
const worthOfFinding = 0.15;

/**
 * The change that raises the level most for the fewest words; `undefined` where none helps. Each step does away with a finding, or
 * lifts the level, and none lets it fall: so taking one step after the other ends.
 */
export function chooseNextStep(before: Outcome, steps: readonly Step[]): Suggestion | undefined {
  let best: { readonly step: Step; readonly worth: number } | undefined;
  for (const step of steps) {
    const worth = worthOf(step, before);
    if (worth > 0 && worth > (best?.worth ?? 0)) best = { step, worth };
  }
  if (!best) return undefined;
  const { suggestion, after } = best.step;
  const { level } = before;
  const isRising = after.level > level;
  const { why } = suggestion;
  return {
    ...suggestion,
    why: isRising
      ? {
          en: `It ${why.en}, and takes the post from level ${level.toFixed(1)} to ${after.level.toFixed(1)}.`,
          da: `Det ${why.da}, og opslaget går fra niveau ${danish(level)} til ${danish(after.level)}.`,
        }
      : { en: `It ${why.en}.`, da: `Det ${why.da}.` },
  };
}

function worthOf({ suggestion, after }: Step, before: Outcome): number {
  const rise = after.level - before.level;
  const gone = dialogueFindings(before) - dialogueFindings(after);
  if (rise < 0 || (gone <= 0 && rise < leastRise)) return 0;
  const words = suggestion.edit.text.split(/\s+/).length;
  return (rise + worthOfFinding * Math.max(0, gone)) / (costOfAny + words);
}

/** Tidying up a comment opens nothing. */
function dialogueFindings({ counts }: Outcome): number {
  return [...counts].reduce((sum, [ruleId, count]) => (ruleId === unusedSuppression.id ? sum : sum + count), 0);
}

function danish(level: number): string {
  return level.toFixed(1).replace('.', ',');
}
