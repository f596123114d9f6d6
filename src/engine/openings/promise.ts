import { sentencesThat } from '../exchange';
import { defineOpening } from '../opening';

/** What will happen with readers’ answers: who reads them, by when, what they can change. */
export const promise = defineOpening({
  id: 'promise',
  languages: ['en', 'da'],
  summary: {
    en: 'Says what will happen with readers’ answers.',
    da: 'Fortæller, hvad der sker med læsernes svar.',
  },
  evidence: [
    {
      basis: 'house',
      claim:
        'Where posts were labelled sentence by sentence, a promise counted when it said what is done with what readers answer: read, answered, published, counted, decided on. Plans of another kind did not.',
      source: 'Two-Way’s own reading of published and invented posts (2026)',
    },
  ],
  examples: [
    { language: 'en', text: '[[We read every reply.]]' },
    { language: 'en', text: '[[We’ll answer all of your letters by Friday.]]' },
    { language: 'en', text: '[[On Monday I’ll post what you said, also the parts we don’t like.]]' },
    { language: 'en', text: '[[If more than fifty object, we drop it.]]', because: 'What answers can change.' },
    { language: 'en', text: '[[A summary of the answers is on this page before the board meets.]]' },
    { language: 'en', text: '[[Everyone who writes gets an answer from a person.]]' },
    { language: 'en', text: '[[Votes count until Friday at noon.]]' },
    { language: 'en', text: '[[Comments here count the same as a letter to the board.]]' },
    { language: 'en', text: 'We will publish our yearly report in May.', because: 'A plan, but no answers.' },
    { language: 'en', text: 'Your order will be shipped within two days.', because: 'A service, no answers.' },
    { language: 'en', text: 'We’ll share more news soon.', because: 'Nobody has been asked.' },
    { language: 'en', text: 'The letters from 1912 are in the archive.', because: 'Not answers to us.' },
    { language: 'en', text: 'Each request is sent to the server once.', because: 'Of machines.' },
    { language: 'en', text: '“We read every letter,” the old sign says.', because: 'A quoted voice.' },
    { language: 'en', text: 'We do not answer letters.', because: 'Denied.' },
    { language: 'en', text: 'Read every page before you sign.', because: 'A command to the reader.' },
    { language: 'da', text: '[[Vi læser alle svar.]]' },
    { language: 'da', text: '[[Jeg skriver her på fredag, hvad I valgte.]]' },
    { language: 'da', text: '[[Alle forslag bliver læst op på mødet den 4.]]' },
    {
      language: 'da',
      text: '[[Er der flere end 50, der siger nej, dropper vi det.]]',
      because: 'Hvad svarene kan ændre.',
    },
    { language: 'da', text: '[[Alle, der skriver, får svar inden mandag.]]' },
    { language: 'da', text: '[[Bestyrelsen gennemgår jeres forslag i juni.]]' },
    { language: 'da', text: '[[Svarene lægger vi op her den 3. maj.]]' },
    { language: 'da', text: '[[Ditte samler svarene og tager dem med på mødet.]]' },
    { language: 'da', text: 'Vi udgiver årsberetningen i maj.', because: 'En plan, men ingen svar.' },
    { language: 'da', text: 'Din ordre bliver sendt inden to dage.', because: 'En tjeneste, ingen svar.' },
    { language: 'da', text: 'Brevene fra 1912 ligger i arkivet.', because: 'Ikke svar til os.' },
    { language: 'da', text: '»Vi læser alle breve,« står der på det gamle skilt.', because: 'En citeret stemme.' },
    { language: 'da', text: 'Læs alle sider, før du skriver under.', because: 'En opfordring til læseren.' },
    { language: 'da', text: 'Vi svarer ikke på breve.', because: 'Benægtet.' },
    { language: 'da', text: 'Rapporten viser, at færgen er gammel.', because: 'Ingen har svaret.' },
  ],
  find: (post) => sentencesThat(post, 'promise'),
});
