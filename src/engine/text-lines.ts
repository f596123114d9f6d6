import { partitionPoint } from './partition-point';

/** A text's lines, numbered from 0. A number outside of them is an empty line before or behind all others. */
export interface Lines {
  readonly count: number;
  /** The line that an offset stands in; its line ending is part of it. */
  at(offset: number): number;
  /** Where a line begins. */
  start(line: number): number;
  /** Where a line ends, before its line ending. */
  end(line: number): number;
  /** What a line holds, without its line ending; as much of it as lies between two offsets. */
  text(line: number, from?: number, to?: number): string;
}

/** Finds a text's lines: all at once, then each in logarithmic time. */
export function createLines(text: string): Lines {
  const breaks = Array.from(text.matchAll(/\r\n?|\n/g), ({ index, 0: mark }) => ({ at: index, length: mark.length }));
  const start = (line: number): number => {
    const before = breaks[line - 1];
    if (before) return before.at + before.length;
    return line <= 0 ? 0 : text.length;
  };
  const end = (line: number): number => (line < 0 ? 0 : (breaks[line]?.at ?? text.length));
  return {
    count: breaks.length + 1,
    at: (offset) => partitionPoint(breaks, ({ at, length }) => at + length <= offset),
    start,
    end,
    text: (line, from = start(line), to = end(line)) => text.slice(from, to),
  };
}
