/** Hooks: questions that nobody is meant to answer. */
const hooks: readonly RegExp[] = [
  /^(?:(?:so|and|but|well|hey|psst),? )?(?:did you know|want to|wanna|looking (?:for|to)|ready (?:to|for)|tired of|need (?:a|an|to|some|help|more|something|inspiration)|struggling (?:with|to)|curious (?:about|how|what|why|to)|wondering (?:what|how|why|if|where)|dreaming of|interested in|thinking (?:of|about)|fancy an?|feeling |find it |ever (?:wonder|think|thought)|have you (?:joined|heard|seen|checked|signed|downloaded|registered)|could your |planning (?:to|on|a))\b/i,
  /\b(?:have you ever (?:wondered|thought|dreamed|asked yourself|felt)|ever wondered|who (?:doesn't|wouldn't|can't)|why not|how about|what if|what are you waiting for|what's not to|what could be (?:better|more)|is(?:n't| there anything) (?:it|that|this|better)|sounds? (?:familiar|good|great|interesting)|guess (?:what|who|where)|what's the (?:secret|catch|point)|what's (?:next|new|not)|right)\?/i,
  /\b(?:have you ever (?:wondered|thought|dreamed|asked yourself)|ever wondered|who (?:doesn't|wouldn't)|why not|what are you waiting for)\b/i,
  /^(?:what if|wouldn't it be|isn't it (?:time|great|nice)|remember when|missed |can't (?:wait|make|decide)|don't (?:have|know|want)|how (?:do|can) i|how do we|how does it|what (?:is|are) (?:the|a|an)\b)/i,
];

/** How a writer begins who answers the question just asked, or only asked it to send the reader on. */
const answers =
  /^(?:because|yes|no|simple|easy|nope|yep|sure|exactly|absolutely|then|well|good news|here's|here is|here are|look no further|you're (?:in luck|not alone|in the right)|don't worry|(?:the|our) (?:short |simple |honest )?answer|that's (?:why|where|because|exactly)|it's (?:simple|easy|all about|because)|we've got|we have (?:the|just)|we can help|with (?:our|the)|our new|introducing|meet|let us|let's|in this (?:post|article|guide|video)|to find out|find out|read|learn|discover|see (?:how|what|why|the|our|more)|check|watch|click|get (?:the|your|our|started)|join us|download|register|sign up|visit|come and|try|this (?:report|guide|article|video|post)|more (?:here|at|on|info))\b/i;

/** Questions that ask the reader without saying "you". */
const openToAll =
  /^(?:(?:so|and|but|or|also),? )?(?:which|should|any(?:one|body)?|does (?:any|every)(?:one|body)|is (?:there )?any(?:one|thing|body)|has any(?:one|body)|who (?:has|else|here|knows|can|would)|would (?:it|that|this)|what (?:else|would|should|did|are some)|what's (?:missing|your)|where (?:would|should|else)|when (?:would|should))\b/i;

/** Whether a question is a hook: a device to get attention, with nobody meant to answer. */
export function isHook(question: string): boolean {
  return hooks.some((hook) => hook.test(question));
}

/** Whether what follows a question answers it, or sends the reader on to the answer. */
export function isAnswer(sentence: string): boolean {
  return answers.test(sentence.replace(/^\P{L}+/u, '')) || !/\p{L}/u.test(sentence);
}

/** Whether a question is put to the reader: it says "you", or asks in a way that is open to all. */
export function addressesReader(question: string): boolean {
  return /\b(?:you|your|yours|y'all|folks)\b/i.test(question) || openToAll.test(question);
}

/** Whether a sentence asks for an answer without asking a question: "Tell us which of the two you would keep." */
export function asksForAnswers(sentence: string): boolean {
  return /\b(?:tell|write|show|send|email|e-mail|call|text|message|join|help|contact|ask) (?:us|me|in)\b|\b(?:let|drop) (?:us|me)\b|\b(?:reply|respond|comment|comments|feedback|suggestions)\b|\b(?:share|send|add|bring) (?:your|us|me|yours)\b|\b(?:join|open) (?:the )?(?:discussion|conversation|an issue)\b|\byour (?:thoughts|questions|ideas|views|input|stories|answers|experience|experiences)\b|\bget in touch\b|\b(?:we|we'd|i|i'd) (?:would )?(?:love|like|want) to (?:hear|know)\b/i.test(
    sentence,
  );
}
