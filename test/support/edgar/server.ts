/** A server on the loopback address that behaves like EDGAR, and counts who asks it for what, and when. */
import { createHash } from 'node:crypto';
import { once } from 'node:events';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import { gzipSync } from 'node:zlib';
import { onTestFinished } from 'vitest';
import { answerWith, type Fault } from './faults.ts';
import { folderList, formIndex, masterIndex, submissionPages } from './indexes.ts';
import { type MadeFiling, madeCompany } from './submission.ts';

export interface Asked {
  path: string;
  /** Milliseconds since 1970. */
  at: number;
  userAgent: string | undefined;
  status: number;
}

export interface EdgarServer {
  /** The base address of both services. */
  url: string;
  /** What it has; more may be added. */
  filings: MadeFiling[];
  asked: Asked[];
  /** How often filings' texts were asked for, by accession number. */
  textsAsked(): Map<string, number>;
  /** @param times how often the path is answered so; always, unless told */
  fault(path: string, fault: Fault, times?: number): void;
  /** Called with the number of each request, from 1, before it is answered. */
  onRequest: (count: number) => unknown;
  /** The path of a filing's text. */
  pathOf(filing: MadeFiling): string;
  close(): Promise<void>;
}

/**
 * A server that is gone when the test is over.
 *
 * @param recent filings on one page of the submissions API
 */
export async function edgarServer(
  filings: MadeFiling[],
  given: { recent?: number } = {},
): Promise<EdgarServer> {
  const server = await serveEdgar(filings, given);
  onTestFinished(() => server.close());
  return server;
}

/** As `edgarServer`, until it is closed. */
export async function serveEdgar(
  filings: MadeFiling[],
  { recent = 1000 }: { recent?: number } = {},
): Promise<EdgarServer> {
  const faults = new Map<string, { fault: Fault; left: number }>();
  const edgar: EdgarServer = {
    url: '',
    filings,
    asked: [],
    textsAsked: () => countTexts(edgar.asked),
    fault: (path, fault, times = Number.POSITIVE_INFINITY) => void faults.set(path, { fault, left: times }),
    onRequest: () => undefined,
    pathOf: ({ cik, accession }) =>
      `/Archives/edgar/data/${cik}/${accession.replaceAll('-', '')}/${accession}.txt`,
    close: async () => {
      if (!server.listening) return;
      server.closeAllConnections();
      server.close();
      await once(server, 'close');
    },
  };
  const server = createServer((request, response) => {
    const path = request.url ?? '';
    const userAgent = request.headers['user-agent'];
    const told: Asked = { path, at: Date.now(), userAgent, status: 0 };
    edgar.asked.push(told);
    response.on('close', () => {
      told.status = response.statusCode;
    });
    edgar.onRequest(edgar.asked.length);
    const fault = faults.get(path);
    if (fault && fault.left-- > 0) return answerWith(fault.fault, response);
    answer(request, response, path, edgar.filings, recent);
  }).listen(0, '127.0.0.1');
  await once(server, 'listening');
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('A TCP server has a port.');
  edgar.url = `http://127.0.0.1:${address.port}`;
  return edgar;
}

function answer(
  request: IncomingMessage,
  response: ServerResponse,
  path: string,
  filings: readonly MadeFiling[],
  recent: number,
): void {
  if (!/@|https?:/.test(request.headers['user-agent'] ?? '')) {
    response.writeHead(403).end('Your Request Originates from an Undeclared Automated Tool');
    return;
  }
  const body = bodyOf(path, filings, recent);
  if (body === undefined) {
    response.writeHead(404).end('NoSuchKey');
    return;
  }
  const etag = `"${createHash('sha256').update(body).digest('hex').slice(0, 16)}"`;
  const headers = { etag, 'last-modified': 'Mon, 18 Mar 2024 22:00:00 GMT' };
  if (request.headers['if-none-match'] === etag) {
    response.writeHead(304, headers).end();
    return;
  }
  if (/\bgzip\b/.test(String(request.headers['accept-encoding']))) {
    response.writeHead(200, { ...headers, 'content-encoding': 'gzip' }).end(gzipSync(body));
  } else response.writeHead(200, headers).end(body);
}

function bodyOf(path: string, filings: readonly MadeFiling[], recent: number): string | undefined {
  const [, accession] =
    /^\/Archives\/edgar\/data\/\d+\/(?:\d{18}\/)?(\d{10}-\d\d-\d{6})\.txt$/.exec(path) ?? [];
  if (accession) return filings.find((filing) => filing.accession === accession)?.text;
  const [, page = '', cik] = /^\/submissions\/(CIK0*(\d+)(?:-submissions-\d{3})?\.json)$/.exec(path) ?? [];
  if (cik) {
    const own = filings.filter((filing) => filing.cik === cik);
    return own.length > 0 ? submissionPages(cik, own, recent).get(page) : undefined;
  }
  if (path === '/files/company_tickers.json') {
    const { cik: own, ticker, name } = madeCompany;
    return JSON.stringify({
      0: { cik_str: Number(own), ticker, title: name },
      1: { cik_str: 320193, ticker: 'AAPL', title: 'Apple Inc.' },
      2: { cik_str: 1, ticker: 'DUP', title: 'Same Name Corp' },
      3: { cik_str: 2, ticker: 'DUPE', title: 'Same Name, Inc.' },
    });
  }
  return indexAt(path, filings);
}

function indexAt(path: string, filings: readonly MadeFiling[]): string | undefined {
  const folder = /^\/Archives\/edgar\/daily-index\/\d{4}\/QTR\d\/index\.json$/.test(path);
  if (folder) return filings.length > 0 ? folderList(filings) : undefined;
  const daily = /^\/Archives\/edgar\/daily-index\/\d{4}\/QTR\d\/(form|master)\.(\d{8})\.idx$/.exec(path);
  const whole = /^\/Archives\/edgar\/full-index\/(\d{4})\/QTR(\d)\/(form|master)\.idx$/.exec(path);
  const [kind, day] = daily?.slice(1) ?? [whole?.[3]];
  if (!kind) return undefined;
  const mine = filings.filter(({ filed }) => {
    if (day) return filed.replaceAll('-', '') === day;
    return (
      filed.slice(0, 4) === whole?.[1] && Math.ceil(Number(filed.slice(5, 7)) / 3) === Number(whole?.[2])
    );
  });
  if (mine.length === 0) return undefined;
  return kind === 'form' ? formIndex(mine) : masterIndex(mine);
}

function countTexts(asked: readonly Asked[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const { path } of asked) {
    const [, accession] = /(\d{10}-\d\d-\d{6})\.txt$/.exec(path) ?? [];
    if (accession) counts.set(accession, (counts.get(accession) ?? 0) + 1);
  }
  return counts;
}
