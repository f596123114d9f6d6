import * as vscode from 'vscode';
import type { Analysis, Span, Suggestion } from '../engine';
import { id as applySuggestion, nameOf } from './commands/apply-suggestion';
import { toRange } from './convert';
import { describePost } from './describe-post';
import { inDisplayLanguage } from './display-language';

/** A line of the view beside the post. */
export interface TreeNode {
  readonly item: vscode.TreeItem;
  /** Worked out when the line is opened. */
  readonly children?: () => readonly TreeNode[];
}

/** Lines of a text, in characters; a view is narrow, and the whole text is in the tooltip. */
const longestLine = 80;

/** What the view says of a post. Suggestions are asked for only where their group is open. */
export function treeOf(document: vscode.TextDocument, analysis: Analysis): readonly TreeNode[] {
  const { l10n } = vscode;
  const { level, detail, counts } = describePost(analysis);
  const { findings, openings } = analysis;
  const goTo = (span: Span): vscode.Command => ({
    command: 'vscode.open',
    title: l10n.t('Go There'),
    arguments: [document.uri, { selection: toRange(document, span) }],
  });
  const sentence = (span: Span, tooltip: string, icon: string): TreeNode => {
    const text = inLine(analysis.text.slice(span.start, span.end));
    return leaf(text === '' ? tooltip : shorten(text), { tooltip: `${text}\n\n${tooltip}`, icon, command: goTo(span) });
  };
  return [
    leaf(level ?? counts, {
      tooltip: detail,
      icon: 'comment-discussion',
      description: level === undefined ? '' : counts,
    }),
    group('next', l10n.t('Next step'), undefined, () => (analysis.nextStep ? [suggestionLeaf(analysis.nextStep)] : [])),
    group('questions', l10n.t('Suggested questions'), undefined, () =>
      analysis.offers.filter(({ kind }) => kind === 'question').map(suggestionLeaf),
    ),
    ...counted(
      'findings',
      l10n.t('Findings'),
      findings,
      ({ ruleId }) => ruleId,
      ({ span, message }) => sentence(span, inDisplayLanguage(message), 'info'),
    ),
    ...counted(
      'openings',
      l10n.t('Openings'),
      openings,
      ({ kind }) => kind,
      ({ span, kind }) => sentence(span, kind, 'comment'),
    ),
  ];
}

function suggestionLeaf(suggestion: Suggestion): TreeNode {
  const title = inDisplayLanguage(suggestion.title);
  const why = inDisplayLanguage(suggestion.why);
  // A view is narrow: of 'Ask: “Which bed?”' the question itself is enough.
  return leaf(/“([^“”]+)”/.exec(title)?.[1] ?? title, {
    description: why,
    tooltip: `${title}\n\n${why}\n\n${suggestion.edit.text.trim()}`,
    icon: suggestion.kind === 'question' ? 'question' : 'lightbulb',
    command: { command: applySuggestion, title: vscode.l10n.t('Show in the Text'), arguments: [nameOf(suggestion)] },
  });
}

interface LeafParts {
  readonly tooltip: string;
  readonly icon: string;
  readonly description?: string;
  readonly command?: vscode.Command;
}

function leaf(label: string, { tooltip, icon, description, command }: LeafParts): TreeNode {
  const item = new vscode.TreeItem(label);
  item.tooltip = tooltip;
  item.iconPath = new vscode.ThemeIcon(icon);
  if (description !== undefined) item.description = description;
  if (command) item.command = command;
  item.accessibilityInformation = { label: [label, description, tooltip].filter(Boolean).join(', ') };
  return { item };
}

/** Stays open or closed, as the writer left it, while its number changes. */
function group(id: string, label: string, count: number | undefined, children: () => readonly TreeNode[]): TreeNode {
  const { Collapsed, Expanded } = vscode.TreeItemCollapsibleState;
  // What has no number has not been worked out yet, and is when the writer opens it.
  const item = new vscode.TreeItem(label, count === undefined ? Collapsed : Expanded);
  item.id = id;
  if (count !== undefined) item.description = String(count);
  return { item, children };
}

/** Nothing where there is none; else a group with one for each kind, in the order in which the post has them. */
function counted<Each>(
  id: string,
  label: string,
  all: readonly Each[],
  kindOf: (each: Each) => string,
  toNode: (each: Each) => TreeNode,
): readonly TreeNode[] {
  if (all.length === 0) return [];
  const kinds = [...new Set(all.map(kindOf))];
  const groupOf = (kind: string): TreeNode => {
    const some = all.filter((each) => kindOf(each) === kind);
    return group(`${id}-${kind}`, kind, some.length, () => some.map(toNode));
  };
  return [group(id, label, all.length, () => kinds.map(groupOf))];
}

function inLine(text: string): string {
  return text.replaceAll(/\s+/g, ' ').trim();
}

function shorten(line: string): string {
  return line.length <= longestLine ? line : `${line.slice(0, longestLine - 1).trimEnd()}…`;
}
