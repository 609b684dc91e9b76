import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Extraction } from '../src/model/extraction.ts';
import { type Drawing, drawingOf } from '../src/queries/drawing.ts';
import { bindParameters } from '../src/queries/parameters.ts';
import { findGraphForm, findQuery, graphForms, readQueries } from '../src/queries.ts';
import type { GraphStore, ResultTable, Value } from '../src/store/graph-store.ts';
import { rowsOf } from '../src/store/rows.ts';
import { amendment, disputed, mistaken } from './support/disputed-filings.ts';
import { made2009, made2010 } from './support/later-filings.ts';
import { makeExtraction } from './support/make-extraction.ts';
import { queriesPage } from './support/queries-page.ts';
import { sample2007, sample2008 } from './support/sample-extraction.ts';
import { embedded, stores } from './support/stores.ts';

const queries = readQueries();
const table = queries.map((query) => [query.name, query] as const);
const forms = graphForms().map((form) => [form.name, form] as const);

/** In the order of their days. */
const filings = [sample2007, sample2008, made2009, made2010];
/** Each with how many of the filings were known by then. */
const days = [
  ['2007-12-31', 1],
  ['2008-12-31', 2],
  ['2009-12-31', 3],
] as const;

async function graphOf(store: GraphStore, all: readonly Extraction[]): Promise<GraphStore> {
  await store.prepare();
  for (const one of all) await store.write(rowsOf(one, '2020-01-01T00:00:00Z'));
  return store;
}

/** What must not turn up in any answer, beside the samples: a partnership that is denied, and an expected trial that began. */
const later = makeExtraction({
  text: 'Biotest is no partner of Genentech. Phase II testing of huC242-DM4 by ImmunoGen has begun.',
  document: { source: 'later.txt', key: 'later', date: '2009-01-01' },
  things: { Company: [['Biotest'], ['Genentech'], ['ImmunoGen']], Compound: [['huC242-DM4']] },
  relations: [['Biotest', 'PARTNERS_WITH', 'Genentech', 'no partner', 'negated']],
  records: [
    {
      id: 'begun',
      type: 'ClinicalEvent',
      compound: 'huC242-DM4',
      phase: '2',
      status: 'started',
      told: ['has begun'],
    },
    {
      id: 'denied',
      type: 'Milestone',
      payee: 'ImmunoGen',
      status: 'earned',
      told: ['no partner'],
      certainty: 'negated',
    },
  ],
});

describe('the questions', () => {
  it('are at least 26, of which most can be drawn', () => {
    expect(queries.length).toBeGreaterThanOrEqual(26);
    expect(forms.length).toBeGreaterThanOrEqual(18);
    const names = queries.map(({ name }) => name);
    expect(forms.map(([name]) => name).filter((name) => !names.includes(name))).toEqual([]);
  });

  it('stand in docs/queries.md, each with its example', async () => {
    const renew = 'renew the page: npx vitest run test/queries.test.ts --update';
    const page = new URL('../docs/queries.md', import.meta.url).pathname;
    await expect(queriesPage(), renew).toMatchFileSnapshot(page);
  });

  it.each(table)('%s declares each parameter that it uses, and uses each that it declares', (_, query) => {
    const used = new Set([...withoutComments(query.statement).matchAll(/\$(\w+)/g)].map(([, name]) => name));
    expect(new Set(query.parameters.map(({ name }) => name))).toEqual(used);
  });

  it.each(table)(
    '%s has an example of its own parameters and columns',
    (_, { example, parameters, columns }) => {
      expect(parameters.map(({ name }) => name)).toEqual(expect.arrayContaining(Object.keys(example.given)));
      expect(columns.map(({ name }) => name)).toEqual(expect.arrayContaining(Object.keys(example.row)));
      expect(Object.keys(example.row)).not.toEqual([]);
    },
  );

  it.each(table)('%s only reads, and orders its rows', (_, { statement }) => {
    expect(withoutComments(statement)).not.toMatch(/\b(CREATE|MERGE|SET|DELETE|REMOVE|DROP|FOREACH|LOAD)\b/i);
    expect(statement).toMatch(/\nORDER BY [^\n]+(\nRETURN [^;]+)?$/);
  });

  it.each(forms)('%s takes drawn what it takes told, only reads, and orders its paths', (name, form) => {
    const used = [...withoutComments(form.statement).matchAll(/\$(\w+)/g)].map(([, parameter]) => parameter);
    expect(
      findQuery(name)
        .parameters.map((parameter) => parameter.name)
        .sort(),
    ).toEqual([...new Set(used)].sort());
    expect(form.statement).not.toMatch(/\b(CREATE|MERGE|SET|DELETE|REMOVE|DROP|FOREACH|LOAD)\b/i);
    expect(form.statement).toMatch(/\nRETURN path\nORDER BY [^\n]+$/);
  });
});

