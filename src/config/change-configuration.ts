import { applyEdits, modify, parse } from 'jsonc-parser';

const formattingOptions = { insertSpaces: true, tabSize: 2 };

/** A configuration file's text with a phrase added to `allow`. Comments and everything else stay as they are. */
export function withAllowedPhrase(text: string, phrase: string): string {
  const { allow }: { readonly allow?: unknown } = Object(parse(startOf(text)));
  const allowed: readonly unknown[] = Array.isArray(allow) ? allow : [];
  if (allowed.includes(phrase)) return text;
  // Where there is no list yet, there is nothing to add to.
  return Array.isArray(allow)
    ? changed(text, ['allow', allowed.length], phrase, true)
    : changed(text, ['allow'], [phrase], false);
}

/** A configuration file's text in which a rule speaks as loudly as is said. Comments and everything else stay as they are. */
export function withRuleSetting(text: string, ruleId: string, setting: string): string {
  return changed(text, ['rules', ruleId], setting, false);
}

/** A configuration file's text with a setting of its first level. Comments and everything else stay as they are. */
export function withSetting(text: string, name: string, value: string): string {
  return changed(text, [name], value, false);
}

function changed(text: string, path: (string | number)[], value: unknown, isArrayInsertion: boolean): string {
  const source = startOf(text);
  return applyEdits(source, modify(source, path, value, { formattingOptions, isArrayInsertion }));
}

/** An empty file has no object to put anything in. */
function startOf(text: string): string {
  return text.trim() === '' ? '{}\n' : text;
}
