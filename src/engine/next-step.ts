import type { Finding, Suggestion } from './finding';

/** The one suggestion that helps most: a door where there is none, otherwise the first sentence's best change. */
export function chooseNextStep(findings: readonly Finding[]): Suggestion | undefined {
  const offering = findings.filter(({ suggestions }) => suggestions.length > 0);
  const finding = offering.find(({ scope }) => scope === 'post') ?? offering[0];
  return finding?.suggestions[0];
}
