import type { Analysis, Judgement, RuleFailure } from './analysis';
import { applyEdits } from './edits';
import type { Edit } from './finding';
import type { Channel } from './channels';
import { attempt } from './attempt';
import { everyone, judge } from './judge';
import type { Language } from './localised';
import type { TextFormat } from './post';
import { type Reading, type ReadOptions, readText, rereadText } from './read-post';
import { defaultSettings, type Settings } from './settings';
import { createDesk } from './suggestions/desk';
import { withOffers } from './suggestions/offers';

/** What the caller knows and wants. */
export interface AnalyseOptions {
  /** How to read the text. Markdown unless given. */
  readonly format?: TextFormat | undefined;
  /** Overrides the language of the front matter and of the settings. Detected where nobody says. */
  readonly language?: Language | undefined;
  /** Overrides the channel of the settings; the front matter's goes before both. */
  readonly channel?: Channel | undefined;
  readonly settings?: Settings | undefined;
}

/** A text that is being written, with what is said of it. Never changes: an edit makes another one. */
export interface Draft {
  readonly text: string;
  /** The same as `analyse` says of the text. Worked out when it is first asked for. */
  readonly analysis: Analysis;
  /**
   * The draft with the edits made; their spans are all in the text as it stands. Only what they touch is read again.
   * @throws {RangeError} when two edits overlap or one lies outside the text
   */
  edited(edits: readonly Edit[]): Draft;
}

/** Reads a post and says what only sends, what opens, and what would help. Pure and synchronous; never throws. */
export function analyse(text: string, options: AnalyseOptions = {}): Analysis {
  return followDraft(text, options).analysis;
}

/** Begins to follow a text through its edits. Pure and synchronous; never throws. */
export function followDraft(text: string, options: AnalyseOptions = {}): Draft {
  return new FollowedDraft(readAnyhow(text, options), options);
}

/** What came of reading a text. */
interface Attempt {
  readonly reading: Reading;
  readonly failures: readonly RuleFailure[];
}

class FollowedDraft implements Draft {
  readonly #attempt: Attempt;
  readonly #options: AnalyseOptions;
  #judgement: Judgement | undefined;
  #analysis: Analysis | undefined;

  constructor(attempt: Attempt, options: AnalyseOptions) {
    this.#attempt = attempt;
    this.#options = options;
  }

  get text(): string {
    return this.#attempt.reading.post.text;
  }

  get analysis(): Analysis {
    return (this.#analysis ??= withOffers(
      this.judgement,
      createDesk(this.#attempt.reading.post, this.judgement, this.#settings),
      (edit) => this.edited([edit]).judgement,
    ));
  }

  /** What is said of the text before anybody asks what could be done. */
  get judgement(): Judgement {
    const { reading, failures } = this.#attempt;
    return (this.#judgement ??= judge(reading.post, this.#settings, failures, everyone));
  }

  get #settings(): Settings {
    return this.#options.settings ?? defaultSettings;
  }

  edited(edits: readonly Edit[]): FollowedDraft {
    const { reading, failures } = this.#attempt;
    const text = applyEdits(this.text, edits);
    // What could not be read as it was meant to be may be readable now.
    const [reread] =
      failures.length > 0 ? [] : attempt({ id: 'reading' }, [], () => [rereadText(reading, text, edits)]);
    const next = reread ? { reading: reread, failures } : readAnyhow(text, this.#options);
    return new FollowedDraft(next, this.#options);
  }
}

/** Markup nested thousands of levels deep exhausts the parsers: such a text is read as plain text, or else as nothing. */
function readAnyhow(text: string, { format, language, channel, settings = defaultSettings }: AnalyseOptions): Attempt {
  const failures: RuleFailure[] = [];
  const options = { format, language, usualLanguage: settings.language, channel: channel ?? settings.channel };
  const read = (as: TextFormat | undefined): Reading | undefined =>
    attempt({ id: 'reading' }, failures, () => [readText(text, { ...options, format: as })])[0];
  const reading = read(format) ?? read('plaintext') ?? nothingOf(text, options);
  return { reading, failures };
}

function nothingOf(text: string, options: ReadOptions): Reading {
  const reading = readText('', options);
  return { ...reading, post: { ...reading.post, text } };
}
