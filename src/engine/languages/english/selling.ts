import { sieve } from '../../sieve/sieve';
import type { Span } from '../../span';
import { commandStarts, isDeniedOrTold } from './commands';

/** What asks the reader to buy, sign up or the like, with what shows that the verb sells: "give us", not "give the patient". */
const sells = [
  'buy|register|sign up|subscribe|donate|enroll?|upgrade|grab|claim|secure|snap up|pre-?order|become an?|add to (?:cart|basket)',
  '(?:order|shop|book|reserve|download|join)(?= (?:an?|the|your|our|yours|it|us|them|now|today|online|here|tickets|started|with|from|by|at|early|for|900|\\d+\\+)\\b)',
  'get (?:your|yours|started|tickets|it now)|call us|give (?:us|today|now)|apply (?=now|today|for|here|online)|start (?:your|saving)|save \\d|try (?:it|our)|switch to',
].join('|');

const pressures =
  "right now|now|today|tonight|immediately|straight away|right away|before (?:it's|they're) (?:too late|(?:all )?gone)";

/** "Register now", "Become a member today and enjoy 10 % off": sells because of the pressure. */
const pressedCommand = new RegExp(
  `^(?:${sells})(?<gap>\\b[^.!?;\\n\\uFFFC]{0,80}?)(?<pressure>(?:,? (?:${pressures}))+)(?=[ .!,]|$)(?! or\\b)`,
  'i',
);

/** "Order your copy!": sells by the exclamation mark alone. "Join us!" and "Try it!" don't. */
const shoutedCommand =
  /^(?:buy|order (?:your|a|an|the|yours|now|online)|pre-?order|register|sign up|subscribe|book (?:your|a|an|the|now|online)|reserve|grab|claim|download|upgrade|get (?:your|yours)|secure|snap up)\b[^.!?;\n\uFFFC]{0,80}(?=!)/i;

/** "Join 900+ bakers who trust Larch": the others are there already. */
const crowd =
  /^join (?:(?:the|over|more than|almost|nearly|our) ){0,2}(?:\d[\d,.]{0,9}k?\+?|hundreds of|thousands of|millions of|tens of thousands of) (?:\S+ ){1,4}?(?=who\b|already\b|that\b|and (?:get|start|save)\b)/i;

/** "Give before 31 December and the bank doubles it", "Book by Friday to save 20 %" */
const deadline =
  /^(?:give|donate|order|book|register|apply|buy|join|enter|sign up|subscribe|pre-?order|reserve|act|shop|enrol?l|upgrade|switch)\b[^.!?;\n\uFFFC]{0,60}? (?:before|by|until|this) (?:the |midnight |noon )?(?:\p{L}|\d)[^.!?;,\n]{0,25},? (?:and|to) (?:you(?:'ll)? |get|save|win|receive|enjoy|secure|claim|lock|benefit|avoid|take|beat|the \S+(?: \S+){0,2} (?:will |would )?(?:match|double|triple)|we(?:'ll| will) (?:match|double|triple|throw)|every \S+ (?:is|will be) (?:match|doubl|tripl))/iu;

/** "Download our free white paper", "Request a demo today": what is given away for an address. */
const lure =
  /^(?:download|get|grab|access|request|unlock) (?:your|our|the|an?) (?:(?:free|full|complete|exclusive|ultimate|essential|definitive|comprehensive|no-obligation) (?:[\w-]+ ){0,3}?(?:white ?papers?|e-?books?|guides?|reports?|brochures?|checklists?|toolkits?|playbooks?|templates?|quotes?|trials?|demos?|samples?|copy|copies|consultations?)|(?:[\w-]+ )?(?:white ?paper|e-?book|playbook))\b/i;

/** What sells without a word of pressure. */
const unpressed: readonly RegExp[] = [shoutedCommand, crowd, deadline, lure];

