import { sieve } from '../../sieve/sieve';

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
  'proud|thrilled|excited|delighted|pleased|happy|glad|honou?red|humbled|privileged|overjoyed|ecstatic|stoked|pumped|elated|grateful|blessed|fortunate|chuffed|overwhelmed|eager';
const degrees =
  'so|very|really|incredibly|extremely|absolutely|truly|super|beyond|both|especially|particularly|immensely|more than|deeply|just|once again|also|all|most|now|today|genuinely|hugely|tremendously|quite|equally|ever so|feeling';

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

/** What somebody proud has been made: " named one of", " a finalist". */
const named =
  /^ (?:named|recogni[sz]ed|selected|ranked|listed|included|awarded|chosen|shortlisted|nominated|certified|featured|honou?red|invited|part of|working|joining|partnering|sponsoring|supporting|hosting|attending|speaking|exhibiting|launching|an? (?:\w+ )?(?:sponsor|partner|member|finalist|winner|recipient|supporter)|among|one of|at|back|the (?:\w+ )?(?:first|only|official|sponsor|partner|winner))\b/i;

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

/** The sender as who feels. */
const self = "(?:we|(?:our|the) (?:[a-z]+ )?team|all of us)(?: (?:are|is|feel|couldn't be|could not be)|'re)";

