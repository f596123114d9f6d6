import type * as vscode from 'vscode';
import type { ChosenPosts } from '../chosen-posts';
import type { Configurations } from '../configurations';
import type { FindingDiagnostics } from '../diagnostics';
import type { EffectiveConfiguration } from '../effective-configuration';
import type { PostAnalyser } from '../post-analyser';
import type { PreviewPanels } from '../preview-panels';
import type { WorkspaceCheck } from '../workspace-check';

/** What commands work with. */
export interface CommandContext {
  readonly extensionUri: vscode.Uri;
  readonly configurations: Configurations;
  readonly chosen: ChosenPosts;
  readonly analyser: PostAnalyser;
  readonly findings: FindingDiagnostics;
  readonly effectiveConfiguration: EffectiveConfiguration;
  readonly workspaceCheck: WorkspaceCheck;
  readonly preview: PreviewPanels;
  readonly log: vscode.LogOutputChannel;
}

/** One of our commands: what a file in this folder exports. */
export interface Command {
  readonly id: string;
  /** @param argument what the one who calls it hands over; from the command palette nothing */
  run(context: CommandContext, argument?: unknown): Promise<void>;
}
