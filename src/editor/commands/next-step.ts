import * as vscode from 'vscode';
import { activePost } from './active-post';
import type { CommandContext } from './command';
import { offer } from './offer';

/** "Next Small Step" */
export const id = 'twoWay.nextStep';

/** Shows the one change that would help most: Enter makes it, Escape leaves the post as it is. */
export async function run(context: CommandContext): Promise<void> {
  const post = await activePost(context);
  if (!post) return;
  const { nextStep } = post.analysis;
  await offer(post, nextStep ? [nextStep] : [], {
    title: vscode.l10n.t('Next Small Step'),
    placeHolder: vscode.l10n.t('Enter takes it, Escape leaves it.'),
  });
}
