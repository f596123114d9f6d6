import type { Localised } from '../../localised';
import type { Turn } from '../turns';

const about = (en: string, da: string): Localised => ({ en, da });

/** What makes a question of a hook that a reader could answer. */
export const turnsOfRhetoric: readonly Turn[] = [
  // "Want to save money on heating?" → "What would help you save money on heating?"
  ask(
    /^(?:do you |would you )?(?:want|wish|like|looking|hoping|planning|trying) to (?!know\b|hear\b|learn\b|see\b)/i,
    'what would help you ',
    about('asks what would help', 'spørger, hvad der ville hjælpe'),
  ),
  // "Looking for a quiet room?" → "What would you want from a quiet room?"
  ask(
    /^(?:are you )?looking for /i,
    'what would you want from ',
    about('asks for their wish', 'spørger til deres ønske'),
  ),
  // "Tired of high bills?"
  ask(
    /^(?:are you )?(?:tired of|sick of|fed up with|annoyed by|frustrated (?:with|by)) /i,
    'what bothers you most about ',
    about('asks for the trouble', 'spørger til besværet'),
  ),
  // "Struggling with your tax return?"
  ask(
    /^(?:are you )?struggling with /i,
    'where do you get stuck with ',
    about('asks for the obstacle', 'spørger til forhindringen'),
  ),
  ask(
    /^(?:are you )?struggling to /i,
    'what makes it hard for you to ',
    about('asks for the obstacle', 'spørger til forhindringen'),
  ),
  // "Worried about the winter?"
  ask(
    /^(?:are you )?worried about /i,
    'what worries you most about ',
    about('asks for the worry', 'spørger til bekymringen'),
  ),
  // "Curious about the new school?"
  ask(
    /^(?:are you )?curious about /i,
    'what would you like to know about ',
    about('asks what is missing', 'spørger, hvad der mangler'),
  ),
  ask(
    /^(?:are you )?interested in /i,
    'what would you want from ',
    about('asks for their wish', 'spørger til deres ønske'),
  ),
  // "Still heating with oil?" → "What keeps you heating with oil?"
  ask(
    /^(?:are you )?still (?=\p{L}+ing\b)/iu,
    'what keeps you ',
    about('asks what stands in the way', 'spørger, hvad der står i vejen'),
  ),
  // "Ready to switch?" → "What would you want to know before you switch?"
  ask(
    /^(?:are you )?ready to /i,
    'what would you want to know before you ',
    about('asks what is missing', 'spørger, hvad der mangler'),
  ),
  // "Need a quiet room?" → "What would you use a quiet room for?"
  {
    ...ask(/^(?:do you )?need (?=an? )/i, 'what would you use ', about('asks about use', 'spørger til brugen')),
    end: ' for?',
  },
  // "Who doesn't love warm bread?"
  ask(
    /^who (?:doesn['’]t|does not) (?:love|like|want|enjoy) /i,
    'what do you make of ',
    about('asks for their view', 'spørger til deres syn'),
  ),
  // "Did you know that the harbour freezes every third year?" → "The harbour freezes every third year."
  {
    at: /^did you know that /i,
    by: '',
    end: '.',
    kind: 'rewording',
    title: { en: 'Say it as the news it is', da: 'Sig det som den nyhed, det er' },
    why: { en: 'says it straight', da: 'siger det lige ud' },
  },
];

function ask(at: RegExp, by: string, why: Localised): Turn {
  return { at, by, end: '?', kind: 'question', why };
}
