/** Forms and shapes that no real file here has; the words are ours, the habits those of filers. */
import { describe, expect, it } from 'vitest';
import type { Filing } from '../../src/edgar/filing.ts';
import { readFiling } from '../../src/edgar/read-filing.ts';
import { brokenRules } from '../support/filing-invariants.ts';

const read = (file: string | Buffer, source = 'a.txt'): Filing => {
  const bytes = Buffer.from(file);
  const filing = readFiling(bytes, source);
  expect(brokenRules(filing, bytes)).toEqual([]);
  return filing;
};
const codes = ({ remarks }: Filing) => remarks.map(({ code }) => code);
const kinds = ({ blocks }: Filing) => blocks.map(({ kind }) => kind);
const numbers = ({ summary }: Filing) => summary.items.map(({ number }) => number).join(' ');

const cover = (
  form: string,
  date: string,
  name = 'Halden Biologics, Inc.',
) => `SECURITIES AND EXCHANGE COMMISSION
WASHINGTON, D.C. 20549

FORM ${form}

CURRENT REPORT
Pursuant to Section 13 or 15(d) of the Securities Exchange Act of 1934

Date of Report (Date of earliest event reported): ${date}

${name}
(Exact name of registrant as specified in its charter)

Delaware            001-35006            93-0979187
(State of incorporation)   (Commission File Number)   (IRS Employer Identification No.)

1 Main Street, Henderson, NV 89052
(Address of principal executive offices)

Registrant's telephone number, including area code: (702) 555-6300

`;
const item = `Item 1.01 Entry into a Material Definitive Agreement.

On August 27, 2008, Halden Biologics, Inc. entered into a license agreement with Orrin AG for the antibody HLD-301. Orrin
pays Halden $5 million at signing.

`;
const signed = `SIGNATURES

Pursuant to the requirements of the Securities Exchange Act of 1934, the registrant has duly caused this report to be
signed on its behalf by the undersigned, thereunto duly authorized.

/s/ Ann Other
Ann Other
Chief Executive Officer
Date: August 29, 2008
`;
const release = `BASEL, Aug. 29, 2008 -- Halden Biologics, Inc. (Nasdaq: HLDB) today announced that it has licensed HLD-301 to Orrin AG.`;
const header = (form: string, companies = [['HALDEN BIOLOGICS INC', '0000904973']], more = '') =>
  `<SEC-DOCUMENT>0000904973-08-000101.txt : 20080829
<SEC-HEADER>0000904973-08-000101.hdr.sgml : 20080829
ACCESSION NUMBER:		0000904973-08-000101
CONFORMED SUBMISSION TYPE:	${form}
${more}CONFORMED PERIOD OF REPORT:	20080827
FILED AS OF DATE:		20080829

${companies
  .map(
    ([name, cik]) =>
      `FILER:\n\n\tCOMPANY DATA:\n\t\tCOMPANY CONFORMED NAME:\t\t\t${name}\n\t\tCENTRAL INDEX KEY:\t\t\t${cik}\n`,
  )
  .join('\n')}</SEC-HEADER>
`;
const document = (type: string, text: string, name = 'a.txt') =>
  `<DOCUMENT>\n<TYPE>${type}\n<SEQUENCE>1\n<FILENAME>${name}\n<TEXT>\n${text}\n</TEXT>\n</DOCUMENT>\n`;
const html = (text: string) =>
  `<html><body>${text
    .split('\n\n')
    .map(
      (paragraph) =>
        `<p>${paragraph.replace(/&/g, '&amp;').replace(/ {2}/g, '&nbsp; ').replace(/\n/g, '<br>')}</p>`,
    )
    .join('\n')}</body></html>`;
const whole = (form: string, date = 'August 27, 2008') => cover(form, date) + item + signed;

