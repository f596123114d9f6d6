import { render } from 'preact';
import type { FromPreview, PreviewState, ToPreview } from '../protocol';
import { type Actions, App } from './app';
import type { Pen } from './drawn-block';
import { exportedHtml } from './exported-html';
import { elementsOf, nextLit, showLit } from './lit';
import { apart, cardAt, markElement, markOf, marksAt } from './marks';
import { hasHiddenRemotePictures, Pictures } from './pictures';
import { createSanitiser } from './sanitise';
import { offsetAtTop, scrollToOffset } from './scrolling';
import { newSession, noBefore, type OpenCard, type Session, withPost } from './session';
import { showPost, type View } from './shown-post';
import { Speaker } from './speaker';

/** What the page needs of where it runs. */
export interface Surroundings {
  readonly root: HTMLElement;
  readonly state: PreviewState;
  post(message: FromPreview): void;
  keep(state: PreviewState): void;
}

/** Milliseconds that the pointer may be away from a mark before its card closes: the way from the one to the other. */
const cardPatience = 250;

/** The page of a preview: keeps what it knows, shows it, and tells the editor what the writer does. */
export class Preview {
  readonly #surroundings: Surroundings;
  readonly #sanitise = createSanitiser(window);
  readonly #pictures = new Pictures((address) => this.#tell({ type: 'pictureWanted', address }));
  #language: 'en' | 'da' = 'en';
  #session: Session | undefined;
  #caret: number | undefined;
  #cardTimer: ReturnType<typeof setTimeout> | undefined;
  readonly #speaker = new Speaker();
  /** Where the page was scrolled to by the editor: that isn't told back. */
  #scrolledTo: number | undefined;

  constructor(surroundings: Surroundings) {
    this.#surroundings = surroundings;
  }

  /** Takes a message of the editor. One that is about another document or version than what is shown is dropped. */
  receive(message: ToPreview): void {
    if (message.type === 'configure') {
      this.#language = message.language;
      document.documentElement.lang = message.language;
      this.#update(newSession(message.texts, message.hasGit, this.#session?.state ?? this.#surroundings.state));
      return;
    }
    const session = this.#session;
    if (!session) return;
    if (message.type === 'showPost') return this.#showPost(session, message);
    if (message.type === 'showNotice') {
      const { notice, name } = message;
      // What was shown stays when its document is closed; there only is nothing more to do with it.
      return this.#update({ ...session, notice: { notice, name }, card: undefined });
    }
    if (message.uri !== session.about?.uri || message.version !== session.about.version) return;
    switch (message.type) {
      case 'showSteps': {
        const stepAt = Math.min(session.stepAt, Math.max(0, message.steps.length - 1));
        const { steps, isAll } = message;
        return this.#update({ ...session, steps, hasAllSteps: isAll, stepAt: isAll ? stepAt : session.stepAt });
      }
      case 'showOffers':
        return this.#update({ ...session, offers: new Map(session.offers).set(message.finding, message.offers) });
      case 'showBefore':
        return this.#showBefore(session, message);
      case 'revealOffset':
        this.#caret = message.offset;
        return this.#showCaret(true);
      case 'scrollToOffset':
        return this.#scrollTo(message.offset);
      case 'showPicture':
        return this.#pictures.receive(message.address, message.data, this.#surroundings.root);
      case 'renderForExport':
        return this.#tell({ type: 'renderedForExport', html: exportedHtml(this.#surroundings.root) });
    }
  }

