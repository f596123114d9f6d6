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

/** Pressure that needs no verb to sell, where a command may stand: "Hurry", "Don't miss out", "Run, don't walk". */
const pressingCommand =
  /^(?:don't (?:you dare )?(?:miss (?:out|it|this|our)|wait(?= (?:to|and|around|any|until))|delay)|hurry(?: up)?(?! :)|act (?:now|fast|today)|run, don't walk)\b(?!:)/i;

/** Pressure wherever it stands: "last chance", "limited-time", "selling fast", "only 12 seats left". */
const pressingPhrase =
  /\b(?:last chance|final call|limited[- ]time|for a limited time|selling (?:out )?fast|there's still time to|(?:when|once) they're (?:all )?gone|don't be the (?:one|only)|(?:only|just|fewer than) \d{1,6} (?:[a-z]{1,15} )?(?:seats?|tickets?|spots?|places?|rooms?|copies|days?|hours?) left)\b/i;

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
  if (step.test(sentence)) return undefined;
  const starts = commandStarts(sentence).filter((start) => !isDeniedOrTold(sentence, start));
  return findCommand(sentence, starts) ?? findPressure(sentence, starts);
}

function findCommand(sentence: string, starts: readonly number[]): HardSell | undefined {
  for (const start of starts) {
    const clause = sentence.slice(start, start + 150);
    const pressed = pressedCommand.exec(clause);
    // "Order by noon and we ship today": the pressure is on somebody else.
    const match = pressed && !/ and (?:we|i|it|they)\b/i.test(pressed[0]) ? pressed : shoutedCommand.exec(clause);
    if (!match) continue;
    const end = start + match[0].length;
    const words = match.groups?.['pressure']?.length;
    const pressure = words ? { start: end - words, end } : undefined;
    return { span: { start, end }, command: { start, pressure, isLastChance: false } };
  }
  return undefined;
}

function findPressure(sentence: string, starts: readonly number[]): HardSell | undefined {
  for (const start of starts) {
    const match = pressingCommand.exec(sentence.slice(start));
    if (match) return { span: { start, end: start + match[0].length }, command: undefined };
  }
  const phrase = pressingPhrase.exec(sentence);
  if (!phrase || isDeniedOrTold(sentence, phrase.index)) return undefined;
  const start = chance.exec(sentence)?.[0].length;
  return {
    span: { start: phrase.index, end: phrase.index + phrase[0].length },
    command: start === undefined ? undefined : { start, pressure: undefined, isLastChance: true },
  };
}
