import process from 'node:process';
import { runCommandLine } from './command-line';

// Not process.exit(): what is written to a pipe may still be under way.
void runCommandLine(process.argv.slice(2)).then((exitCode) => {
  process.exitCode = exitCode;
});
