import type { Edit, Offer } from '../../finding';
import {
  type AnnouncementFrame,
  findAnnouncementFrame,
  type FrameParts,
} from '../../languages/english/announcement-frames';
import { nounPhrases, tagWords } from '../../languages/english/grammar';
import { gerund, thirdPerson } from '../../languages/english/verbs';
import { neighbourOf, once, type Sentence } from '../../post';
import type { Desk } from '../desk';
import { newQuestions } from '../dialogue';
import { asking, rewording } from '../offers-of-a-sentence';
import { appendSentence, dropBeginning, replaceStretch, thenAsk } from '../sentence-edits';

/** Verbs that only say that something is said. */
const saying = new Set('announce share introduce present unveil reveal report confirm say tell inform show'.split(' '));

/** Verbs that add nothing where the frame is gone: "Acme is announcing". */
const hollow = new Set('announce share reveal report confirm say tell inform show'.split(' '));

/** Doing words behind "announce the …", and what was meant: what goes on, or what has been done. */
const doings: Readonly<Record<string, { readonly goesOn: string } | { readonly isDone: string }>> = {
  launch: { goesOn: 'launching' },
  release: { goesOn: 'releasing' },
  opening: { goesOn: 'opening' },
  start: { goesOn: 'starting' },
  introduction: { goesOn: 'introducing' },
  rollout: { goesOn: 'rolling out' },
  publication: { goesOn: 'publishing' },
  expansion: { goesOn: 'expanding' },
  extension: { goesOn: 'extending' },
  renewal: { goesOn: 'renewing' },
  creation: { goesOn: 'creating' },
  formation: { goesOn: 'forming' },
  acquisition: { goesOn: 'acquiring' },
  addition: { goesOn: 'adding' },
  relocation: { goesOn: 'relocating' },
  appointment: { isDone: 'appointed' },
  promotion: { isDone: 'promoted' },
  completion: { isDone: 'completed' },
  signing: { isDone: 'signed' },
  hiring: { isDone: 'hired' },
  closing: { isDone: 'closed' },
};

/** "the launch of " in "the launch of our app" */
const doing = /^(?:the|our) ([a-z]+) of /;

/** Verbs that bring a thing before the reader, who may want something of it. */
const showing = new Set('announce introduce present unveil reveal launch release'.split(' '));

/** What would be left without the one it stands for: "Acme is proud to announce that [it has …]". */
const pronoun = /^(?:it|its|they|their|he|his|she|her)\b/i;

/** Behind these, the news can stand without the frame: "…, and [we are pleased to share that] the kitchen takes the rest". */
const joins = /(?:[,;] (?:and|but|so)|[;:–—]) $/;

/** Verbs for what lasts: "We support", where others want "We are hosting". */
const lasting = new Set('support welcome have be offer sponsor continue own provide serve represent employ'.split(' '));

/** What the words of a sentence allow to be done about its frame. */
interface Plan {
  readonly hasParts: boolean;
  /** What could be asked about somebody or something new; `undefined` about other news. */
  readonly question: string | undefined;
  /** What leaves the news alone; `undefined` where that can't be told apart. */
  readonly rewording: Rewording | undefined;
}

/** What stands in place of a frame; `undefined` for a beginning that only has to go. */
interface Rewording {
  readonly from: number;
  readonly to: number;
  readonly text: string | undefined;
}

/** What can be done about a frame, the best first: the news alone, then the news with a question about it. */
export function afterAnnouncement(sentence: Sentence, desk: Desk): readonly Offer[] {
  const { post } = desk;
  const plan = once(sentence, planFor);
  if (!plan) return [];
  const { rewording: news } = plan;
  const edit = news && editFor(post.text, sentence, news);
  // What fits the whole post can stand where the paragraph ends; in its midst it would come between.
  const isLast = neighbourOf(post, sentence, 1) === undefined;
  const question = plan.question ?? (isLast ? newQuestions(desk)[0]?.text : undefined);
  const asked =
    question === undefined
      ? undefined
      : edit
        ? thenAsk(post.text, sentence, edit, question)
        : plan.hasParts || isLast
          ? appendSentence(sentence, question)
          : undefined;
  return [
    ...rewording(
      { en: 'Say the news itself', da: 'Sig selve nyheden' },
      { en: 'keeps the news, drops the pose', da: 'beholder nyheden, dropper posen' },
      edit,
    ),
    ...asking(question ?? '', { en: 'asks about the news', da: 'spørger til nyheden' }, asked),
  ];
}

function editFor(text: string, sentence: Sentence, { from, to, text: replacement }: Rewording): Edit | undefined {
  return replacement === undefined
    ? dropBeginning(text, sentence, from, to)
    : replaceStretch(sentence, from, to, replacement);
}

/** Asks the grammar, and so takes its time. */
function planFor(plain: string): Plan | undefined {
  const frame = findAnnouncementFrame(plain);
  if (!frame) return undefined;
  const rewording = frame.parts && rewordingFor(plain, frame.parts);
  return { hasParts: frame.parts !== undefined, question: questionOn(plain, frame), rewording };
}

