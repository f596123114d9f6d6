import { parseTree } from 'jsonc-parser';
import { type Language, languages } from '../engine';

/** A post as a line of JSON gives it. */
export interface PostLine {
  /** JSON, as it stands in the line. */
  readonly id: string;
  readonly text: string;
  /** `undefined` where the line doesn't say. */
  readonly language: Language | 'auto' | undefined;
}

/** What is wrong with a line, in words. */
export class UnreadableLine extends Error {}

/**
 * Reads `{"id":…,"text":"…","language":"da"}`; the language may be missing.
 * @throws {UnreadableLine} for anything else
 */
export function parsePostLine(bytes: Uint8Array): PostLine {
  const line = decode(bytes);
  const value = parseJson(line);
  if (typeof value !== 'object' || value === null || Array.isArray(value))
    throw new UnreadableLine('is no JSON object');
  if (!('id' in value)) throw new UnreadableLine('has no "id"');
  if (!('text' in value) || typeof value.text !== 'string') throw new UnreadableLine('has no "text" that is a string');
  const language = 'language' in value ? parseLanguage(value.language) : undefined;
  return { id: idAsWritten(value.id, line), text: value.text, language };
}

function decode(bytes: Uint8Array): string {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    // The decoder's own words don't say more.
    throw new UnreadableLine('is not UTF-8');
  }
}

function parseJson(line: string): unknown {
  try {
    return JSON.parse(line);
  } catch {
    // The parser's own words quote the line, which may be long and belongs to somebody.
    throw new UnreadableLine('is no JSON');
  }
}

/** The value `null`, which databases export, says as much as nothing. */
function parseLanguage(value: unknown): PostLine['language'] {
  if (value === undefined || value === null) return undefined;
  const known = (['auto', ...languages] as const).find((language) => language === value);
  if (known === undefined) throw new UnreadableLine(`has a "language" that is none of auto, ${languages.join(', ')}`);
  return known;
}

/** Archives number their posts beyond 2⁵³, where a JavaScript number would come back as another one. */
function idAsWritten(id: unknown, line: string): string {
  if (typeof id !== 'number' || Number.isSafeInteger(id)) return JSON.stringify(id);
  const properties = parseTree(line)?.children ?? [];
  const [, node] = properties.findLast(({ children }) => children?.[0]?.value === 'id')?.children ?? [];
  return node ? line.slice(node.offset, node.offset + node.length) : JSON.stringify(id);
}
