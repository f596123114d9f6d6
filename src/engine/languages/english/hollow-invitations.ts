import { sieve } from '../../sieve/sieve';
import type { Span } from '../../span';
import { commandStarts, isDeniedOrTold } from './commands';
import { namesContact } from './referrals';

/** A worn invitation, and what it would take to fill it. */
export interface HollowInvitation {
  readonly span: Span;
  /**
   * `waiting` leaves the reader to wait, `slogan` asks for nothing that can be done: both stay hollow whatever stands beside them.
   * `answering` wants an answer to nothing in particular: a matter or a person right beside it fills it.
   */
  readonly kind: 'waiting' | 'slogan' | 'answering';
}

/** Commands to wait, where a command may stand. */
const waiting: readonly RegExp[] = [
  // "Stay tuned", "Watch this space", "Keep an eye out for our video", "Keep your eyes peeled"
  /^stay tuned\b|^watch (?:this|our) (?:space|channels?)\b|^keep (?:an eye (?:out|on (?:our|this|the (?:page|channel|site|feed|website)))|your (?:eyes|ears) (?:peeled|open|out))\b|^(?:be on the )?look-?out for (?:more|our|the next)\b/i,
  // "Stay connected", "Stay in the loop", "Keep in touch", "Follow us for more"
  /^(?:stay|keep) (?:connected|in the loop|in touch|posted|up to date|informed|updated|engaged|close)(?= with us| with our|[.!,;:–—]|$| on (?:our|all)| by following| for more| and)|^don't be a stranger\b/i,
  /^follow (?:us|along|our (?:page|channels?|journey|accounts?))(?: on [\p{L}, &]{2,40})? (?:for (?:more|updates|the latest|all|news|daily|regular|exciting)|to (?:stay|keep|be the first|learn more|see more))\b|^follow (?:along (?:on|for)|our journey)\b/iu,
  // "More to come!", "Exciting things ahead", "Details coming soon"
  /^(?:(?:much |so much |lots |even )?more (?:(?:news|details|updates|info|information|exciting news|surprises) )?(?:to come|to follow|coming soon|soon|on the way)|(?:exciting|big|great|good) things (?:are )?(?:ahead|coming|to come|in store|on the way)|(?:more )?(?:details|updates|news|information) (?:to follow|coming (?:soon|shortly)))(?=\P{L}{0,4}$)/iu,
];

