import type * as vscode from 'vscode';
import type { PostAnalyser } from '../post-analyser';
import type { PreviewPanels } from '../preview-panels';

/** What commands work with. */
export interface CommandContext {
  readonly analyser: PostAnalyser;
  readonly preview: PreviewPanels;
  readonly log: vscode.LogOutputChannel;
}

/** One of our commands: what a file in this folder exports. */
export interface Command {
  readonly id: string;
  run(context: CommandContext): Promise<void>;
}
