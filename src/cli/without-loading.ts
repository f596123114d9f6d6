/**
 * Stands in for node:module and node:child_process in the bundled command line. Commander could start other programs as commands,
 * and the folder search could load a package at run time. Neither is used here, and a tool that keeps posts on the machine
 * should not even be able to.
 */
export function createRequire(): (name: string) => never {
  return (name) => refuse(`load ${name}`);
}

/** Commander's way to start a command that is a program of its own. */
export function spawn(program: string): never {
  return refuse(`start ${program}`);
}

function refuse(what: string): never {
  throw new Error(`The command line of Two-Way doesn't ${what}.`);
}
