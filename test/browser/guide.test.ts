/** The guide, on the sample filings. */
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { GraphStore } from '../../src/store/graph-store.ts';
import { stores } from '../support/stores.ts';
import { cypher, slides } from './guide-page.ts';
import { loadSamples } from './samples.ts';

const pages = slides('http://localhost:7475');

describe('the guide', () => {
  it('has ten steps, numbered, each with at least two statements', () => {
    expect(pages.map(({ title }) => Number.parseInt(title, 10))).toEqual([1, 2, 3, 4, 5, 6, 7, 8, 9, 10]);
    expect(pages.filter(({ statements }) => statements.length < 2)).toEqual([]);
  });

  it('knows where it is served', () => {
    expect(pages[0]?.statements[0]).toBe(':style http://localhost:7475/style.grass');
    expect(JSON.stringify(pages)).not.toContain('{{');
  });

  it.each(cypher)('$title: $statement only reads, and stands in a narrow column', ({ statement }) => {
    expect(statement).not.toMatch(/\b(CREATE|MERGE|SET|DELETE|REMOVE|DROP|FOREACH|LOAD)\b/i);
    expect(Math.max(...statement.split('\n').map(({ length }) => length))).toBeLessThan(54);
  });
});

for (const store of stores) {
  describe.skipIf('missing' in store)(`on ${store.name}`, () => {
    if ('missing' in store) return;
    let graph: GraphStore;
    beforeAll(async () => {
      graph = store.open();
      await loadSamples(graph);
    });
    afterAll(() => graph.close());

    it.each(cypher)('$title: $statement answers', async ({ statement }) => {
      const { rows } = await graph.read(statement);
      expect(rows).not.toEqual([]);
      expect(rows.length).toBeLessThan(50);
    });

    const answers = async (title: RegExp, index: number, change: [string, string] = ['', '']) => {
      const found = cypher.filter((each) => title.test(each.title))[index]?.statement ?? '';
      return (await graph.read(found.replace(...change))).rows;
    };

    it('as of another day gives what was known then', async () => {
      expect(await answers(/^9 /, 0)).toMatchObject([{ one: 'Genentech' }, { one: 'ImmunoGen' }]);
      expect(await answers(/^9 /, 0, ['2007-12-31', '2008-12-31'])).toMatchObject([
        { one: 'Biotest' },
        { one: 'Genentech' },
        { one: 'ImmunoGen' },
      ]);
    });

    it('finds a thing by any of its names', async () => {
      expect(JSON.stringify(await answers(/^10 /, 0))).toContain('trastuzumab-DM1');
      expect(await answers(/^10 /, 0, ['Kadcyla', 'nobody'])).toEqual([]);
    });
  });
}
