import type { Audience } from '../../settings';

/** The words that speak to the reader. */
export type Address = Readonly<Record<'du' | 'dig' | 'din' | 'dit' | 'dine', string>>;

const one: Address = { du: 'du', dig: 'dig', din: 'din', dit: 'dit', dine: 'dine' };
const many: Address = { du: 'I', dig: 'jer', din: 'jeres', dit: 'jeres', dine: 'jeres' };

/** Words that speak to one reader, and to several. A capital "I" at the beginning of a sentence may be "in". */
const toOne = /(?<!\p{L})(?:[Dd]u|[Dd]ig|[Dd]in|[Dd]it|[Dd]ine)(?!\p{L})/gu;
const toMany = /(?<!\p{L})(?:[Jj]er|[Jj]eres)(?!\p{L})|\p{L},? I(?!\p{L})/gu;

/** What stands for `[du]`, `[dig]`, `[din]`, `[dit]` and `[dine]` in a frame: the post's own way to speak to its readers. */
export function addressOf(text: string, audience: Audience | undefined): Address {
  const [singular, plural] = [toOne, toMany].map((words) => text.match(words)?.length ?? 0);
  if (singular === plural) return audience === 'businesses' ? many : one;
  return (singular ?? 0) > (plural ?? 0) ? one : many;
}
