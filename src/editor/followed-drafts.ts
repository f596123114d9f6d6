import type * as vscode from 'vscode';
import { type AnalyseOptions, type Draft, type Edit, followDraft } from '../engine';

/** A document's draft as of one version. */
interface Followed {
  readonly version: number;
  readonly draft: Draft;
}

/** UTF-16 units. More in one change is a text that replaces the draft's, and can wait for the pause in typing. */
const longestChange = 20_000;

/** Keeps a draft of each post and edits it as VS Code edits the document, so that a keystroke costs no more in a long post. */
export class FollowedDrafts {
  readonly #followed = new Map<vscode.TextDocument, Followed>();

  /** Makes the changes of a document in its draft. One that can't follow is forgotten, and begun again when it is asked for. */
  follow({ document, contentChanges }: vscode.TextDocumentChangeEvent): void {
    const followed = this.#followed.get(document);
    const { version } = document;
    // Without changes only something beside the text has changed; of a version that is known already, somebody asked before us.
    if (!followed || contentChanges.length === 0 || followed.version === version) return;
    const edits = toEdits(contentChanges);
    const isNext = followed.version + 1 === version && fit(followed.draft.text, edits);
    if (isNext) this.#followed.set(document, { version, draft: followed.draft.edited(edits) });
    else this.#followed.delete(document);
  }

  /** The draft of a document as it stands now. Until the document is forgotten, the options have to be the same. */
  draftOf(document: vscode.TextDocument, text: string, options: AnalyseOptions): Draft {
    const followed = this.#followed.get(document);
    const { version } = document;
    if (followed?.version === version && followed.draft.text === text) return followed.draft;
    const draft = followDraft(text, options);
    this.#followed.set(document, { version, draft });
    return draft;
  }

  forget(document: vscode.TextDocument): void {
    this.#followed.delete(document);
  }

  forgetAll(): void {
    this.#followed.clear();
  }
}

/**
 * The changes as edits that are all in the text as it was. VS Code lists them from the end of the text to its beginning, so that they
 * can be made one by one; where two insert at the same place, the later one then comes first.
 */
function toEdits(changes: readonly vscode.TextDocumentContentChangeEvent[]): readonly Edit[] {
  return changes
    .map(({ rangeOffset, rangeLength, text }) => ({
      span: { start: rangeOffset, end: rangeOffset + rangeLength },
      text,
    }))
    .reverse();
}

/** Whether edits can be made in a text: in order, without overlaps, inside it, and none of them too long. */
function fit(text: string, edits: readonly Edit[]): boolean {
  const ends = [...edits.map(({ span }) => span.start).slice(1), text.length];
  return edits.every((edit, index) => edit.span.end <= (ends[index] ?? 0) && edit.text.length <= longestChange);
}
