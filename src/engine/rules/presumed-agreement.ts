import { voices } from '../languages/voices';
import { isQuestion, isQuoted, once, spanIn } from '../post';
import { defineRule } from '../rule';
import { overlaps } from '../span';

const message = {
  en: 'Says what readers know, want or feel before they have said it. Ask them, or give the reason and let them judge.',
  da: 'Siger, hvad læserne ved, vil eller føler, før de har sagt det. Spørg dem, eller giv grunden, og lad dem dømme.',
};

/** The reader’s wish, knowledge or consent taken for granted. */
export const presumedAgreement = defineRule({
  id: 'presumed-agreement',
  scope: 'sentence',
  severity: 'information',
  languages: ['en', 'da'],
  summary: {
    en: 'Takes the reader’s wish, knowledge or consent for granted.',
    da: 'Tager læserens ønske, viden eller samtykke for givet.',
  },
  evidence: [
    {
      basis: 'house',
      claim:
        'What readers know, want or will feel was marked where it was asserted for them; the same words under a condition, or after they had said so, were left alone.',
      source: 'Two-Way’s own reading of published and invented posts (2026)',
    },
  ],
  examples: [
    { language: 'en', text: '[[You’ll love]] the new reading room.' },
    { language: 'en', text: '[[As we all know]], the ferry is late in winter.' },
    { language: 'en', text: '[[It’s no secret]] that queues are dull.' },
    { language: 'en', text: 'A tour [[you won’t want to miss]].' },
    { language: 'en', text: '[[Thank you for your patience]] while we mend the lift.' },
    { language: 'en', text: '[[Everyone knows]] that a good day begins with bread.' },
    { language: 'en', text: '[[There has never been a better time]] to plant a tree.' },
    { language: 'en', text: '[[We know you love]] our rye loaf.' },
    { language: 'en', text: '[[Needless to say]], the sauna is open too.' },
    { language: 'en', text: '[[Your knees will thank you]] for taking the lift.' },
    {
      language: 'en',
      text: 'You told us you’ll love the new room if it stays quiet.',
      because: 'They said so, and it depends.',
    },
    { language: 'en', text: 'As you can see in the table, prices fell.', because: 'It points to something.' },
    {
      language: 'en',
      text: 'Not everyone loves licorice, so there is a plain one.',
      because: 'Nothing is taken for granted.',
    },
    { language: 'en', text: 'You will need a torch and boots.', because: 'Practical.' },
    { language: 'en', text: 'The brochure promised that you’ll love it.', because: 'Somebody else’s claim.' },
    { language: 'en', text: '“You’ll love it here”, said the porter.', because: 'A quoted voice.' },
    { language: 'en', text: 'Would you say that everyone knows the way to the quay?', because: 'A question.' },
    { language: 'en', text: 'Everyone in the yard was wet by seven.', because: 'A fact.' },
    { language: 'en', text: 'If the soup is too salty, you won’t want to miss the bread.', because: 'It depends.' },
    { language: 'da', text: '[[Som alle ved]], begynder sæsonen i april.' },
    { language: 'da', text: '[[Du vil elske]] den nye rute langs åen.' },
    { language: 'da', text: '[[Det er ingen hemmelighed]], at kaffen er vigtigst.' },
    { language: 'da', text: '[[Vi ved, at du]] har travlt.' },
    { language: 'da', text: 'Vi lukker en uge og [[takker for jeres forståelse]].' },
    { language: 'da', text: '[[Uanset om du er]] nybegynder eller gammel i gårde, er der en kajak.' },
    { language: 'da', text: 'Broen er spærret. [[På forhånd tak]].', because: 'Tak for noget, ingen har sagt ja til.' },
    { language: 'da', text: '[[Glæd dig]] til et forår med musik.' },
    { language: 'da', text: 'Hvis du kan lide ruten, så sig det til vagten.', because: 'En betingelse.' },
    { language: 'da', text: 'I skrev, at I elsker den gamle rute.', because: 'De har selv sagt det.' },
    { language: 'da', text: 'Tak, fordi I ventede 40 minutter i regnen.', because: 'Tak for noget, de gjorde.' },
    { language: 'da', text: 'Alle ved bordet fik suppe.', because: 'Et sted, ikke en viden.' },
    { language: 'da', text: '“Du vil elske det,” sagde sælgeren.', because: 'En citeret stemme.' },
    { language: 'da', text: 'Vi ved ikke, hvad du har brug for, så spørg endelig.', because: 'Det modsatte.' },
    { language: 'da', text: 'Det er ikke nogen hemmelighed længere, hvem der tog nøglen.', because: 'En fortælling.' },
  ],

  *check(post) {
    const { findBoast, findPresumption } = voices[post.language];
    for (const sentence of post.sentences) {
      const found = once(sentence, findPresumption);
      if (!found || isQuestion(sentence) || isQuoted(sentence, found.start, found.end)) continue;
      const boast = once(sentence, findBoast);
      if (boast && overlaps(boast, found)) continue; // reported as praise
      yield { span: spanIn(sentence, found.start, found.end), message };
    }
  },
});
