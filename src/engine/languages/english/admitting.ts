import { exchangeWords } from './exchange-words';
import type { Finder } from './pattern-reader';
import type { PatternTable } from './patterns';

const set = (words: string): ReadonlySet<string> => new Set(words.trim().split(/\s+/));

const classes = {
  ...exchangeWords,
  /** Honest asides before "don't know". */
  HONESTLY: set(
    'still honestly simply really actually yet also both frankly truly genuinely quite currently certainly ourselves myself obviously clearly always even',
  ),
  /** What one does without when one does not know. */
  KNOW: set(`know say tell explain decide agree promise guess see understand remember solve prove measure predict figure rule
    guarantee settle pretend confirm reproduce rule manage keep test verify estimate judge trace`),
  /** What a careful sender would have done. */
  CARE: set(`ask check test notice tell think see warn plan listen look consult say read realise realize explain mention account
    consider inform wait stop catch act anticipate expect foresee measure allow document write call answer
    reply make fix do take spot go leave get understand always quite manage meet deliver live keep reach`),
  FAILED:
    set(`failed forgot missed overlooked underestimated overestimated misjudged misread misunderstood miscounted botched
    bungled broke neglected misled overbooked oversold overpromised mislaid mishandled misprinted mislabelled mislabeled
    undercounted underpaid overcharged overran fumbled stumbled mixed hoped tripped flunked double-booked mis-sent swapped
    assumed ignored dithered`),
  FAULT: set('mistake error fault oversight blunder omission doing slip'),
  ANSWER: set(`answer answers idea ideas data figures numbers plan explanation solution fix evidence proof cure
    clue date decision theory budget replacement excuse`),
  UNSURE:
    set(`unsure uncertain undecided unclear torn split divided stuck guessing debating weighing struggling wondering
    unresolved unsolved unknown unconvinced nervous worried uneasy puzzled baffled embarrassed ashamed doubtful sceptical
    skeptical hesitant wary conflicted unhappy disappointed`),
  STUDY:
    set(`study data survey sample figures figure numbers number method methodology methodologies model models analysis
    count estimate measurement comparison result results poll trial experiment experiments findings calculation forecast
    dataset index benchmark sensor sensors`),
  WORSE: set(
    'late early slow little few loud small big long vague quickly soon far cold hot thin confusing hard complicated narrow high low dark',
  ),
};

