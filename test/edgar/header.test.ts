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
      count: 7,
      items: ['7'],
      parties: [
        {
          role: 'FILER',
          registrant: {
            name: 'TURNER BROADCASTING SYSTEM INC',
            cik: '100240',
            fileNumber: '001-08911',
            irsNumber: '58-0950695',
            state: 'GA',
            address: 'ONE CNN CENTER, 100 INTERNATIONAL BLVD, ATLANTA, GA 30303',
            phone: '4048271700',
          },
          formerNames: ['TURNER COMMUNICATIONS CORP', 'RICE BROADCASTING CO INC'],
        },
      ],
    });
  });

  it('2000, closing tags and deeper indents', () => {
    expect(readHeader(header('8k/1001136_8K_2000_0000950124-00-005827.txt'))).toMatchObject({
      accession: '0000950124-00-005827',
      form: '8-K',
      parties: [
        {
          registrant: {
            name: 'STOCKWALK COM GROUP INC',
            cik: '1001136',
            irsNumber: '41-1756256',
            state: 'MN',
          },
        },
      ],
    });
  });

  it('doubled newlines', () => {
    expect(readHeader(header('submissions/header_with_double_newlines.txt'))).toMatchObject({
      accession: '0001193125-24-066744',
      form: '485APOS',
      filed: '2024-03-13',
      parties: [
        { registrant: { name: 'iSHARES TRUST', cik: '1100663', fileNumber: '811-09729', state: 'DE' } },
        {},
      ],
    });
  });

  it.each([
    [
      'several filers',
      'header-multiple-filers.txt',
      ['First National Master Note Trust', 'FIRST NATIONAL FUNDING LLC'],
    ],
    [
      'a tender offer: its subject first',
      '0001104659-25-002604.txt',
      ['CVR ENERGY INC', 'CVR ENERGY INC', 'ICAHN ENTERPRISES HOLDINGS L.P.'],
    ],
    [
      'an ownership report: its issuer first',
      '0001127602-25-001055.txt',
      ['AAR CORP', 'Garascia Jessica A.'],
    ],
  ])('%s', (_, name, names) => {
    const { parties } = readHeader(header(`submissions/${name}`));
    expect(parties.map(({ registrant }) => registrant.name)).toEqual(names);
  });

  it('former names', () => {
    const [party] = readHeader(header('submissions/header-former-companies.txt')).parties;
    expect(party).toMatchObject({
      registrant: { name: 'REGENEREX PHARMA, INC.' },
      formerNames: [
        'PEPTIDE TECHNOLOGIES, INC.',
        'Eternelle Skincare Products Inc.',
        'PEPTIDE TECHNOLOGIES, INC.',
      ],
    });
  });

  it('the tagged form of the feed says the same as the printed one', () => {
    const tagged = `<SUBMISSION>
<ACCESSION-NUMBER>0000905729-24-000095
<TYPE>8-K
<PUBLIC-DOCUMENT-COUNT>13
<PERIOD>20240529
<ITEMS>5.07
<FILING-DATE>20240603
<FILER>
<COMPANY-DATA>
<CONFORMED-NAME>HALDEN BIOLOGICS INC
<CIK>0000803164
<IRS-NUMBER>382659066
<STATE-OF-INCORPORATION>MI
</COMPANY-DATA>
<FILING-VALUES>
<FILE-NUMBER>001-39209
</FILING-VALUES>
<BUSINESS-ADDRESS>
<STREET1>1 MAIN STREET
<CITY>SPARTA
<STATE>MI
<ZIP>49345
<PHONE>6168877366
</BUSINESS-ADDRESS>
<FORMER-COMPANY>
<FORMER-CONFORMED-NAME>HALDEN INC
<DATE-CHANGED>19920703
</FORMER-COMPANY>
</FILER>
`;
    expect(readHeader(tagged)).toEqual({
      accession: '0000905729-24-000095',
      form: '8-K',
      period: '2024-05-29',
      filed: '2024-06-03',
      count: 13,
      items: ['5.07'],
      parties: [
        {
          role: 'FILER',
          registrant: {
            name: 'HALDEN BIOLOGICS INC',
            cik: '803164',
            fileNumber: '001-39209',
            irsNumber: '38-2659066',
            state: 'MI',
            address: '1 MAIN STREET, SPARTA, MI 49345',
            phone: '6168877366',
          },
          formerNames: ['HALDEN INC'],
        },
      ],
    });
  });

  it('drops control characters', () => {
    expect(
      readHeader('FILER:\n\tCOMPANY CONFORMED NAME:\t\u001b[2JHALDEN\u202e INC\n').parties[0]?.registrant,
    ).toEqual({
      name: '[2JHALDEN INC',
    });
  });
});
