import type { Turn } from '../turns';

const title = { en: 'Name somebody who answers', da: 'Nævn en, der svarer' };
const why = { en: 'names somebody who answers', da: 'nævner en, der svarer' };

/** What gives readers somebody to ask beside the place they are sent to. */
export const turnsOfReferral: readonly Turn[] = [
  // "Please do not reply to this message." "This mailbox is not monitored."
  {
    at: /^(?:please )?(?:note that )?(?:(?:do not|don['’]t) (?:reply|respond)|(?:this|the) (?:mailbox|inbox|address|e-?mail|account|message)|replies|we (?:are|were) (?:unable|not able)|unfortunately,? we (?:are|cannot|can['’]t)|comments are)\b[^.!?]*/i,
    by: 'write to {name} at {address} if you want to answer',
    kind: 'invitation',
    title: { en: 'Open a way to answer', da: 'Åbn en vej for svar' },
    why: { en: 'opens a way to answer', da: 'åbner en vej for svar' },
  },
  // "For more information, please visit our website."
  { end: ', or ask {name} at {address}.', kind: 'invitation', title, why },
];
