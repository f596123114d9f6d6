import * as vscode from 'vscode';
import { rewritesOf, sentenceAt } from '../../engine';
import { activePost, inform } from './active-post';
import type { CommandContext } from './command';
import { offer } from './offer';

/** "Rewrite Sentence as Dialogue…" */
export const id = 'twoWay.rewriteSentence';

/** Lets the writer choose how the sentence at the caret could open a dialogue, and writes it so. */
export async function run(context: CommandContext): Promise<void> {
  const post = await activePost(context);
  if (!post) return;
  const sentence = sentenceAt(post.analysis, post.document.offsetAt(post.editor.selection.active));
  if (!sentence) return inform(vscode.l10n.t('Put the cursor into a sentence of your post first.'));
  await offer(post, rewritesOf(post.analysis, sentence), {
    title: vscode.l10n.t('Rewrite Sentence as Dialogue'),
    placeHolder: vscode.l10n.t('How should this sentence read?'),
  });
}
