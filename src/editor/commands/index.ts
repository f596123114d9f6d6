import * as vscode from 'vscode';
import * as checkPost from './check-post';
import type { Command, CommandContext } from './command';
import * as openLockedPreview from './open-locked-preview';
import * as openPreview from './open-preview';
import * as rewriteSentence from './rewrite-sentence';
import * as togglePreviewLock from './toggle-preview-lock';

const commands: readonly Command[] = [checkPost, openLockedPreview, openPreview, rewriteSentence, togglePreviewLock];

/** Puts every command within the writer's reach. */
export function registerCommands(context: CommandContext): vscode.Disposable {
  const registrations = commands.map((command) =>
    vscode.commands.registerCommand(command.id, () => attempt(command, context)),
  );
  return vscode.Disposable.from(...registrations);
}

/** The writer asked for it and is told when it fails. */
async function attempt(command: Command, context: CommandContext): Promise<void> {
  try {
    await command.run(context);
  } catch (error) {
    context.log.error(`${command.id} failed:`, error);
    const openLog = vscode.l10n.t('Open Log');
    const chosen = await vscode.window.showErrorMessage(vscode.l10n.t('Two-Way could not do that.'), openLog);
    if (chosen === openLog) context.log.show();
  }
}
