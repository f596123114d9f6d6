import { hollowInvitationAt } from '../hollow';
import { spanIn } from '../post';
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
  ],

  *check(post) {
    const answererOf = answerers(post);
    for (const [index, sentence] of post.sentences.entries()) {
      const found = hollowInvitationAt(post, index, answererOf);
      // "Follow us for more: which of the two would you have next?" waits, but asks too.
      if (!found || post.openings.some(({ span }) => overlaps(span, sentence))) continue;
      const span = spanIn(sentence, found.span.start, found.span.end);
      yield { span, message: messages[found.kind] };
    }
  },
});
