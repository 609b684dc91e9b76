/** Which graph and which queue to use: flags win over the environment, which wins over `.env`. */
import { readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { parse } from 'dotenv';
import { z } from 'zod';
import { UsageError } from './errors.ts';

/** Where the graph is when nobody says, from the working folder. */
export const defaultStore = '.conjugraph/graph.grafeo';

const Uri = z
  .string()
  .regex(/^(bolt|neo4j)(\+s|\+ssc)?:\/\/[^/@\s]+/, 'has to look like bolt://localhost:7687 or neo4j+s://host')
  .regex(/^[^@]*$/, 'has to be without a password; set NEO4J_USERNAME and NEO4J_PASSWORD instead');

export const Settings = z.discriminatedUnion('engine', [
  z.strictObject({ engine: z.literal('embedded'), path: z.string().describe('absolute path of the graph') }),
  z.strictObject({
    engine: z.literal('neo4j'),
    uri: Uri,
    username: z.string(),
    password: z.string().optional(),
    database: z.string().optional(),
  }),
]);
export type Settings = z.infer<typeof Settings>;

const Environment = z.object({
  NEO4J_URI: z.string().optional(),
  NEO4J_USERNAME: z.string().optional(),
  NEO4J_PASSWORD: z.string().optional(),
  NEO4J_DATABASE: z.string().optional(),
  REDIS_URL: z.string().optional(),
});

type Variables = Readonly<Record<string, string | undefined>>;

/**
 * @param flags what the command line says
 * @param env the process's environment; it is not changed
 * @param cwd where `.env` is looked for, and where relative paths start
 * @throws UsageError when both stores are asked for, or an address is none
 */
export function settingsFrom(
  flags: { store?: string | undefined; neo4j?: string | undefined },
  env: Variables,
  cwd: string,
): Settings {
  if (flags.store !== undefined && flags.neo4j !== undefined) {
    throw new UsageError('usage/two-stores', 'Give either --store or --neo4j, not both.');
  }
  if (flags.store?.includes('://')) {
    throw new UsageError('usage/store', '--store takes the path of a file; give a server by --neo4j.');
  }
  if (flags.store !== undefined) return { engine: 'embedded', path: resolve(cwd, flags.store) };
  const variables = Environment.parse(environment(env, cwd));
  const uri = flags.neo4j ?? variables.NEO4J_URI;
  if (uri === undefined) return { engine: 'embedded', path: resolve(cwd, defaultStore) };
  const parsed = Settings.safeParse({
    engine: 'neo4j',
    uri,
    username: variables.NEO4J_USERNAME ?? 'neo4j',
    password: variables.NEO4J_PASSWORD,
    database: variables.NEO4J_DATABASE,
  });
  if (parsed.success) return parsed.data;
  const name = flags.neo4j === undefined ? 'NEO4J_URI' : '--neo4j';
  throw new UsageError('usage/uri', `The address given by ${name} ${parsed.error.issues[0]?.message}.`);
}

/** Where the queue is when nobody says. */
export const defaultRedis = 'redis://127.0.0.1:6379';

const RedisUrl = z
  .string()
  .regex(/^rediss?:\/\/[^/\s]+(\/\d*)?$/, 'has to look like redis://host:6379 or rediss://host:6379/0');

/**
 * @param flag what `--redis` says
 * @returns the address of the queue's Redis, which may hold a password
 * @throws UsageError when it is none
 */
export function redisFrom(flag: string | undefined, env: Variables, cwd: string): string {
  // Everybody on the machine can see a command line.
  if (flag?.includes('@')) {
    throw new UsageError('usage/redis', '--redis has to be without a password; set REDIS_URL instead.');
  }
  const variables = Environment.parse(environment(env, cwd));
  const parsed = RedisUrl.safeParse(flag ?? variables.REDIS_URL ?? defaultRedis);
  if (parsed.success) return parsed.data;
  const name = flag === undefined ? 'REDIS_URL' : '--redis';
  throw new UsageError('usage/redis', `The address given by ${name} ${parsed.error.issues[0]?.message}.`);
}

/** The environment, and what `.env` in the working folder adds to it. */
export const environment = (env: Variables, cwd: string): Variables => ({
  ...filled(dotenv(cwd)),
  ...filled(env),
});

/** An empty variable says nothing: compose files set such. */
const filled = (variables: Variables) =>
  Object.fromEntries(Object.entries(variables).filter(([, value]) => value));

function dotenv(cwd: string): Variables {
  try {
    return parse(readFileSync(join(cwd, '.env')));
  } catch {
    return {}; // None is the usual case.
  }
}
