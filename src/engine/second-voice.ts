import type { Found } from './finding';
import type { Leanings } from './model/leanings';
import { openingParts } from './model/level-features';
import type { Model } from './model/model';
import { type Verdict, verdictsOn } from './model/verdicts';
import type { Opening } from './opening';
import { isQuestion, type Sentence } from './post';
import type { Rule } from './rule';
import type { RuleId } from './rules';

/** What the labelled posts call what each rule finds. */
export const ruleByKind: Readonly<Record<string, RuleId>> = {
  announce: 'announcement-frame',
  boast: 'self-praise',
  sell: 'hard-sell',
  refer: 'one-way-referral',
  presume: 'presumed-agreement',
  decree: 'decree',
  bait: 'engagement-bait',
  rhetoric: 'rhetorical-question',
  monologue: 'company-monologue',
  jargon: 'empty-jargon',
  distant: 'distant-reader',
  hollow: 'hollow-invitation',
};

const broadcastKinds = Object.keys(ruleByKind);
const statementKinds = broadcastKinds.filter((kind) => kind !== 'rhetoric');
const answerableKinds = openingParts.filter((kind) => kind !== 'ask');

/** Of what the model is sure, in sentences that no pattern has claimed: the openings. */
export function learnedOpenings(
  leanings: Leanings,
  isFree: (sentence: Sentence) => boolean,
  model: Model,
): readonly Opening[] {
  return verdictsOn(
    'opening',
    leanings,
    isFree,
    (sentence) => (isQuestion(sentence) ? openingParts : answerableKinds),
    model,
  ).map(({ kind, sentence: { start, end } }) => ({ kind, span: { start, end } }));
}

/** Of what the model is sure, in sentences that no pattern has claimed: by the rule that it belongs to. */
export function learnedVerdicts(
  leanings: Leanings,
  isFree: (sentence: Sentence) => boolean,
  model: Model,
): ReadonlyMap<RuleId, readonly Verdict[]> {
  const byRule = new Map<RuleId, Verdict[]>();
  const kindsFor = (sentence: Sentence): readonly string[] => (isQuestion(sentence) ? broadcastKinds : statementKinds);
  for (const verdict of verdictsOn('broadcast', leanings, isFree, kindsFor, model)) {
    const ruleId = ruleByKind[verdict.kind];
    if (ruleId) byRule.set(ruleId, [...(byRule.get(ruleId) ?? []), verdict]);
  }
  return byRule;
}

/** What a rule says of a verdict that belongs to it. The model knows no stretch that is at fault, so the whole sentence is. */
export function toFound({ sentence: { start, end }, words }: Verdict, { summary }: Rule): Found {
  const named = words.map((word) => `“${word}”`).join(', ');
  return {
    span: { start, end },
    message: {
      en: `${summary.en}${named && ` Weighing most: ${named}.`}`,
      da: `${summary.da}${named && ` Vejer mest: ${named}.`}`,
    },
  };
}
