/** What keeps the command from running, in words for the person who called it. */
export class CouldNotRun extends Error {}

/** The reason an operation on a file failed: "no such file or directory" rather than Node's whole sentence. */
export function reasonOf(error: unknown): string {
  if (!(error instanceof Error)) return String(error);
  // ENOENT: no such file or directory, open '…'
  return /^[A-Z0-9]+: (.+?), \w+/.exec(error.message)?.[1] ?? error.message;
}

/** Whether an operation failed because there is no such file. */
export function isMissing(error: unknown): boolean {
  return error instanceof Error && 'code' in error && (error.code === 'ENOENT' || error.code === 'ENOTDIR');
}
