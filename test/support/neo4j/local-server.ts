/** A Neo4j in a Java process of our own. */
import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, rm } from 'node:fs/promises';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { text } from 'node:stream/consumers';
import { z } from 'zod';
import type { Runtime } from './java.ts';

export interface LocalServerOptions {
  /** Port on 127.0.0.1; 0 is a free one. */
  bolt: number;
  /** Port on 127.0.0.1; 0 is a free one. */
  http: number;
  /** The password of the user neo4j, at least 8 characters; without it the server asks for none. */
  password?: string;
  /** Absolute path of the folder that keeps the data; without it they go when the server does. */
  data?: string;
}

const Addresses = z.strictObject({ bolt: z.string(), http: z.string() });

export interface LocalServer extends z.infer<typeof Addresses> {
  /** Ends the server and waits until its data are on disk. */
  stop(): Promise<void>;
}

/** @throws Error a sentence that names the port or repeats what the server complained of */
export async function startLocalServer(runtime: Runtime, options: LocalServerOptions): Promise<LocalServer> {
  await Promise.all([needFree(options.bolt), needFree(options.http)]);
  const work = await mkdtemp(join(tmpdir(), 'conjugraph-neo4j-'));
  const child = launch(runtime, options, work);
  const exited = once(child, 'exit').finally(() => rm(work, { recursive: true, force: true }));
  const complaint = text(child.stderr);
  const line = await Promise.race([firstLine(child), exited]);
  if (typeof line !== 'string') throw new Error(`Neo4j did not start: ${rootCause(await complaint)}`);
  const stop = async () => {
    child.stdin.end();
    await exited;
  };
  return { ...Addresses.parse(JSON.parse(line)), stop };
}

/** A port on 127.0.0.1 that nobody listens to at this moment. */
export async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const address = server.address();
  server.close();
  await once(server, 'close');
  if (address === null || typeof address === 'string') throw new Error('A TCP server has a port.');
  return address.port;
}

async function needFree(port: number): Promise<void> {
  const server = createServer().listen(port, '127.0.0.1');
  await once(server, 'listening').catch((cause) => {
    throw new Error(`Port ${port} is already in use: stop what listens there (another Neo4j?).`, { cause });
  });
  server.close();
  await once(server, 'close');
}

function launch({ java, jars }: Runtime, { bolt, http, password, data }: LocalServerOptions, work: string) {
  const program = [
    '-Xmx1g',
    `-Djava.io.tmpdir=${work}`,
    '-cp',
    join(jars, '*'),
    join(import.meta.dirname, 'Server.java'),
  ];
  const mode = password === undefined ? 'open' : 'password';
  return spawn(java, [...program, String(bolt), String(http), mode, ...(data === undefined ? [] : [data])], {
    // The environment, because arguments can be seen by everybody on the machine.
    env: { ...process.env, NEO4J_PASSWORD: password },
    stdio: 'pipe',
  });
}

async function firstLine(child: ChildProcess & { stdout: NodeJS.ReadableStream }): Promise<string> {
  const lines = createInterface({ input: child.stdout });
  const [line] = await once(lines, 'line');
  return String(line);
}

/** The innermost of Java's chain of causes, which is the one that a person can act on. */
function rootCause(trace: string): string {
  const causes = [...trace.matchAll(/^Caused by: (?:[\w.$]+: )?(.+)$/gm)].map(([, said]) => said);
  return causes.at(-1) ?? trace.split('\n')[0] ?? 'it gave no reason.';
}
