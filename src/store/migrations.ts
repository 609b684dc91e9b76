/** What brings a graph up to what this release needs: the files `cypher/schema/V001__….cypher`, each applied once. */
import { StoreError } from '../errors.ts';
import { filesIn, statementOf } from './statements.ts';
import type { Run } from './write.ts';

interface Migration {
  /** The file's name without its ending. */
  name: string;
  /** A file holds several, each ended by `;`. Each may be run again: a migration may end half way. */
  statements: string[];
}

export type EngineName = 'neo4j' | 'embedded';

/** A statement that begins with this comment is left out on the embedded engine. */
const neo4jAlone = '// Neo4j alone';

/** All migrations, in order, as an engine takes them. */
export const migrations = (engine: EngineName): Migration[] =>
  filesIn('schema').map((file) => ({
    name: file.replace(/\.cypher$/, ''),
    statements: statementOf(`schema/${file}`)
      .split(/;\s*$/m)
      .map((statement) => statement.trim())
      .filter(
        (statement) => statement !== '' && !(engine === 'embedded' && statement.startsWith(neo4jAlone)),
      ),
  }));

/**
 * The migrations that a graph still needs, in order.
 *
 * @throws StoreError when the graph has had one that this release does not know
 */
export async function pendingMigrations(run: Run, address: string, engine: EngineName): Promise<Migration[]> {
  const recorded = new Set(
    (await run(statementOf('migrations/recorded.cypher'), {})).map(({ name }) => String(name)),
  );
  const all = migrations(engine);
  const known = new Set(all.map(({ name }) => name));
  const newer = [...recorded].find((name) => !known.has(name));
  if (newer !== undefined) {
    const message = `The graph ${address} was written by a newer release (it has ${newer}): install that release.`;
    throw new StoreError('store/newer', message);
  }
  return all.filter(({ name }) => !recorded.has(name));
}

/**
 * @param run runs each statement in a transaction of its own, since an engine takes changes of the schema only so
 * @returns the names of the migrations that were applied
 */
export async function migrate(run: Run, address: string, engine: EngineName): Promise<string[]> {
  const pending = await pendingMigrations(run, address, engine);
  for (const { name, statements } of pending) {
    for (const statement of statements) await run(statement, {});
    await run(statementOf('migrations/record.cypher'), { name, appliedAt: new Date().toISOString() });
  }
  return pending.map(({ name }) => name);
}
