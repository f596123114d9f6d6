/** A noun in one of its forms. */
export interface NounForm {
  /** Its class in the bank. */
  readonly kind: string;
  readonly isDefinite: boolean;
  readonly isPlural: boolean;
  readonly isNeuter: boolean;
  /** The form with the article behind it, in the same number: "appen", "apperne". */
  readonly definite: string;
}

/** The forms of the bank's nouns, by form. */
export type Nouns = ReadonlyMap<string, readonly NounForm[]>;

/** How long the last part of a compound has to be, and what stands before it: "ladestander", but no "app" in "trappen". */
const leastPart = 5;
const leastBefore = 3;

/**
 * The forms of nouns that are given as dictionaries give them: "bus -sen -ser", "bog -en bøger", "tilbud -det -", "mælk -en".
 * @param classes nouns by class
 */
export function readNouns(classes: Readonly<Record<string, readonly string[]>>): Nouns {
  const nouns = new Map<string, readonly NounForm[]>();
  for (const [kind, entries] of Object.entries(classes)) {
    for (const entry of entries) {
      for (const [form, reading] of formsOf(entry, kind)) nouns.set(form, [...(nouns.get(form) ?? []), reading]);
    }
  }
  return nouns;
}

function formsOf(entry: string, kind: string): readonly (readonly [string, NounForm])[] {
  const [noun = '', ending = '-', plural] = entry.split(' ');
  const withEnding = (given: string): string => (given.startsWith('-') ? noun + given.slice(1) : given);
  const definite = withEnding(ending);
  const isNeuter = definite.endsWith('t');
  const singular = { kind, isNeuter, isPlural: false, definite };
  const forms: (readonly [string, NounForm])[] = [
    [noun, { ...singular, isDefinite: false }],
    [definite, { ...singular, isDefinite: true }],
  ];
  if (plural === undefined) return forms;
  const many = withEnding(plural);
  const theMany = definitePlural(noun, definite, many);
  const several = { kind, isNeuter, isPlural: true, definite: theMany };
  return [...forms, [many, { ...several, isDefinite: false }], [theMany, { ...several, isDefinite: true }]];
}

/** "husene", "lærerne", "årene", "møderne" */
function definitePlural(noun: string, definite: string, plural: string): string {
  if (plural === noun || plural.endsWith('s')) return `${definite.replace(/e?[nt]$/, '').replace(/e$/, '')}ene`;
  if (plural.endsWith('ere') && noun.endsWith('er')) return `${plural.slice(0, -1)}ne`;
  return `${plural}ne`;
}

/** What a word can be as a noun; nothing where the bank doesn't know it. A compound is what its last part is. */
export function readNoun(word: string, nouns: Nouns): readonly NounForm[] {
  const whole = nouns.get(word);
  if (whole) return whole;
  for (let at = leastBefore; at <= word.length - leastPart; at++) {
    const before = word.slice(0, at);
    const forms = nouns.get(word.slice(at));
    if (forms && /[aeiouyæøå]/.test(before))
      return forms.map((form) => ({ ...form, definite: before + form.definite }));
  }
  return [];
}
