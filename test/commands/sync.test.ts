import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { openStore } from '../../src/store/open.ts';
import { conjugraph, temporaryFolder } from '../support/context.ts';
import type { Fault } from '../support/edgar/faults.ts';
import { formIndex } from '../support/edgar/indexes.ts';
import { type EdgarServer, edgarServer } from '../support/edgar/server.ts';
import { madeCompany, madeFiling } from '../support/edgar/submission.ts';
import { graphHeld } from '../support/graph-held.ts';

const env = { EDGAR_USER_AGENT: 'Jane Roe jane.roe@example.org' };
const { cik } = madeCompany;
const made = (...numbers: number[]) => numbers.map((n) => madeFiling(n));

/** `conjugraph sync …` in a folder, against a server on this machine. */
async function sync(server: EdgarServer, cwd: string, ...argv: string[]) {
  const before = server.asked.length;
  const bases = ['--data-url', server.url, '--archives-url', server.url, '--rate', '100'];
  const ran = await conjugraph(['sync', ...argv, ...bases], { cwd, env });
  const summary = ran.stdout === '' ? undefined : JSON.parse(ran.stdout);
  return { ...ran, summary, asked: server.asked.slice(before).map(({ path }) => path) };
}

async function numbersIn(cwd: string): Promise<number[]> {
  const store = openStore(join(cwd, '.conjugraph/graph.grafeo'));
  try {
    const { rows } = await store.read('MATCH (f:Filing) RETURN f.accession AS n ORDER BY n');
    return rows.map(({ n }) => Number(String(n).slice(-6)));
  } finally {
    await store.close();
  }
}

const status = async (cwd: string) =>
  JSON.parse((await conjugraph(['sync', 'status', '--json'], { cwd })).stdout);

