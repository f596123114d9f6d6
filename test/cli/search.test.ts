import assert from 'node:assert/strict';
import { mkdirSync } from 'node:fs';
import path from 'node:path';
import { announcement, pathsIn, question, useWorkshop } from './run-cli';

describe('two-way check: which files are posts', () => {
  const workshop = useWorkshop();
  const paths = async (...args: string[]): Promise<readonly string[]> =>
    pathsIn(await workshop().run(['check', '--format', 'json', ...args]));

  it('Markdown anywhere in a folder, and text that says so by its name or its folder, by path', async () => {
    workshop().write({
      'b.md': '',
      'a/z.mdx': '',
      'a/B.MARKDOWN': '',
      'c.post.txt': '',
      'notes.txt': '',
      'a/Drafts/2026/d.txt': '',
      'opslag/e.txt': '',
      'my-drafts/f.txt': '',
      'posts/g.csv': '',
      'd.html': '',
      'e.md.bak': '',
      'æ/ø å.md': '',
    });
    assert.deepEqual(await paths(), [
      'a/B.MARKDOWN',
      'a/Drafts/2026/d.txt',
      'a/z.mdx',
      'b.md',
      'c.post.txt',
      'opslag/e.txt',
      'æ/ø å.md',
    ]);
  });

  it('nothing in packages and dot folders', async () => {
    workshop().write({
      'a.md': '',
      '.hidden/a.md': '',
      'x/.git/a.md': '',
      'node_modules/a/a.md': '',
      'x/node_modules/a.md': '',
    });
    assert.deepEqual(await paths(), ['a.md']);
  });

  it('nothing that belongs to a repository rather than to its readers', async () => {
    const usual = [
      'README.md',
      'readme.da.md',
      'Changelog.md',
      'LICENSE.txt',
      'CONTRIBUTING.md',
      'CODE_OF_CONDUCT.md',
      'SECURITY.md',
    ];
    const read = ['drafts/requirements.txt', 'drafts/requirements-dev.txt', 'drafts/robots.txt'];
    const posts = ['changelog-of-a-mill.md', 'readme-if-you-sail.md', 'security-at-the-pool.md'];
    workshop().write(Object.fromEntries([...usual, ...read, ...posts].map((name) => [`docs/${name}`, ''])));
    assert.deepEqual(
      await paths(),
      posts.map((name) => `docs/${name}`),
    );
  });

  it('whatever is named, each once', async () => {
    workshop().write({ 'README.md': '', 'node_modules/a.md': '', 'a/b.md': '', 'draft.text': '' });
    assert.deepEqual(await paths('README.md', 'a/b.md', 'a', './README.md', 'node_modules/a.md', 'draft.text'), [
      'README.md',
      'a/b.md',
      'draft.text',
      'node_modules/a.md',
    ]);
  });

  it('paths are told from where the command runs', async () => {
    workshop().write({ 'posts/a.md': '', 'site/b.md': '' });
    assert.deepEqual(await paths(path.join(workshop().folder, 'posts')), ['posts/a.md']);
    const run = await workshop().run(['check', '--format', 'json', '.', '../posts'], '', 'site');
    assert.deepEqual(pathsIn(run), ['../posts/a.md', 'b.md']);
  });

  it('a folder may have letters that globs use', async () => {
    workshop().write({ '[a] (b)/{c}.md': '' });
    assert.deepEqual(await paths('[a] (b)'), ['[a] (b)/{c}.md']);
  });
});

