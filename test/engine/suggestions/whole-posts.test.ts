import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { type Analysis, analyse, applyEdits, type Suggestion } from '../../../src/engine/index';

/** Every so manieth of the posts that were written to learn from. Chosen: some thirty, read in seconds. */
const every = 31;

const posts: readonly string[] = readFileSync('training/posts.en.jsonl', 'utf8')
  .trim()
  .split('\n')
  .filter((_, index) => index % every === 0)
  .map((line): unknown => Object(JSON.parse(line)).text)
  .filter((text) => typeof text === 'string');

const options = { language: 'en' } as const;
const placeholder = /\{[^{}]*\}/gu;

function suggestionsOf({ findings, offers }: Analysis): readonly Suggestion[] {
  return [...findings.flatMap(({ suggestions }) => suggestions), ...offers];
}

function count(findings: Analysis['findings']): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const { ruleId } of findings) counts.set(ruleId, (counts.get(ruleId) ?? 0) + 1);
  return counts;
}

describe('what whole posts are offered', function () {
  this.timeout(120_000);

  it('says nothing that the draft doesn’t hold', () => {
    for (const text of posts) {
      for (const { edit } of suggestionsOf(analyse(text, options))) {
        const said = edit.text.replace(placeholder, '');
        for (const figure of said.match(/\d[\d.,]*\d|\d/g) ?? [])
          assert.ok(text.includes(figure), `${figure}: ${said}`);
        for (const name of said.match(/(?<=\p{Ll} )\p{Lu}\p{Ll}{2,}/gu) ?? [])
          assert.ok(text.includes(name), `${name}: ${said}`);
      }
    }
  });

  it('marks each placeholder where it stands', () => {
    for (const text of posts) {
      for (const { edit, placeholders } of suggestionsOf(analyse(text, options))) {
        const marked = placeholders.map(({ start, end }) => edit.text.slice(start, end));
        const replaced = text.slice(edit.span.start, edit.span.end);
        const there = [...edit.text.matchAll(placeholder)].map(([braces]) => braces);
        assert.deepEqual(
          marked,
          there.filter((braces) => !replaced.includes(braces) && /^\{\p{L}/u.test(braces)),
        );
      }
    }
  });

  it('takes its finding away and brings no other', () => {
    for (const text of posts) {
      const before = analyse(text, options);
      for (const { ruleId, suggestions } of before.findings) {
        for (const { edit } of suggestions) {
          const [had, has] = [count(before.findings), count(analyse(applyEdits(text, [edit]), options).findings)];
          assert.ok((has.get(ruleId) ?? 0) < (had.get(ruleId) ?? 0), `${ruleId} stays: ${edit.text}`);
          for (const [id, number] of has) {
            if (id !== 'unfilled-placeholder') assert.ok(number <= (had.get(id) ?? 0), `${id} added: ${edit.text}`);
          }
        }
      }
    }
  });

  it('asks three different things', () => {
    for (const text of posts) {
      const asked = analyse(text, options)
        .offers.filter(({ kind }) => kind === 'question')
        .slice(0, 3)
        .map(({ edit }) => edit.text.split('?')[0] ?? '');
      asked.forEach((question, index) => {
        for (const other of asked.slice(index + 1)) {
          const words = new Set(other.toLowerCase().split(/\W+/));
          const own = question
            .toLowerCase()
            .split(/\W+/)
            .filter((word) => word && !words.has(word));
          assert.ok(own.length > 1, `${question} / ${other}`);
        }
      });
    }
  });

  it('asks the same of the same draft, and others of another', () => {
    const shown = posts.map((text) => JSON.stringify(analyse(text, options).offers.map(({ edit }) => edit.text)));
    assert.deepEqual(
      posts.map((text) => JSON.stringify(analyse(text, options).offers.map(({ edit }) => edit.text))),
      shown,
    );
    const several = shown.filter((offers) => offers !== '[]');
    assert.ok(new Set(several).size > several.length * 0.9, `${new Set(several).size} of ${several.length}`);
  });

  it('leads on, step by step, to an end, and never down', () => {
    for (const start of posts.filter((_, index) => index % 3 === 0)) {
      let text = start;
      const taken = new Set<string>();
      for (let analysis = analyse(text, options); analysis.nextStep; analysis = analyse(text, options)) {
        const { edit } = analysis.nextStep;
        const step = JSON.stringify([text.slice(edit.span.start, edit.span.end), edit.text]);
        assert.ok(!taken.has(step), `twice: ${step}`);
        taken.add(step);
        assert.ok(taken.size < 60, 'no end');
        text = applyEdits(text, [edit]);
        assert.ok(analyse(text, options).level >= analysis.level, `falls: ${edit.text}`);
      }
    }
  });
});
