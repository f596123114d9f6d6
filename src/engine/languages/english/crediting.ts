import { exchangeWords } from './exchange-words';
import type { Finder } from './pattern-reader';
import type { PatternTable } from './patterns';
import type { Word } from './words';

/** Somebody one can point to, and what they definitely said to us or did for us. */
export const credits: PatternTable = {
  patterns: [
    // "Two readers in Ry showed us that …", "Maria has since sent me the old plan."
    'WHO ,? HAVE? SOFTLY* TOLD US',
    'WHO HAVE? SOFTLY* TOLD _7 and SOFTLY* TOLD US',
    // "Ilse at the bakery wrote to us", "A tenant got in touch about the stairs."
    'WHO HAVE? SOFTLY* wrote|written|write to US',
    'WHO HAVE? SOFTLY* got|gotten in touch',
    'WHO HAVE? SOFTLY* let US know',
    // "The night shift corrected our count", "A neighbour took our figures apart."
    'WHO HAVE? SOFTLY* +ed|took|caught|drew|built|taught|lent|sent|showed with|through|in|on|down? our|my',
    'NAMED HAVE? SOFTLY* helped|let|saved US',
    // "The crew towed us in", "Our neighbour rang to warn us"
    'WHO HAVE? SOFTLY* -helped|enabled|allowed|inspired|supported|joined|served|provided|offered|granted|needed|wanted +ed|drove|got us in|out|through|home|off|back|about|of',
    'WHO HAVE? SOFTLY* rang|called|came|wrote|phoned|stopped|knocked|drove|emailed _3 US',
    'great|good|fair|excellent|lovely|sharp|best|fine question|point|catch|idea|spot|eye from|by WHO',
    'WE HAVE? SOFTLY* heard|learned|learnt _4 from WHO|dozens|hundreds|many|several|the|some|two|three',
    'WE owe|owed _5 to WHO|a|an|two|three|the',
    "without WHO 's _3 WE",
    'WHO was|were|is|are SOFTLY* right $',
    "she|he|they|you is|are|was|were|'s SOFTLY* right $|,|about|and",
    // "Laurel, who called us before the county did, …"
    'WHO ,? who HAVE? SOFTLY* TOLD US',
    // "She told me, kindly, that …", "They showed us the leak."
    'she|he|they HAVE? SOFTLY* TOLD|told ,? US -SOFTLY',
    'she|he HAVE? _9 and told|showed|asked|taught|warned|sent US',
    // "as one commenter put it", "in the words of a tenant"
    'as one|a|several|some|many|two|three|the _4 put|wrote|said|told|pointed|observed|asked',
    'as WHO put it',
    'in the words of WHO',
    // "your letters changed the plan", "thanks to your tips"
    'your|these|those FEEDBACK SOFTLY* +ed|made|led|showed|gave|got|told|taught|brought -by US|the|our|it|this|that|a|how|what',
    'your FEEDBACK about|on|from|in|to _4 +ed|made|led|showed|gave|got|told|taught|brought the|our|us|it|two|three|a',
    'your FEEDBACK HAVE SOFTLY* +ed|made|led|shown|given|told|taught|brought|been',
    'WE HAVE? SOFTLY* listened|responded|replied to your|you',
    'WE HAVE? SOFTLY* heard you|your',
    'WE HAVE? SOFTLY* read|counted|watched|used|took|acted|went|heard through|on|in? your|every|all|of* _2 FEEDBACK',
    'because|thanks|due|based|building on|to|of? your FEEDBACK',
    'based|thanks|following|after on|to? the? FEEDBACK from|of|by|provided by? WHO|maintainers|+ers',
    'at your request|suggestion|urging|insistence',
    // "Reported by Ilse", "found and fixed by @okonkwo"
    'reported|spotted|noticed|suggested|requested|caught|donated|lent|contributed|proposed out? by WHO',
    'found|fixed|patched|translated|mapped|tested|raised|solved and +ed by WHO',
    'fixed|patched|translated|mapped|diagnosed by NAMED',
    // "To the person who lost a run: yours was the first"
    '^ to -everyone|everybody|those|all|our WHO who',
    // "it was the night shift who noticed"
    'it was WHO who',
    '-you WHO could not KNOW',
    'credit|thanks for _4 goes|belongs|is to|due',
    'WHO HAVE? SOFTLY* offered|made|raised|gave|sent|brought _3 FEEDBACK',
    'name|names|credit on|in|for the|your change|changelog|list|map|plaque',
  ],
  classes: {
    ...exchangeWords,
    KNOW: new Set('tell find see understand read say work open get use reach hear'.split(' ')),
  },
};