describe('two-way check: configuration', () => {
  const workshop = useWorkshop();
  const off = '{"rules":{"announcement-frame":"off"}}';
  const check = async (...args: string[]): Promise<readonly string[]> =>
    pathsWithFindings((await workshop().run(['check', '--format', 'jsonl', ...args])).stdout);

  it('the nearest wins', async () => {
    workshop().write({
      '.two-way.json': off,
      'a.md': announcement,
      'loud/.two-way.json': '{}',
      'loud/in/a.md': announcement,
    });
    assert.deepEqual(await check(), ['loud/in/a.md']);
  });

  it('nothing above the repository counts, although the command runs there', async () => {
    mkdirSync(path.join(workshop().folder, 'site/.git'), { recursive: true });
    workshop().write({ '.two-way.json': off, 'a.md': announcement, 'site/in/a.md': announcement });
    assert.deepEqual(await check(), ['site/in/a.md']);
  });

  it('outside of a repository nothing above the working directory counts', async () => {
    workshop().write({ '.two-way.json': off, 'site/a.md': announcement });
    const [outside, inside] = await Promise.all([workshop().run(['check']), workshop().run(['check'], '', 'site')]);
    assert.deepEqual([outside.status, inside.status], [0, 1]);
  });

  it('one that is named counts everywhere', async () => {
    workshop().write({ 'my.json': off, 'a.md': announcement, 'b/.two-way.json': '{}', 'b/a.md': announcement });
    assert.deepEqual(await check('--config', 'my.json'), []);
  });

  it('may have comments, a trailing comma and a byte order mark', async () => {
    workshop().write({
      '.two-way.json': '\uFEFF// ours\n{ "rules": { "announcement-frame": "off", }, }',
      'a.md': announcement,
    });
    const { status, stderr } = await workshop().run(['check']);
    assert.deepEqual([status, stderr], [0, []]);
  });

  it('problems are named once, and the rest holds', async () => {
    const rules = '"rules": { "announcement-frame": "off", "hard-sell": "loud" }';
    workshop().write({ '.two-way.json': `{ ${rules}, "colour": 1 }`, 'a.md': announcement, 'b/a.md': announcement });
    const { status, stderr } = await workshop().run(['check']);
    assert.deepEqual(stderr, [
      'two-way: .two-way.json: colour: is not a setting of Two-Way, found 1',
      'two-way: .two-way.json: rules.hard-sell: expected one of "off", "hint", "information", "warning", found "loud"',
    ]);
    assert.equal(status, 0);
  });

  it('phrases of the house are found, and what is allowed is not', async () => {
    const config =
      '{ "phrases": { "hard-sell": [{ "phrase": "asap", "suggestion": "by noon" }] }, "allow": ["thrilled"] }';
    workshop().write({ '.two-way.json': config, 'a.md': announcement, 'b.post.txt': 'Come asap.' });
    const { stdout } = await workshop().run(['check', '--format', 'json']);
    const found =
      /"findings":\[\{"rule":"hard-sell","scope":"sentence","severity":"information","start":5,"end":9,.*?\}\}\]/.exec(
        stdout,
      );
    assert.match(
      found?.[0] ?? '',
      /"suggestions":\[\{"kind":"rewording",.*"edit":\{"start":5,"end":9,"text":"by noon"\}\}\]$/,
    );
    assert.equal(stdout.match(/"rule":/g)?.length, 1);
  });

  it('what is broken is named with its line, and what can be read of it holds', async () => {
    workshop().write({ '.two-way.json': '{\n  "rules": { "announcement-frame": "off" }\n', 'a.md': announcement });
    const { status, stderr } = await workshop().run(['check']);
    assert.deepEqual([status, stderr], [0, ['two-way: .two-way.json: line 3: close brace expected']]);
  });

  it('one that is named and no JSON at all keeps the command from running', async () => {
    workshop().write({ 'my.json': '', 'a.md': announcement });
    const { status, stdout, stderr } = await workshop().run(['check', '--config', 'my.json']);
    assert.deepEqual([status, stdout, stderr], [2, '', ['two-way: my.json: line 1: value expected']]);
  });

  it('says what is a post, from its own folder', async () => {
    const config = '{ "include": ["posts/**/*.{md,txt}", "README.md"], "exclude": ["**/drafts", "posts/old-?.md"] }';
    const files = [
      'site/posts/a.md',
      'site/posts/b/c.txt',
      'site/README.md',
      'site/notes.md',
      'site/posts/drafts/a.md',
      'site/posts/old-1.md',
    ];
    workshop().write({ 'site/.two-way.json': config, ...Object.fromEntries(files.map((file) => [file, question])) });
    const run = await workshop().run(['check', '--format', 'json']);
    assert.deepEqual(pathsIn(run), ['site/README.md', 'site/posts/a.md', 'site/posts/b/c.txt']);
    assert.deepEqual(pathsIn(await workshop().run(['check', '--format', 'json', 'site/notes.md'])), ['site/notes.md']);
  });
});

function pathsWithFindings(lines: string): readonly string[] {
  const withFindings = lines.split('\n').filter((line) => !line.includes('"findings":[]'));
  return withFindings.flatMap((line) => Array.from(line.matchAll(/"path":"([^"]*)"/g), ([, path = '']) => path));
}
