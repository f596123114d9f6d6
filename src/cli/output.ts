import process from 'node:process';
import type { WriteStream } from 'node:tty';

/** Where the report goes. */
export interface Output {
  /** Resolves once there is room for more; to `false` when nobody reads any longer, as behind `| head`. */
  write(text: string): Promise<boolean>;
  /** Whether it is a terminal that shows colours and hasn't been asked not to. */
  readonly isColoured: boolean;
}

/** Standard output. Its errors other than a broken pipe are thrown by `write`. */
export function createOutput(stream: NodeJS.WriteStream = process.stdout): Output {
  // Without a listener the error would end the process. `write` reports it.
  stream.on('error', () => undefined);
  return {
    isColoured: isColoured(stream),
    write: (text) =>
      new Promise((resolve, reject) => {
        stream.write(text, (error) => {
          if (!error) resolve(true);
          else if (isBrokenPipe(error)) resolve(false);
          else reject(error);
        });
      }),
  };
}

/** Writes a line on standard error, where what is not the report goes. */
export function warn(line: string): void {
  console.error(`two-way: ${line}`);
}

/** Asking for colours takes NO_COLOR, FORCE_COLOR and TERM into account. */
function isColoured(stream: NodeJS.WriteStream & Partial<Pick<WriteStream, 'hasColors'>>): boolean {
  return stream.isTTY && stream.hasColors?.() === true;
}

function isBrokenPipe(error: Error): boolean {
  return 'code' in error && ['EPIPE', 'ERR_STREAM_DESTROYED', 'EOF'].includes(String(error.code));
}
