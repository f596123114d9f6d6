import * as v from 'valibot';
import { channels } from '../engine/channels';
import { textKeys } from './texts';

/** A place in a text or a number of things. */
const count = v.pipe(v.number(), v.safeInteger(), v.minValue(0));
const span = v.object({ start: count, end: count });

/** What a schema lets through, not to be changed. */
type Output<Schema extends v.GenericSchema> = Frozen<v.InferOutput<Schema>>;
type Frozen<T> = T extends Uint8Array
  ? T
  : T extends readonly (infer Item)[]
    ? readonly Frozen<Item>[]
    : T extends object
      ? { readonly [Key in keyof T]: Frozen<T[Key]> }
      : T;

/** What every message about a post names: one that is about another document or version is dropped. */
const about = { uri: v.string(), version: count };

/** Which of the offers is meant: one of a finding's, by their places in the analysis, or one of the next steps'. */
const offerRef = v.variant('from', [
  v.object({ from: v.literal('finding'), finding: count, suggestion: count }),
  v.object({ from: v.literal('step'), step: count }),
]);
/** Names an offer, as `offer` of a message. */
export type OfferRef = Output<typeof offerRef>;

const mark = v.object({
  kind: v.picklist(['finding', 'opening']),
  /** The rule's or the opening's id. */
  id: v.string(),
  /** From its first to behind its last letter. */
  span,
  /** Why it is marked, in the writer's display language. */
  reason: v.string(),
  /** Its place among the analysis's findings; `undefined` for an opening. */
  finding: v.optional(count),
});
/** A stretch of the post that the preview marks. */
export type Mark = Output<typeof mark>;

const sentence = v.object({
  /** From its first to behind its last letter. */
  span,
  /** Who it is about. */
  about: v.picklist(['us', 'both', 'you', 'matter']),
  /** Whether it asks or invites its reader. */
  isDoor: v.boolean(),
});
/** A sentence of the post, as the margin shows it. */
export type SentenceView = Output<typeof sentence>;

const levelPart = v.picklist(['ask', 'invite', 'credit', 'candour', 'promise', 'address', 'sending', 'form']);

const glance = v.object({
  /** 1–7; `undefined` where the post isn't graded. */
  level: v.optional(v.number()),
  /** What the level is made of: points, and the places of the sentences that they rest on. */
  parts: v.array(v.object({ part: levelPart, points: v.number(), sentences: v.array(count) })),
  /** The longest run of sentences that leaves its reader no door: the place of the first, and how many; `undefined` where there is none. */
  stretch: v.optional(v.object({ first: count, sentences: count, words: count })),
});
/** How the post stands. */
export type Glance = Output<typeof glance>;

const wholePost = v.object({ finding: count, id: v.string(), reason: v.string(), start: count });

const post = v.object({
  /** The file's name. */
  name: v.string(),
  text: v.string(),
  format: v.picklist(['markdown', 'plaintext']),
  language: v.picklist(['en', 'da']),
  /** Where it is published; `undefined` where nobody says. */
  channel: v.optional(v.picklist(channels)),
  /** Where the front matter's title and description stand. */
  title: v.optional(span),
  description: v.optional(span),
  /** Where the post's text begins. */
  body: count,
  /** One line on how the post stands. */
  summary: v.string(),
  sentences: v.array(sentence),
  marks: v.array(mark),
  /** The findings about the post as a whole. */
  wholePost: v.array(wholePost),
  glance,
});
/** A post as the preview shows it. Plain data: text, and where in it what is. */
export type PostView = Output<typeof post>;

const offer = v.object({
  offer: offerRef,
  /** What kind of change it is, in the writer's language. */
  kind: v.string(),
  title: v.string(),
  why: v.string(),
  /** The sentence as it stands; empty where something is added. */
  before: v.string(),
  after: v.string(),
});
/** A suggestion, as the writer chooses it. */
export type OfferView = Output<typeof offer>;

