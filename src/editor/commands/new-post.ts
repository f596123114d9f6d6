import * as vscode from 'vscode';
import { type Channel, channels, type Language, languages, occasions } from '../../engine';
import { displayLanguage } from '../display-language';
import { languageName } from '../describe-post';
import { occasionName } from '../occasion-name';
import { type SkeletonOccasion, skeletonOf } from '../post-skeletons';
import type { CommandContext } from './command';

/** "New Post…" */
export const id = 'twoWay.newPost';

interface Item<Value> extends vscode.QuickPickItem {
  readonly value: Value;
}

/** Asks for the occasion, the channel and the language, and opens a draft with tab stops that has its door already. */
export async function run({ extensionUri }: CommandContext): Promise<void> {
  const occasion = await choose(occasionItems(), vscode.l10n.t('What is the post about?'), 1);
  if (!occasion) return;
  const channel = await choose(channelItems(), vscode.l10n.t('Where will it be read?'), 2);
  if (!channel) return;
  const language = await choose(languageItems(), vscode.l10n.t('What language is it in?'), 3);
  if (!language) return;
  const skeleton = await skeletonOf(extensionUri, occasion.value, language.value, channel.value);
  const document = await vscode.workspace.openTextDocument({ language: 'markdown' });
  const editor = await vscode.window.showTextDocument(document);
  await editor.insertSnippet(skeleton);
}

async function choose<Value>(
  items: readonly Item<Value>[],
  placeHolder: string,
  step: number,
): Promise<Item<Value> | undefined> {
  const title = vscode.l10n.t('New Post ({0} of {1})', step, 3);
  return await vscode.window.showQuickPick(items, { title, placeHolder });
}

function occasionItems(): readonly Item<SkeletonOccasion>[] {
  return occasions.flatMap((occasion) => {
    const label = occasionName(occasion);
    return occasion === 'other' || label === undefined ? [] : [{ label: capitalised(label), value: occasion }];
  });
}

function channelItems(): readonly Item<Channel | undefined>[] {
  const named = channels.map((channel) => ({ label: channelName(channel), value: channel }));
  return [...named, { label: vscode.l10n.t('Somewhere else, or not decided'), value: undefined }];
}

/** The writer's own first. */
function languageItems(): readonly Item<Language>[] {
  const own = displayLanguage();
  const ordered = [own, ...languages.filter((language) => language !== own)];
  return ordered.map((language) => ({ label: capitalised(languageName(language)), value: language }));
}

function channelName(channel: Channel): string {
  const { l10n } = vscode;
  switch (channel) {
    case 'blog':
      return l10n.t('A blog or a website');
    case 'newsletter':
      return l10n.t('A newsletter');
    case 'linkedin':
      return 'LinkedIn';
    case 'facebook':
      return 'Facebook';
    case 'mastodon':
      return 'Mastodon';
    case 'bluesky':
      return 'Bluesky';
    case 'x':
      return 'X';
  }
}

function capitalised(text: string): string {
  return text.charAt(0).toLocaleUpperCase(vscode.env.language) + text.slice(1);
}
