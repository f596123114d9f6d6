import * as vscode from 'vscode';

/**
 * A page that needs nothing else: no script, and nothing that could be loaded.
 * @param content HTML of the preview's page, which is safe already; the policy holds all the same
 */
export async function exportedPage(
  extensionUri: vscode.Uri,
  name: string,
  language: string,
  content: string,
): Promise<string> {
  const styles = await Promise.all(
    ['preview-export.css', 'preview.css'].map(async (file) => {
      const bytes = await vscode.workspace.fs.readFile(vscode.Uri.joinPath(extensionUri, 'media', file));
      return new TextDecoder().decode(bytes);
    }),
  );
  return `<!DOCTYPE html>
<html lang="${escaped(language)}">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${escaped(name)}</title>
<style>
${styles.join('\n')}
</style>
</head>
<body>
<header><h1>${escaped(name)}</h1></header>
<main>
${content}
</main>
</body>
</html>
`;
}

/** Asks where to, and writes it there; `undefined` when the writer decides otherwise. */
export async function saveAs(
  post: vscode.Uri,
  extension: 'html' | 'md',
  content: string,
): Promise<vscode.Uri | undefined> {
  const name = post.path.replace(/\.[^./]*$/, '');
  const defaultUri = post.scheme === 'untitled' ? undefined : post.with({ path: `${name}.two-way.${extension}` });
  const filters = extension === 'html' ? { HTML: ['html'] } : { Markdown: ['md'] };
  const target = await vscode.window.showSaveDialog({ ...(defaultUri ? { defaultUri } : {}), filters });
  if (target) await vscode.workspace.fs.writeFile(target, new TextEncoder().encode(content));
  return target;
}

function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;');
}
