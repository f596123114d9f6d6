import type { SyntaxNode } from '@lezer/common';
import { parser as yaml } from '@lezer/yaml';
import { getNodeValue, type Node, type ParseError, parseTree } from 'jsonc-parser';
import { type AST, parseTOML } from 'toml-eslint-parser';
import type { Span } from '../span';
import { BlockContent, type PlacedContent } from './block-content';
import { normaliseLineEndings, type NormalisedText } from './line-endings';
import { PlainBuilder } from './plain';

/** The fields that readers see. */
const proseFields: ReadonlySet<string> = new Set(['title', 'description', 'excerpt']);

/** What stands before a post's text. */
export interface FrontMatter {
  /** Where the post's text begins, behind any byte-order mark. */
  readonly end: number;
  /** The values that readers see, as blocks of prose. */
  readonly blocks: readonly PlacedContent[];
  /** The top-level fields whose value is text, by name: where the text stands, without quotation marks. */
  readonly fields: ReadonlyMap<string, Span>;
}

/** A top-level field whose value is text. `value` covers the text without quotation marks. */
interface Field {
  readonly name: string;
  readonly value: Span;
}

/** Reads YAML (`---`), TOML (`+++`) or JSON (`{`) front matter. What looks like it but can't be parsed as a mapping is the post's. */
export function readFrontMatter(text: string): FrontMatter {
  const start = text.startsWith('\uFEFF') ? 1 : 0;
  const nothing = { end: start, blocks: [], fields: new Map<string, Span>() };
  if (!/^(?:---|\+\+\+|\{)/.test(text.slice(start, start + 3))) return nothing;
  const source = normaliseLineEndings(text);
  return readFenced(source, start) ?? (source.text[start] === '{' ? readJson(source, start) : undefined) ?? nothing;
}

function readFenced(source: NormalisedText, start: number): FrontMatter | undefined {
  const fence = readFence(source.text, start);
  if (!fence) return undefined;
  const content = source.text.slice(fence.content.start, fence.content.end);
  const fields = fence.format === 'yaml' ? yamlFields(content) : tomlFields(content);
  const shifted = fields?.map((field) => shift(field, fence.content.start));
  return shifted && assemble(source, fence.end, shifted);
}

function assemble(source: NormalisedText, end: number, fields: readonly Field[]): FrontMatter {
  const toSource = ({ start, end }: Span): Span => ({ start: source.toSource(start), end: source.toSource(end) });
  return {
    end: source.toSource(end),
    blocks: fields.filter(({ name }) => proseFields.has(name)).map(({ value }) => toBlock(source, value)),
    fields: new Map(fields.map(({ name, value }) => [name, toSource(value)])),
  };
}

function toBlock(source: NormalisedText, value: Span): PlacedContent {
  const at = source.toSource(value.start);
  const builder = new PlainBuilder(source.text, (offset) => source.toSource(offset) - at);
  builder.prose(value);
  const length = source.toSource(value.end) - at;
  return {
    at,
    content: new BlockContent({ kind: 'field', length, isQuoted: false, plain: builder.build(), elements: [] }),
  };
}

function shift({ name, value }: Field, by: number): Field {
  return { name, value: { start: value.start + by, end: value.end + by } };
}

interface Fence {
  readonly format: 'yaml' | 'toml';
  readonly content: Span;
  readonly end: number;
}

function readFence(text: string, start: number): Fence | undefined {
  const open = /^(---|\+\+\+)[ \t]*\n/.exec(text.slice(start, start + 100));
  if (!open) return undefined;
  const content = start + open[0].length;
  const close = (open[1] === '---' ? /^(?:---|\.\.\.)[ \t]*$/m : /^\+\+\+[ \t]*$/m).exec(text.slice(content));
  if (!close) return undefined;
  return {
    format: open[1] === '---' ? 'yaml' : 'toml',
    content: { start: content, end: content + close.index },
    end: content + close.index + close[0].length,
  };
}

/** `undefined` for what is no mapping: two rules with prose between them look like front matter too. */
function yamlFields(content: string): readonly Field[] | undefined {
  const first = content.split('\n').find((line) => line.trim() !== '' && !line.startsWith('#'));
  if (first === undefined) return [];
  if (!/^["']?[\w-]+["']? *:/.test(first)) return undefined;
  const mapping = yaml.parse(content).topNode.getChild('Document')?.getChild('BlockMapping');
  return mapping?.getChildren('Pair').flatMap((pair) => {
    const key = pair.getChild('Key');
    const value = pair.lastChild;
    if (!key || !value) return [];
    const span = yamlText(value);
    return span ? [{ name: content.slice(key.from, key.to).replace(/^["']|["']$/g, ''), value: span }] : [];
  });
}

/** The stretch of a YAML scalar that is its text; `undefined` for what is no scalar. */
function yamlText(value: SyntaxNode): Span | undefined {
  if (value.name === 'Literal') return { start: value.from, end: value.to };
  if (value.name === 'QuotedLiteral') return { start: value.from + 1, end: value.to - 1 };
  const content = value.name === 'BlockLiteral' ? value.getChild('BlockLiteralContent') : undefined;
  return content ? { start: content.from, end: content.to } : undefined;
}

function tomlFields(content: string): readonly Field[] {
  try {
    return parseTOML(content).body[0].body.flatMap(tomlField);
  } catch {
    return []; // not TOML yet: the writer is in the middle of it
  }
}

function tomlField(node: AST.TOMLKeyValue | AST.TOMLTable): readonly Field[] {
  if (node.type !== 'TOMLKeyValue' || node.key.keys.length !== 1) return [];
  const [key] = node.key.keys;
  if (!key || node.value.type !== 'TOMLValue' || node.value.kind !== 'string') return [];
  const marks = node.value.multiline ? 3 : 1;
  const [start, end] = node.value.range;
  return [{ name: key.type === 'TOMLBare' ? key.name : key.value, value: { start: start + marks, end: end - marks } }];
}

/** Hugo's JSON front matter: an object at the very beginning, and nothing else on its last line. `undefined` for anything else. */
function readJson(source: NormalisedText, start: number): FrontMatter | undefined {
  const problems: ParseError[] = [];
  const object = parseJson(source.text.slice(start), problems);
  if (object?.type !== 'object' || problems.some(({ offset }) => offset < object.length)) return undefined;
  const end = start + object.length;
  if (!/^[ \t]*(?:\n|$)/.test(source.text.slice(end))) return undefined;
  const fields = (object.children ?? []).flatMap(({ children }) => {
    const [key, value] = children ?? [];
    if (!key || value?.type !== 'string') return [];
    const from = start + value.offset;
    return [{ name: String(getNodeValue(key)), value: { start: from + 1, end: from + value.length - 1 } }];
  });
  return assemble(source, end, fields);
}

function parseJson(text: string, problems: ParseError[]): Node | undefined {
  try {
    return parseTree(text, problems);
  } catch {
    return undefined; // nested too deeply for the parser, and so no front matter
  }
}