/** What readers could say about somebody or something new to them; `undefined` where it is a fact. */
function questionOn(plain: string, { end, parts }: AnnouncementFrame): string | undefined {
  const news = plain.slice(parts?.news ?? end).trimStart();
  if (!parts || parts.hasThat) return undefined;
  const [phrase] = nounPhrases(news.replace(doing, ''));
  if (phrase?.start !== 0 || isClause(news)) return undefined;
  const isName = phrase.isPerson && phrase.text.includes(' ') && !phrase.isPlural;
  if (isName) return `What would you ask ${phrase.text} first?`;
  if (phrase.isPerson || parts.verb === 'welcome') return 'What would you ask them first?';
  const isThing = isSelf(parts.subject) && showing.has(parts.verb) && (doing.test(news) || hereIs(news) !== undefined);
  return isThing ? `What would you want ${phrase.isPlural ? 'them' : 'it'} to do for you?` : undefined;
}

function rewordingFor(plain: string, parts: FrameParts): Rewording | undefined {
  const { before, verb, news, subject, hasThat } = parts;
  const rest = plain.slice(news);
  const from = before.length;
  const isFirst = !/[\p{L}\p{N}]/u.test(before);

  if (hasThat || isClause(rest)) {
    if (!saying.has(verb) || (!isSelf(subject) && pronoun.test(rest))) return undefined;
    if (isFirst) return { from, to: news, text: undefined };
    return joins.test(before) ? { from, to: news, text: '' } : undefined;
  }
  const opening = isFirst && isSelf(subject) && saying.has(verb) ? hereIs(rest) : undefined;
  if (opening) return { from, to: news, text: `${opening} ` };

  const done = saying.has(verb) ? doing.exec(rest) : null;
  const does = done?.[1] === undefined ? undefined : doings[done[1]];
  if (done && does) {
    const said =
      'goesOn' in does ? `${subjectWithBe(parts)} ${does.goesOn}` : `${subjectWithHave(parts)} ${does.isDone}`;
    return { from, to: news + done[0].length, text: `${said} ` };
  }
  if (verb === 'welcome' && isFirst && isSelf(subject) && !/ and (?:look|we|i|wish|hope|are|am|thank)\b/i.test(rest))
    return { from, to: news, text: 'Please welcome ' };
  if (hollow.has(verb)) return undefined;
  const said = clause(parts, rest);
  return said === undefined ? undefined : { from, to: news, text: `${said} ` };
}

/** Whether the news is said in a clause of its own, with or without "that": "the outage has been resolved". */
function isClause(rest: string): boolean {
  if (/^(?:i|we|you|it|they|he|she|there)(?:'\w+)? /i.test(rest)) return true;
  const words = tagWords(rest);
  const finite = words.findIndex(({ tags }) => tags.has('Copula') || tags.has('Auxiliary') || tags.has('Modal'));
  const relative = words.findIndex(({ text }) => /^(?:which|who|that|where|whose|as|if|when|because)$/i.test(text));
  return finite >= 0 && (relative < 0 || finite < relative);
}

/** "Here is", "Here are" where what follows is a thing that can be shown; `undefined` for "the appointment of …" and the like. */
function hereIs(rest: string): string | undefined {
  const [phrase] = nounPhrases(rest);
  if (phrase?.start !== 0 || !phrase.isDefinite) return undefined;
  const isEvent =
    /\b(?:\p{L}+(?:ment|tion|sion|ship|ance|ence|ing|ary)|launch|release|start|merger|return|award|winners?|deal|plans?|ventures?|results?|reports?)\b/iu.test(
      phrase.text,
    );
  return isEvent ? undefined : `Here ${phrase.isPlural ? 'are' : 'is'}`;
}

/** "We support", "Acme is hosting", "We are part of": the frame's verb as what is said; `undefined` for "have Anna join". */
function clause(parts: FrameParts, rest: string): string | undefined {
  const { subject, verb } = parts;
  if (verb === 'be') return subjectWithBe(parts);
  if (verb === 'have' && !/^(?:[a-z]+(?:ed|n|t) |(?:an?|the|our|\d)[ \d])/.test(rest)) return undefined;
  if (lasting.has(verb)) return `${who(parts)} ${isThird(subject) ? thirdPerson(verb) : verb}`;
  return `${subjectWithBe(parts)} ${gerund(verb)}`;
}

function subjectWithBe(parts: FrameParts): string {
  const subject = who(parts);
  return `${subject} ${subject.toLowerCase() === 'i' ? 'am' : isThird(parts.subject) ? 'is' : 'are'}`;
}

function subjectWithHave(parts: FrameParts): string {
  return `${who(parts)} ${isThird(parts.subject) ? 'has' : 'have'}`;
}

/** Nobody named is "we": the organisation that posts. */
function who({ subject, before }: FrameParts): string {
  if (subject) return subject;
  return /[\p{L}\p{N}]/u.test(before) ? 'we' : 'We';
}

function isThird(subject: string): boolean {
  return subject !== '' && !/^(?:we|i|.* and i|all of us.*|our teams|.* and .*)$/i.test(subject);
}

/** Whether the sender speaks of itself without a name, so that nothing is lost when the subject goes. */
function isSelf(subject: string): boolean {
  return subject === '' || /^(?:we|i|our .*|all of us.*)$/i.test(subject);
}
