import * as vscode from 'vscode';
import { withAllowedPhrase } from '../../config/change-configuration';
import { chooseDecisionPlace, decide } from '../decision-places';
import { activePost } from './active-post';
import type { CommandContext } from './command';

/** Offered on a finding, not in the command palette: it needs a phrase. */
export const id = 'twoWay.allowPhrase';

/** Puts a phrase on the list of those never to be flagged, where the writer wants it. */
export async function run(context: CommandContext, phrase: unknown): Promise<void> {
  const post = await activePost(context);
  if (!post || typeof phrase !== 'string') return;
  const place = await chooseDecisionPlace(post.document, vscode.l10n.t('Allow “{0}”', phrase));
  if (!place) return;
  await decide(place, {
    setting: 'allow',
    next: (value) => [...new Set([...(Array.isArray(value) ? value : []), phrase])],
    inFile: (text) => withAllowedPhrase(text, phrase),
  });
}
