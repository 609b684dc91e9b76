import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { migrate, migrations, pendingMigrations } from '../../src/store/migrations.ts';
import { engines } from '../support/engines.ts';

const names = migrations('neo4j').map(({ name }) => name);

describe('migrations', () => {
  it('are numbered without a gap, and say what they do', () => {
    const numbers = names.map((name) => name.slice(0, 4));
    expect(numbers).toEqual(names.map((_, at) => `V${String(at + 1).padStart(3, '0')}`));
    for (const { statements } of migrations('neo4j')) expect(statements[0]).toMatch(/^\/\/ [A-Z]/);
  });
});

/** What release 0.1 wrote of a filing. */
const older = [
  "CREATE (:Filing {key: 'f', date: '2007-07'})<-[:PART_OF]-(:Document {key: 'f/1'})",
  `MATCH (d:Document {key: 'f/1'})
   CREATE (d)<-[:QUOTED_FROM]-(e:Evidence {key: 'e', fact: 'x', certainty: 'asserted'}),
          (:Evidence {key: 'no', fact: 'x', certainty: 'negated', since: '2001-01-01'}),
          (d)-[:MENTIONS {name: 'Ada', count: 1}]->(a:Company {key: 'ada', name: 'Ada Bio'}),
          (e)-[:SUBJECT]->(a)-[:PARTNERS_WITH {key: 'x'}]->(b:Company {key: 'bea'})<-[:OBJECT]-(e)`,
];

describe.each(engines)('on $name', ({ engineName, open }) => {
  const engine = open();
  if ('missing' in engine) return it.skip(engine.missing, () => undefined);
  const { run, close } = engine;
  beforeAll(async () => {
    const [first] = migrations('neo4j');
    for (const statement of [...(first?.statements ?? []), ...older]) await run(statement, {});
    await run("MERGE (:Migration {key: 'V001__keys'})", {});
  });
  afterAll(close);

  it('bring a graph of an older release up to date, once', async () => {
    const pending = await pendingMigrations(run, 'here', engineName);
    expect(pending.map(({ name }) => name)).toEqual(names.slice(1));
    expect(await migrate(run, 'here', engineName)).toEqual(names.slice(1));
    expect(await migrate(run, 'here', engineName)).toEqual([]);
    expect(
      await run(
        `MATCH (c:Company)<-[:MENTIONS]-(d:Document)<-[:QUOTED_FROM]-(e:Evidence), (d)-[:PART_OF]->(f:Filing), (c)-[r]->()
         RETURN e.since AS since, r.since AS told, c.names AS names, f.release AS release`,
        {},
      ),
    ).toEqual([
      {
        since: '2007-07-31',
        told: '2007-07-31',
        names: ['2007-07-31 Ada', '9999-12-31 Ada Bio'],
        release: '0.0.0',
      },
    ]);
  });

  it('refuse a graph of a newer release, and leave it', async () => {
    await run("MERGE (:Migration {key: 'V999__robots'})", {});
    await expect(migrate(run, 'here', engineName)).rejects.toMatchObject({
      code: 'store/newer',
      exitCode: 4,
      message: 'The graph here was written by a newer release (it has V999__robots): install that release.',
    });
  });
});
