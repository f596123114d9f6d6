import { createServer } from 'node:net';

/**
 * What the tests tell us while they run in an extension host (see test-shim.cjs and test-shim.web.js).
 * @typedef {object} Report
 * @property {string} [started] the tests start; says where
 * @property {string} [text] they print this
 * @property {1 | 2} [stream] to standard output or to standard error
 * @property {number} [done] they are over, with this exit code
 */

/**
 * Opens a socket for reports, one JSON object a line. VS Code has a channel of its own for what tests print, but mixes
 * its own log into it and leaves the formatting to the reader.
 * @param {(report: Report) => void} onReport
 * @param {() => void} onClosed the other end is gone
 * @returns {Promise<number>} the port on 127.0.0.1
 */
export function openReportLine(onReport, onClosed) {
  const server = createServer((socket) => {
    let rest = '';
    socket.setEncoding('utf8');
    socket.on('data', (/** @type {string} */ text) => {
      const lines = (rest + text).split('\n');
      rest = lines.pop() ?? '';
      for (const line of lines) onReport(JSON.parse(line));
    });
    socket.on('error', () => undefined); // a close follows
    socket.on('close', onClosed);
  });
  return new Promise((resolve) => {
    server.listen(0, '127.0.0.1', () => {
      const address = server.address();
      resolve(typeof address === 'object' && address !== null ? address.port : 0);
    });
  });
}
