import assert from 'node:assert/strict';
import { describeOnce } from './describe-once';
import { hostilePosts } from './hostile-posts';
import { openPreviewPage, type PreviewPage } from './preview-page';

/** What of the page a post must not be able to make: controls, and whatever could load, run or cover something. */
const forbidden = [
  'script, style, link, meta, base, iframe, object, embed, form, input, select, textarea, button, svg, math, video, audio, template, portal, source, picture',
  '[style], [id], [name], [srcset], [background], [poster], [formaction], [ping]',
  'a[href]:not([href^="http:"], [href^="https:"], [href^="mailto:"])',
]
  .join(', ')
  .split(', ')
  .map((selector) => `article .content ${selector}`)
  .join(', ');

describeOnce('the preview’s page, given hostile posts', function () {
  this.timeout(120_000);

  it('has two hundred of them', () => {
    assert.ok(new Set(hostilePosts).size >= 200, String(new Set(hostilePosts).size));
  });

  for (const hasPolicy of [true, false]) {
    describe(hasPolicy ? 'under its policy' : 'by its sanitiser alone', () => {
      let preview: PreviewPage;
      before(async () => {
        preview = await openPreviewPage({ hasPolicy });
        await preview.page.evaluate('window.hits = 0; window.hit = () => { hits++; }; window.alert = hit');
      });
      after(() => preview.close());

      it('runs nothing and requests nothing', async () => {
        const { page, requests, complaints } = preview;
        for (const [index, text] of hostilePosts.entries()) {
          // Plain text is shown as it is written: a sample is enough.
          for (const format of index % 8 === 0 ? (['markdown', 'plaintext'] as const) : (['markdown'] as const)) {
            await preview.show(text, { format, uri: `file:///${index}.md` });
            const state = await page.evaluate(`({
              hits,
              forbidden: [...document.querySelectorAll(${JSON.stringify(forbidden)})].map(({ outerHTML }) => outerHTML),
              handlers: [...document.querySelectorAll('article *')].flatMap((element) =>
                [...element.attributes].map(({ name }) => name).filter((name) => name.startsWith('on'))),
              place: location.pathname,
            })`);
            assert.deepEqual(state, { hits: 0, forbidden: [], handlers: [], place: '/' }, JSON.stringify(text));
          }
        }
        // What was to come later has had its chance: a turn of the loop, and a click on every link that would run something.
        await page.evaluate('new Promise((resolve) => setTimeout(resolve, 100))');
        // Chromium reports under a policy what stands in a document that is only parsed, where nothing runs or loads anyway.
        const own = complaints.filter((complaint) => !hasPolicy || !complaint.includes('Content Security Policy'));
        const hits = await page.evaluate('hits');
        assert.deepEqual({ requests, own, hits }, { requests: [], own: [], hits: 0 });
      });

      it('exports nothing that runs or loads', async () => {
        for (const text of hostilePosts) {
          await preview.show(text);
          await preview.send({ type: 'renderForExport', ...preview.about() });
          const message = await preview.lastSent('renderedForExport');
          const html = message?.type === 'renderedForExport' ? message.html : '<script>';
          const found = await preview.page.evaluate(`(() => {
            const parsed = new DOMParser().parseFromString(${JSON.stringify(html)}, 'text/html');
            return [...parsed.querySelectorAll('script, img, style, link, iframe, form, [style], [src]')].map(({ outerHTML }) => outerHTML);
          })()`);
          assert.deepEqual(found, [], text);
        }
      });
    });
  }

  it('takes neither long nor a stack for what is nested deeply', async () => {
    const preview = await openPreviewPage();
    for (const piece of ['>', '[', '*a ', '![', '- ', '<b>', '`', '_a*', '~~', '&', '\\', '|a', '<!--', '<div>']) {
      await preview.show(piece.repeat(3000));
      assert.ok((await preview.page.locator('article').count()) === 1, piece);
    }
    assert.deepEqual(preview.complaints, []);
    await preview.close();
  });
});
