import { exchangeWords } from './exchange-words';
import { readPatterns } from './patterns';
import type { Word } from './words';

const set = (words: string): ReadonlySet<string> => new Set(words.trim().split(/\s+/));

const classes = {
  ...exchangeWords,
  /** Who admits: we, or somebody of ours. */
  OURS: set('we i nobody none'),
  /** What one does without when one does not know. */
  KNOW: set(`know say tell explain decide agree promise guess see understand remember find solve prove measure predict work
    figure rule guarantee settle trust pretend answer choose confirm reproduce`),
  /** What a careful sender would have done. */
  CARE: set(`ask check test notice tell think see warn plan listen look consult say read realise realize explain mention account
    consider inform wait stop share catch act anticipate expect foresee measure allow count document mention write call answer
    reply keep give make fix do switch take`),
  BADLY: set('badly poorly late slowly wrongly carelessly too wrong'),
  FAILED: set(`failed forgot missed overlooked underestimated overestimated misjudged misread misunderstood miscounted botched
    bungled broke neglected ignored assumed overlooked muddled misled overbooked oversold overpromised lost dropped mislaid
    mishandled misprinted mislabelled mislabeled undercounted underpaid overcharged overran mixed regret fumbled stumbled blew`),
  FAULT: set('mistake error fault oversight failure slip blunder bug omission doing responsibility weakness'),
  ANSWER: set(`answer answers idea ideas data figures numbers plan explanation solution fix evidence proof cure reply reason
    clue date dates agreement decision way theory budget`),
  UNSURE: set(`unsure uncertain undecided unclear torn split divided stuck guessing debating weighing struggling wondering
    unresolved unsolved unknown unconvinced nervous worried uneasy puzzled baffled embarrassed ashamed sorry doubtful sceptical
    skeptical`),
  STUDY: set(`study data survey sample figures figure numbers number method methodology methodologies model models analysis
    count estimate measurement comparison report results result poll test map chart trial experiment experiments findings
    calculation forecast dataset index benchmark`),
};

