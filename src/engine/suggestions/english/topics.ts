import { type NounPhrase, nounPhrases } from '../../languages/english/grammar';
import { once, type Post, type Sentence } from '../../post';
import type { Topic } from '../questions/matter';
import { themeOf, themesInTags } from './themes';

/** How many sentences are read for what a post is about. Chosen: the news is said by then, and the grammar takes its time. */
const searched = 12;

/** Words that name nothing a reader could be asked about. */
const empty =
  /^(?:way|part|time|week|month|year|day|today|lot|kind|sort|thing|number|bit|case|example|end|beginning|result|fact|reason|point|look|chance|opportunity|need|use|set|range|variety|series|rest|half|place|world|life|word|name|hand|post|page|link|article|question|answer|reply|comment|people|reader|one|something|everyone|someone|bio|detail|information|news|announcement|pleasure|pride|honour|honor|success|journey|step|goal|mission|vision|value|solution|commitment|experience|excellence|future|past|moment|minute|hour|morning|evening|night|latest|best|first|last|next|other|same|more|most|all|lots|thank|thanks|help|work|hundred|thousand|million|dozen|percent|cent|euro|pound|dollar|january|february|march|april|june|july|august|september|october|november|december|monday|tuesday|wednesday|thursday|friday|saturday|sunday|spring|summer|autumn|winter|season|weekend|us|we|you|top|bottom|side|front|back|middle|level|state|age|size|amount|total|average|majority|minority|difference|change|things|issue|matter|subject|idea|attention|care|interest|effort|impact|role|benefit|advantage|potential|power|key|heart|core|face|eye|head|body|mind|sense|feeling|hope|wish|dream|love|heartbeat)s?$/;

/** Determiners with which a reader would name the thing as "the …". */
const ours = /^(?:our|my|an?|this|these|its|their|his|her|some)\b/i;

