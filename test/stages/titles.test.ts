/** Titles as they leave the pipeline: whole, and no more than the title. */
import { describe, expect, it } from 'vitest';
import { readFiling } from '../../src/edgar/read-filing.ts';
import { extract } from '../../src/extract.ts';

const head =
  'FOR IMMEDIATE RELEASE\n\nBASEL, Switzerland, March 3, 2020 -- Halden Biologics, Inc. announced a trial in patients.\n\n';

const titles = (text: string): (string | undefined)[] =>
  extract(readFiling(new TextEncoder().encode(`${head}${text}\n`), 'a.txt'))
    .relations.filter(({ type }) => type === 'AFFILIATED_WITH')
    .map(({ title }) => title);

describe('a title', () => {
  it.each([
    [
      'ends before its day',
      'Halden Biologics, Inc. elected Jane Roe as Director, effective immediately.',
      'Director',
    ],
    [
      'is not cut within a word',
      'Prior to it, Ms. Jane Roe was Chief Operating Officer and Vice President, Finance, Administrations & Operations of Orrin Technology Corporation from 2001.',
      'Chief Operating Officer and Vice President, Finance, Administrations & Operations',
    ],
    [
      'ends before a description of the firm',
      'Ms. Jane Roe was CFO and Vice President, Finance with terminal manufacturer Orrin Technology Ltd. from 1996.',
      'CFO and Vice President, Finance',
    ],
    [
      'ends before the verb',
      'Halden Biologics, Inc. said that Jane Roe, the Company’s Chief Executive Officer, will oversee it.',
      'Chief Executive Officer',
    ],
    [
      'stands behind the firm too',
      '“It went well,” said Jane Roe, Halden Biologics’ Vice President of Research.',
      'Vice President of Research',
    ],
    [
      'keeps the division',
      'Halden Biologics, Inc. made an agreement with Jane Roe, President of the Company’s Oncology Division.',
      'President of the Company’s Oncology Division',
    ],
    ['ends before the firm', '“Good,” said Jane Roe, CEO, Halden, Inc., today.', 'CEO'],
    [
      'ends before both firms',
      'Halden Biologics, Inc. announced that Jane Roe, Chief Financial Officer and Secretary of both Halden Biologics, Inc. and its bank, resigned.',
      'Chief Financial Officer and Secretary',
    ],
    [
      'is no name',
      'Halden Biologics, Inc.\nBy: /s/ Jane Roe\nJane Roe\nChief Financial Officer',
      'Chief Financial Officer',
    ],
  ])('%s', (_, text, title) => {
    expect(titles(text)).toContain(title);
    expect(new Set(titles(text).filter((each) => each !== undefined))).toEqual(new Set([title]));
  });
});
