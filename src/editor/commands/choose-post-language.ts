import * as vscode from 'vscode';
import { withSetting } from '../../config/change-configuration';
import { chooseDecisionPlace, decide } from '../decision-places';
import { activePost, inform } from './active-post';
import type { CommandContext } from './command';

/** "Choose Language of Posts…" */
export const id = 'twoWay.choosePostLanguage';

interface LanguageItem extends vscode.QuickPickItem {
  readonly value: string;
}

/** Lets the writer say what language posts are in, for whom, or leave it to their words. */
export async function run(context: CommandContext): Promise<void> {
  const { l10n } = vscode;
  const post = await activePost(context);
  if (!post) return;
  const { fields } = post.analysis.frontMatter;
  if (['lang', 'language', 'locale'].some((key) => fields.has(key))) {
    return inform(l10n.t('This post’s front matter says what language it is in, and goes before every setting.'));
  }
  const items: readonly LanguageItem[] = [
    { label: l10n.t('Each post’s own, by its words'), value: 'auto' },
    { label: l10n.t('English'), value: 'en' },
    { label: l10n.t('Danish'), value: 'da' },
  ];
  const title = l10n.t('Language of Posts');
  const chosen = await vscode.window.showQuickPick(items, { title });
  const place = chosen && (await chooseDecisionPlace(post.document, `${title}: ${chosen.label}`));
  if (!place) return;
  await decide(place, {
    setting: 'language',
    next: () => chosen.value,
    inFile: (text) => withSetting(text, 'language', chosen.value),
  });
}
