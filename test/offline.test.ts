import assert from 'node:assert/strict';
import { build, type Metafile } from 'esbuild';
import { bundles, shipped } from '../scripts/build/bundles.mjs';
import { findReach, type Harmless } from './find-reach';

type Shipped = (typeof shipped)[number];

/** Beside VS Code's API: files, paths, the terminal. */
const harmlessModules: Readonly<Record<Shipped, readonly string[]>> = {
  desktop: ['vscode'],
  web: ['vscode'],
  preview: [],
  cli: ['events', 'fs', 'fs/promises', 'path', 'process', 'url', 'util'],
};

/** Named by the packages we bundle: compromise looks where it runs, and what DEBUG_TAGS says. */
const harmlessInPackages: Harmless = {
  console: 'itself',
  // What an AMD loader would define; there is none where we run.
  define: 'itself',
  globalThis: ['nlp'],
  module: ['exports'],
  process: ['env'],
  self: ['nlp', 'env'],
  window: ['document'],
};

const harmlessInExtension: Harmless = {
  ...harmlessInPackages,
  // esbuild lists what it exports in a branch that is never run: 0 && (module.exports = { activate }).
  activate: 'itself',
  clearTimeout: 'itself',
  crypto: ['randomUUID'],
  setTimeout: 'itself',
  TextDecoder: 'itself',
  TextEncoder: 'itself',
};

const harmlessGlobals: Readonly<Record<Shipped, Harmless>> = {
  desktop: harmlessInExtension,
  web: harmlessInExtension,
  preview: {
    acquireVsCodeApi: 'itself',
    Blob: 'itself',
    clearTimeout: 'itself',
    console: 'itself',
    document: 'itself',
    Element: 'itself',
    HTMLElement: 'itself',
    NodeFilter: 'itself',
    queueMicrotask: 'itself',
    setTimeout: 'itself',
    Text: 'itself',
    // Of pictures that the editor has read.
    URL: ['createObjectURL', 'revokeObjectURL'],
    // The sanitiser is made for the window as a whole. The page's policy lets no connection be opened, whoever asks.
    window: 'itself',
  },
  cli: {
    ...harmlessInPackages,
    __filename: 'itself',
    Buffer: 'itself',
    navigator: ['platform'],
    process: ['env', 'platform', 'versions', 'cwd'],
    TextDecoder: 'itself',
    URL: 'itself',
  },
};

/**
 * What is shown: the bundles, built as users get them, import nothing that opens connections, starts programs or loads further
 * code; they name no global that does, neither by itself nor as a member of a global object; and they turn no text into code.
 *
 * What is not shown: that code which set out to hide couldn't, as through `[].constructor.constructor`; the packages in the bundles are few
 * and pinned. Nor that the preview's page fetches no picture that a post names, which its content security policy decides.
 */
describe('nothing that is shipped can open a connection', () => {
  for (const name of shipped) {
    describe(name, () => {
      let imports: Metafile['outputs'][string]['imports'] = [];
      let code = '';

      before(async () => {
        const options = (await bundles(true))[name];
        const { metafile, outputFiles } = await build({ ...options, metafile: true, write: false });
        imports = Object.values(metafile.outputs).flatMap((output) => output.imports);
        code = outputFiles.map(({ text }) => text).join('\n');
      }).timeout(60_000);

      it('by what it imports', () => {
        const external = imports.filter((each) => each.external).map(({ path }) => path.replace(/^node:/, ''));
        const other = external.filter((module) => !harmlessModules[name].includes(module));
        assert.deepEqual(other, []);
      });

      it('by what it names', () => {
        assert.notEqual(code, '');
        assert.deepEqual(findReach(code, harmlessGlobals[name]), []);
      }).timeout(60_000);
    });
  }
});

describe('a reach for the outside is found', () => {
  const reaching = [
    'fetch("https://example.com")',
    'globalThis.fetch("https://example.com")',
    'self["fetch"]("https://example.com")',
    'const { fetch: get } = globalThis; get("https://example.com")',
    '(typeof window === "object" ? window : self).fetch("https://example.com")',
    'new WebSocket("wss://example.com")',
    'navigator.sendBeacon("https://example.com")',
    'importScripts("https://example.com")',
    'require(["ht", "tp"].join(""))',
    'import(["ht", "tp"].join(""))',
    'process.getBuiltinModule("http")',
    'eval("fe" + "tch")',
    'new Function("return fe" + "tch")()',
    'setTimeout("fe" + "tch()", 1)',
  ];
  for (const code of reaching) {
    it(code, () => {
      assert.notDeepEqual(findReach(code, harmlessInExtension), []);
    });
  }

  it('and a question whether it is there is none', () => {
    assert.deepEqual(findReach('typeof fetch === "function" && typeof process.env.HOME', harmlessInExtension), []);
  });
});
