/** Milliseconds for which a text has to stand before it is said: a screen reader would say each that came while typing. */
const patience = 1500;

/** Tells who doesn't see the page how the post stands: politely, and not again what was said last. */
export class Speaker {
  #timer: ReturnType<typeof setTimeout> | undefined;

  /** Says the first text at once, and any other when it has stood for a while. */
  say(text: string): void {
    clearTimeout(this.#timer);
    const said = document.getElementById('said');
    if (said?.textContent === '') said.textContent = text;
    else this.#timer = setTimeout(() => say(text), patience);
  }
}

/** The element may be another by now. */
function say(text: string): void {
  const said = document.getElementById('said');
  if (said && said.textContent !== text) said.textContent = text;
}
