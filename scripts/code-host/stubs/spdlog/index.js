'use strict';
// Stands in for the native logger, so that nothing has to be compiled: the same calls, written with fs.
const fs = require('node:fs');
const path = require('node:path');
const NAMES = ['trace', 'debug', 'info', 'warning', 'error', 'critical'];
let globalLevel = 2;
class Logger {
  constructor(type, name, file) {
    this.level = globalLevel;
    this.raw = false;
    try {
      fs.mkdirSync(path.dirname(file), { recursive: true });
      this.fd = fs.openSync(file, 'a');
    } catch {
      /* nowhere to write */
    }
  }
  put(n, text) {
    if (n < this.level || this.fd === undefined) return;
    const line = this.raw ? text : `${new Date().toISOString().replace('T', ' ').slice(0, 23)} [${NAMES[n]}] ${text}\n`;
    try {
      fs.writeSync(this.fd, line);
    } catch {
      /* the folder may be gone */
    }
  }
  getLevel() {
    return this.level;
  }
  setLevel(n) {
    this.level = n;
  }
  setPattern() {}
  clearFormatters() {
    this.raw = true;
  }
  flush() {}
  drop() {
    if (this.fd !== undefined) {
      try {
        fs.closeSync(this.fd);
      } catch {
        /* closed */
      }
      this.fd = undefined;
    }
  }
}
[
  ['trace', 0],
  ['debug', 1],
  ['info', 2],
  ['warn', 3],
  ['error', 4],
  ['critical', 5],
].forEach(([k, n]) => {
  Logger.prototype[k] = function (t) {
    this.put(n, t);
  };
});
exports.version = 0;
exports.setLevel = (n) => {
  globalLevel = n;
};
exports.setFlushOn = () => {};
exports.Logger = Logger;
exports.createRotatingLogger = async (...a) => new Logger('rotating', ...a);
exports.createAsyncRotatingLogger = async (...a) => new Logger('rotating_async', ...a);