/** Slogans that pose as an invitation. */
const slogans: readonly RegExp[] = [
  // "Be part of the change", "Join us on this journey", "Come build with us"
  /^(?:be|become) (?:a )?part of (?:the (?:change|future|movement|journey|solution|story|revolution|adventure)|something (?:big|bigger|great|special|amazing|extraordinary)|our (?:story|journey|mission|success|growth|family|future))\b|^be the change\b/i,
  /^(?:join|come with|follow) us (?:on|in|as we) (?:this|our|the|an?|continue|embark|build|shape|create|make|write|redefine|transform|reimagine|change|move)\b(?: \w+){0,3} ?(?:journey|adventure|mission|ride|quest|future|chapter|difference|world|movement|path)\b/i,
  /^come (?:build|grow|work|create|make|shape|innovate|dream|join the (?:ride|fun|movement|adventure|family)|along for the ride)(?: \S+){0,3}? with us\b|^come along for the ride\b|^join the (?:movement|revolution|ride|journey|adventure|family|fun)\b/i,
  // "Together we can make it happen", "Let's shape the future together"
  /^(?:together,? (?:we (?:can|will|are|make|build|create|shape)|let's|for a)|let's (?:all )?(?:make (?:it|this|things) happen|change the world|make a difference|do (?:this|great things|it together)|(?:build|shape|create|write|drive|make|reimagine|unlock) (?:the|a|our) (?:[\w-]+ )?(?:future|tomorrow|change|world|chapter|difference|possibilities|better)|go further|grow together|keep (?:building|growing|moving|pushing|the conversation going)))\b/i,
  // "The change begins with you", "Your journey starts here"
  /\b(?:begins?|starts?) with (?:you|all of us|each of us|us all)(?=\P{L}{0,4}$)|^your (?:[\w-]+ )?(?:journey|future|adventure|story|career|success) (?:starts|begins) (?:here|now|today|with us)\b/iu,
  // "Dare to dream", "Make every drop count"
  /^(?:dare to (?:dream|be|think|lead|dive)|believe in (?:better|yourself|more)|make (?:every|each) \w+ count|live (?:your|life to)|unleash your|unlock your|discover (?:your|the) (?:potential|possibilities|difference|magic))\b/i,
];

/** Worn wishes for an answer, where a command may stand or anywhere. */
const answering: readonly RegExp[] = [
  // "Feel free to reach out", "Do not hesitate to contact us", "Please reach out with any questions"
  /\b(?:feel free|(?:do not|don't|never) hesitate|don't be (?:shy|afraid)) to (?:reach out|contact|get in touch|ask|write|call|message|connect|drop|email|comment|share|give|let us know|dm|ping)\b(?: to)?(?: (?:us|me|our team|the team))?/i,
  /^(?:please )?(?:reach out|get in touch)(?: to (?:us|me|our team|the team))?(?= (?:with|if you have|should you have) (?:any|questions|comments)|\P{L}{0,3}$)/iu,
  // "Let us know what you think", "Let me know below", "Share your thoughts in the comments"
  /^let (?:us|me) know(?: (?:what you think|your (?:thoughts|opinions?|views?|feedback|ideas?)|how (?:you feel|we(?:'re| are) doing)|if you (?:have|need) (?:any(?:thing)?|questions|feedback|comments)(?: (?:questions|feedback|thoughts|comments|help|else))?|if you agree))?(?: (?:in the comments?(?: section)?|(?:down )?below|👇))?(?=\P{L}{0,6}$)/iu,
  /^(?:share|drop|leave|post|add|tell us|give us|send us) (?:us )?your (?:thoughts|feedback|opinions?|views?|comments?|ideas|take)(?: with us)?(?: (?:in the comments?(?: section)?|(?:down )?below|here))?(?=\P{L}{0,6}$)/iu,
  // "We'd love to hear from you", "We'd love to hear your thoughts", "We look forward to your feedback"
  /\b(?:we|I)(?:'d| would)? (?:(?:really |always )?(?:love|like|be (?:happy|glad|delighted|eager)) to|want to|look forward to|can't wait to|are (?:always )?(?:happy|keen|eager|excited) to) (?:hear(?:ing)?|know|get(?:ting)?|receiv(?:e|ing)) (?:from (?:you|all of you|our \w+)|your (?:thoughts|feedback|opinions?|views?|ideas|comments|stories)|what you think)(?=\P{L}{0,4}$)/iu,
  // "Your feedback is important to us", "We welcome your feedback", "We value your opinion"
  /\byour (?:feedback|opinion|input|voice|views?|comments|thoughts) (?:is|are|really)? ?(?:always |very |so |extremely |truly )?(?:important|valuable|welcome|appreciated|valued|matters?|counts?|essential)\b(?: to us)?|\bwe (?:always |greatly |truly |really )?(?:welcome|value|appreciate) (?:your|all|any|every) (?:feedback|input|opinions?|comments|thoughts|views)(?=\P{L}{0,4}$)/iu,
  // "My DMs are open", "Our door is always open"
  /\b(?:my|our) (?:dms|inbox|doors?|inboxes) (?:is|are) always open\b|\b(?:my|our) dms are open\b|\bwe(?:'re| are) (?:always )?(?:here to help|just a (?:phone )?call (?:away)?|just a click away|only a (?:call|click|message) away)\b/i,
];

const siftForms = sieve([...waiting, ...slogans, ...answering]);

/** What fills a worn invitation: a matter, a time, somebody to turn to. "Let us know what you think of the ramp by Friday." */
const matter =
  /\b(?:about|of|on|regarding|whether|which|what (?!you think\b)|where|when|how|by|before|at|during|to|so)\b(?! (?:below|time|all|any)\b)/i;

/** The worn invitation of a sentence; `undefined` when it has none. */
export function findHollowInvitation(sentence: string): HollowInvitation | undefined {
  const sifted = siftForms(sentence);
  if (sifted.length === 0) return undefined;
  const starts = commandStarts(sentence);
  const among = (forms: readonly RegExp[]): readonly RegExp[] => forms.filter((form) => sifted.includes(form));
  return (
    findAt(sentence, starts, among(waiting), 'waiting') ??
    findAt(sentence, starts, among(slogans), 'slogan') ??
    findAnswering(sentence, starts, among(answering))
  );
}

function findAnswering(
  sentence: string,
  starts: readonly number[],
  forms: readonly RegExp[],
): HollowInvitation | undefined {
  const found = findAt(sentence, starts, forms, 'answering');
  if (!found || namesContact(sentence) || matter.test(sentence.slice(found.span.end))) return undefined;
  return found;
}

function findAt(
  sentence: string,
  starts: readonly number[],
  forms: readonly RegExp[],
  kind: HollowInvitation['kind'],
): HollowInvitation | undefined {
  for (const start of starts) {
    const clause = sentence.slice(start);
    for (const form of forms) {
      const match = form.exec(clause);
      if (!match || isDeniedOrTold(sentence, start + match.index)) continue;
      const from = start + match.index;
      return { span: { start: from, end: from + match[0].trimEnd().length }, kind };
    }
  }
  return undefined;
}
