import { asksForAnswers } from './questions';

/** How a writer begins who answers the question just asked. */
const answers =
  /^(?:because|yes|no|simple|simply|easy|nope|yep|yeah|sure|exactly|absolutely|not (?:any|quite|at all|really|anymore|necessarily|us|if)|neither do|nor do|so do|me (?:too|neither)|then|well|good news|here's|here is|here are|here're|look no further|you're (?:in luck|not alone|in the right)|don't worry|no (?:problem|worries|need)|(?:the|our) (?:short |simple |honest |quick )?answer|that's (?:why|where|because|exactly|what|how)|it's (?:simple|easy|all about|because|time)|it turns out|turns out|as it turns out|(?:now )?you can|you'll (?:love|find|need)|you could (?:win|be)|we've (?:got|made|put|written|gathered|rounded|created|built)|we (?:have|offer) (?:the|just|you|a|an|some|\d+)|we can help|we're here|we know|we understand|our (?:new|\w+ (?:can|will|has|have|makes?|helps?|is|are))|with (?:our|the new)|th(?:is|ese|ose) (?:\w+ ){0,3}(?:will|can|could|might|may|helps?)|introducing|meet (?:the|our|[A-Z])|let's|this is (?:where|why|how|what)|enter|say hello)\b/i;

/** How a writer goes on who only asked to send the reader somewhere. */
const leadsOn =
  /^(?:let us (?:show|explain|help|take)|in this (?:post|article|guide|video|blog|issue|episode)|to (?:find out|learn|discover|see)|find|read|learn|discover|see (?:how|what|why|the|our|more|for yourself)|check|watch|listen|tune|click|tap|swipe|scroll|get (?:the|your|our|started|involved|inspired|in on)|download|register|sign up|subscribe|visit|come and|come to|come along|take (?:a look|our|the|this|part)|have a (?:look|read|listen)|head (?:to|over|on)|explore|browse|shop|book|order|buy|try|follow|build your|start|apply|share (?:it|this)|pop (?:in|by|down|over)|stop by|swing by|talk to (?:our|an|one)|contact our|chat (?:to|with) our|join (?:our|the (?!discussion|conversation|debate))|join (?:us|[A-Z#@\d])|this (?:report|guide|article|video|post|blog|infographic|webinar|workshop|course)|more (?:here|at|on|info|details)|details|(?:full )?(?:story|report|results|info|list|video|recipe)\b.{0,12}:|https?:|www\.|(?:\S{1,30} ){1,4}(?:explains?|explored?|shares|answers|investigates|reveals|has the answer|tells us))/i;

/** "Then you change one line": a condition met, which helps whoever has it. */
const helps =
  /^(?:then\b|if so\b|you (?:can|need|must|should|may|have to|don't)\b|no (?:problem|worries|need)\b|don't (?:worry|panic))/i;

/** Words of answering, without which "call us" and "join us" are no request for an answer. */
const replies =
  /\b(?:(?:tell|show|write(?: to)?|send|let) (?:us|me)|repl(?:y|ies)|respond|answers?|comments?|feedback|share your|write (?:to|back)|your (?:views?|ideas?|thoughts?|opinions?|experiences?|stories|examples?|questions?)|hear|know|survey|poll|questionnaire|consultation|discussion|conversation|debate|issue|thread)\b/i;

/** "We read every reply", "We have three questions for you", "We are consulting residents" */
const consultations =
  /\b(?:read (?:every|all|each) (?:reply|answer|response|comment)|(?:a|two|three|four|five|\d) questions? (?:for|to) (?:you|readers|members|residents)|(?:are|is) (?:asking|consulting)|open consultation|consultation (?:is open|closes|ends|runs)|want your (?:views?|opinions?|help|input|ideas?|answers?)|write to \S{1,40}@)/i;

/** "Take our survey", "Vote in the poll", "Have your say" */
const surveys =
  /\b(?:(?:take|fill (?:in|out)|complete|answer|do) (?:our|the|this|a) (?:[\w-]+ ){0,3}(?:survey|poll|questionnaire|form)|vote in|have your say)\b/i;

/** Whether what follows a question answers it, or sends the reader on to the answer. */
export function isAnswer(sentence: string): boolean {
  const words = sentence.replace(/^[^\p{L}\p{N}#@]+/u, '').replace(/^(?:[#@]\w{1,40}[ ,:]{0,2}){2,9}/, '');
  if (!/\p{L}/u.test(words)) return true; // an address that shows nothing, an emoji that points
  if (wantsReply(words)) return false;
  return leadsOn.test(words) || (answers.test(words) && !asksForAnswers(words));
}

/** Whether a sentence wants its readers' answer, and no purchase, visit or call: "Tell us below." */
export function wantsReply(sentence: string): boolean {
  return surveys.test(sentence) || consultations.test(sentence) || (replies.test(sentence) && asksForAnswers(sentence));
}

/** Whether a sentence helps the one whom the question before it fits: "Does yours use it? Then change one line." */
export function isHelp(sentence: string): boolean {
  return helps.test(sentence);
}
