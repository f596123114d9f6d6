// The address of a window says what is meant, whatever the paths look like.
import assert from 'node:assert/strict';
import { describe, it } from 'mocha';
import path from 'node:path';
import { windowAddress } from '../../scripts/code-host/window-address.mjs';

describe('the address of a window', () => {
  const folder = path.resolve('/drafts/what? #1 100% ø');
  const file = path.join(folder, 'a&b.md');
  const { searchParams } = new URL(windowAddress('localhost:1', { folder, file }));

  it('gives the folder as it is', () => assert.equal(searchParams.get('folder'), folder));
  it('gives a file as an address', () => {
    const [[, address]] = JSON.parse(searchParams.get('payload') ?? '');
    const { protocol, host, pathname, search, hash } = new URL(address);
    assert.deepEqual(
      [protocol, host, decodeURIComponent(pathname), search, hash],
      ['vscode-remote:', 'localhost:1', file, '', ''],
    );
  });
  it('gives a workspace in place of a folder', () => {
    const address = new URL(windowAddress('localhost:1', { folder, workspace: `${folder}.code-workspace` }));
    assert.deepEqual([...address.searchParams], [['workspace', `${folder}.code-workspace`]]);
  });
});
