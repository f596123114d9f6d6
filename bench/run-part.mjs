// Measures one part in a process of its own and writes it as JSON: node run-part.mjs PART FOLDER OUT [--quick]
import { writeFileSync } from 'node:fs';
import process from 'node:process';
import { measureBundles } from './parts/bundles.mjs';
import { measureCommandLines } from './parts/command-line.mjs';
import { measureEdits } from './parts/edits.mjs';
import { measureGrowth } from './parts/growth.mjs';
import { measureHeap } from './parts/heap.mjs';
import { measureStart } from './parts/start.mjs';
import { measureWhole } from './parts/whole.mjs';

/** What there is to measure, by name. */
export const parts = {
  whole: measureWhole,
  edits: measureEdits,
  growth: measureGrowth,
  heap: measureHeap,
  start: measureStart,
  bundles: measureBundles,
  commandLines: measureCommandLines,
};

const [name = '', folder = '', out = '', quick] = process.argv.slice(2);
const measure = parts[/** @type {keyof typeof parts} */ (name)];
writeFileSync(out, JSON.stringify(await measure({ folder, isQuick: quick === '--quick' })));
// Harper keeps a thread that would wait for more.
process.exit();
