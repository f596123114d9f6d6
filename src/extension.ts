import type * as vscode from 'vscode';
import { ChosenPosts } from './editor/chosen-posts';
import { registerCodeActions } from './editor/code-actions';
import { registerCommands } from './editor/commands';
import { Configurations } from './editor/configurations';
import { FindingDiagnostics } from './editor/diagnostics';
import { EffectiveConfiguration } from './editor/effective-configuration';
import { registerHover } from './editor/hover';
import { createLog } from './editor/log';
import { PostAnalyser } from './editor/post-analyser';
import { registerPostContext } from './editor/post-context';
import { PreviewPanels } from './editor/preview-panels';
import { registerRulePages } from './editor/rule-pages';
import { reportSettingsProblems } from './editor/settings';
import { registerStatus } from './editor/status';
import { registerViews } from './editor/views';
import { WorkspaceCheck } from './editor/workspace-check';

/** Builds the extension, on the desktop and on the web. The only place that knows every part; it decides nothing itself. */
export function activate(context: vscode.ExtensionContext): void {
  const { extensionUri } = context;
  const log = createLog();
  const configurations = new Configurations(log);
  const chosen = new ChosenPosts(context.workspaceState);
  const analyser = new PostAnalyser(configurations, chosen, log);
  const findings = new FindingDiagnostics(analyser);
  const workspaceCheck = new WorkspaceCheck(configurations, analyser, log);
  const effectiveConfiguration = new EffectiveConfiguration();
  const preview = new PreviewPanels({ extensionUri, analyser, log });

  context.subscriptions.push(
    log,
    configurations,
    chosen,
    analyser,
    findings,
    workspaceCheck,
    effectiveConfiguration,
    preview,
    reportSettingsProblems(log),
    registerHover(analyser, findings),
    registerCodeActions(analyser, findings),
    registerStatus(analyser),
    registerPostContext(analyser),
    registerViews(analyser, workspaceCheck),
    registerRulePages(extensionUri),
    registerCommands({
      extensionUri,
      configurations,
      chosen,
      analyser,
      findings,
      workspaceCheck,
      effectiveConfiguration,
      preview,
      log,
    }),
  );
  // Last, so that nobody misses the posts that are open already.
  analyser.start();
}
