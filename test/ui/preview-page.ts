import { readFileSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Browser, Page } from 'playwright-core';
import type * as BrowserScript from '../../scripts/code-host/browser.mjs';
import { type Analysis, analyse, type AnalyseOptions } from '../../src/engine';
import { contentSecurityPolicy } from '../../src/preview/policy';
import { toPostView } from '../../src/preview/post-view';
import { type FromPreview, parseFromPreview, type ToPreview } from '../../src/preview/protocol';
import { textKeys, type Texts } from '../../src/preview/texts';

/** The preview's page in a browser, with the test in the editor's place. */
export interface PreviewPage {
  readonly page: Page;
  /** Addresses that the page asked for, beside its own script and style sheet. */
  readonly requests: readonly string[];
  /** What was written to the console, and errors that nobody caught. */
  readonly complaints: readonly string[];
  /** Shows a post as the editor would; the version goes up each time. */
  show(text: string, options?: ShowOptions): Promise<Analysis>;
  send(message: ToPreview): Promise<void>;
  /** What the page has sent, the oldest first. */
  sent(): Promise<readonly FromPreview[]>;
  /** The last of a type: a page that is drawn anew may say where it stands at any time. */
  lastSent(type: FromPreview['type']): Promise<FromPreview | undefined>;
  /** The address and version of what is shown. */
  about(): { uri: string; version: number };
  close(): Promise<void>;
}

/** How a post is to be shown. */
export interface ShowOptions extends AnalyseOptions {
  readonly uri?: string;
  readonly showsRemotePictures?: boolean;
}

/** How the page is to be opened. */
export interface PageOptions {
  readonly width?: number;
  readonly height?: number;
  readonly theme?: string;
  readonly allowsRemotePictures?: boolean;
  /** `false` leaves the policy away, to see what holds without it. */
  readonly hasPolicy?: boolean;
}

const style = 'preview.css';
const script = 'preview.js';

/** Opens the built page, under the policy that it has in VS Code. */
export async function openPreviewPage(options: PageOptions = {}): Promise<PreviewPage> {
  const { server, address } = await serve(options);
  const { browser, page } = await launch(options);
  const requests: string[] = [];
  const complaints: string[] = [];
  page.on('request', (request) => {
    const own = [`${address}/`, `${address}/favicon.ico`, `${address}/${style}`, `${address}/${script}`];
    if (!own.includes(request.url()) && !request.url().startsWith('blob:')) requests.push(request.url());
  });
  page.on('console', (message) => complaints.push(message.text()));
  page.on('pageerror', (error) => complaints.push(String(error)));
  await page.goto(`${address}/`);
  const send = async (message: ToPreview): Promise<void> => {
    await page.evaluate(`postMessage(${JSON.stringify(message)}, '*')`);
    // Messages come in a turn of their own, in order: this one comes behind.
    await page.evaluate(
      'new Promise((resolve) => { addEventListener("message", resolve, { once: true }); postMessage("", "*"); })',
    );
  };
  await send({ type: 'configure', language: 'en', texts: englishTexts(), hasGit: true });
  let about = { uri: '', version: 0 };
  return {
    page,
    requests,
    complaints,
    send,
    about: () => about,
    show: async (text, { uri = 'file:///post.md', showsRemotePictures = false, ...how } = {}) => {
      const analysis = analyse(text, how);
      about = { uri, version: about.version + 1 };
      const facts = {
        name: 'post.md',
        summary: 'Read as English.',
        displayLanguage: 'en',
        typingAt: undefined,
      } as const;
      const post = toPostView(analysis, facts);
      await send({ type: 'showPost', ...about, post, isLocked: false, showsRemotePictures });
      return analysis;
    },
    sent: async () => {
      const values = await page.evaluate<unknown[]>('window.sent');
      return values.flatMap((value) => parseFromPreview(value) ?? []);
    },
    lastSent: async (type) => {
      const values = await page.evaluate<unknown[]>('window.sent');
      return values.flatMap((value) => parseFromPreview(value) ?? []).findLast((message) => message.type === type);
    },
    close: async () => {
      await browser.close();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}

/** The page's texts, as the editor has them in English. */
export function englishTexts(): Texts {
  const source = readFileSync('src/editor/preview-texts.ts', 'utf8');
  const text = (key: string): string => {
    const escaped = key.replace('.', '\\.');
    return new RegExp(`^    '?${escaped}'?: l10n\\.t\\(\\s*'([^']*)'`, 'm').exec(source)?.[1] ?? key;
  };
  return Object.fromEntries(textKeys.map((key) => [key, text(key)])) as Texts;
}

async function launch({ width = 900, height = 900 }: PageOptions): Promise<{ browser: Browser; page: Page }> {
  const file = pathToFileURL(path.resolve('scripts/code-host/browser.mjs')).href;
  // Mocha is started in the project's folder; the script finds its own files beside it, so it is not bundled.
  const { launchBrowser } = (await import(file)) as typeof BrowserScript;
  return await launchBrowser({ width, height });
}

async function serve({
  theme = '',
  allowsRemotePictures = false,
  hasPolicy = true,
}: PageOptions): Promise<{ server: Server; address: string }> {
  const files = new Map([
    [`/${style}`, { type: 'text/css', body: `${theme}\n${readFileSync('media/preview.css', 'utf8')}` }],
    [`/${script}`, { type: 'text/javascript', body: readFileSync('dist/preview.js', 'utf8') }],
    ['/favicon.ico', { type: 'image/png', body: '' }],
    ['/', { type: 'text/html', body: html(allowsRemotePictures, hasPolicy) }],
  ]);
  const server = createServer((request, response) => {
    const file = files.get(request.url ?? '');
    response.writeHead(file ? 200 : 404, { 'content-type': `${file?.type ?? 'text/plain'}; charset=utf-8` });
    response.end(file?.body);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const place = server.address();
  if (place === null || typeof place === 'string') throw new Error('The server has no port.');
  return { server, address: `http://127.0.0.1:${place.port}` };
}

function html(showsRemotePictures: boolean, hasPolicy: boolean): string {
  const policy = contentSecurityPolicy({ nonce: 'test', styleSource: "'self'", showsRemotePictures });
  return `<!DOCTYPE html>
<html lang="en">
<head>
  <meta charset="utf-8">
  ${hasPolicy ? `<meta http-equiv="Content-Security-Policy" content="${policy}">` : ''}
  <title>Preview</title>
  <link rel="stylesheet" href="/${style}">
</head>
<body>
  <div id="page"></div>
  <script nonce="test">
    let state;
    window.sent = [];
    window.acquireVsCodeApi = () => ({
      postMessage: (message) => window.sent.push(message),
      getState: () => state,
      setState: (next) => { state = next; },
    });
  </script>
  <script nonce="test" src="/${script}"></script>
</body>
</html>`;
}
