import * as vscode from 'vscode';
import type { Analysis, Finding, Opening, Severity } from '../engine';
import { toRange } from './convert';
import { inDisplayLanguage } from './display-language';
import { linkToRule } from './rule-pages';

/** What VS Code shows as the origin of our findings. */
export const source = 'Two-Way';

/** The kind of list entry that says that not everything is shown; no rule has this name. */
export const noticeCode = 'more-findings';

/** Related places of one finding. Chosen: what fits on a screen beside the finding itself. */
const mostRelated = 5;

const severities: Readonly<Record<Severity, vscode.DiagnosticSeverity>> = {
  hint: vscode.DiagnosticSeverity.Hint,
  information: vscode.DiagnosticSeverity.Information,
  warning: vscode.DiagnosticSeverity.Warning,
};

/** Turns offsets of a text into VS Code's ranges. */
export type RangeOf = (span: Finding['span']) => vscode.Range;

/** What VS Code shows of a finding in an open document. */
export function toDiagnostic(
  uri: vscode.Uri,
  rangeOf: RangeOf,
  analysis: Analysis,
  finding: Finding,
): vscode.Diagnostic {
  const message = inDisplayLanguage(finding.message);
  const diagnostic = new vscode.Diagnostic(rangeOf(finding.span), message, severities[finding.severity]);
  diagnostic.source = source;
  diagnostic.code = { value: finding.ruleId, target: linkToRule(finding.ruleId) };
  const related = relatedOpenings(analysis, finding).map(
    ({ span }) => new vscode.DiagnosticRelatedInformation(new vscode.Location(uri, rangeOf(span)), relatedMessage()),
  );
  if (related.length > 0) diagnostic.relatedInformation = related;
  return diagnostic;
}

/** Says at the beginning of a post that it has more findings than are shown. */
export function toNotice(shown: number, found: number): vscode.Diagnostic {
  const message = vscode.l10n.t('The first {0} of {1} findings are shown.', shown, found);
  const diagnostic = new vscode.Diagnostic(new vscode.Range(0, 0, 0, 0), message, severities.information);
  diagnostic.source = source;
  diagnostic.code = noticeCode;
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

/** Where readers are asked something, for a finding about the whole post that is about just that. */
function relatedOpenings({ openings }: Analysis, { ruleId, span }: Finding): readonly Opening[] {
  if (!['buried-question', 'open-loop', 'stacked-questions'].includes(ruleId)) return [];
  return openings
    .filter(({ kind }) => kind === 'ask' || kind === 'invite')
    .filter((opening) => opening.span.start !== span.start)
    .slice(0, mostRelated);
}

function relatedMessage(): string {
  return vscode.l10n.t('Here readers are asked.');
}