  /** Begins to listen to the writer. */
  start(): void {
    const { root } = this.#surroundings;
    root.addEventListener('click', (event) => this.#clicked(event));
    root.addEventListener('keydown', (event) => this.#pressed(event));
    root.addEventListener('mouseover', ({ target }) => this.#pointedAt(target));
    document.documentElement.addEventListener('mouseleave', () => this.#pointedAt(document.body));
    root.addEventListener('focusin', ({ target }) => this.#pointedAt(target));
    root.addEventListener('focusout', ({ relatedTarget }) => {
      if (!(relatedTarget instanceof Element && relatedTarget.closest('#card, mark'))) this.#letCardGo();
    });
    window.addEventListener('scroll', () => this.#scrolled(), { passive: true });
    this.#surroundings.post({ type: 'ready' });
  }

  #showPost(session: Session, message: Extract<ToPreview, { type: 'showPost' }>): void {
    const { uri, version, post, isLocked } = message;
    const isSame = session.about?.uri === uri;
    if (!isSame) this.#pictures.startOver(message.showsRemotePictures);
    const next = withPost(session, { uri, version }, post, this.#pen());
    this.#update({ ...next, state: { ...next.state, uri, isLocked } });
    if (!isSame) window.scrollTo({ top: 0, behavior: 'instant' });
    if (next.card) this.#wantOffers(next);
    this.#showCaret(false);
    this.#speaker.say(post.summary);
  }

  #showBefore(session: Session, { choice, label, before }: Extract<ToPreview, { type: 'showBefore' }>): void {
    const shown = before && showPost(before, '', undefined, { ...this.#pen(), isLive: false });
    this.#update({ ...session, before: shown ? { choice, label, shown: apart(shown) } : noBefore });
  }

  #update(session: Session): void {
    this.#session = session;
    this.#surroundings.keep(session.state);
    this.#render();
    if (!session.shown || session.notice) return;
    showLit(this.#surroundings.root, session.shown.blocks, session.lit);
  }

  #render(): void {
    const { root } = this.#surroundings;
    const session = this.#session;
    if (!session) return;
    const draw = (): void =>
      render(
        <App
          session={session}
          actions={this.#actions}
          anchor={session.card && markElement(root, session.card)}
          hidesPictures={hasHiddenRemotePictures(root)}
        />,
        root,
      );
    const anchor = session.card && markElement(root, session.card);
    const hides = hasHiddenRemotePictures(root);
    draw();
    // Some of what is shown depends on what has been drawn.
    const isSettled =
      anchor === (session.card && markElement(root, session.card)) && hides === hasHiddenRemotePictures(root);
    if (!isSettled) draw();
  }

  readonly #actions: Actions = {
    showSentences: (key, sentences) => this.#showSentences(key, sentences),
    take: (offer) => this.#tell({ type: 'offerTaken', offer }),
    anotherStep: () => this.#showAnotherStep(),
    goTo: (offset) => this.#tell({ type: 'placeChosen', offset }),
    keepCard: () => clearTimeout(this.#cardTimer),
    letCardGo: () => this.#letCardGo(),
    chooseView: (view) => this.#chooseView(view),
    chooseWidth: (width) => this.#change(({ state }) => ({ state: { ...state, width } })),
    chooseBefore: (choice) => {
      if (choice === 'none') this.#change(() => ({ before: noBefore }));
      this.#tell({ type: 'beforeChosen', choice });
    },
    lock: (isLocked) => {
      this.#change(({ state }) => ({ state: { ...state, isLocked } }));
      this.#tell({ type: 'lockChanged', isLocked });
    },
    exportAs: (format) => this.#tell({ type: 'exportChosen', format }),
    allowRemotePictures: () => this.#tell({ type: 'remotePicturesAllowed' }),
    drawn: (element) => this.#pictures.fillIn(element),
  };

  #change(change: (session: Session) => Partial<Session>): void {
    if (this.#session) this.#update({ ...this.#session, ...change(this.#session) });
  }

  /** The others are worked out when the first is not wanted. */
  #showAnotherStep(): void {
    if (!this.#session?.hasAllSteps) this.#tell({ type: 'moreStepsWanted' });
    this.#change(({ steps, stepAt, hasAllSteps }) => ({
      stepAt: hasAllSteps ? (stepAt + 1) % Math.max(1, steps?.length ?? 1) : 1,
    }));
  }

  #chooseView(channel: View): void {
    this.#change((session) => ({
      state: { ...session.state, channel },
      card: undefined,
      shown: session.shown && showPost(session.shown.post, channel, session.shown, this.#pen()),
    }));
  }

  #showSentences(key: string, sentences: readonly number[]): void {
    this.#change(({ lit }) => ({ lit: nextLit(lit, key, sentences) }));
    const { lit, shown } = this.#session ?? {};
    const sentence = lit?.sentences[lit.at];
    if (!shown || sentence === undefined) return;
    const [element] = elementsOf(this.#surroundings.root, shown.blocks, sentence);
    element?.scrollIntoView({ block: 'center', behavior: 'instant' });
  }

  #clicked(event: MouseEvent): void {
    const { target } = event;
    if (!(target instanceof Element) || target.closest('.then')) return;
    const mark = target.closest('mark[data-mark]');
    if (mark) return this.#goToMark(mark, event);
    const cell = target.closest<HTMLElement>('[data-cell]');
    if (cell) return this.#goToSentence(Number(cell.dataset['cell']));
    if (!target.closest('a, button, summary, #card')) this.#closeCard();
  }