describe('sync', () => {
  it('loads what a company filed, and says so for a person and for a machine', async () => {
    const server = await edgarServer(made(1, 2, 3), { recent: 2 });
    const cwd = temporaryFolder();
    const { code, stderr, summary, stdout } = await sync(server, cwd, 'ADAX');
    expect(code).toBe(0);
    expect(stdout.trimEnd().split('\n')).toHaveLength(1);
    expect(summary).toEqual({
      at: expect.stringMatching(/^\d{4}-\d\d-\d\dT/),
      seconds: expect.any(Number),
      companies: 1,
      picked: 3,
      known: 0,
      waiting: 0,
      loaded: 3,
      byOthers: 0,
      setAside: 0,
      left: 0,
      fetched: 3,
      odd: 0,
      requests: 6,
      bytes: expect.any(Number),
      stopped: null,
    });
    expect(stderr.replace(/\d+ (thing|relation|record)s?/g, 'N $1').split('\n')).toEqual([
      '1/3  0001999999-24-000001 8-K 2024-01-03  N thing, N relation, N record',
      '2/3  0001999999-24-000002 8-K 2024-01-04  N thing, N relation, N record',
      '3/3  0001999999-24-000003 8-K 2024-01-05  N thing, N relation, N record',
      '',
    ]);
    expect(await numbersIn(cwd)).toEqual([1, 2, 3]);
  });

  it('run again, fetches and loads nothing; of indexes it asks whether they changed', async () => {
    const server = await edgarServer(made(1, 2, 3), { recent: 2 });
    const cwd = temporaryFolder();
    await sync(server, cwd, cik);
    const { code, stderr, summary } = await sync(server, cwd, cik);
    expect([code, stderr]).toEqual([0, '']);
    expect(summary).toMatchObject({ picked: 3, known: 3, loaded: 0, fetched: 0, requests: 2, bytes: 0 });
    expect(server.asked.slice(-2).map(({ status }) => status)).toEqual([304, 304]);
  });

  it('fetches what is new since', async () => {
    const server = await edgarServer(made(1, 2));
    const cwd = temporaryFolder();
    await sync(server, cwd, cik);
    server.filings.push(madeFiling(3));
    expect((await sync(server, cwd, cik)).summary).toMatchObject({ known: 2, loaded: 1, fetched: 1 });
    expect([...server.textsAsked().values()]).toEqual([1, 1, 1]);
  });

  it('loads what was fetched before into another graph without asking for it', async () => {
    const server = await edgarServer(made(1, 2));
    const cwd = temporaryFolder();
    await sync(server, cwd, cik);
    const { summary } = await sync(server, cwd, cik, '--store', 'other.grafeo');
    expect(summary).toMatchObject({ loaded: 2, fetched: 0, requests: 1 });
  });

  it('--quiet says the summary only', async () => {
    const server = await edgarServer(made(1));
    expect(await sync(server, temporaryFolder(), cik, '--quiet')).toMatchObject({ code: 0, stderr: '' });
  });

  it('--dry-run says what would be fetched, and makes no graph', async () => {
    const server = await edgarServer(made(1, 2));
    const cwd = temporaryFolder();
    const { code, stderr, summary, asked } = await sync(server, cwd, cik, '--dry-run');
    expect([code, summary.left, summary.loaded]).toEqual([0, 2, 0]);
    expect(stderr).toBe(
      '0001999999-24-000001  2024-01-03  8-K  CIK 1999999\n0001999999-24-000002  2024-01-04  8-K  CIK 1999999\n',
    );
    expect(asked).toEqual([`/submissions/CIK000${cik}.json`]);
    expect(existsSync(join(cwd, '.conjugraph/graph.grafeo'))).toBe(false);
    await sync(server, cwd, cik, '--until', '2024-01-03');
    expect((await sync(server, cwd, cik, '--dry-run')).summary).toMatchObject({ known: 1, left: 1 });
  });

  it('--dry-run asks nobody while another process holds the graph, and says so', async () => {
    const server = await edgarServer(made(1));
    const cwd = temporaryFolder();
    await sync(server, cwd, cik);
    await graphHeld(join(cwd, '.conjugraph/graph.grafeo'));
    const { code, stderr, summary, asked } = await sync(server, cwd, cik, '--dry-run');
    expect([code, summary.stopped, asked]).toEqual([4, 'store/held', []]);
    expect(stderr).toContain('graph.grafeo is held by another process');
  });

  it('what was loaded by another command is no longer set aside', async () => {
    const server = await edgarServer(made(1));
    const cwd = temporaryFolder();
    server.fault(server.pathOf(madeFiling(1)), { status: 404 });
    await sync(server, cwd, cik);
    expect((await status(cwd)).setAside).toHaveLength(1);
    const { accession, text } = madeFiling(1);
    writeFileSync(join(cwd, `${accession}.txt`), text);
    await conjugraph(['load', `${accession}.txt`], { cwd });
    const { summary } = await sync(server, cwd, cik);
    expect([summary.known, (await status(cwd)).setAside]).toEqual([1, []]);
  });
});

