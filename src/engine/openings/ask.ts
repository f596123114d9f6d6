import { questionsDrawComments } from '../evidence';
import { defineOpening } from '../opening';
import { sentencesWhere } from '../post';
import { answerers, isOurQuestion } from '../who-answers';

/** A genuine question to the reader, which a reader could answer. */
export const ask = defineOpening({
  id: 'ask',
  languages: ['en', 'da'],
  summary: {
    en: 'A genuine question to the reader, which a reader could answer.',
    da: 'Et ægte spørgsmål til læseren, som en læser kan svare på.',
  },
  evidence: [
    questionsDrawComments,
    {
      basis: 'peer-reviewed',
      claim:
        'In field experiments, question headlines drew more readers than statements, and those that refer to the reader more than rhetorical ones. Readers were counted, not replies.',
      source:
        'Lai, L., & Farbrot, A. (2014). What makes you click? The effect of question headlines on readership in computer-mediated communication. Social Influence 9(4). https://doi.org/10.1080/15534510.2013.847859',
    },
  ],
  examples: [
    { language: 'en', text: 'The desk now stays open until seven. [[Which evening would you use it?]]' },
    { language: 'en', text: '[[What would you have to see before you trusted the new meter?]]' },
    { language: 'en', text: 'We can mend the roof or the boiler this year. [[Should the roof wait?]]' },
    { language: 'en', text: '[[If your stop has a shelter, could you tell us how it holds up in the rain?]]' },
    { language: 'en', text: 'The menu changes in March. [[Is there anything you would miss?]] We decide on Friday.' },
    { language: 'en', text: '[[Has anyone tried the ramp with a cargo bike?]]' },
    { language: 'en', text: '[[What is the hardest part of the form for you?]]' },
    { language: 'en', text: '[[Do the new hours suit you?]] Let us know.', because: 'What follows wants the answer.' },
    { language: 'en', text: 'The boiler is from 1987. [[Repair it or replace it?]] Tell us before the board meets.' },
    {
      language: 'en',
      text: '# Have your say on the ferry\n\n## [[Which departures do you use?]]\n\nThere are nine today.\n\n## How old is the ferry?\n\nIt is 40.',
      because: 'The post consults its readers, and this heading they can answer.',
    },
    {
      language: 'en',
      text: 'Few came after five last year. [[Is six too early?]]',
      because: 'The last word is theirs.',
    },
    {
      language: 'en',
      text: 'How do you measure kindness? Some count deeds, and some count words. I tried both for a year. It did not go well. My first list was long. My second one was lost. The third I still have.',
      because: 'It opens an essay, and its “you” is everybody.',
    },
    {
      language: 'en',
      text: 'Q: What do you like best about the mill?\n\nA: The smell.',
      because: 'Asked in an interview.',
    },
    { language: 'en', text: 'Do you want to save money?', because: 'A hook.' },
    { language: 'en', text: 'Why should you care? Water finds every crack.', because: 'A hook.' },
    { language: 'en', text: 'Did you know that the harbour freezes every third year?', because: 'A hook.' },
    { language: 'en', text: 'Why does this matter? Because a pump runs all night.', because: 'Answered at once.' },
    { language: 'en', text: 'Want to save money? Our new tariff is here.', because: 'A hook.' },
    {
      language: 'en',
      text: '“What would you do with an hour more?” Jonas asked his class.',
      because: 'A quoted voice.',
    },
    {
      language: 'en',
      text: '## How do I return a lamp?\n\nBring it back to the shop with the receipt.',
      because: 'A question of an FAQ.',
    },
    {
      language: 'en',
      text: 'The committee asked whether you would accept a later opening.',
      because: 'It reports a question.',
    },
    {
      language: 'en',
      text: 'Are you still heating with oil? Find out what a heat pump costs.',
      because: 'It only leads on.',
    },
    { language: 'da', text: 'Skranken har nu åbent til klokken 19. [[Hvilken aften ville I bruge den?]]' },
    { language: 'da', text: '[[Hvad skulle der til, før du stolede på den nye måler?]]' },
    { language: 'da', text: 'Vi kan lappe taget eller skifte fyret i år. [[Skal taget vente?]]' },
    { language: 'da', text: '[[Hvor klemmer skoen hos jer?]]' },
    { language: 'da', text: '[[Er der nogen, der har kørt op ad rampen på ladcykel?]]' },
    {
      language: 'da',
      text: 'Menuen skifter i marts. [[Er der noget, I kommer til at savne?]] Vi bestemmer os på fredag.',
    },
    {
      language: 'da',
      text: 'Kedlen er fra 1987. [[Passer det bedst at lukke i juni eller i august?]] Skriv det herunder.',
      because: 'Det næste vil have svaret.',
    },
    {
      language: 'da',
      text: '# Færgens nye køreplan\n\n## [[Hvilke afgange bruger du?]]\n\nDer er ni i dag.\n\nSkriv til os inden fredag.\n\n## Hvor gammel er færgen?\n\nDen er 40 år.',
      because: 'Opslaget spørger sine læsere, og den her overskrift kan de svare på.',
    },
    {
      language: 'da',
      text: 'Sidste år kom der få efter klokken fem. [[Er seks for tidligt?]]',
      because: 'Læserne får det sidste ord.',
    },
    { language: 'da', text: 'Vil du gerne spare penge?', because: 'En krog.' },
    { language: 'da', text: 'Vidste du, at havnen fryser til hvert tredje år?', because: 'En krog.' },
    {
      language: 'da',
      text: 'Hvorfor er det vigtigt? Fordi en pumpe kører hele natten.',
      because: 'Besvaret med det samme.',
    },
    {
      language: 'da',
      text: '## Hvordan afleverer jeg en lampe?\n\nTag den med i butikken sammen med bonen.',
      because: 'Et spørgsmål fra en liste over ofte stillede spørgsmål.',
    },
    {
      language: 'da',
      text: '»Hvad ville du bruge en time mere på?« spurgte Jonas sin klasse.',
      because: 'En citeret stemme.',
    },
    { language: 'da', text: 'Hvad betyder det for dig? Du får et brev i juni.', because: 'Skribenten svarer selv.' },
    { language: 'da', text: 'Drømmer du om en båd? Vi har 40 til leje.', because: 'En krog.' },
    { language: 'da', text: 'Det er koldt, ikke?', because: 'Et påhæng, ikke et spørgsmål.' },
  ],

  *find(post) {
    const answererOf = answerers(post);
    for (const [index, sentence] of sentencesWhere(post, isOurQuestion)) {
      if (answererOf(index) === 'reader') yield { start: sentence.start, end: sentence.end };
    }
  },
});
