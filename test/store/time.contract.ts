/** What is true of a graph over time, on every store. */
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import type { FilingSummary } from '../../src/model/extraction.ts';
import type { GraphStore } from '../../src/store/graph-store.ts';
import { rowsOf } from '../../src/store/rows.ts';
import { makeExtraction } from '../support/make-extraction.ts';
import { snapshotOf } from '../support/snapshot.ts';

/** A report with two items: in the first Ada pays Bea, in the second Ada is a partner of Cleo. */
function report(key: string, about: Partial<FilingSummary>, amount: number, items = ['1.01', '8.01']) {
  const sentences = [`Ada pays Bea $${amount}.`, 'Ada is a partner of Cleo.'];
  const text = sentences.join('\n\n');
  const second = text.indexOf('Ada is');
  const spans = { '1.01': { start: 0, end: second }, '8.01': { start: second, end: text.length } };
  const told = Object.entries(spans).filter(([number]) => items.includes(number));
  return rowsOf(
    makeExtraction({
      text,
      document: {
        source: `${key}.txt`,
        key,
        form: '8-K',
        date: '2007-05-01',
        registrant: { cik: '0000000001' },
        items: told.map(([number, span]) => ({ number, title: number, ...span })),
        ...about,
      },
      things: { Company: [['Ada'], ['Bea'], ['Cleo']] },
      relations: items.includes('8.01') ? [['Ada', 'PARTNERS_WITH', 'Cleo', 'partner']] : [],
      records: items.includes('1.01')
        ? [{ id: `${amount}`, type: 'Payment', payer: 'Ada', payee: 'Bea', amount, told: ['pays'] }]
        : [],
    }),
    '2020-01-01T00:00:00Z',
  );
}

const original = report('original', { filed: '2007-05-03' }, 5);
const amendment = report('amendment', { form: '8-K/A', filed: '2007-06-01' }, 7, ['1.01']);

export function timeContract(name: string, open: () => GraphStore): void {
  describe(`time in ${name}`, () => {
    let store: GraphStore;
    const ask = async (statement: string) => (await store.read(statement)).rows;
    const payments = () =>
      ask('MATCH (p:Payment) RETURN p.amount AS amount, p.certainty AS certainty ORDER BY amount');
    const partners = () => ask('MATCH ()-[r:PARTNERS_WITH]->() RETURN r.evidenceCount AS evidence');

    beforeAll(async () => {
      store = open();
      await store.prepare();
    });
    afterEach(async () => {
      const { rows } = await store.read('MATCH (f:Filing) RETURN f.key AS key');
      for (const { key } of rows) await store.forget(String(key));
      expect(await snapshotOf(store)).toEqual({ nodes: [], relationships: [] });
    });
    afterAll(() => store.close());

    describe('an amendment', () => {
      it('replaces the items that it repeats, and no others', async () => {
        await store.write(original);
        await store.write(amendment);
        expect(await payments()).toEqual([
          { amount: 5, certainty: 'replaced' },
          { amount: 7, certainty: 'asserted' },
        ]);
        expect(await partners()).toEqual([{ evidence: 1 }]);
        expect(
          await ask(
            'MATCH (e:Evidence) WHERE e.until IS NOT NULL RETURN e.item AS item, e.since AS since, e.until AS until',
          ),
        ).toEqual([{ item: '1.01', since: '2007-05-03', until: '2007-06-01' }]);
      });

      it('does the same whichever of the two is loaded first, and however often', async () => {
        for (const rows of [original, amendment]) await store.write(rows);
        const forwards = await snapshotOf(store);
        await store.forget('original');
        await store.write(original);
        expect(await snapshotOf(store)).toEqual(forwards);
        for (const rows of [amendment, original, amendment]) await store.write(rows);
        expect(await snapshotOf(store)).toEqual(forwards);
      });

      it('leaves what it had replaced as it was, when it is forgotten', async () => {
        const bare = report('amendment', { form: '8-K/A', filed: '2007-06-01' }, 7, ['8.01']);
        await store.write(original);
        const before = await snapshotOf(store);
        await store.write({ ...bare, relations: [], facts: { relations: [], records: [] } });
        expect(await partners()).toEqual([]);
        await store.forget('amendment');
        expect(await snapshotOf(store)).toEqual(before);
      });

      it('leaves what it repeats known since the first filing', async () => {
        const since = () => ask('MATCH ()-[r:PARTNERS_WITH]->() RETURN r.since AS since');
        const again = report('amendment', { form: '8-K/A', filed: '2007-06-01' }, 5);
        for (const rows of [again, original]) await store.write(rows);
        expect(await since()).toEqual([{ since: '2007-05-03' }]);
        expect(await ask('MATCH (p:Payment) RETURN p.since AS since')).toEqual([{ since: '2007-05-03' }]);
        // An item that says it no more is a break.
        await store.write({ ...again, relations: [], facts: { relations: [], records: [] } });
        expect(await since()).toEqual([]);
        await store.write(report('later', { date: '2007-09-01' }, 5, ['8.01']));
        expect(await since()).toEqual([{ since: '2007-09-01' }]);
      });

      it('is replaced in turn by a second one', async () => {
        const second = report('second', { form: '8-K/A', filed: '2007-07-01' }, 9, ['1.01']);
        for (const rows of [second, original, amendment]) await store.write(rows);
        expect(await payments()).toEqual([
          { amount: 5, certainty: 'replaced' },
          { amount: 7, certainty: 'replaced' },
          { amount: 9, certainty: 'asserted' },
        ]);
      });

      it.each<[string, Partial<FilingSummary>]>([
        ['another registrant', { registrant: { cik: '0000000002' } }],
        ['another day', { date: '2007-05-02' }],
        ['another form', { form: '10-K/A' }],
        ['no amendment', { form: '8-K' }],
      ])('of %s replaces nothing', async (_, about) => {
        await store.write(original);
        await store.write(report('other', { form: '8-K/A', filed: '2007-06-01', ...about }, 7, ['1.01']));
        expect((await payments()).map(({ certainty }) => certainty)).toEqual(['asserted', 'asserted']);
      });
    });

    it('a thing keeps since when it has been called what', async () => {
      const called = (key: string, filed: string, name: string) =>
        rowsOf(
          makeExtraction({
            text: `${name}, then ${name}; once Aventis, Inc..`,
            document: { source: key, key, filed },
            things: { Company: [[name]] },
          }),
          '2020-01-01T00:00:00Z',
        );
      const renamed = (rows: typeof original) => ({
        ...rows,
        things: rows.things.map((group) => ({
          ...group,
          rows: group.rows.map((row) => ({ ...row, key: 'sanofi' })),
        })),
      });
      const all = [
        called('c', '2012-02-03', 'Sanofi'),
        called('a', '2001', 'Aventis SA'),
        called('b', '2005-06', 'sanofi-aventis'),
        called('d', '2006-01-01', 'sanofi-aventis'),
      ];
      const names = [
        '2001-12-31 Aventis',
        '2005-06-30 sanofi-aventis',
        '2012-02-03 Sanofi',
        '9999-12-31 Aventis SA',
      ];
      for (const rows of all) await store.write(renamed(rows));
      expect(await ask('MATCH (c:Company) RETURN c.names AS names')).toEqual([{ names }]);
      await store.forget('b');
      expect(await ask('MATCH (c:Company) RETURN c.names AS names')).toEqual([
        { names: names.with(1, '2006-01-01 sanofi-aventis') },
      ]);
    });
  });
}
