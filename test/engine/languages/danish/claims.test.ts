import assert from 'node:assert/strict';
import { hasFigure, isDisowned } from '../../../../src/engine/languages/danish/claims';

describe('hasFigure', () => {
  const texts = {
    true: ['Den bruger 34 % mindre.', 'Hver tredje svarede.', 'Den sejler 38 knob.', 'Vi kom tre minutter for sent.'],
    false: [
      'Vi mødes den 5. november kl. 19.30.',
      'Det var i 2019.',
      'Fra 3. til 5. maj holder vi lukket.',
      'Åbent 24/7.',
    ],
  } as const;
  for (const [expected, list] of Object.entries(texts)) {
    for (const text of list) {
      it(`is ${expected} of “${text}”`, () => {
        assert.equal(String(hasFigure(text)), expected);
      });
    }
  }
});

describe('isDisowned', () => {
  const texts = {
    true: [
      'Vi er ikke [unikke].',
      'De kalder sig [markedsledende].',
      'Det er [markedsledende], siger de.',
      '[I verdensklasse] er bare ord.',
    ],
    false: [
      'Vi er ikke kun [unikke].',
      'Vi er [unikke], og vi er ikke blege for at sige det.',
      'Her er [førende] folk.',
    ],
  } as const;
  for (const [expected, list] of Object.entries(texts)) {
    for (const marked of list) {
      it(`is ${expected} of “${marked}”`, () => {
        const start = marked.indexOf('[');
        const end = marked.indexOf(']') - 1;
        assert.equal(String(isDisowned(marked.replace(/[[\]]/g, ''), { start, end })), expected);
      });
    }
  }
});
