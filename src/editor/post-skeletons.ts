import * as vscode from 'vscode';
import type { Channel, Language, Occasion } from '../engine';

/** The occasions that there is a skeleton for: all that are of some kind. */
export type SkeletonOccasion = Exclude<Occasion, 'other'>;

/** What the writer types to get an occasion's skeleton, by language. The snippets of these prefixes are the skeletons. */
export const skeletonPrefixes: Readonly<Record<SkeletonOccasion, Readonly<Record<Language, string>>>> = {
  launch: { en: 'tw-post-launch', da: 'tw-opslag-lancering' },
  update: { en: 'tw-post-update', da: 'tw-opslag-opdatering' },
  event: { en: 'tw-post-event', da: 'tw-opslag-arrangement' },
  milestone: { en: 'tw-post-milestone', da: 'tw-opslag-milepæl' },
  partnership: { en: 'tw-post-partnership', da: 'tw-opslag-samarbejde' },
  people: { en: 'tw-post-people', da: 'tw-opslag-mennesker' },
  policy: { en: 'tw-post-policy', da: 'tw-opslag-beslutning' },
  incident: { en: 'tw-post-incident', da: 'tw-opslag-hændelse' },
  howto: { en: 'tw-post-howto', da: 'tw-opslag-vejledning' },
  research: { en: 'tw-post-research', da: 'tw-opslag-forskning' },
  story: { en: 'tw-post-story', da: 'tw-opslag-fortælling' },
  opinion: { en: 'tw-post-opinion', da: 'tw-opslag-synspunkt' },
  campaign: { en: 'tw-post-campaign', da: 'tw-opslag-kampagne' },
  reply: { en: 'tw-post-reply', da: 'tw-opslag-svar' },
};

/** Where a post has a title of its own. */
const titledChannels: ReadonlySet<Channel | undefined> = new Set([undefined, 'blog', 'newsletter']);

const files: Readonly<Record<Language, string>> = { en: 'english.json', da: 'danish.json' };

/** The text of a new post, as a snippet: what the channel needs, and a door for readers. */
export async function skeletonOf(
  extensionUri: vscode.Uri,
  occasion: SkeletonOccasion,
  language: Language,
  channel: Channel | undefined,
): Promise<vscode.SnippetString> {
  const file = vscode.Uri.joinPath(extensionUri, 'snippets', files[language]);
  const snippets: unknown = JSON.parse(new TextDecoder().decode(await vscode.workspace.fs.readFile(file)));
  const lines = bodyOf(snippets, skeletonPrefixes[occasion][language]);
  const shown = titledChannels.has(channel) ? lines : withoutTitle(lines);
  const frontMatter = [
    '---',
    `lang: ${language}`,
    ...(channel === undefined ? [] : [`channel: ${channel}`]),
    '---',
    '',
  ];
  return new vscode.SnippetString([...frontMatter, ...shown, ''].join('\n'));
}

/** @throws {Error} when no snippet has the prefix */
function bodyOf(snippets: unknown, prefix: string): readonly string[] {
  for (const snippet of Object.values(Object(snippets))) {
    const { prefix: prefixes, body }: { readonly prefix?: unknown; readonly body?: unknown } = Object(snippet);
    if (Array.isArray(prefixes) && prefixes.includes(prefix) && Array.isArray(body)) return body.map(String);
  }
  throw new Error(`There is no snippet ${prefix}.`);
}

function withoutTitle(lines: readonly string[]): readonly string[] {
  return lines[0]?.startsWith('# ') ? lines.slice(2) : lines;
}
