import assert from 'node:assert/strict';
import * as fc from 'fast-check';
import { analyse, applyEdits } from '../../../src/engine/index';

const news = fc.constantFrom(
  'our new **night bus**',
  'the *KV-40*, which cuts energy use by 22 %',
  'that the [park](https://a.example/park) stays open',
  'that, from 1 May, returns are free',
  'the ferry has been mended',
  'three new volunteers',
  'a partnership with [Beta](https://b.example)',
  'Ines Duarte as head of our kitchen',
  'the launch of `two-way` for 12,000 readers',
  'our results for 2025 (see page 4)',
);
const frame = fc.constantFrom(
  'We are thrilled to announce',
  "We're so proud to share",
  'Today we are pleased to introduce',
  'Acme is delighted to present',
  'Proud to unveil',
  'My team and I are excited to launch',
  'It is with great pleasure that we can announce',
  'The sun is out, and we are happy to share',
);
const command = fc.constantFrom(
  'Register now',
  "Don't miss out, [sign up](https://a.example) today",
  'Order your copy of *Low Water* now',
  '**Book a seat** right away, before it’s too late',
  'Last chance to reserve a bed',
  'Hurry',
  'Only 12 seats left',
  'Please subscribe today and get 10 % off',
);
const bait = fc.constantFrom(
  'Like and share',
  'Comment YES if you agree that trains beat planes',
  'Tag a friend',
  'RT if you agree',
);
const ending = fc.constantFrom('.', '!', '! 🎉', '', '.”', ':');
const lead = fc.constantFrom('', '🎉 ', '- ', '> [!TIP]\n> ', '# ');

const post = fc
  .tuple(
    lead,
    fc.oneof(
      fc.tuple(frame, news).map((parts) => parts.join(' ')),
      command,
      bait,
    ),
    ending,
    fc.constantFrom('', ' It hums.'),
  )
  .map((parts) => parts.join(''));

describe('a suggestion', function () {
  this.timeout(60_000);

  it('takes its finding away, adds none, and leaves the text whole', () => {
    fc.assert(
      fc.property(post, (text) => {
        const { findings } = analyse(text, { language: 'en' });
        for (const { ruleId, scope, suggestions } of findings) {
          for (const { kind, edit } of suggestions) {
            const after = applyEdits(text, [edit]);
            // What the model, which knows no stretch at fault, makes of the new sentence is a second opinion on another text.
            const left = analyse(after, { language: 'en' }).findings.filter(
              (finding) => finding.scope === scope && !finding.message.en.includes(' Weighing most: '),
            );
            assert.ok(
              left.length < findings.filter((finding) => finding.scope === scope).length,
              `${ruleId} stays: ${after}`,
            );
            assert.doesNotMatch(after.slice(text.search(/\p{L}/u)), / {2}|,\.|\.\.|!\.| [.,!]|: What/u);
            if (kind === 'removal') continue;
            for (const address of text.match(/https:[^)]+/g) ?? [])
              assert.ok(after.includes(address), `${address} lost: ${after}`);
            for (const number of text.match(/\d[\d,.]*\d|\d/g) ?? [])
              assert.ok(after.includes(number), `${number} lost: ${after}`);
            for (const number of after.match(/\d+/g) ?? [])
              assert.ok(text.includes(number), `${number} invented: ${after}`);
          }
        }
      }),
      { numRuns: 400 },
    );
  });
});
