import * as vscode from 'vscode';
import * as allowPhrase from './allow-phrase';
import * as applySuggestion from './apply-suggestion';
import * as checkPost from './check-post';
import * as checkWorkspace from './check-workspace';
import * as choosePostLanguage from './choose-post-language';
import * as chooseStatus from './choose-status';
import type { Command, CommandContext } from './command';
import * as copyReport from './copy-report';
import * as createConfiguration from './create-configuration';
import * as creditReaders from './credit-readers';
import * as insertInvitation from './insert-invitation';
import * as newPost from './new-post';
import * as nextFinding from './next-finding';
import * as nextStep from './next-step';
import * as openLockedPreview from './open-locked-preview';
import * as openPreview from './open-preview';
import * as openSample from './open-sample';
import * as previousFinding from './previous-finding';
import * as restart from './restart';
import * as rewriteSentence from './rewrite-sentence';
import * as showConfiguration from './show-configuration';
import * as showLog from './show-log';
import * as suggestQuestions from './suggest-questions';
import * as togglePreviewLock from './toggle-preview-lock';
import * as treatAsNoPost from './treat-as-no-post';
import * as treatAsPost from './treat-as-post';
import * as turnRuleDown from './turn-rule-down';

const commands: readonly Command[] = [
  allowPhrase,
  applySuggestion,
  checkPost,
  checkWorkspace,
  choosePostLanguage,
  chooseStatus,
  copyReport,
  createConfiguration,
  creditReaders,
  insertInvitation,
  newPost,
  nextFinding,
  nextStep,
  openLockedPreview,
  openPreview,
  openSample,
  previousFinding,
  restart,
  rewriteSentence,
  showConfiguration,
  showLog,
  suggestQuestions,
  togglePreviewLock,
  treatAsNoPost,
  treatAsPost,
  turnRuleDown,
];

/** Puts every command within the writer's reach. */
export function registerCommands(context: CommandContext): vscode.Disposable {
  const registrations = commands.map((command) =>
    vscode.commands.registerCommand(command.id, (argument: unknown) => attempt(command, context, argument)),
  );
  return vscode.Disposable.from(...registrations);
}

/** The writer asked for it and is told when it fails. */
async function attempt(command: Command, context: CommandContext, argument: unknown): Promise<void> {
  try {
    await command.run(context, argument);
  } catch (error) {
    context.log.error(`${command.id} failed:`, error);
    const openLog = vscode.l10n.t('Open Log');
    const chosen = await vscode.window.showErrorMessage(vscode.l10n.t('Two-Way could not do that.'), openLog);
    if (chosen === openLog) context.log.show();
  }
}
