import { sieve } from '../../sieve/sieve';
import type { Span } from '../../span';
import { commandStarts } from './commands';

/** What begs for a reaction that says nothing, as the beginning of a clause. */
const baits: readonly RegExp[] = [
  // "Like and share!", "RT if you agree", "Share this post", "Like us on Facebook"
  /^(?:like|share|repost|retweet|rt|upvote|reshare|boost)\P{L}{0,4}(?:$|(?:and (?:share|like|comment|tag|follow|repost|subscribe|save)|(?:this|the|our) (?:post|page|video|reel)|if you|when you|share|comment|follow|tag|subscribe|us on)\b|(?:to win|to enter|for a chance)\b)/iu,
  // "Like this!"
  /^(?:like|share|repost) (?:this|it)\P{L}{0,4}$/iu,
  // "Smash that follow button", "Hit subscribe", "Give us a like", "Leave a like", "Double tap if you agree"
  /^(?:smash|hit|tap|bash) (?:that |the )?(?:like|follow|subscribe|share|bell|heart)\b/i,
  /^(?:give (?:us|this|it) a|leave (?:us )?a|drop (?:us )?a) (?:like|follow|share|heart|thumbs up|comment(?= below| \P{L}|!|$))/iu,
  /^double[- ]tap (?:if|this|for)\b/i,
  // "RT if your mother baked", "And repost ♻️ if your network needs this", "Retweet to win", "Share with someone who needs it"
  /^(?:rt|retweet|repost|reshare|like|share|upvote|boost|save)\P{L}{0,6}(?:this )?(?:if (?:you|your|this|we|someone|it|that)|to (?:win|enter|show|spread|raise|say|help us reach|save)|for (?:a chance|more|part)|(?:this )?with (?:someone|a friend|anyone|a colleague|your (?:friends|network|followers)))\b(?! wish| like to| would)/iu,
  /^(?:send|forward|show) this to (?:someone|a (?:friend|colleague|mate)|anyone) who\b/i,
  // "Hands up if", "Say yes if", "Caption this", "Let's make this go viral", "Vote for us"
  /^(?:(?:put your )?hands? up if|raise your hands? if|say (?:yes|aye|i) if|who's with (?:me|us)\b|caption this|let's (?:make this (?:go viral|trend)|break the internet)|help us (?:reach|hit|get to) \d[\d,.]{0,9}k? (?:likes|followers|subscribers|shares|fans)|(?:please )?vote for us\b)/i,
  // "Give us a follow", "Like our page", "Follow us to win", "Subscribe to our channel and hit the bell"
  /^(?:like (?:our|us on|the) (?:page|facebook|video|channel)|give (?:us|me) a follow|follow (?:us|me|@[\w.]{1,30}|our page)(?:\P{L}{0,4}$| to (?:win|enter)| for (?:a chance|follow)))/iu,
  // "Tag a friend", "Tag three people who need this", "Tag your team"
  /^tag (?:someone|somebody|(?:an?|your|one|two|three|four|five|\d{1,2}) (?:best )?(?:friends?|mates?|colleagues?|persons?|people|co-?workers?|budd(?:y|ies)|besties?|partners?|teams?|boss|family|mum|mom|dad|founders?|managers?))\b/i,
  // "Comment YES if you agree", "Type 1 below", "Comment "GUIDE" and I'll send it", "Drop a ❤️ below"
  /^(?:[Cc]omment|[Tt]ype|[Ww]rite|[Dd]rop|[Rr]eply|[Aa]nswer)(?: with)?(?: the word)? (?:["“][\p{L}\d]{1,20}["”]|\p{Lu}{2,20}|\d)(?:$|!| (?:if you|below|for the link|to (?:get|receive)|and (?:[Ii]|we)(?:'ll| will))\b)/u,
  /^(?:comment|drop|leave|type|reply with) (?:an? )?(?:\p{Extended_Pictographic}|emoji\b|heart\b)/iu,
  /^(?:react|vote) with (?:an? )?(?:\p{Extended_Pictographic}|like|heart)/iu,
  // "❤️ this post", "Save this post"
  /^\p{Extended_Pictographic}\uFE0F? (?:this|if you (?:agree|love|like))\b/iu,
  /^save this post\b/i,
  // "Let's get this to 1,000 likes"
  /^let's (?:get|take) (?:this|us|it) to \d[\d,.]{0,9}k? (?:likes|shares|followers|comments)\b/i,
  // "Follow us and tag three friends"
  /^follow (?:us|me|@[\w.]{1,30}|our page)\b[^.!?]{0,30} (?:and|&) (?:like|tag|share|repost|save|comment)\b/i,
];

const siftBaits = sieve(baits);

/** Asking for a real answer in the same breath redeems it: "Share your story", "comment with the example you know". */
const asksForSubstance =
  /\b(?:your (?:story|stories|experiences?|thoughts|ideas|own|view|questions?|answers?|example|favou?rite)|what (?:you|would)|which|how you|why you)\b/i;

/** Where a prize hangs on it, the answer is a ticket: "To win, share this post and tell us your favourite." */
const raffle = /\b(?:to (?:enter|win)|how to (?:enter|win)|giveaway|for (?:a|your) chance to win)\b/i;

/** "… if you agree that trains beat planes", at the end */
const agreement = /\bif you (?:also |really )?agree(?<what> that [^.!?:;]{1,200})?\P{L}{0,10}$/iu;

/** The stretch of the sentence that begs for likes, shares, tags or one-word comments; `undefined` when it doesn't. */
export function findBait(sentence: string): Span | undefined {
  const sifted = siftBaits(sentence);
  if (sifted.length === 0) return undefined;
  const isRaffle = raffle.test(sentence);
  for (const start of commandStarts(sentence)) {
    const clause = sentence.slice(start);
    if (sifted.some((bait) => bait.test(clause)) && (isRaffle || !asksForSubstance.test(clause))) {
      return { start, end: start + withoutEnding(clause).length };
    }
  }
  return undefined;
}

/** What the reader is asked to agree with: " that trains beat planes"; empty for agreeing as such, `undefined` for anything else. */
export function agreementAskedFor(sentence: string): string | undefined {
  const match = agreement.exec(sentence);
  return match ? (match.groups?.['what'] ?? '').trimEnd() : undefined;
}

function withoutEnding(clause: string): string {
  let end = clause.length;
  while (/[\s.!?…]/.test(clause[end - 1] ?? '-')) end--;
  return clause.slice(0, end);
}
