/**
 * @typedef {object} Setting
 * @property {string} folder where `buildAll` has built
 * @property {boolean} isQuick whether fewer rounds will do
 */
export {};