/** Admissions: of an error, of a limit, of doubt, of a gap. */
export const admissions: PatternTable = {
  patterns: [
    // "We still don't know why the pump stopped", "Nobody here could say whose boat it was."
    'WE HONESTLY* do|can|could HONESTLY* not HONESTLY* KNOW -of|you|goodbye|thank|enough|no|just|only',
    'WE HONESTLY* did not HONESTLY* KNOW -you',
    'WE will|would not HONESTLY* KNOW until|whether|if|for|before',
    'and|but|, do|did|still not|do not? know|understand why|what|whether|how|who|if|which',
    'nobody|none|no-one _3 knows|knew|know|remembers|remembered|noticed|thought|asked|checked|told|understood|understands',
    'nobody|no-one _3 can|could|would|was _1 KNOW|sure',
    'no one _3 knows|knew|remembers|noticed|asked|checked|thought|told|switched|turned|locked|counted|looked|answered|tested|had',
    '^ nobody|none _5 switched|turned|locked|counted|looked|answered|tested|told|had',
    'what HONESTLY* WE HONESTLY* do|can|could|have HONESTLY* not|no -want|need',
    // "We have no good answer", "We still lack a plan."
    'WE HONESTLY* have|had|see|found HONESTLY* no _1 ANSWER',
    'WE HONESTLY* do|did not HONESTLY* have a|an|any|the|enough|good|all _2 ANSWER|definition|room|money|time|hands|people|staff|space',
    'WE HONESTLY* have|had not HONESTLY* decided|found|worked|solved|figured|tested|measured|got|settled|managed|finished|agreed|fixed|checked|tried|kept|done|understood|answered|explained|asked|cracked|made -just|only',
    'WE HONESTLY* have|had|has never HONESTLY* asked|checked|tested|measured|tried|counted|managed|been',
    'WE HONESTLY* lack|lacked',
    'there is HONESTLY* no _2 ANSWER',
    // "I'm not sure the sign helps", "We are torn between …"
    'WE am|are|was|were|remain|remained HONESTLY* not HONESTLY* sure|certain|convinced|happy|proud|there|ready|satisfied|finished|comfortable',
    'WE am|are|was|were|remain|feel|felt SOFTLY* UNSURE -that',
    'WE have been|not UNSURE|able',
    'it|that|this|which is|was|remains HONESTLY* unclear|undecided|unresolved|unsolved|unknown|uncertain',
    'whether|why|what|how|who|when _9 is|remains|was HONESTLY* unclear|undecided|unresolved|unsolved|unknown|uncertain|open|anyone',
    'WE HONESTLY* may|might|could HONESTLY* be|have HONESTLY* wrong|mistaken|misread|missed|got|gotten|overlooked|been',
    'WE HONESTLY* wonder|wondered|doubt|doubted if|whether|why|how|what|that',
    "WE HONESTLY* think|suspect|guess it|they|this HONESTLY* is|was|may|might|could|'s the|a|an|because|from -best|most|only|perfect",
    'WE SOFTLY* struggle|struggled with|to',
    'WE HONESTLY* cannot KNOW',
    'the jury is|was still? out',
    'an|the|one|some|most|several open|unanswered|unresolved question|questions',
    'question|questions|matter|decision ~6 is|are|remain|remains HONESTLY* open|undecided|unresolved',
    'only|just|no more|best a|than|our? a? guess|hunch -what|how',
    'worries|worried|bothers|bothered|troubles|troubled|stung|embarrasses|worry|bother|haunts|nags US',
    'it|that|this HONESTLY* stung|stings',
    // "That was our mistake", "that one is on us"
    'our|my own? FAULT -message|code|budget',
    'our greatest|biggest|main|worst|weakest _1 FAULT|problem|gap|weakness',
    'that|this|it|both|which one|part? BE HONESTLY* on US $|,|and',
    'WE HONESTLY* HAVE? HONESTLY* made|make a|an|the|this|that|some|two|several|many _2 mistake|mistakes|error|errors|mess|hash',
    'WE HONESTLY* take|took|accept|bear _2 blame|responsibility for',
    // "We got the date wrong", "We were wrong about the ramp."
    'WE HONESTLY* HAVE? got|gotten|had|put|read|set|did|counted ~7 wrong|backwards|muddled',
    'WE was|were|am|are|have HONESTLY* been? HONESTLY* wrong|slow|careless|mistaken|naive|unprepared|overconfident|sloppy|clumsy|complacent',
    'WE was|were|am|are HONESTLY* too? late to|with|in',
    'WE was|were|am|are|made|set|put|wrote|built|printed|left _4 too WORSE',
    'went|gone _1 wrong ~4 our|we|us|here',
    // "We printed the wrong date", "Our first float leaked"
    'WE _4 the|a|an|at|to|in _1 wrong -way|person|number',
    'our _3 leaked|failed|broke|crashed|collapsed|flooded|stalled|froze|burnt|burned|sank|misfired',
    'WE HONESTLY* have? HONESTLY* ran|run|was|were out of|short',
    'WE HONESTLY* have? HONESTLY* let you|people|them|him|her|that|this|the|it|readers|members _4 down|lapse|slip|slide',
    'WE ~12 told|asked|warned nobody|no-one|none|no',
    'WE HONESTLY* thought|assumed|believed|hoped ~9 not',
    'WE HONESTLY* thought|assumed|believed|hoped ~9 ; it|they|that|she|he was|were|did|had not',
    'the reason|fault|blame is|was HONESTLY* us|ours|mine',
    'board|committee|team|council|members|opinion|staff|panel|neighbours|jury|group|opinions _3 is|was|are|were SOFTLY* split|divided|torn|undecided',
    'WE HONESTLY* find|found HONESTLY* it? very|so* hard|difficult|tricky|painful|awkward',
    'hard|difficult|painful|awkward for us',
    'WE HONESTLY* may|might HONESTLY* have to',
    'WE still have HONESTLY* no|only|not',
    'the honest|true|short|unflattering|uncomfortable _1 answer|truth|reason is',
    'read|take|treat ~4 with care|caution|salt',
    // "Our documentation hasn't kept up", "The first rollout did not go well", "We made this harder than it had to be"
    'our _3 has|have|did HONESTLY* not HONESTLY* kept|keep|reached|worked|helped|work|help|held|caught|arrived|improved',
    'did|do|does not HONESTLY* go|work|land|hold|end _1 well|out|plan|planned',
    'still _2 open|unanswered|unresolved question|questions',
    'has|have HONESTLY* _1 limits|limitations|flaws|drawbacks|downsides|shortcomings|gaps',
    'long way to go $',
    'WE HONESTLY* made|make this|it|that|things|life _1 harder|worse|slower|confusing|difficult',
    'STUDY is|are|was|were HONESTLY* too? very? small|patchy|rough|old|incomplete',
    // "Our answer was sloppy", "I don't like how we handled this", "That isn't good enough."
    'our|my _5 was|were|is|are SOFTLY* sloppy|patchy|poor|weak|thin|clumsy|confusing|unclear|incomplete|careless|vague|unfair|outdated|rushed|clumsily|misleading|muddled',
    'WE do|did not HONESTLY* like how|what|that|where',
    'WE have|had not HONESTLY* been HONESTLY* good|clear|fast|fair|open|honest|great|careful|quick|kind|able',
    'it HONESTLY* took US ~4 to|before|too|until',
    'a mystery|puzzle|riddle to US',
    'that|it|this|which is|was not HONESTLY* good|fast|fair enough',
    'that|it|this|which is|was not HONESTLY* acceptable|okay|ok|fair',
    'nobody|no-one HAVE? rang|called|decided|found|noticed|came|wrote|replied|apologised|apologized|explained|warned|fixed',
    'no one HAVE? rang|called|decided|found|came|wrote|replied|apologised|apologized|explained|warned|fixed',
    'somebody|someone should have',
    'WE may|might be about|making|doing|wasting',
    'is|are|was the weakest|worst|hardest|thinnest|shakiest part|point|bit|of|$',
    'WE read|sent|moved|wrote|reacted|answered|changed|opened|closed|started|stopped|called _3 too WORSE|quick|fast',
    // "We should have asked", "we shouldn't have waited", "We ought to have said so."
    'WE HONESTLY* should|ought HONESTLY* not? to? have HONESTLY* been|asked|told|+ed|seen|known|said|done|gone|caught|thought|written|made|taken|given|kept|put|let|read|had|come|called|spoken|sent|told|found|begun|built',
    'should HONESTLY* not have happened|been|taken|needed|gone',
    'and|but we? HONESTLY* should|ought HONESTLY* not? to? have HONESTLY* been|asked|told|+ed|seen|known|said|done|gone|caught|thought|written|made|taken|given|kept|put|let|read|had|come|called|spoken|sent|told|found|begun|built',
    'WE HONESTLY* have? HONESTLY* FAILED',
    'WE HONESTLY* did not HONESTLY* CARE -just|only|want|matter',
    'WE HONESTLY* never HONESTLY* asked|checked|tested|told|thought|noticed|said|looked|wrote|answered|counted|warned|consulted|tried',
    'our|the _3 did|does|do|was|is|were HONESTLY* not HONESTLY* always|reach|work|hold|catch|keep|arrive|good|great|ideal|fair|right|clear|up',
    'without asking|telling|warning|checking|consulting|testing anyone|anybody|you|them|it|first|people|any|those|the|a',
    'WE|which ~9 know|knew|knows better',
    'WE am|are|was|were _2 ashamed|embarrassed|red-faced',
    'to our shame|embarrassment|regret',
    'poor|bad form|judgement|judgment|communication|planning',
    'not our|my finest|best|proudest',
    // "We promised a reply in two days and took nine."
    'WE HONESTLY* promised|planned|said|meant|hoped|budgeted|expected|estimated|thought|intended ~12 and|but|, it|that|we|then? took|needed|did|ended|was|were|came|cost|got|has|had|have',
    'WE HONESTLY* promised|said|meant|wanted ~9 ; but? it|we|that',
    'instead of the _3 WE promised|planned',
    'took|takes us? twice|three|far|much _2 long|longer|more than|as|we',
    'longer|later|more|worse|slower than WE promised|said|planned|thought|hoped|told',
    // "We're sorry", "I apologise to the tenants."
    'WE am|are HONESTLY* very|so|truly|deeply|really|terribly* sorry $',
    'WE am|are HONESTLY* very|so|truly|deeply|really|terribly* sorry for|about|we|to -hear|you|see',
    'WE HONESTLY* owe _3 apology|apologies|explanation',
    'WE HONESTLY* apologise|apologize HONESTLY* to|for|that -any|the',
    '^ sorry about|for that|this|the|all|how|our|getting -inconvenience|delay',
    // "The survey doesn't show whether …", "so it should not be read as …"
    'STUDY ~5 do|does|did|can|could|is|are|was|were|cannot HONESTLY* not? HONESTLY* show|prove|tell|say|answer|explain|adjusted|representative|universally|capture|mean|enough|reliable|settle',
    'should|must|can|may|could HONESTLY* not be read|taken|understood|seen|interpreted|mistaken|compared as|for|with',
    'not HONESTLY* universally|always applicable|representative|accurate|reliable|suitable',
    'too small|few|short|early to tell|say|prove|show|know|judge|conclude',
    'this|that|it does not HONESTLY* solve|help everyone|everything|those|people|anyone|you',
    // "Still broken: paths with blanks", "not yet solved"
    '^ still broken|missing|unsolved|open|failing|unfixed|unresolved|undecided|unclear',
    '^ not yet solved|fixed|working|decided|sorted|done|ready',
    'is|are|was|remains still HONESTLY* unsolved|unfixed|undecided|unfinished|unanswered|unresolved',
    'is|are|was|has|have not HONESTLY* yet been? solved|resolved|decided|settled|found|explained|agreed',
    'known issue|issues|limitation|limitations|gap|bug|bugs BE|remains|remain|:',
    'WE HONESTLY* wish|regret WE|that|it|not|how',
    'a|one|biggest|some|main limitation|caveat|weakness|shortcoming of|is|here|in|:',
    'WE _1 learned|learnt the hard way',
    // "We're choosing between two roofs and there is money for one."
    'WE am|are HONESTLY* choosing|deciding|hesitating|undecided|thinking|arguing|leaning between|whether|about|over|towards|toward',
    'WE could ~9 , but only|we|it|that|i',
    'could|would _9 but only if',
    'WE can not HONESTLY* decide|agree|choose|afford',
    'half|some|part of? the|our|us team|board|committee|staff|council|crew|members|shift|us* wants|want|thinks|think|says|would',
    'WE|that|it _4 cost|costs you|them|people|families|anyone',
    'WE HONESTLY* rushed|guessed|hesitated|waited|let -to|us ~9 and|but|too|you|it',
  ],
  classes,
};

/** Where a sentence begins to admit something, as an index into its words; `undefined` where it doesn't. */
export function findCandour(find: Finder): number | undefined {
  return find(admissions);
}
