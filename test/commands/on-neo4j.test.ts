/** The main job on a real server: it has to be what it is on the embedded graph. */
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { readQueries } from '../../src/queries.ts';
import { conjugraph, temporaryFolder } from '../support/context.ts';
import { neo4jForTests } from '../support/neo4j/for-tests.ts';

const samples = fileURLToPath(new URL('../../data/filings', import.meta.url));
const server = neo4jForTests();
const missing = 'missing' in server;
/** In milliseconds: many runs of the program, one after the other. */
const patience = 300_000;
const { uri, username, password } = missing ? { uri: '', username: '', password: '' } : server;
const env = { NEO4J_USERNAME: username, NEO4J_PASSWORD: password };

describe.skipIf(missing)('on Neo4j', () => {
  it(
    'loads filings, twice with the same result, and answers as the embedded graph does',
    async () => {
      const cwd = temporaryFolder();
      const onServer = (...argv: string[]) => conjugraph([...argv, '--neo4j', uri], { cwd, env });
      const embedded = (...argv: string[]) => conjugraph(argv, { cwd });

      expect(await onServer('load', samples)).toMatchObject({
        code: 0,
        stdout: `Loaded 2 of 2 filings into ${uri}.\n`,
      });
      const once = (await onServer('stats', '--json')).stdout;
      await onServer('load', samples);
      expect((await onServer('stats', '--json')).stdout).toBe(once);

      await embedded('load', samples);
      expect(JSON.parse((await embedded('stats', '--json')).stdout)).toEqual(JSON.parse(once));
      const asked = ({ name, example }: ReturnType<typeof readQueries>[number]) => [
        'query',
        name,
        '--csv',
        ...Object.entries(example.given).flatMap(([parameter, value]) => [
          '--param',
          `${parameter}=${value}`,
        ]),
      ];
      for (const query of readQueries()) {
        const { code, stdout } = await onServer(...asked(query));
        expect({ query: query.name, code, stdout }).toEqual({
          query: query.name,
          code: 0,
          stdout: (await embedded(...asked(query))).stdout,
        });
      }
    },
    patience,
  );

  it('the address may come from the environment', async () => {
    const ran = await conjugraph(['query', '--cypher', 'RETURN 1 + 1 AS two', '--csv'], {
      cwd: temporaryFolder(),
      env: { ...env, NEO4J_URI: uri },
    });
    expect(ran).toEqual({ code: 0, stdout: 'two\n2\n', stderr: '' });
  });

  it('a statement that writes is refused', async () => {
    const argv = ['query', '--cypher', 'CREATE (n:Company) RETURN n', '--neo4j', uri];
    const { code, stderr } = await conjugraph(argv, { cwd: temporaryFolder(), env });
    expect([code, stderr]).toEqual([5, expect.stringContaining('The statement writes')]);
  });

  it('a wrong password is told with the server, and without the password', async () => {
    const { code, stdout, stderr } = await conjugraph(['load', samples, '--neo4j', uri], {
      cwd: temporaryFolder(),
      env: { ...env, NEO4J_PASSWORD: 'guessed-wrong' },
    });
    expect([code, stdout]).toEqual([4, '']);
    expect(stderr).toContain(uri);
    expect(stderr).not.toContain('guessed-wrong');
    expect(stderr.trimEnd().split('\n')).toHaveLength(1);
  });
});
