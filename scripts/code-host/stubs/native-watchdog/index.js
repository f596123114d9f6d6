'use strict';
// Stands in for the native watchdog: end this process when its parent is gone.
exports.start = (pid) => {
  const t = setInterval(() => {
    try {
      process.kill(pid, 0);
    } catch {
      process.exit(87);
    }
  }, 3000);
  t.unref();
};
exports.exit = (code) => process.exit(code || 0);
