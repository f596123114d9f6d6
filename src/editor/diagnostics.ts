import * as vscode from 'vscode';
import type { Finding, Severity } from '../engine';
import { toRange } from './convert';
import { inDisplayLanguage } from './display-language';
import type { PostAnalyser } from './post-analyser';
import { linkToRule } from './rule-pages';

/** What VS Code shows as the origin of our findings. */
export const source = 'Two-Way';

const severities: Readonly<Record<Severity, vscode.DiagnosticSeverity>> = {
  hint: vscode.DiagnosticSeverity.Hint,
  information: vscode.DiagnosticSeverity.Information,
  warning: vscode.DiagnosticSeverity.Warning,
};

/** Shows the findings of every open post as squiggles and in the Problems view. */
export function registerDiagnostics(analyser: PostAnalyser): vscode.Disposable {
  const collection = vscode.languages.createDiagnosticCollection('two-way');
  return vscode.Disposable.from(
    collection,
    analyser.onDidAnalyse(({ document, analysis }) => {
      collection.set(
        document.uri,
        analysis.findings.map((finding) => toDiagnostic(document, finding)),
      );
    }),
    analyser.onDidClear((uri) => collection.delete(uri)),
  );
}

function toDiagnostic(document: vscode.TextDocument, finding: Finding): vscode.Diagnostic {
  const range = toRange(document, finding.span);
  const diagnostic = new vscode.Diagnostic(range, inDisplayLanguage(finding.message), severities[finding.severity]);
  diagnostic.source = source;
  diagnostic.code = { value: finding.ruleId, target: linkToRule(finding.ruleId) };
  return diagnostic;
}

/** Whether a diagnostic, as VS Code hands it back, is the one shown for the finding. */
export function isAbout(diagnostic: vscode.Diagnostic, document: vscode.TextDocument, finding: Finding): boolean {
  const { code } = diagnostic;
  const ruleId = typeof code === 'object' ? code.value : code;
  return (
    diagnostic.source === source &&
    ruleId === finding.ruleId &&
    diagnostic.range.isEqual(toRange(document, finding.span))
  );
}
