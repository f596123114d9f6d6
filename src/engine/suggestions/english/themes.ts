import type { NounPhrase } from '../../languages/english/grammar';
import { lazily } from '../../lazily';
import { englishBank } from './bank';

const alone = lazily(() => new Set(englishBank.themes?.alone));
const behindAnother = lazily(() => new Set(englishBank.themes?.behindAnother));

/** What may not stand before a theme's noun: praise, amounts, and what points elsewhere. */
const idle =
  /\b(?:your|our|my|their|his|her|its|the|an?|this|that|these|those|more|most|many|much|some|any|no|all|both|every|each|other|such|new|good|great|better|best|real|true|proper|key|next|last|first|several|various|different|own|of|for|and|with|free|further|two|three|four|five|six|seven|eight|nine|ten|\p{L}+(?:ed|ught)|leading|safe|exciting|innovative|excellent|outstanding)\b/iu;

/** "food safety" of "food safety", "chronic kidney disease" of "living with chronic kidney disease"; `undefined` where it is no theme. */
export function themeOf({ text, start, isPerson }: NounPhrase): string | undefined {
  if (isPerson || !/^[\p{L}'’ -]+$/u.test(text)) return undefined;
  const words = text.split(' ');
  const head = words.at(-1)?.toLowerCase() ?? '';
  const before = words.slice(0, -1).join(' ');
  if (words.length > 3 || idle.test(before) || /(?<!^)\p{Lu}\p{Ll}/u.test(before)) return undefined;
  const theme =
    start === 0 && /^\p{Lu}\p{Ll}+(?: |$)/u.test(text) ? text.slice(0, 1).toLowerCase() + text.slice(1) : text;
  if (alone().has(theme.toLowerCase())) return theme;
  if (words.length === 1) return undefined;
  return behindAnother().has(head) || alone().has(head) ? theme : undefined;
}

/** The themes that are written as hashtags: "diabetes" of "#Diabetes". */
export function themesInTags(plain: string): readonly string[] {
  return [...plain.matchAll(/#(\p{L}{4,30})\b/gu)].flatMap(([, word = '']) => {
    const theme = word.toLowerCase();
    return alone().has(theme) ? [theme] : [];
  });
}
