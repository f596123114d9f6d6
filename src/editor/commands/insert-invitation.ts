import * as vscode from 'vscode';
import { activePost } from './active-post';
import type { CommandContext } from './command';
import { offer } from './offer';

/** "Insert Invitation…" */
export const id = 'twoWay.insertInvitation';

/** Lets the writer choose how readers are invited, and what they are told of what becomes of their answers. */
export async function run(context: CommandContext): Promise<void> {
  const post = await activePost(context);
  if (!post) return;
  const { offers } = post.analysis;
  const invitations = offers.filter(({ kind }) => kind === 'invitation');
  await offer(post, [...invitations, ...offers.filter(({ kind }) => kind === 'promise')], {
    title: vscode.l10n.t('Insert Invitation'),
    placeHolder: vscode.l10n.t('How could readers step in, and what becomes of their answers?'),
  });
}
