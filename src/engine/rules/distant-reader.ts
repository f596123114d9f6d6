import { voices } from '../languages/voices';
import { isQuestion, isQuoted, once, spanIn } from '../post';
import { defineRule } from '../rule';
import { overlaps } from '../span';

const message = {
  en: 'Talks about its readers as if they were somebody else. Say “you”, and what they can do or tell you.',
  da: 'Taler om læserne, som om de var nogle andre. Skriv “du” eller “I”, og hvad de kan gøre eller fortælle.',
};

/** The readers spoken of in the third person. */
export const distantReader = defineRule({
  id: 'distant-reader',
  scope: 'sentence',
  severity: 'hint',
  languages: ['en', 'da'],
  summary: {
    en: 'Talks about its readers in the third person.',
    da: 'Taler om læserne i tredje person.',
  },
  evidence: [
    {
      basis: 'house',
      claim:
        'The third person was marked only where the readers themselves were meant; news about other people’s customers was left alone.',
      source: 'Two-Way’s own reading of published and invented posts (2026)',
    },
    {
      basis: 'policy',
      claim:
        'The United States’ guidelines for plain language in government tell writers to address one person, and to say “you” where “the applicant” would stand. They are made for rules and notices, not for posts.',
      source:
        'Federal Plain Language Guidelines (2011), Address one person, not a group, https://www.plainlanguage.gov/media/FederalPLGuidelines.pdf',
    },
  ],
  examples: [
    { language: 'en', text: '[[Residents are advised]] to keep their windows shut.' },
    { language: 'en', text: '[[Passengers are requested]] to have tickets ready.' },
    { language: 'en', text: '[[Our members will be able to]] borrow a bike.' },
    { language: 'en', text: '[[Customers can now]] pay at the machine.' },
    { language: 'en', text: 'Thanks to the new ramp, [[visitors can enjoy]] the tower.' },
    { language: 'en', text: '[[Affected tenants will be contacted]] by letter.' },
    { language: 'en', text: 'At the new desk, [[guests will be able to]] leave bags.' },
    { language: 'en', text: '[[Our berth holders should]] move their boats by noon.' },
    { language: 'en', text: 'You can now pay at the machine.', because: 'It speaks to the reader.' },
    { language: 'en', text: 'Members voted for the new rules at the meeting.', because: 'News of what they did.' },
    { language: 'en', text: 'Customers told us that the queue was too long.', because: 'They are credited.' },
    {
      language: 'en',
      text: 'Your tenants can now pay online, and you see it the same day.',
      because: 'The reader is somebody else.',
    },
    { language: 'en', text: 'The study found that customers can now wait for weeks.', because: 'Reported of others.' },
    { language: 'en', text: 'Many visitors enjoy the view from the tower.', because: 'A fact about some.' },
    {
      language: 'en',
      text: 'In Malmö, their passengers can now bring bikes on board.',
      because: 'Somebody else’s passengers.',
    },
    {
      language: 'en',
      text: '“Residents are advised to stay indoors”, said the loudspeaker.',
      because: 'A quoted voice.',
    },
    { language: 'en', text: 'Which of our members are invited to the opening?', because: 'A question.' },
  ],

  *check(post) {
    const { findBoast, findDistance } = voices[post.language];
    for (const sentence of post.sentences) {
      const found = once(sentence, findDistance);
      if (!found || isQuestion(sentence) || isQuoted(sentence, found.start, found.end)) continue;
      const boast = once(sentence, findBoast);
      if (boast && overlaps(boast, found)) continue; // reported as praise
      yield { span: spanIn(sentence, found.start, found.end), message };
    }
  },
});
