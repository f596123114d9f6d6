import { commandStarts, isDeniedOrTold } from './commands';

/** Hooks: questions that nobody is meant to answer, a line for each device. */
const hooks: readonly RegExp[] = [
  // "Did you know that the harbour freezes?", "You know what?"
  /\b(?:did you know|you know what|guess (?:what|who|where)|remember when)\b/i,
  // "Want to save money?", "Are you looking for a new pump?", "Ready for spring?"
  /^(?:(?:so|and|but|well|hey),? )?(?:(?:do|are|would|have) you (?:still )?)?(?:want(?:ing)? to|wanna|looking (?:for|to)|ready (?:to|for)|tired of|struggling (?:with|to)|curious (?:about|how|what|why|to)|wondering|dreaming of|interested in|thinking (?:of|about)|find it|fancy an?|planning (?:to|on|a))\b/i,
  /^(?:(?:so|and|but|well|hey),? )?(?:need (?:a|an|to|some|help|more)|feeling |missed )\b/i,
  // "Ever wondered how a pump works?", "Can you imagine a world without queues?"
  /\b(?:ever (?:wonder|think|thought|dreamed|asked yourself)|can you imagine|imagine if)\b/i,
  // "Who doesn't love coffee?", "What are you waiting for?", "So, what's stopping you?", "Why should you care?"
  /\b(?:who (?:doesn't|wouldn't|can't)|why not|what are you waiting for|what's (?:stopping you|in it for you|not to (?:like|love))|why should you (?:care|bother)|how can we help you|can't (?:wait|make up your mind|decide))\b/i,
  // "Sounds good, right?", "Sounds familiar?"
  /(?:,|\b(?:sounds?|look|looks)) (?:right|familiar|good|great|interesting|no|huh|eh)\?/i,
  // "Is your business ready for winter?", "Could your team be next?"
  /^(?:is|are) your \S+ (?:\S+ )?(?:ready|prepared|at risk|fit)\b|^could your (?:\S+ )?be (?:the )?next\b/i,
  // "Have you joined our community?", "Have you seen our new shop?"
  /^have you (?:joined|signed up|downloaded|registered|subscribed)\b|^have you (?:seen|heard|checked|tried) (?:out )?(?:about )?our\b/i,
];

/** Questions that structure a text rather than ask its reader, unless they say "you". */
const structuring =
  /^(?:(?:so|and|but),? )?(?:what (?:is|are|if)|what's (?:the|next|new)|how (?:do|can) (?:i|we)|how does|why (?:is|are|do|does))\b/i;

/** How a writer begins who answers the question just asked. */
const answers =
  /^(?:because|yes|no|simple|easy|nope|yep|sure|exactly|absolutely|then|well|good news|here's|here is|here are|look no further|you're (?:in luck|not alone|in the right)|don't worry|(?:the|our) (?:short |simple |honest )?answer|that's (?:why|where|because|exactly)|it's (?:simple|easy|all about|because)|we've got|we have (?:the|just)|we can help|our new|introducing|meet (?:the|our)|let's)\b/i;

/** How a writer goes on who only asked to send the reader somewhere. */
const leadsOn =
  /^(?:let us (?:show|explain|help|tell)|in this (?:post|article|guide|video)|to find out|find out|read|learn|discover|see (?:how|what|why|the|our|more)|check|watch|click|get (?:the|your|our|started)|download|register|sign up|visit|come and|this (?:report|guide|article|video|post)|more (?:here|at|on|info))\b/i;

/** Questions that ask the reader without saying "you". */
const openToAll =
  /^(?:(?:so|and|but|or|also),? )?(?:which|should|any(?:one|body)?|am i|does (?:any|every)(?:one|body)|is (?:there )?any(?:one|thing|body)|has any(?:one|body)|who (?:has|else|here|knows|can|would|should)|would|what (?:else|would|should|did|are some)|what's missing|where (?:would|should|else)|when (?:would|should))\b/i;

/** What asks for an answer without a question mark, where a command may stand: a line for each way. */
const invitations: readonly RegExp[] = [
  // "Tell us which of the two you would keep", "Write to us", "Show me"
  /^(?:tell|write(?: to)?|show|send|email|e-mail|call|text|message|ask|join|help) (?:us|me|in)\b/i,
  // "Let us know", "Drop us a line"
  /^let (?:us|me) know\b|^drop (?:us|me) (?:a line|your)\b/i,
  // "Reply with your examples", "Comment on issue 42", "Share your story", "Bring yours"
  /^(?:reply|respond|answer|comment)\b|^(?:share|send|add|bring|post) (?:your|yours|a|an|one)\b/i,
  // "Join the discussion", "Open an issue", "Get in touch with Ida"
  /^(?:join|open|start) (?:the |a |an )?(?:discussion|conversation|debate|issue|thread)\b|^get in touch\b/i,
];

/** What says that answers are wanted, wherever it stands: "we'd love to hear", "could you tell us", "I wonder what you think". */
const wishes =
  /\b(?:(?:would|'d) (?:love|like|be (?:glad|happy)) to (?:hear|know)|(?:could|would|can|will) you (?:tell|write|show|send|let) |i wonder (?:what|which|how|whether) you|your (?:questions|ideas|answers|views|stories) (?:are welcome|go to|reach)|(?:glad|happy|curious) to hear)\b/i;

/** Whether a question is a hook: a device to get attention, with nobody meant to answer. */
export function isHook(question: string): boolean {
  return hooks.some((hook) => hook.test(question));
}

/** Whether what follows a question answers it, or sends the reader on to the answer. */
export function isAnswer(sentence: string): boolean {
  const words = sentence.replace(/^\P{L}+/u, '');
  if (words === '') return true; // an address
  return !asksForAnswers(words) && (answers.test(words) || leadsOn.test(words));
}

/** Whether a question is put to the reader: it says "you", or asks in a way that is open to all. */
export function addressesReader(question: string): boolean {
  if (/\b(?:you|your|yours|y'all|folks)\b/i.test(question)) return true;
  return openToAll.test(question) && !structuring.test(question);
}

/** Whether a sentence asks for an answer without asking a question: "Tell us which of the two you would keep." */
export function asksForAnswers(sentence: string): boolean {
  if (/\b(?:declined|closed)\b/i.test(sentence)) return false;
  const isCommand = commandStarts(sentence).some(
    (start) =>
      invitations.some((invitation) => invitation.test(sentence.slice(start))) && !isDeniedOrTold(sentence, start),
  );
  return isCommand || wishes.test(sentence);
}

/** Whether a question only sharpens the one before it: "And why?", "Or would you leave it?", "How so?", "For example?" */
export function isContinuation(question: string): boolean {
  return /^(?:or\b|(?:and |but )?(?:why(?: not)?|how(?: so| come| often| much| many)?|when|where|if so|if not|what else)\W{0,3}$|(?:for example|such as|like what|which one|really)\W{0,3}$|(?:and )?if (?:so|not|yes|no),)/i.test(
    question,
  );
}
