import { exchangeWords } from './exchange-words';
import { readPatterns } from './patterns';
import type { Word } from './words';

const set = (words: string): ReadonlySet<string> => new Set(words.trim().split(/\s+/));

const classes = {
  ...exchangeWords,
  /** Verbs by which a reader answers. */
  ANSWER: set('tell write show text ask email e-mail mail call ring phone message dm tweet correct teach remind warn send give bring lend help'),
  PLACE: set(`thread comments discussion issue forum channel slack discord zulip mailing list matrix etherpad form survey box wall
    board replies inbox poll counter desk booth stand stall`),
  /** What people do together. */
  TALK: set('talk discuss chat meet argue debate plan try test taste share compare swap brainstorm decide ask answer question hear listen'),
  /** Where people meet and talk. */
  MEETING: set(`meeting evening drop-in drop-ins q&a discussion discussions workshop session sessions coffee conversation consultation
    open hearing forum roundtable meetup assembly debate walk-through surgery seminar sprint hackathon hack working call calls town
    hackday office webinar ama chat lunch breakfast tour walk panel`),
  MATTER: set('which what whether how where when why who if about your a an the one two three any it them this that with by'),
};

/** Doors: what a reader can do to answer, and to whom. */
const doors = readPatterns(
  [
    // "Tell us which of the two you would keep", "Write to Ida", "Show me how you hold it."
    '^ ANSWER us|me|them|him|her -that|of MATTER|your',
    '^ tell|write|email|mail|ring|phone|text|message to? US|WHO and|if|with|by|what|which|at|before|or|how|about|whether|where|when',
    '^ let US know what|which|how|if|whether|where|when|who|about|by|in|on|at|your',
    // "Reply with the name of your stop", "Comment on issue 42", "Answer in the thread."
    '^ reply|respond|answer|comment|vote|react with|to|on|in|by|below|under|here|at|or|and -yes',
    '^ hit reply',
    '^ leave a|your|us comment|note|message|reply|line',
    '^ drop us|me|a|it|by|in|your line|note|comment|a|email|suggestions|question|questions|idea|ideas',
    // "Send us a photo of yours", "Share your recipe in the comments", "Bring the scrap."
    '^ send|share|post|add|bring|put|submit|mail|paste|pin|write|drop|mark your|yours|it|them|a|an|the|one|any|what|ideas|photos|questions _7 to|in|into|on|by|with|here|at|of|before|as PLACE|US|our|the|this|a|friday|@',
    '^ send|share|post|bring|submit|add|nominate|suggest|propose your|a|an|one|ideas|questions|stories|corrections FEEDBACK',
    '^ put|pin|mark|draw|stick|write|leave|add _5 in|on the|a|our PLACE|map|list|comment|note|plan|plans|door|fence|chart|calendar|back',
    '^ suggest|propose|nominate|correct|challenge|question|criticise a|an|your|the|one|it|us|our|what|which|anything|somebody|someone',
    // "If you have an old plan, say so", "could you paste ten lines?"
    'could|can|would|will you SOFTLY* tell|send|show|paste|share|write|let|help|check|try|look|say|lend|bring|describe|mail',
    'if you _9 , ~2 tell|write|send|say|reply|call|ring|come|let|please|share|bring|open|drop|comment|email|mail|show|add|ask|post|join|speak|hit -if',
    // "We'd love to hear which …", "I'd like to know what is wrong with them", "We want to hear from tenants."
    'WE would|want|wanted|really|particularly|especially|still* love|like|want|be|glad|happy|to* hear|know|see|read|learn -that|you from|what|which|how|about|whether|if|why|where|your|more|the',
    'would love|like|welcome|appreciate SOFTLY* to? receive|get|have|your|any|some _3 FEEDBACK|help',
    'curious|eager|keen|interested|happy|glad to hear|know|learn|discuss|talk -that',
    'WE _3 welcome|welcomes|invite|appreciate|want|need|seek|value _3 FEEDBACK|pull|help',
    'welcome|welcomes|invites|seeks|wants _3 FEEDBACK',
    'FEEDBACK BE SOFTLY* welcome|open|invited|appreciated|wanted',
    'FEEDBACK to|on|by|before|in WHO|friday|monday|tuesday|wednesday|thursday|saturday|sunday',
    // "We're looking for volunteers to test the form", "We need three readers who …"
    'WE am|are SOFTLY* looking for|at volunteers|people|someone|testers|readers|members|anyone|reviewers|feedback|ideas|examples|stories|participants',
    'WE need|want|seek _1 volunteers|people|someone|testers|readers|reviewers|help|your to|who|with|from',
    // "You can write on the plans", "You're welcome to argue."
    'you can|may|could SOFTLY* write|tell|comment|reply|answer|suggest|edit|object|vote|contribute|respond|discuss|join|ask|propose -the|a',
    'you are SOFTLY* welcome|invited to|at -use|download',
    'anyone|everybody|everyone|somebody|someone|whoever|those who|with|can|is|are _6 welcome|invited|please|come',
    'have|having your say',
    'your turn|say|chance to|on|: comment|ask|tell|speak',
    // "Join the discussion", "open an issue", "file a bug"
    '^ join|start|enter|continue|follow the|a|an|our|this|us _4 discussion|conversation|debate|thread|forum|channel|call|meeting|community|working|effort|hackathon|sprint|workshop|chat|committee|group|mailing|slack|panel',
    '^ join|meet|visit|see|find|catch us|me|our|WHO _4 to|for|at|in|on _4 TALK|MEETING|booth|stand|stall',
    'open|file|opening|filing|raise|submit|create|make|making|send a|an|your _1 issue|pull|ticket|bug|discussion|pr|thread',
    'get|getting involved by|in|with',
    '^ get in touch with|if|by|about|and|at|to',
    'join|attend|attending|in _5 discussions|conversation|debate',
    // "Come and argue with us on Thursday", "Come say goodbye"
    '^ come|drop|pop|stop|call|swing|walk by|in|along|round|over|and|to|say|with|past|up -from|back -true ~6 TALK|tell|see|say|show|help|bring|coffee|us|PLACE|MEETING',
    '^ come say|talk|argue|meet|tell|help|see|sit|taste|try|look',
    // "Ida is at the desk until six and wants to see it", "Stacey will be at the fence on Saturday"
    'WHO will|is|are|answers|picks|sits|takes _1 at|by|in|on|behind the|our _3 desk|counter|fence|table|gate|phone|stall|stand|booth|shop|library|hall|bench|door|office|kitchen|square _7 on|until|from|between|with|every|and|to|all',
    'WHO answers|answer|takes|picks _4 questions|phone|calls|emails|up|messages',
    'WHO will SOFTLY* be there|around|available|happy|glad|online|in to|for|with|from|on|until',
    'ask for WHO $',
    '^ ask|call|ring|text|email|mail|phone|write|message WHO ~3 at|on|or|and|about|before|if|for|with -more',
    'happy|glad|ready|available|here to answer|talk|explain|help|show|hear|meet',
    // "Drop-in sessions are held at the hall on 14 October", "public comment is at the start"
    'MEETING BE|will|on|at|in _6 on|at|in|from|between _3 and|to|until|– _2',
    'public comment|meeting|hearing|consultation|meetings|comments BE|on|at|opens|runs|closes|in',
    'time|room for q&a|questions|discussion|debate|comments',
    'call for WHO|proposals|comments|papers|contributions|ideas|subcommittees|speakers|volunteers|feedback',
    // "say so in the thread", "tick it off on the list"
    '^ say so|which|what|if|where|whether|hello|hi|goodbye|something',
    '^ help us|shape|make|improve|find|decide|choose|map|name|test|identify|with -keep|save|you|grow',
    '^ take|fill|complete|answer part|the|our|in|out|this _3 survey|poll|questionnaire|form|questions',
    '^ try|test|taste|read|use|run|check it|them|this|the|one|out|our _8 and|then tell|let|write|report|say|send|share|reply|show',
    '^ volunteer|apply|sign|register|rsvp|speak|object|stand to|for|up|with|at|by _4 TALK|speak|discuss|mentor|review|help|testing|test|read|volunteer',
  ],
  classes,
);

/** What turns a door into a trick for reach or a way to buy. */
const tricks = readPatterns(
  [
    'comment yes|below|❤️|🔥 to|and|for win|tag|follow|a|enter',
    'to win|enter|be _3 win|giveaway|prize|draw',
    'tag a|your|someone|friends|two|three',
    'like and|, share|comment|follow',
    'do not reply|respond|hesitate',
    'not be answered',
  ],
  classes,
);

/** Where a sentence begins to open a door, as an index into its words; `undefined` where it doesn't. */
export function findInvitation(words: readonly Word[]): number | undefined {
  return tricks(words) === undefined ? doors(words) : undefined;
}
