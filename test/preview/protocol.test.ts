import assert from 'node:assert/strict';
import { analyse } from '../../src/engine';
import { toPostView } from '../../src/preview/post-view';
import { parseFromPreview, parseState, parseToPreview } from '../../src/preview/protocol';

const about = { uri: 'file:///a.md', version: 3 };
const facts = { name: 'a.md', summary: 'Level 2 of 7.', displayLanguage: 'en', typingAt: undefined } as const;

describe('parseToPreview', () => {
  const post = toPostView(analyse('We are thrilled to announce it. What would you ask?'), facts);
  const showPost = { type: 'showPost', ...about, post, isLocked: false, showsRemotePictures: false };
  const revealOffset = { type: 'revealOffset', ...about, offset: 0 };

  it('reads what the editor sends', () => {
    const picture = { type: 'showPicture', ...about, address: 'a.png', data: new Uint8Array([1]) };
    const notice = { type: 'showNotice', notice: 'isClosed', name: 'a.md' };
    for (const message of [showPost, revealOffset, picture, notice]) assert.deepEqual(parseToPreview(message), message);
  });

  it('takes over nothing but what it knows', () => {
    assert.deepEqual(parseToPreview({ ...revealOffset, extra: 1 }), revealOffset);
  });

  it('drops what it does not recognise', () => {
    const others = [
      ...[undefined, null, 'ready', 1, [], {}],
      { ...showPost, post: { ...post, text: 1 } },
      { ...showPost, version: -1 },
      { ...revealOffset, offset: 1.5 },
      { ...revealOffset, type: 'x' },
    ];
    for (const message of others) assert.equal(parseToPreview(message), undefined);
  });
});

describe('parseFromPreview', () => {
  const chosen = { type: 'placeChosen', ...about, offset: 12 };
  const taken = { type: 'offerTaken', ...about, offer: { from: 'finding', finding: 0, suggestion: 1 } };

  it('reads what the preview sends', () => {
    for (const message of [{ type: 'ready' }, chosen, taken]) assert.deepEqual(parseFromPreview(message), message);
  });

  it('drops what it does not recognise', () => {
    const others = [
      ...[undefined, null, 'ready', {}, { type: 'x' }],
      { ...chosen, offset: '12' },
      { ...chosen, offset: NaN },
      { ...chosen, uri: undefined },
      { ...taken, offer: { from: 'finding', finding: 0 } },
      { ...taken, offer: { from: 'elsewhere', step: 0 } },
    ];
    for (const message of others) assert.equal(parseFromPreview(message), undefined);
  });
});

describe('parseState', () => {
  it('reads what the page left', () => {
    const state = { uri: 'file:///a.md', isLocked: true, channel: 'x', width: 'phone' };
    assert.deepEqual(parseState(state), state);
  });

  it('takes the usual for what it does not recognise', () => {
    assert.deepEqual(parseState(undefined), { isLocked: false, width: 'full' });
    assert.deepEqual(parseState({ isLocked: 1, channel: 'y', width: 9 }), {
      isLocked: false,
      channel: undefined,
      width: 'full',
    });
  });
});
