/** The lists of words that the model looks words up in, by number: each language fills them with its own. */
export const classNames = [
  'event',
  'weekday',
  'month',
  'launch',
  'update',
  'software',
  'milestone',
  'finance',
  'partnership',
  'people',
  'policy',
  'incident',
  'howto',
  'food',
  'research',
  'health',
  'story',
  'opinion',
  'campaign',
  'greeting',
  'reader-role',
  'insider-role',
  'outsider-word',
  'body-we',
  'body-you',
  'body-i',
  'body-they',
  'speech',
  'deed',
  'credit-word',
  'admit',
  'unsure',
  'want-answer',
  'will-do',
  'decide',
  'command-sell',
  'pressure',
  'channel',
  'pride',
  'hype',
  'jargon',
  'presume',
  'closing',
  'negative-event',
  'place',
  'figure',
] as const;

/** The name of a list. */
export type WordClass = (typeof classNames)[number];

/** The words of each list, with blanks between them. */
export type WordClasses = Readonly<Record<WordClass, string>>;

const classNumbers: ReadonlyMap<string, number> = new Map(classNames.map((name, index) => [name, index]));

/** The number of a list, in the order of `classNames`; -1 for any other name. */
export function classNumber(name: string): number {
  return classNumbers.get(name) ?? -1;
}
