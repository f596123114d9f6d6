import { sentencesThat } from '../exchange';
import { defineOpening } from '../opening';

/** Somebody one can point to, credited with what they said or did. */
export const credit = defineOpening({
  id: 'credit',
  languages: ['en', 'da'],
  summary: {
    en: 'Credits somebody with what they said or did.',
    da: 'Anerkender nogen for det, de sagde eller gjorde.',
  },
  evidence: [
    {
      basis: 'peer-reviewed',
      claim:
        'Among what readers of organisations’ blogs rated as a conversational human voice is that it treats them and others as human; the voice went with trust and satisfaction. Correlations, no experiment.',
      source:
        'Kelleher, T. (2009). Conversational voice, communicated commitment, and public relations outcomes in interactive online communication. Journal of Communication 59(1), 172–188. https://doi.org/10.1111/j.1460-2466.2008.01410.x',
    },
    {
      basis: 'house',
      claim:
        'Where posts were labelled sentence by sentence, credit counted when it named a person or a group one can point to, and a definite deed or word. Generic thanks to customers and partners did not.',
      source: 'Two-Way’s own reading of published and invented posts (2026)',
    },
  ],
  examples: [
    { language: 'en', text: '[[Two readers in Ry noticed that our map had lost a stop.]]' },
    { language: 'en', text: '[[You told us the counter is too high.]]' },
    {
      language: 'en',
      text: '[[The women at the fish market showed us how the scales drift.]]',
      because: 'A group one can point to.',
    },
    { language: 'en', text: '[[Forty of you counted swifts in July.]]' },
    { language: 'en', text: '[[Thanks to Maria, who found the leak before we did.]]' },
    { language: 'en', text: '[[The night shift pointed out that our alarm rings in the wrong room.]]' },
    { language: 'en', text: '[[Reported by @okonkwo with a failing test.]]' },
    { language: 'en', text: '[[The idea for our timetable came from Signe, who drives the 14.]]' },
    { language: 'en', text: '[[Your letters about the timetable changed our plan.]]' },
    {
      language: 'en',
      text: '[[A tenant on the third floor wrote that “the letter reads like a threat”.]] We read it again.',
    },
    {
      language: 'en',
      text: 'Thank you to all our customers and partners for your support.',
      because: 'Generic thanks: no deed.',
    },
    { language: 'en', text: 'If you sent us a photo, it is on the wall.', because: 'A condition.' },
    { language: 'en', text: 'More than 4,000 customers have downloaded the app.', because: 'A mass, and a figure.' },
    { language: 'en', text: 'RT @lighthouse: Thanks to Maria for the map!', because: 'Somebody else’s thanks.' },
    { language: 'en', text: 'The minister said that the figures were good.', because: 'News of others.' },
    { language: 'en', text: '“Thank you for telling us,” the notice said.', because: 'A quoted voice.' },
    { language: 'en', text: 'Our team worked hard on this release.', because: 'Ourselves, and nothing definite.' },
    { language: 'en', text: 'You will love what our bakers made.', because: 'A wish taken for granted.' },
    { language: 'en', text: 'The study asked 900 nurses about their shifts.', because: 'Nobody is credited.' },
    { language: 'da', text: '[[Tak til Erna, der lærte os at komme mindre sukker i.]]' },
    { language: 'da', text: '[[Det var Mette, der fandt fejlen i køreplanen.]]' },
    { language: 'da', text: '[[To forældre fra Ry viste os, hvor cyklerne vælter.]]' },
    {
      language: 'da',
      text: 'Vi har flyttet bænken. [[Gunnar Hede foreslog det på mødet i maj.]]',
      because: 'Et forslag og et navn.',
    },
    { language: 'da', text: '[[Fejlen blev opdaget af Solveig fra Haderslev.]]' },
    { language: 'da', text: '[[Du har ret, skiltet hænger for højt.]]' },
    { language: 'da', text: '[[Tre af jer skrev, at porten binder.]]' },
    { language: 'da', text: '[[I går ringede en nabo til os om røgen.]]', because: 'Vendt om, som dansk gør det.' },
    { language: 'da', text: 'Tak for jeres opbakning.', because: 'Ingen har gjort noget bestemt.' },
    { language: 'da', text: 'Tak til alle, der støtter os.', because: 'En mængde.' },
    { language: 'da', text: 'Minister Holm sagde, at loven kommer til efteråret.', because: 'En nyhed om andre.' },
    { language: 'da', text: '»Karen fandt den,« sagde han.', because: 'En citeret stemme.' },
    { language: 'da', text: 'Hvis Karen finder den, siger vi til.', because: 'Det er ikke sket.' },
    { language: 'da', text: 'Den nye pumpe kom fra fabrikken i Randers.', because: 'Ingen person.' },
    { language: 'da', text: 'Vi fandt fejlen i går.', because: 'Vi selv.' },
  ],
  find: (post) => sentencesThat(post, 'credit'),
});
