import type { Voice } from './languages/voice';
import { voices } from './languages/voices';
import { isQuestion, isQuoted, once, type Post, type Sentence } from './post';

/**
 * Who is to answer a question. `reader`: it asks. `nobody`: it is a hook, aimed at the reader, and a sale, a link or nothing comes
 * of it. `writer`: it structures the text or fills a pause, and is neither.
 */
export type Answerer = 'reader' | 'writer' | 'nobody';

/** In a post up to this many sentences, a clipped question that leads on is the whole point. Chosen: what a social post holds. */
const shortPost = 6;

/** A question and what stands around it. */
interface Asked {
  readonly sentence: Sentence;
  readonly isHeading: boolean;
  /** Whether it is the first thing said, a title aside. */
  readonly isFirst: boolean;
  /** Whether it is put to somebody by name: "@mari which one?" */
  readonly isToPerson: boolean;
  readonly isInShortPost: boolean;
  /** Whether nothing is said behind it. */
  readonly isLast: boolean;
  /** Whether the post wants its readers' answer, here or elsewhere. */
  readonly consults: boolean;
  /** Whether an answer is wanted in the sentences right beside it. */
  readonly isWanted: boolean;
  /** Whether what follows names somebody to turn to. */
  readonly hasContact: boolean;
  /** Whether what follows helps those whom the question fits. */
  readonly isHelpful: boolean;
  /** Whether what follows answers it, or sends the reader elsewhere. */
  readonly isTakenUp: boolean;
  readonly voice: Voice;
}

/** Answers, for each sentence of a post by its index, who is to answer it; `undefined` for what is no question, or not ours. */
export function answerers(post: Post): (index: number) => Answerer | undefined {
  const voice = voices[post.language];
  let doors: ReadonlySet<Sentence> | undefined; // found at the first question: most posts have none
  return (index) => {
    const sentence = post.sentences[index];
    if (!sentence || !isOurQuestion(sentence)) return undefined;
    doors ??= new Set(post.sentences.filter((each) => isDoor(each, voice)));
    return answererOf(surroundings(post, index, sentence, doors));
  };
}

function isOurQuestion(sentence: Sentence): boolean {
  const { plain, block } = sentence;
  if (!plain.includes('?') || block.kind === 'cell' || !isQuestion(sentence)) return false;
  if (/^Q\d{0,2}[:.] /.test(plain)) return false; // an interview's, or an FAQ's
  return !isQuoted(sentence, plain.length - 1, plain.length);
}

/** Whether a sentence says that readers' answers are wanted, by asking for them or by asking what only they can know. */
function isDoor(sentence: Sentence, { wantsReply, readQuestion }: Voice): boolean {
  if (sentence.quotations.length > 0) return false;
  if (once(sentence, wantsReply)) return true;
  return sentence.block.kind !== 'heading' && isOurQuestion(sentence) && once(sentence, readQuestion).isForReader;
}

function surroundings(post: Post, index: number, sentence: Sentence, doors: ReadonlySet<Sentence>): Asked {
  const voice = voices[post.language];
  const { wantsReply, namesContact, isHelp, isAnswer } = voice;
  // "Tired? Hungry? Come to our café": what follows the last of the questions is meant for all of them.
  const behind = post.sentences.slice(index + 1, index + 4);
  const next = behind.find((other) => other.block.kind === 'heading' || !isOurQuestion(other));
  const after = next?.block.kind === 'heading' ? undefined : next;
  const before = post.sentences[index - 1];
  const isWanted = [sentence, before, after].some((one) => one && !one.block.isQuoted && once(one, wantsReply));
  return {
    sentence,
    isHeading: sentence.block.kind === 'heading',
    isFirst: index === 0 || (index === 1 && before?.block.kind === 'heading'),
    isToPerson: /^\.?@\w/.test(post.sentences[0]?.plain ?? ''),
    isLast: next === undefined,
    isInShortPost: post.sentences.length <= shortPost,
    consults: doors.size > (doors.has(sentence) ? 1 : 0),
    isWanted,
    hasContact: after !== undefined && once(after, namesContact),
    isHelpful: after !== undefined && once(after, isHelp),
    isTakenUp: after !== undefined && !isWanted && once(after, isAnswer),
    voice,
  };
}

function answererOf(asked: Asked): Answerer {
  const { sentence, isTakenUp, isWanted, consults, voice } = asked;
  const words = once(sentence, voice.readQuestion);
  if (words.isFiller) return 'writer';
  // "Interested in the night shift? Write to us by Friday": somebody answers, though the question is worn.
  if (words.isHook)
    return isWanted || asked.hasContact || (asked.isHeading && !asked.isFirst && !words.isProclamation)
      ? 'writer'
      : 'nobody';
  if (asked.isHeading) return consults && words.isForReader && !isTakenUp ? 'reader' : 'writer';
  if (isTakenUp) return isHookByWhatFollows(asked) ? 'nobody' : 'writer';
  if (isWanted) return words.isStructuring && !words.isForReader ? 'writer' : 'reader';
  if (words.isForReader) return asked.isFirst && words.isGeneric && !consults ? 'writer' : 'reader';
  return answererOfTheRest(asked);
}

/** Of questions that could be meant for anybody, and that nothing takes up. */
function answererOfTheRest(asked: Asked): Answerer {
  const { sentence, isFirst, isLast, consults, voice } = asked;
  const { isElliptical, isGuess, isStructuring, saysYou } = once(sentence, voice.readQuestion);
  if (isStructuring) return 'writer';
  if (asked.isToPerson) return 'reader';
  if (isElliptical && isLast && voice.offersChoice(sentence.plain)) return 'reader'; // "Coffee or tea?", and nothing else
  // "Short of staff again?" and then an offer in no set words
  if (isElliptical) return isFirst && isGuess && asked.isInShortPost && !consults ? 'nobody' : 'writer';
  // "Is your jacket wetting out?" at the top, with nothing in the post that wants to know
  if (isFirst && saysYou && !consults) return 'nobody';
  return consults || isLast ? 'reader' : 'writer';
}

/** Whether a question is aimed at the reader only to lead on: "Stuck in traffic again? Here's a tip", unlike "Lost your card? Come by." */
function isHookByWhatFollows({ sentence, isFirst, isInShortPost, isHelpful, hasContact, voice }: Asked): boolean {
  const { saysYou, isElliptical, isStructuring } = once(sentence, voice.readQuestion);
  if (isHelpful || hasContact || voice.asksAboutTrouble(sentence.plain)) return false;
  if (isElliptical) return isInShortPost && sentence.plain.split(' ').length > 1;
  return saysYou && (isFirst || isInShortPost || !isStructuring);
}
