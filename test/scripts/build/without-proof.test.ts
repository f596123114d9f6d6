import assert from 'node:assert/strict';
import { shorten } from '../../../scripts/build/without-proof.mjs';

describe('a rule in a bundle', () => {
  it('keeps its first reason and, for each language, the first example with a better wording', () => {
    const source = `defineRule({
  evidence: [{ claim: 'One' }, { claim: 'Two' }],
  examples: [
    { language: 'en', text: 'A' },
    { language: 'en', text: 'B', becomes: 'C' },
    { language: 'en', text: 'D', becomes: 'E' },
    { language: 'da', text: 'F', becomes: 'G' },
  ],
});`;
    assert.equal(
      shorten(source).replaceAll(/\s+/g, ' '),
      `defineRule({ evidence: [{ claim: 'One' }, ], examples: [ { language: 'en', text: 'B', becomes: 'C' }, { language: 'da', text: 'F', becomes: 'G' }, ], });`,
    );
  });
});
