/** What the editor tells the preview. Every message names the document and the version that it is about. */
export type ToPreview =
  | {
      readonly type: 'showPost';
      readonly uri: string;
      readonly version: number;
      /** One line on how the post stands, as plain text. */
      readonly summary: string;
      /** What `renderPost` returns. */
      readonly html: string;
    }
  | {
      readonly type: 'revealOffset';
      readonly uri: string;
      readonly version: number;
      /** Where the caret is. */
      readonly offset: number;
    };

/** What the preview tells the editor. */
export type FromPreview =
  /** The page listens; what was sent before is lost. */
  | { readonly type: 'ready' }
  | {
      readonly type: 'findingClicked';
      readonly uri: string;
      readonly version: number;
      /** Where the finding or the opening begins. */
      readonly offset: number;
    };

/** Reads a message from the editor; `undefined` for anything unrecognised. */
export function parseToPreview(value: unknown): ToPreview | undefined {
  if (!isRecord(value) || typeof value['uri'] !== 'string' || !isCount(value['version'])) return undefined;
  const { type, uri, version, summary, html, offset } = value;
  if (type === 'showPost' && typeof summary === 'string' && typeof html === 'string') {
    return { type, uri, version, summary, html };
  }
  if (type === 'revealOffset' && isCount(offset)) return { type, uri, version, offset };
  return undefined;
}

/** Reads a message from the preview; `undefined` for anything unrecognised. */
export function parseFromPreview(value: unknown): FromPreview | undefined {
  if (!isRecord(value)) return undefined;
  const { type, uri, version, offset } = value;
  if (type === 'ready') return { type };
  if (type === 'findingClicked' && typeof uri === 'string' && isCount(version) && isCount(offset)) {
    return { type, uri, version, offset };
  }
  return undefined;
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null;
}

function isCount(value: unknown): value is number {
  return Number.isSafeInteger(value) && Number(value) >= 0;
}
