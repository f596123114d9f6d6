/** Makes a thing when it is first asked for: what a program doesn't use costs it nothing. */
export function lazily<T extends object>(make: () => T): () => T {
  let made: T | undefined;
  return () => (made ??= make());
}
