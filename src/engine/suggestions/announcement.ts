import type { Edit, Suggestion } from '../finding';
import type { AnnouncementFrame, FrameParts } from '../languages/announcement-frames';
import { nounPhrases } from '../languages/english';
import { gerund, thirdPerson } from '../languages/english-verbs';
import type { Sentence } from '../post';
import { questionAboutThat } from './questions';
import { appendSentence, dropBeginning, replaceStretch, thenAsk } from './sentence-edits';

/** Verbs that only say that something is said. */
const saying = new Set('announce share introduce present unveil reveal report confirm say tell inform show'.split(' '));

/** Doing words behind "announce the …", and the verb each stands for. */
const doings: Readonly<Record<string, string>> = {
  launch: 'launching',
  release: 'releasing',
  opening: 'opening',
  start: 'starting',
  introduction: 'introducing',
  rollout: 'rolling out',
  publication: 'publishing',
};

/** "the launch of " in "the launch of our app" */
const doing = /^(?:the|our) ([a-z]+) of /;

/** Behind these, the news can stand without the frame: "…, and [we are pleased to share that] the kitchen takes the rest". */
const joins = /(?:[,;] (?:and|but|so)|[;:–—]) $/;

/** Verbs for what lasts: "We support", where others want "We are hosting". */
const lasting = new Set('support welcome have be offer sponsor continue own provide serve represent employ'.split(' '));

/** What can be done about a frame, the best first: the news alone, then the news with a question about it. */
export function afterAnnouncement(text: string, sentence: Sentence, frame: AnnouncementFrame): readonly Suggestion[] {
  const edit = frame.parts && editFor(text, sentence, frame.parts);
  const asking = questionOn(sentence, frame);
  const asked = edit ? thenAsk(text, sentence, edit, asking) : appendSentence(sentence, asking);
  return [
    ...(edit
      ? [{ kind: 'rewording', title: { en: 'Say the news itself', da: 'Sig selve nyheden' }, edit } as const]
      : []),
    ...(asked
      ? [{ kind: 'question', title: { en: `Ask: “${asking}”`, da: `Spørg: “${asking}”` }, edit: asked } as const]
      : []),
  ];
}

/** What readers could say about a thing that is new to them; about a fact, what it means for them. */
function questionOn(sentence: Sentence, { end, parts }: AnnouncementFrame): string {
  const news = sentence.plain
    .slice(parts?.news ?? end)
    .trimStart()
    .replace(doing, '');
  const [phrase] = nounPhrases(news);
  if (parts?.hasThat || phrase?.start !== 0) return questionAboutThat;
  if (phrase.isPerson) return `What would you ask ${phrase.text} first?`;
  if (parts?.verb === 'welcome') return 'What would you ask them first?';
  return `What would you want ${phrase.isPlural ? 'them' : 'it'} to do for you?`;
}

function editFor(text: string, sentence: Sentence, parts: FrameParts): Edit | undefined {
  const { before, verb, news, hasThat } = parts;
  const rest = sentence.plain.slice(news);
  if (!/[\p{L}\p{N}]/u.test(rest)) return undefined;
  const isFirst = !/[\p{L}\p{N}]/u.test(before);

  if (hasThat && !saying.has(verb)) return undefined;
  if (hasThat && isFirst) return dropBeginning(text, sentence, before.length, news);
  if (hasThat) return joins.test(before) ? replaceStretch(sentence, before.length, news, '') : undefined;
  const opening = isFirst && saying.has(verb) ? hereIs(rest) : undefined;
  if (opening) return replaceStretch(sentence, before.length, news, `${opening} `);

  const done = saying.has(verb) ? doing.exec(rest) : null;
  const does = done?.[1] === undefined ? undefined : doings[done[1]];
  if (done && does) {
    const to = news + done[0].length;
    return replaceStretch(sentence, before.length, to, `${subjectWithBe(parts)} ${does} `);
  }
  return replaceStretch(sentence, before.length, news, `${clause(parts, rest)} `);
}

/** "Here is", "Here are" where what follows is a thing that can be shown; `undefined` for "the appointment of …" and the like. */
function hereIs(rest: string): string | undefined {
  const [phrase] = nounPhrases(rest);
  if (phrase?.start !== 0 || !phrase.isDefinite) return undefined;
  const isEvent =
    /\b(?:\p{L}+(?:ment|tion|sion|ship|ance|ence|ing)|launch|release|start|merger|return|award|deal|plans?)\b/iu.test(
      phrase.text,
    );
  return isEvent ? undefined : `Here ${phrase.isPlural ? 'are' : 'is'}`;
}

/** "We support", "Acme is hosting", "We are part of": the frame's verb as what is said. */
function clause(parts: FrameParts, rest: string): string {
  const { subject, verb } = parts;
  if (verb === 'be') return subjectWithBe(parts);
  if (verb === 'have' && /^[a-z]+(?:ed|n) /.test(rest)) return `${who(parts)} ${isThird(subject) ? 'has' : 'have'}`; // "to have gained"
  if (lasting.has(verb)) return `${who(parts)} ${isThird(subject) ? thirdPerson(verb) : verb}`;
  return `${subjectWithBe(parts)} ${gerund(verb)}`;
}

function subjectWithBe(parts: FrameParts): string {
  const subject = who(parts);
  return `${subject} ${subject.toLowerCase() === 'i' ? 'am' : isThird(parts.subject) ? 'is' : 'are'}`;
}

/** Nobody named is "we": the organisation that posts. */
function who({ subject, before }: FrameParts): string {
  if (subject) return subject;
  return /[\p{L}\p{N}]/u.test(before) ? 'we' : 'We';
}

function isThird(subject: string): boolean {
  return subject !== '' && !/^(?:we|i|all of us.*|our teams|.* and .*)$/i.test(subject);
}
