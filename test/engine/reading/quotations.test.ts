import assert from 'node:assert/strict';
import { findQuotations } from '../../../src/engine/reading/quotations';

describe('findQuotations', () => {
  const cases: readonly (readonly [string, readonly string[]])[] = [
    ['She said “We are proud.” and left.', ['“We are proud.”']],
    ['"One" and "two"', ['"One"', '"two"']],
    ['»Ja,« sagde hun, „måske“.', ['»Ja,«', '„måske“']],
    ['Hun sagde ”vi er stolte” og gik.', ['”vi er stolte”']],
    ['(«Oui»)', ['«Oui»']],
    ['A 5" pipe and a 6" pipe', []],
    ['An “unclosed quotation', []],
  ];
  for (const [text, quotations] of cases) {
    it(text, () => {
      assert.deepEqual(
        findQuotations(text).map(({ start, end }) => text.slice(start, end)),
        quotations,
      );
    });
  }
});
