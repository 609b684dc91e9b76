import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import type { Filing } from '../../src/edgar/filing.ts';
import { readFiling } from '../../src/edgar/read-filing.ts';
import { FilingSummary } from '../../src/model/extraction.ts';

const read = (path: string, source = path) =>
  readFiling(readFileSync(new URL(`../../${path}`, import.meta.url)), source);
const text = (words: string, source = 'a.txt') => readFiling(Buffer.from(words), source);
const words = (filing: Filing, span: { start: number; end: number }) =>
  filing.text.slice(span.start, span.end);

const registrant = {
  name: 'ImmunoGen, Inc.',
  fileNumber: '0-17999',
  irsNumber: '04-2726691',
  state: 'Massachusetts',
  address: '128 Sidney Street, Cambridge, MA 02139',
  phone: '(617) 995-2500',
};

describe('ImmunoGen, 2007-07-31: a release behind the index, through a Markdown converter', () => {
  const path = 'data/filings/immunogen-8k-2007-07-31.txt';
  const filing = read(path);

  it('keeps the file as it is', () => {
    expect(filing.text).toBe(readFileSync(new URL(`../../${path}`, import.meta.url), 'utf8'));
  });

  it('has its cover page, items, exhibits and parts', () => {
    const { items, parts, ...rest } = filing.summary;
    expect(rest).toEqual({
      source: path,
      key: 'sha256:14e2135aecffe045',
      form: '8-K',
      date: '2007-07-31',
      registrant,
      exhibits: [{ number: '99.1', title: 'Press Release of ImmunoGen, Inc. dated July 31, 2007' }],
    });
    expect(
      items.map(({ number, title, ...span }) => [number, title, words(filing, span).split('\n')[0]]),
    ).toEqual([
      ['8.01', 'Other Events', 'ITEM 8.01 OTHER EVENTS'],
      ['9.01', 'Financial Statements and Exhibits', 'ITEM 9.01. FINANCIAL STATEMENTS AND EXHIBITS'],
    ]);
    expect(parts).toEqual([
      { kind: 'body', start: 0, end: 2652 },
      { kind: 'exhibit', number: '99.1', start: 2652, end: 7166 },
    ]);
    expect(filing.text.slice(2652)).toMatch(/^IMMUNOGEN, INC\.\n/);
  });

  it('is signed', () => {
    expect(filing.signatures.map(({ name, title }) => [words(filing, name), title])).toEqual([
      ['Daniel M. Junius', undefined],
    ]);
  });

  it('has its blocks', () => {
    const from = filing.blocks.findIndex(({ kind }) => kind !== 'cover');
    expect(
      filing.blocks
        .slice(0, from)
        .map((block) => words(filing, block))
        .at(-1),
    ).toMatch(/^o Pre-commencement .*13e-4/);
    expect(
      filing.blocks
        .slice(from)
        .map((block) => [block.kind, words(filing, block).slice(0, 32), block.about ?? '']),
    ).toEqual([
      ['heading', 'ITEM 8.01 OTHER EVENTS', ''],
      ['paragraph', 'On July 31, 2007, ImmunoGen, Inc', ''],
      ['paragraph', 'A copy of the press release is a', ''],
      ['heading', 'ITEM 9.01. FINANCIAL STATEMENTS ', ''],
      ['exhibits', '(d) The following exhibit is bei', ''],
      ['exhibits', 'Exhibit No.Exhibit99.1Press Rele', ''],
      ['signature', 'SIGNATURES', ''],
      ['signature', 'Pursuant to the requirements of ', ''],
      ['signature', 'ImmunoGen, Inc. (Registrant)', ''],
      ['signature', '/s/ Daniel M. Junius', ''],
      ['exhibits', 'EXHIBIT INDEX', ''],
      ['exhibits', 'Exhibit No. 99.1', ''],
      ['exhibits', 'Exhibit', ''],
      ['exhibits', 'Press Release of ImmunoGen, Inc.', ''],
      ['heading', 'IMMUNOGEN, INC.', ''],
      ['contacts', '128 Sidney Street, Cambridge, MA', ''],
      ['contacts', 'Contacts:', ''],
      ['contacts', 'Investors: Carol Hausner Executi', ''],
      ['heading', 'For Immediate Release', ''],
      ['contacts', 'TEL: (617) 995-2500 FAX: (617) 9', ''],
      ['contacts', 'Media: Kathryn Morris KMorrisPR ', ''],
      ['headline', 'ImmunoGen, Inc. Earns Milestone ', ''],
      ['headline', '- Event Triggers \\$5 Million Pay', ''],
      ['paragraph', 'CAMBRIDGE, MA, July 31, 2007 — I', ''],
      ['paragraph', 'Mitchel Sayare, Chairman and CEO', ''],
      ['paragraph', 'Genentech began Phase I evaluati', ''],
      ['paragraph', 'The milestone was earned under t', ''],
      ['heading', "About ImmunoGen's TAP Technology", ''],
      ['paragraph', 'ImmunoGen created its TAP techno', "ImmunoGen's TAP Technology"],
      ['heading', 'About ImmunoGen, Inc.', ''],
      ['paragraph', 'ImmunoGen, Inc. develops targete', 'ImmunoGen, Inc.'],
      ['safe-harbour', 'This press release includes forw', ''],
      ['paragraph', 'Herceptin® is a registered trade', ''],
    ]);
  });

  it('joins the sentence that a blank line cuts in two', () => {
    const block = filing.blocks.find((one) => words(filing, one).startsWith('The milestone was earned'));
    expect(words(filing, block ?? { start: 0, end: 0 })).toMatch(
      /process development\n\nmilestones\. Genentech is .*\.$/,
    );
  });
});

