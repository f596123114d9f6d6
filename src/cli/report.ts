import type { Analysis } from '../engine';
import { toPostObject } from './post-object';
import { createTextReport } from './text-report';

/** A post that was checked. */
export interface CheckedPost {
  /** As it is reported. */
  readonly path: string;
  readonly analysis: Analysis;
}

/** Turns posts into text as they come, so that an archive never has to be held in memory. */
export interface Report {
  readonly beginning: string;
  post(post: CheckedPost): string;
  /** What stands below the last post. */
  end(): string;
}

/** The formats that the contract names. */
export const formats = ['text', 'json', 'jsonl', 'sarif', 'github'] as const;

/** The formats that are there so far. */
export const availableFormats = ['text', 'json', 'jsonl'] as const satisfies readonly (typeof formats)[number][];

/** A format that is there. */
export type Format = (typeof availableFormats)[number];

/** A report in one of the formats. Only text is ever coloured. */
export function createReport(format: Format, isColoured: boolean): Report {
  switch (format) {
    case 'text':
      return createTextReport(isColoured);
    case 'json':
      return createJsonReport();
    case 'jsonl':
      return { beginning: '', post: (post) => `${postLine(post)}\n`, end: () => '' };
  }
}

function createJsonReport(): Report {
  let isFirst = true;
  return {
    beginning: '{"version":1,"posts":[',
    post(post) {
      const separator = isFirst ? '' : ',';
      isFirst = false;
      return separator + postLine(post);
    },
    end: () => ']}\n',
  };
}

function postLine({ path, analysis }: CheckedPost): string {
  return JSON.stringify({ path, ...toPostObject(analysis) });
}
