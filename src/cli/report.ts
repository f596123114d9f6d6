import type { CheckedPost, Format, Report } from './formats';
import { toPostObject } from './post-object';
import { createTextReport } from './text-report';

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
