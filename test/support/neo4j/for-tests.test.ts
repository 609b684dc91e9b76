import neo4j from 'neo4j-driver';
import { describe, expect, it } from 'vitest';
import { neo4jForTests } from './for-tests.ts';
import { emptyGraph, isEmpty } from './graph.ts';

const server = neo4jForTests();

describe.skipIf('missing' in server)('the Neo4j of the test run', () => {
  const address = 'missing' in server ? { uri: '', username: '', password: '' } : server;
  const { uri, username, password } = address;

  const ask = async (secret: string, statement: string) => {
    const driver = neo4j.driver(uri, neo4j.auth.basic(username, secret), { disableLosslessIntegers: true });
    try {
      return (await driver.executeQuery(statement)).records.map((record) => record.toObject());
    } finally {
      await driver.close();
    }
  };

  it('answers', async () => {
    expect(await ask(password, 'RETURN 1 AS one')).toEqual([{ one: 1 }]);
  });

  it('refuses a wrong password', async () => {
    await expect(ask('not the password', 'RETURN 1')).rejects.toMatchObject({
      code: 'Neo.ClientError.Security.Unauthorized',
    });
  });

  it('is a Community server of the 5.26 line or later', async () => {
    const [row] = await ask(
      password,
      'CALL dbms.components() YIELD versions, edition RETURN versions[0] AS v, edition',
    );
    expect(row).toEqual({ v: expect.stringMatching(/^(5\.26|20\d\d)\./), edition: 'community' });
  });

  it('can be emptied, of its constraints and indexes too', async () => {
    await ask(password, 'CREATE CONSTRAINT FOR (n:Thing) REQUIRE n.key IS UNIQUE');
    await ask(password, 'CREATE FULLTEXT INDEX FOR (n:Thing) ON EACH [n.name]');
    await ask(password, 'CREATE (:Thing {key: 1})-[:TO]->(:Thing {key: 2})');
    expect(await isEmpty(address)).toBe(false);
    await emptyGraph(address);
    expect(await isEmpty(address)).toBe(true);
    expect(await ask(password, "SHOW INDEXES YIELD type WHERE type <> 'LOOKUP' RETURN type")).toEqual([]);
  });
});
