import * as vscode from 'vscode';
import { goToFinding } from '../go-to-finding';
import { activePost, inform } from './active-post';
import type { CommandContext } from './command';

/** "Next Finding" */
export const id = 'twoWay.nextFinding';

/** Goes to the next finding of the active post, and round at its end. */
export async function run(context: CommandContext): Promise<void> {
  const post = await activePost(context);
  if (!post) return;
  if (post.analysis.findings.length === 0) return inform(vscode.l10n.t('There are no findings in this post.'));
  await goToFinding(post.editor, post.analysis.findings, 'next');
}
