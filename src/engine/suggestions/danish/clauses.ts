/** Adverbs that stand before the verb behind "at", and behind it in a sentence of its own. */
const adverb = String.raw`(?:ikke længere|ikke|aldrig|også|nu|endelig|snart|igen|stadig|altid|jo|allerede|desværre|fortsat|fremover|derfor|samtidig|nok|måske|kun|lige|i dag|i år|i morgen|fra (?:den )?\d{1,2}\. \p{Ll}{3,9}|fra nytår|til næste år)`;

/** Verbs as they stand in a sentence, by their forms; the commonest ones, and others by their ending. */
const auxiliary = String.raw`er|var|har|havde|kan|kunne|vil|ville|skal|skulle|må|måtte|bør|får|fik|bliver|blev|går|gik|står|gør|ved`;
const verb = String.raw`er|var|har|kan|vil|skal|må|bør|får|fik|blev|går|gik|står|gør|ved|\p{Ll}{2,}(?:er|ede|te|des|res)`;

const edge = String.raw`(?![\p{L}\p{N}])`;
const ofPronoun = new RegExp(
  String.raw`^(?<who>vi|du|I|jeg|det|den|de|han|hun|man|der)(?<adverbs>(?: ${adverb}){0,3}) (?<does>${verb})${edge}`,
  'u',
);
const ofNoun = new RegExp(
  String.raw`^(?<who>[^,;:]{2,70}?)(?<adverbs>(?: ${adverb}){0,2}) (?<does>${auxiliary})${edge}`,
  'u',
);
const hasAdverb = new RegExp(String.raw`(?<!\p{L})${adverb}${edge}`, 'u');

/** How a clause behind "at" begins when it stands alone. */
export interface Beginning {
  /** How much of the clause it takes the place of, in UTF-16 code units. */
  readonly length: number;
  readonly text: string;
}

/**
 * The order of words that a clause behind "at" takes when it stands alone: "vi ikke længere tager gebyr" → "Vi tager ikke længere".
 * @returns `undefined` where the verb can't be told
 */
export function asMainClause(clause: string): Beginning | undefined {
  const isOfPronoun = /^(?:vi|du|I|jeg|det|den|de|han|hun|man|der) /u.test(clause);
  const match = (isOfPronoun ? ofPronoun : ofNoun).exec(clause);
  if (match?.groups) {
    const { who = '', adverbs = '', does = '' } = match.groups;
    return { length: match[0].length, text: capital(`${who} ${does}${adverbs}`) };
  }
  // A subject of one or two words, and then a verb known only by its ending: nothing to turn round unless an adverb stands there.
  const start = clause.split(' ').slice(0, 6).join(' ');
  return isOfPronoun || hasAdverb.test(start) ? undefined : { length: 1, text: capital(clause.slice(0, 1)) };
}

/** With a capital letter at the beginning. */
export function capital(text: string): string {
  return text.replace(/^\p{Ll}/u, (letter) => letter.toUpperCase());
}
