/** What every store must do; `*-store.test.ts` runs it on each. */
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { pointersOf, recordLabels } from '../../src/model/records.ts';
import { relationTypes } from '../../src/model/relations.ts';
import { thingLabels } from '../../src/model/things.ts';
import type { GraphStore, Value } from '../../src/store/graph-store.ts';
import { rowsOf } from '../../src/store/rows.ts';
import { everything } from '../support/everything.ts';
import { makeExtraction, type Told } from '../support/make-extraction.ts';
import { sample2007, sample2008 } from '../support/sample-extraction.ts';
import { snapshotOf } from '../support/snapshot.ts';

const first = rowsOf(sample2007, '2020-01-01T00:00:00Z');
const second = rowsOf(sample2008, '2020-01-01T00:00:00Z');

const adaNames = ['2001-12-31 Ada Bio', '9999-12-31 Ada Bio'];

/** A filing of one sentence, in which Ada Bio is, may be, or is not a partner of Bea Bio. */
const partners = (
  key: string,
  date: string,
  certainty: 'asserted' | 'possible' | 'negated',
  extra: Partial<Told> = {},
) =>
  rowsOf(
    makeExtraction({
      text: 'Ada Bio and Bea Bio are partners, or not.',
      document: { source: `${key}.txt`, key, date },
      things: { Company: [['Ada Bio'], ['Bea Bio']] },
      relations: [['Bea Bio', 'PARTNERS_WITH', 'Ada Bio', 'partners', certainty]],
      ...extra,
    }),
    '2020-01-01T00:00:00Z',
  );

