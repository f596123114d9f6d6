import * as vscode from 'vscode';
import type { Language, Localised } from '../engine';

/** The language that the writer's VS Code speaks, as far as Two-Way speaks it too; otherwise English. */
export function displayLanguage(): Language {
  return vscode.env.language.toLowerCase().split('-', 1)[0] === 'da' ? 'da' : 'en';
}

/** A text in the writer's display language. */
export function inDisplayLanguage(text: Localised): string {
  return text[displayLanguage()];
}