describe('what is picked', () => {
  const filings = [
    madeFiling(1),
    madeFiling(2, { form: '10-Q', items: [] }),
    madeFiling(3, { form: '8-K/A', items: ['1.01'] }),
    madeFiling(4, { form: '6-K', items: [] }),
    madeFiling(5, { items: ['1.01', '9.01'] }),
  ];

  it.each<[string[], number[]]>([
    [[], [1, 3, 4, 5]],
    [['--form', '10-Q'], [2]],
    [
      ['--form', '8-K', '--form', '6-K'],
      [1, 4, 5],
    ],
    [
      ['--item', '1.01'],
      [3, 5],
    ],
    [
      ['--since', '2024-01-05', '--until', '2024-01-06'],
      [3, 4],
    ],
  ])('%j', async (flags, expected) => {
    const server = await edgarServer(filings);
    const { stderr } = await sync(server, temporaryFolder(), cik, '--dry-run', ...flags);
    expect([...stderr.matchAll(/-24-0*(\d+)/g)].map(([, n]) => Number(n))).toEqual(expected);
  });

  it.each(['2024-01-03', '2024Q1', '2024-q1', 'form.idx', '/Archives/edgar/full-index/2024/QTR1/master.idx'])(
    '--from-index %s',
    async (index) => {
      const server = await edgarServer(filings);
      const cwd = temporaryFolder();
      writeFileSync(join(cwd, 'form.idx'), formIndex(filings));
      const given = index.startsWith('/') ? server.url + index : index;
      const { code, stderr } = await sync(server, cwd, '--from-index', given, '--dry-run');
      expect(code).toBe(0);
      const found = [...stderr.matchAll(/-24-0*(\d+)/g)].map(([, n]) => Number(n));
      expect(found).toEqual(index === '2024-01-03' ? [1] : [1, 3, 4, 5]);
    },
  );

  it('--from-index for some companies only', async () => {
    const server = await edgarServer([madeFiling(1), madeFiling(2, { cik: '7' })]);
    const { summary } = await sync(server, temporaryFolder(), '7', '--from-index', '2024Q1', '--dry-run');
    expect(summary).toMatchObject({ picked: 1, companies: 1 });
  });

  it('--from-index of a weekend asks for nothing', async () => {
    const server = await edgarServer(filings);
    const { code, summary, asked } = await sync(server, temporaryFolder(), '--from-index', '2024-01-06');
    expect([code, summary.picked, asked]).toEqual([0, 0, []]);
  });

  it('--from-index of a day that EDGAR passed over, say a holiday, finds nothing', async () => {
    const server = await edgarServer([
      madeFiling(1, { filed: '2024-01-12' }),
      madeFiling(2, { filed: '2024-01-16' }),
    ]);
    const ran = await sync(server, temporaryFolder(), '--from-index', '2024-01-15', '--dry-run');
    expect([ran.code, ran.summary.picked, ran.stderr]).toEqual([0, 0, '']);
  });

  it.each([
    ['the last of which it has none yet', '2024-01-17'],
    ['a quarter that has not begun', '2024Q2'],
  ])('--from-index of %s says so', async (_, index) => {
    const server = await edgarServer([madeFiling(2, { filed: '2024-01-16' })]);
    const { code, stderr } = await sync(server, temporaryFolder(), '--from-index', index, '--dry-run');
    expect([code, stderr]).toEqual([3, expect.stringContaining(`EDGAR has no index ${index}: `)]);
  });

  it('--watchlist', async () => {
    const server = await edgarServer(filings);
    const cwd = temporaryFolder();
    writeFileSync(join(cwd, 'mine.yaml'), `companies:\n  - {cik: ${cik}, name: Ada}\n`);
    expect((await sync(server, cwd, '--watchlist', 'mine.yaml', '--dry-run')).summary.picked).toBe(4);
  });

  it('without companies, those of data/watchlist.yaml', async () => {
    const server = await edgarServer([madeFiling(1, { cik: '855654' })]);
    const { code, summary, stderr } = await sync(server, temporaryFolder(), '--dry-run');
    expect([summary.picked, summary.companies > 15, code]).toEqual([1, true, 6]);
    // EDGAR has no list of the others here, which is told of each, and stops none.
    expect(stderr.match(/is not there \(404\)/g)).toHaveLength(summary.companies - 1);
  });
});

