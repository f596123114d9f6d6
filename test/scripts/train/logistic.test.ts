import assert from 'node:assert/strict';
import { fitLogistic } from '../../../scripts/train/logistic.mjs';
import { toTable } from '../../../scripts/train/table.mjs';

/** Rows with the features that a text of blank-separated names has, one of each. */
function tableOf(texts: readonly string[], names: readonly string[]): ReturnType<typeof toTable> {
  return toTable(
    texts.map((text) => ({ features: new Map(text.split(' ').map((name) => [name, 1])) })),
    names,
  );
}

const names = ['bitter', 'sweet', 'wet'];
const table = tableOf(['sweet', 'sweet wet', 'bitter', 'bitter wet', 'sweet unknown', 'bitter'], names);
const isSweet = [true, true, false, false, true, false];

describe('logistic regression', () => {
  it('tells apart what can be told apart, and gives no weight to what says nothing', () => {
    const { bias, weights } = fitLogistic(table, isSweet, { strength: 10 });
    const [bitter = 0, sweet = 0, wet = 0] = weights;
    assert.ok(bias + sweet > 1 && bias + sweet + wet > 1, `${bias} ${sweet}`);
    assert.ok(bias + bitter < -1 && bias + bitter + wet < -1, `${bias} ${bitter}`);
    assert.ok(Math.abs(wet) < 0.05, String(wet));
  });

  it('finds the bias that a share of labels asks for where there are no features', () => {
    const { bias } = fitLogistic(tableOf(['', '', '', ''], []), [true, false, false, false], { strength: 1 });
    assert.ok(Math.abs(bias - Math.log(1 / 3)) < 0.01, String(bias));
  });

  it('gives the same weights every time', () => {
    assert.deepEqual(fitLogistic(table, isSweet, { strength: 1 }), fitLogistic(table, isSweet, { strength: 1 }));
  });

  it('lets weights leave 0 further the more strength it has', () => {
    const [, weak = 0] = fitLogistic(table, isSweet, { strength: 0.1 }).weights;
    const [, strong = 0] = fitLogistic(table, isSweet, { strength: 10 }).weights;
    assert.ok(0 < weak && weak < strong, `${weak} ${strong}`);
  });

  it('takes a row that counts twice for two rows', () => {
    const once = fitLogistic(tableOf(['wet', 'wet', 'wet'], names), [true, true, false], { strength: 1 });
    const twice = fitLogistic(tableOf(['wet', 'wet'], names), [true, false], { strength: 1, importance: [2, 1] });
    assert.ok(Math.abs(once.bias - twice.bias) < 0.01, `${once.bias} ${twice.bias}`);
  });
});
