import type { CommandContext } from './command';

/** "Toggle Preview Lock" */
export const id = 'twoWay.togglePreviewLock';

/** Locks the preview to its post, or lets it follow the active one again. */
export function run({ preview }: CommandContext): Promise<void> {
  preview.toggleLock();
  return Promise.resolve();
}
