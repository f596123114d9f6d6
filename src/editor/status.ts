import * as vscode from 'vscode';
import type { Analysis } from '../engine';
import { id as checkPost } from './commands/check-post';
import { id as choosePostLanguage } from './commands/choose-post-language';
import { id as nextStep } from './commands/next-step';
import { id as treatAsPost } from './commands/treat-as-post';
import { describePost, languageName } from './describe-post';
import type { PostAnalyser } from './post-analyser';
import { selector } from './posts';
import { onDidChangeSettings } from './settings';
import { type StatusPart, statusPartName, statusParts, wantedStatusParts } from './status-parts';

/** An item with an empty selector is shown nowhere. */
const nowhere: vscode.DocumentSelector = [];

/** Says how the active post stands, in the language status of VS Code's status bar: an item for each part that the writer wants. */
export function registerStatus(analyser: PostAnalyser): vscode.Disposable {
  const items = statusParts.map((part) => ({ part, item: createItem(part) }));
  let shown: Analysis | undefined;

  const show = (analysis: Analysis | undefined): void => {
    shown = analysis;
    const wanted = wantedStatusParts();
    for (const { part, item } of items) {
      const texts = wanted.includes(part) ? textsOf(part, analysis) : undefined;
      item.selector = texts ? selector : nowhere;
      if (texts) Object.assign(item, texts);
    }
  };
  const update = (editor: vscode.TextEditor | undefined): void => {
    show(editor && analyser.analysisOf(editor.document));
  };
  update(vscode.window.activeTextEditor);
  return vscode.Disposable.from(
    ...items.map(({ item }) => item),
    onDidChangeSettings(() => show(shown)),
    vscode.window.onDidChangeActiveTextEditor(update),
    analyser.onDidAnalyse(({ document, analysis }) => {
      if (isActive(document.uri)) show(analysis);
    }),
    analyser.onDidClear((uri) => {
      if (isActive(uri)) show(undefined);
    }),
  );
}

function createItem(part: StatusPart): vscode.LanguageStatusItem {
  const item = vscode.languages.createLanguageStatusItem(`twoWay.${part}`, nowhere);
  item.name = `Two-Way: ${statusPartName(part)}`;
  item.severity = vscode.LanguageStatusSeverity.Information;
  return item;
}

type Texts = Pick<vscode.LanguageStatusItem, 'text' | 'detail'> & { readonly command: vscode.Command };

/** `undefined` for what there is nothing to say about. */
function textsOf(part: StatusPart, analysis: Analysis | undefined): Texts | undefined {
  const { l10n } = vscode;
  if (!analysis) return part === 'counts' ? notRead() : undefined;
  const { counts, level, detail, occasion } = describePost(analysis);
  switch (part) {
    case 'level':
      return level === undefined
        ? undefined
        : { text: level, detail: occasion ?? '', command: { command: nextStep, title: l10n.t('Next Small Step') } };
    case 'counts':
      return {
        text: `Two-Way: ${counts}`,
        detail: level === undefined ? detail : '',
        command: { command: checkPost, title: l10n.t('Check') },
      };
    case 'language':
      return {
        text: l10n.t('Read as {0}', languageName(analysis.language)),
        detail: '',
        command: { command: choosePostLanguage, title: l10n.t('Change') },
      };
  }
}

function notRead(): Texts {
  return {
    text: 'Two-Way',
    detail: vscode.l10n.t('This document is not read.'),
    command: { command: treatAsPost, title: vscode.l10n.t('Treat It as a Post') },
  };
}

function isActive(uri: vscode.Uri): boolean {
  return vscode.window.activeTextEditor?.document.uri.toString() === uri.toString();
}
