/** Milliseconds until waiting is given up; generous, because test machines are busy. */
const limit = 15_000;

/** What mocha shows the difference of. */
class Difference extends Error {
  readonly showDiff = true;
  readonly actual: unknown;
  readonly expected: unknown;

  constructor(what: string, actual: unknown, expected: unknown) {
    super(`${what}: expected ${JSON.stringify(expected)}, found ${JSON.stringify(actual)}`);
    this.actual = actual;
    this.expected = expected;
  }
}

/** Compares data. Node's `assert` is not to be had in a web worker. */
export function expectEqual(what: string, actual: unknown, expected: unknown): void {
  if (JSON.stringify(actual) !== JSON.stringify(expected)) throw new Difference(what, actual, expected);
}

/** Asks until the answer is neither `undefined` nor `false`, and returns it. Never waits for a fixed time. */
export async function until<Answer>(
  what: string,
  ask: () => Answer | undefined | false | PromiseLike<Answer | undefined | false>,
): Promise<Answer> {
  for (const start = Date.now(); ;) {
    const answer = await ask();
    if (answer !== undefined && answer !== false) return answer;
    if (Date.now() - start > limit) throw new Error(`Waited ${limit / 1000} s in vain for ${what}.`);
    await new Promise((resolve) => setTimeout(resolve, 25));
  }
}

/** Asks until the answer is the expected one; shows the difference to the last answer when it never is. */
export async function eventuallyEqual(
  what: string,
  ask: () => unknown | PromiseLike<unknown>,
  expected: unknown,
): Promise<void> {
  let actual: unknown;
  try {
    await until(what, async () => {
      actual = await ask();
      return JSON.stringify(actual) === JSON.stringify(expected);
    });
  } catch {
    throw new Difference(what, actual, expected);
  }
}
