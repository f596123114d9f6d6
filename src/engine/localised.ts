/** The languages Two-Way reads and speaks. */
export const languages = ['en', 'da'] as const;

/** A language Two-Way reads and speaks. */
export type Language = (typeof languages)[number];

/** A text for people, in every language: one that is missing does not compile. */
export type Localised = Readonly<Record<Language, string>>;
