import assert from 'node:assert/strict';
import { GFM, parser } from '@lezer/markdown';
import * as fc from 'fast-check';
import { excess } from '../../../src/engine/reading/excess';
import { plainRuns } from '../../../src/engine/reading/plain-runs';
import { shortcodes } from '../../../src/engine/reading/shortcodes';
import { anyText } from '../soup';

const thorough = parser.configure([GFM, shortcodes]);
const quick = parser.configure([GFM, shortcodes, plainRuns, excess]);

/** What an address, code or a comment is made of, whole and in pieces. */
const scraps = fc.constantFrom(
  'www.', 'example.org', 'https://', 'mailto:', 'xmpp:', 'ida', '@', '.', '_', '-', '+', ' ', '  ', '\n', '`', '``', '```', '\\', '<', '>',
  '<!--', '-->', '<?', '?>', '<![CDATA[', ']]>', '<b', '<br>', '[', '](', ')', '![', '~~', '**', '*', '&amp;', '!', 'é', '’', '9', 'a', '{{', '}}',
); // prettier-ignore
const text = fc.oneof(
  anyText,
  fc.array(scraps, { maxLength: 40 }).map((parts) => parts.join('')),
);

function nodesOf(markdown: typeof quick, written: string): readonly string[] {
  const nodes: string[] = [];
  markdown.parse(written).iterate({ enter: ({ name, from, to }) => void nodes.push(`${name} ${from}–${to}`) });
  return nodes;
}

describe('the quick reading of a block', () => {
  it('finds what the parser finds by itself', () => {
    fc.assert(
      fc.property(text, (written) => {
        assert.deepEqual(nodesOf(quick, written), nodesOf(thorough, written));
      }),
      { numRuns: Number(process.env['UNBREAKABLE_RUNS'] ?? 600) },
    );
  });

  it('takes what is too much of a mark for text, and goes on behind the block', () => {
    for (const mark of ['[a](b) ', '![a](', '~~a ', '<b ']) {
      const nodes = nodesOf(quick, `${mark.repeat(3000)}\n\n[an](address)`);
      assert.ok(nodes.length < 20_000, mark);
      assert.ok(nodes.at(-2)?.startsWith('URL'), `${mark} ${nodes.slice(-3).join()}`);
    }
  });
});
