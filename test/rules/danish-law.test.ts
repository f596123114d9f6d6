import assert from 'node:assert/strict';
import { analyse } from '../../src/engine';

/** Whether a bait is said to be what Danish law may forbid. */
function mentionsLaw(text: string, language: 'en' | 'da'): boolean {
  return analyse(text, { language }).findings.some(({ message }) => message.da.includes('markedsføringsloven § 10'));
}

describe('a prize that depends on passing the post on', () => {
  const cases: readonly (readonly [text: string, language: 'en' | 'da', isMentioned: boolean])[] = [
    ['Vind en kurv: synes godt om opslaget og tag to venner.', 'da', true],
    ['Vi udlodder en kurv. Del opslaget! Vinderen trækkes på fredag.', 'da', true],
    ['Del opslaget!', 'da', false],
    ['Vi udlodder en kurv. Giv os et hjerte ❤️', 'da', false],
    ['Win a basket: share this post and tag two friends.', 'en', false],
  ];
  for (const [text, language, isMentioned] of cases) {
    it(`is ${isMentioned ? '' : 'not '}said to be: ${text}`, () => {
      assert.equal(mentionsLaw(text, language), isMentioned);
    });
  }
});
