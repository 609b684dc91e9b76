import { describe, expect, it } from 'vitest';
import { maxDocuments } from '../../src/edgar/limits.ts';
import { exhibitNumber, isSubmission, readSubmission } from '../../src/edgar/submission.ts';

const document = (type: string, content: string, rest = '') =>
  `<DOCUMENT>\n<TYPE>${type}\n<SEQUENCE>1\n${rest}<TEXT>\n${content}\n</TEXT>\n</DOCUMENT>\n`;

describe('readSubmission', () => {
  it('takes header and documents apart, and knows where each stood', () => {
    const file = `<SEC-HEADER>x\n</SEC-HEADER>\n${document('8-K', 'body', '<FILENAME>a.txt\n')}${document('EX-99.1', 'release', '<DESCRIPTION>PRESS RELEASE\n')}`;
    expect(isSubmission(file)).toBe(true);
    const { header, documents, cut } = readSubmission(file);
    expect([header, cut]).toEqual(['<SEC-HEADER>x\n</SEC-HEADER>\n', false]);
    expect(documents).toEqual([
      { type: '8-K', filename: 'a.txt', content: '\nbody\n', start: 83, closed: true, outside: 0 },
      {
        type: 'EX-99.1',
        description: 'PRESS RELEASE',
        content: '\nrelease\n',
        start: 179,
        closed: true,
        outside: 0,
      },
    ]);
    for (const { content, start } of documents) expect(file.startsWith(content, start)).toBe(true);
  });

  it.each([
    ['cut in its text', '<DOCUMENT>\n<TYPE>8-K\n<TEXT>\nbody goes', [['8-K', '\nbody goes', false]]],
    ['without </TEXT>', '<DOCUMENT>\n<TYPE>8-K\n<TEXT>\nbody\n</DOCUMENT>\n', [['8-K', '\nbody\n', true]]],
    ['cut before its text', '<DOCUMENT>\n<TYPE>8-K\n<SEQ', [['8-K', '<DOCUMENT>\n<TYPE>8-K\n<SEQ', false]]],
    [
      'with another inside',
      `<DOCUMENT>\n<TYPE>8-K\n<TEXT>\nbody\n${document('EX-99.1', 'release')}more of the body\n</TEXT>\n</DOCUMENT>\n`,
      [
        ['8-K', '\nbody\n', false],
        ['EX-99.1', '\nrelease\n', true],
      ],
    ],
    ['with </TEXT> in its text', document('8-K', 'a </TEXT> of\nb'), [['8-K', '\na </TEXT> of\nb\n', true]]],
  ])('a document %s', (_, file, documents) => {
    expect(
      readSubmission(file).documents.map(({ type, content, closed }) => [type, content, closed]),
    ).toEqual(documents);
  });

  it('counts what belongs to no document', () => {
    const [first] = readSubmission(`${document('8-K', 'body')}more of it\n</SEC-DOCUMENT>\n`).documents;
    expect(first?.outside).toBe(8);
  });

  it('reads so many documents and no more', () => {
    const { documents, cut } = readSubmission(document('8-K', 'body').repeat(maxDocuments + 1));
    expect([documents.length, documents.at(-1)?.content, cut]).toEqual([maxDocuments, '\nbody\n', true]);
  });

  it('shows file names without control characters', () => {
    const [first] = readSubmission(
      '<DOCUMENT>\n<TYPE>8-K\u001b[2J\n<FILENAME>../\u0007a.txt\n<TEXT>\nbody',
    ).documents;
    expect(first).toMatchObject({ type: '8-K[2J', filename: '../a.txt' });
  });
});

it.each([
  ['EX-99.1', '99.1'],
  ['EX-12.(C)', '12.(C)'],
  ['EX-10', '10'],
  ['8-K', undefined],
])('exhibitNumber of %s', (type, number) => {
  expect(exhibitNumber(type)).toBe(number);
});
