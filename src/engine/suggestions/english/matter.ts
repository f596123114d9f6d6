import type { Post, Sentence } from '../../post';
import { findList } from '../questions/lists';
import type { Matter } from '../questions/matter';
import { findTopics, type Kinds } from './topics';

/** What a post in English holds that questions can be made of. Asks the grammar about its first sentences. */
export function readEnglishMatter(post: Post, kinds: Kinds): Matter {
  const own = post.sentences.filter(({ block }) => !block.isQuoted && block.kind !== 'cell');
  const text = own.map(({ plain }) => plain).join('\n');
  const words = new Set(text.toLowerCase().match(/[\p{L}\p{N}][\p{L}\p{N}'’-]*/gu) ?? []);
  return {
    topics: findTopics(post, own, kinds),
    list: findList(post),
    alternatives: findAlternatives(own),
    person: findPerson(text),
    hasPeople: new Set(text.match(namesOfPeople)).size > 1,
    figure: /(?<![\p{L}\p{N}.,])\d[\d.,]* ?(?:%|per ?cent\b)/iu.exec(text)?.[0],
    partner: findPartner(text),
    isDated:
      /\b(?:\d{1,2}(?:st|nd|rd|th)? (?:January|February|March|April|May|June|July|August|September|October|November|December)|(?:January|February|March|April|May|June|July|August|September|October|November|December) \d{1,2}|(?:on|this|next) (?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|tomorrow|tonight)\b/.test(
        text,
      ),
    words,
  };
}

/** "either the roof or the boiler", "whether to keep the desk or the phone" */
function findAlternatives(sentences: readonly Sentence[]): Matter['alternatives'] {
  for (const { plain, quotations } of sentences) {
    if (
      quotations.length > 0 ||
      plain.endsWith('?') ||
      !/\b(?:either|choose|choice|between|decide|option)\b/i.test(plain)
    )
      continue;
    const match =
      /\b(?:either|between|choose) (?<a>(?:the|an?) (?:\p{L}+ )?\p{L}+) (?:or|and) (?<b>(?:the|an?) (?:\p{L}+ )?\p{L}+)\b(?=[.,;:]|$)/iu.exec(
        plain,
      );
    const { a, b } = match?.groups ?? {};
    if (a !== undefined && b !== undefined) return [a.replace(/^an? /i, 'the '), b.replace(/^an? /i, 'the ')];
  }
  return undefined;
}

const name = "\\p{Lu}[\\p{Ll}'’-]+(?: (?:de|van|von|af))? (?:O['’])?\\p{Lu}[\\p{Ll}'’-]+";
const namesOfPeople = new RegExp(
  `\\b${name}\\b(?= (?:joins|has|is|was|will|leads|heads|takes|starts|who|and|from|says?))`,
  'gu',
);
const joining = new RegExp(
  `\\b(?:welcome|welcoming|welcomes|appointed|appoint|hired|meet|promoted|introducing) (?<a>${name})\\b|(?<b>${name})(?: has joined| joins| starts| takes over| is our new| is the new| becomes| has been appointed| was appointed| will join| will be joining| is joining| has taken over)\\b`,
  'u',
);

function findPerson(text: string): string | undefined {
  const { a, b } = joining.exec(text)?.groups ?? {};
  return a ?? b;
}

const together =
  /\b(?:partner(?:ship|ed|ing|s)?|together|team(?:ed|ing)? up|collaborat(?:ion|ing|ed|e)|join(?:ed|ing) forces|agreement|cooperation|co-operation|work(?:ing)?) with (?<partner>\p{Lu}[\p{L}\p{N}&.'’-]*(?: (?:\p{Lu}[\p{L}\p{N}&'’-]*|of|and|for|the)(?= \p{Lu}))*(?: \p{Lu}[\p{L}\p{N}&'’-]*)?)/u;

function findPartner(text: string): string | undefined {
  return together.exec(text)?.groups?.['partner']?.replace(/[.'’]$/, '');
}
