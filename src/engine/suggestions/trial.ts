import type { Judgement } from '../analysis';
import type { Edit } from '../finding';

/** What a suggestion with placeholders may add: the reminder to fill them in. */
const reminder = 'unfilled-placeholder';

/** Of a judgement, what decides whether a change helps. */
export interface Outcome {
  readonly level: number;
  /** How many findings there are, by rule; without reminders to fill in placeholders. */
  readonly counts: ReadonlyMap<string, number>;
}

/** Says what would come of an edit. */
export type Trial = (edit: Edit) => Outcome;

/** What decides of a judgement. */
export function outcomeOf({ level, reported }: Judgement): Outcome {
  const counts = new Map<string, number>();
  for (const { ruleId } of reported) if (ruleId !== reminder) counts.set(ruleId, (counts.get(ruleId) ?? 0) + 1);
  return { level, counts };
}

/** Tries each edit once, however often it is asked about. */
export function tryOnce(judgeWith: (edit: Edit) => Judgement): Trial {
  const outcomes = new Map<string, Outcome>();
  return (edit) => {
    const key = `${edit.span.start} ${edit.span.end} ${edit.text}`;
    const outcome = outcomes.get(key) ?? outcomeOf(judgeWith(edit));
    outcomes.set(key, outcome);
    return outcome;
  };
}

/** Whether a change does away with a finding of the rule, and brings none of any other. */
export function fixes(ruleId: string, before: Outcome, after: Outcome): boolean {
  return addsNone(before, after) && (after.counts.get(ruleId) ?? 0) < (before.counts.get(ruleId) ?? 0);
}

/** Whether a change brings no finding. */
export function addsNone(before: Outcome, after: Outcome): boolean {
  return [...after.counts].every(([id, count]) => count <= (before.counts.get(id) ?? 0));
}
