// Preloaded into the server with `node --import`. File descriptor 3 is a pipe whose other end is held by the process
// that started the server: when that one is gone, however it went (SIGKILL included), the pipe closes and we go too.
import { Socket } from 'node:net';
import process from 'node:process';

try {
  const leash = new Socket({ fd: 3, readable: true, writable: false });
  leash.on('error', () => undefined); // a close follows
  leash.on('close', endOwnGroup);
  leash.resume();
  leash.unref();
} catch {
  // Started by hand, with nobody at the other end: runs until it is ended by hand.
}

/** The server leads a process group, so that its extension hosts, terminals and watchers end with it. */
function endOwnGroup() {
  try {
    process.kill(-process.pid, 'SIGKILL');
  } catch {
    process.exit(1);
  }
}
