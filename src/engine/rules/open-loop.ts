import type { Voice } from '../languages/voice';
import { voices } from '../languages/voices';
import { once, type Sentence } from '../post';
import { defineRule } from '../rule';
import { isInvitation, proseToJudge, startsOfAsking } from '../whole-post';

/** How many sentences behind a question can still say whom to answer. Chosen: further on it is about something else. */
const close = 2;

const message = {
  en: 'This asks for answers without saying who reads them. Say who does, by when, and what they can change.',
  da: 'Her bliver der bedt om svar uden et ord om, hvem der læser dem. Skriv hvem, hvornår, og hvad svarene kan ændre.',
};

/** A door that leads nowhere one can see: readers are asked, and nothing is promised them. */
export const openLoop = defineRule({
  id: 'open-loop',
  scope: 'post',
  severity: 'information',
  languages: ['en', 'da'],
  summary: {
    en: 'Asks for answers, but doesn’t say who reads them or what follows.',
    da: 'Beder om svar uden at sige, hvem der læser dem, eller hvad der sker.',
  },
  evidence: [
    {
      basis: 'policy',
      claim:
        'Who consults the public is to say what a consultation can change, and to publish what came in and how it informed the decision.',
      source:
        'Cabinet Office (2018), Consultation Principles, https://www.gov.uk/government/publications/consultation-principles-guidance',
    },
    {
      basis: 'peer-reviewed',
      claim:
        'Commitment, the will to act on what was heard, is one of five features of dialogue between organisations and publics. A theory, not a measurement.',
      source:
        'Kent, M. L., & Taylor, M. (2002). Toward a dialogic theory of public relations. Public Relations Review 28(1), 21–37. https://doi.org/10.1016/S0363-8111(02)00108-X',
    },
  ],
  examples: [
    {
      language: 'en',
      text: 'The square gets new lamps. There are two kinds. They cost the same. [[Which would you rather walk under?]]',
    },
    {
      language: 'en',
      text: 'We bake rye and spelt. One of them has to go. [[Which loaf would you miss?]] The shop opens at six.',
      because: 'What the shop does is not what happens with answers.',
    },
    {
      language: 'en',
      text: 'The app has a new map. It loads in a second. [[Tell us where it sends you wrong.]]',
      because: '“Us” is nobody one knows.',
    },
    {
      language: 'en',
      text: 'What would you plant? The north corner is empty. It gets sun until noon. [[Send us your drawing before 1 May.]]',
      because: 'A date says when, not who, and not what for.',
    },
    {
      language: 'en',
      text: 'The hall is free on Thursdays. A choir wanted it once. [[What would you use it for?]] We read about a town that made it a kitchen.',
      because: 'Reading, but not the answers.',
    },
    {
      language: 'en',
      text: 'The council decided on the fee in May. It is 10 kroner. It pays for the ramp. [[How long do you park there?]]',
      because: 'A decision that was taken before anybody could answer.',
    },
    {
      language: 'en',
      text: 'We bake rye and spelt. One of them has to go. Which loaf would you miss? We decide on Friday.',
    },
    {
      language: 'en',
      text: 'The square gets new lamps. There are two kinds. Which would you rather walk under? Lone reads every answer, and the board sees them in June.',
    },
    {
      language: 'en',
      text: 'The gate sticks. The lock is old. Would you rather have a key or a code? Tell Ahmed on Thursday.',
      because: 'Readers know whom they tell.',
    },
    {
      language: 'en',
      text: 'I built the shelf from the old pier. It creaks. What would you do about the salt? I’d love to hear before I oil it.',
      because: 'The one who asks will be the one who reads.',
    },
    {
      language: 'en',
      text: 'The boat needs a name. It is 9 metres long. What would you call it? The winning name is painted on the bow.',
    },
    {
      language: 'en',
      text: 'The meter reads itself now. It sends a number at night. What would you want it to show you? Come by on Monday between four and six.',
      because: 'Who comes by is heard.',
    },
    {
      language: 'en',
      text: 'The square gets new lamps. There are two kinds. They cost the same.',
      because: 'Nobody is asked; that is another finding.',
    },
    {
      language: 'en',
      text: '“Which lamp would you walk under?” asked Ida. Nobody knew. The lamps stayed in the shed.',
      because: 'Asked of others.',
    },
    { language: 'en', text: 'Two kinds of lamps. Which would you choose?', because: 'Two sentences are no post yet.' },
  ],

  *check(post) {
    if (post.openings.some(({ kind }) => kind === 'promise')) return;
    const voice = voices[post.language];
    const prose = proseToJudge(post);
    const asking = startsOfAsking(post);
    const isDoor = prose.map((sentence) => asking.has(sentence.start) || asksInWords(sentence, voice));
    const last = prose[isDoor.lastIndexOf(true)];
    if (!last || prose.some((sentence) => once(sentence, voice.saysWhatFollows))) return;
    // "Would you rather have a key or a code? Tell Ahmed on Thursday."
    if (
      prose.some(
        (sentence, at) =>
          isDoor.slice(Math.max(0, at - close), at + 1).includes(true) && once(sentence, voice.saysWhoHears),
      )
    )
      return;

    yield { span: { start: last.start, end: last.end }, message };
  },
});

function asksInWords(sentence: Sentence, voice: Voice): boolean {
  return isInvitation(sentence, voice) && once(sentence, voice.asksForWords);
}
