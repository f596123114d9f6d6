import { voices } from '../languages/voices';
import { isQuestion, isQuoted, once, spanIn } from '../post';
import { defineRule } from '../rule';

const message = {
  en: 'Praises the sender, with nothing a reader could check or answer. Say what was done, for whom, or what it measured.',
  da: 'Roser afsenderen uden noget, læseren kan efterprøve eller svare på. Skriv, hvad der blev gjort, for hvem, eller hvad det målte.',
};

/** Superlatives, hype and award polish without substance. */
export const selfPraise = defineRule({
  id: 'self-praise',
  scope: 'sentence',
  severity: 'information',
  languages: ['en', 'da'],
  summary: {
    en: 'Praises the sender’s own work with nothing to show for it.',
    da: 'Roser afsenderens eget arbejde uden noget at vise frem.',
  },
  evidence: [
    {
      basis: 'house',
      claim:
        'Praise with a figure, a deed or a comparison behind it was left alone where posts were labelled sentence by sentence; praise by itself was marked.',
      source: 'Two-Way’s own reading of published and invented posts (2026)',
    },
  ],
  examples: [
    { language: 'en', text: 'Quayside Press is [[a leading publisher]] of sea charts.' },
    { language: 'en', text: 'Rye & Co, [[one of the country’s premier bakery]] groups, opens in Aarhus.' },
    { language: 'en', text: 'Come and see our new, [[state-of-the-art]] boathouse.' },
    { language: 'en', text: 'This is [[our boldest menu yet]].' },
    { language: 'en', text: 'Our [[innovative, sustainable and award-winning]] homes are ready for you.' },
    { language: 'en', text: 'This prize is a [[testament to our]] team.' },
    { language: 'en', text: 'The new reading room is [[second to none]].' },
    { language: 'en', text: '[[Everyone at the dairy is passionate about]] cheese.' },
    { language: 'en', text: 'Expect an [[unforgettable]] evening in the old mill.' },
    { language: 'en', text: 'Welcome to [[the friendliest harbour in Denmark]], where we know every boat.' },
    { language: 'en', text: 'We offer [[exceptional service]] from door to door.' },
    { language: 'en', text: 'Step inside and admire [[our mesmerising window]] displays.' },
    { language: 'en', text: 'We are not the market leader, and the big three are cheaper.', because: 'Denied.' },
    {
      language: 'en',
      text: 'They call themselves world-class, yet the lift has been out since May.',
      because: 'Somebody else’s claim.',
    },
    {
      language: 'en',
      text: '“The finest beer in the land”, as the old label had it, was brewed in this yard.',
      because: 'A quoted voice.',
    },
    { language: 'en', text: 'Our fastest ferry crosses in 38 minutes.', because: 'A figure is behind it.' },
    {
      language: 'en',
      text: 'We sold more rye bread than ever: 412 loaves in one day was our best result yet.',
      because: 'A figure is behind it.',
    },
    { language: 'en', text: 'Maja has the leading role in the school play.', because: 'Not about rank.' },
    { language: 'en', text: 'Damp is the leading cause of complaints in our flats.', because: 'Not about rank.' },
    { language: 'en', text: 'The world’s tallest timber tower is 85.4 metres high.', because: 'A measure.' },
    { language: 'en', text: 'The best way to clean the kettle is with vinegar.', because: 'Advice.' },
    { language: 'en', text: 'Which of our loaves is the best in town?', because: 'A question, so readers decide.' },
    {
      language: 'en',
      text: 'Thank you to our amazing volunteers, who painted the hall.',
      because: 'Thanks rather than praise of oneself.',
    },
    { language: 'en', text: 'The library won the Nordic Reading Prize in 2024.', because: 'An award told as a fact.' },
    {
      language: 'en',
      text: 'An award-winning author reads from her new book on Monday.',
      because: 'It says who comes.',
    },
    {
      language: 'en',
      text: '“World-class” means little to a tenant whose tap drips.',
      because: 'The slogan is criticised.',
    },
    { language: 'da', text: 'Som [[en af landets førende leverandører]] af pumper rykker vi ud om natten.' },
    { language: 'da', text: 'Hos os [[går vi aldrig på kompromis]] med smagen.' },
    { language: 'da', text: '[[Vores innovative løsninger]] gør hverdagen lettere.' },
    { language: 'da', text: 'Kom og oplev en koncert [[i verdensklasse]].' },
    { language: 'da', text: 'Det nye værksted [[sætter nye standarder]] for cykelreparation.' },
    { language: 'da', text: 'Bag disken står [[dedikerede medarbejdere]], som kender varerne.' },
    { language: 'da', text: '[[Danmarks hyggeligste]] loppemarked vender tilbage.', because: 'Ingen har målt det.' },
    { language: 'da', text: 'Kunden får en løsning, der er [[unik, moderne og bæredygtig]].' },
    { language: 'da', text: 'Vi er ikke de førende inden for pumper.', because: 'Benægtet.' },
    { language: 'da', text: 'Færgen er den hurtigste på ruten: 38 knob.', because: 'Et tal, man kan efterprøve.' },
    { language: 'da', text: 'Læserne kårede os til byens bedste bager.', because: 'Andres ord.' },
    { language: 'da', text: 'Nissen gik forrest i optoget.', because: 'Bogstaveligt.' },
    { language: 'da', text: '“Vi er markedsledende,” står der på skiltet.', because: 'En citeret stemme.' },
    { language: 'da', text: 'Det er en sjælden fugl, og den yngler under broen.', because: 'Et faktum.' },
    {
      language: 'da',
      text: 'De kalder sig selv unikke, men hylderne er de samme.',
      because: 'Et slogan, der bliver set efter i sømmene.',
    },
  ],

  *check(post) {
    const { findBoast } = voices[post.language];
    for (const sentence of post.sentences) {
      const boast = once(sentence, findBoast);
      if (!boast || isQuestion(sentence) || isQuoted(sentence, boast.start, boast.end)) continue;
      yield { span: spanIn(sentence, boast.start, boast.end), message };
    }
  },
});
