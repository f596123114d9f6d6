/** Third persons that no rule makes. */
const irregular: Readonly<Record<string, string>> = { be: 'is', have: 'has', do: 'does', go: 'goes' };

/** Verbs whose last consonant is doubled before -ing. */
const doubling = new Set(
  'begin chip cut drop get let plan plug put run set ship sit skip step stop swap win wrap'.split(' '),
);

/** "support" → "supports". */
export function thirdPerson(verb: string): string {
  if (irregular[verb]) return irregular[verb];
  if (/(?:[sxz]|ch|sh)$/.test(verb)) return `${verb}es`;
  return /[^aeiou]y$/.test(verb) ? `${verb.slice(0, -1)}ies` : `${verb}s`;
}

/** "launch" → "launching". */
export function gerund(verb: string): string {
  if (doubling.has(verb)) return `${verb}${verb.at(-1) ?? ''}ing`;
  if (/ie$/.test(verb)) return `${verb.slice(0, -2)}ying`;
  return /[^eyo]e$/.test(verb) && verb !== 'be' ? `${verb.slice(0, -1)}ing` : `${verb}ing`;
}
