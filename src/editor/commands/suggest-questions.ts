import * as vscode from 'vscode';
import { activePost } from './active-post';
import type { CommandContext } from './command';
import { offer } from './offer';

/** "Suggest Questions…" */
export const id = 'twoWay.suggestQuestions';

/** Chosen: what can be compared at a glance. */
const mostQuestions = 6;

/** Lets the writer choose among questions that this post's readers could answer, and puts one in where it belongs. */
export async function run(context: CommandContext): Promise<void> {
  const post = await activePost(context);
  if (!post) return;
  const questions = post.analysis.offers.filter(({ kind }) => kind === 'question').slice(0, mostQuestions);
  await offer(post, questions, {
    title: vscode.l10n.t('Suggest Questions'),
    placeHolder: vscode.l10n.t('What would you like to know from your readers?'),
  });
}
