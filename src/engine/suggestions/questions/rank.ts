import { fillFrame, isDouble, type Phrasing, type Setting } from './frames';
import type { Matter, Topic } from './matter';
import { signsAtTheBeginning, signsIn } from './signs';

/** How many of a post's topics questions are made of. */
const topicsUsed = 4;

/** How much chance decides between questions that fit alike, so that posts on like matters are asked different things. */
const chance = 0.9;

/** The frames that fit a post, filled in, the best first. No two of a kind tell the same, or use nearly the same words. */
export function rankPhrasings(matter: Matter, setting: Setting): readonly Phrasing[] {
  const topics = matter.topics.slice(0, topicsUsed);
  const seed = topics[0]?.text ?? [...matter.words].slice(0, 3).join(' ');
  const reading = {
    ...setting,
    holds: signsIn(matter, setting.bank),
    beginsWith: signsAtTheBeginning(matter, setting.bank),
  };
  const phrasings = setting.bank.frames
    .flatMap((frame) => {
      const about: readonly (Topic | undefined)[] = frame.ask.includes('[topic]') || frame.about ? topics : [undefined];
      return about.flatMap((topic) => fillFrame(frame, topic, matter, reading) ?? []);
    })
    .map((phrasing) => ({ ...phrasing, score: phrasing.score + chance * lot(seed + phrasing.text) }))
    .sort((a, b) => b.score - a.score);
  return unlike(varied(phrasings));
}

/** How many come first: what a writer sees at a glance. */
const first = 3;

/** What it costs among the first to begin like another, and to be double like another. */
const sameness = { opening: 1, double: 0.8 };

/** In nearly the same order, with questions first that don't begin and end alike. */
function varied(phrasings: readonly Phrasing[]): readonly Phrasing[] {
  const rest = [...phrasings];
  const chosen: Phrasing[] = [];
  while (chosen.length < first && rest.length > 0) {
    const rivals = unlike([...chosen, ...rest]).filter((each) => each.kind === 'question' && !chosen.includes(each));
    const best = rivals.reduce<{ phrasing: Phrasing; worth: number } | undefined>((before, phrasing) => {
      const worth = phrasing.score - chosen.reduce((sum, other) => sum + likeness(phrasing.text, other.text), 0);
      return before && before.worth >= worth ? before : { phrasing, worth };
    }, undefined);
    if (!best) break;
    chosen.push(best.phrasing);
    rest.splice(rest.indexOf(best.phrasing), 1);
  }
  return [...chosen, ...rest];
}

function likeness(text: string, other: string): number {
  const opening = (of: string): string => of.split(' ', 2).join(' ');
  return (
    (opening(text) === opening(other) ? sameness.opening : 0) +
    (isDouble(text) && isDouble(other) ? sameness.double : 0)
  );
}

/** Without those that ask for the same as an earlier one, or in nearly the same words. */
function unlike(phrasings: readonly Phrasing[]): readonly Phrasing[] {
  const kept: Phrasing[] = [];
  for (const phrasing of phrasings) {
    const rivals = kept.filter(({ kind }) => kind === phrasing.kind);
    if (rivals.every((other) => other.tells !== phrasing.tells && !areAlike(other.text, phrasing.text)))
      kept.push(phrasing);
  }
  return kept;
}

/** How large a part of their words two questions may share. */
const alike = 0.5;

/** Whether two questions are asked in nearly the same words. */
export function areAlike(a: string, b: string): boolean {
  const [first, second] = [wordsOf(a), wordsOf(b)];
  const shared = [...first].filter((word) => second.has(word)).length;
  return shared > alike * Math.min(first.size, second.size);
}

/** The words that carry a question. */
function wordsOf(text: string): ReadonlySet<string> {
  return new Set(text.toLowerCase().match(/\p{L}{4,}/gu) ?? []);
}

/** A number from 0 up to 1 that depends on nothing but the text. */
function lot(text: string): number {
  let hash = 2166136261;
  for (let index = 0; index < text.length; index++) hash = Math.imul(hash ^ text.charCodeAt(index), 16777619);
  return ((hash >>> 8) % 1000) / 1000;
}
