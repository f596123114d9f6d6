/** Where it is said of somebody else's: "deres kunder kan nu", "i Norge", "undersøgelsen viser, at", "hjælper virksomheder". */
const elsewhere =
  /(?<!\p{L})(?:deres|hans|hendes|din|jeres|mange|nogle|få|flere|andre|enkelte|hver|ingen|hjælper|hjulpet|lader|sikrer|giver|så|når|hvor|hvordan|hvorfor|hvad|hvis|fordi|at|viser|siger|sagde|fortæller|oplyser|procent|undersøgelsen|rapporten|analysen|tallene|ikke|danske|tyske|svenske|norske|i norge|i sverige|i tyskland)(?:,? [^ ,]{1,40}){0,4},? ?$/iu;

/** Whether what stands before a mention of people shows that somebody else's are meant, or people in general. */
export function isElsewhere(before: string): boolean {
  return elsewhere.test(before.slice(-80));
}
