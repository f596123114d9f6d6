import type * as vscode from 'vscode';
import { registerCodeActions } from './editor/code-actions';
import { registerCommands } from './editor/commands';
import { Configurations } from './editor/configurations';
import { registerDiagnostics } from './editor/diagnostics';
import { createLog } from './editor/log';
import { PostAnalyser } from './editor/post-analyser';
import { PreviewPanels } from './editor/preview-panels';
import { registerRulePages } from './editor/rule-pages';
import { reportSettingsProblems } from './editor/settings';
import { registerStatus } from './editor/status';

/** Builds the extension, on the desktop and on the web. The only place that knows every part; it decides nothing itself. */
export function activate(context: vscode.ExtensionContext): void {
  const log = createLog();
  const configurations = new Configurations(log);
  const analyser = new PostAnalyser(configurations, log);
  const preview = new PreviewPanels({ extensionUri: context.extensionUri, analyser, log });

  context.subscriptions.push(
    log,
    configurations,
    analyser,
    preview,
    reportSettingsProblems(log),
    registerDiagnostics(analyser),
    registerCodeActions(analyser),
    registerStatus(analyser),
    registerRulePages(context.extensionUri),
    registerCommands({ analyser, preview, log }),
  );
  // Last, so that nobody misses the posts that are open already.
  analyser.start();
}
