import { describe, expect, it } from 'vitest';
import { Accession, Cik, Day, listed } from '../../src/sync/filing-ref.ts';

const told = <T>(parsed: { success: boolean; data?: T }) => (parsed.success ? parsed.data : 'refused');

it.each([
  ['0001193125-24-000123', '0001193125-24-000123'],
  ['0001193125-24-000123.txt', 'refused'],
  ['000119312524000123', 'refused'],
  ['../../../../etc/passwd', 'refused'],
  ['0001193125-24-000123/../../x', 'refused'],
  ['0001193125-24-000123\n', 'refused'],
  ['', 'refused'],
])('accession number %j: %s', (given, expected) => expect(told(Accession.safeParse(given))).toBe(expected));

it.each([
  ['0000855654', '855654'],
  ['855654', '855654'],
  [855654, '855654'],
  ['0', 'refused'],
  ['85565x', 'refused'],
  ['85565/../4', 'refused'],
  ['12345678901', 'refused'],
])('CIK %j: %s', (given, expected) => expect(told(Cik.safeParse(given))).toBe(expected));

it.each([
  ['20240318', '2024-03-18'],
  ['2024-03-18', '2024-03-18'],
  ['2024-02-30', 'refused'],
  ['yesterday', 'refused'],
])('day %j: %s', (given, expected) => expect(told(Day.safeParse(given))).toBe(expected));

describe('listed', () => {
  it('keeps what names a filing, and counts the rest', () => {
    const good = { accession: '0001193125-24-000123', cik: '1', form: '8-K', filed: '2024-03-18' };
    const odd = [undefined, {}, { ...good, accession: '../x' }, { ...good, filed: '' }];
    expect(listed([good, ...odd])).toEqual({ refs: [good], odd: 4 });
  });
});
