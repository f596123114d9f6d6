import type { OccasionShares } from '../../model/occasion';
import type { Audience } from '../../settings';
import { type Frame, type FrameKind, frameKinds, type Need, needs as allNeeds, type QuestionBank } from './bank';
import type { Localised } from '../../localised';
import type { Matter, Topic } from './matter';
import type { Holds } from './signs';

/** A question for a post's readers, or something else to say to them, and how well it fits. */
export interface Phrasing {
  readonly kind: FrameKind;
  readonly text: string;
  /** What it does for the post, or would tell the writer. */
  readonly tells: string;
  readonly why: Localised;
  readonly score: number;
}

/** For whom and on what occasion a post is written. */
export interface Setting {
  readonly occasions: OccasionShares;
  readonly audience: Audience | undefined;
  readonly bank: QuestionBank;
}

/** A setting, and what of the bank's signs the draft holds. */
export interface Reading extends Setting {
  readonly holds: Holds;
  /** The same of its title and its first sentences. */
  readonly beginsWith: Holds;
}

/** How much a frame's closeness to the draft counts. Chosen by reading what comes first for posts of all occasions. */
const worth = {
  alternatives: 4,
  list: 3.5,
  steps: 3.5,
  person: 4,
  people: 2.5,
  figure: 1.5,
  event: 3,
  partner: 3,
  tag: 3,
} satisfies Record<Need, number>;
const worthOfKind = 3;
const worthOfTopic = 1;
const worthOfSign = 3;
const worthOfOccasion = 2;
const worthOfOwn = 12; // more than all the others together: the house has asked for it

/** What can be asked where the list is what the post is about. */
const needsMain: ReadonlySet<string> = new Set(['list', 'steps']);

/** How much a post has to be about something for a question that doesn't name it. Chosen: its title names it, or it comes back. */
const leastWeight = 2.6;

/** How sure the occasion has to be for a frame that has nothing else to fit by. Chosen: of fourteen, this one is far ahead. */
const leastShare = 0.4;

/** What a frame asks of a draft, filled in with a topic; `undefined` where it doesn't fit. */
export function fillFrame(
  frame: Frame,
  topic: Topic | undefined,
  matter: Matter,
  setting: Reading,
): Phrasing | undefined {
  const { about, needs, occasions, audiences, when, begins, unless, ask, tells } = frame;
  const { size } = matter.words;
  if (size < (frame.shortest ?? 0) || size > (frame.longest ?? Infinity)) return undefined;
  if (when && !when.some(setting.holds)) return undefined;
  if (begins && !begins.some(setting.beginsWith)) return undefined;
  if (unless?.some(setting.holds)) return undefined;
  if (audiences && setting.audience && !audiences.includes(setting.audience)) return undefined;
  if (about && !(topic?.kind !== undefined && about.includes(topic.kind))) return undefined;
  const usesTopic = ask.includes('[topic]');
  if (about && !usesTopic && (topic?.weight ?? 0) < leastWeight) return undefined;
  const share = shareOf(occasions, setting);
  // A frame for an occasion that names nothing of the draft has only the occasion to fit by.
  if (occasions && !about && share < leastShare) return undefined;
  if (needs && needsMain.has(needs) && matter.list?.isMain === false) return undefined;
  if (usesTopic && !about && !isAtHome(topic, needs === 'event' ? ['event'] : occasions, setting)) return undefined;
  // The certificate in an incident, the street in an event: posts of the occasion aren't about them.
  if ((about || usesTopic) && topic?.kind !== 'theme' && !isAtHome(topic, likely(setting), setting)) return undefined;
  const need = allNeeds.find((each) => each === needs);
  const slots = slotsFor(need, matter, setting);
  if (!slots) return undefined;
  const filled = fill(ask, { ...matter.pronouns, ...slots, ...(topic && { topic: topic.text }) }, topic);
  if (filled === undefined) return undefined;
  const score =
    (frame.isOurs ? worthOfOwn : 0) +
    (need ? worth[need] : 0) +
    (about ? worthOfKind : usesTopic ? worthOfTopic : 0) +
    (usesTopic ? (topic?.weight ?? 0) : 0) +
    (when || begins ? worthOfSign : 0) -
    effort(filled, size) +
    (occasions ? worthOfOccasion * (2 * share - 1) : 0);
  const why = setting.bank.tells[tells];
  const kind = frameKinds.find((each) => each === frame.kind) ?? 'question';
  return why && { kind, text: filled, tells, why, score };
}

