/** Worked out when a bundle for users is made: see `scripts/build/ready-made-sieves.mjs`. */
declare const READY_MADE_SIEVES: Readonly<Record<string, string>>;

/**
 * What expressions need, by their keys, with commas between the strings; `undefined` where a sieve has to work it out itself, which takes
 * a fifth of a second for all of them.
 */
export const readyMade: Readonly<Partial<Record<string, string>>> | undefined =
  typeof READY_MADE_SIEVES === 'undefined' ? undefined : READY_MADE_SIEVES;

/** Stands for an expression: as good as never the same for two (FNV-1a, and the length). */
export function keyOf({ source }: Pick<RegExp, 'source'>): string {
  let hash = 0x811c9dc5;
  for (let at = 0; at < source.length; at++) hash = Math.imul(hash ^ source.charCodeAt(at), 0x01000193);
  return `${(hash >>> 0).toString(36)}-${source.length.toString(36)}`;
}
