import { sieve } from '../../sieve/sieve';
import type { Span } from '../../span';
import { isDeniedOrTold } from './commands';

/** Places that show something and answer nobody. */
const place =
  "(?:(?:our|the|its|their) (?:[\\w.’'-]+ ){0,3}?(?:web ?sites?|web-?pages?|homepage|site|help cent(?:er|re)|faqs?|frequently asked questions|support (?:page|site|cent(?:er|re)|portal)|status page|(?:press|news|media) ?(?:room|cent(?:er|re)|page)|knowledge base|(?:customer|citizen|self-service|member) portal|portal|social(?: media)?(?: channels| pages| accounts)?|channels|(?:facebook|linkedin|twitter|instagram) (?:page|account|feed|profile)|noticeboard|intranet)|(?:status|help|support|faq)\\.[\\w-]{1,40}(?:\\.[a-z]{2,6}){1,3})";

const going =
  '(?:visit|see|go to|refer to|consult|check|head (?:over )?to|turn to|look (?:at|on)|follow|monitor|watch)';

/** What the reader might have come to ask about. */
const wish =
  '(?:any |all |the |more |further |additional |general |full |latest |other |regular |up-to-date |most |current ){0,3}(?:info|information|details?|updates?|news|developments|questions?|queries|enquir(?:y|ies)|inquir(?:y|ies)|help|support|assistance|answers)';

/** Referrals to a place where nobody answers, a line for each form. */
const referrals: readonly RegExp[] = [
  // "For more information, please visit our website", "For updates, check the status page"
  new RegExp(`\\bfor ${wish}\\b[^.!?;:]{0,60}?,? (?:please |kindly |you (?:can|may|should) )?${going} ${place}`, 'iu'),
  // "Please visit our website for more information", "Refer to status.example.org for updates"
  new RegExp(
    `(?:^|[.,:;–—] |\\b(?:please|kindly|and|or|simply|just) )${going} ${place}[^.!?;:]{0,40}? for ${wish}\\b`,
    'iu',
  ),
  // "If you have questions, see our FAQ", "Should you need help, visit our support page"
  new RegExp(
    `^(?:if|should) you (?:have|need|want|require|would like|still have) ${wish}\\b[^.!?;:]{0,50}, (?:please |kindly |you can )?${going} ${place}`,
    'iu',
  ),
  // "More information is available on our website", "Updates will be posted on the status page"
  new RegExp(
    `^\\P{L}{0,4}${wish}(?: [\\w ]{1,40})? (?:is|are|will be|can be) (?:available|posted|published|found|shared|announced|provided|communicated) (?:on|at|in|via|through) ${place}`,
    'iu',
  ),
  // "Check our website regularly", "Keep an eye on our channels"
  new RegExp(
    `(?:^|\\bplease |\\band )(?:keep checking|check|monitor) ${place} (?:regularly|often|daily|frequently|periodically)`,
    'iu',
  ),
];

/** Behind "Questions?": the whole sentence sends away. */
const afterQuestions = new RegExp(`^\\P{L}{0,8}(?:please |just )?${going} ${place}`, 'iu');

/** "Questions?", "Do you have any questions?", "Still need help?" */
const questions =
  /^\P{L}{0,8}(?:(?:do|did) you )?(?:(?:still|got|have|need|any|a|more|further|other|some) ){0,4}(?:questions?|concerns|help|support|assistance|doubts|trouble|problems|info|information)(?: or (?:questions|concerns|comments))?\?$/iu;