/** What a question costs those who read it, the more so under a post of a line or two. Chosen by reading what comes first. */
function effort(text: string, size: number): number {
  const over = Math.max(0, text.split(' ').length - 10);
  return over * (size < shortPost ? 0.15 : 0.05) + (isDouble(text) ? (size < shortPost ? 0.6 : 0.3) : 0);
}

/** Posts of fewer different words are a line or two. */
const shortPost = 45;

/** Whether a question asks a second one behind the first: "…, and how did it go?" */
export function isDouble(text: string): boolean {
  return /, (?:and|or|but) (?:how|what|which|who|where|when|would)\b/i.test(text);
}

/** The occasion that is likelier than not. */
function likely({ occasions }: Setting): readonly string[] {
  return Object.entries(occasions).flatMap(([occasion, share]) => (share >= leastShare ? occasion : []));
}

/** How likely the post is of one of these occasions. */
function shareOf(of: readonly string[] | undefined, { occasions }: Setting): number {
  return Object.entries(occasions).reduce((sum, [occasion, share]) => (of?.includes(occasion) ? sum + share : sum), 0);
}

/** Whether a frame of these occasions can ask about the topic. */
function isAtHome(topic: Topic | undefined, occasions: readonly string[] | undefined, { bank }: Setting): boolean {
  const classes = occasions?.flatMap((occasion) => bank.topicsOf[occasion] ?? []) ?? [];
  return classes.length === 0 || (topic?.kind !== undefined && classes.includes(topic.kind));
}

/** What stands for a frame's slots other than its topic; `undefined` where the draft lacks what it needs. */
function slotsFor(
  need: Need | undefined,
  matter: Matter,
  setting: Setting,
): Readonly<Record<string, string>> | undefined {
  const { list, alternatives, person, figure, partner, tag } = matter;
  switch (need) {
    case undefined:
      return {};
    case 'list':
      return list && !list.areSteps ? { count: setting.bank.numbers[list.count - 2] ?? String(list.count) } : undefined;
    case 'steps':
      return list?.areSteps ? { count: setting.bank.numbers[list.count - 2] ?? String(list.count) } : undefined;
    case 'alternatives':
      return alternatives && { a: alternatives[0], b: alternatives[1] };
    case 'person':
      return person === undefined ? undefined : { person };
    case 'people':
      return matter.hasPeople && shareOf(['people', 'milestone', 'story'], setting) >= leastShare ? {} : undefined;
    case 'figure':
      return figure === undefined ? undefined : { figure };
    case 'partner':
      return partner === undefined ? undefined : { partner };
    case 'tag':
      return tag === undefined ? undefined : { tag };
    case 'event':
      return matter.isDated && shareOf(['event'], setting) >= leastShare ? {} : undefined;
  }
}

/** The frame with its slots filled; `undefined` where one is left. */
function fill(ask: string, slots: Readonly<Record<string, string>>, topic: Topic | undefined): string | undefined {
  let isWhole = true;
  const text = ask.replace(/\[([^[\]]*)\]/g, (_, slot: string) => {
    const forms = slot.split('|');
    const [one = ''] = forms;
    if (forms.length > 1) return (topic?.isPlural ? forms.at(-1) : topic?.isNeuter ? forms.at(-2) : one) ?? one;
    const value = slots[slot];
    isWhole &&= value !== undefined;
    return value ?? '';
  });
  return isWhole ? text.replace(/^\p{Ll}/u, (letter) => letter.toUpperCase()) : undefined;
}
