import type { BeforeChoice, Notice, OfferView, PostView, PreviewState } from '../protocol';
import type { Texts } from '../texts';
import type { Lit } from './lit';
import type { Pen } from './drawn-block';
import { type ShownPost, showPost } from './shown-post';

/** What the page knows. */
export interface Session {
  readonly texts: Texts;
  readonly hasGit: boolean;
  /** What panels remember over a reload. */
  readonly state: PreviewState;
  /** Which document's version is on the page; `undefined` before the first. */
  readonly about: { readonly uri: string; readonly version: number } | undefined;
  readonly shown: ShownPost | undefined;
  readonly notice: { readonly notice: Notice; readonly name: string } | undefined;
  /** `undefined` as long as they are being thought of. */
  readonly steps: readonly OfferView[] | undefined;
  readonly hasAllSteps: boolean;
  readonly stepAt: number;
  /** By the places of their findings; those of this version only. */
  readonly offers: ReadonlyMap<number, readonly OfferView[]>;
  readonly card: OpenCard | undefined;
  readonly lit: Lit | undefined;
  /** The place of the sentence whose cell in the margin can be reached by keyboard. */
  readonly reachable: number;
  readonly before: Before;
}

/** Which mark has its card open: by its block and its place in that. */
export interface OpenCard {
  readonly block: number;
  readonly mark: number;
}

/** What the draft is compared with. */
export interface Before {
  readonly choice: BeforeChoice;
  readonly label: string;
  readonly shown: ShownPost | undefined;
}

/** Nothing compared. */
export const noBefore: Before = { choice: 'none', label: '', shown: undefined };

/** A page before anything is shown. */
export function newSession(texts: Texts, hasGit: boolean, state: PreviewState): Session {
  return {
    texts,
    hasGit,
    state,
    about: undefined,
    shown: undefined,
    notice: { notice: 'nothingShown', name: '' },
    steps: undefined,
    hasAllSteps: false,
    stepAt: 0,
    offers: new Map(),
    card: undefined,
    lit: undefined,
    reachable: 0,
    before: noBefore,
  };
}

/** The session with another post, or another version of the same. */
export function withPost(session: Session, about: NonNullable<Session['about']>, post: PostView, pen: Pen): Session {
  const isSame = session.about?.uri === about.uri;
  const shown = showPost(post, session.state.channel, isSame ? session.shown : undefined, pen);
  const isUnchanged = isSame && session.shown?.post.text === post.text;
  return {
    ...session,
    about,
    shown,
    notice: undefined,
    // As long as no newer ones are there, the old steps stay: a card that came and went would be in the way.
    steps: isSame ? session.steps : undefined,
    hasAllSteps: isUnchanged && session.hasAllSteps,
    stepAt: isUnchanged ? session.stepAt : 0,
    offers: isUnchanged && session.about?.version === about.version ? session.offers : new Map(),
    card: isSame ? stillOpen(session, shown) : undefined,
    lit: isUnchanged ? session.lit : undefined,
    reachable: Math.min(isSame ? session.reachable : 0, Math.max(0, post.sentences.length - 1)),
    before: isSame ? session.before : noBefore,
  };
}

/** A card stays open where its mark is still there. */
function stillOpen({ card, shown: before }: Session, shown: ShownPost): OpenCard | undefined {
  if (!card) return undefined;
  const idOf = (post: ShownPost | undefined): string | undefined =>
    post?.blocks.find(({ id }) => id === card.block)?.marks[card.mark]?.id;
  const id = idOf(shown);
  return id !== undefined && id === idOf(before) ? card : undefined;
}
