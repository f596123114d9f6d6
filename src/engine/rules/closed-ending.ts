import type { Ending } from '../languages/english/endings';
import type { Voice } from '../languages/voice';
import { voices } from '../languages/voices';
import type { Localised } from '../localised';
import { once, type Sentence } from '../post';
import { defineRule, type ReadPost } from '../rule';
import { doorsAmong, proseToJudge } from '../whole-post';

/** How far before the closing words a door is still near. Chosen: a paragraph of a feed's length. */
const near = 3;

/** What stands behind the last sentence without saying anything: at most so many words, and no full stop. */
const mostWordsOfASignature = 6;

const messages: Readonly<Record<Ending, Localised>> = {
  boilerplate: {
    en: 'The post ends on boilerplate, and nothing near it can be answered. Let a question have the last word.',
    da: 'Opslaget slutter med standardtekst, og intet nær den kan besvares. Lad et spørgsmål få det sidste ord.',
  },
  sale: {
    en: 'The post ends on a sale, and nothing near it can be answered. Let a question have the last word.',
    da: 'Opslaget slutter med et salg, og intet nær det kan besvares. Lad et spørgsmål få det sidste ord.',
  },
  farewell: {
    en: 'The post ends on a farewell, and nothing near it can be answered. Let a question have the last word.',
    da: 'Opslaget slutter med en afsked, og intet nær den kan besvares. Lad et spørgsmål få det sidste ord.',
  },
};

/** A post that takes its leave before a reader can say anything. */
export const closedEnding = defineRule({
  id: 'closed-ending',
  scope: 'post',
  severity: 'information',
  languages: ['en', 'da'],
  summary: {
    en: 'The last thing said is boilerplate, a sale or a farewell.',
    da: 'Det sidste, der siges, er standardtekst, et salg eller en afsked.',
  },
  evidence: [
    {
      basis: 'practitioner',
      claim:
        'Posts of 200 clients in two weeks drew 15 % more reactions when a question stood at the end. A vendor’s count, old, and of one platform.',
      source: 'Buddy Media (2011), Strategies for Effective Facebook Wall Posts: A Statistical Review',
    },
    {
      basis: 'house',
      claim: 'What stands last is what a reader who is ready to answer has before them.',
      source: 'Two-Way’s own reading of published and invented posts (2026)',
    },
  ],
  examples: [
    {
      language: 'en',
      text: 'Which of the two ferries would you miss? We can keep one. The old one costs more to run. The new one has no deck. The council meets in May. [[Stay tuned!]]',
      because: 'The question is five sentences away.',
    },
    {
      language: 'en',
      text: 'The library lends out sewing machines from May. There are four of them. A deposit is 200 kroner. [[Reserve yours at the desk today.]]',
    },
    {
      language: 'en',
      text: 'The rye comes from a field by the lake. We mill it on Tuesdays. [[Thank you for your continued support.]]\n\nIda Friis, baker\n\n#rye #bread',
      because: 'Neither a signature nor hashtags are the last thing said.',
    },
    {
      language: 'en',
      text: '# A new crane\n\nThe crane lifts 40 tonnes. It came by barge. It starts in June.\n\n## About Holm Harbour\n\nHolm Harbour has been in the hands of the town since 1911. [[It has two piers.]]',
      because: 'What stands under every press release.',
    },
    {
      language: 'en',
      text: 'The crane lifts 40 tonnes. It starts in June. Holm Crane is a family-owned manufacturer based in Esbjerg. [[For more information, visit our website.]]',
    },
    {
      language: 'en',
      text: 'The barn roof is done. It took nine weekends. The swallows have moved in. [[We look forward to welcoming you in the spring!]]',
    },
    {
      language: 'en',
      text: 'Bread costs 30 kroner from March. Flour costs more. [[We wish you all a merry Christmas.]]\n\nKind regards,\nIda',
      because: 'The form of a letter is nothing said.',
    },
    {
      language: 'en',
      text: 'The ferry has a new deck. It carries bikes. What would make you take yours along? See you on board!',
      because: 'The question stands just before the farewell.',
    },
    {
      language: 'en',
      text: 'The crane lifts 40 tonnes. It starts in June. Which hours should it rest?\n\n## About Holm Harbour\n\nHolm Harbour was founded in 1911. It has two piers. It has one crane. It is owned by the town.',
      because: 'The question ends what the post itself says.',
    },
    {
      language: 'en',
      text: 'The barn roof is done. It took nine weekends. The gate is next, and we have no carpenter yet.',
      because: 'Ends on the matter itself.',
    },
    {
      language: 'en',
      text: 'The oven is hot on Saturday. We have room for forty loaves. See you there, and tell us which flour you brought.',
      because: 'A farewell that asks for something.',
    },
    {
      language: 'en',
      text: '1. Fill the kettle with vinegar.\n2. Boil it and wait.\n3. Order a new seal at the desk if it leaks.',
      because: 'A step, not a sale.',
    },
    {
      language: 'en',
      text: 'The crane was to come in May. It did not. The maker wrote “Stay tuned!” and nothing since.',
      because: 'Somebody else’s farewell.',
    },
    {
      language: 'en',
      text: '@ana The key is at the desk. It opens both doors. See you on Thursday!',
      because: 'A reply has its reader already.',
    },
    { language: 'en', text: 'We open at nine. See you there!', because: 'Two sentences are no post yet.' },
    {
      language: 'en',
      text: '---\ndialogue: announcement\n---\nThe pool is shut on Monday. The pump is being changed. It opens on Tuesday. Thank you for your patience.',
      because: 'The writer said so.',
    },
  ],

  *check(post) {
    const prose = proseToJudge(post);
    const ending = closingWords(post, prose);
    if (!ending || doorsAmong(prose.slice(Math.max(0, ending.first - near)), post).length > 0) return;
    const { start, end } = ending.last;
    yield { span: { start, end }, message: messages[ending.kind] };
  },
});

