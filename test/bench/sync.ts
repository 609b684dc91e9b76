/**
 * Whether a sync's memory stays flat: `npx tsx test/bench/sync.ts [FILINGS]`, after `npm run build`. A server on this
 * machine has so many made filings; a process syncs them, and its resident memory is read after each tenth of them. With
 * NEO4J_URI … in the environment the graph is there, else in the process that is measured.
 */
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { startSync } from '../support/edgar/run-sync.ts';
import { serveEdgar } from '../support/edgar/server.ts';
import { madeCompany, madeFiling } from '../support/edgar/submission.ts';
import { markdownTable } from './markdown.ts';

const [many = '5000'] = process.argv.slice(2);
const count = Number(many);
const filings = Array.from({ length: count }, (_, at) => madeFiling(at + 1));
const server = await serveEdgar(filings);
const cwd = mkdtempSync(join(tmpdir(), 'conjugraph-'));
const { NEO4J_URI, NEO4J_USERNAME = '', NEO4J_PASSWORD = '' } = process.env;
const neo4j = NEO4J_URI ? { NEO4J_URI, NEO4J_USERNAME, NEO4J_PASSWORD } : {};
const began = Date.now();
const run = startSync(server, cwd, [madeCompany.cik, '--rate', '1000'], neo4j);

const rows: string[][] = [];
const timer = setInterval(() => {
  const done = run.told.stderr.split('\n').length - 1;
  if (done >= ((rows.length + 1) * count) / 10) rows.push([String(done), megabytes(), perSecond(done)]);
}, 50);
const code = await run.ended;
clearInterval(timer);
console.log(markdownTable(['filings', 'resident, MB', 'filings/s until then'], rows, 0));
console.log(run.told.stdout.trim(), `exit code ${code}`);
await server.close();
rmSync(cwd, { recursive: true });

function megabytes(): string {
  const status = readFileSync(`/proc/${run.child.pid}/status`, 'utf8');
  return (Number(/VmRSS:\s+(\d+)/.exec(status)?.[1]) / 1024).toFixed(0);
}

function perSecond(done: number): string {
  return ((done / (Date.now() - began)) * 1000).toFixed(1);
}
