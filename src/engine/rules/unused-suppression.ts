import type { Offer } from '../finding';
import type { Localised } from '../localised';
import { defineRule } from '../rule';
import type { UnusedComment } from '../suppress';
import { removeComment, removeNames } from '../suppression-edits';
import { createLines, type Lines } from '../text-lines';

/** Comments that suppress nothing. They hide what somebody writes in their place tomorrow, and nobody remembers why. */
export const unusedSuppression = defineRule({
  id: 'unused-suppression',
  scope: 'post',
  severity: 'hint',
  languages: ['en', 'da'],
  summary: {
    en: 'A comment to Two-Way suppresses nothing.',
    da: 'En kommentar til Two-Way undertrykker ingenting.',
  },
  evidence: [
    {
      basis: 'practitioner',
      claim: 'ESLint reports comments that no longer disable anything, so that they don’t hide later mistakes.',
      source: 'ESLint, Command line interface reference, https://eslint.org/docs/latest/use/command-line-interface',
    },
    {
      basis: 'house',
      claim: 'A comment for a rule that is off, or silent for this post, may be needed tomorrow. It is left alone.',
      source: 'Two-Way’s own judgement (2026)',
    },
  ],
  examples: [
    {
      language: 'en',
      text: 'Which bench did you sit on? [[<!-- two-way-ignore-line hard-sell -->]]',
      becomes: 'Which bench did you sit on?',
    },
    {
      language: 'en',
      text: '[[<!-- two-way-ignore-next-line hard-sell, engagement-bait -- until the fair is over -->]]\nRegister now for the fair.',
      becomes: '<!-- two-way-ignore-next-line hard-sell -- until the fair is over -->\nRegister now for the fair.',
      because: 'One of its names is needed.',
    },
    {
      language: 'en',
      text: 'Register now for the fair. [[<!-- two-way-ignore-line hard-sel -->]]',
      becomes: 'Register now for the fair.',
      because: 'No rule has this name.',
    },
    {
      language: 'en',
      text: '[[<!-- two-way-ignore-file engagement-bait -->]]\n\nWhich bench did you sit on?\n',
      becomes: 'Which bench did you sit on?\n',
    },
    {
      language: 'en',
      text: 'Register now.\n\n[[<!-- two-way-ignore-start hard-sell -->]]\n\nWhich bench was it?\n\n<!-- two-way-ignore-end -->',
      because: 'The command stands before the block.',
    },
    {
      language: 'en',
      text: 'Which bench was it?\n\n[[<!-- two-way-ignore-end -->]]\n',
      becomes: 'Which bench was it?\n',
      because: 'It ends a block that never began.',
    },
    {
      language: 'en',
      text: '- [[<!-- two-way-ignore -->]]\n  Which bench was it?',
      becomes: '- Which bench was it?',
    },
    {
      language: 'da',
      text: 'Hvilken bænk sad du på? [[<!-- two-way-ignore-line hårdt-salg -->]]',
      becomes: 'Hvilken bænk sad du på?',
      because: 'No rule has this name.',
    },
    { language: 'en', text: 'Register now for the fair. <!-- two-way-ignore-line hard-sell -->', because: 'Needed.' },
    {
      language: 'en',
      text: '<!-- two-way-ignore-start -->\n\nRegister now for the fair.\n\nWhich bench was it?',
      because: 'A block without an end reaches to the end of the post.',
    },
    {
      language: 'en',
      text: '---\ndialogue: announcement\n---\nThe fair is on Friday. <!-- two-way-ignore-line hard-sell -->',
      because: 'The rule is silent in an announcement, and will not always be.',
    },
    {
      language: 'en',
      text: 'Which bench was it? <!-- two-way-ignore-line unused-suppression, hard-sell -- a template for later -->',
      because: 'Left there on purpose.',
    },
    {
      language: 'en',
      text: 'Which bench was it? <!-- repaint it before May -->',
      because: 'A comment to somebody else.',
    },
    { language: 'en', text: 'Write `<!-- two-way-ignore-file -->` where you like.', because: 'Code.' },
    {
      language: 'en',
      text: '<!-- two-way-ignore-next-line hard-sell -->\n<!-- two-way-ignore-next-line engagement-bait -->\nRegister now for the fair. Like and share!',
      because: 'Two comments above the same line.',
    },
    { language: 'da', text: 'Hvilken bænk sad du på? <!-- mal den inden maj -->', because: 'A comment to others.' },
  ],

  *check(post) {
    const { unusedComments = [] } = post;
    if (unusedComments.length === 0) return;
    const lines = createLines(post.text);
    for (const unused of unusedComments) {
      yield {
        span: unused.comment.span,
        message: messageFor(unused),
        suggest: () => [removalOf(unused, post.text, lines)],
      };
    }
  },
});

function messageFor({ comment: { suppressions }, unused, unknown }: UnusedComment): Localised {
  if (unknown.length > 0) {
    const names = listOf(unknown);
    return {
      en: `A rule named here doesn’t exist. Correct the name or take it out: ${names}.`,
      da: `Her nævnes en regel, der ikke findes. Ret navnet, eller fjern det: ${names}.`,
    };
  }
  if (suppressions.length === 0) {
    return {
      en: 'This comment ends a block that never began. Take it out.',
      da: 'Denne kommentar afslutter en blok, der aldrig begyndte. Fjern den.',
    };
  }
  if (unused.length < suppressions.length) {
    const names = listOf(unused);
    return {
      en: `This comment names more rules than it needs. Take out: ${names}.`,
      da: `Denne kommentar nævner flere regler, end den behøver. Fjern: ${names}.`,
    };
  }
  return {
    en: 'This comment suppresses nothing. Take it out, or move it to what it is meant for.',
    da: 'Denne kommentar undertrykker ingenting. Fjern den, eller flyt den hen til det, den gælder.',
  };
}

function listOf(suppressions: UnusedComment['unused']): string {
  return suppressions.flatMap(({ name }) => name?.id ?? []).join(', ');
}

const tidies = { en: 'hides nothing', da: 'skjuler intet' };

function removalOf({ comment, unused }: UnusedComment, text: string, lines: Lines): Offer {
  if (unused.length < comment.suppressions.length) {
    return {
      kind: 'removal',
      title: { en: 'Take out what is not needed', da: 'Fjern det, der ikke er brug for' },
      why: tidies,
      edit: removeNames(comment, new Set(unused), text),
    };
  }
  const title = { en: 'Take the comment out', da: 'Fjern kommentaren' };
  return { kind: 'removal', title, why: tidies, edit: removeComment(comment, text, lines) };
}
