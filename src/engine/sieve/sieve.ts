import { neededBy } from './needed';
import { keyOf, readyMade } from './ready-made';
import { Net } from './net';

/** Those of its expressions that may match a text, in their order. All others can't. */
export type Sieve<T = RegExp> = (text: string) => readonly T[];

/** A bit more would be the sign. */
const mostBits = 31;

const none: readonly never[] = [];

/**
 * Puts a sieve in front of expressions about a whole sentence or about what stands behind the beginning of one of its words. Trying
 * dozens of them on every sentence takes a hundred times as long as reading it once for the letters without which none can match.
 */
export function sieve<T extends Pick<RegExp, 'source'>>(expressions: readonly T[]): Sieve<T> {
  let net: Net | undefined; // made at the first sentence: a program that reads no English needs none
  let always = 0;
  const bitOf = (index: number): number => 1 << (index % mostBits);
  const weave = (): Net => {
    const strings: [string, number][] = [];
    for (const [index, expression] of expressions.entries()) {
      const needed = readyMade?.[keyOf(expression)]?.split(',') ?? neededBy(expression);
      if (needed) for (const string of needed) strings.push([string, bitOf(index)]);
      else always |= bitOf(index);
    }
    return new Net(strings);
  };
  return (text) => {
    net ??= weave();
    const bits = net.read(text) | always;
    return bits === 0 ? none : expressions.filter((_, index) => (bits & bitOf(index)) !== 0);
  };
}

/** Whether any of the expressions may match a text: see `sieve`. */
export function gate(...expressions: readonly RegExp[]): (text: string) => boolean {
  const sift = sieve(expressions);
  return (text) => sift(text).length > 0;
}

/** Whether any of the words is in a text, in small letters or capitals; now and then also where none is. */
export function mentions(words: Iterable<string>): (text: string) => boolean {
  let net: Net | undefined;
  return (text) => (net ??= new Net(Array.from(words, (word) => [` ${word} `, 1]))).read(text) !== 0;
}
