import * as vscode from 'vscode';
import { type Analysis, type Language, rules } from '../engine';

/** What is said of a whole post, in the writer's display language. */
export interface PostDescription {
  /** "2 findings, 1 opening" */
  readonly counts: string;
  /** "Read as English. Level 2.1 of 7." Also why there is nothing to say, where that is so. */
  readonly detail: string;
}

/** Says in a few words how a post stands. */
export function describePost(analysis: Analysis): PostDescription {
  const { l10n } = vscode;
  if (analysis.intent === 'off') {
    return { counts: l10n.t('off for this post'), detail: l10n.t('Its front matter says “dialogue: off”.') };
  }
  const language = languageName(analysis.language);
  // Comments to Two-Way can be read in any language.
  if (!rules.some((rule) => rule.scope === 'sentence' && readable(rule).includes(analysis.language))) {
    return {
      counts: l10n.t('no rules for this language yet'),
      detail: l10n.t('Read as {0}, which Two-Way has no rules for yet.', language),
    };
  }
  const level = analysis.level.toLocaleString(vscode.env.language, { maximumFractionDigits: 1 });
  return {
    counts: `${countFindings(analysis.findings.length)}, ${countOpenings(analysis.openings.length)}`,
    // Who only means to inform is not graded for it.
    detail:
      analysis.intent === 'announcement'
        ? l10n.t('Read as {0}. Declared an announcement.', language)
        : l10n.t('Read as {0}. Level {1} of 7.', language, level),
  };
}

function readable(rule: { readonly languages: readonly Language[] }): readonly Language[] {
  return rule.languages;
}

function languageName(language: Language): string {
  switch (language) {
    case 'en':
      return vscode.l10n.t('English');
    case 'da':
      return vscode.l10n.t('Danish');
  }
}

function countFindings(count: number): string {
  return count === 1 ? vscode.l10n.t('1 finding') : vscode.l10n.t('{0} findings', count);
}

function countOpenings(count: number): string {
  return count === 1 ? vscode.l10n.t('1 opening') : vscode.l10n.t('{0} openings', count);
}
