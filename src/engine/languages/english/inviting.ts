import { exchangeWords } from './exchange-words';
import type { Finder } from './pattern-reader';
import type { PatternTable } from './patterns';

const set = (words: string): ReadonlySet<string> => new Set(words.trim().split(/\s+/));

const classes = {
  ...exchangeWords,
  /** What may stand between an "if" and the door. */
  THEN: set('please just then do simply you can could'),
  /** Verbs by which a reader answers. */
  ANSWER: set(
    'tell write show text ask email e-mail mail call ring phone message dm tweet correct teach remind warn send give bring lend',
  ),
  PLACE:
    set(`thread threads comments comment discussion discussions issue forum channel slack discord zulip list matrix etherpad form
    survey box wall board replies reply inbox poll counter desk booth stand stall guestbook envelope postcard github mailbox dm
    hotline group below here`),
  /** What people do together. */
  TALK: set(
    'talk discuss chat meet argue debate plan taste swap brainstorm decide ask answer question questions hear listen speak help build learn complain grumble vote',
  ),
  /** Where people meet and talk. */
  MEETING:
    set(`meeting meetings evening drop-in drop-ins q&a discussion discussions workshop workshops session sessions coffee conversation
    conversations consultation hearing forum roundtable meetup meet-up assembly debate walk-through surgery seminar sprint
    hackathon hackday ama chat lunch breakfast supper panel ask-me-anything get-together café tea open-house walkabout working-group`),
  /** What is being talked about, behind a verb of answering. */
  MATTER: set(
    'which what whether how where when why who if about your a an the one two three any it them this that with by at in on something anything',
  ),
  /** Who lets a reader in, behind "write to". */
  DAY: set(
    'monday tuesday wednesday thursday friday saturday sunday today tonight tomorrow noon january february march april may june july august september october november december',
  ),
  HELPERS: set(
    'volunteers people someone somebody testers readers members anyone reviewers feedback ideas examples stories participants translators mentors hosts hands helpers neighbours tenants contributors suggestions opinions input households farmers parents photos pictures witnesses memories agencies schools clubs users customers libraries partners organisations organizations institutions tenants teachers',
  ),
};

