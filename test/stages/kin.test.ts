import { describe, expect, it } from 'vitest';
import { withOwners } from '../../src/stages/kin.ts';
import type { RecordStatement } from '../../src/stages/statement.ts';
import { record, relation } from './statements.ts';

const deal = record('Agreement', { parties: ['Company:a', 'Company:arm'], status: 'signed' }, 1);
const owned = [relation('Company:arm', 'SUBSIDIARY_OF', 'Company:house')];
const parties = (records: RecordStatement[], issuer = 'Company:a') =>
  withOwners(records, owned, issuer).map(({ fields }) => fields.parties);

describe('a subsidiary that signs', () => {
  it('gives way to its owner, with whom the text goes on', () => {
    const paid = record('Payment', { payer: 'Company:house', payee: 'Company:a' }, 3);
    expect(parties([deal, paid])[0]).toEqual(['Company:a', 'Company:house']);
  });

  it('or who is named with the deal', () => {
    const named = record('Agreement', { named: ['Company:house', 'Company:a'] }, 3);
    expect(parties([deal, named])[0]).toEqual(['Company:a', 'Company:house']);
  });

  it.each<[string, RecordStatement[]]>([
    ['of whose owner no more is told', []],
    ['whose owner deals with others', [record('Payment', { payer: 'Company:house', payee: 'Company:x' }, 3)]],
    [
      'that pays itself',
      [
        record('Payment', { payer: 'Company:arm', payee: 'Company:a' }, 2),
        record('Payment', { payer: 'Company:house', payee: 'Company:a' }, 3),
      ],
    ],
    [
      'that is a party beside its owner',
      [
        record('Agreement', { parties: ['Company:a', 'Company:arm', 'Company:house'] }, 2),
        record('Payment', { payer: 'Company:house', payee: 'Company:a' }, 3),
      ],
    ],
  ])('stays one %s', (_, further) => {
    expect(parties([deal, ...further])[0]).toEqual(['Company:a', 'Company:arm']);
  });

  it('stays one where its owner tells of it', () => {
    const paid = record('Payment', { payer: 'Company:house', payee: 'Company:a' }, 3);
    expect(parties([deal, paid], 'Company:house')[0]).toEqual(['Company:a', 'Company:arm']);
  });
});
