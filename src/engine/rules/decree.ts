import { voices } from '../languages/voices';
import { isQuoted, once, spanIn } from '../post';
import { defineRule, type ReadPost } from '../rule';
import { overlaps } from '../span';

const message = {
  en: 'A decision handed down. Say who decided and why, and what readers can still answer or change.',
  da: 'En beslutning meddelt ovenfra. Skriv, hvem der besluttede hvad og hvorfor, og hvad læserne kan svare eller ændre.',
};

/** How near an opening has to stand to give room to answer, in sentences. Chosen: a short paragraph. */
const near = 3;

/** A decision handed down with nobody behind it and no room to answer. */
export const decree = defineRule({
  id: 'decree',
  scope: 'sentence',
  severity: 'hint',
  languages: ['en', 'da'],
  summary: {
    en: 'Hands down a decision and leaves no room to answer.',
    da: 'Meddeler en beslutning og giver ikke plads til svar.',
  },
  evidence: [
    {
      basis: 'policy',
      claim:
        'The guidelines for plain language in United States federal agencies ask for the active voice, because it says who is to do what.',
      source:
        'Plain Language Action and Information Network, Federal plain language guidelines, https://www.plainlanguage.gov/guidelines/',
    },
    {
      basis: 'house',
      claim:
        'Where posts were labelled sentence by sentence, plain notices of what applies were left alone; what was marked was the sentence that hands a change down to its readers.',
      source: 'Two-Way’s own reading of published and invented posts (2026)',
    },
  ],
  examples: [
    { language: 'en', text: '[[It has been decided that]] the reading room closes at six.' },
    { language: 'en', text: '[[The board resolved on 3 March that]] berths on the north quay are let by the season.' },
    { language: 'en', text: 'From May, [[the fee for a berth will be raised]] by 40 kroner.' },
    { language: 'en', text: 'To keep up our standard, [[we’re adjusting our prices]].' },
    { language: 'en', text: '[[Effective immediately, all members must]] carry the new card.' },
    { language: 'en', text: '[[From 1 May, the hall can no longer be booked]] by telephone.' },
    { language: 'en', text: '[[After careful consideration, we have decided]] to close the bar.' },
    { language: 'en', text: '[[Tenants must remove their bicycles before 1 June, or]] they are scrapped.' },
    {
      language: 'en',
      text: 'A swim costs 40 kroner, and the sauna is included.',
      because: 'A plain notice of what applies.',
    },
    { language: 'en', text: 'The board proposes that the fee will be raised in May.', because: 'Not decided yet.' },
    {
      language: 'en',
      text: 'The fee for a berth will be raised in May. Would you rather pay by the month?',
      because: 'There is room to answer.',
    },
    { language: 'en', text: 'It has not been decided who takes over the kiosk.', because: 'Nothing is handed down.' },
    { language: 'en', text: 'Members must hand in the form by 1 May.', because: 'A date to keep, plainly said.' },
    { language: 'en', text: 'Dogs must be on a lead.', because: 'A rule of the place, plainly said.' },
    {
      language: 'en',
      text: '“It has been decided,” said the chairman, and that was that.',
      because: 'A quoted voice.',
    },
    { language: 'en', text: 'Interest rates will rise, the bank of issue says.', because: 'News about somebody else.' },
    { language: 'en', text: 'From version 5, the old format is no longer read.', because: 'A fact about a programme.' },
    { language: 'da', text: '[[Det er besluttet]], at læsesalen lukker klokken seks.' },
    { language: 'da', text: '[[Der er truffet beslutning om]] at flytte stoppestedet.' },
    { language: 'da', text: '[[Kontingentet stiger]] til 300 kr. om året.' },
    { language: 'da', text: 'Fra maj [[justerer vi priserne]] på alle bådpladser.' },
    { language: 'da', text: '[[Der gøres opmærksom på, at cykler skal]] fjernes inden fredag.' },
    { language: 'da', text: '[[Med øjeblikkelig virkning]] er det slut med at parkere i gården.' },
    { language: 'da', text: 'Hører vi ikke fra dig, [[betragtes aftalen som accepteret]].' },
    { language: 'da', text: 'Nøglekortet [[kan fremover kun]] hentes på hovedkontoret.' },
    { language: 'da', text: 'Det er ikke besluttet, hvem der overtager kiosken.', because: 'Intet bliver meddelt.' },
    { language: 'da', text: 'Bestyrelsen foreslår, at kontingentet stiger til 300 kr.', because: 'Kun et forslag.' },
    { language: 'da', text: 'En tur koster 40 kr., og saunaen er med.', because: 'Hvad der gælder, sagt lige ud.' },
    { language: 'da', text: 'Vandet stiger hurtigt om natten.', because: 'Ingen har besluttet det.' },
    { language: 'da', text: '“Det er besluttet,” sagde formanden og rejste sig.', because: 'En citeret stemme.' },
    { language: 'da', text: 'Prisen er uændret i år.', because: 'Ingen ændring.' },
  ],

  *check(post) {
    const { findDecree } = voices[post.language];
    let isTold = false; // a change is handed down once: what follows fills it in
    for (const [index, sentence] of post.sentences.entries()) {
      const found = once(sentence, findDecree);
      if (!found || isQuoted(sentence, found.start, found.end)) continue;
      if (isTold || hasRoom(post, index)) continue;
      isTold = true;
      yield { span: spanIn(sentence, found.start, found.end), message };
    }
  },
});

/** Whether readers are asked or can answer right beside it. */
function hasRoom(post: ReadPost, index: number): boolean {
  const first = post.sentences[Math.max(0, index - near)];
  const last = post.sentences[Math.min(post.sentences.length - 1, index + near)];
  if (!first || !last) return false;
  const stretch = { start: first.start, end: last.end };
  return post.openings.some(({ kind, span }) => ['ask', 'invite'].includes(kind) && overlaps(span, stretch));
}
