import type { Offer } from '../../finding';
import { findHollowInvitation } from '../../languages/danish/hollow-invitations';
import { once, type Sentence } from '../../post';
import type { Desk } from '../desk';
import { newQuestions } from '../dialogue';
import { type Turn, turned } from '../turns';
import { addressOf } from './address';
import { leavingOut } from './leaving-out';

const wish = String.raw`(?:kontakte|skrive|ringe|henvende (?:dig|jer)|række ud|spørge|tage kontakt|tage fat|give lyd)(?: (?:til )?(?:os|mig))?`;
const person = {
  by: 'skriv til {navn} på {adresse}',
  kind: 'invitation',
  title: { en: 'Say whom to write to', da: 'Sig, hvem man skal skrive til' },
  why: { en: 'names somebody who answers', da: 'nævner en, der svarer' },
} as const;

/** Worn wishes for an answer, and somebody to write to. */
const answering: readonly Turn[] = [
  // "Hører du et af dem, er du altid velkommen til at kontakte os." → "…, så skriv til {navn} på {adresse}."
  {
    ...person,
    at: new RegExp(
      String.raw`(?<=, )(?:så )?(?:er (?:du|I) (?:altid |også |naturligvis |selvfølgelig |meget )*velkom(?:men|ne) til at ${wish}|tøv (?:endelig )?ikke med at ${wish})`,
      'iu',
    ),
    by: `så ${person.by}`,
  },
  // "Du er altid velkommen til at kontakte os!"
  {
    ...person,
    at: new RegExp(
      String.raw`^(?:(?:Du|I) er (?:altid |også |naturligvis |selvfølgelig |meget ){0,3}velkom(?:men|ne) til at ${wish}|Tøv (?:endelig )?ikke med at ${wish}|(?:Kontakt os|Skriv|Ring|Skriv til os|Ræk|Sig)(?: endelig| gerne| bare| altid)(?: til os| ud| til| os)?)(?=,? hvis |,? med |[.!]*$)`,
      'u',
    ),
  },
];

/** What asks for something in particular: a question that fits the post, somebody to write to, or a day. */
export function filled(sentence: Sentence, desk: Desk): readonly Offer[] {
  const { du } = addressOf(desk.post.text, desk.settings.audience);
  const waiting: Turn = {
    at: /^[^.!?…:]{3,160}(?=[.!?… ]{0,5}$)/u,
    by: `${du} hører mere her den {dato}`,
    end: '.',
    kind: 'promise',
    title: { en: 'Say when there will be more', da: 'Sig, hvornår der kommer mere' },
    why: { en: 'says when there will be more', da: 'siger, hvornår der kommer mere' },
  };
  const found = once(sentence, findHollowInvitation);
  const promises = desk.phrasings('promise');
  const span = { start: sentence.start, end: sentence.end };
  // A question takes the place of a whole sentence, and so only of one that says nothing else.
  const isAll = found !== undefined && found.span.end - found.span.start > sentence.plain.length / 2;
  const questions = newQuestions(desk).map(({ text, why }, index): Offer => {
    const promise = promises[index % promises.length];
    const asked = promise ? `${text} ${promise.text}` : text;
    return {
      kind: 'question',
      title: { en: `Ask instead: “${text}”`, da: `Spørg i stedet: “${text}”` },
      why,
      edit: { span, text: asked },
    };
  });
  const instead = isAll ? questions : [];
  switch (found?.kind) {
    case 'waiting':
      return [
        ...(isAll ? turned(sentence, desk, [waiting]) : []),
        ...instead.slice(0, 2),
        ...leavingOut(sentence, desk),
      ];
    case 'answering':
      return [...turned(sentence, desk, answering).slice(0, 1), ...instead.slice(0, 3)];
    case 'slogan':
    case undefined:
      return [...instead.slice(0, 2), ...leavingOut(sentence, desk)];
  }
}
