import type { Row } from './weights';

/** Rows by name, in one string: `name=12,,-3;…`, a nought left out. Half of what it takes as JSON, and of the time to read it. */
export function unpackRows(packed: string): Readonly<Record<string, Row>> {
  const rows: Record<string, Row> = {};
  for (const entry of packed === '' ? [] : packed.split(';')) {
    const at = entry.lastIndexOf('=');
    rows[entry.slice(0, at)] = entry
      .slice(at + 1)
      .split(',')
      .map(Number); // nothing is nought
  }
  return rows;
}
