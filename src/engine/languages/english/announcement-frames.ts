/** The sender's pride before the news, in English: what it says and where the news itself begins. Offsets into the sentence. */
export interface AnnouncementFrame {
  /** Of the frame as shown to the writer: "We are proud to announce". */
  readonly start: number;
  readonly end: number;
  /** How the frame can be taken apart to keep only the news; `undefined` where it can't. */
  readonly parts: FrameParts | undefined;
}

/** "[Today] [we are] proud to [announce] [that] …" */
export interface FrameParts {
  /** What goes before the frame: "Today ". Often empty. */
  readonly before: string;
  /** Whose pride it is, as written: "We", "I", "Acme"; empty in "Proud to announce …". */
  readonly subject: string;
  /** The verb after "to": "announce". */
  readonly verb: string;
  /** Where the news begins, behind "that" if there is one. */
  readonly news: number;
  readonly hasThat: boolean;
}

const feelings =
  'proud|thrilled|excited|delighted|pleased|happy|glad|honou?red|humbled|privileged|overjoyed|ecstatic|stoked|pumped|elated';
const degrees =
  'so|very|really|incredibly|extremely|absolutely|truly|super|beyond|both|especially|particularly|immensely|more than|deeply|just|once again|also|all|most|now|today';

/** "are very proud and excited to be able to announce" */
const pride = new RegExp(
  `(?:(?<be>\\b(?:are|is|am)|'re|'m|'s) )?(?:(?:${degrees}) ){0,4}\\b(?<couldnt>could(?:n't| not) be (?:more )?)?(?:${feelings}|prouder|happier)(?:(?:,| and| &) (?:(?:${degrees}) )?(?:${feelings})){0,3} to (?:be able to |finally |officially |now |also |formally )?(?<verb>[a-z]+)`,
  'i',
);

/** Verbs with which the same words open something: "We're happy to help", "excited to hear what you think". */
const opening = new Set(
  'hear help answer talk discuss listen learn read see meet receive take explain chat look get assist consider try find know work come go'.split(
    ' ',
  ),
);

/** The verbs before which "happy" and "glad" are a frame and not an offer, as in "We are happy to lend you one". */
const announcing = new Set(
  'announce share report introduce present launch unveil reveal release welcome say confirm tell inform have support partner sponsor join'.split(
    ' ',
  ),
);

/** Someone else's pride is a story, not a frame. */
const others =
  /\b(?:you|they|he|she|who|which|that|people|members|readers|customers|users|guests|parents|residents|someone|everyone|anybody|nobody|it)$/i;