/** Doors: what a reader can do to answer, and to whom. */
export const doors: PatternTable = {
  patterns: [
    // "Tell us which of the two you would keep", "Show me how you hold it", "Ask Ida about the sails."
    '^ ANSWER US -that|of|on SOFTLY* MATTER|your|yours|ideas|questions|photos',
    '^ tell|write|email|mail|ring|phone|text|message|ask|call to? -your|a|an WHO|him|her|them ~4 and|if|with|by|what|which|at|before|or|how|about|whether|where|when -more|information|details',
    '^ tell|ask|text|catch|find|corner|stop NAMED|him|her|us when|if|on|at|about|how|what|which|why',
    '^ tell the|our|any|a _2 desk|crew|driver|staff|team|nurse|librarian|counter|volunteers|council|board',
    '^ write to US',
    '^ write to NAMED',
    '^ let US|WHO know what|which|how|if|whether|where|when|who|about|by|in|on|at|your|here|before|why',
    // "Reply with the name of your stop", "Comment on issue 42", "Answer in the thread", "hit reply"
    '^ reply|respond|answer|comment|vote|weigh with|to|on|in|by|below|under|here|at|or -yes|all|emoji',
    '^ reply|comment|dm|answer your|and|or|what|which -yes|win',
    '^ hit reply',
    'just|simply|or hit? reply|answer to|by|here|and|with',
    '^ leave a|your|us _2 comment|note|message|reply|line|suggestion|memory|name|number',
    '^ drop US|WHO|a a? _1 line|note|email|message|comment|question',
    '^ drop it|them|your _4 in|at|into the|our _2 box|PLACE',
    // "Send us a photo of yours", "Share your recipe in the comments", "Bring the scrap"
    '^ send|share|post|add|mail|paste|pin|write|stick|upload|tweet your|yours|it|them|a|an|the|one|any|what|ideas|photos|questions ~9 to|in|into|on|over|by|with -your _4 PLACE|US|DAY|map|wall|fence|door|calendar',
    '^ send|share|post|nominate|suggest|propose|bring your|yours|a|an|one|two|any|ideas|questions|stories|corrections|old|the SOFTLY* _2 FEEDBACK -with|friends|family',
    '^ send|tweet it|them|yours|these|that over|here|in|to',
    '^ bring it|yours|one|them along|to|in|with|$',
    '^ put|pin|mark|draw|stick|write|leave|add|scribble|note _6 in|on|into the|a|our|your _2 PLACE|map|note|plan|plans|door|fence|chart|calendar|back|drawing|drawings|page',
    '^ suggest|propose|nominate|challenge|criticise|contradict a|an|your|the|one|us|our|what|which|anything|somebody|someone',
    '^ add your _4 name|names|to',
    // "could you paste ten lines?"
    'could|can|would|will you SOFTLY* please? tell|send|show|paste|share|write|let|help|check|try|look|say|lend|bring|describe|mail|post|drop|give|count|measure|add',
    // "If you have an old plan, say so", "If that is you, tell us"
    '^ if ~14 , THEN* tell|ask|email|mail|dm|show|ring|call|text|write|send|correct|find|join to? US|NAMED|him|her|them -back',
    '^ if ~14 , THEN* reply|comment|object|argue|shout|speak|knock|say so|which|what|here|up|below|with|to|in|on|if|$',
    '^ if ~14 , THEN* hit reply',
    '^ if ~14 , please -read|see|consult|visit|refer|check|use|contact|note|do|download|register|click|follow|install|go|take|avoid|make|ensure|keep|call|remember|leave|book|log|consider|support|donate|star|share|update|allow|wait|donate',
    '^ if _9 you ~9 WE would love|like|be|want',
    // "We'd love to hear which …", "I'd like to know what is wrong with them"
    'WE would SOFTLY* really|particularly|especially|very|much|rather|all|still|dearly* love|like|be|welcome|appreciate|value to|glad|happy|grateful|curious|interested|your|any|if|ideas|help* _3 hear|know|see|learn|meet|receive|get|read|FEEDBACK|help -that|more|you',
    '-you WE want|need|wanted SOFTLY* to hear|know|learn|understand from|what|which|how|about|whether|if|why|where|your|who -is',
    '-you|they|who|that WE|NAMED|team would _2 love|like|welcome|appreciate SOFTLY* to? receive|get|have|your|any|some|more _3 FEEDBACK|help',
    'curious|eager|keen|happy|glad to SOFTLY* hear|know|discuss|talk|meet|chat|answer -that|more',
    'WE _3 welcome|welcomes|invite|appreciate|want|need|seek|value your|all|any|community|more|early|critical|further|public? FEEDBACK|pull|help|corrections',
    'welcome|welcomes|invites|seeks _3 FEEDBACK from|on|about|by|until|before|and|$',
    'FEEDBACK _6 BE SOFTLY* very|most|always|also* welcome|invited|appreciated|wanted|needed',
    '^ FEEDBACK _1 to NAMED|US|DAY|please',
    '^ FEEDBACK _1 by|before DAY',
    'WE would? want|like|love|hope SOFTLY* to talk|speak|chat to|with you|anyone|people|those|everyone',
    '^ ask our|the|us|me|WHO _3 anything|questions',
    // "We're looking for volunteers to test the form", "We need three readers who …"
    'WE am|are SOFTLY* looking|searching|asking|hoping|recruiting|seeking for? _4 HELPERS who|to|with|for|from|in|on|that|$',
    'WE need|want|seek _3 HELPERS who|to|with|from',
    'looking|needed|wanted for? _3 volunteers|testers|readers|reviewers|contributors|translators to|who|for|with',
    // "You can write on the plans", "You're welcome to argue."
    'you can|may|could SOFTLY* also|always|even* write|tell|comment|reply|answer|suggest|edit|object|contribute|respond|discuss|propose|contact|reach US|on|to|in|at|with|by|it|a|an|your|edits|changes|directly|the|any -more',
    'you can|may|could SOFTLY* join|ask _4 discussion|discussions|conversation|slack|channel|US|forum|question|questions|debate|call|NAMED',
    'you are SOFTLY* welcome|invited to|at|: -use|download|read|enjoy|save',
    'anyone|everybody|everyone|all|whoever _6 can|is|are|may _2 welcome|invited|come|join|speak|attend|ask -to',
    'have|having your say',
    'it is your turn|chance to|: comment|ask|tell|speak|respond',
    'speak|talk to|with US|NAMED at|on|about|before|if|after|during',
    // "Join the discussion", "open an issue", "file a bug"
    '^ join|start|enter|continue the|a|an|our|this|us|in _4 discussion|discussions|conversation|debate|thread|forum|channel|call|meeting|working|effort|hackathon|sprint|workshop|chat|committee|group|mailing|slack|panel|community|council -now|today',
    '^ join us|me|our|NAMED|in|the _7 TALK|MEETING|hack|hackathon|+athon|giving|+hack|updating|building|improving|editing',
    '^ meet|visit|see|find|catch us|me|our|WHO _2 at|in|on _4 MEETING|booth|stand|stall|desk',
    '^ open|file|raise|submit|create|make|start a|an|your _1 issue|pull|ticket|bug|discussion|pr|thread',
    'please|can|by|to|welcome|or open|opening|file|filing|raise|submit|submitting|create|creating|make|making|send a|an _1 pull|issue|bug|pr|ticket',
    'please _1 pull request',
    '^ help|get involved|+ing _8 by getting|attending|joining|testing|reviewing|answering',
    '^ get involved by|with|in',
    '^ get in touch SOFTLY* with|if|by|about|and|at -more',
    '^ please? attend|join|come _3 discussions|conversation|debate|hearing|meeting|workshop|meet-up',
    // "Come and argue with us on Thursday", "Come say goodbye"
    '^ come|drop|pop|stop|swing|walk|wander by|in|along|round|over|and|to|say|with|past|up|down -from|back|true ~9 TALK|tell|say|show|help|bring|coffee|MEETING|hello|goodbye|hi',
    '^ come say|talk|argue|meet|tell|help|taste|try|complain|sit|ask|grumble|see -why|how|what',
    '^ bring _1 questions|ideas|objections|photos|memories|neighbours|doubts|complaints',
    '^ if ~14 , bring it|yours|the|one|them',
    // "Ida is at the desk until six and wants to see it", "Stacey will be at the fence on Saturday"
    'WHO|i|we|he|she|they will|is|are|sits|stands SOFTLY* be? at|by|in|on|behind|outside the|our|his|her _4 desk|counter|fence|table|gate|phone|stall|stand|booth|shop|library|hall|bench|door|office|kitchen|square|entrance|market|lobby|van|tent|jetty|quay|bar _7 on|until|from|between|with|every|and|to|all DAY|noon|questions|coffee|thermos|answer|talk|wants|hear|WHO|a|the',
    'WHO|i|we answers|answer|takes|take|picks|pick up|your|all|any|every|the|questions|calls _3 phone|questions|calls|emails|herself|himself|himself|yourself',
    'WHO|i|we will SOFTLY* be there|around|available|happy|glad|online|in to|for|with|from|on|until ~6 questions|answer|talk|DAY|chat|discuss|explain|+s',
    'NAMED _9 wants|would to|like|love SOFTLY* to? hear|see|know|meet|talk',
    '^ ask for NAMED',
    '^ ask|call|ring|text|email|mail|phone|message -your|a|an WHO ~4 at|on|or|and|about|before|if|with -more|information',
    'available|here|around|ready|there to answer|talk|explain|hear|discuss|meet -information',
    // "Drop-in sessions are held at the hall on 14 October", "public comment is at the start"
    '^ _4 MEETING is|are be? held? _9 on|at|from|between|, DAY',
    '^ _4 MEETING will be held? _9 on|at|from|between|, DAY',
    '^ _3 MEETING on|at|in _5 DAY to|at|from|with|,|in|$',
    "there is|'s a|an|our _2 MEETING ~7 DAY",
    '^ a|an|the|our|one open|public|listening|first|second|monthly|weekly|community|annual|free _2 MEETING _6 on|at|from|in|every|for|with|about|where',
    '^ an|one evening|afternoon|morning|hour a|each|every month|week|fortnight',
    'public comment|meeting|hearing|consultation|meetings|comments|consultations BE|on|at|opens|runs|closes|until',
    'comment|comments|consultation|submissions|responses is|are SOFTLY* open|accepted|invited until|to|from|till|for|on|through',
    'time|room|opportunity|chance|space for|to q&a|questions|discussion|debate|comments|ask|comment|talk|discuss',
    'opened|open|opening|have|has|issued a|the call for subcommittees|proposals|comments|contributions|ideas|speakers|volunteers|feedback',
    // "say so in the thread", "shout if we missed you"
    '^ say so|which|what|where|whether|hello|hi|goodbye|if',
    '^ shout|holler|object|complain|argue|disagree if|when|now|here',
    '^ correct|prove|challenge|fix|contradict us|me|it|him',
    '^ help us|me? find|decide|choose|map|name|identify|understand|test|shape|count|sort|spot|fill|remember|date|recognise|recognize|translate|plan|write|build|work|get|pick|improve|check -your|started',
    '^ take|fill|complete|answer part|the|our|in|out|this _4 survey|poll|questionnaire|form|questions|consultation',
    '^ try|test|taste|read|use|run|check|borrow|cook|ride it|them|this|the|one|out|our|a ~9 and|then|, and? tell|let|write|report|say|send|share|reply|show',
    '^ volunteer|apply|sign|register|rsvp|speak|stand to|for|up|with|at|by|if _4 TALK|discuss|mentor|review|testing|test|volunteer|workshop|sessions|trainer|committee|task',
    'by attending one|a|the|our|of* _4 MEETING',
    '^ attend a|one|the|our _3 MEETING',
    // "There's a notebook by the door", "Your objections belong in the thread", "Questions go to Birgit."
    "there is|'s|are a|an|the|two SOFTLY* _1 notebook|box|sheet|whiteboard|map|form|thread|survey|poll|texta|pen|guestbook _4 for|where|by|on|in|at _6 you|your|we|us|comments|questions|door|till|counter|desk",
    'your|all|any FEEDBACK belongs|belong|go|goes|can SOFTLY* be? left|sent|made? in|to|on|at|under',
    'FEEDBACK go|goes to NAMED',
    'you can|may|could SOFTLY* argue|talk|speak|chat|sit|meet|walk with|to US|NAMED|the|our',
    '^ vote for|on|between|by|in -me|us',
    '^ leave your|a guess|answer|vote|mark|thoughts|name|idea|question|memory|photo',
    '^ write|draw|pin|stick|chalk your|a|the _4 on|in|at|by|with|through the|a|our',
    '^ put a note|letter|card|slip through|in|under|on',
    '^ describe|explain|name|list|guess|rate|rank|record|count|note|measure|photograph|time|pick|choose|say|draw|film ~9 to|and us|me|say|tell|why|send|write|post|what',
    '^ report|describe which|what|where|when|how|any|anything|it ~5 in|on|to|by|under PLACE|US|issue|the',
    'and talk|discuss|argue|decide together|about|over|where|which|whether|what|how -with',
    '^ stop|come|drop|pop by|in|to|past ~7 and|to try|taste|have|touch|feel',
    // "Pull up a chair", "Put it in the jar", "Stop me at the market", "We meet every second Tuesday."
    '^ pull up a chair|stool|seat',
    '^ sign your name',
    '^ put|drop|throw it|yours|one|them in|on|under|through the|our',
    '^ stop|catch|corner NAMED|me|us at|in|on|if|when|by',
    'WE meet SOFTLY* every|each|on',
    'comment|suggestion|comments|suggestions|ideas box is|by|at|in|on',
    '^ ideas|comments|answers|guesses|suggestions on a postcard',
    'questions|ideas|comments|objections|suggestions|answers _4 can|may be handed|left|sent|put|given|dropped|made|posted|mailed',
    '^ message|text|call|email the|our _2 page|shop|desk|office|bar|crew with',
    'my phone|number|door|inbox is|:',
    // "Two things we can't decide on our own:"
    'things|questions|points|choices we can not|are|would|want ~6 :',
    'WE would rather hear|ask|know|you',
    '^ if you are interested in _8 join|joining|apply|discussions|please',
    'WE invite|invited you|everyone|all|anyone|residents|readers|members|comments to|who|on|from',
    'open|opens|opened? for|to comment|comments|suggestions|questions|feedback',
  ],
  classes,
};

/** What turns a door into a trick for reach or a way to buy, or sends questions off. */
export const tricks: PatternTable = {
  patterns: [
    '^ comment yes|❤️|🔥|done',
    'to win|enter : -us',
    'for a chance to',
    'and get|receive|enjoy|save|earn',
    'win|giveaway|prize',
    'tag a|your|someone|friends|two|three',
    'like and|, share|comment|follow',
    'not reply|respond|hesitate|be answered',
    // "If you have any questions, please contact us"
    '^ contributions|prs|patches _2 welcome',
    'please? do not open|file|send|email|call|ask|reply|post|bring',
    '^ for|to bugs|bug|support|issues|security|feature|report',
    'any|further|more|other questions _9 , please? contact|get|call|email|reach|visit|do',
    'for more|further|additional information|details|questions',
    'cv|resume|résumé|invoice|applications',
    'press|media contact|inquiries|enquiries',
  ],
  classes,
};

/** Where a sentence begins to open a door, as an index into its words; `undefined` where it doesn't. */
export function findInvitation(find: Finder): number | undefined {
  const at = find(doors);
  return at === undefined || find(tricks) !== undefined ? undefined : at;
}
