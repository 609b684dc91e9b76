/** docs/sync.md says what `sync` is and does. */
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { maxBytes } from '../../src/edgar/limits.ts';
import { patience } from '../../src/sync/ask.ts';
import { maxIndexBytes } from '../../src/sync/indexes.ts';
import { longest } from '../../src/sync/retry.ts';
import { shell } from '../support/built.ts';
import { temporaryFolder } from '../support/context.ts';
import { edgarServer } from '../support/edgar/server.ts';
import { madeFiling } from '../support/edgar/submission.ts';

const page = readFileSync(fileURLToPath(new URL('../../docs/sync.md', import.meta.url)), 'utf8');
const blocks = [...page.matchAll(/^```sh\n([\s\S]*?)^```/gm)].map(([, text = '']) => text);

/** Companies that the page names, of which each has filed something in March 2024. */
const ciks = ['855654', '1060736', '1442836'];
const filings = ciks.map((cik, n) => madeFiling(n + 1, { cik, filed: '2024-03-18' }));

describe('the commands of docs/sync.md', () => {
  it('are in blocks', () => expect(blocks.length).toBeGreaterThan(1));

  it.each(blocks)('%s', async (block) => {
    const server = await edgarServer([...filings]);
    // The page's lines go to the SEC; here the same lines go to a server on this machine.
    const npx = `npx() {
      shift
      [ "$2" = status ] || set -- "$@" --data-url ${server.url} --archives-url ${server.url}
      conjugraph "$@"
    }`;
    const cwd = temporaryFolder();
    const { stdout, stderr } = await shell(`${npx}\n${block}`, cwd);
    expect(stderr).not.toContain('conjugraph:');
    expect(stdout).toMatch(/"(?:loaded|left)":3/);
    expect(server.asked.every(({ userAgent }) => userAgent?.startsWith('Jane Roe'))).toBe(true);
  });
});

it('the fields of the summary are those that it has', async () => {
  const server = await edgarServer([...filings]);
  const argv = `855654 --dry-run --user-agent j@example.org --data-url ${server.url} --archives-url ${server.url}`;
  const { stdout } = await shell(`conjugraph sync ${argv}`, temporaryFolder());
  const [, table = ''] = page.split(/\| field +\|.*\n/);
  const told = [...(table.split('\n\n')[0] ?? '').matchAll(/^\| `(\w+)`/gm)].map(([, field]) => field);
  expect(told).toEqual(Object.keys(JSON.parse(stdout)));
});

it('the limits are those that are kept', () => {
  const { connect, response, whole } = patience;
  expect(page).toContain(`| ${connect / 1000} s, ${response / 1000} s, ${whole / 1000} s `);
  expect(page).toMatch(new RegExp(`unpacked +\\| ${maxBytes / 2 ** 20} MB`));
  expect(page).toMatch(new RegExp(`an index, unpacked +\\| ${maxIndexBytes / 2 ** 20} MB`));
  expect(page).toContain(`up to ${longest / 1000} s`);
});