describe('forms', () => {
  it.each([
    ['8-K', whole('8-K'), '8-K', '2008-08-27'],
    ['8-K/A', whole('8-K/A\n\n(Amendment No. 1)'), '8-K/A', '2008-08-27'],
    ['8-K, amendment beside it', whole('8-K\n\nAMENDMENT NO. 2'), '8-K/A', '2008-08-27'],
    [
      'date of the report, and of the event in brackets',
      whole('8-K', 'August 29, 2008 (August 27, 2008)'),
      '8-K',
      '2008-08-27',
    ],
    ['date of the event first', whole('8-K', '(August 27, 2008) August 29, 2008'), '8-K', '2008-08-27'],
    [
      'as HTML, with lines that break in titles',
      html(whole('8-K/A').replace('FORM 8', 'FORM\n8')),
      '8-K/A',
      '2008-08-27',
    ],
  ])('%s', (_, file, form, date) => {
    const filing = read(file);
    expect(filing.summary).toMatchObject({
      form,
      date,
      signed: '2008-08-29',
      registrant: {
        name: 'Halden Biologics, Inc.',
        fileNumber: '001-35006',
        irsNumber: '93-0979187',
        state: 'Delaware',
      },
    });
    expect([numbers(filing), codes(filing), filing.signatures.length]).toEqual(['1.01', [], 1]);
  });

  const sixK = (month: string, name: string) => `FORM 6-K

REPORT OF FOREIGN PRIVATE ISSUER
Pursuant to Rule 13a-16 or 15d-16 of the Securities Exchange Act of 1934

${month}

${name}

12 Quay Street
Leith EH6 7AB
United Kingdom
(Address of principal executive offices)

Indicate by check mark whether the registrant files or will file annual reports under cover of Form 20-F or Form 40-F.

Form 20-F [X]   Form 40-F [ ]

Halden has signed an agreement with Orrin AG for a new linker. Halden pays $2 million.

${signed}`;

  it.each([
    [
      'For the month of November, 2004',
      'Halden Biologics plc\n(Translation of registrant’s name into English)',
      '2004-11',
    ],
    [
      'For the Month of November 2004',
      'HALDEN BIOLOGICS PLC\n(Exact name of registrant as specified in its charter)\n\nNot Applicable\n(Translation of registrant’s name into English)',
      '2004-11',
    ],
    [
      'For the month of November, 2004\n\nCommission File Number: 000-50994',
      'Halden Biologics plc\n(Exact name of registrant)',
      '2004-11',
    ],
  ])('6-K: %s, %s', (month, name, date) => {
    const filing = read(sixK(month, name));
    expect(filing.summary).toMatchObject({
      form: '6-K',
      date,
      registrant: { name: expect.stringMatching(/^halden/i) },
    });
    expect(codes(filing)).toEqual([]);
    expect(kinds(filing)).toContain('paragraph');
  });

  it('6-K: a paragraph right below the cover is no part of it', () => {
    const paragraph =
      'Halden has signed an agreement with Orrin AG for a new linker. Halden pays $2 million at signing, and may pay more when the first of its antibodies is tested in patients, when it is approved by the agency of a country, and when its sales reach a sum.';
    const body = sixK('For the month of August, 2008', 'Halden Biologics plc\n(Exact name of registrant)');
    const tight = body.replace(/\n\nHalden has signed[^\n]*/, () => `\n${paragraph}`);
    expect(kinds(read(tight))).toContain('paragraph');
  });

  it('numbers with full stops end no sentence: persons side by side are contacts', () => {
    const people =
      'Jane Roe                John B. Doe                    Peter Poe\nHalden Biologics, Inc.  Orrin Pharmaceutical, Inc.     Vale Communications Partners\n206.555.5720            650.555.1993                   415.555.9500\n\n';
    expect(kinds(read(people + release))).toContain('contacts');
  });

  it('firms side by side below a heading of contacts are contacts, with the persons below them', () => {
    const people =
      'News of Halden\n\nFor further information contact:\n\nHalden Biologics             Orrin Communications\n________________             ____________________\nTel: +44 (0) 1223 555 471    Tel: +44 (0) 20 7555 0700\nJane Roe, Chief Executive    John Doe\n\n';
    expect(kinds(read(people + release)).filter((kind) => kind === 'table')).toEqual([]);
  });

  it('a date broken over lines is no part of the name below it', () => {
    const { summary } = read(whole('8-K').replace('August 27, 2008\n\nHalden', 'August 27,\n2008\nHalden'));
    expect(summary.registrant.name).toBe('Halden Biologics, Inc.');
  });

  it('6-K in a submission: the day of the header, and its exhibit', () => {
    const body = sixK('For the month of August, 2008', 'Halden Biologics plc\n(Exact name of registrant)');
    const { summary } = read(header('6-K') + document('6-K', body) + document('EX-99.1', release));
    expect([summary.date, summary.parts.map(({ number = '' }) => number)]).toEqual([
      '2008-08-27',
      ['', '99.1'],
    ]);
  });

  it('captions before what they name', () => {
    const { summary } = read(`FORM 8-K
CURRENT REPORT

DATE OF REPORT: September 7, 2001

EXACT NAME OF REGISTRANT: HALDEN BIOSCIENCES, INC. (the "Company")

STATE OR OTHER JURISDICTION OF INCORPORATION: Texas

COMMISSION FILE NUMBER: 0-20791

IRS EMPLOYER IDENTIFICATION NUMBER: 75-1974352

ADDRESS OF PRINCIPAL EXECUTIVE OFFICES: 800 W. 9th, Amarillo, Texas 79101

REGISTRANT'S TELEPHONE NUMBER: 806/376-1741

ITEM 5: On September 7, 2001, the Company entered into a license agreement with Orrin AG for use of the antibody in Europe.
`);
    expect(summary).toMatchObject({
      date: '2001-09-07',
      registrant: {
        name: 'HALDEN BIOSCIENCES, INC.',
        state: 'Texas',
        fileNumber: '0-20791',
        irsNumber: '75-1974352',
        address: '800 W. 9th, Amarillo, Texas 79101',
        phone: '806/376-1741',
      },
      items: [{ number: '5', title: 'Other Events and Regulation FD Disclosure' }],
    });
  });
});

