import { commandStarts, isDeniedOrTold } from './commands';

/** What readers send. */
const answers =
  'answers?|repl(?:y|ies)|responses?|comments?|questions?|ideas?|suggestions?|proposals?|wish(?:es)?|votes?|feedback|input|letters?|messages?|e-?mails?|mails?|notes?|stor(?:y|ies)|examples?|reports?|photos?|recipes?|objections?|names?|entries|views|what (?:you|we hear|we get|comes in|people|was said|is said|was asked)|every(?:thing| one| single one)|each(?: one)?|them all|all of (?:them|it)|it all|most|first|(?:to|back to|with) you';

/** What somebody does with them. */
const handling =
  'reads?|answers?|repl(?:y|ies)|responds?|gets? back|comes? back|writes? back|collects?|gathers?|counts?|sums? up|summari[sz]es?|publish(?:es)?|prints?|posts?|shares?|shows?|reports?|presents?|looks? (?:at|through)|goes? through|sorts?|consider|weighs?|discuss(?:es)?|takes?|brings?|passes|pass|hands?|forwards?|uses?|chooses?|picks?|adds?|includes?|changes?|tests?|tr(?:y|ies)|builds?|fix(?:es)?|mends?|bakes?|brews?|cooks?|paints?|plants?|starts? with|quotes?|draws?|keeps?';

/** Who does it: the writer, a body, a role or somebody by name, who may have to be filled in yet. */
const handlers =
  'I|[Ww]e|[Ss]he|[Hh]e|[Tt]hey|who|(?:[Tt]he )?(?:board|team|council|committee|editors?|secretary|staff|office|jury|chair|warden|librarian|manager|director|mayor|minutes|newsletter|blog|crew|kitchen|workshop|architects?|engineers?|designers?|maintainers?|treasurer|caretaker)|\\p{Lu}\\p{Ll}{1,20}(?: \\p{Lu}\\p{Ll}{1,20})?(?: and \\p{Lu}\\p{Ll}{1,20})?|\\{[^{}]{1,40}\\}';

/** "She reads every answer", "We'll publish the replies", "The board will discuss your ideas in May". */
const handled = new RegExp(
  `(?:^|[\\s“(])(?:${handlers})(?:'ll| will| shall| can| always| both| all| then| personally| also| are going to|'re going to| promise to)* (?:${handling})\\b[^.!?]{1,60}?\\b(?:${answers})\\b`,
  'u',
);

/** "… and will show which replies she used": the same, with who does it named before. */
const willHandle = new RegExp(
  `\\b(?:will|'ll) (?:then |also |all )?(?:${handling})\\b[^.!?]{1,60}?\\b(?:${answers})\\b`,
  'i',
);

/** "Every reply is read", "The votes are counted on Friday", "Your ideas go to the board". */
const passive = new RegExp(
  `\\b(?:${answers})\\b[^.!?,]{1,50}?\\b(?:(?:is|are|gets?|will be|'ll be) (?:all |each |then )?(?:read|answered|collected|counted|summed up|summari[sz]ed|published|printed|posted|shared|shown|reported|presented|considered|discussed|passed on|forwarded|used|included|added|taken|put|weighed)|(?:go|goes|will go|come|comes) (?:straight |directly |first )?(?:to|into|on)|decides?|counts?|shapes?|ends? up|lands? (?:on|with))\\b`,
  'i',
);

