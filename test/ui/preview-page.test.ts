import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import { describeOnce } from './describe-once';
import { openPreviewPage, type PreviewPage } from './preview-page';

const sample = readFileSync('media/samples/draft.en.md', 'utf8');

describeOnce('the preview’s page', function () {
  this.timeout(60_000);
  let preview: PreviewPage;
  before(async () => {
    preview = await openPreviewPage();
  });
  after(() => preview.close());

  it('shows the post with its findings and openings marked, as the engine places them', async () => {
    const { findings } = await preview.show(sample);
    const marks = await preview.page.locator('#post mark.finding').allInnerTexts();
    const texts = findings
      .filter(({ scope }) => scope === 'sentence')
      .map(({ span }) => sample.slice(span.start, span.end));
    assert.deepEqual(marks, texts);
    assert.deepEqual(await preview.page.locator('article h1').allInnerTexts(), ['The night pump is running']);
  });

  it('asks for a mark’s suggestions when it is looked at, and takes the one that is chosen', async () => {
    await preview.show(sample);
    await preview.page.locator('#post mark.finding').first().focus();
    const finding = 0;
    await preview.send({
      type: 'showOffers',
      ...preview.about(),
      finding,
      offers: [
        {
          offer: { from: 'finding', finding, suggestion: 0 },
          kind: 'rewording',
          title: 'Say the news',
          why: '',
          before: 'a',
          after: 'We have {what}.',
        },
      ],
    });
    assert.equal(await preview.page.locator('#card .blank').innerText(), 'what');
    await preview.page.keyboard.press('ArrowDown');
    await preview.page.keyboard.press('Enter');
    const about = preview.about();
    assert.deepEqual((await preview.sent()).slice(-2), [
      { type: 'offersWanted', ...about, finding },
      { type: 'offerTaken', ...about, offer: { from: 'finding', finding, suggestion: 0 } },
    ]);
  });

  it('goes to the place of a mark and of a sentence in the margin', async () => {
    const { sentences, findings } = await preview.show(sample);
    await preview.page.locator('#post mark.finding').first().click();
    await preview.page.locator('[data-cell="1"]').click();
    const about = preview.about();
    const chosen = (await preview.sent()).filter(({ type }) => type === 'placeChosen').slice(-2);
    assert.deepEqual(chosen, [
      { type: 'placeChosen', ...about, offset: findings[0]?.span.start },
      { type: 'placeChosen', ...about, offset: sentences[1]?.start },
    ]);
  });

  it('lights up what a part of the picture rests on, one after the other', async () => {
    await preview.show(sample);
    const { page } = preview;
    const you = page.locator('.card button.show', { hasText: 'you' });
    await you.click();
    assert.match((await page.locator('.sentence.lit').allInnerTexts()).join(' '), /^Don't miss out, +book/);
    assert.equal(await you.getAttribute('aria-pressed'), 'true');
    await page.keyboard.press('Escape');
    assert.equal(await page.locator('.lit').count(), 0);
  });

  it('draws only the block anew that has changed, and leaves the keyboard and the page where they are', async () => {
    const { page } = preview;
    await preview.show(`${sample}${'\n\nOne more paragraph of plain words.'.repeat(40)}`);
    await page.locator('#post mark.finding').last().focus();
    await page.evaluate('scrollTo(0, 600)');
    await page.evaluate(`window.drawn = []; new MutationObserver((records) => {
      for (const { target } of records) drawn.push(target.closest?.('[data-block]')?.dataset.block ?? target.nodeName);
    }).observe(document.querySelector('article'), { childList: true, subtree: true })`);
    const block = await page.locator('[data-block]', { hasText: 'The water is now' }).getAttribute('data-block');
    await preview.show(
      `${sample.replace('The water is now', 'The water is')}${'\n\nOne more paragraph of plain words.'.repeat(40)}`,
    );
    assert.deepEqual(await page.evaluate('[...new Set(drawn)]'), [block]);
    assert.equal(await page.evaluate('scrollY'), 600);
    assert.match(await page.evaluate('document.activeElement.textContent'), /Comment YES/);
  });

  it('keeps the keyboard on a mark whose own block changes', async () => {
    await preview.show(sample);
    await preview.page.locator('#post mark.finding').first().focus();
    await preview.show(sample.replace('has warmed the harbour', 'warms the harbour'));
    assert.equal(await preview.page.evaluate('document.activeElement.textContent'), 'We are thrilled to announce');
  });

  it('says how the post stands once, politely, and never moves the keyboard there', async () => {
    await preview.show(sample);
    const said = preview.page.getByRole('status');
    assert.equal(await said.count(), 1);
    assert.equal(await said.innerText(), 'Read as English.');
  });

  it('cuts a post where the channel does, and counts as it counts', async () => {
    const text = `---\nchannel: linkedin\n---\n${'A line of words for the feed. '.repeat(12)}\n\nWhich would you take? #pumps @ana`;
    await preview.show(text);
    const { page } = preview;
    assert.match(
      await page.locator('.cut.preview').innerText(),
      /see more.*LinkedIn shows about 3 lines at first, or 210 characters/s,
    );
    assert.deepEqual(await page.locator('.below-fold a').allInnerTexts(), ['#pumps', '@ana']);
    assert.match(await page.locator('.length').innerText(), /^395 of 3000 characters$/);
    await page.getByLabel('As on').selectOption('bluesky');
    assert.match(await page.locator('.cut.limit').innerText(), /Bluesky takes 300 characters/);
    assert.match(await page.locator('.length.over').innerText(), /^395 characters, where 300 are allowed$/);
    await page.getByLabel('As on').selectOption('');
  });

  it('shows another draft beside the draft', async () => {
    await preview.show(sample);
    const { page } = preview;
    const { toPostView } = await import('../../src/preview/post-view');
    const { analyse } = await import('../../src/engine');
    const facts = { name: 'a', summary: '', displayLanguage: 'en', typingAt: undefined } as const;
    const before = toPostView(analyse('# Before\n\nBuy now!'), facts);
    await preview.send({ type: 'showBefore', ...preview.about(), choice: 'opened', label: 'As it was', before });
    assert.equal(await page.locator('.then article h1').innerText(), 'Before');
    assert.equal(await page.locator('.side-head .scale').count(), 2);
    assert.equal(await page.locator('.profile').count(), 2);
    assert.equal(await page.locator('.then .changed').count(), 2);
    await page.getByLabel('Beside').selectOption('none');
    assert.equal(await page.locator('.then').count(), 0);
  });

  it('says why there is nothing to show', async () => {
    await preview.show('');
    assert.match(await preview.page.locator('article').innerText(), /^Nothing is written yet/);
    await preview.send({ type: 'showNotice', notice: 'tooLong', name: 'big.md' });
    assert.match(await preview.page.locator('main').innerText(), /^big\.md is too long/);
  });

  it('asks the editor for pictures of the workspace, and the writer for those from elsewhere', async () => {
    await preview.show('![A pump](pump.png) ![A well](https://a.example/well.png)');
    const { page } = preview;
    const about = preview.about();
    assert.deepEqual(await preview.lastSent('pictureWanted'), { type: 'pictureWanted', ...about, address: 'pump.png' });
    const data = 'R0lGODlhAQABAAAAACH5BAEKAAEALAAAAAABAAEAAAICTAEAOw==';
    // Bytes don't survive as JSON: made in the page.
    await page.evaluate(`postMessage({
      type: 'showPicture', uri: ${JSON.stringify(about.uri)}, version: ${about.version}, address: 'pump.png',
      data: Uint8Array.from(atob('${data}'), (character) => character.charCodeAt(0)),
    }, '*')`);
    await page.locator('img[alt="A pump"][src^="blob:"]').waitFor();
    assert.equal(
      await page.evaluate(`document.querySelector('img[alt="A pump"]').decode().then(() => 'shown')`),
      'shown',
    );
    assert.equal(await page.locator('img[alt="A well"][src]').count(), 0);
    await page.getByRole('button', { name: 'Show pictures' }).click();
    assert.deepEqual(await preview.lastSent('remotePicturesAllowed'), { type: 'remotePicturesAllowed', ...about });
    assert.deepEqual(preview.requests, []);
  });

  it('gives itself away as HTML without anything to run or to load', async () => {
    await preview.show(sample);
    await preview.send({ type: 'renderForExport', ...preview.about() });
    const message = (await preview.sent()).at(-1);
    const html = message?.type === 'renderedForExport' ? message.html : '';
    assert.match(html, /<h1><span class="sentence">|<h1>The night pump/);
    assert.doesNotMatch(html, /<(?:script|button|iframe|img|link|style)|\son\w+=|\sstyle=|data-/);
  });

  for (const [name, text] of [
    ['a post', sample],
    [
      'a post of everything',
      '# A\n\n- [x] one\n- two\n\n| a | b |\n| - | - |\n| c | d |\n\n> q\n\n```js\nx\n```\n\n![p](p.png) [l](https://a.example/) We are thrilled to announce [our pump](https://a.example/).',
    ],
    ['nothing', ''],
  ] as const) {
    it(`is accessible, showing ${name}`, async () => {
      await preview.show(text);
      await preview.page
        .locator('.parts summary')
        .click()
        .catch(() => undefined);
      assert.deepEqual(await violations(preview), []);
      await preview.page
        .locator('#post mark')
        .first()
        .focus({ timeout: 1000 })
        .catch(() => undefined);
      await preview.page.getByLabel('As on').selectOption('x');
      assert.deepEqual(await violations(preview), []);
      await preview.page.getByLabel('As on').selectOption('');
    });
  }
});

/** What axe-core finds in the page as it stands. */
async function violations({ page }: PreviewPage): Promise<readonly string[]> {
  const axe = createRequire(path.resolve('package.json')).resolve('axe-core/axe.min.js');
  // Not as a script of the page: its policy would forbid that.
  await page.evaluate(readFileSync(axe, 'utf8'));
  const found = await page.evaluate<readonly { id: string; nodes: readonly { html: string }[] }[]>(
    'axe.run().then(({ violations }) => violations.map(({ id, nodes }) => ({ id, nodes: nodes.map(({ html }) => ({ html })) })))',
  );
  return found.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' | ')}`);
}
