import type { Span } from '../../span';
import { form } from './forms';

/** What denies a claim in front of it; "ikke kun den førende" denies nothing. */
const denied = form(
  String.raw`\b(?:ikke|ej|aldrig|ingen|intet|næppe|sjældent|hverken|uden|frem for|i stedet for|slut med|væk fra|undgå|hellere|mindre)\b(?! (?:kun|bare|blot|alene|mindst)\b)(?: [^\s,;:.!?]{1,30}){0,4} ?$`,
);

/** What shows that somebody else says it, or that the words are talked about: "de kalder sig", "sloganet". */
const told = form(
  String.raw`\b(?:kalde[rst]?|kaldte|kaldt|påstå[rs]?|påstod|hævde[rt]?|hævdede|udnævn[ter]{1,3}|kår(?:er|et|ede)|tal(?:er|te) om|stemt|siger de|sagde|skrev|skriver|spurgte|svarede|slogan\p{L}{0,4}|kliché\p{L}{0,3}|ord(?:et|ene)? som|såkald\p{L}{1,3}|reklame\p{L}{0,6}|drømmer om)\b(?: [^\s;:.!?]{1,30}){0,4} ?["“”»„]?$`,
);

/** "…, siger de", "… er et slogan", "… er bare ord": what comes behind takes the claim back. */
const takenBack = form(
  String.raw`^[^.!?]{0,60}?(?:,? ["”“«»]?,? ?(?:siger|mener|skriver|hævder|påstår) (?:de|han|hun|nogle|andre|kritikere\p{L}{0,3})\b|\b(?:er|var|bliver|lyder som) (?:kun |bare |blot |også )?(?:et |en )?(?:slogan|floskel|floskler|kliché\p{L}{0,2}|ord|reklame|pynt|overdrivelse|påstand)\b|, (?:eller|om man vil|angiveligt)\b)`,
);

const months = 'jan|feb|mar|apr|maj|jun|jul|aug|sep|okt|nov|dec';

/** Dates, times and years, which no claim rests on: "den 5. november", "kl. 19.30", "2026". */
const dates = new RegExp(
  String.raw`(?:den )?\d{1,2}\. ?(?:(?:til|og|[–-]) (?:den )?\d{1,2}\. ?)?(?:${months})\p{L}{0,6}|kl\.? ?\d{1,2}(?:[.:]\d\d)?|(?<!\d)(?:19|20)\d\d(?!\d| ?%)`,
  'giu',
);

/** Numbers that a claim can rest on: "34 %", "4 kWh", "en tredjedel", "tre gange"; not "24/7". */
const figure = form(
  String.raw`(?<!\/)\b\d[\d.,]{0,12}(?: ?%|\b(?!\/))|\b(?:halvdelen|hver (?:anden|tredje|fjerde|femte|tiende)|en (?:tredjedel|fjerdedel|femtedel)|dobbelt|(?:to|tre|fire|fem|seks|syv|otte|ni|ti|tolv|tyve|hundrede|tusind) \p{L})|\b(?:procent|pct)\b`,
);

/** Whether what stands at `start` is denied, or is somebody else's claim: "vi er ikke de førende", "de kalder det unikt". */
export function isDisowned(sentence: string, { start, end }: Span): boolean {
  const before =
    sentence
      .slice(Math.max(0, start - 70), start)
      .split(/[;:–—!.?]|, (?:men|og|så) /)
      .at(-1) ?? '';
  return denied.test(before) || told.test(before) || takenBack.test(sentence.slice(end, end + 100));
}

/** Whether a sentence holds a figure that a claim can rest on: "den hurtigste færge, 38 knob". */
export function hasFigure(sentence: string): boolean {
  return figure.test(sentence.replace(dates, ''));
}
