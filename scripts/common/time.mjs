// Waiting, and giving up. Pure JavaScript: tests bundle it.

/** Milliseconds to wait for something to appear; generous, because test machines are busy. */
const usualLimit = 30_000;

/**
 * Waits.
 * @param {number} milliseconds
 * @returns {Promise<undefined>}
 */
export function delay(milliseconds) {
  return new Promise((resolve) => {
    setTimeout(resolve, milliseconds, undefined);
  });
}

/**
 * Asks again and again until the answer is neither `undefined` nor `false`.
 * @template Answer
 * @param {string} what is waited for, for the error's message
 * @param {() => Promise<Answer | undefined | false> | Answer | undefined | false} ask
 * @param {number} [milliseconds] until giving up, 30 000 unless told
 * @returns {Promise<Answer>}
 * @throws {Error} when it takes too long
 */
export async function until(what, ask, milliseconds = usualLimit) {
  for (const start = performance.now(); ;) {
    const answer = await ask();
    if (answer !== undefined && answer !== false) return answer;
    if (performance.now() - start > milliseconds)
      throw new Error(`Waited ${milliseconds / 1000} s in vain for ${what}.`);
    await delay(25);
  }
}

/**
 * Whether something comes true in time.
 * @param {() => boolean} ask
 * @param {number} milliseconds until giving up
 * @returns {Promise<boolean>}
 */
export async function comesTrue(ask, milliseconds) {
  return await until('it', ask, milliseconds).catch(() => false);
}

/**
 * What a promise gives, unless that takes too long. The promise goes on by itself then.
 * @template Value
 * @template [Otherwise=undefined]
 * @param {number} milliseconds until giving up; waiting for that keeps no process alive
 * @param {Promise<Value>} promise
 * @param {Otherwise} [otherwise] the answer when it takes too long
 * @returns {Promise<Value | Otherwise>}
 */
export async function within(milliseconds, promise, otherwise) {
  /** @type {ReturnType<typeof setTimeout> | undefined} */
  let timer;
  const limit = new Promise((resolve) => {
    timer = setTimeout(resolve, milliseconds, otherwise);
    if (typeof timer === 'object') timer.unref();
  });
  try {
    return await Promise.race([promise, limit]);
  } finally {
    clearTimeout(timer);
  }
}