/** What else says what follows from answering: a line for each way. */
const consequences: readonly RegExp[] = [
  // "We decide on Friday", "The board votes on 20 April", "The decision is made in May"
  /\b(?:we|i|board|council|committee|members|jury|team|meeting)(?:'ll| will| shall)? (?:then )?(?:decides?|votes?|settles?|chooses?|makes? (?:the|a|our|up our) (?:decision|choice|minds?)|finali[sz]es?)\b/i,
  /\b(?:decision|vote|choice|final (?:plan|version|design))\b[^.!?]{1,40}\b(?:is|will be|falls|comes|gets) (?:made|taken|due|on|in|at|after|put|published|announced)\b/i,
  // "Before we order the paint, …", "before the menu is printed", "so that we can fix it before Easter"
  /\bbefore (?:we (?!had\b|were\b|came\b|got\b|\w{1,20}ed\b)\w|(?:it|they|this|the [\w' -]{1,30}) (?:is|are|goes|go|gets|meets|decides)\b)|\b(?:so|then) (?:that )?we (?:can|know|will|'ll)\b/i,
  // "We could move half of them to ten, but only if it doesn't wreck your morning", "That decides whether the lamps are worth it"
  /\b(?:we|i) (?:could|might|may|would)\b[^.!?]{1,80}\b(?:if|instead|unless)\b|\bthat(?:'s what| is what)? decides\b/i,
  // "The most-named loaf goes on the shelf", "The one with most votes wins", "The winning name is painted on the bow"
  /\b(?:most[- ](?:named|wanted|popular|asked(?:-for)?|voted|mentioned)|(?:one|name|idea|answer) with (?:the )?most|winning (?:name|idea|answer|design|entry|recipe|suggestion|photo|word)|the winner (?:is|will|gets?|goes))\b/i,
  // "It helps us decide", "Your answer decides which one"
  /\bhelps? us (?:to )?(?:decide|choose|plan|pick|set|find|see|know)\b/i,
  // "The summary comes out in June", "You will find the answers here on Friday"
  /\b(?:summary|results?|outcome|minutes)\b[^.!?]{1,40}\b(?:will|comes?|out|stands?|are|is|goes?|says?|here|published|posted)\b/i,
  // "We'll get back to you within a week", "You'll hear from Ida"
  /\b(?:(?:get|come|write) back to (?:you|everyone|each)|you(?:'ll| will) (?:hear|get an answer|have an answer|get a reply|see what))\b/i,
];

/** Who is written to by name, or "me": "Tell Ahmed", "Write to Lone Krag", "Let me know". */
const namedReader =
  /\b(?:[Tt]ell|[Ww]rite(?: to)?|[Aa]sk|[Cc]all|[Rr]ing|[Ee]-?mail|[Mm]essage|[Cc]ontact|[Rr]eply to|[Tt]alk to|[Ss]peak (?:to|with)|[Cc]atch|[Ff]ind|[Ll]et|[Tt]ext|[Ss]how|[Ss]end [^.!?]{0,30}? to|[Gg]ive [^.!?]{0,30}? to|[Ii]n touch with) (?:me\b|(?!Us\b|Your?\b|LinkedIn\b|Facebook\b|Mastodon\b|X\b)\p{Lu}\p{Ll}{1,20}\b)/u;

/** An answer given face to face is heard: "Come by on Thursday", "Meet us at the gate", "We are at the desk until six". */
const inPerson =
  /\b(?:come (?:by|along|and|to)|drop (?:in|by)|stop by|join (?:us|me|the (?:meeting|walk|call|session|workshop|evening))|meet (?:us|me|the)|see you (?:on|at|there)|at the (?:desk|counter|stall|stand|door|gate|bar|meeting)|in person|face to face|over (?:a )?coffee|office hours|town hall|open house)\b/i;

/** "I'd love to hear": one person asks, and will be the one who reads. */
const askedByOne = /\b(?:I'd|I would|I am|I'm|I wonder|I want|I need|my inbox|tell me|let me know)\b/;

/** A thread, an issue, a forum: whoever answers there sees what becomes of it. */
const inPublic =
  /#\d{1,6}\b|\b(?:issues? \d|issue tracker|pull requests?|discussions?|forum|threads?|mailing list|slack|github|repository|on the wall|notice board)\b/i;

/** "… and the night crew will flush the hydrant", "the lab would like to know": somebody acts on the answer, or wants it. */
const actedOn =
  /\b(?:and|so) (?:@?\w{1,30}(?: (?:or|and) @?\w{1,30})?|the (?:\w{1,15} ){0,2}\w{1,15})(?: will\b|'ll\b)|\bthe (?:\w{1,15} ){1,3}(?:would (?:like|love)|wants?|hopes?|needs?) to (?:know|hear|see)\b/i;

/** Whether a sentence says who reads what readers answer, or what follows from it. */
export function saysWhatFollows(sentence: string): boolean {
  return (
    handled.test(sentence) ||
    willHandle.test(sentence) ||
    passive.test(sentence) ||
    consequences.some((consequence) => consequence.test(sentence))
  );
}

/** Whether a sentence that asks, or one close behind it, says who will hear the answer. */
export function saysWhoHears(sentence: string): boolean {
  return [namedReader, inPerson, inPublic, actedOn, askedByOne].some((pattern) => pattern.test(sentence));
}

/** What asks for an answer in words, as a command; "Call us" and "Join us" may be about anything. */
const wordAsked =
  /^(?:(?:tell|show|write(?: to)?) us\b|let us know\b|(?:reply|respond|answer|comment)\b|(?:share|send(?: us)?|post) (?:your|yours)\b)/i;

/** Whether a sentence asks readers to say something, without asking a question: "Tell us where it sends you wrong." */
export function asksForWords(sentence: string): boolean {
  return commandStarts(sentence).some(
    (start) => wordAsked.test(sentence.slice(start, start + 40)) && !isDeniedOrTold(sentence, start),
  );
}
