// Loads one program and has it check one post: node start-child.mjs engine|extension|write-good FOLDER
import Module, { createRequire } from 'node:module';
import path from 'node:path';
import process from 'node:process';
import { builtFiles } from '../engine.mjs';
import { writePost } from '../texts/posts.mjs';

const [subject = '', folder = ''] = process.argv.slice(2);
const require = createRequire(import.meta.url);
const text = writePost(800, 5);

/** @type {Readonly<Record<string, { file: string, checkOf?: (loaded: any) => (text: string) => unknown }>>} */
const subjects = {
  engine: { file: path.join(folder, builtFiles.engine), checkOf: ({ analyse }) => analyse },
  extension: { file: path.join(folder, builtFiles.desktop) },
  'write-good': { file: 'write-good', checkOf: (writeGood) => writeGood },
};

const { file = '', checkOf } = subjects[subject] ?? {};
if (subject === 'extension') answerForVscode();
const began = performance.now();
const loaded = require(file);
const imported = performance.now();
checkOf?.(loaded)(text);
console.log(JSON.stringify({ load: imported - began, first: performance.now() - imported }));

/** Outside an editor there is no module of this name; to load the extension, any answer will do. */
function answerForVscode() {
  /** @type {any} */
  const anything = new Proxy(class {}, {
    get: (target, name) => (Object.hasOwn(target, name) ? Reflect.get(target, name) : anything),
    // The bundle copies the module's own properties into an object with the same prototype: whatever else it asks for is asked for here.
    getPrototypeOf: () => anything,
    apply: () => anything,
  });
  const internals = /** @type {any} */ (Module); // what decides where modules come from is there, but has no types
  const load = internals._load;
  internals._load = (/** @type {string} */ name, /** @type {unknown[]} */ ...rest) =>
    name === 'vscode' ? anything : load(name, ...rest);
}
