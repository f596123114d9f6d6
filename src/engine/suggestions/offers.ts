import type { Analysis, Judgement, RuleFailure } from '../analysis';
import { attempt } from '../attempt';
import { applyEdits } from '../edits';
import type { Edit, Finding, Offer, Reported, Suggestion } from '../finding';
import type { Desk } from './desk';
import { otherOffers, questionsAtTheEnd } from './dialogue';
import { chooseNextStep, type Step } from './next-step';
import { whomOf } from '../whom';
import { placeholdersIn } from './placeholders';
import { addsNone, fixes } from './trial';
import { workshops } from './workshops';

/** Judges the post as it would be with an edit made. */
export type TryOut = (edit: Edit) => Judgement;

/** How many suggestions a finding has at most. Chosen: what a light bulb's menu shows without scrolling. */
const mostOfOne = 4;

/** How many questions a post is offered. Chosen: a glance takes in as many. */
const mostQuestions = 5;

/** What is said of a post, and what could be done: worked out when it is first asked for. */
export function withOffers(judged: Judgement, desk: Desk, tryOut: TryOut): Analysis {
  const { reported, ...judgement } = judged;
  // What goes wrong while suggestions are worked out is added when it does.
  const failures = [...judgement.failures];
  const findings = reported.map((each) => toFinding(each, judged, desk, tryOut, failures));
  let offers: readonly Suggestion[] | undefined;
  let nextStep: { readonly chosen: Suggestion | undefined } | undefined;
  let whom: Analysis['whom'] | undefined;
  return {
    ...judgement,
    failures,
    findings,
    get offers() {
      return (offers ??= offersOn(judged, desk, tryOut));
    },
    get nextStep() {
      return (nextStep ??= { chosen: chooseNextStep(judged, () => stepsFrom(this, judged, tryOut)) }).chosen;
    },
    get whom() {
      return (whom ??= whomOf(judgement, desk.settings.organisation.names));
    },
  };
}

function toFinding(
  { suggest, ...found }: Reported,
  before: Judgement,
  desk: Desk,
  tryOut: TryOut,
  failures: RuleFailure[],
): Finding {
  const repair = workshops[before.language].repairs[found.ruleId];
  let suggestions: readonly Suggestion[] | undefined;
  return {
    ...found,
    get suggestions() {
      // What the finder offers itself, it answers for.
      return (suggestions ??= suggest
        ? tried(suggest(), before.text, () => true)
        : tried(
            attempt({ id: found.ruleId }, failures, () => repair?.(found.span, desk) ?? []),
            before.text,
            (edit) => fixes(found.ruleId, before, tryOut(edit)),
          ));
    },
  };
}

/** What would help any post that wants a dialogue. */
function offersOn(before: Judgement, desk: Desk, tryOut: TryOut): readonly Suggestion[] {
  if (before.intent !== 'dialogue' || before.isUnread) return [];
  const helps = (edit: Edit): boolean => addsNone(before, tryOut(edit));
  return [
    ...tried(questionsAtTheEnd(desk), before.text, helps, mostQuestions),
    ...tried(otherOffers(desk), before.text, helps, Infinity),
  ];
}

/** Those that change something and help: of those under one title, the first. */
function tried(
  offers: readonly Offer[],
  text: string,
  helps: (edit: Edit) => boolean,
  most = mostOfOne,
): readonly Suggestion[] {
  const results = new Set([text]);
  const titles = new Set<string>();
  const kept: Suggestion[] = [];
  for (const offer of offers) {
    if (kept.length >= most) break;
    const { edit } = offer;
    const result = applyEdits(text, [edit]);
    if (results.has(result) || titles.has(offer.title.en) || !helps(edit)) continue;
    results.add(result);
    titles.add(offer.title.en);
    kept.push({ ...offer, placeholders: placeholdersIn(edit, text) });
  }
  return kept;
}

/** What could be done next, and what would come of it. */
function* stepsFrom({ findings, offers }: Analysis, judged: Judgement, tryOut: TryOut): Iterable<Step> {
  const suggestions = [...findings.flatMap((finding) => finding.suggestions.slice(0, 2)), ...offers];
  for (const suggestion of suggestions) yield { suggestion, before: judged, after: tryOut(suggestion.edit) };
}
