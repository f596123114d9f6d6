import type { Post, Sentence } from '../../post';
import { findList } from '../questions/lists';
import type { Matter } from '../questions/matter';
import { englishBank } from './bank';
import { findTopics, type Kinds } from './topics';

/** What a post in English holds that questions can be made of. Asks the grammar about its first sentences. */
export function readEnglishMatter(post: Post, kinds: Kinds, isBlemished: (sentence: Sentence) => boolean): Matter {
  const own = post.sentences.filter(({ block }) => !block.isQuoted && block.kind !== 'cell');
  const text = own.map(({ plain }) => plain).join('\n');
  const list = findList(post);
  const running = wordsOf(text);
  const words = new Set(running);
  return {
    topics: findTopics(post, own, unmistakable(kinds, words), isBlemished),
    list: list && { ...list, isMain: isAbout(list.count, own) },
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
    said: ` ${running.join(' ')} `,
    begins: ` ${wordsOf(beginningOf(post, own, isBlemished)).join(' ')} `,
    tag: text.match(tagOfAnEvent)?.[0],
  };
}

/** How many sentences of its body begin a post. Chosen: what a reader sees without scrolling. */
const leading = 3;

/** The title, and the first sentences that say something. */
function beginningOf(post: Post, own: readonly Sentence[], isBlemished: (sentence: Sentence) => boolean): string {
  const titles = [...post.frontMatter.sentences, ...own.filter(({ block }) => block.kind === 'heading')].slice(0, 1);
  const body = own.filter((sentence) => sentence.block.kind !== 'heading');
  const said = body.filter((sentence) => !isBlemished(sentence)).slice(0, leading);
  return [...titles, ...(body.length <= leading ? body : said)].map(({ plain }) => plain).join('\n');
}

function wordsOf(text: string): readonly string[] {
  return (
    text
      .toLowerCase()
      .replaceAll('’', "'")
      .match(/[\p{L}\p{N}][\p{L}\p{N}'-]*/gu) ?? []
  );
}

/** Whether a list is what a post is about: most of it, or as many as its title says. */
function isAbout(count: number, own: readonly Sentence[]): boolean {
  const items = own.filter(({ block }) => block.kind === 'item').length;
  const title = own.find(({ block }) => block.kind === 'heading')?.plain ?? '';
  const number = englishBank.numbers[count - 2] ?? String(count);
  return items * 5 >= own.length * 2 || new RegExp(`\\b(?:${count}|${number})\\b`, 'i').test(title);
}

/** "#HayFestival", "#NINS2013" */
const tagOfAnEvent =
  /(?<![\p{L}\p{N}&])#\p{L}[\p{L}\p{N}]{1,30}?(?:20\d\d|[Ff]est(?:ival)?|[Ss]ummit|[Cc]onf(?:erence)?|[Ff]orum|[Ee]xpo|[Cc]ongress|[Ss]ymposium|[Aa]wards)(?![\p{L}\p{N}])/u;

/** Without the nouns that mean other things as well, unless the post holds another noun of their class: the "platform" of trains. */
function unmistakable(kinds: Kinds, words: ReadonlySet<string>): Kinds {
  const doubtful = (englishBank.ambiguous ?? []).filter((noun) => words.has(noun) || words.has(`${noun}s`));
  if (doubtful.length === 0) return kinds;
  const dropped = new Set(
    doubtful.filter((noun) => {
      const kind = kinds.get(noun);
      const others = kind === undefined ? [] : (englishBank.classes[kind] ?? []);
      return !others.some((other) => other !== noun && (words.has(other) || words.has(`${other}s`)));
    }),
  );
  return new Map([...kinds].filter(([noun]) => !dropped.has(noun)));
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

const part = "(?:O['’])?\\p{Lu}[\\p{Ll}'’]+(?:-\\p{Lu}[\\p{Ll}'’]+)?";
const name = `${part}(?: (?:de|van|von|af))? ${part}`;
const namesOfPeople = new RegExp(
  `\\b${name}\\b(?= (?:joins|has|is|was|will|leads|heads|takes|starts|who|and|from|says|say))`,
  'gu',
);
const joining = new RegExp(
  `\\b(?:welcome|welcoming|welcomes|appointed|appoints|appoint|hires|hired|meet|promotes|promoted|introducing) (?:(?:Dr|Prof|Professor|Mr|Mrs|Ms)\\.? )?(?<a>${name})\\b|(?<b>${name})(?: has joined| joins| starts| takes over| is our new| is the new| becomes| has been appointed| was appointed| will join| will be joining| is joining| has taken over)\\b`,
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
