import { activePost } from './active-post';
import type { CommandContext } from './command';

/** "Show Effective Configuration" */
export const id = 'twoWay.showConfiguration';

/** Shows everything that holds for the active post, and where it comes from. */
export async function run(context: CommandContext): Promise<void> {
  const post = await activePost(context);
  if (post) await context.effectiveConfiguration.show(post, context.configurations);
}
