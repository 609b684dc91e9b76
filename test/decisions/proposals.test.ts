import { describe, expect, it } from 'vitest';
import { type Named, proposals } from '../../src/decisions/proposals.ts';
import { decisionKey, PairDecision } from '../../src/model/decision.ts';
import { fold, keyOf } from '../../src/model/keys.ts';
import type { ThingLabel } from '../../src/model/things.ts';

const thing = (label: ThingLabel, [name = '', ...aliases]: string[], more: Partial<Named> = {}): Named => ({
  label,
  key: keyOf(label, name),
  name,
  aliases,
  filings: 1,
  parts: [],
  ...more,
});

const why = (label: ThingLabel, one: string[], other: string[]) =>
  proposals([thing(label, one), thing(label, other)], []).map(({ because }) => because);

describe('two things may be one', () => {
  it.each<[ThingLabel, string[], string[], string]>([
    ['Company', ['Daiichi'], ['Daiichi Sankyo'], 'one name begins with the other'],
    ['Company', ['Millennium, Inc.'], ['Millennium Pharmaceuticals, Inc.'], 'one name begins with the other'],
    [
      'Company',
      ['MTPC'],
      ['Mitsubishi Tanabe Pharma Corporation'],
      'MTPC are the initials of Mitsubishi Tanabe Pharma Corporation',
    ],
    ['Company', ['Immunomedics'], ['Immunomedcs'], 'the names differ in one letter'],
    ['Company', ['Ada Bio', 'Ada'], ['Ada Therapeutics', 'Ada'], 'both are called Ada'],
    ['Compound', ['Lonca', 'ADCT-402'], ['loncastuximab', 'Lonca'], 'both are called Lonca'],
    ['Person', ['Clay B. Siegall'], ['Clay Siegall'], 'last name and first initial are the same'],
    ['Person', ['Daniel Junius'], ['Dan Junius'], 'last name and first initial are the same'],
  ])('%s: %j and %j', (label, one, other, because) => {
    expect(why(label, one, other)).toEqual([because]);
    expect(why(label, other, one)).toEqual([because]);
  });

  it('compounds of the same antibody and payload', () => {
    const parts = ['Antibody:huc242', 'Payload:dm4'];
    const [one, other] = [
      thing('Compound', ['huC242-DM4'], { parts }),
      thing('Compound', ['IMGN242'], { parts }),
    ];
    expect(proposals([one, other], [])[0]?.because).toBe('both have the same antibody and payload');
    expect(proposals([one, { ...other, parts: parts.slice(1) }], [])).toEqual([]);
  });
});

describe('two things that are not', () => {
  it.each<[ThingLabel, string[], string[]]>([
    ['Compound', ['SGN-35'], ['SGN-75']],
    ['Compound', ['IMGN242'], ['IMGN901']],
    ['Target', ['CD30'], ['CD33']],
    ['Payload', ['DM1'], ['DM4']],
    ['Company', ['Merck KGaA'], ['Roche']],
    ['Company', ['Genmab'], ['Genzyme']],
    ['Person', ['Ada Miller'], ['Bea Miller']],
    ['Technology', ['Platform 1'], ['Platform 2']],
  ])('%s: %j and %j', (label, one, other) => expect(why(label, one, other)).toEqual([]));

  it('have different labels', () => {
    expect(proposals([thing('Antibody', ['trastuzumab']), thing('Compound', ['trastuzumab'])], [])).toEqual(
      [],
    );
  });
});

describe('proposals', () => {
  const [daiichi, sankyo] = [
    thing('Company', ['Daiichi']),
    thing('Company', ['Daiichi Sankyo'], { filings: 3 }),
  ];
  const often = [thing('Company', ['Ada'], { filings: 9 }), thing('Company', ['Ada Bio'], { filings: 9 })];

  it('come with the most often mentioned first, whatever the order of the things', () => {
    const keys = proposals([daiichi, sankyo, ...often], []).map(({ key }) => key);
    expect(keys).toEqual([
      decisionKey('Company:ada', 'Company:adabio'),
      decisionKey('Company:daiichi', 'Company:daiichisankyo'),
    ]);
    expect(proposals([...often, sankyo, daiichi], []).map(({ key }) => key)).toEqual(keys);
  });

  it.each(['same', 'different'] as const)('end with the decision that the two are %s', (verdict) => {
    const things = ['Company:daiichi', 'Company:daiichisankyo'] as const;
    const decision = PairDecision.parse({
      key: decisionKey(...things),
      verdict,
      things,
      at: '2026-01-01T00:00:00Z',
    });
    expect(proposals([daiichi, sankyo], [decision])).toEqual([]);
  });

  it('compare no more pairs than share something', () => {
    const many = Array.from({ length: 3000 }, (_, at) => thing('Company', [`${fold(at.toString(36))}x Bio`]));
    expect(proposals(many, [])).toEqual([]);
  });
});
