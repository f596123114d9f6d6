import { Preview } from './page/preview';
import { type FromPreview, parseState, parseToPreview } from './protocol';

/** What VS Code gives to a webview's page. */
interface VsCode {
  postMessage(message: FromPreview): void;
  getState(): unknown;
  setState(state: unknown): void;
}

declare function acquireVsCodeApi(): VsCode;

const root = document.getElementById('page');
if (!root) throw new Error('The preview’s page has no element to show itself in.');
const vscode = acquireVsCodeApi();
const preview = new Preview({
  root,
  state: parseState(vscode.getState()),
  post: (message) => vscode.postMessage(message),
  keep: (state) => vscode.setState(state),
});
window.addEventListener('message', ({ data }: MessageEvent<unknown>) => {
  const message = parseToPreview(data);
  if (message) preview.receive(message);
});
preview.start();
