/** `npm run neo4j`: a Neo4j for a person without Docker, with data that stay, and its Browser open on the guide. */
import { once } from 'node:events';
import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { browserAddress } from '../../../src/browser/address.ts';
import { type Served, serveKit } from '../../../src/browser/serve.ts';
import { findFilings } from '../../../src/inputs.ts';
import { openStore } from '../../../src/store/open.ts';
import { loadAll } from '../load-all.ts';
import { isEmpty, type Neo4jAddress } from './graph.ts';
import { runtimeFor } from './java.ts';
import { startLocalServer } from './local-server.ts';
import { release } from './release.ts';

const ports = { bolt: 7687, http: 7474 };
const bolt = `bolt://localhost:${ports.bolt}`;
const root = join(import.meta.dirname, '../../..');
const data = join(root, '.conjugraph/neo4j');

/** @returns what stops the server */
async function start(): Promise<() => Promise<void>> {
  const runtime = await runtimeFor(release);
  await mkdir(data, { recursive: true });
  console.log(`Starting Neo4j ${release.version} …`);
  const { stop } = await startLocalServer(runtime, { ...ports, data });
  return stop;
}

/** So that the first look is not at nothing. A graph that holds anything is left as it is. */
async function fillIfEmpty(address: Neo4jAddress): Promise<void> {
  if (!(await isEmpty(address))) return;
  console.log('Loading the sample filings …');
  const store = openStore(address);
  try {
    await store.prepare();
    const { files } = findFilings(['data/filings'], root);
    await loadAll(files, store, root);
  } finally {
    await store.close();
  }
}

function announce({ address: guide }: Served): void {
  const browser = browserAddress({ browser: `http://localhost:${ports.http}`, bolt, guide, password: false });
  console.log(`
It runs, for this machine only and without a password.
  Load     npx conjugraph load FOLDER --neo4j ${bolt}
  Data     .conjugraph/neo4j
  Browser  ${browser}
Open the last address: the Browser shows a guide. Ctrl-C stops all.`);
}

const stopping = new AbortController();
for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => stopping.abort());

async function untilStopped(stop: () => Promise<void>): Promise<void> {
  const served = await serveKit(0);
  try {
    await fillIfEmpty({ uri: bolt, username: 'neo4j', password: '' });
    if (stopping.signal.aborted) return;
    announce(served);
    await once(stopping.signal, 'abort');
  } finally {
    await served.close();
    await stop();
  }
}

try {
  await untilStopped(await start());
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}
