import type { Suggestion } from '../../engine';
import { offer } from './offer';
import { activePost } from './active-post';
import type { CommandContext } from './command';
import { inDisplayLanguage } from '../display-language';
import { kindName } from '../kind-name';
import * as vscode from 'vscode';

/** Offered in the view beside the post, not in the command palette: it needs a suggestion. */
export const id = 'twoWay.applySuggestion';

/** Shows a suggestion of the view in the text and makes it when the writer says so. */
export async function run(context: CommandContext, argument: unknown): Promise<void> {
  const post = await activePost(context);
  if (!post) return;
  const { offers, nextStep } = post.analysis;
  // By its words: what the view shows may be a keystroke older than what is known now.
  const suggestion = [...(nextStep ? [nextStep] : []), ...offers].find((each) => nameOf(each) === argument);
  await offer(post, suggestion ? [suggestion] : [], {
    title: suggestion ? kindName(suggestion.kind) : '',
    placeHolder: vscode.l10n.t('Enter takes it, Escape leaves it.'),
  });
}

/** What a suggestion is asked for by. */
export function nameOf({ kind, title }: Suggestion): string {
  return `${kind}: ${inDisplayLanguage(title)}`;
}