export function graphStoreContract(name: string, open: () => GraphStore): void {
  describe(name, () => {
    let store: GraphStore;
    beforeAll(async () => {
      store = open();
      await store.prepare();
      // A server that has just started plans every statement at its first use, which takes many seconds.
      await store.write(first);
      await store.forget(first.filing.key);
    });
    afterEach(async () => {
      const { rows } = await store.read('MATCH (f:Filing) RETURN f.key AS key');
      for (const { key } of rows) await store.forget(String(key));
      expect(await snapshotOf(store)).toEqual({ nodes: [], relationships: [] });
    });
    afterAll(() => store.close());

    const ask = async (statement: string, parameters?: Record<string, Value>) =>
      (await store.read(statement, parameters)).rows;
    const partnership = () =>
      ask(`MATCH (a:Company)-[r:PARTNERS_WITH]->(b:Company)
           RETURN a.name AS a, b.name AS b, r.certainty AS certainty, r.firstStated AS first, r.lastStated AS last,
                  r.evidenceCount AS evidence`);

    describe('write', () => {
      it('is the same written twice, but for the load time', async () => {
        await store.write(first);
        await store.write(second);
        const once = await snapshotOf(store);
        await store.write({ ...first, filing: { ...first.filing, loadedAt: '2021-01-01T00:00:00Z' } });
        await store.write(second);
        expect(await snapshotOf(store)).toEqual(once);
        expect(await ask('MATCH (f:Filing) RETURN f.loadedAt AS at ORDER BY at')).toEqual([
          { at: '2020-01-01T00:00:00Z' },
          { at: '2021-01-01T00:00:00Z' },
        ]);
      });

      it('is the same in either order', async () => {
        await store.write(first);
        await store.write(second);
        const forwards = await snapshotOf(store);
        await store.forget(first.filing.key);
        await store.forget(second.filing.key);
        await store.write(second);
        await store.write(first);
        expect(await snapshotOf(store)).toEqual(forwards);
      });

      it('is the same when several filings are written at once', async () => {
        const all = [first, second, ...['a', 'b', 'c', 'd'].map((key) => partners(key, '2001', 'asserted'))];
        for (const rows of all) await store.write(rows);
        const inTurn = await snapshotOf(store);
        for (const rows of all) await store.forget(rows.filing.key);
        await Promise.all(all.map((rows) => store.write(rows)));
        expect(await snapshotOf(store)).toEqual(inTurn);
      });

      it('leaves nothing of a filing that cannot be written whole', async () => {
        const roles = [
          {
            names: { from: 'Milestone', type: 'NO_SUCH_ROLE', to: 'Company' },
            rows: [{ from: 'a', to: 'b' }],
          },
        ];
        await expect(store.write({ ...first, roles })).rejects.toMatchObject({ code: 'store/name' });
        expect(await snapshotOf(store)).toEqual({ nodes: [], relationships: [] });
      });

      it('leaves nothing of a filing that the engine refuses, and says so', async () => {
        const evidence: Value[] = [];
        const rows = [
          { key: 'one', properties: {}, evidence },
          { key: 'two', properties: { key: 'one' }, evidence },
        ];
        const records = [{ names: { label: 'Milestone' }, rows }];
        await expect(store.write({ ...first, records })).rejects.toMatchObject({
          name: 'StoreError',
          exitCode: 4,
        });
        expect(await snapshotOf(store)).toEqual({ nodes: [], relationships: [] });
      });

      it('writes every label and type of the model', async () => {
        await store.write(rowsOf(everything, '2020-01-01T00:00:00Z'));
        const labels = await ask('MATCH (n) WHERE NOT n:Migration RETURN DISTINCT head(labels(n)) AS label');
        const types = await ask('MATCH ()-[r]->() RETURN DISTINCT type(r) AS type');
        const edges = recordLabels.flatMap((label) =>
          [...pointersOf(label).values()].map(({ edge }) => edge),
        );
        const provenance = ['PART_OF', 'READ_AS', 'QUOTED_FROM', 'MENTIONS', 'SUBJECT', 'OBJECT', 'SHOWN_BY'];
        expect(new Set(labels.map(({ label }) => label))).toEqual(
          new Set(['Filing', 'Reading', 'Document', 'Evidence', ...thingLabels, ...recordLabels]),
        );
        expect(new Set(types.map(({ type }) => type))).toEqual(
          new Set([...relationTypes, ...edges, ...provenance]),
        );
      });

      it('drops what an earlier load of the filing had said', async () => {
        await store.write(first);
        await store.write({
          ...partners('x', '2001', 'asserted'),
          filing: first.filing,
          documents: first.documents,
          things: [],
          relations: [],
          facts: { relations: [], records: [] },
        });
        expect(
          await ask(
            'MATCH (n) WHERE NOT n:Migration RETURN head(labels(n)) AS label, count(*) AS n ORDER BY label',
          ),
        ).toEqual([
          { label: 'Document', n: 2 },
          { label: 'Filing', n: 1 },
          { label: 'Reading', n: 1 },
        ]);
      });

      it('unites the names of a thing', async () => {
        const named = (key: string, names: string[]) =>
          partners(key, '2001', 'asserted', {
            text: `${names.join(', ')}.`,
            things: { Company: [names] },
            relations: [],
          });
        const rename = (rows: typeof first) => ({
          ...rows,
          things: rows.things.map((group) => ({
            ...group,
            rows: group.rows.map((row) => ({ ...row, key: 'ada' })),
          })),
        });
        await store.write(rename(named('a', ['Bea', 'Bea Bio'])));
        await store.write(rename(named('b', ['Ada', 'Bea Bio', 'Cleo'])));
        const company = 'MATCH (c:Company) RETURN c.name AS name, c.aliases AS aliases';
        expect(await ask(company)).toEqual([{ name: 'Ada', aliases: ['Bea', 'Bea Bio', 'Cleo'] }]);
        await store.forget('b');
        expect(await ask(company)).toEqual([{ name: 'Bea', aliases: ['Bea Bio'] }]);
      });

      it.each([
        ['quotes', `'}) DETACH DELETE n // " \\ \\u0027`],
        ['back ticks and braces', '`Company` {key: $key} $(label) <label>'],
        ['line ends and control characters', 'one\r\ntwo\tthree\u0001four'],
        ['surrogate pairs', '😀𝔘𝔫𝔦 trastuzumab‑DM1 ®'],
        ['a very long text', 'antibody '.repeat(200_000)],
      ])('keeps %s as they are', async (_, text) => {
        const rows = rowsOf(
          makeExtraction({
            text: `😀 ${text}.`,
            document: { source: text.slice(0, 100), key: 'odd', date: '2001' },
            things: { Company: [[text]] },
            records: [{ id: 'odd', type: 'Agreement', parties: [text], territory: text, told: [text] }],
          }),
          '2020-01-01T00:00:00Z',
        );
        await store.write(rows);
        const [row] =
          await ask(`MATCH (c:Company)<-[:PARTY]-(a:Agreement)-[:SHOWN_BY]->(e)-[:QUOTED_FROM]->(d)
                                 RETURN c.name AS name, a.territory AS territory, e.quote AS quote,
                                        d.text AS text, e.start AS start, e.end AS end`);
        expect({ name: row?.name, territory: row?.territory }).toEqual({ name: text, territory: text });
        expect(String(row?.text).slice(Number(row?.start), Number(row?.end))).toBe(row?.quote);
        expect(await ask('MATCH (c:Company {name: $name}) RETURN count(c) AS n', { name: text })).toEqual([
          { n: 1 },
        ]);
      });
    });

    describe('what a fact says in sum', () => {
      it('is the strongest certainty and the span of dates of all filings', async () => {
        await store.write(partners('a', '2003-05', 'possible'));
        await store.write(partners('b', '2001', 'asserted'));
        await store.write(partners('c', '2004-01-31', 'negated'));
        const sum = {
          a: 'Ada Bio',
          b: 'Bea Bio',
          certainty: 'asserted',
          first: '2001',
          last: '2004-01-31',
          evidence: 3,
        };
        expect(await partnership()).toEqual([sum]);
        await store.forget('b');
        expect(await partnership()).toEqual([
          { ...sum, certainty: 'possible', first: '2003-05', evidence: 2 },
        ]);
      });

      it('is no edge when filings only deny it, but keeps the evidence', async () => {
        await store.write(partners('a', '2003', 'negated'));
        expect(await partnership()).toEqual([]);
        const denied = `MATCH (a)<-[:SUBJECT]-(e:Evidence)-[:OBJECT]->(b)
                        RETURN a.name AS a, e.relation AS type, b.name AS b, e.certainty AS certainty`;
        expect(await ask(denied)).toEqual([
          { a: 'Ada Bio', type: 'PARTNERS_WITH', b: 'Bea Bio', certainty: 'negated' },
        ]);
      });

      it('becomes an edge once a filing states it, and none again when that filing is forgotten', async () => {
        await store.write(partners('a', '2003', 'negated'));
        await store.write(partners('b', '2001', 'asserted'));
        expect(await partnership()).toMatchObject([{ certainty: 'asserted', evidence: 2 }]);
        await store.forget('b');
        expect(await partnership()).toEqual([]);
      });
    });

    describe('forget', () => {
      it.each([
        ['the first of two', first, second],
        ['the second of two', second, first],
      ])('removes only what rests on %s', async (_, gone, stays) => {
        await store.write(stays);
        const before = await snapshotOf(store);
        await store.write(gone);
        expect(await store.forget(gone.filing.key)).toBe(true);
        expect(await snapshotOf(store)).toEqual(before);
      });

      it('says when the filing is not there', async () => {
        expect(await store.forget("no such filing'")).toBe(false);
      });
    });

    describe('read', () => {
      it.each<[string, string, Value]>([
        ['an integer', 'RETURN 5000000 AS x', 5_000_000],
        ['a float', 'RETURN 0.25 AS x', 0.25],
        ['a list with nothing in it', 'RETURN [] AS x', []],
        ['a map', 'RETURN {a: 1, b: [true, null]} AS x', { a: 1, b: [true, null] }],
        ['a date', "RETURN date('2007-07-31') AS x", '2007-07-31'],
        ['a time', "RETURN datetime('2007-07-31T10:00:00Z') AS x", '2007-07-31T10:00:00Z'],
        [
          'a node',
          "MATCH (x:Company {name: 'Ada Bio'}) RETURN x",
          {
            _labels: ['Company'],
            key: 'ada bio',
            name: 'Ada Bio',
            aliases: [],
            names: adaNames,
            search: 'Ada Bio',
          },
        ],
        [
          'a relationship',
          'MATCH (:Document)-[x:MENTIONS]->({name: "Ada Bio"}) RETURN x',
          { _type: 'MENTIONS', name: 'Ada Bio', count: 1, called: 'Ada Bio' },
        ],
        [
          'a path',
          "MATCH x = (:Company {name: 'Ada Bio'})<-[:MENTIONS]-(:Document)-[:MENTIONS]->(:Company) RETURN x",
          {
            nodes: [
              {
                _labels: ['Company'],
                key: 'ada bio',
                name: 'Ada Bio',
                aliases: [],
                names: adaNames,
                search: 'Ada Bio',
              },
              expect.objectContaining({ _labels: ['Document'] }),
              expect.objectContaining({ name: 'Bea Bio' }),
            ],
            relationships: [
              expect.objectContaining({ name: 'Ada Bio' }),
              expect.objectContaining({ name: 'Bea Bio' }),
            ],
          },
        ],
      ])('gives %s as a plain value', async (_, statement, value) => {
        await store.write(partners('a', '2001', 'asserted'));
        expect(await ask(statement)).toEqual([{ x: value }]);
      });

      it.each<[string, Value]>([
        ['a whole number', 5_000_000],
        ['a fraction', 0.1],
        ['a text', "it's"],
        ['nothing', null],
        ['a list of maps', [{ a: 1, b: ['x'] }, { a: null }]],
      ])('sends %s', async (_, value) => {
        expect(await ask('RETURN $x AS x', { x: value })).toEqual([{ x: value }]);
      });

      it('sends whole numbers as integers', async () => {
        expect(await ask('RETURN 7 / $two AS x', { two: 2 })).toEqual([{ x: 3 }]);
      });

      it('names the columns in their order, also when there are no rows', async () => {
        const table = await store.read('MATCH (n:Company) RETURN n.name AS name, n.key AS key, 1 AS a');
        expect(table).toEqual({ columns: ['name', 'key', 'a'], rows: [] });
      });

      it.each([
        ['creates a node', "CREATE (:Company {key: 'x'})"],
        ['creates a node in a subquery', "CALL () { CREATE (:Company {key: 'x'}) } RETURN 1 AS x"],
        ['sets a property', 'MATCH (n:Company) SET n.name = $name RETURN n'],
        ['deletes', 'MATCH (n) DETACH DELETE n'],
        ['deletes a node that has edges', 'MATCH (n:Company) DELETE n'],
        ['merges', "MERGE (n:Company {key: 'x'}) RETURN n"],
        ['makes an index', '// a comment\nCREATE INDEX sly IF NOT EXISTS FOR (n:Company) ON (n.sly)'],
        ['drops a constraint', 'DROP CONSTRAINT company_key'],
      ])('refuses a statement that %s', async (_, statement) => {
        await store.write(partners('a', '2001', 'asserted'));
        const before = await snapshotOf(store);
        await expect(store.read(statement, { name: 'x' })).rejects.toMatchObject({
          name: 'QueryError',
          code: 'query/writes',
        });
        expect(await snapshotOf(store)).toEqual(before);
      });

      it.each([
        ['is no Cypher', 'SELECT * FROM companies'],
        ['lacks a parameter', 'MATCH (n {key: $nowhere}) RETURN n'],
        ['is two statements', 'RETURN 1 AS a; RETURN 2 AS b'],
        ['names what it does not define', 'RETURN nobody'],
        ['is empty', ''],
      ])('refuses a statement that %s, in one sentence', async (_, statement) => {
        await expect(store.read(statement)).rejects.toMatchObject({
          name: 'QueryError',
          exitCode: 5,
          message: expect.stringMatching(/^The statement cannot be run: [^\n]+\.$/),
        });
      });
    });

    it('prepares a graph that is prepared, and keeps what is in it', async () => {
      await store.write(second);
      const before = await snapshotOf(store);
      await store.prepare();
      expect(await snapshotOf(store)).toEqual(before);
    });

    it('answers a ping', async () => {
      expect(await store.ping()).toBeUndefined();
    });
  });
}
