import assert from 'node:assert/strict';
import { foldOffset, lengthBy, offsetAt } from '../../src/engine/channel-length';
import { channelFacts } from '../../src/engine/channels';

describe('lengthBy', () => {
  const address = 'https://a.example/a/very/long/path/that/would/be/forty';

  it('counts what people call characters as one on Bluesky', () => {
    assert.equal(lengthBy('graphemes', 'Æble 👩‍🚒!\n'), 8);
  });

  it('counts an address as 23 and a handle without its server on Mastodon', () => {
    assert.equal(lengthBy('mastodon', `See ${address}`), 27);
    assert.equal(lengthBy('mastodon', 'Hi @ana@social.example.'), 'Hi @ana'.length);
    assert.equal(lengthBy('mastodon', 'Hi @ana@social.example!'), 'Hi @ana!'.length);
  });

  it('counts an emoji as two, an address as 23 and Latin letters as one on X', () => {
    assert.equal(lengthBy('weights', 'Æble'), 4);
    assert.equal(lengthBy('weights', '👩‍🚒 2'), 4);
    assert.equal(lengthBy('weights', '漢字'), 4);
    assert.equal(lengthBy('weights', `${address} a`), 25);
  });

  it('counts code points elsewhere', () => {
    assert.equal(lengthBy('codePoints', 'a👍'), 2);
  });
});

describe('offsetAt', () => {
  it('is where the text no longer fits, never inside what counts as one', () => {
    assert.equal(offsetAt('graphemes', 'ab👩‍🚒c', 2), 2);
    assert.equal(offsetAt('weights', 'a https://a.example/ b', 20), 2);
    assert.equal(offsetAt('weights', 'abc', 3), 3);
  });
});

describe('foldOffset', () => {
  const { preview } = channelFacts.linkedin;
  if (!preview) throw new Error('LinkedIn has a preview.');

  it('ends after three lines, blank ones counted', () => {
    assert.equal(foldOffset('One.\n\nTwo.\n\nThree.', preview), 'One.\n\nTwo.\n'.length);
  });

  it('ends in a long line where three lines are full', () => {
    assert.equal(foldOffset('x'.repeat(500), preview), preview.characters);
  });

  it('is the text’s end where all is shown', () => {
    assert.equal(foldOffset('One.\nTwo.', preview), 9);
  });
});
