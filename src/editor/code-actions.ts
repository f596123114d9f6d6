import * as vscode from 'vscode';
import { type Analysis, type Finding, type Suggestion, type SuggestionKind, suppressionOf } from '../engine';
import { id as allowPhrase } from './commands/allow-phrase';
import { id as turnRuleDown } from './commands/turn-rule-down';
import { toRange, toSuggestionEdit, toWorkspaceEdit } from './convert';
import type { FindingDiagnostics } from './diagnostics';
import { inDisplayLanguage } from './display-language';
import { isAbout } from './finding-diagnostic';
import { fixAll, fixAllKind } from './fix-all';
import type { PostAnalyser } from './post-analyser';
import { selector } from './posts';
import { linkToRule } from './rule-pages';

/** The order in which changes are offered, whatever order they were thought of in. */
const order: Readonly<Record<SuggestionKind, number>> = {
  rewording: 0,
  question: 1,
  invitation: 2,
  credit: 3,
  candour: 4,
  promise: 5,
  removal: 6,
};

/** Offers each finding's suggestions from the light bulb, and the ways to let it stand. */
export function registerCodeActions(analyser: PostAnalyser, findings: FindingDiagnostics): vscode.Disposable {
  const provider: vscode.CodeActionProvider = {
    provideCodeActions(document, range, { only, diagnostics }) {
      // On saving, VS Code waits for an answer: whatever else of "source" it asks for, there is nothing.
      const isSource = only !== undefined && vscode.CodeActionKind.Source.contains(only);
      if (isSource && !only.contains(fixAllKind)) return [];
      const analysis = analyser.analysisOf(document);
      if (!analysis) return [];
      if (isSource) return fixAll(document, analysis);
      const here = findings
        .shownOf(document, analysis)
        .filter((finding) => toRange(document, finding.span).intersection(range));
      return here.length > 0 ? actionsFor({ document, analysis, shown: diagnostics }, here) : [];
    },
  };
  return vscode.languages.registerCodeActionsProvider(selector, provider, {
    providedCodeActionKinds: [vscode.CodeActionKind.QuickFix, fixAllKind],
  });
}

interface Place {
  readonly document: vscode.TextDocument;
  readonly analysis: Analysis;
  /** VS Code's own, to which actions are tied. */
  readonly shown: readonly vscode.Diagnostic[];
}

/** First what would change the post, finding by finding; then what would let it stand. */
function actionsFor(place: Place, findings: readonly Finding[]): vscode.CodeAction[] {
  const changes = findings.flatMap((finding) => changesFor(place, finding));
  const preferred = changes.find(({ kind }) => kind === 'rewording');
  if (preferred) preferred.action.isPreferred = true;
  return [...changes.map(({ action }) => action), ...findings.flatMap((finding) => standingFor(place, finding))];
}

function changesFor(
  place: Place,
  finding: Finding,
): readonly { readonly kind: Suggestion['kind']; readonly action: vscode.CodeAction }[] {
  const sorted = [...finding.suggestions].sort((a, b) => order[a.kind] - order[b.kind]);
  return sorted.map((suggestion) => {
    const action = toAction(place, finding, inDisplayLanguage(suggestion.title));
    action.edit = toSuggestionEdit(place.document, suggestion);
    return { kind: suggestion.kind, action };
  });
}

function standingFor(place: Place, finding: Finding): readonly vscode.CodeAction[] {
  const { l10n } = vscode;
  const { document, analysis } = place;
  const { ruleId, scope, span } = finding;
  const ignore = suppressionOf(analysis, finding);
  const phrase = analysis.text.slice(span.start, span.end);
  const actions: vscode.CodeAction[] = [];
  if (ignore) {
    const title = scope === 'post' ? l10n.t('Ignore in this post: {0}', ruleId) : l10n.t('Ignore here: {0}', ruleId);
    const action = toAction(place, finding, title);
    action.edit = toWorkspaceEdit(document, ignore);
    actions.push(action);
  }
  const offer = (title: string, command: string, ...args: readonly unknown[]): void => {
    const action = toAction(place, finding, title);
    action.command = { command, title, arguments: [...args] };
    actions.push(action);
  };
  if (scope === 'sentence') offer(l10n.t('Allow this phrase: {0}', shorten(phrase)), allowPhrase, phrase);
  offer(l10n.t('Turn this rule down… ({0})', ruleId), turnRuleDown, ruleId);
  offer(l10n.t('Why? ({0})', ruleId), 'vscode.open', linkToRule(ruleId));
  return actions;
}

/** Every action is tied to its finding: VS Code puts those that are before the others. */
function toAction({ document, shown }: Place, finding: Finding, title: string): vscode.CodeAction {
  const action = new vscode.CodeAction(title, vscode.CodeActionKind.QuickFix);
  action.diagnostics = shown.filter((diagnostic) => isAbout(diagnostic, document, finding));
  return action;
}

/** For a menu, whose lines are short. Chosen: about five words. */
function shorten(phrase: string): string {
  const line = phrase.replaceAll(/\s+/g, ' ');
  return line.length <= 30 ? `“${line}”` : `“${line.slice(0, 29).trimEnd()}…”`;
}
