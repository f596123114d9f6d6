import * as vscode from 'vscode';
import type { Occasion } from '../engine';

/** What kind of post it is, in the writer's display language; `undefined` for one of no kind in particular. */
export function occasionName(occasion: Occasion): string | undefined {
  const { l10n } = vscode;
  switch (occasion) {
    case 'launch':
      return l10n.t('a launch');
    case 'update':
      return l10n.t('an update');
    case 'event':
      return l10n.t('an event');
    case 'milestone':
      return l10n.t('a milestone');
    case 'partnership':
      return l10n.t('a partnership');
    case 'people':
      return l10n.t('news of people');
    case 'policy':
      return l10n.t('a decision or a policy');
    case 'incident':
      return l10n.t('an incident');
    case 'howto':
      return l10n.t('a how-to');
    case 'research':
      return l10n.t('research');
    case 'story':
      return l10n.t('a story');
    case 'opinion':
      return l10n.t('an opinion');
    case 'campaign':
      return l10n.t('a campaign');
    case 'reply':
      return l10n.t('a reply');
    case 'other':
      return undefined;
  }
}