/** What closes the way back, a line for each form. */
const closings: readonly RegExp[] = [
  // "Please do not reply to this e-mail"
  /\b(?:please )?(?:do not|don't) (?:reply|respond|write back) (?:directly )?to this (?:e-?mail|message|mail|newsletter|address|text|sms|post|letter)\b/i,
  // "This mailbox is not monitored", "Replies to this address are not read"
  /\b(?:this|the) (?:\S+ )?(?:e-?mail(?: address| account)?|message|mailbox|inbox|account|address|number|thread|page|channel) (?:is (?:not|no longer|never)|isn't|cannot be|can't be|does not|doesn't) (?:being )?(?:monitored|read|attended|answered|staffed|checked|replied to|accept replies|receive replies|take replies)\b/i,
  /\b(?:repl(?:y|ies)|responses|comments|messages|e-?mails)(?: (?:to|sent to|on) (?:this|the) \S+(?: \S+)?)? (?:are|is|will) (?:not|never) (?:be )?(?:monitored|read|answered|seen|reviewed|considered|responded to)\b/i,
  // "Sent from an unmonitored address", "This is an automated message"
  /\b(?:unmonitored|unattended|send-only|no-?reply) (?:e-?mail|mailbox|inbox|address|account)\b/i,
  // "We are unable to respond to individual comments"
  /\bwe (?:(?:are|will be) (?:unable|not able) to|can(?:not|'t)|do(?: not|n't)|will not|won't|are not in a position to) (?:be able to )?(?:reply|respond|answer|enter into correspondence|acknowledge|comment)(?: to| on)? (?:(?:individual|each|all|every|any|personal|further|your) ){0,2}(?:comments?|repl(?:y|ies)|messages?|quer(?:y|ies)|questions?|enquir(?:y|ies)|e-?mails?|individually|posts?|requests?)\b/i,
  // "Comments are closed", "Comments have been turned off for this post"
  /\b(?:comments?|replies|commenting|the comment (?:section|field)) (?:is|are|has been|have been|will be) (?:now )?(?:closed|disabled|turned off|switched off|locked)\b/i,
  // "No correspondence will be entered into"
  /\bno (?:further )?(?:correspondence|questions|comments?|enquiries) (?:will|can) be (?:entered into|taken|answered|accepted|made|considered)\b/i,
];

const siftForms = sieve([...referrals, ...closings]);

/** Another way to be heard, in the same breath or the next: a number, an address, somebody who is there. */
const otherWay =
  /\w@\w|\b\d{2,4}[ -]\d{2,4}\b|\b(?:write to|call|phone|ring|text|reply to|ask|talk to|speak (?:to|with)|e-?mail|contact|come (?:by|to)|drop in) (?:us|me|[A-Z]\p{L}|the (?:desk|office|crew|team)|our|your|at|on|in)|\b(?:instead|we (?:do )?read (?:them|all|every))\b/u;

/** Somebody or something definite to turn to, which "contact us" is not. */
const contact =
  /\w@\w|\b\d{2,4}[ -]\d{2,4}\b|\b(?:write to|call|phone|ring|text|ask|talk to|speak (?:to|with)|e-?mail|contact|reach out to|message) (?:[A-Z]\p{L}|the (?:desk|office|crew))|\b(?:pull request|issue|forum|thread|discussion)\b|#\d/u;

/** The stretch that sends the reader to a place where nobody answers, or closes the way back; `undefined` when nothing does. */
export function findReferral(sentence: string): Span | undefined {
  const forms = siftForms(sentence);
  if (forms.length === 0 || otherWay.test(sentence)) return undefined;
  for (const form of forms) {
    const match = form.exec(sentence);
    if (!match || isDeniedOrTold(sentence, match.index)) continue;
    const lead = /^(?:[.,:;–—] |and |or )/i.exec(match[0])?.[0].length ?? 0;
    return { start: match.index + lead, end: match.index + match[0].length };
  }
  return undefined;
}

/** The stretch that sends the reader away, of a sentence behind "Questions?": "Visit our help centre"; `undefined` when none does. */
export function findReferralAfterQuestions(sentence: string): Span | undefined {
  const match = otherWay.test(sentence) ? null : afterQuestions.exec(sentence);
  return match ? { start: match[0].search(/\p{L}/u), end: match[0].length } : undefined;
}

/** Whether the sentence only raises the matter of questions: "Questions?", "Need help?", "Have a question?" */
export function raisesQuestions(sentence: string): boolean {
  return questions.test(sentence);
}

/** Whether the sentence gives a way to be heard: a number, an address, somebody who is there. */
export function givesWayBack(sentence: string): boolean {
  return otherWay.test(sentence);
}

/** Whether the sentence names whom to turn to, or where. */
export function namesContact(sentence: string): boolean {
  return contact.test(sentence);
}
