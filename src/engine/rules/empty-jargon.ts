import { voices } from '../languages/voices';
import { isQuestion, isQuoted, once, spanIn } from '../post';
import { defineRule } from '../rule';

const message = {
  en: 'So general that no reader could answer it. Say who does what, in words you would use at the counter.',
  da: 'Så generelt, at ingen læser kan svare på det. Skriv, hvem der gør hvad, med ord, du ville bruge ved disken.',
};

/** Words so general that no reader could answer them. */
export const emptyJargon = defineRule({
  id: 'empty-jargon',
  scope: 'sentence',
  severity: 'information',
  languages: ['en', 'da'],
  summary: {
    en: 'Uses words so general that no reader could answer them.',
    da: 'Bruger så generelle ord, at ingen læser kan svare på dem.',
  },
  evidence: [
    {
      basis: 'house',
      claim:
        'A sentence of general words with nothing definite in it was marked where posts were labelled sentence by sentence; the same words beside a figure or a thing one can point to were not.',
      source: 'Two-Way’s own reading of published and invented posts (2026)',
    },
    {
      basis: 'policy',
      claim:
        'The British government’s style guide tells its writers to avoid “leverage”, “empower”, “facilitate”, “foster”, “streamline”, “utilise”, and “drive” for what is no vehicle.',
      source:
        'Government Digital Service, Style guide, A to Z: Words to avoid, https://www.gov.uk/guidance/style-guide/a-to-z',
    },
  ],
  examples: [
    { language: 'en', text: 'The merger creates [[synergies]] across our depots.' },
    { language: 'en', text: 'The new depot will help us [[drive sustainable growth]].' },
    { language: 'en', text: 'We want to [[unlock the full potential]] of the harbour.' },
    { language: 'en', text: 'Libraries have to adapt to [[today’s fast-paced world]].' },
    { language: 'en', text: '[[Together, we]] are building something bigger.' },
    { language: 'en', text: 'Integrity is the [[foundation of our strategy]].' },
    { language: 'en', text: 'Housing needs a [[holistic approach]].' },
    { language: 'en', text: 'The programme will [[enable stakeholders to strengthen resilience and engagement]].' },
    { language: 'en', text: 'Small changes like these can [[move the needle]].' },
    { language: 'en', text: 'We are [[uniquely positioned to]] serve the islands.' },
    {
      language: 'en',
      text: 'We do not talk about synergies; we share one boiler and one caretaker.',
      because: 'Denied.',
    },
    {
      language: 'en',
      text: 'The consultant called it a paradigm shift, and the porters laughed.',
      because: 'Somebody else’s word.',
    },
    { language: 'en', text: '“Leverage our ecosystem” stood on the slide.', because: 'A quoted voice.' },
    {
      language: 'en',
      text: 'The turbines harness the power of the wind off Hanstholm.',
      because: 'Meant as it is said.',
    },
    {
      language: 'en',
      text: 'The strategy has three parts: the roof, the boiler and the windows.',
      because: 'It says what is in it.',
    },
    {
      language: 'en',
      text: 'The new router drives the display and enables sleep mode.',
      because: 'Technical, and definite.',
    },
    {
      language: 'en',
      text: 'The insulation cut heating by 22 %, which we believe drove growth in applications.',
      because: 'A figure is behind it.',
    },
    {
      language: 'en',
      text: 'Salmon need a healthy ecosystem, and the weir blocks theirs.',
      because: 'Meant as it is said.',
    },
    {
      language: 'en',
      text: 'Members at the meeting aligned the chairs with the stage.',
      because: 'Meant as it is said.',
    },
    { language: 'en', text: 'What would a holistic approach to housing mean to you?', because: 'A question.' },
    { language: 'da', text: 'Sammen vil vi [[skabe værdi]] for alle.' },
    { language: 'da', text: 'Aftalen [[styrker vores position]] i regionen.' },
    { language: 'da', text: 'Vi arbejder med en [[helhedsorienteret indsats]].' },
    { language: 'da', text: 'Det er et [[vigtigt skridt på vores]] rejse.' },
    { language: 'da', text: 'Hos os står vi for [[tillid, nærhed og ordentlighed]].' },
    { language: 'da', text: 'Vi vil [[udnytte det fulde potentiale]] i organisationen.' },
    { language: 'da', text: 'Alle skal [[sætte kunden i centrum]], hver dag.' },
    { language: 'da', text: 'Vi har sat 1.200 meter rør i jorden siden maj.', because: 'Hvem gjorde hvad.' },
    { language: 'da', text: 'Løsningen på krydsordet står på bagsiden.', because: 'Et almindeligt ord.' },
    { language: 'da', text: 'De talte om synergi, og ingen vidste, hvad det var.', because: 'Andres ord.' },
    { language: 'da', text: 'Huset er 200 kr. mere værd om måneden med nye vinduer.', because: 'Et tal.' },
    { language: 'da', text: '“Vi skaber værdi,” stod der på væggen.', because: 'En citeret stemme.' },
    { language: 'da', text: 'Rejsen mod syd tog tre dage.', because: 'En rigtig rejse.' },
    { language: 'da', text: 'Vi pudser fundamentet til sommer.', because: 'Et rigtigt fundament.' },
  ],

  *check(post) {
    const { findBoast, findJargon } = voices[post.language];
    for (const sentence of post.sentences) {
      const jargon = once(sentence, findJargon);
      if (!jargon || isQuestion(sentence) || isQuoted(sentence, jargon.start, jargon.end)) continue;
      if (once(sentence, findBoast)) continue; // praise in general words is reported as praise
      yield { span: spanIn(sentence, jargon.start, jargon.end), message };
    }
  },
});
