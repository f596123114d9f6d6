import * as vscode from 'vscode';
import { rules, type RuleSetting, ruleSettings } from '../../engine';
import { withRuleSetting } from '../../config/change-configuration';
import { chooseDecisionPlace, decide } from '../decision-places';
import { inDisplayLanguage } from '../display-language';
import { activePost } from './active-post';
import type { CommandContext } from './command';

/** Offered on a finding, not in the command palette: it needs a rule. */
export const id = 'twoWay.turnRuleDown';

interface SettingItem extends vscode.QuickPickItem {
  readonly setting: RuleSetting;
}

/** Lets the writer say how loudly a rule speaks, and for whom. */
export async function run(context: CommandContext, ruleId: unknown): Promise<void> {
  const post = await activePost(context);
  const rule = rules.find((each) => each.id === ruleId);
  if (!post || !rule) return;
  const current = context.configurations.settingsOf(post.document).rules[rule.id] ?? rule.severity;
  const chosen = await vscode.window.showQuickPick(itemsFor(current), {
    title: vscode.l10n.t('How loudly should {0} speak?', rule.id),
    placeHolder: inDisplayLanguage(rule.summary),
  });
  const place = chosen && (await chooseDecisionPlace(post.document, `${rule.id}: ${chosen.label}`));
  if (!place) return;
  await decide(place, {
    setting: 'rules',
    next: (value) => ({ ...Object(value), [rule.id]: chosen.setting }),
    inFile: (text) => withRuleSetting(text, rule.id, chosen.setting),
  });
}

function itemsFor(current: RuleSetting): readonly SettingItem[] {
  return ruleSettings.map((setting) => ({
    ...textsOf(setting),
    ...(setting === current && { description: vscode.l10n.t('as it is now') }),
    setting,
  }));
}

function textsOf(setting: RuleSetting): Pick<vscode.QuickPickItem, 'label' | 'detail'> {
  const { l10n } = vscode;
  switch (setting) {
    case 'off':
      return { label: l10n.t('Off'), detail: l10n.t('Not looked for.') };
    case 'hint':
      return {
        label: l10n.t('Hint'),
        detail: l10n.t('Three dots under the first letters; not in the list of problems.'),
      };
    case 'information':
      return { label: l10n.t('Information'), detail: l10n.t('A blue line; in the list of problems.') };
    case 'warning':
      return { label: l10n.t('Warning'), detail: l10n.t('A yellow line; in the list of problems.') };
  }
}
