import { describe, expect, it } from 'vitest';
import { exhibitNumber, isSubmission, readSubmission, unreadable } from '../../src/edgar/submission.ts';

const document = (type: string, content: string, rest = '') =>
  `<DOCUMENT>\n<TYPE>${type}\n<SEQUENCE>1\n${rest}<TEXT>\n${content}\n</TEXT>\n</DOCUMENT>\n`;

describe('readSubmission', () => {
  it('takes header and documents apart', () => {
    const file = `<SEC-HEADER>x\n</SEC-HEADER>\n${document('8-K', 'body', '<FILENAME>a.txt\n')}${document('EX-99.1', 'release', '<DESCRIPTION>PRESS RELEASE\n')}`;
    expect(isSubmission(file)).toBe(true);
    expect(readSubmission(file)).toEqual({
      header: '<SEC-HEADER>x\n</SEC-HEADER>\n',
      documents: [
        { type: '8-K', filename: 'a.txt', content: '\nbody\n' },
        { type: 'EX-99.1', description: 'PRESS RELEASE', content: '\nrelease\n' },
      ],
    });
  });

  it('reads a truncated document to its end', () => {
    expect(readSubmission('<DOCUMENT>\n<TYPE>8-K\n<TEXT>\nbody goes').documents).toEqual([
      { type: '8-K', content: '\nbody goes' },
    ]);
  });
});

it.each([
  ['GRAPHIC', 'begin 644 a.jpg\nM_]C_', 'a picture'],
  ['EX-99.1', '<PDF>\nbegin 644 a.pdf\nM', 'a PDF'],
  ['EX-99.2', '\nbegin 644 a.doc\nM_]C_', 'a uuencoded attachment'],
  ['EX-101.INS', '<XBRL>\n<?xml version="1.0"?><xbrl>', 'XBRL data'],
  ['4', '<XML>\n<?xml version="1.0"?>', 'XML data'],
  ['EX-99.1', 'We begin 2 studies.', undefined],
  ['8-K', '<XBRL>\n<?xml version="1.0"?>\n<html>', undefined],
])('unreadable: %s %s', (type, content, why) => {
  expect(unreadable({ type, content })).toBe(why);
});

it.each([
  ['EX-99.1', '99.1'],
  ['EX-12.(C)', '12.(C)'],
  ['EX-10', '10'],
  ['8-K', undefined],
])('exhibitNumber of %s', (type, number) => {
  expect(exhibitNumber(type)).toBe(number);
});
