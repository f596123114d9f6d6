/** Who a sentence speaks of, each with its own list of words. */
export const persons = ['we', 'you', 'i', 'they'] as const;

/** What can be told of a sentence without knowing its words, in the order in which it is told. */
export const formNames = [
  'length',
  'short',
  'asks',
  'question-mark',
  'exclaims',
  ...persons.flatMap((name) => [name, `has-${name}`, `asks-${name}`] as const),
  'address',
  'number',
  'numbers',
  'handle',
  'hashtag',
  'colon',
  'quotes',
  'past',
  'adverbs',
  'gerunds',
  'passives',
  'abstract',
  'long-words',
  'capitals',
] as const;
export type FormName = (typeof formNames)[number];

const numbers: ReadonlyMap<string, number> = new Map(formNames.map((name, index) => [name, index]));

/** The place of a form in `formNames`. */
export function formNumber(name: FormName): number {
  return numberOfForm(name);
}

/** The same for any name; -1 for one that is no form. */
export function numberOfForm(name: string): number {
  return numbers.get(name) ?? -1;
}

/** Forms that a sentence has, a bit for each. There are fewer than 32. */
export type Forms = number;

/** Whether a form is among them. */
export function hasForm(forms: Forms, name: FormName): boolean {
  return (forms & formBit(name)) !== 0;
}

/** The bit that stands for a form. */
export function formBit(name: FormName): number {
  return 1 << formNumber(name);
}
