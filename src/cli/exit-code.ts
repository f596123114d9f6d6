import { type Finding, severities, type Severity } from '../engine';

/** What the command's exit status says. */
export const exitCodes = { nothingFound: 0, found: 1, couldNotRun: 2 } as const;

/** The quietest severity that counts as found, or `never`. */
export type FailOn = Severity | 'never';

/** The values of `--fail-on`, the loudest first. */
export const failOnValues: readonly FailOn[] = [...severities.toReversed(), 'never'];

/** Whether one of the findings is as loud as `failOn`, or louder. */
export function hasFailed(findings: readonly Finding[], failOn: FailOn): boolean {
  if (failOn === 'never') return false;
  return findings.some(({ severity }) => severities.indexOf(severity) >= severities.indexOf(failOn));
}
