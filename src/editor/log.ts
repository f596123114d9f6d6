import * as vscode from 'vscode';
import type { RuleFailure } from '../engine';

/** Opens the log that the writer finds as "Two-Way" in the Output view. */
export function createLog(): vscode.LogOutputChannel {
  return vscode.window.createOutputChannel('Two-Way', { log: true });
}

/** Logs every rule's failure once: a rule that throws on a post throws again at each keystroke. */
export class FailureLog {
  readonly #log: vscode.LogOutputChannel;
  readonly #reported = new Set<string>();

  constructor(log: vscode.LogOutputChannel) {
    this.#log = log;
  }

  report(failures: readonly RuleFailure[]): void {
    for (const { ruleId, message } of failures) {
      if (this.#reported.has(ruleId)) continue;
      this.#reported.add(ruleId);
      this.#log.error(`The rule ${ruleId} failed and is left out where it does: ${message}`);
    }
  }
}