/** The same without "us": counts where we speak, since news of others' words is no credit. */
export const reportedCredits: PatternTable = {
  patterns: [
    // "The night shift pointed out …", "Several tenants asked whether …"
    'WHO HAVE? SOFTLY* SAID -to|all|audience|more',
    'WHO HAVE? SOFTLY* wrote|written SOFTLY* in|that|back|about|under|on|"|“|:|a|the|this',
    'WHO ,? who HAVE? SOFTLY* SAID|MADE',
    'WHO HAVE? SOFTLY* volunteered|agreed|offered to',
    // "at the suggestion of two tenants", "after a letter from the choir"
    'at|on|following|after the|a|an|one request|suggestion|advice|urging|insistence|letter|complaint|tip|call|question|idea of|from|by WHO',
    // "The idea came from Signe", "the name was suggested by a seven-year-old"
    'the|that|this|her|his|their _1 idea|question|suggestion|name|title|photo|tip|objection|line|wording|map|recipe|correction|answer|warning|change|complaint|point _6 came|comes|was|is from WHO|a|an|two|three|one|somebody|someone',
    'suggested|proposed|requested|spotted|reported|noticed|pointed|written out? by a|an|two|three|one|someone|somebody',
    // "The cleaning staff said so", "A guest said we had the wind wrong"
    'WHO ,? HAVE? SOFTLY* said so|we|our|it|that|the|they|yes|no -was',
    // "The B shift had worked out why it trips", "Three tenants have kept a diary"
    'WHO HAVE? SOFTLY* worked|figured|pieced|kept|counted|mapped|measured|photographed|translated|tested|repaired|mended|carried out|together|a|an|every|all|the|and|it|our',
    // "Ida's idea", "a reader's question"
    "WHO 's idea|suggestion|question|fix|patch|repro|letter|objection|complaint|correction|request|comment|tip|drawing|map|recipe|advice",
    // "Jonas mended the gate", "@azu has translated the manual."
    'NAMED HAVE? SOFTLY* MADE -out|that|in|by|it',
    'NAMED HAVE? SOFTLY* went|picked|took|sat|pieced|worked|turned|stepped|walked|looked|read through|out|up|apart|together|down',
    'NAMED has|have been +ing _6 her|his|their|our|the',
    'WHO HAVE? SOFTLY* disagreed|agreed|objected with|to',
    'WHO was|were the first to|who',
    'WHO HAVE? SOFTLY* showed|turned|came up|out|along|with|back _3',
    'WHO deserves|deserve|gets|earned _2 credit|thanks|mention|medal|applause',
  ],
  classes: exchangeWords,
};

/** What you, the readers, did. "If you sent …" has not happened, "when you asked" may not have. */
export const readersDeeds: PatternTable = {
  patterns: [
    // "You told us …", "the recordings you sent in", "what 40 of you asked for"
    'you have? SOFTLY* SENT -out|yourself|,',
    'of you _5 have? SOFTLY* SENT|said -out',
    // "Several of you turned up", "212 of you answered the last round"
    'of you HAVE? SOFTLY* +ed|stood|took|ran|sang|rode|swam|made|said|drove|walked|turned',
    'of you were SOFTLY* +ing',
    'of you told|asked|wrote|said',
  ],
  classes: exchangeWords,
};

/** Thanks for a definite deed. "Thank you for your support" thanks for none. */
export const thanks: PatternTable = {
  patterns: [
    // "Thanks to Maria, who reported this", "a shout-out to the Room 14 fourth graders, whose sock drive …"
    'THANKS SOFTLY* you|go|goes|is|due|belongs* SOFTLY* due? to|, -our|all|everyone|everybody WHO ~6 who|whose',
    'THANKS ~9 to WHO|those ,? who|whose +ed|said|came|sent|gave|brought|stayed|helped|took|wrote|made|found|sat|stood|told|spent|drove',
    // "Thank you, Ida, for lending us the pump", "thanks to @azu for the translation"
    'THANKS SOFTLY* you|go|goes|is|due|belongs* SOFTLY* due? to|,? -you|our|all|everyone|everybody WHO ~6 for -GENERIC +ing|the|a|an|this|that|these|those|his|her',
    'THANKS ~6 NAMED ~6 for -GENERIC +ing|the|a|an|this|that|these|his|her',
    'WE thank|thanked|appreciate -you|our|all|everyone WHO ~3 for -GENERIC +ing|the|a|an|this|these',
    // "Congratulations to the Under-14s on …"
    'congratulations|congrats to|, NAMED|this',
    'congratulations|congrats to the _3 NAMED',
    // "Thank you for pointing out the gap", "thanks for telling us"
    'thanks|thank you? SOFTLY* for pointing|telling|letting|spotting|noticing|reporting|flagging|correcting|showing|sending|lending|bringing|testing|catching',
    'thank you? _1 participants|volunteers|testers|reviewers _3 for',
  ],
  classes: exchangeWords,
};

const conditions = exchangeWords['IF'] ?? new Set();

/** Where a sentence begins to credit somebody, as an index into its words; `undefined` where it doesn't. */
export function findCredit(find: Finder, words: readonly Word[]): number | undefined {
  return find(thanks) ?? unlessConditional(words, find(credits)) ?? unlessConditional(words, find(readersDeeds));
}

/** The same for credit that counts only where we speak. */
export function findReportedCredit(find: Finder, words: readonly Word[]): number | undefined {
  return unlessConditional(words, find(reportedCredits));
}

function unlessConditional(words: readonly Word[], at: number | undefined): number | undefined {
  if (at === undefined) return undefined;
  const before = words.slice(Math.max(0, at - 3), at + 1).map(({ lower }) => lower);
  return before.some((word) => conditions.has(word)) ? undefined : at;
}
