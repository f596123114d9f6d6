import type { Span } from '../span';
import { commandStarts } from './english-commands';

/** "Register now", "Become a member today and enjoy 10 % off": sells because of the pressure. */
const pressedCommand =
  /^(?:buy|order|pre-?order|shop|register|sign up|subscribe|book|reserve|grab|claim|download|enroll?|upgrade|secure|snap up|get|add to (?:cart|basket)|become an?|donate|give|join|apply|try|start|save|switch|call)\b[^.!?;\n\uFFFC]{0,80} (?<pressure>right now|now|today|tonight|immediately|straight away|right away|before it's too late)(?=[ .!,]|$)/i;

/** "Order your copy!": sells by the exclamation mark alone. "Join us!" and "Try it!" don't. */
const shoutedCommand =
  /^(?:buy|order|pre-?order|shop|register|sign up|subscribe|book|reserve|grab|claim|download|upgrade|get (?:your|yours)|secure|snap up)\b[^.!?;\n\uFFFC]{0,80}(?=!)/i;

/** "Last chance to reserve a bed": what can be done stands behind it. */
const chance = /^\P{L}{0,8}(?:last chance|there's still time|don't miss (?:your|the|this) chance) to (?=\p{Ll})/iu;

/** Pressure that needs no verb to sell. */
const pressure =
  /\b(?:don't (?:you dare )?(?:miss (?:out|it|this|your|our)|wait(?= (?:to|and|around|any|until|for))|wait$|delay)|hurry(?: up)?|act (?:now|fast|today)|last chance|final call|limited[- ]time|before it's too late|(?:before|when|once) (?:they're|it's) (?:all )?gone|run, don't walk|what are you waiting for|selling (?:out )?fast|for a limited time|don't miss the chance|(?:only|just|fewer than) \d{1,6} (?:[a-z]{1,15} ){0,2}left|there's still time to)\b/i;

/** How-to steps use the same commands: "Download the file, then open it", "Register it now if you have not done so". */
const step =
  /\b(?:then|if you (?:have|haven't|want|need|are)|unless|folder|file|terminal|command|version|dependency|package|script|click)\b/i;

/** What a sentence would have its reader do. */
export interface Command {
  /** Where its verb begins. */
  readonly start: number;
  /** Its words of pressure: "now". */
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
  for (const start of commandStarts(sentence)) {
    const clause = sentence.slice(start, start + 150);
    const match = pressedCommand.exec(clause) ?? shoutedCommand.exec(clause);
    if (!match) continue;
    const end = start + match[0].length;
    const word = match.groups?.['pressure'];
    const pressed = word ? { start: end - word.length, end } : undefined;
    return { span: { start, end }, command: { start, pressure: pressed, isLastChance: false } };
  }
  const phrase = pressure.exec(sentence);
  if (!phrase) return undefined;
  const start = chance.exec(sentence)?.[0].length;
  return {
    span: { start: phrase.index, end: phrase.index + phrase[0].length },
    command: start === undefined ? undefined : { start, pressure: undefined, isLastChance: true },
  };
}
