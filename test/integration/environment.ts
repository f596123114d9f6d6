// Must be imported before mocha.

/** The environment variables that the tests were started with. VS Code's web worker need not have any, nor a `process`. */
export const environment: Readonly<Record<string, string | undefined>> = globalThis.process?.env ?? {};

// Mocha's browser build looks here for options. Node has no such thing.
if (!('location' in globalThis)) Reflect.set(globalThis, 'location', { search: '' });
