import { exchangeWords } from './exchange-words';
import { readPatterns } from './patterns';
import type { Word } from './words';

const set = (words: string): ReadonlySet<string> => new Set(words.trim().split(/\s+/));

const classes = {
  ...exchangeWords,
  DAY: set('monday tuesday wednesday thursday friday saturday sunday today tonight tomorrow noon january february march april may june july august september october november december'),
  DO: set(`read reply answer publish post share report print count collect tally bring put pin write list sort weigh discuss use
    take show go compile summarise summarize forward pass send respond map mark add include consider consult sum present
    correct change credit name decide read`),
  DONE: set(`read answered published posted shared reported printed counted collected tallied brought put pinned written
    listed weighed discussed used taken shown compiled summarised summarized forwarded considered included presented
    corrected changed credited named decided logged recorded acknowledged reviewed`),
  EACH: set('every each all any your the these those whatever what everything both'),
  RESULT: set('summary result results tally count outcome list decision split numbers winner conclusions reasons minutes draft response responses'),
  BY: set('by before on until within after monday tuesday wednesday thursday friday saturday sunday tomorrow tonight next'),
};

/** What will happen with answers: who reads them, by when, what they can change. */
const promises = readPatterns(
  [
    // "We read every reply", "We'll answer all of your letters by Friday", "Ida reads that address"
    'WE|WHO will|SOFTLY* DO|reads|answers|counts|collects|replies EACH _3 FEEDBACK|one|of|you|name|entry|card|slip|address|hear|sent|send|said|say|tell',
    'WE|WHO will SOFTLY* DO _2 FEEDBACK|RESULT',
    'WE|WHO will SOFTLY* answer|reply|respond|write|report|get|come|ring|call|phone to? back|you|by|here|within|everyone|each|every|with|on|personally|in',
    'WE|WHO reads|read|answers|answer every|each|all|it|them|that -of',
    // "We'll post a list of what was said", "will show which replies she used"
    'will SOFTLY* DO _6 what was|you|we|people|came|has|everyone said|say|tell|told|hear|heard|asked|learn|decided|came|in',
    'will SOFTLY* show|publish|tell|say|list which|what|why|how _6 FEEDBACK|changed|used|chose|decided|said|won',
    // "A summary is published on 28 November", "Replies count until Friday"
    'your|all|every|each|the|these? FEEDBACK _3 count|counts|close|closes until|the|towards|as|on',
    'your|every|each|all FEEDBACK _3 go|goes|is|are|will|gets|get SOFTLY* be? DONE|to|into|a|an|the|on|before',
    'FEEDBACK _3 is|are|get|gets|will SOFTLY* be? DONE in|on|by|before|until|here|to|at DAY|the|here|WHO|+th',
    'FEEDBACK will be DONE',
    'RESULT _7 is|are|will|goes|go|be* published|posted|up|out|here|online|shared|read|sent|printed|announced|on _3 BY',
    'summary of what|the|your|all|answers|comments|replies',
    // "You'll have an answer by Thursday", "Everyone who writes gets a reply"
    'you|everyone|everybody|each|who|writes|people will|SOFTLY* have|get|gets|hear|receive a|an|back|from|our _1 FEEDBACK|us|by|within|WHO|name',
    'WE|will SOFTLY* update this|the|you page|post|thread|entry|issue|here|when|on|by',
    'WE will SOFTLY* let you|everyone|people know what|when|which|how|by|on|here|as|whether',
    'WE decide|vote|choose|meet|settle on|by|in DAY|the|may|+ber ~6 and|, will|then',
    'will|then SOFTLY* say|tell|report|explain|write here|what|why|how|back|which|you',
    '^ if|when|unless more|fewer|enough|half|most|nobody|anyone ~7 , WE|it|the',
    '^ the|whatever|whichever ~4 most|wins|chosen|wanted|votes ~4 will|is|gets|wins|goes',
    'each|every FEEDBACK SOFTLY* gets|is|will|goes|ends',
    'WE will SOFTLY* decide|choose|pick|vote|settle|change|switch|reopen|undo|keep|go _6 if|when|after|once|together|based|from|by|on',
    'if _9 you|replies|votes|half|enough|them|people|enough ~6 , ~2 WE will|drop|keep|change|stop|switch',
    '^ if|the|what ~9 most|more|majority _2 votes|of|half|replies|than _5 wins|decides|it',
    'what you|people|readers say|write|tell|send|answer|choose|decide _6 goes|decides|will|is|gets|changes|ends',
    'will be? on the agenda|table|list',
    'WE|will SOFTLY* look|looking into it|this|that',
    'WE will SOFTLY* forward|pass|take it|this|them|that|your _3 to|on|up|along',
    'hope|hoping for an answer|reply',
    'WE am|are SOFTLY* collecting|pinning|reading|counting|printing|putting|sorting|answering them|your|every|all|each|answers|replies|the',
    'the|your FEEDBACK that _4 is|are|will|gets _2 changed|printed|used|credited|read',
  ],
  classes,
);

/** Where a sentence begins to say what happens with answers, as an index into its words; `undefined` where it doesn't. */
export function findPromise(words: readonly Word[]): number | undefined {
  return promises(words);
}
