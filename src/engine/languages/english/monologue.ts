import { sieve } from '../../sieve/sieve';
import type { Span } from '../../span';

/** What an organisation says of itself when it has nothing to tell: a line for each way. */
const creeds: readonly RegExp[] = [
  // "At Acme, we believe", "Here at the harbour we are committed to"
  /^(?:here )?at [^,]{2,50},? (?:we|we're|our)\b(?! (?:have|had|sell|bake|open|close|store|stock|use|will be (?:closed|open))\b)/i,
  // "We believe in", "We strive to", "We pride ourselves", "We stand for"
  /\b(?:we|our (?:company|team|organi[sz]ation)) (?:(?:all|also|still|firmly|truly|strongly|always|genuinely|deeply|constantly|continually|continuously|simply|really) )*(?:believes? (?:in|that|the|every|our|everyone)|strives?|endeavou?rs? to|prides? (?:ourselves|itself)|stands? (?:for|by|behind)|aspires?|dreams?|lives? and breathes?|cares? (?:deeply|about)|exists? to|values? (?:our|the|every|each|people|integrity|trust|honesty)|takes? (?:great |immense |enormous |real )?pride|never stop|thrives?|seeks? to)\b/i,
  // "We are committed to", "We remain dedicated", "We're on a mission"
  /\b(?:we(?:'re| are| remain|'ve (?:always )?been| have (?:always )?been)|our (?:team|company|people|staff) (?:is|are|remains?)|(?:has|have) (?:always )?been) (?:(?:all|also|still|firmly|truly|fully|always|deeply|more|as|proudly|absolutely|incredibly|so|very|equally|wholeheartedly) ){0,3}(?:committed to|dedicated to|devoted to|driven by|determined to|guided by|inspired by|fuell?ed by|motivated by|united by|defined by|on a mission|in the business of|here to (?:help|serve|stay|make)|proud (?:of (?:what|how|our|the (?:work|role|progress|journey|team|people))|that we|to have (?:played|been))|humbled by|grateful for (?:the opportunity|everything))\b/i,
  // "Our mission is to", "Our goal has always been", "The answer never changes"
  /\b(?:our|my) (?:(?:core|overall|ultimate|shared|simple|guiding|main|only|key|number one|company's) )?(?:mission|vision|purpose|philosophy|aim|goal|promise|ambition|values?|belief|ethos|motto|pledge|commitment|strength|success|culture|story|people|team|journey|spirit|heritage)(?: (?:statement|here))? (?:is|are|has always been|have always been|remains?|was always|reflects?|drives?|guides?|defines?|makes? us|starts? with|begins? with|comes? from|lies? in|never (?:changes|ends))\b/i,
  // "That's why we do what we do", "what makes us who we are", "what gets us up in the morning"
  /\b(?:(?:reason|why|what) we (?:do (?:it|this|what we do|all this)|get (?:up|out of bed)|come to work|exist|started|are here)|we do what we do|what (?:makes|keeps|drives|gets|sets|inspires|motivates|unites|defines) us|who we are|what we (?:stand for|are all about|believe)|what it means to be)\b/i,
  // "Our team worked tirelessly", "poured their hearts into it"
  /\b(?:work(?:ed|s|ing)? (?:tirelessly|around the clock|night and day|day and night|incredibly hard|so hard|extremely hard|hard every day|hard behind the scenes)|pour(?:ed|s|ing)? (?:our|their) hearts?|blood, sweat|heart and soul|labou?r of love|hard work and dedication|dedication and hard work|every single day|never (?:compromise|settle|stop|lose sight)|(?:always|never) (?:put|puts|placed?|kept|keep) (?:our|people|quality|safety|customers|members)|couldn't have (?:done|achieved|made)|day in,? (?:and )?day out|behind the scenes)\b/i,
  // "We don't just see numbers", "It's more than a job", "It's about people"
  /\b(?:we (?:don't|do not|aren't|are not|didn't) (?:just|only|simply|merely)|it's (?:not just|all about|more than) (?:a|an|about|the|our)?|we're (?:more than|not just) (?:just )?an?|(?:isn't|is not) just an?|it's (?:about )?(?:the|our) people)\b/i,
  // "We will continue to improve", "We look forward to continuing"
  /\bwe(?:'ll| will| shall| are going to)? (?:always |also |never stop |keep )?(?:continue|continuing|keep (?:working|striving|pushing|investing|improving|growing|building|innovating|on)|go on) (?:to |on )?(?:(?:work(?:ing)?|improve|invest(?:ing)?|grow(?:ing)?|build(?:ing)?|strive|deliver|innovate|evolve|learn|push|lead|support|develop|expand|strengthen|serve|focus|make|bring|do|provide|offer|ensure|be|listen)\b)?|\b(?:look(?:ing)? forward to|excited (?:for|about)|can't wait (?:for|to see)) (?:continuing|(?:the |our )?(?:next|many|future|what's|what the future|years|a bright|another|growing|building|serving|the road ahead|the journey))\b/i,
  // "the possibilities that lie before us", "the best is yet to come", "as we enter our next chapter"
  /\b(?:(?:possibilities|opportunities|road|journey|future|challenges|work|years) (?:that )?(?:lies?|ahead|before us|ahead of us|in front of us)|best is (?:still |yet )?to come|next (?:chapter|phase|stage) (?:of|for|in) (?:our|the company)|(?:as|when) we (?:look|move|grow|enter|embark|continue|begin) (?:to|ahead|forward|back|into|on|our)|(?:small|big|proud) part (?:of|in) (?:\w+ )?(?:story|journey|success|history|hers|his|theirs|yours|it)|(?:with|of) (?:a )?(?:reverence|gratitude|pride|humility) (?:for|and|to|that|as))\b/i,
];

const siftCreeds = sieve(creeds);

/** What a reader could use after all: figures, days, names, reasons, doors. */
const substance =
  /\d|\b(?:you|your|yours|because|monday|tuesday|wednesday|thursday|friday|saturday|sunday|january|february|march|april|june|july|august|september|october|november|december|tomorrow|next week|e-?mail|phone|thank|thanks|sorry|apologi[sz]e|mistake|wrong|failed|unfortunately|but|however|although|except|not yet|whether|unsure|don't know)\b/i;

/** Who the sentence is about. */
const self = /\b(?:we|we're|we've|we'll|we'd|our|ours|us|ourselves)\b/i;

/** The stretch that says what the sender is like, and gives the reader nothing; `undefined` when there is none. */
export function findCreed(sentence: string): Span | undefined {
  const sifted = siftCreeds(sentence);
  if (sifted.length === 0 || substance.test(sentence.replace(/\bFor \d+ years\b/i, ''))) return undefined;
  for (const creed of sifted) {
    const match = creed.exec(sentence);
    if (match) return { start: match.index, end: match.index + match[0].trimEnd().length };
  }
  return undefined;
}

/** Whether a sentence is about the sender: "we", "our", and not the reader. */
export function isAboutUs(sentence: string): boolean {
  return self.test(sentence) && !/\b(?:you|your|yours)\b/i.test(sentence);
}

/** Whether a sentence speaks of plans: "We will keep growing." */
export function looksAhead(sentence: string): boolean {
  return /\b(?:continu|forward|keep|ahead)/i.test(sentence);
}