describe('ImmunoGen, 2008-03-12: one item, no exhibit', () => {
  const filing = read('data/filings/immunogen-8k-2008-03-12.txt');

  it('has its cover page, item and part', () => {
    expect(filing.summary).toEqual({
      source: 'data/filings/immunogen-8k-2008-03-12.txt',
      key: 'sha256:fae20122854afcb8',
      form: '8-K',
      date: '2008-03-12',
      signed: '2008-03-12',
      registrant,
      items: [{ number: '7.01', title: 'Regulation FD Disclosure', start: 1219, end: 2121 }],
      exhibits: [],
      parts: [{ kind: 'body', start: 0, end: 2462 }],
    });
  });

  it('is signed by an officer', () => {
    expect(
      filing.signatures.map(({ name, title }) => [words(filing, name), title && words(filing, title)]),
    ).toEqual([['Daniel M. Junius', 'Executive Vice President and Chief Financial Officer']]);
  });
});

const folders = ['8k', 'submissions', 'html'];
const files = folders.flatMap((folder) =>
  readdirSync(new URL(`../data/edgar/${folder}/`, import.meta.url)).map(
    (name) => `test/data/edgar/${folder}/${name}`,
  ),
);

describe.each(files)('%s', (path) => {
  const filing = read(path);
  const { summary, blocks, signatures } = filing;
  const [, cik, year, accession] = /(\d+)_8K_(\d{4})_(\d{10}-\d\d-\d{6})\./.exec(path) ?? [];

  it('agrees with its name or header', () => {
    const raw = readFileSync(new URL(`../../${path}`, import.meta.url), 'latin1');
    const header =
      /^ACCESSION NUMBER:\s+(\S+)/m.exec(raw)?.[1] ?? /\/(\d{10}-\d\d-\d{6})\.txt$/.exec(path)?.[1];
    expect(summary.accession).toBe(accession ?? header);
    const form = /^CONFORMED SUBMISSION TYPE:\s+(.+?)\s*$/m.exec(raw)?.[1];
    if (form) expect(summary.form).toBe(form);
    if (!cik) return;
    expect(summary.form).toBe('8-K');
    expect(summary.registrant).toMatchObject({
      cik,
      name: expect.any(String),
      state: expect.any(String),
      phone: expect.any(String),
    });
    expect(summary.items.length).toBeGreaterThan(0);
    expect(Math.abs(Number(year) - Number(summary.date?.slice(0, 4)))).toBeLessThanOrEqual(1);
    if (summary.filed) expect(`${summary.date}` <= summary.filed).toBe(true);
  });

  it('has spans inside the text, in order, and parts that cover it', () => {
    expect(() => FilingSummary.parse(summary)).not.toThrow();
    let at = 0;
    for (const { start, end } of blocks) {
      expect(start).toBeGreaterThanOrEqual(at);
      expect(end).toBeGreaterThan(start);
      at = end;
    }
    expect(at).toBeLessThanOrEqual(filing.text.length);
    const ends = summary.parts.map(({ end }) => end);
    expect(summary.parts.map(({ start }) => start)).toEqual([0, ...ends.slice(0, -1)]);
    expect(ends.at(-1)).toBe(filing.text.length);
    for (const { name, title } of signatures) {
      expect(words(filing, name)).toMatch(/^\p{Lu}.* /u);
      if (title) expect(words(filing, title)).toMatch(/\w/);
    }
  });
});

