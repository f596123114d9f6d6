import assert from 'node:assert/strict';
import { applyEdits } from '../../src/engine/index';

describe('applyEdits', () => {
  it('replaces, inserts and deletes, in whatever order the edits are given', () => {
    const edits = [
      { span: { start: 8, end: 9 }, text: '' },
      { span: { start: 0, end: 3 }, text: 'Two' },
      { span: { start: 4, end: 4 }, text: 'big ' },
    ];
    assert.equal(applyEdits('One pumps!.', edits), 'Two big pump!.');
  });

  it('refuses edits that overlap', () => {
    const edits = [
      { span: { start: 0, end: 4 }, text: '' },
      { span: { start: 3, end: 5 }, text: '' },
    ];
    assert.throws(() => applyEdits('One pump', edits), RangeError);
  });

  it('refuses an edit outside the text', () => {
    assert.throws(() => applyEdits('One', [{ span: { start: 2, end: 4 }, text: '' }]), RangeError);
  });
});