/** "this year's budget": here the determiner belongs to the time. */
const timed =
  /^(?:this|these|our|my|an?|its|their) (?:year|month|week|season|spring|summer|autumn|winter|quarter)['’]s\b/i;

const hype =
  /\b(?:(?:very|truly|all|brand)[ -])?(?:exciting|innovative|unique|amazing|fantastic|great|wonderful|world-class|state-of-the-art|cutting-edge|award-winning|market-leading|industry-leading|leading|incredible|outstanding|stunning|beautiful|delicious|perfect|ultimate|revolutionary|groundbreaking|best|finest|premium|exclusive|fabulous|lovely|awesome|powerful|seamless|robust|own|very|much-loved|beloved|famous|popular|dedicated|proud),? (?:and )?(?=\p{L})/giu;

/** What stands before a phrase that only says where, when or how. */
const aside =
  /\b(?:following|despite|including|thanks|at|with|from|behind|of|by|near|off|on|in|inside|outside|under|over|through|during|since|until|via|per|against|without|within|towards?|across|along|around|between|among|like|than|into|onto|to|after|before|for|about|as) $/i;

/** What the bank's nouns are, by noun. */
export type Kinds = ReadonlyMap<string, string>;

/** Of a sentence that begins a post, everything counts; behind it a thing has to come back this often to be what the post is about. */
const recurrences = 3;

/** Of so many sentences what they begin with is what the post is about: "The fee pays for the new ramp." */
const subjects = 4;

/** A post of so few sentences is about what it names. */
const few = 4;

/** What a theme weighs beside a thing: the same as one whose class is known. */
const worthOfKind = 0.6;

/**
 * What a post is about, as its readers would call it: what its title names, what it begins with or keeps coming back to.
 * @param isBlemished whether a sentence only sends: what it names is a flourish
 */
export function findTopics(
  post: Post,
  own: readonly Sentence[],
  kinds: Kinds,
  isBlemished: (sentence: Sentence) => boolean,
): readonly Topic[] {
  const fields = post.frontMatter.sentences.filter(({ block }) => block.kind === 'field');
  const titles = [...fields, ...own.filter(({ block }) => block.kind === 'heading')].slice(0, 1);
  const body = own.filter(
    (sentence) => sentence.quotations.length === 0 && sentence.block.kind !== 'heading' && !isBlemished(sentence),
  );
  const read = [...titles.filter(isInSentenceCase), ...body].slice(0, searched);
  const count = counterOf([...titles, ...own.filter((sentence) => !isBlemished(sentence))]);
  const title = (titles[0]?.plain ?? '').toLowerCase();
  const isLong = own.length > few;
  const topics = new Map<string, Topic>();
  read.forEach((sentence, index) => {
    for (const phrase of once(sentence, nounPhrases)) {
      const topic = toTopic(whole(phrase, sentence.plain, kinds), kinds) ?? toTheme(phrase);
      if (!topic) continue;
      const head = headOf(topic.text);
      const mentions = count(head);
      const isNamed = isNamedIn(title, head);
      const isFirst = index <= 1 && !aside.test(sentence.plain.slice(0, phrase.start));
      // "at the parish hall", "with the paper card": where or how it happens, not what it is about, unless the post comes back to it.
      const isNew = /^an? /i.test(phrase.text);
      const isBack = mentions >= (title === '' ? recurrences : recurrences + 1) && !isNew;
      const isSubject = phrase.start === 0 && index < subjects && !isNew && topic.kind !== undefined;
      if (!isBack && !isNamed && !isSubject && !(isFirst && (index === 0 || mentions > 1)) && topic.kind !== themeKind)
        continue;
      if (topic.kind === undefined && !(isBack && (isNamed || isFirst))) continue;
      if (topic.kind === themeKind && !isNamed && (isLong ? mentions < 2 || index > 4 : index > 1)) continue;
      const weight =
        Math.min(4, mentions) * 0.4 +
        (isNamed ? 1 : 0) +
        (1 - index / searched) +
        (topic.kind === undefined ? 0 : worthOfKind);
      const known = topics.get(head);
      if (!known || known.weight < weight) topics.set(head, { ...topic, weight });
    }
    if (index > 1) return;
    for (const theme of themesInTags(sentence.plain)) {
      if (!topics.has(theme)) topics.set(theme, { text: theme, isPlural: false, kind: themeKind, weight: 1.6 });
    }
  });
  return [...topics.values()].sort((a, b) => b.weight - a.weight);
}

/** What people deal with, whatever it is. */
const themeKind = 'theme';

function toTheme(phrase: NounPhrase): Omit<Topic, 'weight'> | undefined {
  const text = themeOf(phrase);
  return text === undefined ? undefined : { text, isPlural: phrase.isPlural, kind: themeKind };
}

/** Counts a noun in either number. */
function counterOf(sentences: readonly Sentence[]): (noun: string) => number {
  const counts = new Map<string, number>();
  for (const { plain } of sentences) {
    for (const word of wordsIn(plain.toLowerCase())) {
      const [key] = singulars(word).slice(-1);
      if (key !== undefined) counts.set(key, (counts.get(key) ?? 0) + 1);
    }
  }
  return (noun) => counts.get(singulars(noun).at(-1) ?? noun) ?? 0;
}

/** Whether a title names it, and not only something that is called after it: "App ads" are no app. */
function isNamedIn(title: string, head: string): boolean {
  const words = wordsIn(title);
  const singular = singulars(head).at(-1);
  return words.some((word, index) => {
    const next = words[index + 1];
    return (
      singulars(word).at(-1) === singular && (next === undefined || linking.test(next) || /[.,:;!?–—-] /.test(title))
    );
  });
}

/** What can stand behind a noun that nothing is called after. */
const linking =
  /^(?:of|for|in|at|on|from|to|with|by|and|or|is|are|was|were|has|have|had|will|can|that|which|who|as|after|before|about|behind|goes|gets|opens|closes|changes|offers|comes|moves|starts|stays|under|over|this|next|between|during|until|since)$/;

function wordsIn(text: string): readonly string[] {
  return text.match(/[\p{L}\p{N}][\p{L}\p{N}'’-]*/gu) ?? [];
}

/** "a fire show": the grammar takes the show for a verb, the bank doesn't. */
function whole(phrase: NounPhrase, plain: string, kinds: Kinds): NounPhrase {
  const behind = plain.slice(phrase.end, phrase.end + 40);
  const noun = /^ (?<noun>\p{Ll}+)/u.exec(behind)?.groups?.['noun'];
  if (noun === undefined || !singulars(noun).some((each) => kinds.has(each))) return phrase;
  const rest = behind.slice(1 + noun.length);
  if (!/^(?:[^ ]|$| (?:in|at|on|for|of|with|and|to|is|are|will|has|was|that|which|by|from)\b)/.test(rest))
    return phrase;
  const isPlural = /[^s]s$/.test(noun);
  return { ...phrase, text: `${phrase.text} ${noun}`, end: phrase.end + 1 + noun.length, isPlural };
}

/** A phrase that a question can be about, as its reader would say it; `undefined` for others. */
function toTopic(phrase: NounPhrase, kinds: Kinds): Omit<Topic, 'weight'> | undefined {
  const isDetermined = /^(?:the|our|my|an?|this|these|its|their) /i.test(phrase.text);
  if (!isDetermined || phrase.isPerson) return undefined;
  const text = (timed.test(phrase.text) ? phrase.text : phrase.text.replace(ours, 'the'))
    .replace(/^The\b/, 'the')
    .replace(hype, '');
  if (!/^[\p{L}\p{N}'’& -]{5,48}$/u.test(text) || text.split(' ').length > 6) return undefined;
  if (notInTopics.test(text)) return undefined;
  const head = headOf(text);
  const kind = kindOf(text, kinds);
  if (empty.test(head) || head.length < 3) return undefined;
  // "the Weavers": of a name the grammar can't say what it names.
  if (
    kind === undefined &&
    text
      .split(' ')
      .slice(1)
      .some((word) => /^\p{Lu}\p{Ll}/u.test(word))
  )
    return undefined;
  // Of what is new to the reader only what we know can be asked about: "a shop", but not "a sense of home".
  if (/^an? /i.test(phrase.text) && kind === undefined) return undefined;
  return { text, isPlural: phrase.isPlural, kind };
}

/** What shows that a phrase isn't one, or that it belongs to the reader. */
const notInTopics =
  /\b(?:your|we|us|you|our|my|who|which|that|and|is|are|was|were|be|been|has|had|have|will|would|can|could|same|own|such|other|another|whole|very|one)\b/i;

/** "timetable" in "the new timetable of the ferry" */
function headOf(phrase: string): string {
  const [beforePreposition = phrase] = phrase.toLowerCase().split(/ (?:of|for|in|at|on|from|to|with) /);
  return beforePreposition.split(' ').at(-1) ?? phrase;
}

function kindOf(phrase: string, kinds: Kinds): string | undefined {
  const head = headOf(phrase);
  const before = phrase.toLowerCase().split(' of ')[0]?.split(' ').at(-2);
  return [`${before} ${head}`, head]
    .flatMap((name) => singulars(name).map((each) => kinds.get(each)))
    .find((kind) => kind !== undefined);
}

function singulars(noun: string): readonly string[] {
  return [noun, noun.replace(/ies$/, 'y'), noun.replace(/(?<=[hsx])es$/, ''), noun.replace(/s$/, '')];
}

/** "Announcing Our New Timetable": of a title in capitals no word says whether it is a name. */
function isInSentenceCase({ plain }: Sentence): boolean {
  const words = plain.split(/\s+/).filter((word) => /^\p{L}{4}/u.test(word));
  const capitalised = words.slice(1).filter((word) => /^\p{Lu}/u.test(word));
  return capitalised.length <= (words.length - 1) / 2;
}
