import { voices } from '../languages/voices';
import type { Language } from '../localised';
import { once, type Sentence, sentencesWith } from '../post';
import { defineRule } from '../rule';
import { isInvitation, isProse, proseToJudge, startsOfAsking } from '../whole-post';

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
    {
      language: 'da',
      text: 'Torvet får nye lamper. Der er to slags. De koster det samme. [[Hvilken ville I helst gå under?]]',
    },
    {
      language: 'da',
      text: 'Vi bager rug og spelt. Det ene skal ud. [[Hvilket brød ville I savne?]] Butikken åbner klokken seks.',
      because: 'Hvad butikken gør, er ikke, hvad der sker med svarene.',
    },
    {
      language: 'da',
      text: 'Appen har fået et nyt kort. Det er klar på et sekund. [[Skriv til os, hvor det sender jer forkert.]]',
      because: '»Os« er ikke nogen, man kender.',
    },
    {
      language: 'da',
      text: 'Hvad ville I plante? Hjørnet mod nord er tomt. Der er sol til middag. [[Send os jeres tegning inden 1. maj.]]',
      because: 'En frist siger hvornår, ikke hvem og hvorfor.',
    },
    {
      language: 'da',
      text: 'Salen er ledig om torsdagen. Engang ville et kor have den. [[Hvad ville I bruge den til?]] Vi har læst om en by, der lavede et køkken.',
      because: 'Læst, men ikke svarene.',
    },
    {
      language: 'da',
      text: 'Rådet vedtog gebyret i maj. Det er på 10 kroner. Det betaler for rampen. [[Hvor længe holder du der?]]',
      because: 'En beslutning, der var truffet, før nogen kunne svare.',
    },
    {
      language: 'da',
      text: 'Vi bager rug og spelt. Det ene skal ud. Hvilket brød ville I savne? Vi beslutter os på fredag.',
    },
    {
      language: 'da',
      text: 'Torvet får nye lamper. Der er to slags. Hvilken ville I helst gå under? Lone læser alle svar, og bestyrelsen ser dem i juni.',
    },
    {
      language: 'da',
      text: 'Porten binder. Låsen er gammel. Ville I helst have nøgle eller kode? Sig det til Ahmed på torsdag.',
      because: 'Læserne ved, hvem de siger det til.',
    },
    {
      language: 'da',
      text: 'Jeg byggede hylden af den gamle mole. Den knirker. Hvad ville I gøre ved saltet? Jeg vil gerne høre det, før jeg olierer den.',
      because: 'Den, der spørger, er den, der læser.',
    },
    {
      language: 'da',
      text: 'Båden mangler et navn. Den er 9 meter lang. Hvad ville I kalde den? Navnet med flest stemmer males på stævnen.',
    },
    {
      language: 'da',
      text: 'Måleren aflæser sig selv nu. Den sender et tal om natten. Hvad ville I have den til at vise? Kom forbi mandag mellem fire og seks.',
      because: 'Den, der kommer forbi, bliver hørt.',
    },
    {
      language: 'da',
      text: 'Torvet får nye lamper. Der er to slags. De koster det samme.',
      because: 'Ingen bliver spurgt; det er et andet fund.',
    },
    {
      language: 'da',
      text: '»Hvilken lampe ville du gå under?« spurgte Ida. Ingen vidste det. Lamperne blev i skuret.',
      because: 'Andre blev spurgt.',
    },
  ],

  *check(post) {
    if (post.openings.some(({ kind }) => kind === 'promise')) return;
    const prose = proseToJudge(post);
    const asking = startsOfAsking(post);
    const asksInWords = new Set(post.sightings.sentencesWhere(isRequestForWords));
    const doors: number[] = [];
    for (const [at, sentence] of prose.entries())
      if (asking.has(sentence.start) || asksInWords.has(sentence)) doors.push(at);
    const last = prose[doors.at(-1) ?? -1];
    const { saysWhatFollows, saysWhoHears } = voices[post.language];
    if (!last || Array.from(sentencesWith(post, saysWhatFollows)).some(([, sentence]) => isProse(sentence))) return;
    // "Would you rather have a key or a code? Tell Ahmed on Thursday."
    if (doors.some((at) => prose.slice(at, at + close + 1).some((sentence) => once(sentence, saysWhoHears)))) return;

    yield { span: { start: last.start, end: last.end }, message };
  },
});

function isRequestForWords(sentence: Sentence, language: Language): boolean {
  return isInvitation(sentence, language) && once(sentence, voices[language].asksForWords);
}
