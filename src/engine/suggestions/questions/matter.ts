/** Something a post is about, as its readers would call it: "the new timetable". */
export interface Topic {
  readonly text: string;
  readonly isPlural: boolean;
  /** Whether its noun is neuter, in a language where words that go with it show that. */
  readonly isNeuter?: boolean;
  /** What it is, by its head noun; `undefined` where the bank doesn't know it. */
  readonly kind: string | undefined;
  /** How much the post is about it: the higher, the more. */
  readonly weight: number;
}

/** What a draft holds that questions can be made of. All of it stands in the draft. */
export interface Matter {
  /** The best first. */
  readonly topics: readonly Topic[];
  /** How many items its longest list has, and whether they are steps; `undefined` without a list. */
  readonly list: { readonly count: number; readonly areSteps: boolean; readonly isMain?: boolean } | undefined;
  /** Two things set against each other. */
  readonly alternatives: readonly [string, string] | undefined;
  /** Somebody new to the readers, by full name. */
  readonly person: string | undefined;
  readonly hasPeople: boolean;
  /** "22 %", as written. */
  readonly figure: string | undefined;
  /** The other organisation's name. */
  readonly partner: string | undefined;
  /** Whether it says when something takes place. */
  readonly isDated: boolean;
  /** Its words in small letters. */
  readonly words: ReadonlySet<string>;
  /** The same in their order, each between blanks; without it, signs of several words aren't seen. */
  readonly said?: string | undefined;
  /** Like `said`, of the title and the first sentences alone; all of it where absent. */
  readonly begins?: string | undefined;
  /** The hashtag of an event, as written. */
  readonly tag?: string | undefined;
  /** What stands for the words with which a frame speaks to the reader, where the language has more than one way to. */
  readonly pronouns?: Readonly<Record<string, string>>;
}
