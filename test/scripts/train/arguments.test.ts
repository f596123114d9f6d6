import assert from 'node:assert/strict';
import path from 'node:path';
import { parseArguments } from '../../../scripts/train/arguments.mjs';

describe('the arguments of npm run train', () => {
  it('are files, sources that were read, and where to write', () => {
    const parsed = parseArguments(['--read', 'harbour, mill', 'a.jsonl', '--out', 'weights.json', '--read', 'quay']);
    assert.deepEqual(parsed, {
      help: false,
      language: 'en',
      files: [path.resolve('a.jsonl')],
      read: new Set(['harbour', 'mill', 'quay']),
      out: path.resolve('weights.json'),
    });
  });

  it('may be none', () => {
    assert.deepEqual(parseArguments([]), {
      help: false,
      language: 'en',
      files: [],
      read: new Set(),
      out: undefined,
    });
  });

  it('say how it is done when they make no sense', () => {
    assert.throws(() => parseArguments(['--reed', 'harbour']), /--reed.*\n\nnpm run train -- \[--lang LANGUAGE\]/);
  });
});
