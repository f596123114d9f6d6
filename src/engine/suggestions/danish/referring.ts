import type { Offer } from '../../finding';
import type { Sentence } from '../../post';
import type { Desk } from '../desk';
import { type Turn, turned } from '../turns';
import { addressOf } from './address';

const title = { en: 'Name somebody who answers', da: 'Nævn en, der svarer' };
const why = { en: 'names somebody who answers', da: 'nævner en, der svarer' };

const named: readonly Turn[] = [
  // "For yderligere information henvises til kommunens hjemmeside." → "Spørg {navn} på {adresse}, eller se kommunens hjemmeside."
  {
    at: /^(?:(?:for|ved) [^.!?,]{3,60}? (?:henvises (?:der )?til|henviser vi til)|der henvises (?:i øvrigt |derfor |generelt )?til|vi henviser (?:i øvrigt |derfor |generelt )?til|(?:borgere|kunder|medlemmer) henvises til) (?=(?:\p{L}+ )?\p{L}*(?:hjemmeside|website|side|faq|portal))/iu,
    by: 'Spørg {navn} på {adresse}, eller se ',
    kind: 'invitation',
    title,
    why,
  },
  // "Se mere på hjemmesiden." → "Se mere på hjemmesiden, eller spørg {navn} på {adresse}."
  {
    at: /^(?=(?:læs|se|tjek|besøg|hold|følg|gå|klik|find|kig)(?!\p{L})|(?:for|ved|har|ønsker|vil) [^.!?]{3,60},? (?:så |kan du |kan I )?(?:se|besøg|gå|tjek|læs)(?!\p{L}))/iu,
    by: '',
    end: ', eller spørg {navn} på {adresse}.',
    kind: 'invitation',
    title,
    why,
  },
];

/** What gives readers somebody to ask, or a way to answer. */
export function answerable(sentence: Sentence, desk: Desk): readonly Offer[] {
  const { du } = addressOf(desk.post.text, desk.settings.audience);
  const open: Turn = {
    // "Denne mail kan ikke besvares." "Henvendelser besvares ikke."
    at: /^(?=(?:denne|dette|mailen|e-mailen|beskeden|nyhedsbrevet|henvendelser|spørgsmål|kommentar|postkassen|indbakken|vi (?:besvarer|svarer|kan)|du kan|man kan|svar venligst|undlad)[^.!?]{3,140}(?:ikke|lukket|slået fra))(?![^.!?]{3,140}(?:;|, så |, og |\d))[^.!?]{3,140}/iu,
    by: `Skriv til {navn} på {adresse}, hvis ${du} vil svare`,
    end: '.',
    kind: 'invitation',
    title: { en: 'Open a way to answer', da: 'Åbn en vej for svar' },
    why: { en: 'opens a way to answer', da: 'åbner en vej for svar' },
  };
  const [first, second] = named;
  return [
    ...(first ? turned(sentence, desk, [first]) : []),
    ...(second ? endsOpen(sentence, desk, second) : []),
    ...turned(sentence, desk, [open]),
  ].slice(0, 2);
}

/** Only the end changes, where the beginning is of a kind that can be gone on with. */
function endsOpen(sentence: Sentence, desk: Desk, { at, end, ...turn }: Turn): readonly Offer[] {
  return at?.test(sentence.plain) ? turned(sentence, desk, [{ ...turn, ...(end !== undefined && { end }) }]) : [];
}
