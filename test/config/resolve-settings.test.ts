import assert from 'node:assert/strict';
import { findConfiguration, takesForPost } from '../../src/config/resolve-settings';

/** Where the configuration for a folder is found, and which files were asked for. */
async function find(
  files: Readonly<Record<string, string>>,
  folder: string,
  top: string,
): Promise<{ file: string | undefined; asked: readonly string[] }> {
  const asked: string[] = [];
  const configuration = await findConfiguration(folder, top, (path) => {
    asked.push(path);
    return Promise.resolve(files[path]);
  });
  return { file: configuration?.file, asked };
}

describe('findConfiguration', () => {
  const files = { '/.two-way.json': '{}', '/a/.two-way.json': '{}', '/a/b/.two-way.json': '{}' };

  it('takes the nearest', async () => {
    assert.deepEqual(await find(files, '/a/b/c', '/a'), {
      file: '/a/b/.two-way.json',
      asked: ['/a/b/c/.two-way.json', '/a/b/.two-way.json'],
    });
  });

  it('takes the root’s own, and looks no higher', async () => {
    assert.equal((await find(files, '/a/x/y', '/a')).file, '/a/.two-way.json');
    assert.deepEqual(await find(files, '/x/y', '/x'), {
      file: undefined,
      asked: ['/x/y/.two-way.json', '/x/.two-way.json'],
    });
  });

  it('takes a folder beside the root, whose name begins alike, alone', async () => {
    assert.deepEqual((await find(files, '/a-b/c', '/a')).asked, ['/a-b/c/.two-way.json']);
  });

  it('goes up to the root of a drive', async () => {
    assert.deepEqual((await find({}, 'C:/a', 'C:/')).asked, ['C:/a/.two-way.json', 'C:/.two-way.json']);
    assert.deepEqual((await find({}, '/a', '/')).asked, ['/a/.two-way.json', '/.two-way.json']);
  });

  it('takes one that is broken too, with what can be read of it', async () => {
    const read = (): Promise<string> => Promise.resolve('{ "exclude": ["old"], "colour": 1');
    const configuration = await findConfiguration('/a', '/a', read);
    assert.ok(configuration);
    assert.equal(takesForPost(configuration, '/a/old/b.md'), false);
    assert.deepEqual(
      configuration.problems.map(({ path }) => path),
      ['line 1', 'colour'],
    );
  });
});
