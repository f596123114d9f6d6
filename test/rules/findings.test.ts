import assert from 'node:assert/strict';
import { analyse, type Analysis, applyEdits, type Finding, languages, rules } from '../../src/engine';
import { catalogue, readExamples } from './read-examples';

/** What a narrow list of problems shows of a message, in code units. */
const longestReason = 70;

const examples = readExamples();
const readable = languages.filter((language) => catalogue.some((rule) => rule.languages.includes(language)));
const sentenceRules: ReadonlySet<string> = new Set(
  rules.filter(({ scope }) => scope === 'sentence').map(({ id }) => id),
);

describe('every finding of every example', () => {
  for (const { text, language, analysis } of examples) {
    for (const finding of analysis.findings) {
      const title = `${finding.ruleId} in ${JSON.stringify(text)}`;

      it(`gives its reason in one line: ${title}`, () => {
        const reasons = languages.map((each) => finding.message[each].split(/(?<=[.!?])\s/, 1).join(''));
        const long = reasons.filter((reason) => reason.length > longestReason);
        assert.deepEqual(long, []);
      });

      for (const { edit, title: offer } of finding.suggestions) {
        it(`is gone after “${offer.en}”: ${title}`, () => {
          const changed = applyEdits(text, [edit]);
          assert.notEqual(changed, text);
          const more = moreThan(expectedAfter(analysis, finding), analyse(changed, { language }));
          assert.deepEqual(more, [], changed);
        });
      }
    }
  }
});

describe('what rules say', () => {
  for (const { ruleId, language, text } of sayings()) {
    it(`is not flagged by another rule: ${text}`, () => {
      const { findings } = analyse(text, { language });
      // What the model makes of a sentence that speaks of posts, which it has never seen in one, is not asked.
      const flagged = findings.filter(
        ({ scope, ruleId: id, message }) =>
          scope === 'sentence' && id !== ruleId && !message.en.includes(' Weighing most: '),
      );
      assert.deepEqual(flagged, []);
    });
  }
});

/** How many findings each rule may have once one of them is dealt with. */
function expectedAfter(analysis: Analysis, dealtWith: Finding): ReadonlyMap<string, number> {
  const counts = countFindings(analysis);
  return counts.set(dealtWith.ruleId, (counts.get(dealtWith.ruleId) ?? 0) - 1);
}

/**
 * The rules that have more findings than expected. A rule about whole posts counts only where it was dealt with: one more
 * sentence may make three lines a post.
 */
function moreThan(expected: ReadonlyMap<string, number>, analysis: Analysis): readonly string[] {
  const found = [...countFindings(analysis)];
  return found
    .filter(([ruleId]) => ruleId !== 'unfilled-placeholder') // the reminder to fill in what a suggestion left open
    .filter(([ruleId, count]) => count > (expected.get(ruleId) ?? (sentenceRules.has(ruleId) ? 0 : count)))
    .map(([ruleId]) => ruleId);
}

function countFindings({ findings }: Analysis): Map<string, number> {
  const counts = new Map<string, number>();
  for (const { ruleId } of findings) counts.set(ruleId, (counts.get(ruleId) ?? 0) + 1);
  return counts;
}

/** The summaries and messages of all rules, each once, in the languages that rules can read. */
function sayings(): readonly { readonly ruleId: string; readonly language: 'en' | 'da'; readonly text: string }[] {
  const findings = examples.flatMap(({ analysis }) => analysis.findings);
  const said = [
    ...catalogue.map(({ id, summary }) => ({ ruleId: id, ...summary })),
    ...findings.map(({ ruleId, message }) => ({ ruleId, ...message })),
  ];
  const each = said.flatMap((saying) =>
    readable.map((language) => ({ ruleId: saying.ruleId, language, text: saying[language] })),
  );
  return [...new Map(each.map((saying) => [saying.text, saying])).values()];
}
