/** Files that lie, break off or attack: each is refused in one sentence, or read with a remark that says what is wrong. */
import { gzipSync, strToU8, zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { maxBytes, maxDepth, maxDocuments, maxEntities, maxLines, maxTags } from '../../src/edgar/limits.ts';
import { readFiling } from '../../src/edgar/read-filing.ts';
import { InputError } from '../../src/errors.ts';
import { brokenRules } from '../support/filing-invariants.ts';

const read = (file: string | Uint8Array, source = 'a.txt') => {
  const bytes = Buffer.from(file);
  const filing = readFiling(bytes, source);
  expect(brokenRules(filing, bytes)).toEqual([]);
  return filing;
};
const said = (file: string, source?: string) =>
  read(file, source).remarks.map(({ code, message }) => [code, message]);
const refusal = (file: string | Uint8Array): string | undefined => {
  try {
    readFiling(Buffer.from(file), 'a.txt');
    return undefined;
  } catch (error) {
    if (error instanceof InputError) return error.message;
    throw error;
  }
};

const page = (form = '8-K', date = 'May 4, 2011', name = 'Halden Biologics, Inc.') =>
  `SECURITIES AND EXCHANGE COMMISSION\n\nFORM ${form}\n\nCURRENT REPORT\n\nDate of Report: ${date}\n\n${name}\n(Exact name of registrant as specified in its charter)\n\nItem 8.01 Other Events\n\nHalden Biologics, Inc. has begun a trial of HLD-301 in patients with lymphoma.\n`;
const release =
  'BASEL, May 4, 2011 -- Halden Biologics, Inc. today announced that a trial has begun in patients with lymphoma.';
const head = ({
  count = 2,
  form = '8-K',
  period = '20110504',
  filed = '20110505',
  cik = '0000904973',
  name = 'HALDEN BIOLOGICS INC',
  items = '',
} = {}) =>
  `<SEC-DOCUMENT>0000904973-11-000101.txt : 20110505\n<SEC-HEADER>0000904973-11-000101.hdr.sgml : 20110505\nACCESSION NUMBER:\t\t0000904973-11-000101\nCONFORMED SUBMISSION TYPE:\t${form}\nPUBLIC DOCUMENT COUNT:\t\t${count}\nCONFORMED PERIOD OF REPORT:\t${period}\n${items}FILED AS OF DATE:\t\t${filed}\n\nFILER:\n\n\tCOMPANY DATA:\n\t\tCOMPANY CONFORMED NAME:\t\t\t${name}\n\t\tCENTRAL INDEX KEY:\t\t\t${cik}\n</SEC-HEADER>\n`;
const document = (type: string, text: string, name = 'a.txt') =>
  `<DOCUMENT>\n<TYPE>${type}\n<SEQUENCE>1\n<FILENAME>${name}\n<TEXT>\n${text}\n</TEXT>\n</DOCUMENT>\n`;
const honest = `${head()}${document('8-K', page())}${document('EX-99.1', release, 'b.txt')}</SEC-DOCUMENT>\n`;
const html = (inside: string) => `<html><body><p>${release}</p>${inside}</body></html>`;

it('an honest submission has no remarks', () => expect(said(honest)).toEqual([]));

describe('cut short', () => {
  const end = (words: string) => honest.slice(0, honest.indexOf(words) + words.length);

  it.each([
    [
      'in its last document',
      end('today announced that'),
      [['submission/truncated', 'EX-99.1 b.txt does not end; the file may be cut short.']],
    ],
    [
      'before its last document',
      end('</DOCUMENT>\n'),
      [['submission/document-count', 'The header counts 2 documents; the file has 1.']],
    ],
    [
      'in its first document',
      end('has begun a trial'),
      [
        ['submission/truncated', '8-K a.txt does not end; the file may be cut short.'],
        ['submission/document-count', 'The header counts 2 documents; the file has 1.'],
      ],
    ],
    [
      'in its header',
      end('FILED AS OF DATE:'),
      [
        ['submission/no-document', 'The submission has a header but no document that can be read.'],
        ['cover/no-registrant', 'The cover page names no registrant that could be read.'],
      ],
    ],
    [
      'in a tag',
      html('<p>The trial has beg<b style="color').slice(0, -14),
      [
        ['html/truncated', 'The page has no end tag; the file may be cut short.'],
        ['cover/none', 'There is no cover page; it was read as a press release, or part of a filing.'],
      ],
    ],
  ])('%s', (_, file, remarks) => expect(said(file)).toEqual(remarks));

  it('before its accession number', () => {
    expect(refusal('<SEC-HEADER>\nACCESSION NUM')).toBe(
      'a.txt holds no document that can be read; give the full submission.',
    );
  });

  it.each(['8-K', 'EX-99.1'])('without the end of %s', (type) => {
    const at = honest.indexOf('</TEXT>', honest.indexOf(`<TYPE>${type}`));
    const file = honest.slice(0, at) + honest.slice(at).replace('</TEXT>\n</DOCUMENT>\n', '');
    expect(said(file).map(([code]) => code)).toEqual([
      type === '8-K' ? 'submission/not-closed' : 'submission/truncated',
    ]);
    expect(read(file).summary.parts.map(({ number = '' }) => number)).toEqual(['', '99.1']);
  });

  it('a document inside another: each by itself, and what stands behind is left out', () => {
    const inner = document('EX-99.1', release, 'b.txt');
    const file = `${head()}<DOCUMENT>\n<TYPE>8-K\n<FILENAME>a.txt\n<TEXT>\n${page()}\n${inner}More of the form that the inner document cut off.\n</TEXT>\n</DOCUMENT>\n`;
    expect(said(file)).toEqual([
      [
        'submission/not-closed',
        '8-K a.txt does not end before EX-99.1 b.txt begins; each was read by itself.',
      ],
      ['submission/outside', 'What stands behind EX-99.1 b.txt belongs to no document and was left out.'],
    ]);
    expect(read(file).text.endsWith('patients with lymphoma.')).toBe(true);
  });
});

describe('lies', () => {
  const whole = (lie: Parameters<typeof head>[0], body = page()) =>
    `${head(lie)}${document('8-K', body)}${document('EX-99.1', release, 'b.txt')}`;

  it.each([
    [
      'more documents',
      whole({ count: 90 }),
      [['submission/document-count', 'The header counts 90 documents; the file has 2.']],
    ],
    [
      'another form',
      whole({}, page('10-Q')),
      [['header/form', "The header says form 8-K, the cover page 10-Q; the header's was kept."]],
    ],
    [
      'another date',
      whole({ period: '20110401' }),
      [
        [
          'header/period',
          'The header gives 2011-04-01 as date of report, the cover page 2011-05-04, which was kept.',
        ],
      ],
    ],
    ['no date at all', whole({ period: '99999999' }), []],
    [
      'filed before it happened',
      whole({ filed: '20110501' }),
      [['header/filed', 'It was filed on 2011-05-01, before its date of report, 2011-05-04.']],
    ],
    [
      'another company',
      whole({ name: 'ORRIN AG' }),
      [
        [
          'header/registrant',
          'The header names ORRIN AG, the cover page Halden Biologics, Inc., which was kept.',
        ],
      ],
    ],
    [
      'items that are not there',
      whole({
        items: 'ITEM INFORMATION:\t\tOther events\nITEM INFORMATION:\t\tBankruptcy or receivership\n',
      }),
      [['header/items', 'The header names items without a heading in the text: Bankruptcy or receivership.']],
    ],
  ])('%s', (_, file, remarks) => expect(said(file)).toEqual(remarks));

  it('the CIK of another in the file name, and on the cover', () => {
    expect(said(honest, 'in/17_8K_2011_0000904973-11-000101.txt')).toEqual([
      ['header/cik', 'The file name gives CIK 17, the header 904973; 904973 was kept.'],
    ]);
    const tagged = page()
      .replace(
        'Date of Report',
        '<ix:nonNumeric name="dei:EntityCentralIndexKey">0000000018</ix:nonNumeric> Date of Report',
      )
      .split('\n\n');
    const filing = read(
      head({ count: 1 }) + document('8-K', html(tagged.map((words) => `<p>${words}</p>`).join(''))),
    );
    expect(filing.remarks.find(({ code }) => code === 'header/cik')?.message).toBe(
      'The cover page gives CIK 18, the header 904973; 18 was kept.',
    );
  });

  it.each([['../../../etc/passwd'], ['/etc/passwd'], ['..\\..\\boot.ini'], ['..']])(
    'a path as file name: %s',
    (name) => {
      const [first] = said(
        `${head()}${document('8-K', page(), name)}${document('EX-99.1', release, 'b.txt')}`,
      );
      expect(first).toEqual([
        'submission/file-name',
        `8-K ${name} gives a path, not a file name; nothing is read or written there.`,
      ]);
    },
  );

  it('control characters in names, types, titles and headers go', () => {
    const file = `${head({ name: 'HALDEN\u001b[31m BIOLOGICS\u0007 INC' })}${document('8-K\u0008', page('8-K', 'May 4, 2011', 'Halden \u202eBiologics, Inc.'), 'a\u0000b.txt').replace('\u0000', '\u0001')}${document('ZIP\u009b', 'x', 'e\u001b]0;title\u0007.zip')}`;
    const { summary, remarks } = read(file);
    expect(summary.registrant.name).toBe('Halden Biologics, Inc.');
    expect(remarks.map(({ message }) => message)).toEqual([
      'ZIP e]0;title.zip was left out: it is an attachment.',
    ]);
  });
});

describe('no text', () => {
  it.each([
    ['zip', zipSync({ 'a.txt': strToU8(page()) }), 'a zip archive (or a Word or Excel file)'],
    ['gzip', gzipSync(strToU8(page())), 'a gzip archive'],
    ['compress', Uint8Array.of(0x1f, 0x9d, 0x90, 1), 'a compressed archive (.Z)'],
    ['bzip2', Buffer.from('BZh91AY'), 'a bzip2 archive'],
    ['a PDF', Buffer.from('%PDF-1.7\n'), 'a PDF'],
    ['noise', Uint8Array.from({ length: 5000 }, (_, at) => (at * 7919) % 256), 'a binary file'],
  ])('%s', (_, bytes, what) => {
    expect(refusal(bytes)).toBe(`a.txt is ${what}, not text; give the filing as text or HTML.`);
  });

  it('bytes of an archive inside a submission', () => {
    const zip = Buffer.from(zipSync({ 'a.txt': strToU8(page()) })).toString('latin1');
    expect(
      said(
        `${head()}${document('8-K', page() + `${release}\n\n`.repeat(80))}${document('EX-99.1', zip, 'b.txt')}`,
      ),
    ).toEqual([['submission/skipped-document', 'EX-99.1 b.txt was left out: it is no text.']]);
  });
});

describe('too much', () => {
  it.each([
    [
      'bytes',
      Buffer.alloc(maxBytes + 1, 'a'),
      /^a\.txt has 32 MB, more than the 32 MB that a filing may have/,
    ],
    ['lines', page() + '\n'.repeat(maxLines), /^a\.txt has over 1,000,000 lines, more than any filing; give/],
    ['tags', html('<b>'.repeat(maxTags)), /^a\.txt has over 1,000,000 tags/],
    ['entities', html('&amp;'.repeat(maxEntities + 1)), /^a\.txt has over 2,000,000 entities/],
    [
      'depth',
      html('<b>'.repeat(maxDepth)),
      /^a\.txt nests over 1000 HTML elements; give a filing instead\.$/,
    ],
  ])('%s', (_, file, message) => expect(refusal(file)).toMatch(message));

  it('documents: the first are read', () => {
    const rest = document('EX-99.1', 'x').repeat(maxDocuments + 4);
    const remarks = said(head({ count: 9000 }) + document('8-K', page()) + rest);
    expect(remarks).toEqual([
      ['submission/many-documents', 'Documents behind the first 2000 were left out.'],
    ]);
  });
});

/** Each costs time that grows with its size: `npx tsx test/bench/traps.ts` measures it. */
describe('traps are read, or refused, at once', () => {
  const many = 20_000;
  const cover = page();

  it.each([
    ['end tags without a beginning', html('<div>'.repeat(900) + '</i>'.repeat(many))],
    ['attributes', html(`<p ${Array.from({ length: many }, (_, at) => `a${at}="x"`).join(' ')}>x`)],
    ['cells of a row', html(`<table><tr>${'<td>x</td>'.repeat(many)}</tr></table>`)],
    [
      'lines × cells of a row',
      html(`<table><tr>${'<td>x<br>y</td>'.repeat(many)}<td>${'z<br>'.repeat(many)}</td></tr></table>`),
    ],
    ['tables that do not end', html('<table><tr><td>x<br>y'.repeat(300) + '<p>z'.repeat(many))],
    [
      'facts in facts',
      html('<ix:nonNumeric name="dei:DocumentType">'.repeat(900) + 'x<b>y</b>'.repeat(many)),
    ],
    ['one line', cover + 'the company today announced a thing, '.repeat(many)],
    ['one word', cover + 'a'.repeat(many * 20)],
    [
      'exhibits',
      `${cover}Item 9.01 Financial Statements and Exhibits\n\n(d) Exhibits\n\n${Array.from({ length: many }, (_, at) => `${1 + (at % 100)}.${Math.floor(at / 100)}   Agreement ${at}\n`).join('\n')}`,
    ],
    [
      'a title of an exhibit',
      `${cover}Item 9.01 Financial Statements and Exhibits\n\n(d) Exhibits\n\n99.1  Release\n${'and more of it\n'.repeat(many)}`,
    ],
    ['items', `${cover}${'Item 8.01 Other Events\n\nwords go on here.\n\n'.repeat(many)}`],
    ['signatures', `${cover}SIGNATURES\n\nduly authorized\n${'/s/ Ann Other\n'.repeat(many)}`],
    [
      'filers',
      head().replace(
        '</SEC-HEADER>',
        'FILER:\n\tCOMPANY CONFORMED NAME:\tA\n\tCENTRAL INDEX KEY:\t1\n'.repeat(many),
      ) + document('8-K', cover),
    ],
    [
      'packed attachments',
      head() +
        document('8-K', cover) +
        document('EX-99.1', `words\n${'begin 644 a.b\nMAAAAAAAA\n'.repeat(many)}`),
    ],
  ])('%s', (_, file) => {
    expect(() => read(file)).not.toThrow();
  });
});