  #goToMark(element: Element, event: Event): void {
    // VS Code would follow the link that the mark may stand in.
    event.preventDefault();
    event.stopPropagation();
    const place = cardAt(element);
    const mark = place && this.#markAt(place);
    if (mark) this.#tell({ type: 'placeChosen', offset: mark.span.start });
  }

  #goToSentence(place: number): void {
    const sentence = this.#session?.shown?.post.sentences[place];
    if (!sentence) return;
    this.#change(() => ({ reachable: place, lit: { key: `sentence-${place}`, sentences: [place], at: 0 } }));
    this.#tell({ type: 'placeChosen', offset: sentence.span.start });
  }

  #pressed(event: KeyboardEvent): void {
    const { target, key } = event;
    if (!(target instanceof HTMLElement)) return;
    if (key === 'Escape') return this.#escape();
    if (target.matches('mark[role=button]')) {
      if (key === 'Enter' || key === ' ') return this.#goToMark(target, event);
      const isInto = key === 'ArrowDown' || (key === 'Tab' && !event.shiftKey);
      const into = isInto ? document.querySelector<HTMLElement>('#card button') : undefined;
      if (!into) return;
      event.preventDefault();
      into.focus();
    } else if (target.closest('#card') && key === 'Tab') this.#tabOutOfCard(target, event);
    else if (target.matches('[data-cell]')) this.#moveInMargin(target, event);
  }

  /** From the card's first button back to the mark, from its last on to what follows the mark. */
  #tabOutOfCard(target: HTMLElement, event: KeyboardEvent): void {
    const buttons = [...document.querySelectorAll('#card button')];
    const leaves = target === (event.shiftKey ? buttons[0] : buttons.at(-1));
    const card = this.#session?.card;
    if (!leaves || !card) return;
    markElement(this.#surroundings.root, card)?.focus();
    if (event.shiftKey) event.preventDefault();
  }

  #moveInMargin(target: HTMLElement, event: KeyboardEvent): void {
    const by = { ArrowDown: 1, ArrowUp: -1, ArrowRight: 1, ArrowLeft: -1 }[event.key];
    const count = this.#session?.shown?.post.sentences.length ?? 0;
    const here = Number(target.dataset['cell']);
    const place = event.key === 'Home' ? 0 : event.key === 'End' ? count - 1 : by && here + by;
    if (place === undefined || place < 0 || place >= count) return;
    event.preventDefault();
    this.#change(() => ({ reachable: place }));
    this.#surroundings.root.querySelector<HTMLElement>(`.now [data-cell="${place}"]`)?.focus();
  }

  #escape(): void {
    const card = this.#session?.card;
    const isInCard = document.activeElement?.closest('#card');
    if (card && isInCard) markElement(this.#surroundings.root, card)?.focus();
    this.#closeCard();
    this.#change(() => ({ lit: undefined }));
  }

  #pointedAt(target: EventTarget | null): void {
    if (!(target instanceof Element)) return;
    const mark = target.closest('.now mark[data-mark]');
    if (!mark) {
      if (target.closest('#card')) clearTimeout(this.#cardTimer);
      else if (this.#session?.card && !document.activeElement?.closest('#card, mark')) this.#letCardGo();
      return;
    }
    clearTimeout(this.#cardTimer);
    const card = cardAt(mark);
    const open = this.#session?.card;
    if (!card || (open?.block === card.block && open.mark === card.mark)) return;
    this.#change(() => ({ card }));
    if (this.#session) this.#wantOffers(this.#session);
  }

  #wantOffers({ card, offers }: Session): void {
    const finding = card && this.#markAt(card)?.finding;
    if (finding !== undefined && !offers.has(finding)) this.#tell({ type: 'offersWanted', finding });
  }

  #letCardGo(): void {
    clearTimeout(this.#cardTimer);
    this.#cardTimer = setTimeout(() => this.#closeCard(), cardPatience);
  }

  #closeCard(): void {
    clearTimeout(this.#cardTimer);
    if (this.#session?.card) this.#change(() => ({ card: undefined }));
  }

  #markAt(card: OpenCard): ReturnType<typeof markOf> {
    return markOf(this.#session?.shown?.blocks ?? [], card);
  }

  /** Highlights the marks at the caret, and brings the first into view. */
  #showCaret(mayScroll: boolean): void {
    const { root } = this.#surroundings;
    const [caret, shown] = [this.#caret, this.#session?.shown];
    for (const element of root.querySelectorAll('mark.current')) element.classList.remove('current');
    if (caret === undefined || !shown) return;
    const elements = marksAt(root, shown.blocks, caret);
    for (const element of elements) element.classList.add('current');
    if (!mayScroll) return;
    this.#scrolledTo = undefined;
    const before = window.scrollY;
    elements[0]?.scrollIntoView({ block: 'nearest', behavior: 'instant' });
    if (window.scrollY !== before) this.#scrolledTo = window.scrollY;
  }

  #scrollTo(offset: number): void {
    const shown = this.#session?.shown;
    if (!shown) return;
    scrollToOffset(this.#surroundings.root, shown.blocks, offset);
    this.#scrolledTo = window.scrollY;
  }

  #scrolled(): void {
    const shown = this.#session?.shown;
    const isOurs = this.#scrolledTo !== undefined && Math.abs(window.scrollY - this.#scrolledTo) < 2;
    if (!shown || isOurs) return;
    this.#scrolledTo = undefined;
    const offset = offsetAtTop(this.#surroundings.root, shown.blocks);
    if (offset !== undefined) this.#tell({ type: 'scrolled', offset });
  }

  #pen(): Pen {
    return { language: this.#language, isLive: true, sanitise: this.#sanitise };
  }

  /** Every message names the document and the version that are on the page. */
  #tell(message: Untold): void {
    const about = this.#session?.about;
    if (about) this.#surroundings.post({ ...message, ...about });
  }
}

/** A message that doesn't name yet what it is about. */
type Untold = WithoutPlace<Exclude<FromPreview, { type: 'ready' }>>;
type WithoutPlace<Message> = Message extends unknown ? Omit<Message, 'uri' | 'version'> : never;