/** Admissions: of an error, of a limit, of doubt, of a gap. */
const admissions = readPatterns(
  [
    // "We still don't know why the pump stopped", "Nobody here could say whose boat it was."
    'WE SOFTLY* do|did|can|could|will|would SOFTLY* not SOFTLY* KNOW -you',
    'nobody|none|no-one _4 knows|knew|know|remembers|remembered|noticed|thought|asked|checked|told|understood|understands',
    'nobody|none|no-one _3 can|could|would _1 KNOW',
    'no one _3 knows|knew|can|could|remembers|noticed|asked|checked|has|thought',
    'what SOFTLY* WE SOFTLY* do|can|could|have SOFTLY* not|no',
    // "We have no good answer", "We still lack a plan."
    'WE SOFTLY* have|had|see|found SOFTLY* no _1 ANSWER',
    'WE SOFTLY* do|did not SOFTLY* have a|an|any|the|enough|good|all _2 ANSWER|definition|room|money|time|hands|people',
    'WE SOFTLY* have|had not SOFTLY* decided|found|worked|solved|figured|tested|measured|got|settled|managed|finished|agreed|fixed|checked|tried|kept|done',
    'there is SOFTLY* no _2 ANSWER',
    // "I'm not sure the sign helps", "We are torn between …"
    'WE am|are|was|were|remain|remained SOFTLY* not SOFTLY* sure|certain|convinced|happy|proud|there|good|ready',
    'WE am|are|was|were|remain|feel|felt|have SOFTLY* UNSURE -that|to|about -hear|see',
    'it|that|this|which is|was|remains SOFTLY* UNSURE -to',
    'WE may|might|could SOFTLY* be|have wrong|mistaken|misread|missed|got|gotten',
    'WE SOFTLY* wonder|wondered|doubt|doubted if|whether|why|how|what|that',
    'WE SOFTLY* struggle|struggled with|to',
    'the jury is|was still? out',
    'open|unanswered|unresolved question',
    'is|are SOFTLY* only|just a guess|estimate',
    'worries|worried|bothers|bothered|troubles|stung|embarrasses US',
    // "That was our mistake", "that one is on us"
    'our own? FAULT',
    'our greatest|biggest|main|worst|weakest _1 FAULT|problem|gap',
    'that|this|it|both|which one? BE SOFTLY* on US',
    'BE SOFTLY* my|our SOFTLY* fault|mistake|error|oversight|doing',
    'WE SOFTLY* HAVE? SOFTLY* made|make a|an|the|this|that|some|two|several|many _2 mistake|mistakes|error|errors|mess',
    // "We got the date wrong", "We were wrong about the ramp."
    'WE SOFTLY* HAVE? got|gotten|had|put|read|set|did _5 wrong|backwards|muddled',
    'WE was|were|am|are SOFTLY* wrong|late|slow|careless|mistaken|naive|unprepared|overconfident|sloppy',
    // "We should have asked", "we shouldn't have waited", "We ought to have said so."
    'WE SOFTLY* should|ought SOFTLY* not? to? have',
    'should not have|be happened|taken|needed',
    'WE SOFTLY* have? SOFTLY* FAILED',
    'WE SOFTLY* did not|never SOFTLY* CARE',
    'WE never SOFTLY* asked|checked|tested|told|thought|noticed|said|looked|wrote|answered|counted|warned|consulted',
    'WE _8 without asking|telling|checking|testing|warning|saying|notice',
    'WE _6 too late|early|slow|little|often|quickly|long|vague',
    'WE _6 , which _4 know|knew better',
    'to be ashamed|embarrassed',
    // "We promised a reply in two days and took nine."
    'WE promised|planned|said|meant|hoped|budgeted|expected|estimated ~9 and|but it|that|took|took|needed|did|ended',
    // "We're sorry", "I apologise to the tenants."
    '^ WE am|are SOFTLY* very|so|truly|deeply|really* sorry $',
    'WE am|are SOFTLY* very|so|truly|deeply|really* sorry for|about|we|to -hear|you|see',
    'WE SOFTLY* owe _3 apology|apologies|explanation',
    'WE SOFTLY* apologise|apologize SOFTLY* to|for|that -any|the',
    // "The survey doesn't show whether …", "so it should not be read as …"
    'STUDY _4 do|does|did|can|could|is|are|was|were SOFTLY* not SOFTLY* show|prove|tell|say|include|cover|count|answer|explain|adjusted|representative|universally|capture|account|mean|large|big',
    'should|must|can|may|could SOFTLY* not be read|taken|used|understood|seen|interpreted|mistaken|compared as|for|with',
    'not SOFTLY* universally|always applicable|representative|accurate|reliable|suitable',
    'it|this|that does not SOFTLY* work|help|fit|scale|solve|hold for|on|with|in|everyone|yet|when',
    // "Still broken: paths with blanks", "not yet solved"
    '^ still|not yet? broken|missing|unsolved|open|solved|fixed|working|failing|unfixed|unresolved|known|decided',
    'known issue|issues|limitation|limitations|gap|bug|bugs BE|remains|remain|:',
    'WE SOFTLY* wish|regret',
    'poor|bad form|judgement|judgment|call of? our?',
    // "We're choosing between two roofs and there is money for one."
    'WE am|are SOFTLY* choosing|deciding|hesitating|undecided|thinking|arguing between|whether|about|over',
    'WE could _9 , but',
    'WE SOFTLY* can not decide|agree',
    'half the|our|of _2 wants|want|thinks|think',
    'WE SOFTLY* changed|closed|moved|cut|removed|raised|stopped|cancelled|dropped _9 without|before',
  ],
  classes,
);

/** Where a sentence begins to admit something, as an index into its words; `undefined` where it doesn't. */
export function findCandour(words: readonly Word[]): number | undefined {
  return admissions(words);
}