const notice = v.picklist(['nothingShown', 'notAPost', 'tooLong', 'isClosed']);
/** Why there is no post to show, or none that can be changed. */
export type Notice = Output<typeof notice>;

const before = v.picklist(['none', 'opened', 'commit', 'revision']);
/** What the draft is compared with. */
export type BeforeChoice = Output<typeof before>;

const toPreview = v.variant('type', [
  v.object({
    type: v.literal('configure'),
    language: v.picklist(['en', 'da']),
    texts: v.object(v.entriesFromList(textKeys, v.string())),
    hasGit: v.boolean(),
  }),
  v.object({ type: v.literal('showPost'), ...about, post, isLocked: v.boolean(), showsRemotePictures: v.boolean() }),
  v.object({ type: v.literal('showNotice'), notice, name: v.string() }),
  /** The best of the next steps, or all of them. */
  v.object({ type: v.literal('showSteps'), ...about, steps: v.array(offer), isAll: v.boolean() }),
  v.object({ type: v.literal('showOffers'), ...about, finding: count, offers: v.array(offer) }),
  v.object({ type: v.literal('showBefore'), ...about, choice: before, label: v.string(), before: v.optional(post) }),
  v.object({ type: v.literal('revealOffset'), ...about, offset: count }),
  v.object({ type: v.literal('scrollToOffset'), ...about, offset: count }),
  v.object({ type: v.literal('showPicture'), ...about, address: v.string(), data: v.optional(v.instance(Uint8Array)) }),
  v.object({ type: v.literal('renderForExport'), ...about }),
]);
/** What the editor tells the preview. Every message about a post names the document and the version that it is about. */
export type ToPreview = Output<typeof toPreview>;

const fromPreview = v.variant('type', [
  /** The page listens; what was sent before is lost. */
  v.object({ type: v.literal('ready') }),
  /** The writer wants the caret there. */
  v.object({ type: v.literal('placeChosen'), ...about, offset: count }),
  v.object({ type: v.literal('moreStepsWanted'), ...about }),
  v.object({ type: v.literal('offersWanted'), ...about, finding: count }),
  v.object({ type: v.literal('offerTaken'), ...about, offer: offerRef }),
  /** What stands at the top of the page now. */
  v.object({ type: v.literal('scrolled'), ...about, offset: count }),
  v.object({ type: v.literal('lockChanged'), ...about, isLocked: v.boolean() }),
  v.object({ type: v.literal('beforeChosen'), ...about, choice: before }),
  v.object({ type: v.literal('remotePicturesAllowed'), ...about }),
  v.object({ type: v.literal('pictureWanted'), ...about, address: v.string() }),
  v.object({ type: v.literal('exportChosen'), ...about, format: v.picklist(['report', 'html', 'markdown']) }),
  v.object({ type: v.literal('renderedForExport'), ...about, html: v.string() }),
]);
/** What the preview tells the editor. Types name events in the past tense. */
export type FromPreview = Output<typeof fromPreview>;

const state = v.object({
  uri: v.optional(v.string()),
  isLocked: v.fallback(v.boolean(), false),
  channel: v.fallback(v.optional(v.picklist(['', ...channels])), undefined),
  width: v.fallback(v.picklist(['full', 'desktop', 'phone']), 'full'),
});
/** What a panel remembers over a reload of its window. */
export type PreviewState = Output<typeof state>;

/** Reads a message from the editor; `undefined` for anything unrecognised. */
export function parseToPreview(value: unknown): ToPreview | undefined {
  const result = v.safeParse(toPreview, value);
  return result.success ? result.output : undefined;
}

/** Reads a message from the preview; `undefined` for anything unrecognised. */
export function parseFromPreview(value: unknown): FromPreview | undefined {
  const result = v.safeParse(fromPreview, value);
  return result.success ? result.output : undefined;
}

/** Reads what the page left in its state; what is not understood is as if nothing had been chosen. */
export function parseState(value: unknown): PreviewState {
  const result = v.safeParse(state, value);
  return result.success ? result.output : { isLocked: false, width: 'full' };
}
