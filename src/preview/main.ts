import { type FromPreview, parseToPreview, type ToPreview } from './protocol';

/** What VS Code gives to a webview's page. */
interface VsCode {
  postMessage(message: FromPreview): void;
  setState(state: unknown): void;
}

declare function acquireVsCodeApi(): VsCode;

type ShownPost = Extract<ToPreview, { type: 'showPost' }>;

start(acquireVsCodeApi(), elementOf('summary'), elementOf('post'));

/** Shows what it is sent and says what is clicked. */
function start(vscode: VsCode, summary: HTMLElement, page: HTMLElement): void {
  let shown: ShownPost | undefined;

  const showPost = (post: ShownPost): void => {
    const isSamePost = post.uri === shown?.uri;
    if (!isSamePost || post.html !== shown?.html) {
      keepingPlace(page, isSamePost, () => {
        page.innerHTML = post.html;
      });
    }
    // Said anew only when it differs, or screen readers would repeat it after every pause.
    if (summary.textContent !== post.summary) summary.textContent = post.summary;
    shown = post;
    vscode.setState({ uri: post.uri });
  };

  const report = (event: Event): void => {
    const element = event.target instanceof Element ? event.target.closest('[data-offset]') : null;
    if (!(element instanceof HTMLElement) || !shown) return;
    // VS Code would follow the link that the mark may stand in.
    event.preventDefault();
    event.stopPropagation();
    const { uri, version } = shown;
    vscode.postMessage({ type: 'findingClicked', uri, version, offset: startOf(element) });
  };

  window.addEventListener('message', ({ data }: MessageEvent<unknown>) => {
    const message = parseToPreview(data);
    if (message?.type === 'showPost') showPost(message);
    if (message?.type !== 'revealOffset') return;
    if (message.uri === shown?.uri && message.version === shown.version) reveal(page, message.offset);
  });
  page.addEventListener('click', report);
  page.addEventListener('keydown', (event) => {
    // Buttons click by themselves.
    const isOnMark = event.target instanceof Element && event.target.matches('mark[role=button]');
    if (isOnMark && (event.key === 'Enter' || event.key === ' ')) report(event);
  });
  vscode.postMessage({ type: 'ready' });
}

/** Changes the page without moving what the writer looks at, or what the keyboard is on. */
function keepingPlace(page: HTMLElement, isSamePost: boolean, change: () => void): void {
  const top = isSamePost ? window.scrollY : 0;
  const focused = document.activeElement?.closest('[data-offset]');
  const index = focused ? reachable(page).findIndex((element) => element === focused) : -1;
  change();
  window.scrollTo({ top, behavior: 'instant' });
  if (isSamePost && index >= 0) reachable(page)[index]?.focus({ preventScroll: true });
}

function reachable(page: HTMLElement): readonly HTMLElement[] {
  return [...page.querySelectorAll<HTMLElement>('button[data-offset], mark[role=button]')];
}

/** Highlights the mark that is nearest to the caret, and brings it into view when the caret is in it. */
function reveal(page: HTMLElement, offset: number): void {
  const marks = [...page.querySelectorAll<HTMLElement>('mark[data-offset]')];
  const distances = marks.map((mark) => Math.max(startOf(mark) - offset, offset - endOf(mark), 0));
  const least = Math.min(...distances);
  const [first] = marks.filter((_, index) => distances[index] === least);
  for (const mark of marks) mark.classList.toggle('current', mark.dataset['offset'] === first?.dataset['offset']);
  if (least === 0) first?.scrollIntoView({ block: 'nearest', behavior: 'instant' });
}

function startOf(element: HTMLElement): number {
  return Number(element.dataset['offset']);
}

function endOf(element: HTMLElement): number {
  return Number(element.dataset['end']);
}

function elementOf(id: string): HTMLElement {
  const element = document.getElementById(id);
  if (!element) throw new Error(`The preview's page has no element with the id ${id}.`);
  return element;
}