describe('before the first request', () => {
  it.each<[string, string[], Record<string, string>, number]>([
    ['EDGAR wants to know who asks', [cik], {}, 2],
    ['EDGAR wants to know who asks', [cik, '--user-agent', 'nobody'], {}, 2],
    ['at most 10 requests a second', [cik, '--rate', '11', '--archives-url', 'https://www.sec.gov'], env, 2],
    [
      '--since 2024-02-01 is after --until 2024-01-01',
      [cik, '--since', '2024-02-01', '--until', '2024-01-01'],
      env,
      2,
    ],
    ['An index does not tell items', ['--from-index', '2024Q1', '--item', '1.01'], env, 2],
    ['--form: is written with a hyphen: 8-K', [cik, '--form', '8k'], env, 2],
    ['--item: has to be a number like 1.01', [cik, '--item', 'foo'], env, 2],
    ['has to be a day like 2024-03-18', [cik, '--since', 'yesterday'], env, 2],
    ['sync status takes no company; leave out ADAX', ['status', 'ADAX'], env, 2],
    ['none.yaml is no watch list', ['--watchlist', 'none.yaml'], env, 3],
    ['2024-02-31 cannot be read as an index', ['--from-index', '2024-02-31'], env, 3],
    ['none.idx cannot be read as an index', ['--from-index', 'none.idx'], env, 3],
    ['is on no host of EDGAR', ['--from-index', 'http://elsewhere.example.org/form.idx'], env, 2],
  ])('%s', async (message, argv, variables, expected) => {
    const server = await edgarServer(made(1));
    const bases = ['--data-url', server.url, '--archives-url', server.url];
    const ran = await conjugraph(['sync', ...bases, ...argv], { cwd: temporaryFolder(), env: variables });
    expect(ran.code).toBe(expected);
    expect(ran.stderr).toContain(message);
    expect(server.asked).toEqual([]);
  });
});

describe('a filing that cannot be had', () => {
  const text = madeFiling(2).text;
  const binary = text.replace('<TEXT>', '<TEXT>\0\0\0');
  it.each<[string, Fault, string]>([
    ['is not there', { status: 404 }, 'edgar/missing'],
    ['is another one', { body: madeFiling(9).text }, 'input/other-filing'],
    ['is a page', { body: '<html>hello</html>' }, 'input/not-a-submission'],
    ['ends in the middle', { body: text.slice(0, 1500) }, 'edgar/cut'],
    ['never ends', 'endless', 'input/too-large'],
    ['is a bomb', 'gzip bomb', 'input/too-large'],
    ['leads elsewhere', { redirect: 'https://elsewhere.example.org/' }, 'edgar/redirect'],
    ['is no text', { body: binary }, 'input/binary'],
  ])('%s: it is set aside, and the others are loaded', async (_, fault, code) => {
    const server = await edgarServer(made(1, 2, 3));
    server.fault(server.pathOf(madeFiling(2)), fault);
    const cwd = temporaryFolder();
    const ran = await sync(server, cwd, cik);
    expect(ran.summary).toMatchObject({ loaded: 2, setAside: 1, left: 0, stopped: null });
    expect(ran.code).toBe(3);
    const [, reason, ...more] = ran.stderr.slice(ran.stderr.indexOf('Left out:')).trimEnd().split('\n');
    expect([reason?.includes('0001999999-24-000002'), more]).toEqual([true, []]);
    expect(await numbersIn(cwd)).toEqual([1, 3]);
    const { setAside } = await status(cwd);
    expect(setAside).toMatchObject([{ code, tries: 1, filing: { accession: '0001999999-24-000002' } }]);
  });

  it('is loaded by a later run, when EDGAR has it', async () => {
    const server = await edgarServer(made(1, 2));
    server.fault(server.pathOf(madeFiling(2)), { status: 404 }, 1);
    const cwd = temporaryFolder();
    expect((await sync(server, cwd, cik)).code).toBe(3);
    const again = await sync(server, cwd, cik);
    expect([again.code, again.summary]).toEqual([0, expect.objectContaining({ known: 1, loaded: 1 })]);
    expect(await status(cwd)).toMatchObject({ setAside: [], fetched: { filings: 2 } });
  });

  it('that cannot be read waits for the next release, without being fetched again', async () => {
    const server = await edgarServer([madeFiling(1), madeFiling(2, { text: binary })]);
    const cwd = temporaryFolder();
    await sync(server, cwd, cik);
    const second = await sync(server, cwd, cik);
    expect([second.code, second.summary]).toEqual([0, expect.objectContaining({ waiting: 1, setAside: 0 })]);
    const table = (await conjugraph(['sync', 'status'], { cwd })).stdout;
    expect(table).toMatch(
      /2 filings fetched[\s\S]*1 filing set aside[\s\S]*0001999999-24-000002[\s\S]*next release/,
    );

    const file = join(cwd, '.conjugraph/edgar/set-aside/0001999999-24-000002.json');
    const told = JSON.parse(readFileSync(file, 'utf8'));
    writeFileSync(file, JSON.stringify({ ...told, release: '0.0.9' }));
    const third = await sync(server, cwd, cik);
    expect([third.code, third.summary]).toEqual([3, expect.objectContaining({ setAside: 1, fetched: 0 })]);
    expect(server.textsAsked().get('0001999999-24-000002')).toBe(1);
  });
});