interface ClosingWords {
  readonly kind: Ending;
  /** Where in the prose they begin. */
  readonly first: number;
  readonly last: Sentence;
}

/** The run of closing sentences with which the prose ends; `undefined` where it ends on its matter. */
function closingWords(post: ReadPost, prose: readonly Sentence[]): ClosingWords | undefined {
  const voice = voices[post.language];
  const boilerplateFrom = startOfBoilerplate(post);
  const kindOf = (sentence: Sentence): Ending | undefined =>
    sentence.start >= boilerplateFrom ? 'boilerplate' : kindOfEnding(sentence, voice);

  const at = prose.findLastIndex((sentence) => !saysNothing(sentence, voice) || kindOf(sentence) !== undefined);
  const last = prose[at];
  const kind = last && kindOf(last);
  if (!kind) return undefined;
  let first = at;
  for (let before = prose[first - 1]; before && kindOf(before); before = prose[first - 1]) first--;
  return { kind, first, last };
}

function kindOfEnding(sentence: Sentence, { endingOf, isSignOff }: Voice): Ending | undefined {
  const kind = sentence.quotations.length > 0 || isSignOff(sentence.plain) ? undefined : once(sentence, endingOf);
  // "3. Order a new seal": in a list, a command is a step.
  return kind === 'sale' && sentence.block.kind === 'item' ? undefined : kind;
}

/** "Ida Friis, baker", "#rye #bread", "Kind regards,". */
function saysNothing({ plain }: Sentence, { isSignOff }: Voice): boolean {
  if (isSignOff(plain)) return true;
  const words = plain.split(/\s+/).filter((word) => /^\p{L}/u.test(word));
  return words.length <= mostWordsOfASignature && !/[.!?…]["'”»)\]]{0,2}$/.test(plain);
}

/** Where the company begins to speak of itself under a heading of its own, behind the post; `Infinity` where it doesn't. */
function startOfBoilerplate({ sentences, language }: ReadPost): number {
  const heading = sentences.findLastIndex(({ block }) => block.kind === 'heading');
  const found = sentences[heading];
  const hasPost = sentences.slice(0, Math.max(0, heading)).some(({ block }) => block.kind !== 'heading');
  return found && hasPost && voices[language].headsBoilerplate(found.plain) ? found.start : Infinity;
}
