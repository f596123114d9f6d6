import { exchangeWords } from './exchange-words';
import type { Finder } from './pattern-reader';
import type { PatternTable } from './patterns';

const set = (words: string): ReadonlySet<string> => new Set(words.trim().split(/\s+/));

const classes = {
  ...exchangeWords,
  DAY: set(`monday tuesday wednesday thursday friday saturday sunday today tonight tomorrow noon midnight january february march april
    may june july august september october november december spring summer autumn winter easter christmas`),
  /** What is done with answers. */
  DO: set(`read reply answer publish post share report print count collect tally bring put pin list sort weigh discuss use
    take show compile summarise summarize forward pass send respond map mark add include consider sum present hang gather
    correct credit name go write fix test try quote file log`),
  DONE: set(`read answered published posted shared reported printed counted collected tallied brought put pinned
    listed weighed discussed used taken shown compiled summarised summarized forwarded considered included presented
    corrected changed credited named decided logged recorded acknowledged reviewed passed sent hung quoted added mapped drawn`),
  REPLIES:
    set(`comment comments reply replies answer answers letter letters response responses submission submissions vote votes
    suggestion suggestions objection objections entry entries idea ideas story stories photo photos correction corrections
    message messages feedback sighting sightings note notes card cards slip slips memory memories e-mail email emails name names
    address drawing drawings tip tips recipe recipes guess guesses proposal proposals criticism complaint complaints question
    questions opinion opinions view views`),
  RESULT: set('summary results tally outcome split conclusions minutes totals'),
};

/** What will happen with answers: who reads them, by when, what they can change. */
export const promises: PatternTable = {
  patterns: [
    // "We read every reply", "We'll answer all of your letters by Friday", "Ida reads that address"
    'WE|NAMED|she|he will? SOFTLY* DO|reads|answers|counts|collects|replies|sorts|opens through|to|up? every|each|all|your|these|those|that _2 REPLIES|one',
    '-you WHO will SOFTLY* DO every|each|all|your|the|these|which|what _2 REPLIES|you',
    'WE|NAMED will SOFTLY* DO _1 what|whatever|everything|which _2 you|we|people|was|came|readers|members|tenants|replies',
    'WE will SOFTLY* collect|gather|read|answer|count|publish|take|sort|post|print|share REPLIES',
    'WE|NAMED will SOFTLY* DO the|a|all _2 REPLIES|RESULT -book|is',
    'WE|NAMED|someone|somebody|she|he will SOFTLY* answer|reply|respond|write|report|get|come|ring|call|phone|circle to? back|you|everyone|personally|within',
    'WE|NAMED|she|he answer|answers|reply|replies|respond|responds|write|writes to|back? every|each|all|within|them|personally|by -of',
    'WE|NAMED|she|he reads|read _1 it|them|all|every|each -aloud|was',
    // "We'll post a list of what was said", "will show which replies she used"
    'will SOFTLY* DO _7 what|which|that _1 was|you|we|people|came|has|everyone|replies said|say|tell|told|hear|heard|asked|learn|learned|learnt|decided|came|sent|she|we|he|used',
    'will|then SOFTLY* show|say|tell|explain|report|write|publish here? what|which|why|how -is|it _6 REPLIES|changed|change|used|chose|decided|tipped|said|won|did|do|follows|happened|heard|learned|learnt',
    'WE will SOFTLY* let you|everyone|people know what|when|which|how|by|on|here|as|whether -more',
    'what WE|you heard|hear|said|say|learned|learn|wrote|write|tell|told _4 goes|will|is|are|gets|ends -that',
    // "Comments count the same as a submission", "Your answers go to the board", "Replies count until Friday"
    'REPLIES _3 count|counts|close|closes until|the|towards|toward|as|for|on|same',
    'your|every|each|all REPLIES _3 go|goes|is|are|will|gets|get SOFTLY* straight|directly? be? DONE|to|into|a|an|on|before -about|not',
    'comments|replies|answers|letters|votes|suggestions|objections|ideas|feedback _2 will SOFTLY* be DONE',
    '^ comments|replies|answers|letters|responses|submissions|votes|suggestions|objections|ideas _3 is|are|get|gets SOFTLY* DONE -by|in',
    '^ all|every _1 REPLIES _6 DONE',
    'RESULT|result ~5 is|are|will|goes|go SOFTLY* be? published|posted|up|out|here|online|shared|read|sent|printed|announced|on _4 DAY|by|before|within|page|wall|after',
    'a|the summary|list of what|your|answers|comments|replies|responses',
    // "You'll have an answer by Thursday", "Everyone who writes gets a reply"
    'you|everyone|everybody|anyone|each will? SOFTLY* have|get|gets|hear|receive|receives a|an|our _1 reply|answer|response|call -key|code',
    'who|anyone|everyone|everybody _3 writes|asks|answers|replies|comments|objects ~4 gets|hears|will',
    'you will SOFTLY* hear back|from|by|within|what _3',
    'reply|answer|answers within|by|before _2 hours|days|day|week|weeks|DAY',
    'WE will SOFTLY* pick|choose|take|answer _4 REPLIES',
    'your REPLIES will SOFTLY* shape|decide|inform|guide|change|go|help',
    'WE have? passed|forwarded|logged|shared _2 REPLIES on|to|with',
    'and will get|come|report|write back to',
    // "Whatever you decide, we print", "If we say no, we'll say why", "We keep a list of every request"
    'whatever|whichever|what you decide|choose|pick|say|vote|want _3 , WE',
    'and|, you|members|readers|tenants vote|decide|choose|pick which|what|how|on',
    'WE will SOFTLY* say|explain|tell|answer you? why|here|each|one',
    'by DAY you will know',
    'WE keep a list|log|tally|record of',
    // "We'll update this page when it is explained", "the story is changed and your name is on the change"
    'WE will SOFTLY* update|correct|change this|the|it _1 page|post|thread|entry|list|story|map|here|when|as',
    'the|your REPLIES|story|text|plan|rule|change _4 is|gets changed|printed|used|credited|corrected and|with',
    'your name is|goes|will|stays|on _3',
    // "We decide on the 12th", "If more than fifty object, we drop it", "the most votes wins"
    'WE|board|committee|council decide|decides|vote|votes|choose|meet|meets|settle on|by|in DAY|the ~6 and|, will|then',
    'WE will SOFTLY* decide|choose|pick|vote|settle|switch|reopen|undo|stop|drop|reconsider|keep|move|change _6 if|when|after|once|together|based|unless -you|it',
    'if ~5 votes|replies|people|you|hands|members|tenants|readers|residents _6 , then? WE will|drop|keep|change|stop|switch|put|move|undo',
    'if more|fewer|enough|half|most|nobody|anyone than|of|people|you _7 , WE',
    '^ the|whatever|whichever ~4 most _3 wins|votes|wanted|asked|chosen|replies',
    'the|whichever _4 most votes|replies|support|hands',
    'will be? on the agenda|table',
    'WE|will SOFTLY* look|looking into it|this|that',
    'WE will SOFTLY* forward|pass it|this|them|that|your _3 to|on|up|along',
    'WE am|are SOFTLY* collecting|pinning|reading|counting|printing|putting|sorting|answering|gathering them|your|every|all|each|answers|replies',
    'hope|hoping for an answer|reply',
    '-you WHO will SOFTLY* map|sort|read|count|draw|compile|transcribe them|it|all|these _3',
  ],
  classes,
};

/** Where a sentence begins to say what happens with answers, as an index into its words; `undefined` where it doesn't. */
export function findPromise(find: Finder): number | undefined {
  return find(promises);
}
