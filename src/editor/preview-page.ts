import * as vscode from 'vscode';

/** The folders that the preview's page may load from. */
export function resourceRoots(extensionUri: vscode.Uri): readonly vscode.Uri[] {
  return ['dist', 'media'].map((folder) => vscode.Uri.joinPath(extensionUri, folder));
}

/** The preview's page, before it is sent a post. It is set once; everything else comes in messages. */
export function previewPage(webview: vscode.Webview, extensionUri: vscode.Uri): string {
  const { l10n } = vscode;
  const address = (folder: string, file: string): string =>
    attribute(webview.asWebviewUri(vscode.Uri.joinPath(extensionUri, folder, file)).toString());
  const nonce = crypto.randomUUID();
  const policy = `default-src 'none'; style-src ${webview.cspSource}; script-src 'nonce-${nonce}'`;
  return `<!DOCTYPE html>
<html lang="${attribute(vscode.env.language)}">
<head>
  <meta charset="utf-8">
  <meta http-equiv="Content-Security-Policy" content="${attribute(policy)}">
  <meta name="viewport" content="width=device-width, initial-scale=1">
  <title>${attribute(l10n.t('Two-Way Preview'))}</title>
  <link rel="stylesheet" href="${address('media', 'preview.css')}">
</head>
<body>
  <header>
    <p id="summary" aria-live="polite">${attribute(l10n.t('Open a Markdown or plain-text post to see it here.'))}</p>
    <ul class="legend" aria-label="${attribute(l10n.t('Legend'))}">
      <li><mark class="finding">${attribute(l10n.t('only sends'))}</mark></li>
      <li><mark class="opening">${attribute(l10n.t('opens a dialogue'))}</mark></li>
    </ul>
  </header>
  <main id="post"></main>
  <script nonce="${nonce}" src="${address('dist', 'preview.js')}"></script>
</body>
</html>`;
}

/** Translations and addresses are data too. */
function attribute(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;');
}
