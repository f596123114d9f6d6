import assert from 'node:assert/strict';
import { version } from '../../package.json';
import { announcement, pathsIn, question, useWorkshop } from './run-cli';

describe('two-way: exit status', () => {
  const workshop = useWorkshop();

  for (const [failOn, status] of [
    ['warning', 0],
    ['information', 1],
    ['hint', 1],
    ['never', 0],
  ] as const) {
    it(`is ${status} for information with --fail-on ${failOn}`, async () => {
      workshop().write({ 'a.md': announcement });
      const run = await workshop().run(['check', '--fail-on', failOn]);
      assert.equal(run.status, status);
    });
  }

  it('counts information unless told otherwise, and no hints', async () => {
    workshop().write({ 'a.md': announcement });
    const before = await workshop().run(['check']);
    workshop().write({ '.two-way.json': '{"rules":{"announcement-frame":"hint"}}' });
    const after = await workshop().run(['check']);
    assert.deepEqual([before.status, after.status], [1, 0]);
  });

  it('is 2 for what is missing, and the rest is checked', async () => {
    workshop().write({ 'a.md': announcement });
    const run = await workshop().run(['check', '--format', 'json', 'nowhere.md', 'a.md']);
    assert.deepEqual([run.status, run.stderr], [2, ['two-way: nowhere.md: no such file or folder']]);
    assert.deepEqual(pathsIn(run), ['a.md']);
  });

  for (const args of [
    ['check', '--what'],
    ['check', '--fail-on', 'error'],
    ['check', '--language', 'sv'],
    ['check', '--config', 'nowhere.json'],
    ['check', '--jsonl', 'a.md'],
    ['check', '--jsonl', '--format', 'json'],
    ['chekc'],
  ]) {
    it(`is 2, with one line, for: ${args.join(' ')}`, async () => {
      workshop().write({ 'a.md': question });
      const { status, stdout, stderr } = await workshop().run(args);
      assert.deepEqual([status, stdout, stderr.length], [2, '', 1], stderr.join('\n'));
    });
  }

  it('is 0 for --version and --help', async () => {
    const runs = await Promise.all(
      [['--version'], ['--help'], ['check', '--help']].map((args) => workshop().run(args)),
    );
    assert.deepEqual(
      runs.map(({ status }) => status),
      [0, 0, 0],
    );
    assert.equal(runs[0]?.stdout, `${version}\n`);
  });

  it('stays quiet when nobody reads on', async () => {
    const posts = Array.from({ length: 300 }, (_, index) => [`${index}.md`, `${announcement}\n\n`.repeat(50)]);
    workshop().write(Object.fromEntries(posts));
    const child = workshop().start(['check']);
    let complaints = '';
    child.stderr.on('data', (chunk: Buffer) => (complaints += chunk.toString()));
    child.stdout.once('data', () => child.stdout.destroy());
    const status = await new Promise((resolve) => child.on('close', resolve));
    assert.deepEqual([status, complaints], [1, '']);
  });
});
