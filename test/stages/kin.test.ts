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

  it('gives way to the firm whose text it is, where that deals through it', () => {
    const means = relation('Company:arm', 'SUBSIDIARY_OF', 'Company:house');
    const quote = 'House, through its wholly owned subsidiary, Arm, entered into';
    const told = { ...means, evidence: means.evidence.map((each) => ({ ...each, quote })) };
    const own = record('Agreement', { parties: ['Company:house', 'Company:a'] }, 1);
    const [, given] = withOwners([own, deal], [told], 'Company:house');
    expect(given?.fields.parties).toEqual(['Company:a', 'Company:house']);
    const other = record('Agreement', { parties: ['Company:arm', 'Company:x'] }, 4);
    expect(withOwners([own, deal, other], [told], 'Company:house')[1]?.fields.parties).toEqual([
      'Company:a',
      'Company:arm',
    ]);
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
