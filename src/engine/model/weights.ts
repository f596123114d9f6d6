/** Weights in hundredths, one for each of the model's outputs. */
type Row = readonly number[];

/** What a training wrote down. */
export interface WeightsFile {
  /** What the model tells apart, in the order of every row. */
  readonly outputs: readonly string[];
  readonly bias: Row;
  /** By kind, then by name: one word, or two with a blank between. */
  readonly features: Readonly<Record<string, Readonly<Record<string, Row>>>>;
}

/** Weights, ready to be looked up. */
export interface Weights {
  readonly outputs: readonly string[];
  readonly bias: Row;
  /** The row of a feature; `undefined` for one that says nothing. */
  row(kind: string, first: string, second: string): Row | undefined;
}

/** Reads a training's result. */
export function readWeights({ outputs, bias, features }: WeightsFile): Weights {
  const byKind = new Map<string, ReadonlyMap<string, ReadonlyMap<string, Row>>>();
  for (const [kind, rows] of Object.entries(features)) byKind.set(kind, nest(rows));
  return { outputs, bias, row: (kind, first, second) => byKind.get(kind)?.get(first)?.get(second) };
}

/** By first and second word: most pairs fail at the first, without a key having to be put together. */
function nest(rows: Readonly<Record<string, Row>>): ReadonlyMap<string, ReadonlyMap<string, Row>> {
  const nested = new Map<string, Map<string, Row>>();
  for (const [key, row] of Object.entries(rows)) {
    const [first = '', second = ''] = key.split(' ');
    const seconds = nested.get(first) ?? new Map<string, Row>();
    nested.set(first, seconds.set(second, row));
  }
  return nested;
}