for (const store of stores) {
  describe.skipIf('missing' in store)(`the questions on ${store.name}`, () => {
    if ('missing' in store) return;
    let graph: GraphStore;
    let reference: GraphStore;
    beforeAll(async () => {
      graph = await graphOf(store.open(), filings);
      reference = store.open === embedded.open ? graph : await graphOf(embedded.open(), filings);
    });
    afterAll(async () => {
      await graph.close();
      if (reference !== graph) await reference.close();
    });

    const answer = (name: string, given: Record<string, string> = {}, from = graph): Promise<ResultTable> => {
      const query = findQuery(name);
      return from.read(query.statement, bindParameters(query, given));
    };
    const drawing = (name: string, given: Record<string, string>, from = graph) =>
      drawingOf(from, findGraphForm(name), bindParameters(findQuery(name), given));

    it.each(table)('%s gives its columns, in their order and of their types', async (name, { columns }) => {
      const result = await answer(name);
      expect(result.columns).toEqual(columns.map((column) => column.name));
      expect(result.rows).not.toEqual([]);
      for (const row of result.rows) {
        for (const column of columns) expect(row[column.name] ?? null).toSatisfy(typed[column.type]);
      }
    });

    it.each(table)('%s gives the row of its example', async (name, { example }) => {
      const result = await answer(name, example.given as Record<string, string>);
      expect(result.rows).toEqual(expect.arrayContaining([expect.objectContaining(example.row)]));
    });

    // The engines are held to equal rows below, so on a server one day is enough.
    describe.each(store.open === embedded.open ? days : days.slice(-1))('asked as of %s', (asOf, known) => {
      let past: GraphStore;
      beforeAll(async () => {
        past = await graphOf(embedded.open(), filings.slice(0, known));
      });
      afterAll(() => past.close());

      it.each(table)('%s gives what a graph of the filings of then gives', async (name, { example }) => {
        const then = { ...(example.given as Record<string, string>), asOf };
        expect(await answer(name, then)).toEqual(await answer(name, then, past));
      });

      it.each(forms)('%s draws what a graph of the filings of then draws', async (name) => {
        const then = { ...(findQuery(name).example.given as Record<string, string>), asOf };
        expect(withoutProperties(await drawing(name, then))).toEqual(
          withoutProperties(await drawing(name, then, past)),
        );
      });
    });

    it.each(forms)('%s draws a graph, the same as the embedded store', async (name) => {
      const given = findQuery(name).example.given as Record<string, string>;
      const drawn = await drawing(name, given);
      const ids = new Set(drawn.nodes.map(({ id }) => id));
      expect(drawn.relationships).not.toEqual([]);
      expect(ids.size).toBe(drawn.nodes.length);
      for (const { from, to } of drawn.relationships)
        expect([...ids]).toEqual(expect.arrayContaining([from, to]));
      expect(drawn).toEqual(await drawing(name, given, reference));
    });

    it.each(table)('%s gives no row twice', async (name) => {
      const rows = (await answer(name)).rows.map((row) => JSON.stringify(row));
      expect(new Set(rows).size).toBe(rows.length);
    });

    it.each(table)(
      '%s gives the same rows in the same order as the embedded store',
      async (name, { example }) => {
        for (const given of [{}, example.given as Record<string, string>]) {
          expect(await answer(name, given)).toEqual(await answer(name, given, reference));
        }
      },
    );

    it.each(table)('%s gives its columns for what is not there', async (name, { columns, parameters }) => {
      const nothing = Object.fromEntries(
        parameters.map(({ name: parameter, type }) => [parameter, nothingOf[type] ?? "nobody's"]),
      );
      expect(await answer(name, nothing)).toEqual({
        columns: columns.map((column) => column.name),
        rows: [],
      });
    });

    const columnOf = async (
      column: string,
      name: string,
      given: Record<string, string> = {},
    ): Promise<Value[]> => (await answer(name, given)).rows.map((row) => row[column] ?? null);

    describe('after a filing that denies a partnership, and tells that a trial began', () => {
      beforeAll(() => graph.write(rowsOf(later, '2020-01-01T00:00:00Z')));
      afterAll(() => graph.forget('later'));

      it.each<[string, string, Record<string, string>, Value[]]>([
        ['partners-of-company', 'partner', { company: 'biotest' }, ['ImmunoGen']],
        ['shortest-path', 'object', { from: 'BIOTEST', to: 'genentech' }, ['ImmunoGen', 'ImmunoGen']],
        [
          'evidence-for-fact',
          'filing',
          { subject: 'Biotest', relation: 'PARTNERS_WITH', object: 'Genentech' },
          [],
        ],
        ['milestones-earned', 'amount', { company: 'ImmunoGen' }, [5_000_000, 5_000_000, 2_000_000]],
        ['expected-not-happened', 'subject', {}, ['Genentech', 'Biotest', 'Biotest']],
        ['all-from-filing', 'fact', { filing: 'later.txt' }, ['started, phase 2, of compound huC242-DM4']],
      ])('%s', async (name, column, given, values) => {
        expect(await columnOf(column, name, given)).toEqual(values);
      });
    });

    describe('after filings that dispute and amend others', () => {
      beforeAll(async () => {
        await graphOf(graph, [disputed, mistaken, amendment]);
      });
      afterAll(async () => {
        for (const { document } of [disputed, mistaken, amendment]) await graph.forget(document.key);
      });

      it.each<[string, string, Record<string, string>, Value[]]>([
        ['contradictions', 'kind', {}, ['amount', 'date', 'denied', 'exclusivity']],
        ['contradictions', 'told', {}, ['5000000 USD', '2008-09', 'so', 'exclusive']],
        ['contradictions', 'otherwise', {}, ['4000000 USD', '2008-10', 'not so', 'not exclusive']],
        ['contradictions', 'kind', { asOf: '2010-12-31' }, ['date', 'denied']],
        ['changed-since', 'change', { since: '2012' }, ['new', 'replaced']],
        ['changed-since', 'fact', { since: '2012' }, ['Bob Biotech → ImmunoGen', 'Bob Pharma → ImmunoGen']],
        ['changed-since', 'change', { since: '2012', asOf: '2012-02' }, ['new']],
        ['money-by-year', 'earned', {}, [1_000_000, 9_000_000, 0, 2_000_000]],
        ['people-who-moved', 'after', {}, ['Biotest', 'Ada Therapeutics']],
        ['people-who-moved', 'before', {}, ['ImmunoGen', 'ImmunoGen']],
        ['source-of-fact', 'filing', { fact: 'Company:bob pharma PARTNERS_WITH Company:immunogen' }, []],
        ['networks-of-partners', 'companies', {}, [6]],
        ['networks-of-partners', 'companies', { asOf: '2007-12-31' }, [3]],
        ['single-source-facts', 'kind', { about: 'Bob Pharma' }, []],
        ['single-source-facts', 'places', { about: 'Bob Biotech' }, [1]],
        [
          'resting-on-filing',
          'rests',
          { filing: 'disputed.txt' },
          ['alone', 'alone', 'alone', 'with others'],
        ],
      ])('%s: %s for %j', async (name, column, given, values) => {
        expect(await columnOf(column, name, given)).toEqual(values);
      });

      describe('asked as of the day before the amendment', () => {
        const asOf = '2012-02-29';
        let past: GraphStore;
        beforeAll(async () => {
          past = await graphOf(embedded.open(), [...filings, disputed, mistaken]);
        });
        afterAll(() => past.close());

        it.each(table)('%s gives what a graph of the filings of then gives', async (name, { example }) => {
          const then = { ...(example.given as Record<string, string>), asOf };
          expect(await answer(name, then)).toEqual(await answer(name, then, past));
        });

        it.each(forms)('%s draws the things and records that a graph of then draws', async (name) => {
          const then = { ...(findQuery(name).example.given as Record<string, string>), asOf };
          expect(thingsIn(await drawing(name, then))).toEqual(thingsIn(await drawing(name, then, past)));
        });

        it('what is no edge any more is drawn with its sentence', async () => {
          const given = { company: 'Bob Pharma' };
          const then = await drawing('partners-of-company', { ...given, asOf });
          expect(then.relationships.map(({ type, to }) => [type, to])).toEqual([
            ['SUBJECT', 'Company:bob pharma'],
            ['OBJECT', 'Company:immunogen'],
          ]);
          expect(await drawing('partners-of-company', given)).toEqual({ nodes: [], relationships: [] });
        });
      });
    });
  });
}

