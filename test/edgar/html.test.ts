import { describe, expect, it } from 'vitest';
import { htmlToText, isHtml } from '../../src/edgar/html.ts';
import { composeRow } from '../../src/edgar/html-table.ts';
import { sourced } from '../../src/edgar/sourced.ts';

const text = (html: string) => htmlToText(html, 'a.htm').text;

describe('htmlToText', () => {
  it.each([
    ['blocks apart by a blank line', '<p>One</p><div>Two<p>Three</div>', 'One\n\nTwo\n\nThree'],
    ['a break is a newline, two are a blank line', 'One<br>Two<br><br>Three', 'One\nTwo\n\nThree'],
    ['white space collapses', '<p>a  b\n\t c</p>', 'a b c'],
    ['hard spaces are spaces', '<p>Exhibit&nbsp;99.1 of&#160;5</p>', 'Exhibit 99.1 of 5'],
    [
      'a run of hard spaces is a column',
      '<p>Item 8.01.&nbsp;&nbsp;&nbsp;&nbsp;Other Events</p>',
      'Item 8.01.\tOther Events',
    ],
    [
      'entities',
      '<p>S&amp;P &lt;5 &ldquo;x&rdquo; &#146; &#8212; Herceptin<sup>&reg;</sup></p>',
      'S&P <5 “x” ’ — Herceptin®',
    ],
    ['soft hyphens vanish', '<p>mono&shy;clonal</p>', 'monoclonal'],
    ['list items', '<ul><li>One<li>Two</ul>', '• One\n\n• Two'],
    ['cells by tabs, rows by lines', '<table><tr><td>a<td>b<tr><td>c<td>d</table>', 'a\tb\nc\td'],
    ['a table stands apart', 'x<table><tr><td>a</td></tr></table>y', 'x\n\na\n\ny'],
    [
      'a table in a cell',
      '<table><tr><td>a</td><td><table><tr><td>b</td><td>c</td></tr></table></td></tr></table>',
      'a\tb\tc',
    ],
    ['pre keeps its lines', '<pre>a  b\nc</pre>', 'a  b\nc'],
    [
      'scripts, styles and titles are left out',
      '<title>t</title><style>s</style><script>x</script><p>a</p>',
      'a',
    ],
    [
      'hidden parts are left out',
      '<div style="display: none">a<table><tr><td>x</td></tr></table></div><p>b</p>',
      'b',
    ],
    ['unclosed tables', '<table><tr><td>a<td>b', 'a\tb'],
  ])('%s', (_, html, expected) => {
    expect(text(html)).toBe(expected);
  });

  it('drops the hidden header of inline XBRL and keeps its cover facts, the shown one first', () => {
    const html = `<?xml version="1.0"?><html xmlns:ix="x"><body><div style="display:none"><ix:header><ix:hidden>
      <ix:nonNumeric name="dei:EntityRegistrantName">ORACLE CORP</ix:nonNumeric>
      <ix:nonNumeric name="dei:AmendmentFlag">false</ix:nonNumeric></ix:hidden></ix:header></div>
      <p><a name="x"/><ix:nonNumeric name="dei:EntityRegistrantName"><b>Oracle</b> Corporation</ix:nonNumeric></p></body></html>`;
    const page = htmlToText(html, 'a.htm');
    expect(page.text).toBe('Oracle Corporation');
    expect([...page.facts]).toEqual([
      ['EntityRegistrantName', 'Oracle Corporation'],
      ['AmendmentFlag', 'false'],
    ]);
  });

  it('refuses absurd nesting', () => {
    expect(() => text('<b>'.repeat(1001))).toThrowError(expect.objectContaining({ code: 'input/too-deep' }));
  });

  it('reads deep nesting below the limit', () => {
    expect(text(`${'<div>'.repeat(990)}x`)).toBe('x');
  });
});

describe('composeRow', () => {
  it.each([
    [
      'currency signs and brackets join their figure',
      [['Net'], ['$'], ['5.0'], ['(2'], [')'], ['%']],
      ['Net\t$5.0\t(2)%'],
    ],
    ['empty cells vanish', [['a'], [], ['b']], ['a\tb']],
    ['a cell alone keeps its lines', [[], ['a', '', 'b']], ['a', '', 'b']],
    ['the last cell may go on', [['By:'], ['/s/ A. Name', 'A. Name']], ['By:\t/s/ A. Name', 'A. Name']],
    [
      'columns stand line by line',
      [
        ['0-1', '(File)'],
        ['04-2', '(IRS)'],
      ],
      ['0-1\t04-2', '(File)\t(IRS)'],
    ],
  ])('%s', (_, row, lines) => {
    const cells = row.map((cell) => cell.map((line) => sourced(line, 0)));
    expect(composeRow(cells).map((line) => line.text)).toEqual(lines);
  });
});

it.each([
  ['<html><body>', true],
  ['<!DOCTYPE html>', true],
  ['<p>A release</p>', true],
  ['ImmunoGen <IMGN> said p < 0.05', false],
  ['<PAGE>  1\ntext', false],
])('isHtml %s', (given, expected) => {
  expect(isHtml(given)).toBe(expected);
});
