import { voices } from '../languages/voices';
import { isQuoted, once, type Sentence, sentencesWith, spanIn } from '../post';
import { defineRule, type ReadPost } from '../rule';
import { isProse, proseToJudge } from '../whole-post';

/** A quotation of so many characters lets somebody speak; a shorter one is a name or a word. */
const shortestVoice = 25;

const message = {
  en: 'Many are mentioned here as a mass, and nobody is credited. Name one of them, with what they did or said.',
  da: 'Her nævnes mange under ét, og ingen får æren. Nævn en af dem, og hvad vedkommende gjorde eller sagde.',
};

/** Those who answered or helped, thanked as a mass. */
export const noRecognition = defineRule({
  id: 'no-recognition',
  scope: 'post',
  severity: 'hint',
  languages: ['en', 'da'],
  summary: {
    en: 'Mentions the many who answered or helped, but credits nobody.',
    da: 'Nævner de mange, der svarede eller hjalp, men giver ingen æren.',
  },
  evidence: [
    {
      basis: 'peer-reviewed',
      claim:
        'Of the most active 1 % of Wikipedia’s editors some were given an informal award, by lot. They did 60 % more in the following 90 days than those who were not. Awards, not mentions, and to the already busy.',
      source:
        'Restivo, M., & van de Rijt, A. (2012). Experimental study of informal rewards in peer production. PLoS ONE 7(3), e34358. https://doi.org/10.1371/journal.pone.0034358',
    },
    {
      basis: 'house',
      claim:
        'To be recognised by what one said or did is what readers get out of answering. It can’t be given to a mass.',
      source: 'Two-Way’s own reading of published and invented posts (2026)',
    },
  ],
  examples: [
    {
      language: 'en',
      text: 'The barn roof is done. It took nine weekends. [[Thanks to all our wonderful volunteers]]! The gate is next.',
    },
    {
      language: 'en',
      text: 'The app has a dark mode. [[Many of you asked]] for it. You turn it on in the menu.',
    },
    {
      language: 'en',
      text: '[[Based on customer feedback]], the desk now stays open until seven. It opens at nine. On Sundays it is closed.',
    },
    {
      language: 'en',
      text: 'The plan for the square is ready. [[We received hundreds of comments]]. The pond is gone from it.',
      because: 'Hundreds wrote, and not one of them is heard.',
    },
    {
      language: 'en',
      text: 'Version 4 is out. It starts faster. [[Thank you to everyone who]] tested it.',
    },
    {
      language: 'en',
      text: 'The ferry has a new timetable. [[We have listened to your suggestions]]. The last boat sails at ten.',
    },
    {
      language: 'en',
      text: 'The laundry gets new dryers. We have [[taken your complaints on board]]. The price stays the same.',
    },
    {
      language: 'en',
      text: 'The survey is closed. [[Our members told]] us what they think. Ida Friis starts as head of the office in May.',
      because: 'A name, but for something else.',
    },
    {
      language: 'en',
      text: 'The barn roof is done. Thanks to all our volunteers, and to Jonas Holm, who carried the slates. The gate is next.',
    },
    {
      language: 'en',
      text: 'The barn roof is done. Thanks to all who came. Ida and Ali slept on it the night the storm came. Ida mended the last hole at dawn.',
      because: 'Credit given in another sentence.',
    },
    {
      language: 'en',
      text: 'Fourteen of you wrote that two hours were too short. We received many comments on the ramp too. The fee waits.',
      because: 'Few enough to know who is meant, and what they said.',
    },
    {
      language: 'en',
      text: 'Thanks for all your replies about the loaf. “I would drive to Hals for the rye,” one of them said. So the rye stays.',
      because: 'A reader’s own words.',
    },
    {
      language: 'en',
      text: 'The trial ends in May. Our users told us in a survey that the search is slow. It was the answer of 62 %.',
      because: 'What is counted is a report.',
    },
    {
      language: 'en',
      text: 'The form is new. It has four pages. Thanks in advance for your feedback.',
      because: 'Nobody has answered yet.',
    },
    {
      language: 'en',
      text: 'The plan was on the wall for a month. We received no comments. It goes to the council in May.',
      because: 'There is nobody to credit.',
    },
    {
      language: 'en',
      text: 'We serve 4,000 customers in Esbjerg. The new crane lifts 40 tonnes. It starts in June.',
      because: 'Mentioned, but not for having done anything.',
    },
    {
      language: 'en',
      text: 'Hi Ana,\n\nThank you for your message. Many of you asked for the key. It is at the desk.',
      because: 'A reply recognises by being one.',
    },
    {
      language: 'da',
      text: 'Ladens tag er færdigt. Det tog ni weekender. [[Tak til alle vores dygtige frivillige]]! Porten er den næste.',
    },
    { language: 'da', text: 'Appen er blevet mørk. [[Mange af jer har bedt]] om det. Man slår det til i menuen.' },
    {
      language: 'da',
      text: '[[På baggrund af jeres feedback]] har skranken nu åbent til klokken syv. Den åbner klokken ni. Om søndagen er der lukket.',
    },
    {
      language: 'da',
      text: 'Planen for torvet er klar. [[Vi har fået hundredvis af kommentarer]]. Dammen er væk.',
      because: 'Hundreder skrev, og ikke én bliver hørt.',
    },
    { language: 'da', text: 'Version 4 er ude. Den starter hurtigere. [[Tak til alle, der]] har prøvet den.' },
    {
      language: 'da',
      text: 'Færgen har fået ny køreplan. [[Vi har lyttet til jeres forslag]]. Den sidste båd sejler klokken ti.',
    },
    {
      language: 'da',
      text: 'Vaskeriet får nye tørretumblere. [[Vores beboere har efterspurgt]] dem. Prisen er den samme.',
    },
    {
      language: 'da',
      text: 'Ladens tag er færdigt. Tak til alle vores frivillige og til Jonas Holm, der bar skiferen. Porten er den næste.',
    },
    {
      language: 'da',
      text: 'Ladens tag er færdigt. Tak til alle, der kom. Ida og Ali sov på det, den nat stormen kom. Ida lappede det sidste hul ved daggry, og det takker vi for.',
      because: 'Æren gives i en anden sætning.',
    },
    {
      language: 'da',
      text: 'Fjorten af jer skrev, at to timer var for lidt. Vi har også fået mange kommentarer om rampen. Gebyret venter.',
      because: 'Få nok til, at man ved, hvem der menes, og hvad de sagde.',
    },
    {
      language: 'da',
      text: 'Tak for alle jeres svar om brødet. »Jeg ville køre til Hals for rugbrødet,« skrev en af dem. Så rugbrødet bliver.',
      because: 'En læsers egne ord.',
    },
    {
      language: 'da',
      text: 'Forsøget slutter i maj. I en undersøgelse har vores brugere fortalt, at søgningen er langsom. Det svarede 62 %.',
      because: 'Det, der tælles, er en rapport.',
    },
    {
      language: 'da',
      text: 'Skemaet er nyt. Det er på fire sider. På forhånd tak for jeres feedback.',
      because: 'Ingen har svaret endnu.',
    },
    {
      language: 'da',
      text: 'Planen hang på væggen i en måned. Vi har ikke fået kommentarer. Den går til rådet i maj.',
      because: 'Der er ingen at give æren.',
    },
    {
      language: 'da',
      text: 'Vi har 4.000 kunder i Esbjerg. Den nye kran løfter 40 ton. Den begynder i juni.',
      because: 'Nævnt, men ikke for at have gjort noget.',
    },
    {
      language: 'da',
      text: 'Hej Ana\n\nTak for din besked. Mange af jer har spurgt efter nøglen. Den ligger ved skranken.',
      because: 'Et svar anerkender ved at være et svar.',
    },
  ],

  *check(post) {
    const { findCrowd } = voices[post.language];
    if (proseToJudge(post).length === 0) return;
    for (const [, sentence] of sentencesWith(post, findCrowd)) {
      const crowd = once(sentence, findCrowd);
      if (!crowd || !isProse(sentence) || isQuoted(sentence, crowd.start, crowd.end)) continue;
      if (!creditsAnybody(post)) yield { span: spanIn(sentence, crowd.start, crowd.end), message };
      return; // the first speaks for all
    }
  },
});

/** Whether somebody is credited, by name or deed, or has the word. */
function creditsAnybody(post: ReadPost): boolean {
  if (post.openings.some(({ kind }) => kind === 'credit') || post.sightings.where(hasVoice).length > 0) return true;
  for (const [, sentence] of sentencesWith(post, voices[post.language].creditsSomebody))
    if (isProse(sentence)) return true;
  return false;
}

function hasVoice({ quotations }: Sentence): boolean {
  return quotations.some(({ start, end }) => end - start >= shortestVoice);
}
