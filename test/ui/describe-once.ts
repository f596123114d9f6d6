import type { Suite } from 'mocha';
import { host } from './window';

/** A suite that has nothing to do with the extension host, and is run with the desktop's only. */
export function describeOnce(title: string, tests: (this: Suite) => void): void {
  if (host === 'desktop') describe(title, tests);
}