/** Other frames, a line for each form. */
const ceremonies: readonly RegExp[] = [
  // "It is our great pleasure", "It gives us joy", "It is an honour to"
  /^it (?:is our|'s our|is an?|'s an?|gives us|gives me) (?:(?:great|much|immense|huge|real|true) ){0,2}(?:pleasure|pride|joy|honou?r|privilege)\b/i,
  // "We have the pleasure of", "We take great pride in", "With great pride, we"
  /\b(?:we|I) (?:have the|take) (?:(?:great|much|immense|huge|enormous|real|distinct) ){0,2}(?:pleasure|pride|honou?r|privilege|joy)\b/i,
  /^with (?:(?:great|much|immense|huge|enormous) ){1,2}(?:pleasure|pride|joy|excitement|delight|enthusiasm)\b/i,
  // "We have some exciting news", "Big news", "Some exciting updates to share"
  /^\P{L}{0,6}(?:(?:we have|we've got|i have|i've got|here's|here is) )?(?:(?:some|a|very|really|super|more|such|truly|personal|and|&) ){0,3}(?:exciting|big|huge|fantastic|thrilling|amazing|great|wonderful|incredible|massive|personal|awesome|happy) (?:news|announcements?|updates?)\b(?= to share|[!:,.…]|\P{L}{0,6}$| (?:from|for|about|today|coming|everyone|folks|[–—-]))/iu,
  // "We're excited about", "We are humbled by", "We couldn't be prouder of", "We are so proud of"
  new RegExp(
    `\\b${self} (?:(?:${degrees}) ){0,3}(?:(?:excited|thrilled|delighted|honou?red|humbled|ecstatic|elated|overjoyed|stoked) (?:about|by|that(?! you\\b))|(?:prouder|happier|more (?:proud|excited|thrilled|pleased)) (?:of|about|that|to|with)|(?:pleased|proud) that)\\b`,
    'iu',
  ),
  new RegExp(
    `\\b${self} (?:so|very|incredibly|extremely|immensely|really|beyond|super|truly|especially) proud (?:of|about)\\b`,
    'iu',
  ),
  // "Feeling honoured to", "So proud of our team", "Beyond excited for"
  /^\P{L}{0,6}(?:feeling|so|beyond|incredibly|super|very|extremely|truly) (?:proud|excited|honou?red|humbled|thrilled|delighted|grateful|blessed|happy|pleased) (?:of|about|for|that|by|to (?:announce|share|be|have|welcome|see|join|introduce|launch|support|host|partner))\b/iu,
  // "We are the proud recipient of"
  /\b(?:we are|we're) (?:an? |the )?proud (?:recipients?|winners?|sponsors?|partners?|supporters?|owners?|members?|hosts?|home|finalists?|makers?|creators?|participants?)\b/i,
  // "We can't wait to share", "Can't wait to show you"
  /(?:^\P{L}{0,6}|\b(?:we|I) (?:just |simply |really )?)(?:can't|cannot|can not|couldn't) wait (?:for you |for everyone )?to (?:share|show|announce|introduce|reveal|unveil|launch|welcome|bring|present|tell|get|try|meet|experience)\b/iu,
  // "Acme today announced", "Acme proudly presents"
  /\b(?:today (?:announced|unveiled|launched|introduced|revealed|released)|(?:announced|unveiled|introduced|launched) today(?= (?:that|the|its|an?|our)\b)|(?:announced|unveiled) today|proudly (?:presents?|announc\w+|introduc\w+|unveils?|launch(?:es)?|welcomes?|supports?|sponsors?|celebrates?|shares?))\b/i,
  // "Introducing the all-new Fjord 3"
  /^\P{L}{0,6}(?!\w+ing (?:an?|the|our) [\w ]{1,40} (?:made|makes?|took|takes?|is|was|were|will|can|means?|meant|requires?d?|helps?|helped|lets?|adds?|added|reduces?d?)\b)(?:[Ii]ntroducing|INTRODUCING|[Aa]nnouncing|[Ss]ay hello to|[Pp]resenting|[Uu]nveiling|[Nn]ow introducing|[Mm]eet the (?:all-new|new|next)|[Ww]elcome to the (?:all-new|new|future|next)) ?(?=(?:our|the|an?|all|your|generation)\b|[\p{Lu}\d“"*@#]|\p{Ll}+ )/u,
  // "It's official", "It's finally here", "We did it"
  /^\P{L}{0,6}(?:it's (?:official|(?:finally|officially) (?:here|live|happening|out))|the moment (?:you've|we've) (?:all )?been waiting for|the (?:day|moment) (?:has|is) (?:finally )?(?:come|arrived|here)|we did it(?=[!.]|$)|drum ?roll|we're (?:officially )?live)\b/iu,
  // "Today marks a new chapter for Acme", "Today is a proud day", "A proud moment for our team"
  /\b(?:marks?|marking) (?:an?|the|another|yet another) (?:[a-z]+ )?(?:pivotal|significant|exciting|major|historic|important|proud|new|key|big|huge|bold|defining) (?:[a-z]+ )?(?:chapter|milestone|step|moment|era|day|achievement|leap)\b/i,
  /^(?:today|this|it) (?:is|was)(?: truly| such)? an? (?:very |truly |really )?(?:big|special|proud|historic|momentous|exciting|huge|great) (?:day|moment|milestone|step|week|achievement) (?:for|in|at)\b|^\P{L}{0,6}(?:(?:what )?an? |such an? |another )?(?:proud|huge|historic|pinch-me|incredible|momentous) (?:moment|day|milestone)\b/iu,
];

const siftForms = sieve([pride, pleasure, ...ceremonies]);

/** The frame that a sentence puts before its news; `undefined` when it has none. */
export function findAnnouncementFrame(sentence: string): AnnouncementFrame | undefined {
  const forms = siftForms(sentence);
  if (forms.length === 0) return undefined;
  return findPride(sentence) ?? findPleasure(sentence) ?? findCeremony(sentence, forms);
}

function findPride(sentence: string): AnnouncementFrame | undefined {
  const match = pride.exec(sentence);
  const verb = match?.groups?.['verb']?.toLowerCase();
  if (!match || !verb || opening.has(verb)) return undefined;
  if (/\b(?:happy|glad|grateful|blessed|fortunate|overwhelmed|eager) to /i.test(match[0]) && !announcing.has(verb))
    return undefined;
  const before = sentence.slice(0, match.index);
  const behind = sentence.slice(match.index + match[0].length);
  // "Proud to be your partner" and "Proud to call you neighbours" are flourishes, not news; "Honoured to be named" is a frame.
  if (verb === 'call' || (verb === 'be' && !match.groups?.['be'] && (/proud/i.test(match[0]) || !named.test(behind))))
    return undefined;
  if (verb === 'be' && /^ (?:joined|here)\b/i.test(behind)) return undefined; // "I am happy to be joined by Ida": a host's words
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
  const self = sender.exec(words)?.[1];
  if (self !== undefined) return verb === undefined ? undefined : self;
  // "COPENHAGEN, 3 March — Acme, a maker of pumps, is proud": the place goes before, what Acme is stands between commas.
  const own = (words.split(/ [—–-] /).at(-1) ?? '').replace(time, '');
  const name = own.endsWith(',') ? (own.split(',', 1)[0] ?? '') : own.replaceAll(',', ''); // "Fjord, Acme and Holm are"
  const isName =
    name.split(' ').length <= 8 &&
    name.split(' ').every((word) => /^(?:\p{Ll}?[\p{Lu}\d]|(?:and|of|the|&)$)/u.test(word));
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

function findCeremony(sentence: string, forms: readonly RegExp[]): AnnouncementFrame | undefined {
  for (const ceremony of ceremonies) {
    const match = forms.includes(ceremony) ? ceremony.exec(sentence) : null;
    if (match) return { start: match.index, end: match.index + match[0].trimEnd().length, parts: undefined };
  }
  return undefined;
}
