/** An error whose message alone tells a person what is missing and what to do; its stack would only be noise. */
export class ExpectedError extends Error {}

/**
 * What to print of an error: the message of an expected one, the stack of any other.
 * @param {unknown} error
 * @returns {string}
 */
export function describeError(error) {
  if (error instanceof ExpectedError) return error.message;
  return error instanceof Error ? (error.stack ?? error.message) : String(error);
}