/** Pressure that needs no verb to sell, where a command may stand, a line for each. */
const pressingCommands: readonly RegExp[] = [
  // "Don't miss out", "Don't miss your chance", "Don't wait around"
  /^(?:don't|dont|do not|never) (?:you dare )?(?:miss (?:out|it|this|our|your|a (?:thing|minute|moment|single|chance|second)|the (?:chance|opportunity|boat|fun|action|deal|show|event|launch|session|webinar|finale?|party|offer|sale)|@|#)|wait(?= (?:to (?!call|see|report|ask|get help)|and |around\b|any |until |too )|\P{L}{0,3}$)|delay|hesitate to (?:book|order|register|buy|apply|join|sign)|let (?:this|it) (?:slip|pass)|sleep on)(?!:)/iu,
  // "Hurry", "Act now", "Run, don't walk"
  /^(?:hurry(?: up)?(?! :)|act (?:now|fast|today|quickly)|be quick|run, don't walk|get (?:them|it|yours) (?:while|before)|grab (?:them|it|yours) while)\b(?!:)/i,
  // "Treat yourself", "Take advantage of our offer", "Be the first to try it"
  /^(?:treat (?:yourself|your(?: \w+)?|mum|mom|dad|someone)(?= (?:to|with|this)|\P{L}{0,3}$)|take advantage of (?:this|our|the (?:offer|deal|discount|sale|early))|be (?:the|among the|one of the) first to (?:try|taste|get|see|own|book|experience|enjoy|hear|know|discover|access|receive)|get in on the)/iu,
  // "Save up to 50 % today only", "Enter now for a chance to win"
  /^(?:enter (?:now |today |here |below )?(?:to win|for (?:a|your) chance)|(?:now's|now is|this is|here's|here is) your (?:chance|opportunity|last chance) to|try (?:it|us) (?:for )?free|start (?:your|a) (?:free|\d+-day) (?:\w+ )?trial)\b/i,
];

/** Pressure wherever it stands, a line for each. */
const pressingPhrases: readonly RegExp[] = [
  // "last chance", "limited-time", "selling fast", "going fast"
  /\b(?:last chance|final call|(?:final|last) few (?:hours|days|tickets|places|spots|seats|tables|copies|rooms)|limited[- ]time|for a limited time|today only|one day only|selling (?:out )?fast|(?:going|filling(?: up)?|booking up) fast|before (?:it's|it is) too late|there's still time to|it's not too late to|time is running out|won't last (?:long|forever)|(?:almost|nearly) (?:sold out|gone)|never been a better time|(?:when|once) they're (?:all )?gone|don't be the (?:one|only))\b/i,
  // "only 12 seats left", "places are limited, so"
  /\b(?:only|just|fewer than) \d{1,6} (?:[a-z]{1,15} )?(?:seats?|tickets?|spots?|places?|rooms?|copies|days?|hours?|tables?|berths?|bottles?) (?:left|remaining|to go)\b/i,
  /\b(?:seats?|tickets|spots|places|spaces|availability|numbers|stocks?) (?:is|are) (?:very |strictly |extremely )?(?:limited|running (?:out|low)),? (?:so|and|please|don't|book|act)\b/i,
  // "so don't wait to apply"
  /\b(?:don't|dont|do not) wait (?:to (?:apply|book|register|sign|order|join)|around|any longer|until)\b/i,
];

const siftForms = sieve([pressedCommand, ...unpressed, ...pressingCommands, ...pressingPhrases]);

/** "Last chance to reserve a bed": what can be done stands behind it. */
const chance = /^\P{L}{0,8}(?:[Ll]ast chance|[Tt]here's still time) to (?=\p{Ll})(?!.*\b(?:is|was|ends|end)\b)/u;

/** How-to steps use the same commands: "Download the file, then open it", "Register it now if you have not done so". */
const step =
  /\b(?:then|if you (?:have|haven't|want|need|are)|if someone|unless|folder|file|terminal|command|version|dependency|package|script|click)\b/i;

/** What a sentence would have its reader do. */
export interface Command {
  /** Where its verb begins. */
  readonly start: number;
  /** Its words of pressure with the blank or comma before them: " now". */
  readonly pressure: Span | undefined;
  /** Whether it can only be done for a while yet, so that an offer should say "still". */
  readonly isLastChance: boolean;
}

/** A sentence that presses the reader to buy or sign up. Offsets into the sentence. */
export interface HardSell {
  /** What presses: the command, or the phrase. */
  readonly span: Span;
  /** "Register now for the workshop": what the reader is to do, if the sentence says it. */
  readonly command: Command | undefined;
}

/** What in the sentence presses the reader; `undefined` when nothing does. */
export function findHardSell(sentence: string): HardSell | undefined {
  const sifted = siftForms(sentence);
  if (sifted.length === 0 || step.test(sentence)) return undefined;
  const starts = commandStarts(sentence).filter((start) => !isDeniedOrTold(sentence, start));
  return findCommand(sentence, starts, sifted) ?? findPressure(sentence, starts, sifted);
}

function findCommand(sentence: string, starts: readonly number[], sifted: readonly RegExp[]): HardSell | undefined {
  for (const start of starts) {
    const clause = sentence.slice(start, start + 150);
    const pressed = sifted.includes(pressedCommand) ? pressedCommand.exec(clause) : null;
    // "Order by noon and we ship today": the pressure is on somebody else.
    const match =
      pressed && !/ and (?:we|i|it|they)\b/i.test(pressed[0]) ? pressed : firstMatch(unpressed, clause, sifted);
    if (!match) continue;
    const end = start + match[0].trimEnd().length;
    const words = match.groups?.['pressure']?.length;
    const pressure = words ? { start: end - words, end } : undefined;
    return { span: { start, end }, command: { start, pressure, isLastChance: false } };
  }
  return undefined;
}

function findPressure(sentence: string, starts: readonly number[], sifted: readonly RegExp[]): HardSell | undefined {
  for (const start of starts) {
    const match = firstMatch(pressingCommands, sentence.slice(start), sifted);
    if (match) return { span: { start, end: start + match[0].trimEnd().length }, command: undefined };
  }
  const phrase = firstMatch(pressingPhrases, sentence, sifted);
  if (!phrase || isDeniedOrTold(sentence, phrase.index)) return undefined;
  const start = chance.exec(sentence)?.[0].length;
  return {
    span: { start: phrase.index, end: phrase.index + phrase[0].length },
    command: start === undefined ? undefined : { start, pressure: undefined, isLastChance: true },
  };
}

function firstMatch(forms: readonly RegExp[], text: string, sifted: readonly RegExp[]): RegExpExecArray | undefined {
  for (const form of forms) {
    const match = sifted.includes(form) ? form.exec(text) : null;
    if (match) return match;
  }
  return undefined;
}
