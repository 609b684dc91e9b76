import { execFile } from 'node:child_process';
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { describe, expect, it } from 'vitest';
import { exportGraph } from '../../src/bulk/export.ts';
import { search } from '../../src/search.ts';
import { migrations } from '../../src/store/migrations.ts';
import { openStore } from '../../src/store/open.ts';
import { rowsOf } from '../../src/store/rows.ts';
import { temporaryFolder } from '../support/context.ts';
import { everything } from '../support/everything.ts';
import { type Runtime, runtimeFor } from '../support/neo4j/java.ts';
import { startLocalServer } from '../support/neo4j/local-server.ts';
import { release } from '../support/neo4j/release.ts';
import { sample2007, sample2008 } from '../support/sample-extraction.ts';
import { snapshotOf } from '../support/snapshot.ts';

async function exported() {
  const folder = temporaryFolder();
  const store = openStore('memory:');
  await store.prepare();
  for (const extraction of [sample2007, sample2008, everything])
    await store.write(rowsOf(extraction, '2020-01-01T00:00:00Z'));
  const done = await exportGraph(store, folder);
  const count = async (pattern: string) =>
    (await store.read(`MATCH ${pattern} RETURN count(*) AS n`)).rows[0]?.n;
  const nodes = await count('(n) WHERE NOT n:Migration');
  const there = { nodes, relationships: await count('()-[r]->()') };
  const snapshot = await snapshotOf(store);
  await store.close();
  return { folder, done, there, snapshot };
}

describe('exportGraph', () => {
  it('writes every node and every edge, with the headers that the import wants', async () => {
    const { folder, done, there } = await exported();
    expect(done).toMatchObject(there);
    expect(readdirSync(folder).sort()).toEqual([...done.files, 'import.txt'].sort());
    const first = (file: string) => readFileSync(join(folder, file), 'utf8').split('\n', 1)[0];
    expect(first('nodes-Company.csv')).toBe(
      'key:ID(Company){label:Company},aliases:string[],name,names:string[],search,:LABEL',
    );
    expect(first('relationships-Milestone-PAYER-Company.csv')).toBe(
      ':START_ID(Milestone),:END_ID(Company),:TYPE',
    );
    const relations = readFileSync(join(folder, 'relationships-Company-DEVELOPS-Compound.csv'), 'utf8');
    expect(relations).toContain('genentech,trastuzumab-dm1,asserted,0.9,');
  });

  it('goes through more nodes than are read at a time', async () => {
    const store = openStore('memory:');
    await store.prepare();
    const [company] = rowsOf(everything, '').things.filter(({ names }) => names.label === 'Company');
    const rows = Array.from({ length: 2500 }, (_, at) => ({
      ...company?.rows[0],
      key: `c${at}`,
      name: `c${at}`,
    }));
    const all = rowsOf(everything, '2020-01-01T00:00:00Z');
    await store.write({ ...all, things: [...all.things, { names: { label: 'Company' }, rows }] });
    const folder = temporaryFolder();
    await exportGraph(store, folder);
    const lines = readFileSync(join(folder, 'nodes-Company.csv'), 'utf8').trim().split('\n');
    expect(lines).toHaveLength(2500 + 2 + 1);
    await store.close();
  });
});

/** The server's own tool, which comes with the jars of the harness. */
const runtime: Runtime | { missing: string } = await runtimeFor(release).catch((error: Error) => ({
  missing: error.message,
}));

describe.skipIf('missing' in runtime)(
  'missing' in runtime ? runtime.missing : 'neo4j-admin database import',
  () => {
    it('makes a database of the files that a server opens, and that holds the graph', async () => {
      if ('missing' in runtime) return;
      const { folder, there, snapshot } = await exported();
      const home = temporaryFolder();
      mkdirSync(join(home, 'conf'));
      writeFileSync(join(home, 'conf/neo4j.conf'), '');
      const told = readFileSync(join(folder, 'import.txt'), 'utf8')
        .replaceAll('\\\n', ' ')
        .trim()
        .split(/\s+/);
      const java = ['-Xmx1g', '-cp', `${runtime.jars}/*`, 'org.neo4j.cli.AdminTool', ...told.slice(1)];
      const env = { ...process.env, NEO4J_HOME: home, NEO4J_CONF: join(home, 'conf') };
      const { stdout } = await promisify(execFile)(runtime.java, java, {
        cwd: folder,
        env,
        maxBuffer: 2 ** 26,
      });
      expect(stdout).toMatch(
        new RegExp(`Imported:\\s+${there.nodes} nodes\\s+${there.relationships} relationships`),
      );
      const server = await startLocalServer(runtime, { bolt: 0, http: 0, data: join(home, 'data') });
      const store = openStore({ uri: server.bolt });
      try {
        expect(await store.prepare()).toEqual(migrations('neo4j').map(({ name }) => name));
        expect(await snapshotOf(store)).toEqual(snapshot);
        expect(await search(store, 'imunogen', 1)).toMatchObject([{ name: 'ImmunoGen' }]);
        const { rows } = await store.read('SHOW CONSTRAINTS YIELD name RETURN count(*) AS constraints');
        expect(Number(rows[0]?.constraints)).toBeGreaterThan(15);
      } finally {
        await store.close();
        await server.stop();
      }
    }, 300_000);
  },
);
