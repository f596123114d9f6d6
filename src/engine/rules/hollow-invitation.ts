import { hollowInvitationAt } from '../hollow';
import { voices } from '../languages/voices';
import { sentencesWith, spanIn } from '../post';
import { defineRule } from '../rule';
import { overlaps } from '../span';
import { answerers } from '../who-answers';

const messages = {
  waiting: {
    en: 'Asks the reader to wait for more, not for an answer. Say what comes when, or ask what they would want from it.',
    da: 'Beder læseren vente på mere, ikke om svar. Skriv, hvad der kommer hvornår, eller spørg, hvad de vil have ud af det.',
  },
  slogan: {
    en: 'Sounds like an invitation, but asks for nothing. Name one thing that a reader could do or say.',
    da: 'Lyder som en invitation, men beder ikke om noget. Nævn én ting, en læser kan gøre eller sige.',
  },
  answering: {
    en: 'A worn invitation that asks for nothing in particular. Ask for one thing, and say who reads it.',
    da: 'En slidt opfordring, der ikke beder om noget bestemt. Bed om én ting, og skriv, hvem der læser den.',
  },
};

/** A worn invitation that asks for nothing in particular. */
export const hollowInvitation = defineRule({
  id: 'hollow-invitation',
  scope: 'sentence',
  severity: 'hint',
  languages: ['en', 'da'],
  summary: {
    en: 'A worn invitation that asks for nothing in particular.',
    da: 'En slidt opfordring, der ikke beder om noget bestemt.',
  },
  evidence: [
    {
      basis: 'peer-reviewed',
      claim:
        'How a question is put to a network changes how many answers come, how good and how fast they are (an experiment with 282 people).',
      source:
        'Teevan, J., Morris, M. R., & Panovich, K. (2011). Factors affecting response quantity, quality, and speed for questions asked via social network status messages. Proceedings of ICWSM 2011.',
    },
    {
      basis: 'house',
      claim:
        'Where posts were labelled sentence by sentence, a worn invitation was marked when it stood alone, and counted as an opening when a definite matter stood right beside it.',
      source: 'Two-Way’s own reading of published and invented posts (2026)',
    },
  ],
  examples: [
    { language: 'en', text: 'The new ferry is nearly painted. [[Stay tuned]]!' },
    { language: 'en', text: '[[Keep an eye out]] for our next film.' },
    { language: 'en', text: 'If you have any questions, [[feel free to reach out]].' },
    { language: 'en', text: 'The bakery is ten years old. [[Let us know what you think]]!' },
    { language: 'en', text: 'We are hiring. [[Come build with us]].' },
    { language: 'en', text: '[[Together we can]] make the harbour greener.' },
    { language: 'en', text: '[[Your feedback is important to us]].' },
    { language: 'en', text: 'A cleaner beach [[begins with you]]!' },
    {
      language: 'en',
      text: 'Let us know what you think of the new ramp by Friday.',
      because: 'A definite matter, and a date.',
    },
    {
      language: 'en',
      text: 'Which evening suits you best? Let us know!',
      because: 'What is asked for stands beside it.',
    },
    {
      language: 'en',
      text: 'If anything is unclear, do not hesitate to call Ines on 555 0142.',
      because: 'Somebody answers there.',
    },
    {
      language: 'en',
      text: 'Keep an eye on the pressure gauge while the pump starts.',
      because: 'A step of a how-to.',
    },
    { language: 'en', text: 'We stayed in touch with the families all winter.', because: 'Not a command.' },
    { language: 'en', text: 'Don’t just tell people to stay tuned.', because: 'Denied.' },
    { language: 'en', text: 'Every newsletter ended with “Stay tuned!”', because: 'A quoted voice.' },
    {
      language: 'en',
      text: 'Come and build a nest box with us on Saturday at ten.',
      because: 'Something to do, at a time.',
    },
    { language: 'da', text: 'Den nye færge er næsten malet. [[Følg med]]!' },
    { language: 'da', text: '[[Hold øje med vores kanaler]].' },
    { language: 'da', text: 'Har I spørgsmål, så [[tøv ikke med at kontakte os]].' },
    { language: 'da', text: 'Bageriet fylder ti år. [[Skriv, hvad du synes]]!' },
    { language: 'da', text: 'Vi søger folk. [[Bliv en del af fællesskabet]].' },
    { language: 'da', text: '[[Sammen kan vi gøre havnen grønnere]].' },
    { language: 'da', text: '[[Din mening er vigtig for os]].' },
    { language: 'da', text: '[[I er velkomne til at kontakte os]].', because: 'Høfligt, men der bedes ikke om noget.' },
    { language: 'da', text: 'Kommunen [[ønsker en god og konstruktiv dialog]].' },
    {
      language: 'da',
      text: 'Skriv senest på fredag, hvad du synes om den nye rampe.',
      because: 'En bestemt sag og en frist.',
    },
    {
      language: 'da',
      text: 'Hvilken aften passer bedst? Skriv, hvad du synes!',
      because: 'Det, der spørges om, står ved siden af.',
    },
    {
      language: 'da',
      text: 'Er noget uklart, så tøv ikke med at ringe til Ines på 55 50 01 42.',
      because: 'Der er nogen, der svarer.',
    },
    { language: 'da', text: 'Hold øje med trykket, mens pumpen starter.', because: 'Et trin i en vejledning.' },
    { language: 'da', text: 'Vi fulgte med i byggeriet hele vinteren.', because: 'Ikke en opfordring.' },
    { language: 'da', text: 'Hvert nyhedsbrev sluttede med »Følg med!«', because: 'En citeret stemme.' },
    {
      language: 'da',
      text: 'Kom og byg en redekasse med os lørdag klokken ti.',
      because: 'Noget at gøre på et tidspunkt.',
    },
    { language: 'da', text: 'Skriv ikke bare: følg med.', because: 'Benægtet.' },
  ],

  *check(post) {
    const answererOf = answerers(post);
    for (const [index, sentence] of sentencesWith(post, voices[post.language].findHollowInvitation)) {
      const found = hollowInvitationAt(post, index, answererOf);
      // "Follow us for more: which of the two would you have next?" waits, but asks too.
      if (!found || post.openings.some(({ span }) => overlaps(span, sentence))) continue;
      const span = spanIn(sentence, found.span.start, found.span.end);
      yield { span, message: messages[found.kind] };
    }
  },
});
