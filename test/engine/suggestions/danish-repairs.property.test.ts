import assert from 'node:assert/strict';
import * as fc from 'fast-check';
import { analyse, applyEdits } from '../../../src/engine/index';

const frame = fc.constantFrom(
  'Vi er stolte af at kunne præsentere',
  'Vi er så glade for at kunne vise',
  'Det er os en stor glæde at kunne præsentere',
  'Fjordtel er stolte af at kunne lancere',
  'Vi har fornøjelsen af at præsentere',
);
const news = fc.constantFrom(
  'vores nye **natbus**',
  'den nye KV-40, som bruger 22 % mindre strøm',
  'en ny [park](https://a.example/park)',
  'et nyt samarbejde med [Beta](https://b.example)',
  'årets program for 12.000 læsere',
);
const told = fc.constantFrom(
  'Vi er glade for at kunne fortælle, at vi ikke længere tager gebyr',
  'Det siger sig selv, at færgen også sejler den 5. november',
  'Vi gør opmærksom på, at pladsen ikke er åben efter kl. 18',
);
const command = fc.constantFrom(
  'Tilmeld dig nu',
  'Køb billetter online nu, og få 10 % rabat',
  'Hent [appen](https://a.example) allerede i dag',
  'Book en plads i dag, inden de er væk',
  'Skynd dig',
  'Salget slutter fredag, så vær hurtig',
);
const distance = fc.constantFrom(
  'Forbrugere opfordres til at kassere *produktet*',
  'Beboere med hybridbil opfordres til at vise hensyn',
  'Borgerne kan nu få svar hele døgnet',
);
const praise = fc.constantFrom(
  'Vi viser vores banebrydende og grønne løsninger i hal 4',
  'Kom og se en fantastisk udstilling med 40 billeder',
);
const ending = fc.constantFrom('.', '!', '', '! 🎉');
const lead = fc.constantFrom('', '🎉 ', '- ');

const post = fc
  .tuple(
    lead,
    fc.oneof(
      fc.tuple(frame, news).map((parts) => parts.join(' ')),
      told,
      command,
      distance,
      praise,
    ),
    ending,
    fc.constantFrom('', ' Den summer.'),
  )
  .map((parts) => parts.join(''));

describe('a Danish suggestion', function () {
  this.timeout(60_000);

  it('takes its finding away, adds none, and leaves the text whole', () => {
    let offered = 0;
    fc.assert(
      fc.property(post, (text) => {
        const { findings } = analyse(text, { language: 'da' });
        for (const { ruleId, scope, suggestions } of findings) {
          for (const { kind, edit } of suggestions) {
            offered++;
            const after = applyEdits(text, [edit]);
            const left = analyse(after, { language: 'da' }).findings.filter((finding) => finding.ruleId === ruleId);
            const had = findings.filter((finding) => finding.ruleId === ruleId);
            assert.ok(left.length < had.length, `${ruleId} stays: ${after}`);
            if (scope === 'post') continue;
            assert.doesNotMatch(after.slice(text.search(/\p{L}/u)), / {2}|,\.|\.\.|!\.| [.,!]/u);
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
      { numRuns: 250 },
    );
    assert.ok(offered > 0);
  });

  const reworded: readonly (readonly [from: string, to: string])[] = [
    ['Vi er stolte af at kunne præsentere vores nye natbus.', 'Her er vores nye natbus.'],
    ['Vi er meget stolte over at kunne fortælle, at vi ikke længere tager gebyr.', 'Vi tager ikke længere gebyr.'],
    ['Vi er stolte af at kunne byde velkommen til Ida Friis.', 'Velkommen til Ida Friis.'],
    [
      'Bliv medlem inden søndag, og få en gratis drikkedunk!',
      'Du kan blive medlem inden søndag og få en gratis drikkedunk.',
    ],
    ['Sommeren slutter fredag, så vær hurtig!', 'Sommeren slutter fredag.'],
    [
      'Beboere med hybridbil opfordres til at vise hensyn.',
      'Er du beboer med hybridbil, opfordrer vi dig til at vise hensyn.',
    ],
    ['Nu kan forbrugerne selv bestemme.', 'Nu kan du selv bestemme.'],
    ['Vi tilbyder brancheførende og bæredygtige løsninger.', 'Vi tilbyder bæredygtige løsninger.'],
    [
      'Vi gør opmærksom på, at rådgiverne ikke har yderligere oplysninger.',
      'Rådgiverne har ikke yderligere oplysninger.',
    ],
    ['Denne mail kan ikke besvares.', 'Skriv til {navn} på {adresse}, hvis du vil svare.'],
    ['Hold øje med vores kanaler!', 'Du hører mere her den {dato}.'],
  ];
  for (const [from, to] of reworded)
    it(`says “${to}” for “${from}”`, () => {
      const { findings } = analyse(from, { language: 'da' });
      const results = findings.flatMap(({ suggestions }) => suggestions.map(({ edit }) => applyEdits(from, [edit])));
      assert.ok(results.includes(to), results.join('\n'));
    });
});