const typed = {
  string: (value: Value) => value === null || (typeof value === 'string' && value !== ''),
  date: (value: Value) => value === null || /^\d{4}(-\d\d(-\d\d)?)?$/.test(String(value)),
  integer: (value: Value) => value === null || Number.isSafeInteger(value),
  number: (value: Value) => value === null || typeof value === 'number',
  boolean: (value: Value) => value === null || typeof value === 'boolean',
  list: (value: Value) => Array.isArray(value),
};

/** Of a type of parameter, what nothing in the graph can be. */
const nothingOf: Partial<Record<string, string>> = { day: '1900', date: '2999' };

/** What is told in sum of a node or relationship grows with each filing. */
const withoutProperties = ({ nodes, relationships }: Drawing) => [
  nodes.map(({ id }) => id),
  relationships.map(({ from, type, to }) => [from, type, to]),
];

const thingsIn = ({ nodes }: Drawing) =>
  nodes
    .filter(({ labels }) => labels[0] !== 'Evidence')
    .map(({ id }) => id)
    .sort();

const withoutComments = (statement: string): string => statement.replace(/^\/\/.*$/gm, '');

describe('findQuery', () => {
  it.each(['no-such-question', '../write/thing', ''])('refuses "%s" and says what there is', (name) => {
    expect(() => findQuery(name)).toThrow(
      expect.objectContaining({
        code: 'query/unknown',
        message: expect.stringMatching(/there are agreements-between, .*time-to-clinic\.$/),
      }),
    );
  });
});

describe('findGraphForm', () => {
  it('says which can be drawn', () => {
    expect(() => findGraphForm('money-by-year')).toThrow(
      expect.objectContaining({
        code: 'query/no-graph',
        message: expect.stringMatching(/money-by-year has no form .*: agreements-between, /),
      }),
    );
  });
});
