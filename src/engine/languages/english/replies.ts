/** What one person sent, in the singular: thanks for it begin an answer. */
const sent =
  'message|e-?mail|mail|letter|question|enquiry|inquiry|query|review|comment|note|reply|post|tweet|report|request|complaint|kind words|honesty';

/** Thanks for having written, as the beginning of an answer: a line for each way. */
const thanks: readonly RegExp[] = [
  // "Thank you for your message", "Thanks so much for your kind words"
  new RegExp(`\\bthank(?:s| you)(?: so much| very much| a lot| again)? for your (?:[a-z]{1,12} )?(?:${sent})\\b`, 'i'),
  // "Thanks for getting in touch", "Thank you for letting us know"
  /\bthank(?:s| you)(?: so much| very much| a lot| again)? for (?:getting in touch|reaching out|contacting us|writing (?:in|to us|back)|letting us know|asking|flagging|telling us|pointing (?:this|that|it) out|bringing (?:this|that|it))\b/i,
  // "Sorry to hear that", "We're sorry to hear about your trip"
  /^(?:(?:we are|we're|i am|i'm) )?(?:so |very |really )?sorry to (?:hear|read|see|learn)\b/i,
];

/** "@ana", "Hi @ana@social.example", "RE: the ramp": the post is addressed to one account, or answers one. */
const addressed =
  /^(?:(?:(?:hi|hello|hey|dear|thanks|thank you|sorry),? )?@[\w.]{1,40}(?:@[\w.-]{1,60})?(?=[\s,:!\uFFFC])|re: )/i;

/** "Hi Ana,", "Dear Mr Holm": one person, by name. */
const greeting =
  /^(?:[Hh]i|[Hh]ello|[Hh]ey|[Dd]ear|[Gg]ood (?:morning|afternoon|evening))(?: there)?,? (?:(?:Mr|Mrs|Ms|Mx|Dr)\.? )?(?!All\b|Everyone|Friends|Neighbours|Neighbors|Members|Readers|Customers|Colleagues)\p{Lu}[\p{L}'’-]{1,30}(?=\s?[,!.–—:]|$)/u;

/** Whether a sentence greets one person by name. */
export function greetsOne(sentence: string): boolean {
  return greeting.test(sentence);
}

/** Whether a sentence is how an answer to one person begins. */
export function startsReply(sentence: string): boolean {
  return addressed.test(sentence) || thanks.some((pattern) => pattern.test(sentence.slice(0, 160)));
}
