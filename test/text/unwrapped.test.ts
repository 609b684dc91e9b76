import { describe, expect, it } from 'vitest';
import { unwrapped } from '../../src/text/unwrapped.ts';

const whole = (text: string) => unwrapped(text, { start: 0, end: text.length });
const wide = 'Halden Biologics will receive from its licensee up to';

describe('unwrapped', () => {
  it.each([
    ['a line that its margin ended goes on', `${wide}\n$5 million.`, `${wide} $5 million.`],
    ['an indent goes with it', `${wide}\r\n     $5 million.`, `${wide} $5 million.`],
    [
      'a short line goes on in small letters',
      'said Jo Orr,\nchief executive',
      'said Jo Orr, chief executive',
    ],
    ['two spaces are one', 'It began.  Halden paid.', 'It began. Halden paid.'],
    ['the sign of a mark', 'Herceptin(R) and TAP(TM) pay (R) and(R)', 'Herceptin® and TAP™ pay (R) and®'],
    ['a short line ends', 'Halden Biologics\nBasel', 'Halden Biologics\nBasel'],
    ['three spaces part columns', 'Jo Orr   Ann Lee', 'Jo Orr   Ann Lee'],
  ])('%s', (_, text, words) => expect(whole(text).words).toBe(words));

  it('knows where each character stands', () => {
    const text = `${wide}\n     $5 million.`;
    const { words, places } = whole(text);
    expect([...words].map((_, at) => text[places?.[at] ?? at]).join('')).toBe(words.replace(' $', '\n$'));
  });

  it('a line is as long as in the text, wherever the span begins', () => {
    const text = `${wide}\n$5 million.`;
    expect(unwrapped(text, { start: text.indexOf('up to'), end: text.length }).words).toBe(
      'up to $5 million.',
    );
  });
});
