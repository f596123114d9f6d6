import * as vscode from 'vscode';
import { describePost } from '../describe-post';
import { activePost, inform } from './active-post';
import type { CommandContext } from './command';

/** "Check This Post" */
export const id = 'twoWay.checkPost';

/** Analyses the active post now and opens the Problems view; where nothing is found, says so. */
export async function run(context: CommandContext): Promise<void> {
  const post = await activePost(context);
  if (!post) return;
  await context.analyser.analyseNow(post.document);
  context.findings.show(post.document);
  if (post.analysis.findings.length > 0) {
    await vscode.commands.executeCommand('workbench.panel.markers.view.focus');
  } else {
    inform(`Two-Way: ${describePost(post.analysis).counts}.`);
  }
}
