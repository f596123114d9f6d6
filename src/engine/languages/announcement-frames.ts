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

/** "It is with great pleasure that we can say that" */
const pleasure =
  /^it(?: is|'s) with (?:great |much |immense |huge |a |the ){0,3}(?:pleasure|pride|joy|honou?r|excitement)(?<rest> that (?:we|i) (?:can |now |hereby ){0,2}(?<verb>[a-z]+))?/i;

/** Other frames that don't speak of a feeling. */
const ceremonies: readonly RegExp[] = [
  /^it (?:is our|gives us) (?:great |much |immense |huge ){0,2}(?:pleasure|pride|joy|honou?r)\b/i,
  /^(?:we have|we've got|i have)? ?(?:some |a )?(?:very |really |super )?(?:exciting|big|huge|fantastic|thrilling) (?:news|announcement)\b/i,
  /\b(?:today announced|announced today|proudly (?:presents?|announces?|introduces?|unveils?|launch(?:es)?))\b/i,
  /^(?:introducing|announcing|say hello to|presenting) (?=our|the|an? |all|[^a-z])/i,
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
  return { start, end, parts: { before: sentence.slice(0, start), subject, verb, ...newsBehind(sentence, end) } };
}

function findPleasure(sentence: string): AnnouncementFrame | undefined {
  const match = pleasure.exec(sentence);
  if (!match) return undefined;
  const verb = match.groups?.['verb'];
  const end = match[0].length - (match.groups?.['rest']?.length ?? 0);
  const parts = verb ? { before: '', subject: 'We', verb, ...newsBehind(sentence, match[0].length) } : undefined;
  return { start: 0, end, parts };
}

/** Where the news begins behind a verb that ends at `end`. */
function newsBehind(sentence: string, end: number): Pick<FrameParts, 'news' | 'hasThat'> {
  const hasThat = sentence.startsWith(' that ', end);
  return { news: Math.min(end + (hasThat ? ' that '.length : 1), sentence.length), hasThat };
}

/** Who is proud, by the words before; empty where nobody is named; `undefined` where it isn't the sender. */
function subjectOf(before: string, verb: string | undefined): string | undefined {
  const words = before.trimEnd();
  if (verb === undefined && !/[\p{L}\p{N}]/u.test(words)) return ''; // "Proud to announce", after an emoji perhaps
  if (others.test(words)) return undefined;
  const pronoun =
    /(?:^|[\s,;:(])(we|I|our (?:[a-z]+ )?teams?|the (?:[a-z]+ )?team(?: at [^\s,]+)?|all of us(?: at [^\s,]+)?)$/i.exec(
      words,
    )?.[1];
  if (pronoun !== undefined) return verb === undefined ? undefined : pronoun;
  const isName =
    words.split(' ').length <= 6 && words.split(' ').every((word) => /^(?:[\p{Lu}\d]|(?:and|of|the|&)$)/u.test(word));
  return isName ? words : undefined;
}

function findCeremony(sentence: string): AnnouncementFrame | undefined {
  for (const ceremony of ceremonies) {
    const match = ceremony.exec(sentence);
    if (match) return { start: match.index, end: match.index + match[0].trimEnd().length, parts: undefined };
  }
  return undefined;
}