/** The sender by another name than its own. */
const sender =
  /(?:^|[\s,;:(])((?:my \p{L}+ and )?(?:we|I)|our (?:[a-z]+ )?teams?|the (?:[a-z]+ )?(?:team|council|board|company|municipality|association|society|school|museum|foundation)(?: at [^\s,]+)?|all of us(?: at [^\s,]+)?)$/iu;

/** When it is said, which is no part of a name: "Today Acme is proud to announce". */
const time = /^(?:today|now|tonight|finally|this (?:week|month|year|morning|autumn|spring|summer|winter)),? /i;

/** "It is with great pleasure that we can say that" */
const pleasure =
  /^it(?: is|'s) with (?:great |much |immense |huge |a |the ){0,3}(?:pleasure|pride|joy|honou?r|excitement)(?<rest> that (?:we|i) (?:can |now |hereby ){0,2}(?<verb>[a-z]+))?/i;

/** Other frames that don't speak of a feeling. */
const ceremonies: readonly RegExp[] = [
  // "It is our great pleasure", "It gives us joy"
  /^it (?:is our|gives us) (?:great |much |immense |huge ){0,2}(?:pleasure|pride|joy|honou?r)\b/i,
  // "We have some exciting news", "Big news"
  /^(?:we have|we've got|i have)? ?(?:some |a )?(?:very |really |super )?(?:exciting|big|huge|fantastic|thrilling) (?:news|announcement)\b/i,
  // "Acme today announced", "Acme proudly presents"
  /\b(?:today announced|announced today|proudly (?:presents?|announces?|introduces?|unveils?|launch(?:es)?))\b/i,
  // "Introducing the all-new Fjord 3"
  /^(?:[Ii]ntroducing|[Aa]nnouncing|[Ss]ay hello to|[Pp]resenting) (?=(?:our|the|an?|all)\b|[\p{Lu}\d“"*])/u,
  // "Today marks a new chapter for Acme"
  /\bmarks? (?:an?|the) (?:[a-z]+ )?(?:pivotal|significant|exciting|major|historic|important|proud|new) (?:[a-z]+ )?(?:chapter|milestone|step|moment|era|day)\b/i,
];

/** The frame that a sentence puts before its news; `undefined` when it has none. */
export function findAnnouncementFrame(sentence: string): AnnouncementFrame | undefined {
  return findPride(sentence) ?? findPleasure(sentence) ?? findCeremony(sentence);
}

function findPride(sentence: string): AnnouncementFrame | undefined {
  const match = pride.exec(sentence);
  const verb = match?.groups?.['verb']?.toLowerCase();
  if (!match || !verb || opening.has(verb)) return undefined;
  if (/\b(?:happy|glad) to /i.test(match[0]) && !announcing.has(verb)) return undefined;
  const before = sentence.slice(0, match.index);
  if (!match.groups?.['be'] && verb === 'be') return undefined; // "Proud to be your partner": a flourish, not news
  const subject = subjectOf(before, match.groups?.['be'] ?? match.groups?.['couldnt']);
  if (subject === undefined) return undefined;

  const end = match.index + match[0].length;
  const start = subject ? before.trimEnd().length - subject.length : match.index;
  const news = newsBehind(sentence, end);
  return { start, end, parts: news && { before: sentence.slice(0, start), subject, verb, ...news } };
}

/** Who is proud, by the words before; empty where nobody is named; `undefined` where it isn't the sender. */
function subjectOf(before: string, verb: string | undefined): string | undefined {
  const words = before.trimEnd();
  if (verb === undefined && !/[\p{L}\p{N}]/u.test(words)) return ''; // "Proud to announce", after an emoji perhaps
  if (others.test(words)) return undefined;
  const named = sender.exec(words)?.[1];
  if (named !== undefined) return verb === undefined ? undefined : named;
  // "COPENHAGEN, 3 March — Acme, a maker of pumps, is proud": the place goes before, what Acme is stands between commas.
  const own = (words.split(/ [—–-] /).at(-1) ?? '').replace(time, '');
  const name = own.endsWith(',') ? (own.split(',', 1)[0] ?? '') : own;
  const isName =
    name.split(' ').length <= 6 && name.split(' ').every((word) => /^(?:[\p{Lu}\d]|(?:and|of|the|&)$)/u.test(word));
  return isName ? words.slice(words.lastIndexOf(own)) : undefined;
}

function findPleasure(sentence: string): AnnouncementFrame | undefined {
  const match = pleasure.exec(sentence);
  if (!match) return undefined;
  const verb = match.groups?.['verb'];
  const end = match[0].length - (match.groups?.['rest']?.length ?? 0);
  const news = verb && newsBehind(sentence, match[0].length);
  return { start: 0, end, parts: news ? { before: '', subject: 'We', verb, ...news } : undefined };
}

/** Where the news begins behind a verb that ends at `end`; `undefined` where it doesn't follow at once. */
function newsBehind(sentence: string, end: number): Pick<FrameParts, 'news' | 'hasThat'> | undefined {
  const joint = /^(?: (?<that>that),? |(?<colon>:) | )(?=\S)/.exec(sentence.slice(end, end + 10));
  if (!joint) return undefined;
  return { news: end + joint[0].length, hasThat: (joint.groups?.['that'] ?? joint.groups?.['colon']) !== undefined };
}

function findCeremony(sentence: string): AnnouncementFrame | undefined {
  for (const ceremony of ceremonies) {
    const match = ceremony.exec(sentence);
    if (match) return { start: match.index, end: match.index + match[0].trimEnd().length, parts: undefined };
  }
  return undefined;
}
