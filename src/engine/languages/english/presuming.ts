import { sieve } from '../../sieve/sieve';
import type { Span } from '../../span';
import { isDisowned } from './claims';

/** What takes the reader's wish, knowledge or consent for granted: a line for each way. */
const presumptions: readonly RegExp[] = [
  // "As we all know", "It's no secret that", "Needless to say", "It goes without saying"
  /\b(?:as (?:we all|everyone|everybody|you all|you (?:surely|probably|no doubt|undoubtedly|well)) knows?|(?:we|you) all (?:know|agree|want|love|need|remember)(?: that| how| what| the| to| a| when|,)|everyone (?:knows|loves|agrees|wants)|everybody (?:knows|loves|agrees|wants)|(?:nobody|no one) (?:likes|wants|enjoys) (?=to |an? |\w+ing\b))/i,
  /\b(?:it's|it is|it is of course|it's hardly|it is hardly|it comes as) no (?:secret|surprise|coincidence|wonder|exaggeration)(?= |,)|\b(?:needless to say|it goes without saying|(?:there's|there is|there can be) no (?:denying|question that|doubt that|doubting|better (?:time|way|place|feeling) (?:to|than)|reason not to|excuse)|(?:there has|there's) never been a better (?:time|moment|day)|let's (?:be honest|face it|be real)|no [a-z]+ (?:is|would be) complete without|we've all (?:been there|had)|no one (?:can|could|would) (?:deny|disagree|argue|dispute)|who (?:could|can) (?:resist|disagree|argue|say no)|we can all agree|as you(?:'re| are) (?:surely|no doubt) aware)\b/i,
  // "Obviously, …", "Surely you …"
  /^(?:obviously|clearly|naturally|undoubtedly|undeniably|without (?:a )?doubt|no doubt|surely|unquestionably),? (?=(?:you|your|this|the|it|it's|we|everyone|there|that)\b)/i,
  /\bsurely you\b|\byou (?:obviously|clearly|naturally|undoubtedly|surely|no doubt) (?:know|want|need|agree|love|wish|care|prefer)\b/i,
  // "You'll love our new menu", "You won't want to miss it", "You won't regret it", "you'll wonder how you managed"
  /\byou(?:'ll| will| are going to|'re going to|'re sure to| are sure to) (?:(?:all|absolutely|definitely|surely|certainly|simply|just|really|instantly|also|both) )?(?:love|adore|enjoy every|fall in love|be (?:amazed|thrilled|delighted|blown away|hooked|glad you|impressed|astonished|surprised (?:at|by|how)|grateful|pleased|happy to (?:hear|know)|inspired|proud|spoilt|spoiled|the envy)|never (?:want|look back|regret|forget|go back|be the same)|wonder how you|thank (?:us|yourself)|want to (?:come back|bookmark|see|hear|read|save|stay|tell|keep|try (?:them|it) all)|walk away with|leave (?:inspired|with (?:a|new|practical|fresh|ideas)|feeling)|not regret|not be disappointed|find it hard to|agree)\b/i,
  /\b(?:you (?:won't|will not|don't|wouldn't|really don't|certainly don't|definitely (?:don't|won't)) want to (?:miss|be (?:left|without)|wait)|you (?:won't|will not) (?:regret|be disappointed|believe (?:how|what|your|it)|be able to (?:resist|stop|put it down))|you (?:can't|cannot|can not) (?:afford (?:not )?to|live without|resist|go wrong|do without|miss (?:this|it|out|our)|beat)|you simply (?:must|have to|can't)|you owe it to yourself|you deserve (?:to|the|a|an|better|more|it|this|some)\b)/i,
  // "Your future self will thank you", "Your team will love it"
  /\byour (?:[a-z]+ ){1,3}(?:will|is already|are already|is going to|are going to) (?:(?:be )?thank(?:ing|s)?|love|adore)(?: you| it| this| them| our| the)\b/i,
  // "We know exactly what you need", "We know you're busy", "We know how important"
  /\b(?:we|i) (?:all )?(?:know|understand|realise|realize|get) (?:exactly |just |only too well )?(?:(?:that )?you(?:'re| are|'ve| have| want| need| love| care| hate| like| can't|r)\b|(?:what|how (?:much|important|busy)) (?:it is for )?(?:you|our|your|this|that|it)\b)/i,
  // "The moment you've been waiting for", "just what you need", "everything you could want"
  /\b(?:(?:what |the (?:\w+ )?(?:\w+ )?)?(?:you've|you have)(?: all)? been (?:waiting|asking|longing|looking|dreaming|hoping|craving|searching) (?:for|of)|(?:the (?:one|day|moment|news|event)|it's) you(?:'ve| have)? (?:all )?(?:been )?(?:wait(?:ing|ed)?|dream(?:ed|t)?) (?:all \w+ )?(?:for|of)|(?:just|exactly) what you(?:'ve| have)? (?:need(?:ed)?|want(?:ed)?|(?:been )?(?:looking|waiting|wish\w+) for)|everything you (?:could|'ll|will) (?:ever )?(?:want|need|wish for|ask for)|(?:the )?(?:\w+ )?you (?:never|didn't) knew? you (?:needed|wanted))/i,
  // "Whether you're a seasoned rower or just starting out, …"
  /^whether you(?:'re| are) (?:an? |the )?(?:seasoned|experienced|complete|total|beginner|novice|expert|newcomer|first-time|professional|pro|casual|keen|long-time|budding|small|large|new|curious|veteran|just|looking|a fan|planning|celebrating|craving|after|in the mood)\b/i,
  // "Thank you for your patience", before anybody was asked for it
  /\b(?:(?:thank you|thanks|grateful|appreciate) (?:in advance )?(?:for |so much for )?your (?:\w+ )?(?:patience|understanding|cooperation|co-operation|compliance|continued (?:loyalty|trust|patience))|thank(?:s| you) in advance|we (?:trust|are (?:sure|certain|confident)|'re (?:sure|certain|confident)|have no doubt)(?: that)? (?:you|this meets|our (?:customers|guests|members|readers|residents)))\b/i,
];

const siftPresumptions = sieve(presumptions);

/** "You'll love it or your money back", "if you", "you told us": it depends, or they said so. */
const conditional =
  /\b(?:if|unless|told us|you said|you asked|you wrote|in case|whether or not|or you can|let us know if)\b/i;

/** The stretch that takes the reader's wish, knowledge or consent for granted; `undefined` when there is none. */
export function findPresumption(sentence: string): Span | undefined {
  const sifted = siftPresumptions(sentence);
  if (sifted.length === 0 || conditional.test(sentence)) return undefined;
  for (const presumption of sifted) {
    const match = presumption.exec(sentence);
    if (!match) continue;
    const span = { start: match.index, end: match.index + match[0].trimEnd().length };
    if (!isDisowned(sentence, span.start, span.end)) return span;
  }
  return undefined;
}
