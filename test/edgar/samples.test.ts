/** Every real file gives its form, registrant, date and items as its header or name has them, or says why not. */
import { describe, expect, it } from 'vitest';
import type { Filing } from '../../src/edgar/filing.ts';
import { sharedWords } from '../../src/edgar/parties.ts';
import { readFiling } from '../../src/edgar/read-filing.ts';
import { InputError } from '../../src/errors.ts';
import { edgarSamples } from '../support/edgar-samples.ts';

const samples = edgarSamples().map(({ path, bytes }) => ({
  path,
  raw: bytes.toString('latin1'),
  read: attempt(bytes, path),
}));
const filings = samples.flatMap(({ path, raw, read }) =>
  'text' in read ? [{ path, raw, filing: read }] : [],
);

function attempt(bytes: Buffer, path: string): Filing | InputError {
  try {
    return readFiling(bytes, path);
  } catch (error) {
    if (error instanceof InputError) return error;
    throw error;
  }
}

const codes = ({ remarks }: Filing) => remarks.map(({ code }) => code);

/** A line of the header, read without our reader: `CONFORMED SUBMISSION TYPE:\t8-K`. */
const inHeader = (raw: string, name: string) =>
  new RegExp(`^\\s*${name}:[ \\t]*(\\S.*?)\\s*$`, 'm').exec(raw.slice(0, 20_000))?.[1];
const day = (digits: string | undefined) => digits?.replace(/^(\d{4})(\d\d)(\d\d).*/, '$1-$2-$3');

it('reads them all', async () => {
  const rows = samples.map(({ path, read }) => {
    if (read instanceof InputError) return [path, read.code].join('\t');
    const { form = '–', registrant, date = '–', filed = '–', items } = read.summary;
    const numbers = items.map(({ number }) => number).join(' ') || '–';
    const { name = '–', cik = '–' } = registrant;
    return [path, form, name, cik, date, filed, numbers, codes(read).join(' ')].join('\t').trimEnd();
  });
  const head = ['file', 'form', 'registrant', 'CIK', 'date', 'filed', 'items', 'remarks'].join('\t');
  expect(samples.length).toBe(306);
  await expect(`${[head, ...rows].join('\n')}\n`).toMatchFileSnapshot('../data/edgar/read.tsv');
});

describe('what the header says', () => {
  const headed = filings.filter(({ raw }) => inHeader(raw, 'ACCESSION NUMBER'));

  it.each([
    ['accession', 'ACCESSION NUMBER'],
    ['form', 'CONFORMED SUBMISSION TYPE'],
  ] as const)('%s', (field, name) => {
    const wrong = headed.filter(({ raw, filing }) => filing.summary[field] !== inHeader(raw, name));
    expect(wrong.map(({ path }) => path)).toEqual([]);
    expect(headed.length).toBeGreaterThan(35);
  });

  it('date of filing', () => {
    const wrong = headed.filter(
      ({ raw, filing }) => filing.summary.filed !== day(inHeader(raw, 'FILED AS OF DATE')),
    );
    expect(wrong.map(({ path }) => path)).toEqual([]);
  });

  it('date of report, or a remark that the cover page has another', () => {
    const wrong = headed.filter(({ raw, filing }) => {
      const period = day(inHeader(raw, 'CONFORMED PERIOD OF REPORT'));
      return period && filing.summary.date !== period && !codes(filing).includes('header/period');
    });
    expect(wrong.map(({ path }) => path)).toEqual([]);
  });

  it('registrant and CIK: one of those that the header names', () => {
    const wrong = headed.filter(({ raw, filing: { summary } }) => {
      const names = [...raw.matchAll(/COMPANY CONFORMED NAME:\s*(.*)/g)].map(([, name]) => name ?? '');
      const ciks = [...raw.matchAll(/CENTRAL INDEX KEY:\s*0*(\d+)/g)].map(([, cik]) => cik);
      const { name = '', cik } = summary.registrant;
      return !ciks.includes(cik) || !names.some((one) => sharedWords(name, one) > 0);
    });
    expect(wrong.map(({ path }) => path)).toEqual([]);
  });
});

describe('what the name says', () => {
  const named = filings.flatMap((one) => {
    const [, cik, year, accession] = /(\d+)_8K_(\d{4})_(\d{10}-\d\d-\d{6})\./.exec(one.path) ?? [];
    return cik ? [{ ...one, cik, year: Number(year), accession }] : [];
  });

  it('is what was read', () => {
    const wrong = named.filter(({ filing: { summary }, cik, year, accession }) => {
      const { form, date = '', registrant } = summary;
      const late = year - Number(date.slice(0, 4));
      return (
        form !== '8-K' || registrant.cik !== cik || summary.accession !== accession || late < 0 || late > 1
      );
    });
    expect(wrong.map(({ path }) => path)).toEqual([]);
    expect(named.length).toBe(286);
  });

  it('one CIK has one registrant, but for changes of name', () => {
    const name = (one: (typeof named)[number]) => one.filing.summary.registrant.name ?? '';
    const changed = named.flatMap((one, at) => {
      const before = named[at - 1];
      const other = before?.cik === one.cik && sharedWords(name(before), name(one)) === 0;
      return other ? [`${name(before)} → ${name(one)}`] : [];
    });
    expect(changed).toEqual([
      'SPACEHAB, Incorporated → Astrotech Corporation',
      'CONCIERGE TECHNOLOGIES, INC. → The Marygold Companies, Inc.',
    ]);
  });

  it('every item with a heading was found, by a plainer search', () => {
    const lost = named.filter(({ filing: { text, summary } }) => {
      const headings = text.matchAll(/^\W*items?\W{0,6}(\d{1,2}\.\d\d)/gim);
      const found = summary.items.map(({ number }) => number);
      return found.length === 0 || [...headings].some(([, number]) => !found.includes(number ?? ''));
    });
    expect(lost.map(({ path }) => path)).toEqual([]);
  });
});

it('what is missing is remarked upon', () => {
  const silent = filings.filter(({ filing }) => {
    const { form, date, registrant, items } = filing.summary;
    const missing = [
      form ? [] : ['cover/none'],
      form && !registrant.name ? ['cover/no-registrant'] : [],
      form && !date ? ['cover/no-date'] : [],
      /^8-K/.test(form ?? '') && items.length === 0 ? ['items/none', 'submission/no-document'] : [],
    ];
    return missing.some((any) => any.length > 0 && !any.some((code) => codes(filing).includes(code)));
  });
  expect(silent.map(({ path }) => path)).toEqual([]);
});

it('what is no filing is refused in one sentence', () => {
  const refused = samples.flatMap(({ read }) => (read instanceof InputError ? [read.message] : []));
  expect(refused).toEqual(
    ['filing-index.json', 'form.20200318.idx', 'submissions.json'].map(
      (name) => `api/${name} is neither an SEC filing nor a press release; give one as text or HTML.`,
    ),
  );
});
