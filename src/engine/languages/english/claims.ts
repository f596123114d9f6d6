/** What denies a claim in front of it; "not only the leading" denies nothing. */
const denied =
  /(?:\b(?:not|no|never|nobody|none|neither|nor|without|hardly|rarely|less|cannot|stop|avoid|beyond)|n't)(?! (?:only|just|merely|simply|least|to mention)\b)(?: \S+){0,4} ?$/i;

/** What shows that somebody else says it, or that the words are talked about: "they call themselves", "the slogan of". */
const told =
  /\b(?:calls?|called|calling|claims?|claimed|claiming|describe[sd]?|labell?ed|brands? (?:it|them)sel(?:f|ves)|says?|said|told|tells?|asks?|asked|voted|named|advertise[sd]?|promised|so-called|slogans?|clich[eé]s?|phrases?|words?|terms?|adjectives?|expressions?|claptrap|jargon|buzzwords?|instead of|rather than|used to|supposed(?:ly)?|alleged(?:ly)?|if|whether|unless|wrote|writes?|thinks?|felt|hop(?:es|ed)|wants|dreams|aims|vision is)\b(?: \S+){0,6} ?$/i;

/** "…, they say", "… is a slogan", "… means nothing": what comes behind takes the claim back. */
const takenBack =
  /^[^.!?]{0,60}(?:,? (?:they|he|she|people|critics|some|others) (?:say|says|said|claim|claims|think|put it)\b|\b(?:is|was|are|were|as) (?:a |an |only |just |such a )?(?:slogans?|clich[eé]s?|phrases?|words?|hype|jargon|buzzwords?|claims?|nonsense)\b|\bmeans? (?:nothing|little|what)\b|, (?:or so|supposedly|allegedly))/i;

/** Numbers that a claim can rest on: "34 %", "4 kWh", "by a third", "three times"; not a year, and not "24/7". */
const figure =
  /\b(?!(?:19|20)\d\d\b(?! ?%))\d[\d.,]{0,12}(?: ?%|\b(?!\/))|\b(?:half|a third|a quarter|twice|(?:two|three|four|five|six|seven|eight|nine|ten|twelve|twenty|hundred|thousand|million)(?: |-)(?!of a kind|stop))|\b(?:percent|per cent)\b/i;

/** Dates and times, which no claim rests on: "15 to 17 September", "at 7:30 pm". */
const date =
  /\b\d{1,2}(?:st|nd|rd|th|\.)? (?:(?:to|and|[–-]) \d{1,2}(?:st|nd|rd|th|\.)? )?(?:of )?(?=jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)|\b(?:jan|feb|mar|apr|may|june?|july?|aug|sept?|oct|nov|dec)[a-z]{0,7}\.? \d{1,2}(?:st|nd|rd|th)?(?: ?(?:to|and|[–-]) ?\d{1,2})?|\b\d{1,2}(?:[:.]\d\d)? ?[ap]\.?m\b|\b(?:19|20)\d\d\b(?! ?%)/gi;

/** Whether what stands at `start` is denied, or is somebody else's claim: "we are not the leader", "they call it world-class". */
export function isDisowned(sentence: string, start: number, end = start): boolean {
  const before =
    sentence
      .slice(Math.max(0, start - 70), start)
      .split(/[;:–—!.?]|, (?:but|and|so) /)
      .at(-1) ?? '';
  return denied.test(before) || told.test(before) || takenBack.test(sentence.slice(end, end + 100));
}

/** Whether a sentence holds a figure that a claim can rest on: "the fastest ferry, 38 knots". */
export function hasFigure(sentence: string): boolean {
  return figure.test(sentence.replace(date, ''));
}
