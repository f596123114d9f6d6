/** An expression that fits only whole words, whatever their letters: \b knows no æ, ø and å. */
export function inWords(source: string): RegExp {
  return new RegExp(`(?<![\\p{L}\\p{N}])(?:${source})(?![\\p{L}\\p{N}])`, 'iu');
}

/** The same where a sentence begins, behind an emoji or a quotation mark at most. */
export function atStart(source: string): RegExp {
  return new RegExp(`(?<=^[^\\p{L}\\p{N}]{0,8})(?:${source})(?![\\p{L}\\p{N}])`, 'iu');
}

/** The same where a command may stand: at the start, behind a pause, or behind "så", "og", "men". */
export function asCommand(source: string): RegExp {
  return new RegExp(
    `(?<=^[^\\p{L}\\p{N}]{0,8}|[,:;–—!.] (?:(?:så|og|men|eller) )?|(?<!\\p{L})(?:så|og|eller) )(?:${source})(?![\\p{L}\\p{N}])`,
    'iu',
  );
}
