import assert from 'node:assert/strict';
import * as fc from 'fast-check';
import {
  type Analysis,
  analyse,
  type AnalyseOptions,
  applyEdits,
  followDraft,
  type Sentence,
} from '../../src/engine/index';
import { anyText, placed, rounds } from './soup';

/** Everything that an analysis says, without what was only remembered, and without what it offers, which follows from the rest. */
function saidIn(analysis: Analysis): unknown {
  const { frontMatter, sentences, language, intent, format, text, openings, occasion, level, profile, failures } =
    analysis;
  return {
    ...{ language, intent, format, text, openings, occasion, level, profile, failures },
    findings: analysis.findings.map(({ ruleId, scope, severity, span, message }) => ({
      ruleId,
      scope,
      severity,
      span,
      message,
    })),
    frontMatter: { ...frontMatter, sentences: frontMatter.sentences.map(saidOf) },
    sentences: sentences.map(saidOf),
  };
}

function saidOf({ start, end, plain, offset, elements, quotations, block }: Sentence): unknown {
  const { kind, isQuoted, span } = block;
  return {
    start,
    end,
    plain,
    offset,
    elements,
    quotations,
    block: { kind, isQuoted, span, elements: block.elements, plain: block.plain },
  };
}

describe('a draft that is edited', function () {
  this.timeout(600_000);

  it('says what a fresh analysis of its text says, whatever the text and the edits', () => {
    const options = fc.constantFrom<AnalyseOptions>({}, {}, { language: 'en' }, { format: 'plaintext' });
    fc.assert(
      fc.property(anyText, rounds, options, (text, edits, chosen) => {
        let draft = followDraft(text, chosen);
        for (const round of edits) {
          const made = placed(draft.text, round);
          const after = applyEdits(draft.text, made);
          draft = draft.edited(made);
          assert.equal(draft.text, after);
          assert.deepEqual(saidIn(draft.analysis), saidIn(analyse(after, chosen)));
        }
      }),
      { numRuns: Number(process.env['DRAFT_RUNS'] ?? 300) },
    );
  });
});
