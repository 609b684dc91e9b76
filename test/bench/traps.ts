/**
 * How time grows with files that are made to make it grow: `npx tsx test/bench/traps.ts`, each at one, two and four times
 * a size. Processor time, so that other work on the machine counts little; a growth far over 4 is worse than linear.
 */
import { readFiling } from '../../src/edgar/read-filing.ts';
import { InputError } from '../../src/errors.ts';
import { markdownTable } from './markdown.ts';

const head =
  '<html><p>BASEL, May 4, 2011 -- Halden Biologics, Inc. today announced that a trial has begun in patients.</p>';
const cover = `SECURITIES AND EXCHANGE COMMISSION\n\nFORM 8-K\n\nCURRENT REPORT\n\nDate of report: March 12, 2008\n\nHALDEN, INC.\n(Exact name of registrant as specified in its charter)\n\nItem 8.01 Other Events\n\n`;
const sub = (rest: string) =>
  `<SEC-DOCUMENT>a\n<SEC-HEADER>\nACCESSION NUMBER:\t0000950142-19-000172\nCONFORMED SUBMISSION TYPE:\t8-K\n</SEC-HEADER>\n${rest}`;
const doc = (type: string, text: string) =>
  `<DOCUMENT>\n<TYPE>${type}\n<TEXT>\n${text}\n</TEXT>\n</DOCUMENT>\n`;
const r = (words: string, times: number) => words.repeat(times);

