import * as vscode from 'vscode';
import { describePost } from './describe-post';
import type { PostAnalyser } from './post-analyser';
import { type TreeNode, treeOf } from './post-tree';
import type { CheckedPost, WorkspaceCheck } from './workspace-check';

/** Milliseconds after the last analysis. Open groups work out suggestions, and nobody reads the view while typing. */
const rest = 1500;

/** Fills the views "This Post" and "Posts". VS Code asks only while they can be seen. */
export function registerViews(analyser: PostAnalyser, workspaceCheck: WorkspaceCheck): vscode.Disposable {
  const changed = new vscode.EventEmitter<undefined>();
  const listChanged = new vscode.EventEmitter<undefined>();
  let timer: ReturnType<typeof setTimeout> | undefined;
  const refreshSoon = (): void => {
    clearTimeout(timer);
    timer = setTimeout(() => changed.fire(undefined), rest);
  };
  const post: vscode.TreeDataProvider<TreeNode> = {
    onDidChangeTreeData: changed.event,
    getTreeItem: ({ item }) => item,
    getChildren: (node) => [...(node ? (node.children?.() ?? []) : activeTree(analyser))],
  };
  const posts: vscode.TreeDataProvider<CheckedPost> = {
    onDidChangeTreeData: listChanged.event,
    getTreeItem: toItem,
    getChildren: (parent) => (parent ? [] : [...workspaceCheck.posts]),
  };
  return vscode.Disposable.from(
    changed,
    listChanged,
    vscode.window.registerTreeDataProvider('twoWay.post', post),
    vscode.window.registerTreeDataProvider('twoWay.posts', posts),
    vscode.window.onDidChangeActiveTextEditor(() => changed.fire(undefined)),
    analyser.onDidAnalyse(refreshSoon),
    analyser.onDidClear(refreshSoon),
    workspaceCheck.onDidChange(() => listChanged.fire(undefined)),
    new vscode.Disposable(() => clearTimeout(timer)),
  );
}

function activeTree(analyser: PostAnalyser): readonly TreeNode[] {
  const document = vscode.window.activeTextEditor?.document;
  const analysis = document && analyser.analysisOf(document);
  return analysis ? treeOf(document, analysis) : [];
}

function toItem({ uri, analysis }: CheckedPost): vscode.TreeItem {
  const { level, counts, detail } = describePost(analysis);
  const name = vscode.workspace.asRelativePath(uri);
  const item = new vscode.TreeItem(name);
  item.id = uri.toString();
  item.description = level === undefined ? counts : `${level}, ${counts}`;
  item.tooltip = `${name}\n\n${detail} ${counts}.`;
  item.iconPath = vscode.ThemeIcon.File;
  item.resourceUri = uri;
  item.command = { command: 'vscode.open', title: vscode.l10n.t('Open'), arguments: [uri] };
  item.accessibilityInformation = { label: `${name}, ${item.description}` };
  return item;
}
