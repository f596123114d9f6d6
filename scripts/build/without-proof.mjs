// Leaves out of bundles for users what proves a rule to us: tests and the rules' pages have read it from the sources.
import { readFile } from 'node:fs/promises';
import ts from 'typescript';

/**
 * Keeps of a rule the first reason and, for each language, the first example with a better wording: a hover shows them.
 * @type {import('esbuild').Plugin}
 */
export const withoutProof = {
  name: 'without-proof',
  setup({ onLoad }) {
    onLoad({ filter: /[\\/]engine[\\/](?:rules|openings)[\\/][\w-]+\.ts$/ }, async ({ path }) => ({
      contents: shorten(await readFile(path, 'utf8')),
      loader: 'ts',
    }));
  },
};

/** @param {string} source of a module with a rule or an opening in it */
export function shorten(source) {
  const file = ts.createSourceFile('rule.ts', source, ts.ScriptTarget.Latest, true);
  /** @type {{ start: number, end: number }[]} */
  const cuts = [];
  /** @param {ts.Node} node */
  const visit = (node) => {
    const name = ts.isPropertyAssignment(node) && ts.isIdentifier(node.name) ? node.name.text : undefined;
    if (ts.isPropertyAssignment(node) && ts.isArrayLiteralExpression(node.initializer) && name) {
      const { elements } = node.initializer;
      if (name === 'evidence') cuts.push(...elements.slice(1).map(rangeOf));
      if (name === 'examples') cuts.push(...elements.filter((each) => !shown(elements).includes(each)).map(rangeOf));
    }
    ts.forEachChild(node, visit);
  };
  visit(file);
  return cuts.reduceRight((text, { start, end }) => text.slice(0, start) + text.slice(end), source);
}

/** An element with the comma behind it. @param {ts.Expression} element */
function rangeOf(element) {
  const text = element.getSourceFile().text;
  const end = element.getEnd();
  return { start: element.getStart(), end: /^\s*,/.test(text.slice(end, end + 20)) ? text.indexOf(',', end) + 1 : end };
}

/** The examples that a hover may show. @param {ts.NodeArray<ts.Expression>} examples */
function shown(examples) {
  const languages = new Set();
  return examples.filter((example) => {
    if (!ts.isObjectLiteralExpression(example)) return true;
    const language = fieldOf(example, 'language');
    if (!fieldOf(example, 'becomes') || languages.has(language)) return false;
    languages.add(language);
    return true;
  });
}

/** @param {ts.ObjectLiteralExpression} object @param {string} name @returns {string | undefined} as it is written */
function fieldOf(object, name) {
  const field = object.properties.find(
    (each) => ts.isPropertyAssignment(each) && ts.isIdentifier(each.name) && each.name.text === name,
  );
  return field && ts.isPropertyAssignment(field) ? field.initializer.getText() : undefined;
}
