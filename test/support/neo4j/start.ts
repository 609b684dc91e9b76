/** `npm run neo4j`: a Neo4j with its Browser for a person without Docker, with data that stay. */
import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { runtimeFor } from './java.ts';
import { type LocalServer, startLocalServer } from './local-server.ts';
import { release } from './release.ts';

const ports = { bolt: 7687, http: 7474 };
const data = join(import.meta.dirname, '../../../.conjugraph/neo4j');

async function start(): Promise<LocalServer> {
  const runtime = await runtimeFor(release);
  await mkdir(data, { recursive: true });
  console.log(`Starting Neo4j ${release.version} …`);
  return startLocalServer(runtime, { ...ports, data });
}

function announce(): void {
  const bolt = `bolt://localhost:${ports.bolt}`;
  const connection = new URLSearchParams({ dbms: bolt, preselectAuthMethod: 'NO_AUTH' });
  console.log(`
It runs, for this machine only and without a password.
  Browser  http://localhost:${ports.http}/browser/?${connection}
  Load     npx conjugraph load data/filings --neo4j ${bolt}
  Data     .conjugraph/neo4j
Ctrl-C stops it.`);
}

try {
  const server = await start();
  announce();
  for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => server.stop());
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}
