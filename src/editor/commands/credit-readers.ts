import * as vscode from 'vscode';
import { activePost } from './active-post';
import type { CommandContext } from './command';
import { offer } from './offer';

/** "Credit Readers…" */
export const id = 'twoWay.creditReaders';

/** Puts in a word of credit for somebody by what they said or did; who and what only the writer can fill in. */
export async function run(context: CommandContext): Promise<void> {
  const post = await activePost(context);
  if (!post) return;
  const credits = post.analysis.offers.filter(({ kind }) => kind === 'credit');
  await offer(post, credits, {
    title: vscode.l10n.t('Credit Readers'),
    placeHolder: vscode.l10n.t('Whose word or deed is in this post?'),
  });
}
