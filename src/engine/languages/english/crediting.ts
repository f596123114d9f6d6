import { exchangeWords } from './exchange-words';
import { readPatterns } from './patterns';
import type { Word } from './words';

/** Somebody one can point to, and what they definitely said or did. */
const credits = readPatterns(
  [
    // "Two readers in Ry showed us that …", "Maria has since sent me the old plan."
    'WHO HAVE? SOFTLY* TOLD US',
    // "Ilse at the bakery wrote to us", "A tenant got in touch about the stairs."
    'WHO HAVE? SOFTLY* wrote|written|write to|in|that|back|about|under|on|"|“|,',
    'WHO HAVE? SOFTLY* got|gotten in touch',
    // "The night shift pointed out …", "Several of you asked whether …"
    'WHO HAVE? SOFTLY* SAID',
    // "The panel disagreed with our estimate", "A neighbour took our figures apart."
    'WHO HAVE? SOFTLY* _1 +ed with? our',
    'WHO HAVE? SOFTLY* helped|let|made us|me',
    'WHO was|were|is|are SOFTLY* right $',
    'you are|were SOFTLY* right',
    // "Laurel, who called us before the county did, …"
    'WHO ,? who HAVE? SOFTLY* TOLD US',
    'WHO ,? who HAVE? SOFTLY* MADE|SAID',
    // "She told me, kindly, that …", "They showed us the leak."
    'she|he|they HAVE? SOFTLY* TOLD US',
    'she|he told US',
    // "Reported by Ilse", "found and fixed by @okonkwo"
    'reported|found|fixed|spotted|noticed|suggested|proposed|requested|caught|pointed|donated|lent|contributed|discovered|raised|patched out? by WHO',
    // "at the suggestion of two tenants", "after a letter from the choir"
    'at|on|following|after the|a|an request|suggestion|advice|urging|insistence|letter|complaint|tip|call|question of|from|by WHO',
    // "Ida's idea", "a reader's question"
    "WHO 's FEEDBACK|fix|repro|pull",
    // "as one commenter put it", "in the words of a tenant"
    'as WHO put|wrote|said|noted|told|pointed|observed',
    'in the words of WHO',
    // "your letters changed the plan", "thanks to your tips"
    'your FEEDBACK SOFTLY* +ed|made|led|showed|gave|got|told|taught|brought',
    'your FEEDBACK HAVE SOFTLY* +ed|made|led|shown|given|told|taught|brought',
    'WE HAVE? SOFTLY* listened|responded|replied to your|you',
    'WE HAVE? SOFTLY* heard|read|counted|watched|used|took|acted you|your|every|all',
    'because|thanks|due|based|building on|to|of? your FEEDBACK',
    'at your request|suggestion|urging|insistence',
  ],
  { ...exchangeWords, },
);

/** What you, the readers, did. "If you sent …" has not happened, "when you asked" may not have. */
const readersDeeds = readPatterns(
  [
    // "You told us …", "the recordings you sent in", "what 40 of you asked for"
    'you have? SOFTLY* SENT',
    'of you have? SOFTLY* SENT',
    // "Several of you turned up", "212 of you answered the last round"
    'of you HAVE? SOFTLY* +ed|came|stood|took|ran|sang|rode|swam|made|said|got|went',
    'of you were|are SOFTLY* +ing',
  ],
  exchangeWords,
);

/** Somebody's work: counts when they are named. */
const works = readPatterns(
  [
    // "Jonas mended the gate", "@azu has translated the manual."
    'WHO HAVE? SOFTLY* MADE',
  ],
  exchangeWords,
);

/** Thanks for a definite deed. "Thank you for your support" thanks for none. */
const thanks = readPatterns(
  [
    // "Thanks to Maria, who reported this", "a shout-out to the Room 14 fourth graders, whose sock drive …"
    'THANKS SOFTLY* you|go|goes|is|due|belongs* to|, WHO ~4 who|whose',
    // "Thank you, Ida, for lending us the pump", "thanks to @azu for the translation"
    'THANKS SOFTLY* you|go|goes|is|due|belongs* to|,? WHO ~4 for -GENERIC +ing|the|a|an|this|that|these|those|his|her|walking|counting',
    'WE thank|thanked WHO ~3 for -GENERIC +ing|the|a|an|this|these',
    // "Congratulations to the Under-14s on …"
    'congratulations|congrats|kudos|bravo to|, WHO',
    // "Thank you for pointing out the gap", "thanks for telling us"
    'thanks|thank you? for pointing|telling|letting|spotting|noticing|reporting|flagging|correcting|showing|asking|sending|lending|bringing|testing',
  ],
  exchangeWords,
);

const conditions = exchangeWords['IF'] ?? new Set();

/** Where a sentence begins to credit somebody, as an index into its words; `undefined` where it doesn't. */
export function findCredit(words: readonly Word[]): number | undefined {
  return thanks(words) ?? notIf(words, credits(words)) ?? notIf(words, readersDeeds(words)) ?? namedWork(words);
}

function notIf(words: readonly Word[], at: number | undefined): number | undefined {
  if (at === undefined) return undefined;
  const before = words.slice(Math.max(0, at - 3), at + 1).map(({ lower }) => lower);
  return before.some((word) => conditions.has(word)) ? undefined : at;
}

function namedWork(words: readonly Word[]): number | undefined {
  const at = works(words);
  const first = at === undefined ? undefined : words[at];
  return first && /^[@\p{Lu}]/u.test(first.text) && at !== undefined ? notIf(words, at) : undefined;
}
