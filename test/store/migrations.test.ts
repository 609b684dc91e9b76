import grafeo from '@grafeo-db/js';
import neo4j from 'neo4j-driver';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { migrate, migrations, pendingMigrations } from '../../src/store/migrations.ts';
import type { Run } from '../../src/store/write.ts';
import { neo4jForTests } from '../support/neo4j/for-tests.ts';

const names = migrations().map(({ name }) => name);

describe('migrations', () => {
  it('are numbered without a gap, and say what they do', () => {
    const numbers = names.map((name) => name.slice(0, 4));
    expect(numbers).toEqual(names.map((_, at) => `V${String(at + 1).padStart(3, '0')}`));
    for (const { statements } of migrations()) expect(statements[0]).toMatch(/^\/\/ [A-Z]/);
  });
});

/** What release 0.1 wrote of a filing. */
const older = [
  "CREATE (:Filing {key: 'f', date: '2007-07'})<-[:PART_OF]-(:Document {key: 'f/1'})",
  `MATCH (d:Document {key: 'f/1'})
   CREATE (d)<-[:QUOTED_FROM]-(:Evidence {key: 'e', fact: 'x'}), (d)-[:MENTIONS {name: 'Ada', count: 1}]->(:Company {key: 'ada', name: 'Ada Bio'})`,
];

/** Statements as the engine has them, each in a transaction of its own, on an empty graph. */
const engines: {
  name: string;
  open: () => { run: Run; close: () => Promise<void> } | { missing: string };
}[] = [
  {
    name: 'the embedded engine',
    open: () => {
      const database = grafeo.GrafeoDB.create();
      const run: Run = async (statement, parameters) =>
        (await database.executeCypher(statement, parameters)).toArray() as Awaited<ReturnType<Run>>;
      return { run, close: async () => database.close() };
    },
  },
  {
    name: 'Neo4j',
    open: () => {
      if ('missing' in server) return server;
      const driver = neo4j.driver(server.uri, neo4j.auth.basic(server.username ?? '', server.password ?? ''));
      const run: Run = async (statement, parameters) => {
        const { records } = await driver.executeQuery(statement, parameters);
        return records.map((record) => record.toObject());
      };
      return { run, close: () => driver.close() };
    },
  },
];

const server = neo4jForTests();

describe.each(engines)('on $name', ({ open }) => {
  const engine = open();
  if ('missing' in engine) return it.skip(engine.missing, () => undefined);
  const { run, close } = engine;
  beforeAll(async () => {
    const [first] = migrations();
    for (const statement of [...(first?.statements ?? []), ...older]) await run(statement, {});
    await run("MERGE (:Migration {key: 'V001__keys'})", {});
  });
  afterAll(close);

  it('bring a graph of an older release up to date, once', async () => {
    const pending = await pendingMigrations(run, 'here');
    expect(pending.map(({ name }) => name)).toEqual(names.slice(1));
    expect(await migrate(run, 'here')).toEqual(names.slice(1));
    expect(await migrate(run, 'here')).toEqual([]);
    expect(
      await run(
        `MATCH (c:Company)<-[:MENTIONS]-(:Document)<-[:QUOTED_FROM]-(e:Evidence)
         RETURN e.since AS since, c.names AS names`,
        {},
      ),
    ).toEqual([{ since: '2007-07-31', names: ['2007-07-31 Ada', '9999-12-31 Ada Bio'] }]);
  });

  it('refuse a graph of a newer release, and leave it', async () => {
    await run("MERGE (:Migration {key: 'V999__robots'})", {});
    await expect(migrate(run, 'here')).rejects.toMatchObject({
      code: 'store/newer',
      exitCode: 4,
      message: 'The graph here was written by a newer release (it has V999__robots): install that release.',
    });
  });
});
