import assert from 'node:assert/strict';
import { signsOf } from '../../../src/engine/languages/signs';
import { voices } from '../../../src/engine/languages/voices';
import { languages } from '../../../src/engine/localised';
import { placeNames, signalNames } from '../../../src/engine/model/context';
import { featureKinds } from '../../../src/engine/model/features';
import { levelParts, openingParts } from '../../../src/engine/model/level-features';
import { leaningNames, type ModelFile } from '../../../src/engine/model/model';
import { occasions } from '../../../src/engine/model/occasion';
import danish from '../../../src/engine/model/weights.da.json';
import english from '../../../src/engine/model/weights.en.json';
import type { WeightsFile } from '../../../src/engine/model/weights';
import { ruleByKind } from '../../../src/engine/second-voice';

const shipped: Readonly<Record<(typeof languages)[number], ModelFile>> = { en: english, da: danish };

/** Bytes that the weights may have where they are shipped. */
const most = { en: 200_000, da: 120_000 } as const;

const contextKinds = ['place', 'before', 'after', 'mean'];

/** Which kinds of features each part of the model can meet, and what it tells apart. */
const parts = {
  sentences: { kinds: [...featureKinds, ...contextKinds], outputs: leaningNames },
  verdicts: { kinds: ['score', 'sign'], outputs: leaningNames },
  kinds: {
    kinds: [...featureKinds, ...contextKinds, 'sign'],
    outputs: [...Object.keys(ruleByKind), ...openingParts].sort(),
  },
  occasions: {
    kinds: ['word', 'pair', 'class', 'first', 'form'],
    outputs: [...occasions].sort(),
  },
} satisfies Readonly<Record<string, { kinds: readonly string[]; outputs: readonly string[] }>>;

const partNames = ['sentences', 'verdicts', 'kinds', 'occasions'] as const satisfies readonly (keyof typeof parts)[];

const signals = new Set(signalNames.map((name) => name.join(' ')));

/** What names of these kinds can be: the others are words, lists of words and forms. */
const known: Readonly<Record<string, ReadonlySet<string>>> = {
  place: new Set<string>(placeNames),
  before: signals,
  after: signals,
  mean: signals,
  score: new Set<string>(leaningNames),
  sign: new Set(signsOf(voices.en).map(({ name }) => name)),
};

/** The names of features that nothing can have. */
function impossible({ features }: WeightsFile, kinds: readonly string[]): readonly string[] {
  return Object.entries(features).flatMap(([kind, rows]) =>
    Object.keys(rows)
      .filter((name) => !kinds.includes(kind) || known[kind]?.has(name) === false)
      .map((name) => `${kind} ${name}`),
  );
}

for (const language of languages) {
  const weights = shipped[language];

  describe(`the shipped weights for ${language}`, () => {
    it(`weigh less than ${most[language] / 1000} kB`, () => {
      const size = Buffer.byteLength(JSON.stringify(weights));
      assert.ok(size < most[language], String(size));
    });

    for (const part of partNames) {
      const { kinds, outputs } = parts[part];
      const file = weights[part];

      it(`tell apart what there is, as ${part}`, () => assert.deepEqual([...file.outputs], [...outputs]));

      it(`weigh nothing that no text can have, as ${part}`, () => assert.deepEqual(impossible(file, kinds), []));

      it(`have a whole number for each output, as ${part}`, () => {
        const rows = [file.bias, ...Object.values(file.features).flatMap((named) => Object.values(named))];
        const odd = rows.filter((row) => row.length !== outputs.length || !row.every(Number.isInteger));
        assert.deepEqual(odd, []);
      });
    }

    it('sum a level up of its parts only', () => {
      const unknown = Object.keys(weights.level.weights).filter(
        (name) => !levelParts.some((part) => name.startsWith(`${part} `)),
      );
      assert.deepEqual(unknown, []);
    });

    it('have thresholds that are likelihoods', () => {
      assert.deepEqual(Object.keys(weights.thresholds), [...leaningNames]);
      for (const threshold of Object.values(weights.thresholds)) assert.ok(threshold > 0 && threshold <= 1);
    });
  });
}
