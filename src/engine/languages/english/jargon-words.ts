/** How empty a word is: 2 where it is hardly ever used for anything definite, 1 where company keeps it empty. */
export type Weight = 1 | 2;

/** Verbs that say that something is done, and not what, in all their forms. */
export const emptyVerbs: ReadonlyMap<string, Weight> = new Map([
  ...verbs(
    2,
    `capitalise capitalize catalyse catalyze empower harness incentivise incentivize leverage operationalise
    operationalize orchestrate reimagine spearhead synergise synergize unleash unlock`,
  ),
  ...verbs(
    1,
    `accelerate align amplify augment champion collaborate cultivate deepen deliver drive elevate embed embrace enable
    enhance evolve facilitate foster fuel ignite innovate integrate maximise maximize navigate optimise optimize
    prioritise prioritize propel realise realize reinforce reinvent scale shape solidify strengthen streamline strive
    sustain transform underpin underscore unify utilise utilize`,
  ),
]);

/** Nouns that name nothing a reader could point to. */
export const emptyNouns: ReadonlyMap<string, Weight> = new Map([
  ...nouns(
    2,
    `competency deliverable empowerment enablement enabler inclusivity learning-culture mindset paradigm
    stakeholder-engagement synergy touchpoint verticals value-add value-creation value-proposition`,
  ),
  ...nouns(
    1,
    `agility alignment ambition aspiration capability collaboration commitment connectivity creativity digitalisation
    digitalization digitisation diversity ecosystem efficiency engagement enhancement excellence expertise foundation
    framework growth imperative impact inclusion initiative innovation insight integrity journey landscape leadership
    methodology mission momentum opportunity optimisation optimization outcome partnership passion pillar portfolio
    potential productivity progress prosperity purpose readiness resilience roadmap scalability solution space
    stakeholder strategy success sustainability talent transformation transparency trust value vision`,
  ),
]);

/** Adjectives that go with them. */
export const emptyAdjectives: ReadonlyMap<string, Weight> = new Map([
  ...words(
    2,
    `best-practice client-centric customer-centric future-proof future-ready holistic impactful mission-critical
    mission-driven people-centric purpose-driven purpose-led results-driven synergistic transformational transformative
    user-centric value-added value-driven`,
  ),
  ...words(
    1,
    `actionable aligned agile bespoke collaborative cross-functional cutting-edge data-driven digital dynamic empowered
    end-to-end ever-changing ever-evolving evolving forward-looking global inclusive innovative integrated
    interconnected key long-term meaningful modern next-generation proactive rapidly-changing resilient robust scalable
    seamless strategic sustainable tailored unified world-class`,
  ),
]);

function words(weight: Weight, list: string): [string, Weight][] {
  return list
    .trim()
    .split(/\s+/)
    .map((word) => [word, weight]);
}

/** "leverage" with "leverages", "leveraged" and "leveraging". */
function verbs(weight: Weight, list: string): [string, Weight][] {
  return words(weight, list).flatMap(([verb]) => {
    const stem = verb.replace(/e$/, '');
    const third = verb.endsWith('ss') ? `${verb}es` : verb.endsWith('fy') ? `${verb.slice(0, -1)}ies` : `${verb}s`;
    const past = verb.endsWith('fy') ? `${verb.slice(0, -1)}ied` : `${stem}ed`;
    return words(weight, `${verb} ${third} ${past} ${stem}ing`);
  });
}

/** "synergy" with "synergies". */
function nouns(weight: Weight, list: string): [string, Weight][] {
  return words(weight, list).flatMap(([noun]) =>
    words(weight, `${noun} ${/[^aeiou]y$/.test(noun) ? `${noun.slice(0, -1)}ies` : `${noun}s`}`),
  );
}