/** Files by what they are full of, at a size. */
const traps: Record<string, (n: number) => string> = {
  nestedDiv: (n) => head + r('<div>', Math.min(n, 990)) + r('<p>x</p>', n),
  nestedB: (n) => head + r('<b>', n),
  unmatched: (n) => head + r('<div>', 990) + r('</i>', n * 5),
  attributes: (n) => `${head}<p ${Array.from({ length: n * 5 }, (_, i) => `a${i}="x"`).join(' ')}>x</p>`,
  longAttr: (n) => `${head}<p style="${r('display : ', n * 5)}">x</p>`,
  entities: (n) => `${head}<p>${r('&amp;', n * 10)}</p>`,
  nbsp: (n) => `${head}<p>${r('&nbsp; ', n * 10)}</p>`,
  zero: (n) => `${head}<p>${r('a&#8203; ', n * 10)}</p>`,
  cells: (n) => `${head}<table><tr>${r('<td>x</td>', n * 5)}</tr></table>`,
  tallCells: (n) => `${head}<table><tr>${r('<td>x<br>y</td>', n * 2)}<td>${r('z<br>', n)}</td></tr></table>`,
  rows: (n) => `${head}<table>${r('<tr><td>a</td><td>$</td><td>5</td></tr>', n * 3)}</table>`,
  nestedTables: (n) => head + r(`${r('<table><tr><td>', 15)}x<br>y${r('</table>', 15)}`, (n / 10) | 0),
  openTables: (n) => head + r('<table><tr><td>x<br>y', Math.min(n, 300)) + r('<p>z</p>', n * 5),
  br: (n) => head + r('<br>', n * 20),
  li: (n) => head + r('<li>a', n * 10),
  pre: (n) => `${head}<pre>${r('a  b\n', n * 20)}</pre>`,
  preNo: (n) => head + r('<pre>a', Math.min(n, 900)) + r('\nb c', n * 10),
  facts: (n) =>
    '<?xml version="1.0"?><html xmlns:ix="x">' +
    head +
    r('<ix:nonNumeric name="dei:EntityRegistrantName">', 900) +
    r('x<b>y</b>', n * 5),
  comments: (n) => head + r('<!--', n * 5),
  lt: (n) => head + r('<', n * 20),
  ltbang: (n) => head + r('<!', n * 20),
  ltq: (n) => head + r('<?', n * 10),
  cdata: (n) => head + r('<![CDATA[', n * 5),
  script: (n) => head + r('<script>', n * 5),
  hidden: (n) => head + r('<p style="display:none">x</p>', n * 3),
  oneLine: (n) => cover + r('the company today announced a thing, ', n * 10),
  oneLineSent: (n) => cover + r('The company announced a thing. ', n * 10),
  oneWord: (n) => cover + r('a', n * 50),
  digits: (n) => cover + r('1', n * 50),
  spaces: (n) => `${cover}x${r(' ', n * 50)}y`,
  tabs: (n) => `${cover}x${r('\t', n * 50)}y`,
  dots: (n) => cover + r('. ', n * 30),
  dots2: (n) => cover + r('.', n * 50),
  unders: (n) => cover + r('_', n * 50),
  caps: (n) => cover + r('A', n * 50),
  parens: (n) => cover + r('(', n * 50),
  quotes: (n) => cover + r('“', n * 50),
  slash: (n) => cover + r('/s/ ', n * 20),
  dashes: (n) => cover + r('- ', n * 20),
  items: (n) => cover + r('Item 8.01 Other Events\n', n * 5),
  items2: (n) =>
    cover +
    r('Item 8.01 Other Events\n\nThe company said so and it went on with its work in the field.\n\n', n * 2),
  itemsAlt: (n) =>
    cover +
    Array.from(
      { length: n * 2 },
      (_, i) => `Item ${1 + (i % 9)}.0${1 + (i % 8)}. Foo Bar\n\nwords go on here.\n`,
    ).join('\n'),
  exhibits: (n) =>
    cover +
    'Item 9.01 Financial Statements and Exhibits\n\n(d) Exhibits\n\n' +
    Array.from(
      { length: n * 2 },
      (_, i) => `${1 + (i % 100)}.${(i / 100) | 0}   Agreement number ${i}\n`,
    ).join('\n'),
  exhibitTitle: (n) =>
    cover +
    'Item 9.01 Financial Statements and Exhibits\n\n(d) Exhibits\n\n99.1  Release\n' +
    r('and more of it\n', n * 5),
  index: (n) =>
    cover +
    'SIGNATURES\n\nPursuant to the requirements of the Securities Exchange Act of 1934, duly caused\n\n/s/ Ann Other\nAnn Other\n\nEXHIBIT INDEX\n\n' +
    Array.from({ length: n * 2 }, (_, i) => `99.${i % 999}   Agreement number ${i}\n`).join(''),
  heads: (n) =>
    cover +
    'SIGNATURES\n\nPursuant to the requirements of the Securities Exchange Act of 1934, duly caused\n\n/s/ Ann Other\nAnn Other\n\n' +
    r('Exhibit 99.1\n\nwords of a release go here and on\n\n', n * 3),
  sigs: (n) => cover + r('SIGNATURES\n\n', n * 5),
  sigs2: (n) => cover + r('Pursuant to the requirements of the Securities Exchange Act of 1934\n', n * 3),
  sigs3: (n) =>
    cover +
    'SIGNATURES\n\nPursuant to the requirements of the Securities\nduly caused\n' +
    r('/s/ Ann Other\n', n * 5),
  coverLines: (n) => r('current report\nSecurities and Exchange Commission\nDate of report\n', n * 2),
  coverCells: (n) =>
    cover.replace('Item 8.01', `${r('Commission file number 0-12345   Delaware\n', n * 2)}Item 8.01`),
  blankLines: (n) => cover + r('\n', n * 50),
  crcr: (n) => cover + r('word\r\r\n', n * 5),
  ff: (n) => cover + r('\f', n * 50),
  pageBreaks: (n) => cover + r('<PAGE>  1\n', n * 5),
  tables: (n) => cover + r('<TABLE>\n', n * 5),
  tableRows: (n) => `${cover}<TABLE>\n${r('a   5   6\n', n * 5)}`,
  goesOn: (n) =>
    cover + r('the company and its partner will go on with their work in the field of\n\n', n * 2),
  bullets: (n) => cover + r('• a\n', n * 10),
  about: (n) => cover + r('About Halden\n', n * 5),
  contacts: (n) => cover + r('Contacts: a@b.c 617-555-1234\n', n * 3),
  datelines: (n) => r('BASEL, May 4, 2011 -- Halden, Inc. today announced\n\n', n * 3),
  docs: (n) => sub(r(doc('EX-99.1', 'x'), n)),
  docsOpen: (n) => sub(r('<DOCUMENT>\n', n * 5)),
  textClose: (n) => sub(`<DOCUMENT>\n<TYPE>8-K\n<TEXT>\n${r('</TEXT>\n', n * 5)}`),
  uu: (n) => sub(doc('EX-99', `words\n${r('begin 644 a.b\nMAAAAAAAAAAAA\n', n * 3)}`)),
  uuEnd: (n) => sub(doc('EX-99', `words\n${r('begin 644 a.b\nMAAAAAAAAAAAA\nend\n', n * 3)}`)),
  amp: (n) => sub(doc('8-K', r('&amp;', n * 10))),
  header: (n) =>
    sub('').replace(
      '</SEC-HEADER>',
      `${r('FILER:\n\tCOMPANY CONFORMED NAME:\tA\n\tCENTRAL INDEX KEY:\t1\n', n)}</SEC-HEADER>`,
    ) + doc('8-K', cover),
  headerTags: (n) => `<SEC-HEADER>\n${r('<CIK>1\n', n * 10)}`,
  items3: (n) =>
    sub('').replace('</SEC-HEADER>', `${r('ITEM INFORMATION:\tOther Events\n', n)}</SEC-HEADER>`) +
    doc('8-K', cover),
  windows: (n) => cover + r('\u0093', n * 50),
  dash: (n) => sub(doc('8-K', r('- -\n', n * 10))),
  md: (n) => cover + r('**', n * 20),
  md2: (n) => cover + r('*a ', n * 20),
  backslash: (n) => cover + r('\\$', n * 20),
  hash: (n) => cover + r('# # # ', n * 5),
  gt: (n) => head + r('<a>', n * 5) + r('</a>', n * 5),
  nestAlt: (n) => head + r('<div><p></div>', n * 5),
  p: (n) => head + r('</p>', n * 10),
  svg: (n) => head + r('<svg>', 500) + r('</svg>', n * 5),
  noBlank: (n) => cover + r('Halden Biologics will go on with it\n', n * 5),
  phone: (n) => cover + r('617 ', n * 20),
  at: (n) => cover + r('a@', n * 20),
  www: (n) => cover + r('a.', n * 20),
  semis: (n) => r('; ', n * 20),
  commas: (n) => cover + r('Inc., ', n * 10),
  yrs: (n) => cover + r('January 1, ', n * 10),
};

/** Milliseconds of the processor. */
function cost(file: string): number {
  const bytes = Buffer.from(file);
  const before = process.cpuUsage();
  try {
    readFiling(bytes, 'a.txt');
  } catch (error) {
    if (!(error instanceof InputError)) throw error;
  }
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1000;
}

const size = Number(process.argv[2] ?? 5000);
const rows = Object.entries(traps).map(([name, make]) => {
  cost(make(size));
  const [once = 0, twice = 0, four = 0] = [1, 2, 4].map((times) => cost(make(size * times)));
  const megabytes = Buffer.byteLength(make(size * 4)) / 1e6;
  const growth = four < 100 ? '' : `×${(four / once).toFixed(1)}`;
  return [name, ...[once, twice, four].map((ms) => ms.toFixed(0)), growth, (four / megabytes).toFixed(0)];
});
console.log(markdownTable(['file full of', 'ms', 'ms, ×2', 'ms, ×4', 'growth', 'ms a MB'], rows, 1));