describe('EDGAR gone', () => {
  it('in the middle: ends the run, keeps what was done, and the next run goes on', async () => {
    const server = await edgarServer(made(1, 2, 3, 4, 5, 6));
    const cwd = temporaryFolder();
    server.onRequest = (count) => {
      if (count === 4) void server.close();
    };
    const first = await sync(server, cwd, cik);
    expect(first.code).toBe(6);
    expect(first.summary).toMatchObject({ stopped: 'edgar/unreachable', setAside: 0 });
    expect(first.stderr).toMatch(/conjugraph: 127\.0\.0\.1:\d+ cannot be reached .*\n$/);

    const back = await edgarServer(made(1, 2, 3, 4, 5, 6));
    const second = await sync(back, cwd, cik);
    expect([second.code, second.summary.known + second.summary.loaded]).toEqual([0, 6]);
    expect(await numbersIn(cwd)).toEqual([1, 2, 3, 4, 5, 6]);
  });

  it('asks to come again later: ends the run, and tells when', async () => {
    const server = await edgarServer(made(1, 2));
    const busy = { status: 429, headers: { 'retry-after': '600' } };
    server.fault(server.pathOf(madeFiling(2)), busy);
    const { code, summary, stderr } = await sync(server, temporaryFolder(), cik);
    expect([code, summary.stopped]).toEqual([6, 'edgar/busy']);
    expect(stderr).toContain('asks to come again in 600 s (429)');
  });
});

it('takes a form in small letters', async () => {
  const server = await edgarServer(made(1, 2));
  const { summary } = await sync(server, temporaryFolder(), cik, '--form', '8-k', '--dry-run');
  expect(summary.picked).toBe(2);
});

it('says which form none of the listed filings has', async () => {
  const server = await edgarServer(made(1, 2));
  const told = async (...argv: string[]) =>
    (await sync(server, temporaryFolder(), cik, '--form', '8-K', '--form', '9-K', '--dry-run', ...argv))
      .stderr;
  expect(await told()).toContain('EDGAR lists 2 filings here, and none is of the form 9-K.\n');
  expect(await told('--quiet')).toBe('');
});

it('says where it may not write, without a stack', async () => {
  const server = await edgarServer(made(1));
  const cwd = temporaryFolder();
  mkdirSync(join(cwd, '.conjugraph'));
  writeFileSync(join(cwd, '.conjugraph/edgar'), 'a file where a folder should be');
  const { code, summary, stderr } = await sync(server, cwd, cik);
  expect([code, summary.stopped]).toEqual([4, 'store/unwritable']);
  expect(stderr).toMatch(/^conjugraph: What is kept in \S+ cannot be written \(.*\n$/);
});

it('stopped by Ctrl-C, it says what was done', async () => {
  const server = await edgarServer(made(1, 2, 3));
  const stop = new AbortController();
  server.onRequest = (count) => count === 3 && stop.abort();
  const argv = ['sync', cik, '--data-url', server.url, '--archives-url', server.url];
  const { code, stdout } = await conjugraph(argv, { cwd: temporaryFolder(), env, signal: stop.signal });
  expect(code).toBe(130);
  expect(JSON.parse(stdout)).toMatchObject({ stopped: 'stopped' });
});
