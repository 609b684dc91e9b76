import { describe, expect, it } from 'vitest';
import { openStore } from '../../src/store/open.ts';
import { rowsOf } from '../../src/store/rows.ts';
import { neo4jForTests } from '../support/neo4j/for-tests.ts';
import { freePort } from '../support/neo4j/local-server.ts';
import { sample2008 } from '../support/sample-extraction.ts';
import { graphStoreContract } from './graph-store.contract.ts';
import { timeContract } from './time.contract.ts';

const server = neo4jForTests();

describe.skipIf('missing' in server)('missing' in server ? server.missing : 'a real server', () => {
  if ('missing' in server) return;
  graphStoreContract('Neo4jStore', () => openStore(server));
  timeContract('Neo4jStore', () => openStore(server));

  it('asks for the members of a cluster by neo4j://, and reads what it wrote', async () => {
    const store = openStore({ ...server, uri: server.uri.replace(/^bolt:/, 'neo4j:') });
    await store.prepare();
    await store.write(rowsOf(sample2008, '2020-01-01T00:00:00Z'));
    expect((await store.read('MATCH (f:Filing) RETURN f.date AS date')).rows).toEqual([
      { date: '2008-03-12' },
    ]);
    await store.forget(sample2008.document.key);
    await store.close();
  });

  const pinged = async (address: Parameters<typeof openStore>[0]) => {
    const store = openStore(address);
    return store.ping().finally(() => store.close());
  };

  it('says that the password is wrong, without showing it', async () => {
    await expect(pinged({ ...server, password: 'mistaken' })).rejects.toMatchObject({
      code: 'store/unauthorized',
      message: `The server ${server.uri} does not accept this user name and password: check both.`,
    });
  });

  it('says that the server has no such database', async () => {
    await expect(pinged({ ...server, database: 'elsewhere' })).rejects.toMatchObject({
      code: 'store/no-database',
      message: `The server ${server.uri} has no database "elsewhere": name one that it has.`,
    });
  });

  it('uses the database that it is told', async () => {
    const store = openStore({ ...server, database: 'neo4j' });
    expect(await store.read('RETURN 1 AS x')).toEqual({ columns: ['x'], rows: [{ x: 1 }] });
    await store.close();
  });
});

describe('Neo4jStore without a server', () => {
  it('says that nobody answers, without showing the password', async () => {
    const port = await freePort();
    const store = openStore({
      uri: `bolt://ann:secret@127.0.0.1:${port}`,
      username: 'ann',
      password: 'secret',
    });
    await expect(store.ping()).rejects.toMatchObject({
      code: 'store/unreachable',
      exitCode: 4,
      message: `No Neo4j server answers at bolt://127.0.0.1:${port}: start it, or correct the address.`,
    });
    await store.close();
  });

  it.each(['http://localhost:7474', 'bolt+tls://localhost', 'ftp://localhost'])(
    'refuses the address %s',
    (uri) => {
      expect(() => openStore(uri)).toThrow(expect.objectContaining({ code: 'store/address', exitCode: 4 }));
    },
  );

  it.each(['bolt', 'bolt+s', 'bolt+ssc', 'neo4j', 'neo4j+s', 'neo4j+ssc'])(
    'takes an address with %s',
    async (scheme) => {
      const store = openStore(`${scheme}://localhost:7687`);
      expect(store.address).toBe(`${scheme}://localhost:7687`);
      await store.close();
    },
  );
});
