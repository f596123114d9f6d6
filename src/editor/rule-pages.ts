import * as vscode from 'vscode';

/**
 * Under this scheme VS Code finds the rules' pages, wherever the extension is installed. VS Code follows no command from a
 * diagnostic's link, and a web extension's own files are addresses of the web to it. The manifest says that such pages open rendered.
 */
const scheme = 'two-way-rule';

/** The link that opens a rule's page. */
export function linkToRule(ruleId: string): vscode.Uri {
  return vscode.Uri.from({ scheme, path: `/${ruleId}.md` });
}

/** Hands out the pages of docs/rules, inside VS Code and without a network. */
export function registerRulePages(extensionUri: vscode.Uri): vscode.Disposable {
  return vscode.workspace.registerTextDocumentContentProvider(scheme, {
    async provideTextDocumentContent({ path }) {
      const [, name] = /^\/([\w-]+\.md)$/.exec(path) ?? [];
      if (!name) throw new Error(`There is no page ${path}.`);
      const page = await vscode.workspace.fs.readFile(vscode.Uri.joinPath(extensionUri, 'docs', 'rules', name));
      return new TextDecoder().decode(page);
    },
  });
}
