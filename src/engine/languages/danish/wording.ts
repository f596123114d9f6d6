import { type Form, form } from './forms';

/** An expression that fits only whole words: see `form`. */
export function inWords(source: string): Form {
  return form(String.raw`(?<![\p{L}0-9])(?:${source})(?![\p{L}0-9])`);
}

/** The same where a sentence begins, behind an emoji or a quotation mark at most. */
export function atStart(source: string): Form {
  return form(String.raw`(?<=^[^\p{L}0-9]{0,8})(?:${source})(?![\p{L}0-9])`);
}

/** The same where a command may stand: at the start, behind a pause, or behind "så", "og", "men". */
export function asCommand(source: string): Form {
  return form(
    String.raw`(?<=^[^\p{L}0-9]{0,8}|[,:;–—!.] (?:(?:så|og|men|eller) )?|(?<!\p{L})(?:så|og|eller) )(?:${source})(?![\p{L}0-9])`,
  );
}
