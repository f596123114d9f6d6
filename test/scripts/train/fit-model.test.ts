import assert from 'node:assert/strict';
import { engineFor } from '../../../scripts/train/engine';
import { fitModel } from '../../../scripts/train/fit-model.mjs';
import { english } from '../../../src/engine/languages/english';
import { signsOf } from '../../../src/engine/languages/signs';
import { englishVocabulary } from '../../../src/engine/languages/english/vocabulary';
import { leaningsOf } from '../../../src/engine/model/leanings';
import { readModel } from '../../../src/engine/model/model';
import { labelledPost } from './plain-post';

const engine = engineFor('en');

/** What a writer of each kind of post goes on about. */
const places = ['quay', 'library', 'bakery', 'pool', 'orchard', 'chapel', 'museum', 'school', 'brewery', 'mill'];

const sending = places.map((place, number) =>
  labelledPost(`en-${place}-1`, 1, 'launch', [
    [`We open the new ${place} on day ${number}.`, 'N'],
    [`Our ${place} is the most magnificent of all.`, 'B boast'],
    [`Hurry to the ${place} before it is too late!`, 'B sell'],
  ]),
);

const opening = places.map((place, number) =>
  labelledPost(`en-${place}-2`, 6, 'update', [
    [`The ${place} closes at ${number}.`, 'N'],
    [`When would you come to the ${place}?`, 'D ask'],
    [`Write to Ida what you miss at the ${place}.`, 'D invite'],
  ]),
);

describe('a training', () => {
  const collection = { published: sending, ours: opening, examples: [], read: new Set<string>() };
  const { model, report } = fitModel(engine, collection);

  it('ends with a model that the engine can read, and that has learned something', () => {
    const text = 'Our ferry is the most magnificent of all. When would you come to the ferry?';
    const post = engine.readPost(text);
    const { broadcast, opening } = leaningsOf(post, readModel(model, signsOf(english), englishVocabulary));
    const [boasting = 0, asking = 0] = broadcast;
    const [shut = 1, open = 0] = opening;
    assert.ok(boasting > asking, `${boasting} ${asking}`);
    assert.ok(open > shut, `${open} ${shut}`);
  });

  it('learns the kinds and the occasions that there are', () => {
    assert.deepEqual(model.kinds.outputs, ['ask', 'boast', 'invite', 'sell']);
    assert.deepEqual(model.occasions.outputs, ['launch', 'update']);
  });

  it('reports on verdicts, occasions and levels', () => {
    assert.deepEqual(
      report.map((lines) => lines.split(/[:\n]/)[0]),
      ['verdicts on sources not seen and not read', 'occasion right on sources not seen', 'level on sources not seen'],
    );
  });

  it('gives the same model every time', () => {
    assert.deepEqual(fitModel(engine, collection).model, model);
  });

  it('fits the weight of patterns to nothing that their authors have read', () => {
    const nothing = fitModel(engine, { ...collection, read: new Set(places) }).model.verdicts;
    assert.deepEqual(nothing.features, {});
  });
});
