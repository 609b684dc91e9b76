import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { bindParameters, findQuery, parseQuery, type Query, readQueries } from '../src/queries.ts';
import type { GraphStore, ResultTable, Value } from '../src/store/graph-store.ts';
import { rowsOf } from '../src/store/rows.ts';
import { makeExtraction } from './support/make-extraction.ts';
import { sample2007, sample2008 } from './support/sample-extraction.ts';
import { stores } from './support/stores.ts';

const queries = readQueries();
const table = queries.map((query) => [query.name, query] as const);

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
  it('are at least the ten of the first release', () => {
    expect(queries.map(({ name }) => name)).toEqual(
      expect.arrayContaining([
        'agreements-between',
        'all-from-filing',
        'compounds-by-payload',
        'events-of-compound',
        'evidence-for-fact',
        'expected-not-happened',
        'lineage-of-compound',
        'milestones-earned',
        'partners-of-company',
        'shortest-path',
      ]),
    );
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
});

for (const store of stores) {
  describe.skipIf('missing' in store)(`the questions on ${store.name}`, () => {
    if ('missing' in store) return;
    let graph: GraphStore;
    let reference: GraphStore;
    beforeAll(async () => {
      graph = store.open();
      reference = stores.flatMap((other) => ('open' in other ? [other.open()] : []))[0] ?? graph;
      for (const each of [reference, graph]) {
        await each.prepare();
        for (const sample of [sample2007, sample2008])
          await each.write(rowsOf(sample, '2020-01-01T00:00:00Z'));
      }
    });
    afterAll(async () => {
      await graph.close();
      await reference.close();
    });

    const answer = (name: string, given: Record<string, string> = {}, from = graph): Promise<ResultTable> => {
      const query = findQuery(name);
      return from.read(query.statement, bindParameters(query, given));
    };

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

    it.each(table)(
      '%s asked as of a day gives what a graph of the filings of then gives',
      async (name, { example }) => {
        const then = { ...(example.given as Record<string, string>), asOf: '2007-12-31' };
        const past = stores[0] && 'open' in stores[0] ? stores[0].open() : reference;
        await past.prepare();
        await past.write(rowsOf(sample2007, '2020-01-01T00:00:00Z'));
        expect(await answer(name, then)).toEqual(await answer(name, then, past));
        await past.close();
      },
    );

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
        parameters.map(({ name: parameter, type }) => [parameter, type === 'day' ? '1900' : "nobody's"]),
      );
      expect(await answer(name, nothing)).toEqual({
        columns: columns.map((column) => column.name),
        rows: [],
      });
    });

    describe('after a filing that denies a partnership, and tells that a trial began', () => {
      beforeAll(() => graph.write(rowsOf(later, '2020-01-01T00:00:00Z')));
      afterAll(() => graph.forget('later'));

      const columnOf = async (
        column: string,
        name: string,
        given: Record<string, string> = {},
      ): Promise<Value[]> => (await answer(name, given)).rows.map((row) => row[column] ?? null);

      it.each<[string, string, Record<string, string>, Value[]]>([
        ['partners-of-company', 'partner', { company: 'biotest' }, ['ImmunoGen']],
        ['shortest-path', 'object', { from: 'BIOTEST', to: 'genentech' }, ['ImmunoGen', 'ImmunoGen']],
        [
          'evidence-for-fact',
          'filing',
          { subject: 'Biotest', relation: 'PARTNERS_WITH', object: 'Genentech' },
          [],
        ],
        ['milestones-earned', 'amount', { company: 'ImmunoGen' }, [5_000_000]],
        ['expected-not-happened', 'subject', {}, ['Genentech', 'BT-062']],
        ['all-from-filing', 'fact', { filing: 'later.txt' }, ['started, phase 2, of compound huC242-DM4']],
      ])('%s', async (name, column, given, values) => {
        expect(await columnOf(column, name, given)).toEqual(values);
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

const withoutComments = (statement: string): string => statement.replace(/^\/\/.*$/gm, '');

const header = [
  '// title:   Milestones of a company',
  '// param:   company string = "Ada, \\"the\\" Bio"  any of its names',
  '// param:   since   date     from when',
  '// param:   most    integer = 10 how many',
  '// row:     one milestone',
  '// column:  amount  number   whole currency units',
  '// example: company="a, b", since="2001" → amount=5000000',
];
const file = 'cypher/queries/made-up.cypher';
const withLine = (line: number, text: string) =>
  [...header.with(line - 1, text), 'RETURN 1 AS amount'].join('\n');
const madeUp: Query = parseQuery(withLine(1, '// title: Made up'), file);

describe('parseQuery', () => {
  it('reads a header', () => {
    expect(madeUp).toEqual({
      name: 'made-up',
      title: 'Made up',
      parameters: [
        { name: 'company', type: 'string', default: 'Ada, "the" Bio', meaning: 'any of its names' },
        { name: 'since', type: 'date', meaning: 'from when' },
        { name: 'most', type: 'integer', default: 10, meaning: 'how many' },
      ],
      columns: [{ name: 'amount', type: 'number', meaning: 'whole currency units' }],
      row: 'one milestone',
      example: { given: { company: 'a, b', since: '2001' }, row: { amount: 5_000_000 } },
      statement: 'RETURN 1 AS amount',
    });
  });

  it.each([
    [
      'a key that is none',
      2,
      '// parm: company string any of its names',
      /:2: a header line is .*title, row, param/,
    ],
    ['a key without a blank', 5, '//row: one milestone', /:5: a header line is/],
    ['a type that is none', 3, '// param: since time from when', /:3: type: /],
    ['a parameter without meaning', 3, '// param: since', /:3: name: /],
    [
      'a default that is no JSON',
      3,
      '// param: since date = 2001-01-01 from when',
      /:3: 2001-01-01 is not JSON/,
    ],
    ['an example without an arrow', 7, '// example: company="a"', /:7: an example is/],
    ['an example value that is no JSON', 7, '// example: company=a → amount=1', /:7: a is not JSON/],
    ['a title twice', 5, '// title: Again', /:1: only one line "\/\/ title|:1: a line "\/\/ row/],
    ['no row', 5, '// column: x string more', /:1: a line "\/\/ row: …" is missing/],
    ['no column', 6, '// param: x string more', /: columns: /],
  ])('complains of %s, and names file and line', (_, line, text, message) => {
    expect(() => parseQuery(withLine(line, text), file)).toThrow(
      expect.objectContaining({ code: 'query/header', message: expect.stringMatching(message) }),
    );
    expect(() => parseQuery(withLine(line, text), file)).toThrow(file);
  });

  it('complains of a file without a statement', () => {
    expect(() => parseQuery(header.join('\n'), file)).toThrow(
      expect.objectContaining({ code: 'query/header' }),
    );
  });
});

describe('bindParameters', () => {
  it.each([
    [{ since: '2001-02' }, { company: 'Ada, "the" Bio', since: '2001-02', most: 10 }],
    [
      { since: '2001', company: '', most: '-3' },
      { company: '', since: '2001', most: -3 },
    ],
  ])('of %j', (given, values) => {
    expect(bindParameters(madeUp, given)).toEqual(values);
  });

  it.each([
    [
      { since: '2001', firm: 'x' },
      'The query made-up has no parameter "firm"; it takes company (string), since (date), most (integer).',
    ],
    [
      { since: '2001', toString: 'x' },
      'The query made-up has no parameter "toString"; it takes company (string), since (date), most (integer).',
    ],
    [{}, 'The query made-up needs the parameter since (date).'],
    [{ since: 'May' }, 'The query made-up takes for since a value of type date, and "May" is none.'],
    [
      { since: '2001', most: '1.5' },
      'The query made-up takes for most a value of type integer, and "1.5" is none.',
    ],
  ])('refuses %j', (given: Record<string, string>, message) => {
    expect(() => bindParameters(madeUp, given)).toThrow(
      expect.objectContaining({ name: 'QueryError', exitCode: 5, message }),
    );
  });
});

describe('findQuery', () => {
  it.each(['no-such-question', '../write/thing', ''])('refuses "%s" and says what there is', (name) => {
    expect(() => findQuery(name)).toThrow(
      expect.objectContaining({
        code: 'query/unknown',
        message: expect.stringMatching(/there are agreements-between, .*shortest-path\.$/),
      }),
    );
  });
});
