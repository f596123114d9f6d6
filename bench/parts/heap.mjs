// How much memory an open draft of 10,000 words keeps. Run with --expose-gc.
import process from 'node:process';
import { loadEngine } from '../engine.mjs';
import { median } from '../measure/rounds.mjs';
import { writePost } from '../texts/posts.mjs';

/** @typedef {{ readonly opened: number, readonly edited: number }} Heap megabytes a draft, with its text: just opened, and after edits */

/** @param {import('./part.mjs').Setting} setting @returns {Promise<Heap>} */
export async function measureHeap({ folder, isQuick }) {
  const { followDraft } = await loadEngine(folder);
  // Loads what is loaded at first use, and compiles.
  for (let seed = 1; seed <= 3; seed++) openDraft(followDraft, seed).analysis;
  const count = isQuick ? 3 : 8;
  const drafts = [];
  const opened = [];
  for (let seed = 10; seed < 10 + count; seed++) {
    const before = usedHeap();
    drafts.push(openDraft(followDraft, seed));
    opened.push(usedHeap() - before);
  }
  const before = usedHeap();
  for (const [index, draft] of drafts.entries()) drafts[index] = edit(draft);
  const growth = (usedHeap() - before) / count;
  return { opened: median(opened), edited: median(opened) + growth };
}

/** @param {import('../engine.mjs').Engine['followDraft']} followDraft @param {number} seed */
function openDraft(followDraft, seed) {
  const draft = followDraft(writePost(10_000, seed));
  void draft.analysis.level;
  return draft;
}

/** Forty words put in here and there, the draft analysed each time. @param {import('../engine.mjs').Draft} draft */
function edit(draft) {
  let edited = draft;
  for (let time = 1; time <= 40; time++) {
    const start = edited.analysis.sentences[time * 10]?.start ?? 0;
    edited = edited.edited([{ span: { start, end: start }, text: `Word${time} ` }]);
    void edited.analysis.level;
  }
  return edited;
}

/** Megabytes. */
function usedHeap() {
  if (!globalThis.gc) throw new Error('Start with --expose-gc.');
  for (let time = 0; time < 3; time++) globalThis.gc();
  return process.memoryUsage().heapUsed / 1e6;
}
