/** Opens the graph that the settings name, and closes it whatever happens. */
import { existsSync } from 'node:fs';
import { relative } from 'node:path';
import { StoreError } from '../errors.ts';
import { type Settings, settingsFrom } from '../settings.ts';
import type { GraphStore, Parameters } from '../store/graph-store.ts';
import { pendingMigrations } from '../store/migrations.ts';
import { openStore } from '../store/open.ts';
import type { Context, Flags } from './command.ts';

type Where = Pick<Context, 'env' | 'cwd'> & { flags: Flags };

/** For commands that write: makes the graph where there is none, and brings its schema up to date. */
export async function withStore<T>(where: Where, use: (store: GraphStore) => Promise<T>): Promise<T> {
  const settings = settingsFrom(where.flags, where.env, where.cwd);
  return closing(open(settings), async (store) => {
    await store.prepare();
    return use(store);
  });
}

/**
 * For commands that only read.
 * @throws StoreError when there is no graph yet, or it is of an older or a newer release
 */
export const withExistingStore = <T>(where: Where, use: (store: GraphStore) => Promise<T>): Promise<T> =>
  withStoreAndPending(where, (store, pending) => {
    if (pending.length > 0) throw older(store.address);
    return use(store);
  });

/**
 * As `withExistingStore`, also for a graph of an older release.
 * @param use is given the names of the migrations that the graph still needs
 */
export async function withStoreAndPending<T>(
  where: Where,
  use: (store: GraphStore, pending: readonly string[]) => Promise<T>,
): Promise<T> {
  const settings = settingsFrom(where.flags, where.env, where.cwd);
  if (settings.engine === 'embedded' && !existsSync(settings.path)) throw noGraph(settings.path, where.cwd);
  return closing(open(settings), async (store) => {
    const run = async (statement: string, parameters: Parameters) =>
      (await store.read(statement, parameters)).rows;
    const pending = await pendingMigrations(run, store.address, store.engine);
    return use(
      store,
      pending.map(({ name }) => name),
    );
  });
}

function open(settings: Settings): GraphStore {
  if (settings.engine === 'embedded') return openStore(settings.path);
  const { uri, username, password, database } = settings;
  // Without a password the server is asked without a name, too: it may not want one.
  return openStore(password === undefined ? { uri, database } : { uri, username, password, database });
}

async function closing<T>(store: GraphStore, use: (store: GraphStore) => Promise<T>): Promise<T> {
  let result: T;
  try {
    // A statement would be tried again for half a minute before it says that no server answers.
    await store.ping();
    result = await use(store);
  } catch (error) {
    // What the first error makes of the closing is no news.
    await store.close().catch(() => undefined);
    throw error;
  }
  await store.close();
  return result;
}

const older = (address: string) =>
  new StoreError(
    'store/older',
    `The graph ${address} needs to be brought up to date first: conjugraph migrate.`,
  );

const noGraph = (path: string, cwd: string) =>
  new StoreError(
    'store/none',
    `There is no graph at ${relative(cwd, path)} yet; load filings first: conjugraph load PATH.`,
  );