describe('submissions', () => {
  it('exhibits 10.x and 99.x are parts', () => {
    const filing = read(
      header('8-K') +
        document('8-K', whole('8-K')) +
        document('EX-10.1', 'LICENSE AGREEMENT\n\nThis Agreement is made on August 27, 2008.') +
        document('EX-99.1', html(release), 'b.htm'),
    );
    expect(filing.summary.parts.map(({ kind, number }) => [kind, number])).toEqual([
      ['body', undefined],
      ['exhibit', '10.1'],
      ['exhibit', '99.1'],
    ]);
    expect(filing.summary).toMatchObject({ filed: '2008-08-29', registrant: { cik: '904973' } });
    expect(codes(filing)).toEqual([]);
  });

  it('of several filers the one on the cover, with its own CIK', () => {
    const filing = read(
      header('8-K', [
        ['ORRIN HOLDINGS TRUST', '0000000017'],
        ['HALDEN BIOLOGICS INC', '0000904973'],
      ]) + document('8-K', whole('8-K')),
    );
    expect(filing.summary.registrant).toMatchObject({ name: 'Halden Biologics, Inc.', cik: '904973' });
    expect(filing.remarks.map(({ message }) => message)).toEqual([
      'It was filed for ORRIN HOLDINGS TRUST as well.',
    ]);
  });

  it('a former name on the cover is no stranger', () => {
    const former = header('8-K', [['NOVAXIS INC', '0000904973']]).replace(
      '</SEC-HEADER>',
      '\tFORMER COMPANY:\n\t\tFORMER CONFORMED NAME:\tHALDEN BIOLOGICS INC\n</SEC-HEADER>',
    );
    const filing = read(former + document('8-K', whole('8-K')));
    expect([filing.summary.registrant.name, codes(filing)]).toEqual(['Halden Biologics, Inc.', []]);
  });

  it('in a mail envelope, with its dashes', () => {
    const envelope = `-----BEGIN PRIVACY-ENHANCED MESSAGE-----\nProc-Type: 2001,MIC-CLEAR\nOriginator-Name: keymaster@town.hall.org\nMIC-Info: RSA-MD5,RSA,\n EgEMYgU5QzqMk\n\n${header('8-K').replaceAll('SEC-', 'IMS-')}${document('8-K', `${whole('8-K')}\n- --------\n- -- 2 --\n`)}</IMS-DOCUMENT>\n-----END PRIVACY-ENHANCED MESSAGE-----\n`;
    const filing = read(envelope);
    expect([filing.summary.form, codes(filing)]).toEqual(['8-K', []]);
    expect(filing.text).toMatch(/\n--------\n-- 2 --$/);
  });

  const packed = `begin 644 deal.pdf\nM${'#'.repeat(60)}\n\`\nend\n`;

  it.each([
    [
      'a PDF',
      document('EX-99.2', `<PDF>\n${packed}</PDF>`, 'deal.pdf'),
      'EX-99.2 deal.pdf was left out: it is a PDF.',
    ],
    ['a picture', document('GRAPHIC', packed, 'logo.jpg'), 'GRAPHIC logo.jpg was left out: it is a picture.'],
    [
      'a uuencoded file',
      document('EX-99.2', packed, 'deal.doc'),
      'EX-99.2 deal.doc was left out: it is a uuencoded attachment.',
    ],
    [
      'a packed table',
      document('EXCEL', packed, 'f.xlsx'),
      'EXCEL f.xlsx was left out: it is an attachment.',
    ],
    [
      'a packed file behind text',
      document('EX-99.2', `${release}\n\n${packed}`, 'r.txt'),
      'Of EX-99.2 r.txt, a uuencoded attachment was left out.',
    ],
    ['nothing', document('EX-99.2', ' \n ', 'r.txt'), 'EX-99.2 r.txt was left out: it is empty.'],
    [
      'XBRL',
      document('EX-101.SCH', '<?xml version="1.0"?><xsd:schema>', 'h.xsd'),
      'EX-101.SCH h.xsd was left out: it is XBRL data.',
    ],
  ])('%s is left out, and said so', (_, attached, message) => {
    const filing = read(header('8-K') + document('8-K', whole('8-K')) + attached);
    expect(filing.remarks.map((remark) => remark.message)).toEqual([message]);
    expect(filing.text).not.toMatch(/#{20}|xsd/);
  });

  it('the tagged form of the feed', () => {
    const feed = `<SUBMISSION>\n<ACCESSION-NUMBER>0000904973-08-000101\n<TYPE>8-K\n<PERIOD>20080827\n<FILING-DATE>20080829\n<FILER>\n<COMPANY-DATA>\n<CONFORMED-NAME>HALDEN BIOLOGICS INC\n<CIK>0000904973\n</COMPANY-DATA>\n</FILER>\n`;
    const { summary } = read(`${feed}${document('8-K', whole('8-K'))}</SUBMISSION>\n`);
    expect(summary).toMatchObject({
      accession: '0000904973-08-000101',
      filed: '2008-08-29',
      registrant: { cik: '904973' },
    });
  });
});

describe('text', () => {
  const block = (filing: Filing, words: string) =>
    filing.blocks.find(({ start, end }) => filing.text.slice(start, end).includes(words));
  const sentence = 'The license that Halden granted to Orrin AG on August 27 is for all cancers and\n';

  it.each([
    ['<PAGE>', '\n<PAGE>   3\n\n'],
    ['a form feed and a page number', '\n\n                 -2-\n\f\n'],
    ['a page number alone', '\n                              Page 2 of 4\n\n'],
    ['a rule', '\n- ----------------------------------------\n\n'],
  ])('a sentence goes on behind %s', (_, page) => {
    const filing = read(
      `${cover('8-K', 'August 27, 2008')}${item}${sentence}${page}the countries of Europe, where HLD-301 is not sold.\n\n${signed}`,
    );
    expect(block(filing, 'for all cancers')?.end).toBe(filing.text.indexOf('not sold.') + 'not sold.'.length);
  });

  it.each([
    ['LF', '\n'],
    ['CR LF', '\r\n'],
    ['CR', '\r'],
    ['CR CR LF', '\r\r\n'],
  ])('lines end in %s', (_, end) => {
    const filing = read(whole('8-K').replaceAll('\n', end));
    expect(filing.summary).toMatchObject({
      form: '8-K',
      date: '2008-08-27',
      registrant: { name: 'Halden Biologics, Inc.' },
    });
    expect(numbers(filing)).toBe('1.01');
  });

  it('every newline doubled', () => {
    const filing = read(whole('8-K').replaceAll('\n', '\n\n'));
    expect([filing.summary.form, filing.summary.date, numbers(filing)]).toEqual([
      '8-K',
      '2008-08-27',
      '1.01',
    ]);
  });

  it('tables in text', () => {
    const table = `<TABLE>\n<CAPTION>\n                2008    2007\n<S>             <C>     <C>\nRevenue        5,000   4,000\nCosts          (900)   (800)\n</TABLE>\n`;
    const filing = read(`${cover('8-K', 'August 27, 2008')}${item}${table}\n${signed}`);
    expect(block(filing, 'Revenue')?.kind).toBe('table');
    expect(block(filing, '<CAPTION>')).toBeUndefined();
  });

  it.each([
    ['UTF-8', 'utf8'],
    ['UTF-16', 'utf16le'],
  ] as const)('%s', (_, encoding) => {
    expect(read(Buffer.from(`\ufeff${whole('8-K')}“HLD-301®”`, encoding)).text).toContain('“HLD-301®”');
  });

  it('windows-1252', () => {
    const bytes = Buffer.from(`${whole('8-K')}\x93HLD-301\xae\x94 \x96 Est\xe9e`, 'latin1');
    expect(read(bytes).text).toContain('“HLD-301®” – Estée');
  });

  it('entities of a text document, by name and by number in windows-1252', () => {
    const filing = read(
      header('8-K') +
        document('8-K', `${whole('8-K')}\nAT&amp;T &#147;HLD&#174;&#148; &lt;5 &sect; 2&nbsp;x`),
    );
    expect(filing.text).toMatch(/AT&T “HLD®” <5 § 2 x$/);
  });
});

describe('HTML', () => {
  it('inline XBRL: what is tagged on the cover, and no hidden facts', () => {
    const tag = (name: string, value: string) =>
      `<ix:nonNumeric contextRef="c" name="dei:${name}">${value}</ix:nonNumeric>`;
    const page = `<?xml version="1.0"?><html xmlns:ix="http://www.xbrl.org/2013/inlineXBRL"><head><title>8-K</title></head><body>
<div style="display:none"><ix:header><ix:hidden>${tag('EntityCentralIndexKey', '0000904973')}${tag('AmendmentFlag', 'true')}</ix:hidden></ix:header></div>
<p>UNITED STATES SECURITIES AND EXCHANGE COMMISSION</p><p>FORM ${tag('DocumentType', '8-K/A')}</p><p>CURRENT REPORT</p>
<p>Date of Report: ${tag('DocumentPeriodEndDate', 'August&#160;27, 2008')}</p><p>${tag('EntityRegistrantName', 'Halden Biologics,<br/>Inc.')}</p>
<p>(Exact name of registrant as specified in its charter)</p>${html(item)}</body></html>`;
    const filing = read(page);
    expect(filing.summary).toMatchObject({
      form: '8-K/A',
      date: '2008-08-27',
      registrant: { cik: '904973' },
    });
    expect(filing.text).not.toMatch(/0000904973|true/);
  });

  it('in a submission, between tags of XBRL', () => {
    const filing = read(
      header('8-K') +
        document(
          '8-K',
          `<XBRL>\n<?xml version='1.0' encoding='ASCII'?>\n${html(whole('8-K'))}\n</XBRL>`,
          'a.htm',
        ),
    );
    expect([filing.summary.date, numbers(filing), codes(filing)]).toEqual(['2008-08-27', '1.01', []]);
  });
});

describe('a release alone', () => {
  const about =
    'Halden has dosed the first patient in a trial of HLD-301. The trial will enrol up to 60 patients with solid tumours.';

  it.each([
    ['with a dateline', release, '2008-08-29'],
    [
      'with its date above',
      `Media Release\n\nBasel, 29 August 2008\n\nOrrin begins trial\n\nOrrin (SIX: ORN) has begun a phase II study of HLD-301.`,
      '2008-08-29',
    ],
    [
      'as a stock exchange has it',
      `Company Announcement No. 12\n\nCopenhagen, Denmark; August 29, 2008 – ${about}`,
      '2008-08-29',
    ],
    [
      'from London',
      `29 August 2008\n\nHalden Biologics plc (AIM: HLD), which makes linkers, announces that it has signed an agreement with Orrin.`,
      '2008-08-29',
    ],
    [
      'with neither date nor firm’s form',
      `NEWS RELEASE\n\nHalden and Orrin to work on conjugates\n\nHalden gains rights to three antibodies.\n\n###\n`,
      undefined,
    ],
    [
      'that is a headline and a paragraph',
      `Halden Announces First Patient in Trial of HLD-301\n\n${about}`,
      undefined,
    ],
    [
      'with forward-looking statements',
      `${about}\n\nThis release contains forward-looking statements.`,
      undefined,
    ],
    [
      'as HTML',
      html(`Halden Doses First Patient\n\n${about}\n\nAbout Halden\n\nHalden develops conjugates.`),
      undefined,
    ],
  ])('%s', (_, file, date) => {
    const filing = read(file);
    expect([filing.summary.date, filing.summary.form, codes(filing)]).toEqual([
      date,
      undefined,
      ['cover/none'],
    ]);
  });

  it.each([
    [
      'a letter',
      'Dear Sir, thank you for your letter. I was glad to hear that your aunt is well. We shall come on Sunday with the children, if the weather is fine, and bring a cake.',
    ],
    [
      'a recipe',
      'Take two eggs and a cup of flour. Mix them well. Bake the dough for an hour in a hot oven until it is brown, then let it cool before you serve it.',
    ],
    [
      'a manual',
      '# Installation\n\nRun npm install. Then start the server. The server listens on port 80 and answers requests from the network.',
    ],
    ['a page of links', html('Home\n\nNews\n\nContact us\n\nAll rights reserved.')],
    [
      'a page that is refused',
      html('Your request has been blocked.\n\nPlease declare your traffic by updating your user agent.'),
    ],
  ])('%s is none', (_, file) => {
    expect(() => readFiling(Buffer.from(file), 'a.txt')).toThrow(
      'a.txt is neither an SEC filing nor a press release',
    );
  });
});
