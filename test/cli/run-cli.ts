import { type ChildProcessWithoutNullStreams, spawn } from 'node:child_process';
import { mkdirSync, mkdtempSync, realpathSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';

/** What a run of the command left behind. */
export interface Run {
  readonly status: number | null;
  readonly stdout: string;
  /** Its lines. */
  readonly stderr: readonly string[];
}

/** A folder of files, and the command run in it. */
export class Workshop {
  readonly folder = realpathSync(mkdtempSync(path.join(tmpdir(), 'tw-')));

  /** Writes files, by their path in the folder. */
  write(files: Readonly<Record<string, string | Uint8Array>>): this {
    for (const [name, content] of Object.entries(files)) {
      const file = path.join(this.folder, name);
      mkdirSync(path.dirname(file), { recursive: true });
      writeFileSync(file, content);
    }
    return this;
  }

  /** Runs `two-way` with the arguments and the standard input, in the folder or in one below it. */
  run(args: readonly string[], input: string | Uint8Array = '', place = '.'): Promise<Run> {
    const child = this.start(args, place);
    const stdout: Buffer[] = [];
    const stderr: Buffer[] = [];
    child.stdout.on('data', (chunk: Buffer) => stdout.push(chunk));
    child.stderr.on('data', (chunk: Buffer) => stderr.push(chunk));
    // A command that doesn't read its input is no failure of the test.
    child.stdin.on('error', () => undefined);
    child.stdin.end(input);
    return new Promise((resolve, reject) => {
      child.on('error', reject);
      child.on('close', (status) => {
        const lines = Buffer.concat(stderr).toString().split('\n');
        resolve({ status, stdout: Buffer.concat(stdout).toString(), stderr: lines.filter((line) => line !== '') });
      });
    });
  }

  /** Starts `two-way` and leaves the rest to the caller. */
  start(args: readonly string[], place = '.'): ChildProcessWithoutNullStreams {
    return spawn(process.execPath, [path.resolve('dist/cli.js'), ...args], { cwd: path.join(this.folder, place) });
  }

  dispose(): void {
    rmSync(this.folder, { recursive: true, force: true });
  }
}

/** How long a test may take that starts the command a few times on a busy machine, in milliseconds. */
const patience = 60_000;

/** A new workshop for each test of a suite. */
export function useWorkshop(): () => Workshop {
  let workshop: Workshop | undefined;
  beforeEach(function () {
    this.currentTest?.timeout(patience);
    workshop = new Workshop();
  });
  afterEach(() => workshop?.dispose());
  return () => {
    if (!workshop) throw new Error('There is a workshop only while a test runs.');
    return workshop;
  };
}

/** A post in which one thing is found, from its first letter to its 27th. */
export const announcement = 'We are thrilled to announce our new pump.';

/** A post in which nothing is found. */
export const question = 'Which evening would you use the pump?';

/** The paths of a JSON report. */
export function pathsIn({ stdout }: Run): readonly string[] {
  return Array.from(stdout.matchAll(/"path":"([^"]*)"/g), ([, path = '']) => path);
}
