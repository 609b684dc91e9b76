/**
 * The kit in the real Neo4j Browser, in a Chromium without a window.
 *
 * `PICTURES=docs/pictures npx vitest run test/browser/in-browser.test.ts` renews the pictures of the documentation.
 */
import { join } from 'node:path';
import { type Browser, chromium, type Locator, type Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { browserAddress } from '../../src/browser/address.ts';
import { kit } from '../../src/browser/kit.ts';
import { type Served, serveKit } from '../../src/browser/serve.ts';
import { findQuery, readQueries } from '../../src/queries.ts';
import type { GraphStore, ResultTable } from '../../src/store/graph-store.ts';
import { openStore } from '../../src/store/open.ts';
import { runtimeFor } from '../support/neo4j/java.ts';
import { type LocalServer, startLocalServer } from '../support/neo4j/local-server.ts';
import { release } from '../support/neo4j/release.ts';
import { findChromium, quiet } from './chromium.ts';
import { cypher, slides } from './guide-page.ts';
import { loadSamples } from './samples.ts';

const executable = findChromium();
const runtime = await runtimeFor(release).catch((error: Error) => ({ missing: error.message }));
/** The pictures of docs/pictures, by the page of the guide whose graph they show. */
const pictures = new Map([
  ['4 · What is shared', 'shared-payloads'],
  ['5 · Every fact shows its sentence', 'evidence'],
  ['7 · The deal and its money', 'deal'],
  ['saved-queries', 'saved-queries'],
]);
const lacking =
  typeof executable !== 'string' ? executable.missing : 'missing' in runtime ? runtime.missing : '';

it.runIf(lacking && process.env.CI)('everything that the test in the Browser needs is there', () =>
  expect(lacking).toBe(''),
);

describe.skipIf(lacking)(lacking ? `in the Browser (${lacking})` : 'in the Browser', () => {
  if (typeof executable !== 'string' || 'missing' in runtime) return;
  let neo4j: LocalServer;
  let graph: GraphStore;
  let served: Served;
  let browser: Browser;
  let page: Page;

  beforeAll(async () => {
    [neo4j, served] = await Promise.all([startLocalServer(runtime, { bolt: 0, http: 0 }), serveKit(0)]);
    graph = openStore({ uri: neo4j.bolt, username: 'neo4j', password: '' });
    await loadSamples(graph);
    browser = await chromium.launch({ executablePath: executable, args: quiet });
    page = await browser.newPage({ viewport: { width: 1260, height: 720 } });
    // Neo4j Browser would fetch fonts and count its users; no test needs the internet.
    await page.route(
      (url) => url.hostname !== 'localhost',
      (route) => route.abort(),
    );
    page.setDefaultTimeout(30_000);
  }, 300_000);
  afterAll(async () => {
    await browser?.close();
    await served?.close();
    await graph?.close();
    await neo4j?.stop();
  });

  const here = (address: string) => address.replace('127.0.0.1', 'localhost');
  const open = (cmd = 'guide') =>
    page.goto(
      browserAddress({
        browser: here(neo4j.http),
        bolt: here(neo4j.bolt),
        guide: served.address,
        password: false,
      }).replace('cmd=guide', `cmd=${cmd}`),
    );

  /** The box of the guide that holds a statement, on the page that is open. */
  const box = (statement: string): Locator => page.locator('pre.runnable', { hasText: oneLine(statement) });
  const turnTo = async (title: string) => {
    const number = Number.parseInt(title, 10);
    const heading = page.getByRole('heading', { name: title });
    // Only the first pages and the last have a number to click, so it goes step by step.
    for (let step = 1; step < number && !(await heading.isVisible()); step++) {
      await page.getByText('Next', { exact: true }).click();
    }
    await heading.waitFor();
  };

  /** The newest answer, when it is the one to a statement. */
  const answerTo = async (statement: string): Promise<Locator> => {
    const frame = page.getByTestId('frame').first();
    const asked = async () => oneLine((await frame.getByTestId('frameCommand').textContent()) ?? '');
    await expect.poll(asked, { timeout: 30_000 }).toBe(oneLine(statement));
    await frame.getByTestId('frame-loaded-contents').waitFor();
    return frame;
  };

  /** Keeps a picture of a page of the guide and the graph beside it, if there is to be one. */
  const picture = async (of: string) => {
    const name = pictures.get(of);
    if (!process.env.PICTURES || !name) return;
    const frame = page.getByTestId('frame').first();
    await frame.scrollIntoViewIfNeeded();
    const panel = frame.getByTitle('Collapse the node properties display');
    if (await panel.isVisible()) await panel.click();
    // Until the circles have come to rest.
    await page.waitForTimeout(5_000);
    const whole = frame.getByRole('button', { name: /zoom to fit/i });
    if (await whole.isVisible()) await whole.click();
    await page.waitForTimeout(2_000);
    await page.screenshot({ path: join(process.env.PICTURES, `${name}.png`) });
  };

  it('connects by itself, and shows the guide', async () => {
    await open();
    await page.getByText('You have a working connection').waitFor();
    await page.getByRole('heading', { name: slides(served.address)[0]?.title ?? '' }).waitFor();
    // What the Browser says of itself would push the answers out of sight.
    await page.getByText('To help make Neo4j Browser better').locator('xpath=../*[last()]').click();
    await page.getByTitle('Close').first().click();
  }, 60_000);

  it('takes the style sheet', async () => {
    const [style = ''] = slides(served.address)[0]?.statements ?? [];
    await box(style).locator('i').click();
    const frame = page.getByTestId('frame').first();
    await expect.poll(() => frame.getByTestId('frameCommand').textContent(), { timeout: 30_000 }).toBe(style);
  }, 60_000);

  it('a click on a statement puts it into the editor, from which it runs', async () => {
    const [{ statement } = { statement: '' }] = cypher;
    await box(statement).click();
    await page.getByTestId('editor-Run').click();
    await answerTo(statement);
  }, 60_000);

  it.each(cypher)(
    '$title: $statement',
    async ({ title, statement }) => {
      const expected = await graph.read(statement);
      await turnTo(title);
      await box(statement).locator('i').click();
      const frame = await answerTo(statement);
      const nodes = nodesOf(expected);
      if (nodes.length > 0) {
        const fills = () =>
          frame
            .locator('circle.b-outline')
            .evaluateAll((all) => all.map((circle) => circle.getAttribute('fill')).sort());
        await expect.poll(fills, { timeout: 30_000 }).toEqual(nodes.map(({ label }) => fillOf(label)).sort());
      } else {
        await frame.getByText(`Started streaming ${expected.rows.length} record`).waitFor();
      }
      if (nodes.length > 0) await picture(title);
    },
    90_000,
  );

  it('takes the saved queries that are dropped onto it, and runs one', async () => {
    await page.evaluate(dropped(`${served.address}/saved-queries.zip`));
    await page.getByTestId('navigationFavorites').click();
    await page.getByTestId('savedScriptsFolder-conjugraph').getByText('conjugraph').click();
    const shown = page.getByTestId('savedScriptListItem');
    const listed = async () => (await shown.allTextContents()).map((text) => text.trim().split('\n')[0]);
    const titles = readQueries().map(({ title }) => title);
    await expect.poll(listed, { timeout: 30_000 }).toEqual(expect.arrayContaining(titles));
    await picture('saved-queries');
    const compounds = shown.filter({ hasText: findQuery('compounds-by-payload').title }).first();
    await compounds.hover();
    await compounds.getByTestId('savedScriptsButton-Run').click();
    const frame = page.getByTestId('frame').first();
    await frame.getByText('Started streaming 2 records').waitFor();
    expect(await frame.textContent()).toContain('trastuzumab-DM1');
  }, 60_000);

  it('shows the same guide in a frame, by :play', async () => {
    await open('play');
    const frame = page.getByTestId('frame').filter({ hasText: ':play' });
    await frame.getByText(slides(served.address)[0]?.title ?? '').waitFor();
    expect(oneLine((await frame.textContent()) ?? '')).toMatch(/1 ?\/ ?10/);
  }, 60_000);
});

/** What runs in the page to let a file from an address fall onto it. */
const dropped = (address: string): string => `(async () => {
  const files = new DataTransfer();
  files.items.add(new File([await (await fetch('${address}')).blob()], 'saved-queries.zip'));
  const event = new DragEvent('drop', { dataTransfer: files, bubbles: true, cancelable: true });
  document.querySelector('[data-testid="activeEditor"]').dispatchEvent(event);
})()`;

/** How the Browser shows a statement, which may have lost its line ends. */
const oneLine = (statement: string): string => statement.replace(/\s+/g, ' ').trim();

/** The nodes of an answer, each once. */
function nodesOf(table: ResultTable): { label: string }[] {
  const found = new Map<string, { label: string }>();
  JSON.stringify(table, (_, value) => {
    if (value?._labels) found.set(JSON.stringify(value), { label: value._labels[0] });
    return value;
  });
  return [...found.values()];
}

/** The colour that the style sheet gives to a label. */
const fillOf = (label: string): string | undefined =>
  new RegExp(`node\\.${label} \\{\\n  color: (#\\w+);`).exec(String(kit.get('/style.grass')?.body('')))?.[1];