describe('single facts, checked by hand', () => {
  it.each([
    ['8k/100240_8K_1994_0000950144-94-000103.txt', ['1994-01-24', 'TURNER BROADCASTING SYSTEM, INC.', '7']],
    ['8k/1002682_8K_2008_0000939057-08-000391.txt', ['2008-10-24', 'HORIZON FINANCIAL CORP.', '5.02,9.01']],
    [
      '8k/1002517_8K_2008_0000950135-08-006327.htm',
      ['2008-10-01', 'NUANCE COMMUNICATIONS, INC.', '2.01,2.02,5.02,9.01'],
    ],
    ['8k/100493_8K_2017_0000100493-17-000003.htm', ['2017-01-03', 'Tyson Foods, Inc.', '5.02']],
    [
      '8k/1005101_8K_2022_0001437749-22-019996.htm',
      ['2022-08-09', 'The Marygold Companies, Inc.', '8.01,9.01'],
    ],
    ['submissions/0001011438-98-000429.txt', ['1998-12-15', 'AAMES CAPITAL CORPORATION', '7']],
    ['html/Oracle.8-K.html', ['2024-11-14', 'Oracle Corporation', '5.07']],
  ])('%s', (name, facts) => {
    const { date, registrant: firm, items } = read(`test/data/edgar/${name}`).summary;
    expect([date, firm.name, items.map(({ number }) => number).join()]).toEqual(facts);
  });

  it('exhibits inside one document become parts', () => {
    const { parts } = read('test/data/edgar/8k/1002682_8K_2008_0000939057-08-000391.txt').summary;
    expect(parts.map(({ kind, number }) => [kind, number])).toEqual([
      ['body', undefined],
      ['exhibit', '10.14'],
      ['exhibit', '99.1'],
    ]);
  });

  it('the documents of a submission become parts', () => {
    const { parts } = read('test/data/edgar/8k/1001258_8K_2004_0001125282-04-002113.txt').summary;
    expect(parts.map(({ number }) => number)).toEqual([undefined, '99.1', '99.2']);
  });

  it('what cannot be read is left out, and said so', () => {
    expect(read('test/data/edgar/submissions/0001127602-25-001055.txt').remarks).toEqual([
      {
        code: 'submission/skipped-document',
        severity: 'info',
        message: '4 form4.xml was left out: it is XML data.',
        start: 0,
        end: 0,
      },
    ]);
  });
});

describe('a form that nobody signed', () => {
  const cover = 'FORM 8-K\n\nHalden Biologics, Inc.\n(Exact name of registrant as specified in its charter)';
  const item = 'Item 9.01 Financial Statements and Exhibits\n\n(d) Exhibits';
  const entry = '99.1 Press Release of Halden Biologics, Inc. dated May 4, 2009.';
  const release = `Halden Biologics Doses First Patient\n\nBOSTON, May 4, 2009 - ${'Words of news. '.repeat(30)}`;

  it.each([
    ['under its own head', [item, entry, 'EXHIBIT 99.1', release], 'EXHIBIT 99.1'],
    ['under none', [item, entry, release], 'Halden Biologics Doses'],
  ])('has its release behind the list of exhibits, %s', (_, parts, begins) => {
    const filing = text([cover, ...parts].join('\n\n'));
    expect(filing.summary.exhibits.map(({ number }) => number)).toEqual(['99.1']);
    expect(filing.summary.parts.map(({ kind, number }) => [kind, number])).toEqual([
      ['body', undefined],
      ['exhibit', '99.1'],
    ]);
    expect(words(filing, filing.summary.parts[1] ?? { start: 0, end: 0 })).toMatch(begins);
    expect(filing.blocks.at(-1)?.kind).toBe('paragraph');
  });

  it('with a list alone it is one part', () => {
    const filing = text([cover, item, entry, '104 Cover Page Interactive Data File'].join('\n\n'));
    expect(filing.summary.parts.map(({ kind }) => kind)).toEqual(['body']);
    expect(filing.blocks.at(-1)?.kind).toBe('exhibits');
  });
});

