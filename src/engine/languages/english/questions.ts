import { commandStarts, isDeniedOrTold } from './commands';
import { isDevice, isFiller, isProclamation, withoutLead } from './hooks';

/** What a question's own words say about who is to answer it. */
export interface QuestionWords {
  /** A device to get attention: "Ever wondered …?" */
  readonly isHook: boolean;
  /** A hook that is one over a section too: "Ready to ride?" */
  readonly isProclamation: boolean;
  /** It fills a pause: "Right?" */
  readonly isFiller: boolean;
  /** It can only be meant for whoever reads: "Which would you keep?", "Has anyone tried it?" */
  readonly isForReader: boolean;
  /** It says "you" or "your", which may be anybody. */
  readonly saysYou: boolean;
  /** Its "you" may be everybody: "How do you measure kindness?" */
  readonly isGeneric: boolean;
  /** It leads over to what the writer says next: "How does it work?" */
  readonly isStructuring: boolean;
  /** It has no verb of its own: "Stuck in traffic again?" */
  readonly isElliptical: boolean;
  /** It guesses at the reader's state, without a verb of its own: "Feeling tired?" */
  readonly isGuess: boolean;
}

/** Questions that structure a text rather than ask its reader. */
const structuring: readonly RegExp[] = [
  // "What is a heat pump?", "What's next?", "What does this mean for you?"
  /^(?:what(?:'s| is| are| was| were) (?:an?|the|this|that|it|next|new|our|in|going|happening|changing|different|your (?:rights|options|next))\b|what (?:about|now|next|then|happens|happened|changes|changed|comes|makes)\b|what (?:does|do|did|will|can|should|must) (?:this|that|it|these|the|we|i)\b)/i,
  // "How does it work?", "How do I return a lamp?", "Why are we closing?", "When will it open?", "Who can apply?"
  /^(?:how (?:do|can|will|should|did|does|is|are|was|were|to|come|much (?:does|is|will)|long (?:does|will|is)) (?!you\b)\S+|why\b|when (?:is|are|will|does|do|can)\b|where (?:is|are|will|do|can) (?!you\b)\S+|who (?:is|are|was|were|can|may) (?!here\b))/i,
];

/** Questions that say "you" and are put to the writer, or answered in what follows. */
const answeredBelow: readonly RegExp[] = [
  // "What should you do?", "What do you need to bring?", "How can you help?", "Can you bring a dog?"
  /^(?:what (?:should|can|must|will|do) you (?:do|need|get|have to|expect|bring|gain|receive|see)\b|how (?:can|should|must|will) you\b|(?:where|when) can you\b|how do you (?:apply|register|sign|join|enter|get (?:started|involved|there)|know\b))/i,
  // Put to the writer: "Why are you doing this?", "Do you ship to Norway?", "How did you get started?"
  /\b(?:are|were) you (?:doing|closing|offering|changing|hiring|planning to (?:open|close|change))\b|^(?:do|will|can) you (?:offer|ship|deliver|sell|accept|provide|support|charge)\b|^how did you (?:get|become|end up|come)\b/i,
];

/** Questions that can only be meant for whoever reads, a line for each way to ask. */
const forReader: readonly RegExp[] = [
  // "Which would you keep?", "What would make you come?", "If your stop has a shelter, could you tell us how it holds up?"
  /\bwould (?:you|yours?|your \S+)\b|\bwould (?:(?:it|have|has|need) )?(?:to )?(?:take|make|stop|keep|help|bring|get|persuade|convince|let|tempt|change|happen)(?: \w+){0,3} you\b|\b(?:can|could|will) you (?:tell|show|send|let|help|share|spare|lend|think|spot|live with|remember|name|say|bring|take|come|make|do|recommend|suggest|point)\b/i,
  // "What do you think?", "How do you use the hall?", "What did you miss?", "Where do you get stuck?", "Do you still have yours?"
  /\b(?:what|how|which|where|when|who|why)(?: [\w-]+){0,5} (?:do|did|are|were|have) you(?: (?:\w+ly|still|often|first|most|all|already))? (?!know\b|waiting\b|turn\b|go from\b|need\b)[a-z]+/i,
  // "Do you think the path is safe?", "Did you find a seat?", "Have you had trouble with the form?", "Are you happy with the hours?"
  /^(?:(?:if|when|as|since|for)\b[^?]{3,120}, )?(?:do|did|have|had|are|were) you(?: (?:ever|also|already|still|usually|all|or \w+ \w+|or your \S+))? (?:recogni[sz]e|know (?!how|what|that|why)|live|work|have|think|feel|agree|see|use|come|go|bring|read|find|get|miss(?= )|remember|keep|own|grow|visit|walk|cycle|drive|take|tried|had|noticed|used|run|experienced|changed|moved|found|worked|been|there|happy|able|comfortable|surprised|affected|seeing|using|getting|doing|working|coming|missing|one of)\b/i,
  // "What is your favourite stall?", "What's the hardest part of the form for you?", "Does that work for you?", "Is Tuesday your night?"
  /\byour (?:favou?rite|experiences?|views?|thoughts?|ideas?|opinions?|take|story|stories|advice|tips|pick|guess|vote|preference|choice|questions?|first|best|worst|biggest|one|own)\b|\b(?:for|to|suits?|work|works|help|helps|bother|bothers|affect|affects|matter|matters|worry|worries) you\b(?! to)/i,
  // "If you live in Tarra, which is it?", "When you were there, was it open?"
  /^(?:if|when|since|as) (?:you|your|yours|you're|that's you)\b|^(?:if|of|when)\b[^?]{3,150}, (?:which|what|where|when|who|how)\b/i,
  // "A question for the folks at the pickup: is four better?"
  /^(?:an? |one |two |three |our |my )?(?:\w+ )?questions? (?:for|to) (?:you|the|those|anyone|all|our|every\w*|residents|members|parents|readers)\b/i,
  // "Has anyone tried it?", "Is there anything we forgot?", "Any ideas?", "Anyone else?"
  /\b(?:anyone|anybody|any of you|some of you|how many of you|which of you|who of you|who else|what else (?:should|would|could|do)|anything (?:we|else|missing|unclear|in)|anything you|someone here)\b|^any (?:\w+ )?(?:ideas?|suggestions?|tips|advice|favou?rites|takers|guesses|objections|more questions|other)\b/i,
  // "Should the roof wait?", "Which of the two?", "What should we call it?", "What are we missing?", "Where should it go?"
  /^(?:should|which|or should)\b|^(?:who|what|where|when|how)(?: \w+){0,3} should (?!you\b|i\b)|\b(?:what|where|when|how|who|which)(?: \S+){0,3} (?:should|could|would|ought|can) (?:we|i|it|the|they|our|this|go|be|come|stay)\b|\bwhat(?:'s| is| are)(?: we| i)? missing\b|\bdid (?:we|i) (?:miss|forget|get (?:it|this|that|anything))\b|\b(?:are|am|have) (?:we|i) (?:missed|missing|wrong|overlook\w+|forgotten)\b/i,
  // "Who remembers the kiosk?", "Who has a photo of it?", "What are some of your experiences?"
  /^who (?:remembers|knows|has|here|recogni[sz]es|would|wants|can (?:help|lend|name|spare))\b|^what (?:are|were|is) some of your\b/i,
];

/** How a question with a verb of its own begins. Anything else is elliptical. */
const full =
  /^(?:if|when|what|whatever|which|who|whom|whose|where|why|how|is|are|am|was|were|do|does|did|has|have you|had|can|could|will|would|shall|should|may|might|must|isn't|aren't|wasn't|don't|doesn't|didn't|won't|can't|couldn't|shouldn't|haven't|hasn't|any|anyone|anything|to|for|in|on|at|of|with|from)\b/i;

/** "Travelling for work?", "Stuck in traffic?", "Always in a hurry?" */
const guess =
  /^(?:(?:still|always|never|too|feeling|just|already|new to|on the go|in a|no time|no idea|low on|short (?:of|on)|stuck|torn|lost|hungry|thirsty|cold|hot|bored|stressed|tired|confused|overwhelmed|unsure|busy|broke|single|got|have|has|having|know|like|enjoy|prefer|hate|miss)\b|\w{2,15}(?:ing|ed) )[^:]{0,200}$/i;

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
  /\b(?:(?:would|'d) (?:\w+ )?(?:love|like|be (?:glad|happy)) to (?:hear|know)|(?:could|would|can|will) you (?:tell|write|show|send|let) |i wonder (?:what|which|how|whether) you|your (?:questions|ideas|answers|views|stories) (?:are welcome|go to|reach)|(?:glad|happy|curious) to hear)\b/i;

/** What the words of a question say about who is to answer it. */
export function readQuestion(question: string): QuestionWords {
  const bare = withoutLead(question);
  const last = bare.slice(bare.lastIndexOf(': ') + 1).trimStart(); // "For the folks at the pickup: would four be better?"
  const isElliptical = !full.test(bare) && !/\b(?:you|we|it|they|there|he|she)\b/i.test(bare.slice(0, 30));
  const isHook = isDevice(bare);
  const isAnsweredBelow = answeredBelow.some((way) => way.test(bare));
  return {
    isHook,
    isProclamation: isHook && isProclamation(bare),
    isFiller: isFiller(bare),
    isForReader: !isHook && !isAnsweredBelow && [bare, last].some((words) => forReader.some((way) => way.test(words))),
    saysYou: /\b(?:you|your|yours|y'all|folks)\b/i.test(bare),
    isGeneric: /^(?:how|what|why|when|where) (?:do|can) you\b/i.test(bare),
    isStructuring: isAnsweredBelow || structuring.some((way) => way.test(bare)),
    isElliptical,
    isGuess: isElliptical && guess.test(bare),
  };
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

/** Whether a question leaves its reader a choice: "Coffee or tea?" */
export function offersChoice(question: string): boolean {
  return / or \S/.test(question);
}
