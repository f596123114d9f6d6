import type { Analysis, Judgement, RuleFailure } from '../analysis';
import { attempt } from '../attempt';
import { applyEdits } from '../edits';
import type { Edit, Finding, Offer, Reported, Suggestion } from '../finding';
import type { Desk } from './desk';
import { otherOffers, questionsAtTheEnd } from './dialogue';
import { chooseNextStep, type Step } from './next-step';
import { whomOf } from '../whom';
import { placeholdersIn } from './placeholders';
import { addsNone, fixes, type Outcome, outcomeOf, type Trial, tryOnce } from './trial';
import { workshops } from './workshops';

/** How many suggestions a finding has at most. Chosen: what a light bulb's menu shows without scrolling. */
const mostOfOne = 4;

/** How many questions a post is offered. Chosen: a glance takes in as many. */
const mostQuestions = 5;

/** Of how many sentences the changes are weighed for the next step. Chosen: a writer begins at the top, and each trial takes time. */
const mostWeighed = 8;

/**
 * What is said of a post, and what could be done: worked out when it is first asked for.
 * @param judgeWith judges the post as it would be with an edit made
 */
export function withOffers(judged: Judgement, desk: Desk, judgeWith: (edit: Edit) => Judgement): Analysis {
  const { reported, ...judgement } = judged;
  const attempts: Attempts = { before: outcomeOf(judged), trial: tryOnce(judgeWith), desk };
  // What goes wrong while suggestions are worked out is added when it does.
  const failures = [...judgement.failures];
  const findings = reported.map((each) => toFinding(each, attempts, failures));
  let offers: readonly Suggestion[] | undefined;
  let nextStep: { readonly chosen: Suggestion | undefined } | undefined;
  let whom: Analysis['whom'] | undefined;
  return {
    ...judgement,
    failures,
    findings,
    get offers() {
      return (offers ??= offersOn(attempts));
    },
    get nextStep() {
      return (nextStep ??= { chosen: chooseNextStep(attempts.before, stepsFrom(this, attempts.trial)) }).chosen;
    },
    get whom() {
      return (whom ??= whomOf(judgement, desk.settings.organisation.names));
    },
  };
}

/** What suggestions are worked out and tried with. */
interface Attempts {
  readonly desk: Desk;
  readonly before: Outcome;
  readonly trial: Trial;
}

function toFinding({ suggest, ...found }: Reported, attempts: Attempts, failures: RuleFailure[]): Finding {
  const { desk, before, trial } = attempts;
  const { post } = desk;
  const repair = workshops[post.language].repairs[found.ruleId];
  let suggestions: readonly Suggestion[] | undefined;
  return {
    ...found,
    get suggestions() {
      // What the finder offers itself, it answers for.
      return (suggestions ??= suggest
        ? tried(suggest(), post.text, () => true)
        : tried(
            attempt({ id: found.ruleId }, failures, () => repair?.(found.span, desk) ?? []),
            post.text,
            (edit) => fixes(found.ruleId, before, trial(edit)),
          ));
    },
  };
}

/** What would help any post that wants a dialogue. */
function offersOn({ desk, before, trial }: Attempts): readonly Suggestion[] {
  const { text, intent, isUnread } = desk.post;
  if (intent !== 'dialogue' || isUnread) return [];
  const helps = (edit: Edit): boolean => addsNone(before, trial(edit));
  return [
    ...tried(questionsAtTheEnd(desk), text, helps, mostQuestions),
    ...tried(otherOffers(desk), text, helps, Infinity),
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
function stepsFrom({ findings, offers }: Analysis, trial: Trial): readonly Step[] {
  const ofSentences = findings.filter(({ scope }) => scope === 'sentence').slice(0, mostWeighed);
  const ofPost = findings.filter(({ scope }) => scope === 'post');
  const suggestions = [...[...ofSentences, ...ofPost].flatMap((finding) => finding.suggestions.slice(0, 2)), ...offers];
  return suggestions.map((suggestion) => ({ suggestion, after: trial(suggestion.edit) }));
}
