import { sentencesThat } from '../exchange';
import { defineOpening } from '../opening';

/** An admission: of an error, a limit, a doubt, a gap. */
export const candour = defineOpening({
  id: 'candour',
  languages: ['en', 'da'],
  summary: {
    en: 'Admits a mistake, a limit, a doubt or an open question.',
    da: 'Indrømmer en fejl, en begrænsning, en tvivl eller noget uafklaret.',
  },
  evidence: [
    {
      basis: 'peer-reviewed',
      claim:
        'Among what readers of organisations’ blogs rated as a conversational human voice is that it would admit a mistake; the voice went with trust and satisfaction. Correlations, no experiment.',
      source:
        'Kelleher, T. (2009). Conversational voice, communicated commitment, and public relations outcomes in interactive online communication. Journal of Communication 59(1), 172–188. https://doi.org/10.1111/j.1460-2466.2008.01410.x',
    },
    {
      basis: 'house',
      claim:
        'Where posts were labelled sentence by sentence, candour counted when it bore on what readers are told or asked. Bad figures told plainly, repair steps and stock apologies did not.',
      source: 'Two-Way’s own reading of published and invented posts (2026)',
    },
  ],
  examples: [
    { language: 'en', text: '[[We don’t know yet whether the valve will hold through a winter.]]' },
    { language: 'en', text: '[[I was wrong about the gate.]]' },
    {
      language: 'en',
      text: '[[We promised an answer in a week, and it took five.]]',
      because: 'A promise and what came of it.',
    },
    { language: 'en', text: '[[Nobody here could say when the tap was last tested.]]' },
    {
      language: 'en',
      text: '[[We closed the ramp without asking the people who use it.]]',
      because: 'No word of admission is needed.',
    },
    { language: 'en', text: '[[That one is on us.]]' },
    { language: 'en', text: '[[We still have no spare driver for Sundays.]]', because: 'An unsolved gap.' },
    { language: 'en', text: '[[The count does not show whether the birds came back.]]' },
    { language: 'en', text: '[[We should have asked in March.]]' },
    { language: 'en', text: '[[We are torn between the roof and the boiler.]]' },
    { language: 'en', text: 'We apologise for any inconvenience.', because: 'A stock apology.' },
    { language: 'en', text: 'I’m sorry to hear that your lamp broke.', because: 'Sympathy, not an admission.' },
    { language: 'en', text: 'The ferry lost 12 days to ice last year.', because: 'A bad figure, told plainly.' },
    { language: 'en', text: 'We don’t just sell lamps.', because: 'A boast in disguise.' },
    { language: 'en', text: 'You can’t go wrong with rye.', because: 'Nobody was wrong.' },
    { language: 'en', text: 'If the pump does not start, check the fuse.', because: 'A step of a how-to.' },
    { language: 'en', text: '“We got it wrong,” said the minister.', because: 'A quoted voice.' },
    { language: 'en', text: '## What we got wrong\n\nThe roof was laid in May.', because: 'A bare heading.' },
    { language: 'en', text: 'Use the knife with care.', because: 'A warning for safety.' },
    { language: 'en', text: 'We can’t wait to show you the new hall.', because: 'Glee, not doubt.' },
    { language: 'da', text: '[[Vi ved endnu ikke, om ventilen holder vinteren over.]]' },
    { language: 'da', text: '[[Jeg tog fejl med porten.]]' },
    { language: 'da', text: '[[Hvem der har bygget den, aner vi ikke.]]', because: 'Vendt om, som dansk gør det.' },
    { language: 'da', text: '[[Det skulle vi have skrevet på forhånd.]]' },
    { language: 'da', text: '[[Det er vores fejl.]]' },
    {
      language: 'da',
      text: '[[Vi lovede et svar på en uge, men det tog fem.]]',
      because: 'Et løfte, og hvad der kom ud af det.',
    },
    { language: 'da', text: '[[Vi lukkede rampen uden at spørge dem, der bruger den.]]' },
    { language: 'da', text: '[[Vi er i tvivl, om taget eller fyret skal først.]]' },
    { language: 'da', text: '[[Køen ved kaffen var alt for lang.]]' },
    { language: 'da', text: '[[Optællingen kan ikke stå alene.]]' },
    { language: 'da', text: 'Vi beklager ulejligheden.', because: 'En fast vending.' },
    {
      language: 'da',
      text: 'Vi er kede af at høre, at din lampe gik i stykker.',
      because: 'Medfølelse, ikke en indrømmelse.',
    },
    {
      language: 'da',
      text: 'Færgen var indstillet i 12 dage på grund af is.',
      because: 'Et dårligt tal, sagt ligeud.',
    },
    { language: 'da', text: 'Vi sælger ikke bare lamper.', because: 'Pral i forklædning.' },
    { language: 'da', text: 'Hvis pumpen ikke starter, så tjek sikringen.', because: 'Et trin i en vejledning.' },
    { language: 'da', text: '»Vi tog fejl,« sagde ministeren.', because: 'En citeret stemme.' },
    { language: 'da', text: 'Vi kan ikke vente med at vise jer den nye hal.', because: 'Begejstring, ikke tvivl.' },
    { language: 'da', text: '## Det tog vi fejl af\n\nTaget blev lagt i maj.', because: 'En bar overskrift.' },
  ],
  find: (post) => sentencesThat(post, 'candour'),
});
