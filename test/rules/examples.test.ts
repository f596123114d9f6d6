import assert from 'node:assert/strict';
import { readMarks } from '../../scripts/generate/marked-text.mjs';
import { analyse, type Analysis, applyEdits, type Example, openings, rules, type Span } from '../../src/engine';

for (const { id, examples } of rules) {
  describe(`the rule ${id}`, () => {
    for (const example of examples) {
      it(titleOf(example), () => {
        const { text, spans } = readMarks(example.text);
        const analysis = analyse(text, { language: example.language });
        assert.deepEqual(analysis.failures, []);
        assert.deepEqual(stretches(text, findingSpans(analysis, id)), stretches(text, spans));
        assertBecomes(example, analysis, id);
      });
    }
  });
}

for (const { id, examples } of openings) {
  describe(`the opening ${id}`, () => {
    for (const example of examples) {
      it(titleOf(example), () => {
        const { text, spans } = readMarks(example.text);
        const analysis = analyse(text, { language: example.language });
        const found = analysis.openings.filter(({ kind }) => kind === id).map(({ span }) => span);
        assert.deepEqual(analysis.failures, []);
        assert.deepEqual(stretches(text, found), stretches(text, spans));
        assert.equal(example.becomes, undefined, 'An opening becomes nothing else.');
      });
    }
  });
}

function titleOf({ language, text }: Example): string {
  return `${language}: ${text.replaceAll('\n', '⏎')}`;
}

function findingSpans({ findings }: Analysis, id: string): readonly Span[] {
  return findings.filter(({ ruleId }) => ruleId === id).map(({ span }) => span);
}

/** The spans, each with what it covers, so that a difference can be read. */
function stretches(text: string, spans: readonly Span[]): readonly string[] {
  return spans.map(({ start, end }) => `${start}–${end} ${text.slice(start, end)}`);
}

/** `becomes` is what the text reads once the first suggestion of the rule's first finding is applied. */
function assertBecomes({ becomes }: Example, { text, findings }: Analysis, id: string): void {
  if (becomes === undefined) return;
  assert.notEqual(becomes, text, 'A suggestion has to change something.');
  const suggestion = findings.find(({ ruleId }) => ruleId === id)?.suggestions[0];
  assert.ok(suggestion, 'Nothing is suggested.');
  assert.equal(applyEdits(text, [suggestion.edit]), becomes);
}
