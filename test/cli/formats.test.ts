import assert from 'node:assert/strict';
import { analyse } from '../../src/engine';
import { announcement, question, useWorkshop } from './run-cli';

describe('two-way check: formats', () => {
  const workshop = useWorkshop();

  it('text groups findings by post, and sums up', async () => {
    workshop().write({ 'a.md': `# Pump\n\n${announcement}\n`, 'b/c.md': question, 'd.md': announcement });
    const { stdout } = await workshop().run(['check']);
    const message = analyse(announcement).findings[0]?.message.en;
    assert.deepEqual(stdout.split('\n'), [
      `a.md:3:1  information  ${message}  announcement-frame`,
      '    → Say the news itself: Here is our new pump.',
      '',
      `d.md:1:1  information  ${message}  announcement-frame`,
      '    → Say the news itself: Here is our new pump.',
      '',
      '2 findings in 2 of 3 posts: 2 information.',
      '',
    ]);
  });

  it('text says when nothing is found', async () => {
    workshop().write({ 'a.md': question });
    const { stdout } = await workshop().run(['check', 'a.md']);
    assert.equal(stdout, 'Nothing found in 1 post.\n');
  });

  it('text counts columns in UTF-16 code units, and lines by any ending', async () => {
    workshop().write({ 'a.md': `One.\r\n\r\n🎉 Today we are thrilled to announce our new pump.` });
    const { stdout } = await workshop().run(['check']);
    assert.match(stdout, /^a\.md:3:10 /);
  });

  it('text hands no control characters to the terminal', async () => {
    workshop().write({ 'a.md': `We are thrilled to announce our \u001b[31mnew pump.` });
    const { stdout } = await workshop().run(['check']);
    assert.ok(stdout.includes('announcement-frame') && !stdout.includes('\u001b'));
  });

  it('json has the shape and the order of keys that others depend on', async () => {
    workshop().write({ 'a.md': announcement });
    const { stdout } = await workshop().run(['check', '--format', 'json']);
    const edit = '{"start":0,"end":0,"text":""}';
    const suggestion = `{"kind":"","title":"","why":"","edit":${edit}}`;
    const post =
      '{"path":"","language":"","intent":"","occasion":"","level":0,"sentences":[{"start":0,"end":0}],' +
      '"findings":[{"rule":"","scope":"","severity":"","start":0,"end":0,"message":"",' +
      `"suggestions":[${suggestion}]}],"openings":[],"offers":[${suggestion}],` +
      `"nextStep":{"title":"","why":"","edit":${edit}},"failures":[]}`;
    assert.equal(ofEachOne(withoutValues(stdout), suggestion), `{"version":0,"posts":[${post}]}\n`);
  });

  it('json leaves out a next step that is not there', async () => {
    const text = `---\ndialogue: announcement\n---\n${question}`;
    workshop().write({ 'a.md': text });
    const { stdout } = await workshop().run(['check', '--format', 'json']);
    const { occasion, level } = analyse(text);
    const post = { path: 'a.md', language: 'en', intent: 'announcement', occasion, level };
    const span = { start: text.length - question.length, end: text.length };
    const rest = { sentences: [span], findings: [], openings: [{ kind: 'ask', ...span }], offers: [], failures: [] };
    assert.deepEqual(JSON.parse(stdout), { version: 1, posts: [{ ...post, ...rest }] });
  });

  it('json of no posts is a report too', async () => {
    const { stdout, status } = await workshop().run(['check', '--format', 'json']);
    assert.deepEqual([stdout, status], ['{"version":1,"posts":[]}\n', 0]);
  });

  it('jsonl is a post a line', async () => {
    workshop().write({ 'a.md': announcement, 'b.md': question });
    const { stdout } = await workshop().run(['check', '--format', 'jsonl']);
    const paths = stdout
      .trimEnd()
      .split('\n')
      .map((line) => Object(JSON.parse(line)).path);
    assert.deepEqual(paths, ['a.md', 'b.md']);
  });

  for (const format of ['sarif', 'github', 'xml']) {
    it(`${format} is refused in a line`, async () => {
      const { status, stdout, stderr } = await workshop().run(['check', '--format', format]);
      assert.deepEqual([status, stdout, stderr.length], [2, '', 1]);
      assert.match(stderr.join(), new RegExp(`two-way: .*'${format}'`));
    });
  }
});

/** The text with each run of the same thing, as in a list, cut down to one. */
function ofEachOne(text: string, thing: string): string {
  return text.replaceAll(`,${thing}`, '');
}

/** A report with empty strings and zeros, and with one suggestion where there are several: what remains is its shape. */
function withoutValues(json: string): string {
  const withoutText = json.replace(/"(?:[^"\\]|\\.)*"(:?)/g, (string, colon) => (colon === '' ? '""' : string));
  const shape = withoutText.replace(/:[\d.]+/g, ':0');
  const suggestion = '{"kind":"","title":"","edit":{"start":0,"end":0,"text":""}}';
  return shape.replaceAll(`,${suggestion}`, '');
}
