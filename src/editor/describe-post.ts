import * as vscode from 'vscode';
import { type Analysis, type Language, rules } from '../engine';
import { occasionName } from './occasion-name';

/** What is said of a whole post, in the writer's display language. */
export interface PostDescription {
  /** "2 findings, 1 opening" */
  readonly counts: string;
  /** "Read as English, taken for a launch. Level 2.1 of 7." Also why there is nothing to say, where that is so. */
  readonly detail: string;
  /** "Level 2.1 of 7". `undefined` for a post that is not graded. */
  readonly level: string | undefined;
  /** "Taken for a launch". `undefined` for a post of no kind in particular, and for one that is not graded. */
  readonly occasion: string | undefined;
}

/** Says in a few words how a post stands. */
export function describePost(analysis: Analysis): PostDescription {
  const { l10n } = vscode;
  if (analysis.intent === 'off') {
    const detail = l10n.t('Its front matter says “dialogue: off”.');
    return { counts: l10n.t('off for this post'), detail, level: undefined, occasion: undefined };
  }
  const language = languageName(analysis.language);
  // Comments to Two-Way can be read in any language.
  if (!rules.some((rule) => rule.scope === 'sentence' && readable(rule).includes(analysis.language))) {
    return {
      counts: l10n.t('no rules for this language yet'),
      detail: l10n.t('Read as {0}, which Two-Way has no rules for yet.', language),
      level: undefined,
      occasion: undefined,
    };
  }
  const occasion = occasionName(analysis.occasion);
  const isGraded = analysis.intent !== 'announcement';
  return {
    counts: `${countFindings(analysis.findings.length)}, ${countOpenings(analysis.openings.length)}`,
    // Who only means to inform is not graded for it.
    detail: isGraded ? gradeOf(analysis, language) : l10n.t('Read as {0}. Declared an announcement.', language),
    level: isGraded ? l10n.t('Level {0} of 7', levelOf(analysis)) : undefined,
    occasion: isGraded && occasion !== undefined ? l10n.t('Taken for {0}', occasion) : undefined,
  };
}

/** "Read as English, taken for a launch. Level 2.1 of 7." */
function gradeOf(analysis: Analysis, language: string): string {
  const { l10n } = vscode;
  const level = levelOf(analysis);
  const occasion = occasionName(analysis.occasion);
  return occasion === undefined
    ? l10n.t('Read as {0}. Level {1} of 7.', language, level)
    : l10n.t('Read as {0}, taken for {1}. Level {2} of 7.', language, occasion, level);
}

/** "2.1", or "2,1" where that is how it is written. */
function levelOf({ level }: Analysis): string {
  return level.toLocaleString(vscode.env.language, { maximumFractionDigits: 1 });
}

function readable(rule: { readonly languages: readonly Language[] }): readonly Language[] {
  return rule.languages;
}

/** A language, in the writer's display language. */
export function languageName(language: Language): string {
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
