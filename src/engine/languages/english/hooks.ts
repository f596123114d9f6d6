/** What may stand before the question itself: an emoji, "#HarbourWeek 3:", "@mari", "So,", "Hey folks –". */
const lead =
  /^[^\p{L}\p{N}#@]{0,8}(?:[#@]\w{1,40}(?: \d{1,3})?[:,]? ){0,3}(?:(?:so|and|but|or|also|well|hey|psst|oh|now|ok|okay|hi|hello|friends|folks|anyway|anyhow),?[ :–—-]{1,3}){0,2}/iu;

/** Devices that get attention whoever reads them, a line for each. They stand at the beginning of the question. */
const devices: readonly RegExp[] = [
  // "Did you know that the harbour freezes?", "Guess what?", "Ever wondered how a pump works?", "Have you ever thought about salt?"
  /^(?:did you know|(?:do )?you know what\b|guess (?:what|who|where)\b|(?:have you )?ever (?:wonder|think|thought|dream|imagin|asked yourself|consider|felt|wish|notic)|can you (?:imagine|believe|guess)|(?:just )?imagine\b|don't you (?:just )?(?:love|hate|wish))/i,
  // "Want to save money?", "Are you looking for a new pump?", "Still ready for spring?", "Tired of queues?"
  /^(?:(?:do|are|would|have) you )?(?:still |also |really |feeling |just )?(?:want(?:ing)? to\b|wanna\b|looking (?:for|to)\b|on the lookout\b|ready (?:to|for)\b|(?:tired|sick|weary) of\b|fed up\b|struggling\b|dreaming (?:of|about)\b|dream of\b|wondering\b|searching for\b|hungry for\b|craving\b|in (?:the market|the mood|search|need) (?:for|of)\b)/i,
  // "Interested in a career at sea?", "Thinking about a heat pump?", "Fancy a swim?", "Need a hand?", "Curious how it works?"
  /^(?:still |also |feeling )?(?:want\b|interested\b|inspired\b|curious\b|keen (?:to|on)\b|eager to\b|hoping to\b|thinking (?:of|about)\b|considering\b|planning (?:to|on|an?|your|for)\b|need(?:ing)?\b|fancy\b|feel like\b|worried\b|concerned (?:about|that)\b|bored (?:of|with)\b|passionate about\b|got what it takes\b|like the sound of\b|find it (?:hard|difficult|tricky|easy|impossible)\b|love \S+)/i,
  // "Who doesn't love coffee?", "Why wait?", "What are you waiting for?", "So, what's stopping you?", "Why should you care?"
  /^(?:who (?:doesn't|wouldn't|can't|isn't|says|knew|said|needs)\b|who(?:'s| is| else is) (?:ready|excited|hungry|thirsty|pumped|up for|feeling|in\?)|why (?:wait|not (?:just |simply )?(?:treat|try|make|take|come|join|give|let|pop|drop|visit|start|spend)|settle|bother|risk|pay (?:more|full)|choose us)|what are you waiting|what(?:'s| is) (?:stopping|holding) you|what(?:'s| is) (?:in it for you|not to (?:like|love))|why should (?:you|anyone|your \S+) (?:care|bother|choose|worry|attend|join)|what (?:more|else) could (?:you|anyone) (?:want|ask|need|wish)|what better\b|what could be (?:better|easier|more|nicer|simpler)|where else (?:can|could|would) you (?:find|get)|how (?:cool|great|awesome|amazing|good|cute|exciting|lovely) (?:is|are|was) (?:this|that|these|it)\b|isn't it (?:time|about time|amazing|great)|wouldn't (?:it|you|that|your)\b|wish you\b|when was the last time you\b|how (?:much )?(?:longer|long) can you afford)/i,
  // "Sounds familiar?", "Sound too good to be true?", "Could it get any better?"
  /^(?:does (?:this|that|it) )?(?:sounds?|look|looks|feels?) (?:familiar|good|great|interesting|like you|like fun|too good|exciting)\b|^could it get any\b/i,
  // "Is your business ready for winter?", "Could your team be next?", "Are your cables up to it?"
  /^(?:is|are) (?:you|your \S+(?: \S+)?) (?:ready|prepared|at risk|fit for|up to|safe|missing out|paying too|keeping up|making the most|getting the most|future-?proof)\b|^(?:could|will|might) (?:you|your \S+)(?: \S+)? (?:the )?next\b/i,
  // "Have you joined our community?", "Have you seen our new shop?", "Have you got your ticket yet?"
  /^(?:have|did) you (?:already |yet |also )?(?:join|sign(?:ed)? up|download|register|subscribe|enter|miss(?:ed)?\b|(?:got|get|booked?|claimed?|ordered|secured?) your|heard? (?:the|about|that)|(?:seen|see|checked|tried|try|visited|met|discovered|read) (?:out )?(?:about )?our\b)/i,
  // "Curious?", "Hungry?", alone
  /^(?:hungry|thirsty|tired|bored|curious|intrigued|interested|tempted|ready|excited|convinced|stressed|sceptical|skeptical|overwhelmed|inspired)\?/i,
  // "Know someone who should read this?"
  /^(?:do you )?know (?:someone|anyone|somebody|anybody|a \S+) (?:who(?:'d| should| needs?| deserves?| loves?| might (?:like|love|need)| would (?:love|make|benefit)|'s (?:looking|thinking|struggling))|in need)/i,
];

/** A line in the style of an advertisement, answered in the next breath: "The best part? It's free." */
const teasers =
  /^(?:the|our) (?:best (?:part|bit|thing|news)|secret(?: ingredient| sauce| weapon)?|cherry on top|kicker)\?/i;

/** Hooks that are no label either when they stand over a section: "## Ready to ride?", unlike "## Want to help?" */
const proclamations =
  /^(?:(?:are you )?ready\b|did you know|ever\b|tired of|still \S+ing|dream|imagine|why (?:wait|settle)|what are you waiting|who )/i;

/** Fillers that no reader answers and that aren't worth a remark: "right?", "Remember when …", "Why not?", "Agree?" */
const fillers =
  /^(?:remember when\b|why not\?|how can we help|can we help|may (?:i|we)\b|shall we\b|need help\?|questions\?|any questions\?$)|^\S{1,20}\?$|,? (?:right|no|huh|eh|yeah|okay|isn't it|aren't they|doesn't it|don't you think)\?\P{L}{0,9}$/iu;

/** The question without what only leads into it: "So, want to help?" → "want to help?" */
export function withoutLead(question: string): string {
  return question.slice(lead.exec(question)?.[0].length ?? 0);
}

/** Whether a question, without its lead, is a device to get attention, with nobody meant to answer. */
export function isDevice(question: string): boolean {
  return devices.some((device) => device.test(question)) || teasers.test(question);
}

/** Whether a hook, without its lead, is one as a heading too. */
export function isProclamation(question: string): boolean {
  return proclamations.test(question);
}

/** Whether a question, without its lead, is a filler: no hook, and no question either. */
export function isFiller(question: string): boolean {
  return fillers.test(question) && !isDevice(question);
}

/** Whether a question is for those whom something happened to: "Lost your card?" */
export function asksAboutTrouble(question: string): boolean {
  return /^\P{L}{0,4}(?:lost|missing|forgot\w*|locked|broken|problems?|trouble|no) /iu.test(question);
}
