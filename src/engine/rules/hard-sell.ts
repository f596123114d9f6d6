import { voices } from '../languages/voices';
import { isQuoted, once, spanIn } from '../post';
import { defineRule } from '../rule';

const message = {
  en: 'Presses the reader to act, and leaves nothing to answer. Offer it, and ask what they would need to know.',
  da: 'Presser læseren til at handle og efterlader intet at svare på. Tilbyd det, og spørg, hvad de mangler at vide.',
};

/** A command to buy, sign up, download, hurry. */
export const hardSell = defineRule({
  id: 'hard-sell',
  scope: 'sentence',
  severity: 'information',
  languages: ['en', 'da'],
  summary: {
    en: 'Presses the reader to buy, sign up or hurry.',
    da: 'Presser læseren til at købe, tilmelde sig eller skynde sig.',
  },
  evidence: [
    {
      basis: 'house',
      claim:
        'Where posts were labelled sentence by sentence, plain pointers ("tickets are at the desk") were left alone; what was marked were urgency and pressure.',
      source: 'Two-Way’s own reading of published and invented posts (2026)',
    },
    {
      basis: 'peer-reviewed',
      claim:
        'In two years of Facebook posts and tweets by consumer brands, it mattered for sharing whether a message directs, asserts or expresses, and a mix over several messages helped. Replies were not measured.',
      source:
        'Villarroel Ordenes, F. et al. (2019). Cutting through content clutter: how speech and image acts drive consumer sharing of social media brand messages. Journal of Consumer Research 45(5), 988–1012. https://doi.org/10.1093/jcr/ucy032',
    },
  ],
  examples: [
    {
      language: 'en',
      text: '[[Register now]] for the autumn workshop.',
      becomes: 'You can register for the autumn workshop.',
    },
    {
      language: 'en',
      text: 'Don’t miss out, [[sign up today]]!',
      becomes: 'You can sign up.',
    },
    {
      language: 'en',
      text: '[[Order your copy of *Low Water*]]!',
      becomes: 'You can order your copy of *Low Water*.',
    },
    {
      language: 'en',
      text: '[[Become a member today]] and get 10 % off in the shop.',
      becomes: 'You can become a member and get 10 % off in the shop.',
    },
    { language: 'en', text: 'The early price ends on Friday. [[Hurry]]!', becomes: 'The early price ends on Friday.' },
    { language: 'en', text: '[[Fewer than 300 seats left]], and they won’t come back.' },
    {
      language: 'en',
      text: '🎟️ [[Last chance]] to see the quarry before it floods.',
      becomes: '🎟️ You can still see the quarry before it floods.',
    },
    {
      language: 'en',
      text: '[[Reserve your seat now, before it’s too late]]!',
      becomes: 'You can reserve your seat.',
    },
    {
      language: 'en',
      text: '[[REGISTER NOW]]!',
      because: 'In small letters, what is a name could not be told; so no wording.',
    },
    { language: 'en', text: '[[Only 12 seats left]].', because: 'The number is news, and stays.' },
    {
      language: 'en',
      text: '[[Join 900 bakers]] who already mill with us.',
      becomes: 'You can join 900 bakers who already mill with us.',
    },
    { language: 'en', text: 'The quay closes in May, so [[don’t wait]] to book your berth.' },
    { language: 'en', text: 'Do not wait to call 112 if you smell gas.', because: 'A warning for safety.' },
    { language: 'en', text: 'Apply by 1 May with a short letter.', because: 'A date to keep.' },
    { language: 'en', text: 'Call 112 now if someone is hurt.', because: 'A warning for safety.' },
    { language: 'en', text: 'Order by noon and we ship today.', because: 'The haste is the sender’s.' },
    { language: 'en', text: 'There’s no need to hurry.', because: 'Denied.' },
    { language: 'en', text: 'Scammers will tell you to act now.', because: 'Told of others.' },
    { language: 'en', text: 'Only 3 people left the company last year.', because: 'A figure, not a shortage.' },
    { language: 'en', text: 'You can register today at the desk.', because: 'An offer, not a command.' },
    { language: 'en', text: 'Download the file, then open it in the reader.', because: 'A step of a how-to.' },
    { language: 'en', text: 'Tickets are 12 euros; book at the desk or by phone.', because: 'A plain pointer.' },
    {
      language: 'en',
      text: 'Join us on Thursday at six to talk about the new harbour plan.',
      because: 'An invitation to meet and talk.',
    },
    { language: 'en', text: 'The poster said “Buy now!” in letters a metre high.', because: 'A quoted voice.' },
    { language: 'en', text: 'Stop using the charger now and unplug it.', because: 'A warning for safety.' },
    { language: 'en', text: 'Nobody has to order today.', because: 'Not a command.' },
    { language: 'da', text: '[[Tilmeld dig nu]], og få en plads ved vinduet.' },
    { language: 'da', text: 'Kurset begynder på tirsdag. [[Skynd dig]]!' },
    { language: 'da', text: '[[Gå ikke glip af]] årets sidste bustur.' },
    { language: 'da', text: '[[Køb din billet]]!' },
    { language: 'da', text: 'Der er [[kun 12 pladser tilbage]].' },
    { language: 'da', text: 'Vi har bagt hundrede, [[så først til mølle]].' },
    {
      language: 'da',
      text: '[[Tilmeld dig vores nyhedsbrev]], så hører du om det næste.',
      because: 'En ordre om at skrive sig op.',
    },
    { language: 'da', text: '[[Lad dig friste]] af vores nye julemenu.' },
    { language: 'da', text: 'Du kan købe billet ved døren.', because: 'Et tilbud, ingen ordre.' },
    { language: 'da', text: 'Hent filen, og åbn mappen “Billeder”.', because: 'Et trin i en vejledning.' },
    { language: 'da', text: 'Tilmeld dig senest den 1. maj.', because: 'En frist, sagt lige ud.' },
    { language: 'da', text: 'Der er ingen grund til at skynde sig, for vi har bagt nok.', because: 'Benægtet.' },
    { language: 'da', text: 'Skiltet sagde: “Køb nu!”', because: 'En citeret stemme.' },
    { language: 'da', text: 'Ring til Ida, hvis lågen binder.', because: 'Et menneske at tale med.' },
    { language: 'da', text: 'Sluk for vandet nu, og åbn ventilen langsomt.', because: 'En vejledning.' },
  ],

  *check(post) {
    const { findHardSell } = voices[post.language];
    for (const sentence of post.sentences) {
      const sell = once(sentence, findHardSell);
      if (!sell || isQuoted(sentence, sell.span.start, sell.span.start + 1)) continue;
      const span = spanIn(sentence, sell.span.start, sell.span.end);
      yield { span, message };
    }
  },
});
