import type { CommandContext } from './command';

/** "Show Log" */
export const id = 'twoWay.showLog';

/** Opens what Two-Way has to say about its own work. */
export function run({ log }: CommandContext): Promise<void> {
  log.show();
  return Promise.resolve();
}
