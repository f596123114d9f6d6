import { pictureAttribute } from './sanitise';

/** Shows the pictures of a post: those of the workspace when the editor has read them, those from elsewhere when the writer allows. */
export class Pictures {
  readonly #addresses = new Map<string, string | undefined>();
  readonly #ask: (address: string) => void;
  #showsRemote = false;

  /** @param ask asks the editor for a picture of the workspace */
  constructor(ask: (address: string) => void) {
    this.#ask = ask;
  }

  /** Begins with another post. */
  startOver(showsRemote: boolean): void {
    for (const url of this.#addresses.values()) if (url !== undefined) URL.revokeObjectURL(url);
    this.#addresses.clear();
    this.#showsRemote = showsRemote;
  }

  /** Fills in what can be shown, and asks for the rest. */
  fillIn(root: ParentNode): void {
    for (const picture of root.querySelectorAll<HTMLImageElement>(`img[${pictureAttribute}]:not([src])`)) {
      const address = picture.getAttribute(pictureAttribute) ?? '';
      if (isRemote(address)) {
        if (this.#showsRemote) picture.src = address;
      } else if (this.#addresses.has(address)) {
        const url = this.#addresses.get(address);
        if (url !== undefined) picture.src = url;
      } else if (!/^[a-z][a-z\d+.-]*:/i.test(address)) {
        this.#addresses.set(address, undefined);
        this.#ask(address);
      }
    }
  }

  /** Takes what the editor has read. */
  receive(address: string, data: Uint8Array | undefined, page: ParentNode): void {
    if (!data || !this.#addresses.has(address)) return;
    this.#addresses.set(address, URL.createObjectURL(new Blob([new Uint8Array(data)])));
    this.fillIn(page);
  }
}

/** Whether a post has pictures from elsewhere that are not shown. */
export function hasHiddenRemotePictures(page: ParentNode): boolean {
  return [...page.querySelectorAll(`img[${pictureAttribute}]:not([src])`)].some((picture) =>
    isRemote(picture.getAttribute(pictureAttribute) ?? ''),
  );
}

function isRemote(address: string): boolean {
  return /^(?:https?:)?\/\//i.test(address);
}
