import * as vscode from 'vscode';
import { rules, type Settings } from '../engine';
import type { ActivePost } from './commands/active-post';
import type { Configurations } from './configurations';
import { pauseOf, runOf } from './run';

/** Under this scheme stands what holds for a post. It can't be changed there. */
const scheme = 'two-way-configuration';

/** Shows what holds for posts, each in a document of its own. */
export class EffectiveConfiguration implements vscode.Disposable {
  readonly #texts = new Map<string, string>();
  readonly #onDidChange = new vscode.EventEmitter<vscode.Uri>();
  readonly #registration: vscode.Disposable;

  constructor() {
    this.#registration = vscode.workspace.registerTextDocumentContentProvider(scheme, {
      onDidChange: this.#onDidChange.event,
      provideTextDocumentContent: (uri) => this.#texts.get(uri.toString()) ?? '',
    });
  }

  async show({ document }: ActivePost, configurations: Configurations): Promise<void> {
    const name = document.uri.path.slice(document.uri.path.lastIndexOf('/') + 1);
    const uri = vscode.Uri.from({ scheme, path: `/${name}.two-way.jsonc`, query: document.uri.toString() });
    this.#texts.set(uri.toString(), describe(document, configurations));
    this.#onDidChange.fire(uri);
    await vscode.window.showTextDocument(uri, { preview: true });
  }

  dispose(): void {
    this.#registration.dispose();
    this.#onDidChange.dispose();
  }
}

/** JSON with comments that say where it comes from. */
function describe(document: vscode.TextDocument, configurations: Configurations): string {
  const { l10n } = vscode;
  const file = configurations.fileFor(document);
  const from = file
    ? l10n.t('From {0}, and after it from the settings.', vscode.workspace.asRelativePath(file))
    : l10n.t('From the settings: no {0} holds for this post.', '.two-way.json');
  const seconds = pauseOf(document) / 1000;
  const whole = { run: runOf(document), pause: seconds, ...inFull(configurations.settingsOf(document)) };
  const about = l10n.t('What holds for {0}.', vscode.workspace.asRelativePath(document.uri));
  const first = l10n.t('What the post’s front matter says goes before it.');
  return `// ${about}\n// ${from}\n// ${first}\n${JSON.stringify(whole, undefined, 2)}\n`;
}

/** With what holds where nobody has decided. */
function inFull(settings: Settings): object {
  const severities = rules.map(({ id, severity }) => [id, settings.rules[id] ?? severity]);
  return { ...settings, language: settings.language ?? 'auto', rules: Object.fromEntries(severities) };
}
