import * as vscode from 'vscode';
import { contentSecurityPolicy } from '../preview/policy';

/** The folders that the preview's page may load from. Pictures of a post come in messages. */
export function resourceRoots(extensionUri: vscode.Uri): readonly vscode.Uri[] {
  return ['dist', 'media'].map((folder) => vscode.Uri.joinPath(extensionUri, folder));
}

/**
 * The preview's page, before it is sent a post. Everything else comes in messages.
 * @param showsRemotePictures whether the writer allows pictures from elsewhere
 */
export function previewPage(webview: vscode.Webview, extensionUri: vscode.Uri, showsRemotePictures: boolean): string {
  const address = (folder: string, file: string): string =>
    attribute(webview.asWebviewUri(vscode.Uri.joinPath(extensionUri, folder, file)).toString());
  const nonce = crypto.randomUUID();
  const policy = contentSecurityPolicy({ nonce, styleSource: webview.cspSource, showsRemotePictures });
  return `<!DOCTYPE html>
<html lang="${attribute(vscode.env.language)}">
<head>
  <meta charset="utf-8">
  <meta http-equiv="Content-Security-Policy" content="${attribute(policy)}">
  <meta name="viewport" content="width=device-width, initial-scale=1">
  <title>${attribute(vscode.l10n.t('Two-Way Preview'))}</title>
  <link rel="stylesheet" href="${address('media', 'preview.css')}">
</head>
<body>
  <div id="page"></div>
  <script nonce="${nonce}" src="${address('dist', 'preview.js')}"></script>
</body>
</html>`;
}

/** Translations and addresses are data too. */
function attribute(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;');
}
