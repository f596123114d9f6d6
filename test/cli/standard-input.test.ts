import assert from 'node:assert/strict';
import { announcement, pathsIn, question, useWorkshop } from './run-cli';

describe('two-way check: standard input', () => {
  const workshop = useWorkshop();

  it('is read for -', async () => {
    const run = await workshop().run(['check', '-', '--format', 'json'], announcement);
    assert.deepEqual([run.status, pathsIn(run)], [1, ['<stdin>']]);
  });

  it('is called as it is told', async () => {
    const run = await workshop().run(['check', '-', '--format', 'json', '--stdin-filename', 'posts/a.md'], question);
    assert.deepEqual([run.status, pathsIn(run)], [0, ['posts/a.md']]);
  });

  it('is plain text when it is called so', async () => {
    const code = `    ${announcement}`;
    const names = ['a.md', 'a.txt', 'A.TXT'];
    const runs = names.map((name) => workshop().run(['check', '-', '--stdin-filename', name], code));
    assert.deepEqual(
      (await Promise.all(runs)).map(({ status }) => status),
      [0, 1, 1],
    );
  });

  it('has the settings of where it would stand', async () => {
    workshop().write({ 'quiet/.two-way.json': '{"rules":{"announcement-frame":"off"}}' });
    const names = ['quiet/a.md', 'loud/a.md'];
    const runs = names.map((name) => workshop().run(['check', '-', '--stdin-filename', name], announcement));
    assert.deepEqual(
      (await Promise.all(runs)).map(({ status }) => status),
      [0, 1],
    );
  });
});

describe('two-way check: encodings', () => {
  const workshop = useWorkshop();

  /** Where the finding in a file with these bytes starts and ends. */
  async function spanIn(bytes: Uint8Array): Promise<readonly number[]> {
    workshop().write({ 'a.md': bytes });
    const { stdout } = await workshop().run(['check', '--format', 'json']);
    const [, start, end] = /"severity":"information","start":(\d+),"end":(\d+)/.exec(stdout) ?? [];
    return [Number(start), Number(end)];
  }

  it('a byte order mark counts as one', async () => {
    assert.deepEqual(await spanIn(Buffer.from(`\uFEFF${announcement}`)), [1, 28]);
  });

  it('UTF-16 is read by its mark, in either order', async () => {
    const little = Buffer.from(`\uFEFF${announcement}`, 'utf16le');
    assert.deepEqual(await spanIn(little), [1, 28]);
    assert.deepEqual(await spanIn(Buffer.from(little).swap16()), [1, 28]);
  });

  it('what is no text is skipped with a remark', async () => {
    workshop().write({ 'a.md': Buffer.concat([Buffer.from(announcement), Buffer.from([0])]), 'b.md': question });
    const run = await workshop().run(['check', '--format', 'json']);
    assert.deepEqual([run.status, pathsIn(run)], [0, ['b.md']]);
    assert.deepEqual(run.stderr, ['two-way: a.md: skipped, this is no text file']);
  });
});
