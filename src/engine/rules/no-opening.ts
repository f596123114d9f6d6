import { questionsDrawComments } from '../evidence';
import { voices } from '../languages/voices';
import { defineRule } from '../rule';
import { isInvitation, lastSaid, proseToJudge } from '../whole-post';

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
        'The new pump runs at night. It is quieter than the old pump. We start on Monday.\n\nWhat are you running now that the new pump would have to beat? {Name} reads every answer.',
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
  ],

  *check(post) {
    const prose = proseToJudge(post);
    const last = lastSaid(prose);
    if (!last || post.openings.length > 0) return;
    // "Let us know": too plain to count as an opening, but not shut either.
    if (prose.some((sentence) => isInvitation(sentence, voices[post.language]))) return;

    yield { span: { start: last.start, end: last.end }, message };
  },
});
