import type { RuleFailure } from './analysis';

/** What comes of a piece of work, or nothing and a failure. The one place where a mistake is caught. */
export function attempt<T>(
  { id }: { readonly id: string },
  failures: RuleFailure[],
  work: () => readonly T[],
): readonly T[] {
  try {
    return work();
  } catch (error) {
    failures.push({ ruleId: id, message: error instanceof Error ? (error.stack ?? error.message) : String(error) });
    return [];
  }
}
