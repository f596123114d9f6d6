import assert from 'node:assert/strict';
import { analyse } from '../../src/engine';
import { setTimeout as delay } from 'node:timers/promises';
import { announcement, question, useWorkshop } from './run-cli';

describe('two-way check --jsonl', () => {
  const workshop = useWorkshop();

  /** The ids of the answers, or their errors. */
  async function answers(lines: string | Uint8Array, ...args: string[]): Promise<readonly unknown[]> {
    const { stdout } = await workshop().run(['check', '--jsonl', ...args], lines);
    return stdout
      .split('\n')
      .slice(0, -1)
      .map((line) => {
        const answer: unknown = JSON.parse(line);
        const { id, error } = Object(answer);
        return id ?? error;
      });
  }

  const line = (id: unknown, text = question): string => JSON.stringify({ id, text });

  it('answers a post with its id and the same object as a report has', async () => {
    const { stdout, status } = await workshop().run(['check', '--jsonl'], `${line('a', announcement)}\n`);
    const report = await workshop().run(['check', '-', '--format', 'jsonl'], announcement);
    assert.equal(status, 1);
    assert.equal(stdout, report.stdout.replace('"path":"<stdin>"', '"id":"a"'));
  });

  it('answers in order, whatever ends the lines', async () => {
    assert.deepEqual(await answers(`${line(1)}\r\n${line('2')}\n\n \n${line([3])}`), [1, '2', [3]]);
  });

  it('answers what it cannot read with an error, and goes on', async () => {
    const lines = [
      '{',
      '5',
      '[]',
      '{"text":"a"}',
      '{"id":1}',
      '{"id":1,"text":2}',
      '{"id":1,"text":"a","language":"sv"}',
      line('end'),
    ];
    assert.deepEqual(await answers(lines.join('\n')), [
      'line 1: is no JSON',
      'line 2: is no JSON object',
      'line 3: is no JSON object',
      'line 4: has no "id"',
      'line 5: has no "text" that is a string',
      'line 6: has no "text" that is a string',
      'line 7: has a "language" that is none of auto, en, da',
      'end',
    ]);
  });

  it('tells a line that is not UTF-8', async () => {
    const lines = Buffer.concat([
      Buffer.from('{"id":1,"text":"'),
      Buffer.from([0xff]),
      Buffer.from(`"}\n${line(2)}\n`),
    ]);
    assert.deepEqual(await answers(lines), ['line 1: is not UTF-8', 2]);
  });

  it('has the status of what was found, errors or not', async () => {
    const inputs = [`{\n${line(1)}`, `{\n${line(1, announcement)}`];
    const runs = await Promise.all(inputs.map((input) => workshop().run(['check', '--jsonl'], input)));
    assert.deepEqual(
      runs.map(({ status }) => status),
      [0, 1],
    );
  });

  it('takes the language from the line, or else from the option', async () => {
    const lines = [
      '{"id":1,"text":"Pumpe"}',
      '{"id":2,"text":"Pumpe","language":"en"}',
      '{"id":3,"text":"Pumpe","language":null}',
    ];
    const { stdout } = await workshop().run(['check', '--jsonl', '--language', 'da'], lines.join('\n'));
    assert.deepEqual(
      Array.from(stdout.matchAll(/"language":"(..)"/g), ([, language]) => language),
      ['da', 'en', 'da'],
    );
  });

  it('gives numbers back as they were written', async () => {
    const { stdout } = await workshop().run(
      ['check', '--jsonl'],
      '{"id":1,"text":"","id":12345678901234567890}\n{"id":1.50,"text":""}',
    );
    assert.deepEqual(
      Array.from(stdout.matchAll(/^\{"id":([^,]*)/gm), ([, id]) => id),
      ['12345678901234567890', '1.50'],
    );
  });

  it('keeps a line separator that JSON may hold as it is', async () => {
    assert.deepEqual(await answers(`{"id":"a\u2028b","text":"${question}"}`), ['a\u2028b']);
  });

  it('reads a line of ten megabytes', async () => {
    const long = JSON.stringify({ id: 1, text: question, scraped: 'x '.repeat(5_000_000) });
    assert.deepEqual(await answers(`${long}\n${line(2)}\n`), [1, 2]);
  });

  it('uses the settings that hold where it runs, or those it is given', async () => {
    workshop().write({ '.two-way.json': '{"rules":{"announcement-frame":"off"}}', 'other.json': '{}' });
    const inputs = [[], ['--config', 'other.json']].map((args) =>
      workshop().run(['check', '--jsonl', ...args], line(1, announcement)),
    );
    assert.deepEqual(
      (await Promise.all(inputs)).map(({ status }) => status),
      [0, 1],
    );
  });

  it('answers a line before the next one comes', async () => {
    const child = workshop().start(['check', '--jsonl']);
    for (const id of [1, 2]) {
      child.stdin.write(`${line(id)}\n`);
      const answer = await new Promise<string>((resolve) =>
        child.stdout.once('data', (chunk: Buffer) => resolve(chunk.toString())),
      );
      assert.equal(Object(JSON.parse(answer)).id, id);
    }
    child.stdin.end();
    assert.equal(await new Promise((resolve) => child.on('close', resolve)), 0);
  });

  it('waits for its reader', async () => {
    const count = 1_500;
    const child = workshop().start(['check', '--jsonl']);
    let taken = 0;
    const long = `${announcement}\n\n\`\`\`\n${'pump '.repeat(800)}\n\`\`\``;
    for (let index = 0; index < count; index++) child.stdin.write(`${line(index, long)}\n`, () => taken++);
    await new Promise((resolve) => child.stdout.once('readable', resolve));
    // It answers now. But nobody reads the answers, which fill the pipe: so it stops taking lines as well.
    for (let before = -1; taken > before; await delay(500)) before = taken;
    assert.ok(taken < count);
    let answered = 0;
    child.stdout.on('data', (chunk: Buffer) => (answered += chunk.toString().split('\n').length - 1));
    child.stdin.end();
    await new Promise((resolve) => child.on('close', resolve));
    assert.equal(answered, count);
  });

  it('says of a text what the engine says', async () => {
    const text = `\uFEFF# 🎉\r\n\r\n${announcement}`;
    const { stdout } = await workshop().run(['check', '--jsonl'], line(1, text));
    assert.deepEqual(
      Object(JSON.parse(stdout)).sentences,
      analyse(text).sentences.map(({ start, end }) => ({ start, end })),
    );
  });
});
