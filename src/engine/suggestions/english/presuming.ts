import type { Turn } from '../turns';

const question = { en: 'asks what is taken for granted', da: 'spørger om det, der tages for givet' };
const plain = { en: 'Say it without taking it for granted', da: 'Sig det uden at tage det for givet' };
const dropsIt = { en: 'leaves the reader to judge', da: 'overlader dommen til læseren' };

/** What doesn't take the reader's wish or knowledge for granted. */
export const turnsOfPresumption: readonly Turn[] = [
  // "You'll love the new reading room." → "What do you make of the new reading room?"
  {
    at: /^you(?:['’]ll| will)(?: all)?(?: absolutely| definitely| surely| just| really)? (?:love|adore|enjoy) (?=(?:the|our|this|these|that) (?!way\b|fact\b|moment\b))/i,
    by: 'what do you make of ',
    end: '?',
    kind: 'question',
    why: question,
  },
  // "We know you love our rye loaf."
  {
    at: /^we (?:all )?know (?:that )?you(?: all)? (?:love|like|enjoy|want|need) (?=(?:the|our|this|these|that) )/i,
    by: 'what do you make of ',
    end: '?',
    kind: 'question',
    why: question,
  },
  // "There has never been a better time to plant a tree."
  {
    at: /^there(?:['’]s| is| has)? never been a better (?:time|moment|reason) to /i,
    by: 'what would it take for you to ',
    end: '?',
    kind: 'question',
    why: { en: 'asks what stands in the way', da: 'spørger, hvad der står i vejen' },
  },
  // "As we all know, the ferry is late in winter." → "The ferry is late in winter."
  {
    at: /^(?:as (?:we all|everyone|everybody|you all|you(?: surely| probably| no doubt)?) knows?, |(?:it['’]s|it is) no (?:secret|surprise) that |needless to say, |it goes without saying that |(?:everyone|everybody) (?:knows|agrees) that |(?:we|you) all know that |(?:obviously|clearly|naturally|undoubtedly|without (?:a )?doubt|no doubt|unquestionably), )/i,
    by: '',
    kind: 'rewording',
    title: plain,
    why: dropsIt,
  },
  // "Thank you for your patience while we mend the lift."
  {
    at: /^(?:thank you|thanks)(?: so much| very much| in advance)? for your (?:continued )?(?:patience|understanding|cooperation|co-operation)\b/i,
    by: 'we’re sorry for {what it costs the reader}',
    kind: 'candour',
    title: { en: 'Say what it costs them instead', da: 'Sig i stedet, hvad det koster dem' },
    why: { en: 'admits what it costs the reader', da: 'indrømmer, hvad det koster læseren' },
  },
];