describe('a page whose source broke its lines', () => {
  const cover = [
    'FORM',
    '8-K',
    'Date',
    'of',
    'Report (Date of earliest event reported): October',
    '17, 2007',
    'HALDEN',
    'BIOLOGICS, INC.',
    '(Exact',
    'name of registrant as specified in its charter)',
    '(Former',
    'name or former address, if changed since last report)',
  ];
  const body = 'Halden Biologics told of its trial and of whatever came of it.\n'.repeat(9);
  const filing = text([...cover, body].join('\n'));

  it('has the registrant and the date of its cover', () =>
    expect(filing.summary).toMatchObject({
      form: '8-K',
      date: '2007-10-17',
      registrant: { name: 'HALDEN BIOLOGICS, INC.' },
    }));

  it('has its text right behind the last caption', () => {
    const first = filing.blocks.find(({ kind }) => kind !== 'cover');
    expect(first && words(filing, first)).toMatch(/^Halden Biologics told/);
  });
});

it('one caption above the first item is what is left of a cover page', () => {
  const page = 'Halden Biologics, Inc.\n\nDate of Report (Date of earliest event reported): May 4, 2009';
  const { summary, blocks } = text(`${page}\n\nItem 8.01. Other Events.\n\nHalden told of its trial.`);
  expect([summary.date, blocks[0]?.kind]).toEqual(['2009-05-04', 'cover']);
});

describe('texts without a cover page', () => {
  const release =
    'Seattle Genetics Begins Trial\n\nBOTHELL, Wash., May 4, 2011 -- Seattle Genetics, Inc. today announced that a trial has begun in patients with lymphoma.\n';

  it('a bare release is one part with the date of its dateline', () => {
    const { summary, blocks } = text(release);
    expect(summary).toMatchObject({
      date: '2011-05-04',
      registrant: {},
      parts: [{ kind: 'body', start: 0, end: release.length }],
    });
    expect(blocks.map(({ kind }) => kind)).toEqual(['headline', 'paragraph']);
  });

  it('a release in HTML is stored as text', () => {
    expect(
      text('<html><body><p>Title</p><p>BOTHELL, Wash. &#8212; Seattle Genetics today announced news.</p>')
        .text,
    ).toBe('Title\n\nBOTHELL, Wash. — Seattle Genetics today announced news.');
  });

  it('the file name gives the accession number', () => {
    expect(text(release, 'x/0000950142-19-000172.txt').summary.key).toBe('0000950142-19-000172');
  });

  it('a header without tags of documents stands before a plain filing', () => {
    const filing = text(
      '<SEC-HEADER>0000912057-01-000001.hdr.sgml : 20010508\nACCESSION NUMBER:\t\t0000912057-01-000001\nCONFORMED SUBMISSION TYPE:\t8-K\nFILED AS OF DATE:\t\t20010508\n</SEC-HEADER>\nFORM 8-K\nCURRENT REPORT\n\nItem 5. Other Events.\n\nOn May 7, 2001, Halden Biologics, Inc. began a trial of HLD-301.\n',
    );
    expect(filing.summary.key).toBe('0000912057-01-000001');
    expect(filing.blocks.some(({ kind }) => kind === 'paragraph')).toBe(true);
    expect(filing.text).not.toContain('ACCESSION');
  });

  it.each([
    [
      'Milk\nBread\nApples\n',
      'input/not-a-filing',
      'a.txt is neither an SEC filing nor a press release; give one as text or HTML.',
    ],
    [
      '<DOCUMENT>\n<TYPE>GRAPHIC\n<TEXT>\nbegin 644 a.jpg\nM\n</TEXT>',
      'input/no-document',
      'a.txt holds no document that can be read; give the full submission.',
    ],
  ])('refuses %s', (given, code, message) => {
    expect(() => text(given)).toThrowError(expect.objectContaining({ code, message }));
  });
});

describe('any text', () => {
  const head = readFileSync(
    new URL('../../data/filings/immunogen-8k-2008-03-12.txt', import.meta.url),
    'utf8',
  );

  it.each([
    ['spaces', ' '.repeat(300_000)],
    ['blank lines', '\n'.repeat(300_000)],
    ['one long line', 'the company today announced a thing, '.repeat(8000)],
    ['items', 'Item 8.01 Other Events\n'.repeat(12_000)],
    ['rules', '-----\n'.repeat(50_000)],
    ['brackets', '('.repeat(300_000)],
    ['surrogates', '😀 '.repeat(50_000)],
  ])('%s do not upset the reader', (_, filler) => {
    for (const given of [head + filler, `${head.slice(0, 1219)}${filler}${head.slice(1219)}`]) {
      expect(text(given).summary).toMatchObject({ form: '8-K', date: '2008-03-12', registrant });
    }
  });
});
