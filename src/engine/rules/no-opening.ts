import { questionsDrawComments } from '../evidence';
import { sentencesWhere } from '../post';
import { defineRule } from '../rule';
import { isInvitation, isProse, lastSaid, proseToJudge } from '../whole-post';

const message = {
  en: 'Nothing here can be answered by a reader. Ask them something, here or where it fits better.',
  da: 'Her er intet, en læser kan svare på. Spørg om noget, her eller hvor det passer bedre.',
};

/** A post without a door: nothing that a reader could answer anywhere. */
export const noOpening = defineRule({
  id: 'no-opening',
  scope: 'post',
  severity: 'information',
  languages: ['en', 'da'],
  summary: {
    en: 'Nothing in the post can be answered by a reader.',
    da: 'Intet i opslaget kan besvares af en læser.',
  },
  evidence: [
    questionsDrawComments,
    {
      basis: 'peer-reviewed',
      claim:
        'Of 40,931 messages that could start a thread in 99 newsgroups, those that made a request were likelier to be answered. In an experiment that added and removed requests, they made no difference.',
      source:
        'Burke, M., Joyce, E., Kim, T., Anand, V., & Kraut, R. (2007). Introductions and requests: rhetorical strategies that elicit response in online communities. Communities and Technologies 2007. https://doi.org/10.1007/978-1-84628-905-7_2',
    },
  ],
  examples: [
    {
      language: 'en',
      text: 'The new pump runs at night. It is quieter than the old pump. [[We start on Monday.]]',
      becomes:
        'The new pump runs at night. It is quieter than the old pump. We start on Monday.\n\nWhat are you running now that the new pump would have to beat? {Name} reads every comment and answers it.',
    },
    {
      language: 'en',
      text: '# Opening hours\n\nThe library opens at nine. It closes at six. [[On Sundays it is closed.]]',
    },
    {
      language: 'en',
      text: 'Did you know that the ferry is 90 years old? It has two engines. It carries 40 cars. [[The crew is six.]]',
      because: 'A hook is no door.',
    },
    {
      language: 'en',
      text: 'The rye is back. So is the spelt. Bread is 30 kroner.\n\n[[We bake every night.]]\n\n```\nAny questions?\n```',
      because: 'Code is no prose.',
    },
    {
      language: 'en',
      text: '“What would you keep?” she asked. Nobody spoke. The meeting was over. [[The plan stood.]]',
      because: 'Asked of others.',
    },
    {
      language: 'en',
      text: 'The lift is mended. The door is next. [[The roof waits for spring.]]\n\nAnna Holm\n\n#harbour #repairs',
      because: 'A signature is not the last thing said.',
    },
    {
      language: 'en',
      text: 'The lift is mended. The door is next. [[Please do not reply to this message.]]',
      because: 'A door that is shut.',
    },
    { language: 'en', text: '- The lift is mended.\n- The door is next.\n- [[The roof waits for spring.]]' },
    {
      language: 'en',
      text: 'The lift is mended. The door is next. [[Comment YES if you agree!]]',
      because: 'Begging for a word is no door.',
    },
    { language: 'en', text: 'The new pump runs at night. It is quieter than the old one. Which hour should it start?' },
    {
      language: 'en',
      text: 'The lift is mended. The door is next. Tell us which you need more.',
      because: 'An invitation is a door too.',
    },
    { language: 'en', text: 'We start on Monday.', because: 'A line is no post yet.' },
    {
      language: 'en',
      text: '---\ndialogue: announcement\n---\nThe funeral is on Friday. It begins at one. All are welcome.',
      because: 'The writer said so.',
    },
    {
      language: 'en',
      text: '@ana The key is at the desk. It opens both doors. The desk opens at nine.',
      because: 'A reply has its reader already.',
    },
    {
      language: 'en',
      text: 'Hi Ana,\n\nThank you for your question about the ramp. It is 90 cm wide. It has a rail.',
      because: 'A reply too.',
    },
    { language: 'en', text: '# News\n\n## Today\n\n## Tomorrow', because: 'Headings alone are an outline.' },
    { language: 'en', text: '> The pump runs.\n> It is quiet.\n> It is new.', because: 'Somebody else’s words.' },
    {
      language: 'da',
      text: 'Den nye pumpe kører om natten. Den støjer mindre end den gamle. [[Vi begynder på mandag.]]',
    },
    {
      language: 'da',
      text: '# Åbningstider\n\nBiblioteket åbner klokken ni. Det lukker klokken seks. [[Om søndagen er der lukket.]]',
    },
    {
      language: 'da',
      text: 'Vidste du, at færgen er 90 år gammel? Den har to motorer. Den har plads til 40 biler. [[Besætningen er på seks.]]',
      because: 'En krog er ingen dør.',
    },
    {
      language: 'da',
      text: '»Hvad ville du beholde?« spurgte hun. Ingen sagde noget. Mødet var slut. [[Planen stod ved magt.]]',
      because: 'Andre blev spurgt.',
    },
    {
      language: 'da',
      text: 'Elevatoren er lavet. Døren er den næste. [[Taget venter til foråret.]]\n\nAnna Holm\n\n#havn #reparation',
      because: 'En underskrift er ikke det sidste, der siges.',
    },
    {
      language: 'da',
      text: 'Elevatoren er lavet. Døren er den næste. [[Denne mail kan ikke besvares.]]',
      because: 'En dør, der er lukket.',
    },
    {
      language: 'da',
      text: 'Elevatoren er lavet. Døren er den næste. Skriv til os, hvad I mangler mest.',
      because: 'En opfordring er også en dør.',
    },
    { language: 'da', text: 'Elevatoren er lavet. Døren er den næste. Hvad mangler I mest?' },
    {
      language: 'da',
      text: '---\ndialogue: announcement\n---\nBisættelsen er på fredag. Den begynder klokken et. Alle er velkomne.',
      because: 'Skribenten har sagt det.',
    },
    {
      language: 'da',
      text: '@ana Nøglen ligger ved skranken. Den passer til begge døre. Der åbnes klokken ni.',
      because: 'Et svar har allerede sin læser.',
    },
    {
      language: 'da',
      text: 'Hej Ana\n\nTak for dit spørgsmål om rampen. Den er 90 cm bred. Den har gelænder.',
      because: 'Også et svar.',
    },
    {
      language: 'da',
      text: 'Rampen er 90 cm bred. Vi ved endnu ikke, om det er nok. Gelænderet kommer i maj.',
      because: 'En indrømmelse kan der svares på.',
    },
    {
      language: 'da',
      text: 'Pumpen kører igen. Skifteholdet fandt fejlen.',
      because: 'For kort til at være et opslag.',
    },
  ],

  *check(post) {
    const prose = proseToJudge(post);
    const last = lastSaid(prose);
    if (!last || post.openings.length > 0) return;
    // "Let us know": too plain to count as an opening, but not shut either.
    for (const [, sentence] of sentencesWhere(post, isInvitation)) if (isProse(sentence)) return;

    yield { span: { start: last.start, end: last.end }, message };
  },
});
