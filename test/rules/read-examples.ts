import { readMarks } from '../../scripts/generate/marked-text.mjs';
import { analyse, type Analysis, type Example, openings, type Rule, rules } from '../../src/engine';

/** A rule or an opening, and the folder its file is in. */
export interface CatalogueEntry extends Pick<Rule, 'id' | 'languages' | 'summary' | 'examples'> {
  readonly folder: 'rules' | 'openings';
}

/** Every rule and every opening. */
export const catalogue: readonly CatalogueEntry[] = [
  ...rules.map((rule) => ({ ...rule, folder: 'rules' as const })),
  ...openings.map((opening) => ({ ...opening, folder: 'openings' as const })),
];

/** An example that has been read. */
export interface ReadExample extends Pick<Example, 'language'> {
  /** Without marks. */
  readonly text: string;
  readonly analysis: Analysis;
}

/** Every example of the catalogue. */
export function readExamples(): readonly ReadExample[] {
  return catalogue.flatMap(({ examples }) =>
    examples.map((example) => {
      const { text } = readMarks(example.text);
      return { language: example.language, text, analysis: analyse(text, { language: example.language }) };
    }),
  );
}
