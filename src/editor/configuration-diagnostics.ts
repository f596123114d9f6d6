import * as vscode from 'vscode';
import { positionAt } from '../config/parse-configuration';
import type { Configuration } from '../config/resolve-settings';
import { source } from './finding-diagnostic';

/** A file with more problems is no configuration. Chosen: more than anybody reads. */
const most = 100;

/** Shows what can't be used of configuration files, in the files themselves: also of one that isn't open. */
export class ConfigurationDiagnostics implements vscode.Disposable {
  readonly #collection = vscode.languages.createDiagnosticCollection('two-way-configuration');

  show(uri: vscode.Uri, { text, problems }: Configuration): void {
    const placeOf = (offset: number): vscode.Position => {
      const { line, character } = positionAt(text, offset);
      return new vscode.Position(line, character);
    };
    const diagnostics = problems.slice(0, most).map(({ path, message, span }) => {
      const range = new vscode.Range(placeOf(span.start), placeOf(span.end));
      const what = path === '' ? message : `${path}: ${message}`;
      const diagnostic = new vscode.Diagnostic(range, what, vscode.DiagnosticSeverity.Warning);
      diagnostic.source = source;
      return diagnostic;
    });
    this.#collection.set(uri, diagnostics);
  }

  /** What was read no longer holds. */
  clear(): void {
    this.#collection.clear();
  }

  dispose(): void {
    this.#collection.dispose();
  }
}
