import { rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { host, until, useWindow } from './window';

describe(`the language status, in the ${host} extension host`, () => {
  const window = useWindow({ file: 'pump.md' });

  const status = async (): Promise<string> => {
    const item = window().page.locator('[id="status.languageStatus"] [aria-label]').first();
    return (await item.getAttribute('aria-label')) ?? '';
  };
  const untilSays = (what: RegExp): Promise<true> =>
    until(`${what} in the status`, async () => what.test(await status()));

  it('says how the active post stands', async () => {
    await untilSays(/Two-Way: \d findings?, \d openings?/);
  });

  it('says so no longer when the post is left out', async () => {
    const configuration = path.join(window().folder, '.two-way.json');
    writeFileSync(configuration, '{ "exclude": ["pump.md"] }');
    await untilSays(/Two-Way(?!: \d)/);
    rmSync(configuration);
    await untilSays(/Two-Way: \d findings?/);
  });
});
