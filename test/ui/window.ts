import { cpSync, mkdirSync } from 'node:fs';
import path from 'node:path';
import process from 'node:process';
import { pathToFileURL } from 'node:url';
import type { Frame, Page } from 'playwright-core';
export { until } from '../../scripts/common/time.mjs';
import type * as OpenWindow from '../../scripts/code-host/open-window.mjs';
import type * as Workbench from '../../scripts/code-host/workbench.mjs';
import type * as TemporaryFolder from '../../scripts/common/temporary-folder.mjs';
import type * as UnpackVsix from '../../scripts/build/unpack-vsix.mjs';

/** What a test does in a window of VS Code. */
export interface Window {
  readonly page: Page;
  /** Holds this window's own copy of the fixture workspace; absolute. */
  readonly folder: string;
  /** Opens a file of the workspace by its name. */
  openFile(name: string): Promise<void>;
  /** Runs a command from the command palette, given its title with the category. */
  palette(title: string): Promise<void>;
  /** Opens the menu of changes at the caret, once it offers a change whose title has this text. */
  quickFixes(change: string): Promise<void>;
  /** The frame with the content of the webview in which the selector finds something. */
  webview(selector: string): Promise<Frame>;
  /** Saves a picture as dist/screenshots/<name>.png and returns its path. */
  screenshot(name: string): Promise<string>;
  close(): Promise<void>;
}

export interface WindowOptions {
  /** Of the workspace, opened at once. */
  readonly file?: string;
  readonly theme?: 'light' | 'dark';
  /** CSS pixels. */
  readonly width?: number;
  /** CSS pixels. */
  readonly height?: number;
  /** Device pixels per CSS pixel. */
  readonly scale?: number;
  /** User settings, beside those that keep the window quiet. */
  readonly settings?: Readonly<Record<string, unknown>>;
}

/** Which extension host the windows use: `TWO_WAY_HOST`, else the desktop's. */
export const host: 'desktop' | 'web' = process.env.TWO_WAY_HOST === 'web' ? 'web' : 'desktop';

// Mocha is started in the project's folder. The scripts find their own files beside them, so they are not bundled.
const scripts = path.resolve('scripts');

/** Opens a window on a fresh copy of the fixture workspace, with the packaged extension running in it. */
export async function openWindow({ file, ...options }: WindowOptions = {}): Promise<Window> {
  const { makeTemporaryFolder, removeFolder, unpackVsix, openWindow: open } = await loadScripts();
  const workbench = await loadWorkbench();
  const temporary = makeTemporaryFolder();
  const folder = path.join(temporary, 'workspace');
  cpSync('test/fixtures/workspace', folder, { recursive: true });
  const extension = unpackVsix(path.resolve('dist/two-way.vsix'), temporary);
  const opened = file === undefined ? undefined : path.join(folder, file);
  const { page, close } = await open({ ...options, extension, folder, file: opened, inWorker: host === 'web' });
  return {
    page,
    folder,
    openFile: (name) => workbench.openFile(page, name),
    quickFixes: (change) => workbench.openQuickFixes(page, change),
    palette: (title) => workbench.runCommand(page, title),
    webview: (selector) => workbench.findWebview(page, selector),
    screenshot: (name) => takeScreenshot(page, name),
    close: async () => {
      await close();
      await removeFolder(temporary);
    },
  };
}

/**
 * Opens a window before the tests of a suite and closes it after them. When a test fails, saves a picture of the window
 * and prints its path.
 * @returns a function that gives the window, for use inside the tests
 */
export function useWindow(options: WindowOptions = {}): () => Window {
  let window: Window | undefined;
  before(async function () {
    this.timeout(120_000);
    window = await openWindow(options);
  });
  afterEach(async function () {
    const test = this.currentTest;
    if (test?.state !== 'failed' || !window) return;
    console.log(`      Picture: ${await window.screenshot(`failed-${host}-${toFileName(test.fullTitle())}`)}`);
  });
  after(async () => {
    await window?.close();
  });
  return () => {
    if (!window) throw new Error('The window is open only while the tests run.');
    return window;
  };
}

async function takeScreenshot(page: Page, name: string): Promise<string> {
  const folder = path.resolve('dist/screenshots');
  mkdirSync(folder, { recursive: true });
  const file = path.join(folder, `${name}.png`);
  await page.screenshot({ path: file });
  return file;
}

function toFileName(title: string): string {
  return title.toLowerCase().replaceAll(/[^\p{L}\p{N}]+/gu, '-');
}

async function loadWorkbench(): Promise<typeof Workbench> {
  return await load('code-host/workbench.mjs');
}

async function loadScripts(): Promise<typeof OpenWindow & typeof TemporaryFolder & typeof UnpackVsix> {
  return {
    ...(await load<typeof OpenWindow>('code-host/open-window.mjs')),
    ...(await load<typeof TemporaryFolder>('common/temporary-folder.mjs')),
    ...(await load<typeof UnpackVsix>('build/unpack-vsix.mjs')),
  };
}

/** The caller says what the module exports; TypeScript cannot see behind a path that is put together. */
async function load<Module>(file: string): Promise<Module> {
  return (await import(pathToFileURL(path.join(scripts, file)).href)) as Module;
}
