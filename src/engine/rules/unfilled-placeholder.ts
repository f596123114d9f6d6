import { isQuoted, once, sentencesWith, spanIn } from '../post';
import { defineRule } from '../rule';
import type { Span } from '../span';

const message = {
  en: 'A placeholder is still to be filled in. What belongs here only the writer knows.',
  da: 'En pladsholder er ikke udfyldt endnu. Hvad der hører til her, ved kun skribenten.',
};

/** Placeholders of one word. Others in braces of one word are fields that a mail program fills in: "{firstname}". */
const words = 'name|date|address|place|time|reason|who|what|navn|dato|adresse|sted|tidspunkt|grund|hvem|hvad';

/** "{Name}", "{what readers said}", but neither "{{name}}" nor "${name}". */
const placeholder = new RegExp(
  `(?<![{$#%])\\{(?:${words}|\\p{L}[\\p{L}’']{0,20}(?: [\\p{L}\\p{N}’',-]{1,20}){1,9})\\}(?!\\})`,
  'giu',
);

/** What a suggestion left for the writer to fill in. */
export const unfilledPlaceholder = defineRule({
  id: 'unfilled-placeholder',
  scope: 'sentence',
  severity: 'warning',
  languages: ['en', 'da'],
  summary: {
    en: 'A placeholder is still to be filled in.',
    da: 'En pladsholder er ikke udfyldt endnu.',
  },
  evidence: [
    {
      basis: 'house',
      claim:
        'A suggestion states nothing that the draft doesn’t hold; what only the writer can know stands in braces. Published unfilled, it would tell readers that nobody was there.',
      source: 'Two-Way’s principle “Never invent” (2026)',
    },
  ],
  examples: [
    { language: 'en', text: 'Tell us by Friday. [[{Name}]] reads every answer.' },
    { language: 'en', text: 'The board decides on [[{date}]].' },
    { language: 'en', text: 'You told us [[{what readers said}]], so the desk stays open.' },
    { language: 'en', text: '- What we don’t know yet: [[{open point}]].' },
    { language: 'en', text: 'Come by on [[{date}]] at [[{place}]].' },
    { language: 'en', text: '## A word from [[{name}]]', because: 'A heading is read too.' },
    { language: 'en', text: 'Hello {{name}}, your seat is booked.', because: 'A template’s own field.' },
    { language: 'en', text: 'Hi {firstname}, the hall is open.', because: 'A mail program fills it in.' },
    { language: 'en', text: 'Write `{name}` where the name goes.', because: 'Code.' },
    { language: 'en', text: 'The set {1, 2, 3} has three members.', because: 'Mathematics.' },
    { language: 'en', text: 'The cost is ${price} a month.', because: 'Another program’s field.' },
    { language: 'en', text: 'The name goes in here, and the date there.', because: 'No braces.' },
    { language: 'en', text: 'She wrote “Dear {name}” and sent it to all.', because: 'Somebody else’s slip, quoted.' },
    { language: 'da', text: 'Skriv inden fredag. [[{Navn}]] læser alle svar.' },
    { language: 'da', text: 'Bestyrelsen beslutter det den [[{dato}]].' },
    { language: 'da', text: 'I fortalte os [[{hvad læserne sagde}]], så skranken bliver.' },
    { language: 'da', text: '- Det ved vi ikke endnu: [[{åbent spørgsmål}]].' },
    { language: 'da', text: 'Kom forbi den [[{dato}]] på [[{sted}]].' },
    { language: 'da', text: '## Et ord fra [[{navn}]]', because: 'A heading is read too.' },
    { language: 'da', text: 'Hej {{navn}}, din plads er reserveret.', because: 'A template’s own field.' },
    { language: 'da', text: 'Hej {fornavn}, salen er åben.', because: 'A mail program fills it in.' },
    { language: 'da', text: 'Skriv `{navn}`, hvor navnet skal stå.', because: 'Code.' },
    { language: 'da', text: 'Mængden {1, 2, 3} har tre elementer.', because: 'Mathematics.' },
    { language: 'da', text: 'Navnet skal stå her, og datoen der.', because: 'No braces.' },
    {
      language: 'da',
      text: 'Hun skrev »Kære {navn}« og sendte det til alle.',
      because: 'Somebody else’s slip, quoted.',
    },
  ],

  *check(post) {
    for (const [, sentence] of sentencesWith(post, findPlaceholders)) {
      for (const { start, end } of once(sentence, findPlaceholders) ?? []) {
        if (!isQuoted(sentence, start, end)) yield { span: spanIn(sentence, start, end), message };
      }
    }
  },
});

/** `undefined` where there are no braces. */
function findPlaceholders(plain: string): readonly Span[] | undefined {
  if (!plain.includes('{')) return undefined;
  return [...plain.matchAll(placeholder)].map(({ index, 0: braces }) => ({ start: index, end: index + braces.length }));
}
