/** Weights in hundredths, one for each of the model's outputs. */
export type Row = readonly number[];

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

/** Readies a training's result. */
export function readWeights({ outputs, bias, features }: WeightsFile): Weights {
  return {
    outputs,
    bias,
    row: (kind, first, second) => {
      const rows = features[kind];
      const name = second === '' ? first : `${first} ${second}`;
      // A word can be called like what every object has: "constructor".
      return rows && Object.hasOwn(rows, name) ? rows[name] : undefined;
    },
  };
}
