import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { readHeader } from '../../src/edgar/header.ts';

const header = (name: string) =>
  readFileSync(new URL(`../data/edgar/${name}`, import.meta.url), 'utf8').split('<DOCUMENT>')[0] ?? '';

describe('readHeader', () => {
  it('1994, <IMS-HEADER>', () => {
    expect(readHeader(header('8k/100240_8K_1994_0000950144-94-000103.txt'))).toEqual({
      accession: '0000950144-94-000103',
      form: '8-K',
      period: '1994-01-24',
      filed: '1994-01-24',
      registrant: {
        name: 'TURNER BROADCASTING SYSTEM INC',
        cik: '100240',
        fileNumber: '001-08911',
        irsNumber: '58-0950695',
        state: 'GA',
        address: 'ONE CNN CENTER, 100 INTERNATIONAL BLVD, ATLANTA, GA 30303',
        phone: '4048271700',
      },
    });
  });

  it('2000, closing tags and deeper indents', () => {
    expect(readHeader(header('8k/1001136_8K_2000_0000950124-00-005827.txt'))).toMatchObject({
      accession: '0000950124-00-005827',
      form: '8-K',
      registrant: { name: 'STOCKWALK COM GROUP INC', cik: '1001136', irsNumber: '41-1756256', state: 'MN' },
    });
  });

  it('doubled newlines', () => {
    expect(readHeader(header('submissions/header_with_double_newlines.txt'))).toMatchObject({
      accession: '0001193125-24-066744',
      form: '485APOS',
      filed: '2024-03-13',
      registrant: { name: 'iSHARES TRUST', cik: '1100663', fileNumber: '811-09729', state: 'DE' },
    });
  });

  it('several filers: the first', () => {
    expect(readHeader(header('submissions/header-multiple-filers.txt')).registrant).toMatchObject({
      name: 'First National Master Note Trust',
      cik: '1396730',
    });
  });

  it('former names are not the name', () => {
    expect(readHeader(header('submissions/header-former-companies.txt')).registrant.name).toBe(
      'REGENEREX PHARMA, INC.',
    );
  });

  it('an ownership report is about its issuer, a tender offer about its subject', () => {
    expect(readHeader(header('submissions/0001127602-25-001055.txt')).registrant.name).toBe('AAR CORP');
    expect(readHeader(header('submissions/0001104659-25-002604.txt')).registrant.name).toBe('CVR ENERGY INC');
  });
});
