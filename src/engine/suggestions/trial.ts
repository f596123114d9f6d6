import type { Judgement } from '../analysis';

/** What a suggestion with placeholders may add: the reminder to fill them in. */
const reminder = 'unfilled-placeholder';

/** Whether a change does away with a finding of the rule, and brings none of any other. */
export function fixes(ruleId: string, before: Judgement, after: Judgement): boolean {
  const [had, has] = [countFindings(before), countFindings(after)];
  return (
    [...has].every(([id, count]) => id === reminder || count <= (had.get(id) ?? 0)) &&
    (has.get(ruleId) ?? 0) < (had.get(ruleId) ?? 0)
  );
}

/** Whether a change brings no finding. */
export function addsNone(before: Judgement, after: Judgement): boolean {
  const had = countFindings(before);
  return [...countFindings(after)].every(([id, count]) => id === reminder || count <= (had.get(id) ?? 0));
}

function countFindings({ reported }: Judgement): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const { ruleId } of reported) counts.set(ruleId, (counts.get(ruleId) ?? 0) + 1);
  return counts;
}
