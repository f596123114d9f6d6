import assert from 'node:assert/strict';
import { parseFromPreview, parseToPreview } from '../../src/preview/protocol';

describe('parseToPreview', () => {
  const showPost = { type: 'showPost', uri: 'file:///a.md', version: 3, summary: 'Level 2 of 7.', html: '<p></p>' };
  const revealOffset = { type: 'revealOffset', uri: 'file:///a.md', version: 3, offset: 0 };

  it('reads what the editor sends', () => {
    for (const message of [showPost, revealOffset]) assert.deepEqual(parseToPreview(message), message);
  });

  it('takes over nothing but what it knows', () => {
    assert.deepEqual(parseToPreview({ ...showPost, extra: 1 }), showPost);
  });

  it('drops what it does not recognise', () => {
    const others = [
      undefined,
      null,
      'ready',
      1,
      [],
      {},
      { ...showPost, html: 1 },
      { ...showPost, version: -1 },
      { ...revealOffset, offset: 1.5 },
      { ...revealOffset, type: 'x' },
    ];
    for (const message of others) assert.equal(parseToPreview(message), undefined);
  });
});

describe('parseFromPreview', () => {
  const clicked = { type: 'findingClicked', uri: 'untitled:Untitled-1', version: 1, offset: 12 };

  it('reads what the preview sends', () => {
    for (const message of [{ type: 'ready' }, clicked]) assert.deepEqual(parseFromPreview(message), message);
  });

  it('drops what it does not recognise', () => {
    const others = [
      undefined,
      null,
      'ready',
      {},
      { type: 'x' },
      { ...clicked, offset: '12' },
      { ...clicked, offset: NaN },
      { ...clicked, uri: undefined },
    ];
    for (const message of others) assert.equal(parseFromPreview(message), undefined);
  });
});
