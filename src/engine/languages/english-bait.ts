import type { Span } from '../span';
import { commandStarts } from './english-commands';

/** What begs for a reaction that says nothing, as the beginning of a clause. */
const baits: readonly RegExp[] = [
  // "Like and share!", "RT if you agree", "Share this post"
  /^(?:like|share|repost|retweet|rt|upvote|reshare|boost)\P{L}{0,4}(?:$|(?:and|or|this|if|when|our page|the post|like|share|comment|follow|tag|subscribe|save|repost)\b|(?:to win|to enter|for a chance)\b)/iu,
  // "Smash that follow button", "Give us a like", "Double tap if you agree"
  /^(?:smash|hit|tap|bash|press) (?:that |the )?(?:like|follow|subscribe|share|bell|heart)\b/i,
  /^(?:give (?:us|this|it) a (?:like|follow|share|thumbs up)|double[- ]tap (?:if|this|for))\b/i,
  // "Tag a friend", "Tag three people who need this"
  /^tag (?:a|an|your|someone|somebody|one|two|three|four|five|\d{1,2})\b/i,
  // "Comment YES", "Type AMEN", "Drop a ❤️ below", "React with"
  /^(?:[Cc]omment|[Tt]ype|[Rr]eply|[Ww]rite|[Dd]rop|[Aa]nswer)(?: with)?(?: the word)? (?:["“]?\p{Lu}{2,20}(?!\p{L})|an? (?:emoji|heart|like|yes)\b|(?:an? )?\p{Extended_Pictographic})/u,
  /^(?:react|vote) with (?:an? )?(?:\p{Extended_Pictographic}|like|heart)/iu,
  // "❤️ this post", "Save this post"
  /^\p{Extended_Pictographic}\uFE0F? (?:this|if you (?:agree|love|like))\b/iu,
  /^save this post\b/i,
  // "Follow us and tag three friends"
  /^follow (?:us|me|@[\w.]{1,30}|our page)\b[^.!?]{0,30} (?:and|&) (?:like|tag|share|repost|save|comment)\b/i,
];

/** Asking for a real answer in the same breath redeems it: "Share your story", "comment with the example you know". */
const asksForSubstance =
  /\b(?:your (?:story|stories|experiences?|thoughts|ideas|own|view|questions?|answers?|example|favou?rite)|what (?:you|would)|which|how you|why you)\b/i;

/** "… if you agree that trains beat planes" */
const agreement = /\bif you (?:also |really )?agree(?<what> that [^.!?]{1,200})?/i;

/** The stretch of the sentence that begs for likes, shares, tags or one-word comments; `undefined` when it doesn't. */
export function findBait(sentence: string): Span | undefined {
  for (const start of commandStarts(sentence)) {
    const clause = sentence.slice(start);
    if (baits.some((bait) => bait.test(clause)) && !asksForSubstance.test(clause)) {
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
