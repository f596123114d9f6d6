const words = new Set(
  `i på til for med af om fra ved hos og eller men som der at når hvis fordi uden over under efter før mellem mod gennem end så ikke også
  nu her dér vi du jeg den det de han hun man os jer dig mig er har var kan vil skal må blev bliver sin sit sine inden indenfor samt både blandt ved hele`.split(
    /\s+/,
  ),
);

/** Whether a word is none that an adjective could stand before. */
export function isSmallWord(word: string): boolean {
  return words.has(word.toLowerCase());
}
