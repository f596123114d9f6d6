import assert from 'node:assert/strict';
import * as fc from 'fast-check';
import { type Analysis, analyse, defaultSettings, type Span } from '../../src/engine/index';
import type { Reported } from '../../src/engine/finding';
import { everyone, judge } from '../../src/engine/judge';
import { readPost } from '../../src/engine/read-post';
import { contains } from '../../src/engine/span';
import { anyText, piece } from './soup';

/** What nobody closes, over and over, some of it deeply nested, but not so deeply that the parsers give up. */
const unclosed = fc
  .tuple(fc.array(piece, { minLength: 1, maxLength: 3 }), fc.integer({ min: 2, max: 200 }))
  .map(([parts, times]) => parts.join('').repeat(times));

const hostile = fc.oneof(
  { weight: 4, arbitrary: anyText },
  { weight: 2, arbitrary: unclosed },
  { weight: 1, arbitrary: fc.string({ unit: 'binary', maxLength: 200 }) },
  // Halves of surrogate pairs and control characters too.
  { weight: 1, arbitrary: fc.array(fc.nat(0xffff), { maxLength: 100 }).map((units) => String.fromCharCode(...units)) },
);
const format = fc.constantFrom('markdown' as const, 'plaintext' as const);

/** Holds for any text: see the arguments. */
function forAnyText(holds: (text: string, format: 'markdown' | 'plaintext') => void): void {
  fc.assert(fc.property(hostile, format, holds), { numRuns: Number(process.env['UNBREAKABLE_RUNS'] ?? 300) });
}

function assertInside({ text, sentences }: Analysis, span: Span, what: string): void {
  assert.ok(0 <= span.start && span.start < span.end && span.end <= text.length, `${what} lies outside the text`);
  assert.ok(
    sentences.some(({ block }) => contains(block.span, span)),
    `${what} lies in no block`,
  );
}

function keyOf({ span, ruleId }: Reported): string {
  return [span.start, span.end].map((offset) => String(offset).padStart(9, '0')).join() + ruleId;
}

/** Whether a finding is about what the post says, and not about comments to Two-Way in it. */
function isAboutPost({ ruleId }: Reported): boolean {
  return ruleId !== 'unused-suppression';
}

describe('whatever the text', function () {
  this.timeout(600_000);

  it('nothing fails', () => {
    forAnyText((text, as) => assert.deepEqual(analyse(text, { format: as, language: 'en' }).failures, []));
  });

  it('everything reported lies in the text and in one block of it', () => {
    forAnyText((text, as) => {
      const analysis = analyse(text, { format: as, language: 'en' });
      // A comment that suppresses nothing is no prose.
      const findings = analysis.findings.filter(({ ruleId }) => ruleId !== 'unused-suppression');
      for (const { span, ruleId } of findings) assertInside(analysis, span, ruleId);
      for (const { span, kind } of analysis.openings) assertInside(analysis, span, kind);
    });
  });

  it('every suggestion lies in the text, and one about a sentence in its block', () => {
    forAnyText((text, as) => {
      const { findings, sentences } = analyse(text, { format: as, language: 'en' });
      for (const { scope, suggestions } of findings) {
        for (const { edit } of suggestions) {
          assert.ok(0 <= edit.span.start && edit.span.start <= edit.span.end && edit.span.end <= text.length);
          assert.ok(scope === 'post' || sentences.some(({ block }) => contains(block.span, edit.span)));
        }
      }
    });
  });

  it('findings are sorted by place and rule, without duplicates', () => {
    forAnyText((text, as) => {
      const keys = analyse(text, { format: as, language: 'en' }).findings.map(keyOf);
      assert.deepEqual(keys, [...new Set(keys)].sort());
    });
  });

  it('no rule changes what another one finds, nor does their order', () => {
    const chosen = fc.shuffledSubarray([...everyone.rules]);
    fc.assert(
      fc.property(hostile, chosen, (text, rules) => {
        const post = readPost(text, { language: 'en' });
        const ids: ReadonlySet<string> = new Set(rules.map(({ id }) => id));
        const all = judge(post, defaultSettings, [], everyone).reported.filter(({ ruleId }) => ids.has(ruleId));
        const some = judge(post, defaultSettings, [], { ...everyone, rules }).reported;
        assert.deepEqual(some.filter(isAboutPost), all.filter(isAboutPost));
        // A comment may be meant for a rule that isn't asked: then less is said of comments, and nothing else.
        assert.deepEqual(
          some.filter((finding) => !all.some((each) => keyOf(each) === keyOf(finding))),
          [],
        );
      }),
      { numRuns: Number(process.env['UNBREAKABLE_RUNS'] ?? 300) },
    );
  });
});
