import type { JSX } from 'preact';
import { fill, type Texts } from '../texts';
import type { BeforeChoice, FromPreview, OfferRef, PostView } from '../protocol';
import { ArticleView } from './article-view';
import { CardView } from './card-view';
import { BeforeView, SideHead } from './before-view';
import { GlanceView } from './glance-view';
import type { Session } from './session';
import type { View } from './shown-post';
import { StepsView } from './steps-view';
import { ToolbarView, type Width } from './toolbar-view';

/** What the writer can do on the page. */
export interface Actions {
  showSentences(key: string, sentences: readonly number[]): void;
  take(offer: OfferRef): void;
  anotherStep(): void;
  goTo(offset: number): void;
  keepCard(): void;
  letCardGo(): void;
  chooseView(view: View): void;
  chooseWidth(width: Width): void;
  chooseBefore(before: BeforeChoice): void;
  lock(isLocked: boolean): void;
  exportAs(format: Extract<FromPreview, { type: 'exportChosen' }>['format']): void;
  allowRemotePictures(): void;
  drawn(element: Element): void;
}

interface Props {
  readonly session: Session;
  readonly actions: Actions;
  /** The mark whose card is open, as it stands in the page. */
  readonly anchor: Element | undefined;
  readonly hidesPictures: boolean;
}

/** The whole page. */
export function App({ session, actions, anchor, hidesPictures }: Props): JSX.Element {
  const { texts, shown, notice } = session;
  return (
    <>
      <Header session={session} actions={actions} />
      {notice && (
        <main id="post">
          <p class="notice">{fill(texts[notice.notice], notice.name)}</p>
        </main>
      )}
      {shown && !notice && (
        <>
          <div class="overview">
            <GlanceView post={shown.post} texts={texts} lit={session.lit} onShow={actions.showSentences} />
            <StepsView
              steps={session.steps}
              isAll={session.hasAllSteps}
              at={session.stepAt}
              texts={texts}
              onTake={actions.take}
              onAnother={actions.anotherStep}
            />
            <WholePost post={shown.post} texts={texts} actions={actions} />
          </div>
          <main id="post" class={session.before.shown ? 'compared' : ''}>
            {hidesPictures && (
              <p class="notice remote">
                {texts.remotePictures}{' '}
                <button type="button" class="secondary" onClick={actions.allowRemotePictures}>
                  {texts.showRemotePictures}
                </button>
              </p>
            )}
            <Legend texts={texts} />
            <div class="sides">
              {session.before.shown && (
                <BeforeView before={session.before} now={shown} session={session} onDrawn={actions.drawn} />
              )}
              <div class="side now">
                {session.before.shown && <SideHead name={texts.after} glance={shown.post.glance} texts={texts} />}
                <ArticleView
                  shown={shown}
                  width={session.state.width}
                  texts={texts}
                  label={texts.post}
                  reachable={session.reachable}
                  other={session.before.shown}
                  onDrawn={actions.drawn}
                />
              </div>
            </div>
            <Card session={session} actions={actions} anchor={anchor} />
          </main>
        </>
      )}
    </>
  );
}

function Header({ session, actions }: Pick<Props, 'session' | 'actions'>): JSX.Element {
  const { texts, shown, state, before, hasGit } = session;
  const view = shown?.view ?? state.channel ?? '';
  return (
    <header>
      <h1 class="unseen">{shown ? `${texts.preview}: ${shown.post.name}` : texts.preview}</h1>
      {shown && (
        <ToolbarView
          choices={{ view, width: state.width, before: before.choice, isLocked: state.isLocked, hasGit }}
          texts={texts}
          onView={actions.chooseView}
          onWidth={actions.chooseWidth}
          onBefore={actions.chooseBefore}
          onLock={actions.lock}
          onExport={actions.exportAs}
        />
      )}
      {shown && <p class="summary">{shown.post.summary}</p>}
      <p id="said" class="unseen" role="status" />
    </header>
  );
}

function Legend({ texts }: { readonly texts: Texts }): JSX.Element {
  return (
    <ul class="legend" aria-label={texts.legend}>
      <li>
        <span class="finding">{texts.finding}</span>
      </li>
      <li>
        <span class="opening">{texts.opening}</span>
      </li>
      {(['us', 'both', 'you', 'matter'] as const).map((about) => (
        <li key={about}>
          <i class={`swatch about-${about}`} aria-hidden="true" /> {texts[`about.${about}`]}
        </li>
      ))}
      <li>
        <i class="swatch door" aria-hidden="true" /> {texts.door}
      </li>
    </ul>
  );
}

function WholePost({
  post,
  texts,
  actions,
}: {
  readonly post: PostView;
  readonly texts: Texts;
  readonly actions: Actions;
}): JSX.Element | null {
  if (post.wholePost.length === 0) return null;
  return (
    <section class="whole-post" aria-label={texts.wholePost}>
      <ul>
        {post.wholePost.map(({ id, reason, start, finding }) => (
          <li key={finding}>
            <button type="button" data-kind={id} onClick={() => actions.goTo(start)}>
              {reason}
            </button>
          </li>
        ))}
      </ul>
    </section>
  );
}

function Card({ session, actions, anchor }: Omit<Props, 'hidesPictures'>): JSX.Element | null {
  const { card, shown, offers, texts } = session;
  const mark = card && shown?.blocks.find(({ id }) => id === card.block)?.marks[card.mark];
  if (!mark || !anchor) return null;
  return (
    <CardView
      key={`${card.block} ${card.mark}`}
      mark={mark}
      anchor={anchor}
      offers={mark.finding === undefined ? [] : offers.get(mark.finding)}
      texts={texts}
      onTake={actions.take}
      onGoTo={() => actions.goTo(mark.span.start)}
      onEnter={actions.keepCard}
      onLeave={actions.letCardGo}
    />
  );
}
