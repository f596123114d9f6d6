import type { CommandContext } from './command';

/** "Restart" */
export const id = 'twoWay.restart';

/** Forgets everything that was read, and reads it again: posts, configuration files, settings. */
export function run({ configurations, log }: CommandContext): Promise<void> {
  log.info('Starting over.');
  configurations.forget();
  return Promise.resolve();
}
