import { describe, expect, it } from 'vitest';
import { release } from '../../src/release.ts';
import { edgarAddress } from '../../src/store/filing-rows.ts';
import { type Group, type Row, rowsOf } from '../../src/store/rows.ts';
import { makeExtraction } from '../support/make-extraction.ts';
import { sample2007, sample2008 } from '../support/sample-extraction.ts';

const rows = rowsOf(sample2007, '2020-01-01T00:00:00Z');

const rowWith = (groups: Group[], names: Record<string, string>, wanted: Row): Row | undefined =>
  groups
    .find((group) => Object.entries(names).every(([slot, name]) => group.names[slot] === name))
    ?.rows.find((row) => Object.entries(wanted).every(([field, value]) => row[field] === value));

const quotesIn = (row: Row | undefined) => row?.evidence as { document: string; properties: Row }[];

describe('rowsOf', () => {
  it('gives the filing with what its cover states', () => {
    expect(rows.filing).toEqual({
      key: 'sha256:2007000000000000',
      source: 'data/filings/immunogen-8k-2007-07-31.txt',
      form: '8-K',
      date: '2007-07-31',
      registrant: 'ImmunoGen, Inc.',
      cik: '0000855654',
      loadedAt: '2020-01-01T00:00:00Z',
      release,
      known: '2007-07-31',
      places: ['99.1'],
    });
    expect(rows.filer).toEqual([{ company: 'immunogen' }]);
  });

  it('gives one document a part, with its own text', () => {
    const [body, exhibit] = sample2007.document.parts;
    expect(rows.documents).toEqual([
      {
        key: 'sha256:2007000000000000/1',
        properties: { kind: 'body', start: 0, text: sample2007.text.slice(0, body?.end) },
      },
      {
        key: 'sha256:2007000000000000/2',
        properties: {
          kind: 'exhibit',
          number: '99.1',
          title: 'Press Release of ImmunoGen, Inc. dated July 31, 2007',
          start: exhibit?.start,
          text: sample2007.text.slice(exhibit?.start),
        },
      },
    ]);
  });

  it('gives a thing with its other names and the documents that mention it', () => {
    expect(rowWith(rows.things, { label: 'Technology' }, { key: 'tumor-activated prodrug' })).toEqual({
      key: 'tumor-activated prodrug',
      name: 'Tumor-Activated Prodrug',
      aliases: ['TAP'],
      names: ['2007-07-31 TAP'],
      mentions: [
        { document: 'sha256:2007000000000000/2', count: 11, called: 'TAP' },
        { document: 'sha256:2007000000000000/1', count: 1, called: 'TAP' },
      ],
    });
  });

  it.each([sample2007, sample2008])(
    'gives quotes that are found at their offsets in their document',
    (sample) => {
      const { documents, relations, records } = rowsOf(sample, '2020-01-01T00:00:00Z');
      const texts = new Map(
        documents.map(({ key, properties }) => [key, (properties as Row).text as string]),
      );
      const shown = [...relations, ...records].flatMap((group) => group.rows.flatMap(quotesIn));
      const told = [...sample.relations, ...sample.events].flatMap(({ evidence }) => evidence);
      expect(shown.map(({ properties: { quote } }) => quote).sort()).toEqual(
        told.map(({ quote }) => quote).sort(),
      );
      for (const { document, properties } of shown) {
        expect(texts.get(document)?.slice(Number(properties.start), Number(properties.end))).toBe(
          properties.quote,
        );
      }
    },
  );

  it('gives a relation its evidence', () => {
    const names = { from: 'Company', type: 'DEVELOPS', to: 'Compound' };
    const row = rowWith(rows.relations, names, { to: 'ave1642' });
    expect(row).toMatchObject({
      from: 'sanofi-aventis',
      fact: 'Company:sanofi-aventis DEVELOPS Compound:ave1642',
    });
    expect(quotesIn(row)).toEqual([
      {
        key: expect.stringMatching(/^[0-9a-f]{32}$/),
        document: 'sha256:2007000000000000/2',
        properties: {
          start: 3531,
          end: 3777,
          quote: expect.stringMatching(/^Three anticancer compounds.*Genentech\.$/),
          certainty: 'asserted',
          confidence: 0.9,
          rule: 'by-hand',
          fact: 'Company:sanofi-aventis DEVELOPS Compound:ave1642',
          since: '2007-07-31',
          item: '99.1',
          relation: 'DEVELOPS',
        },
      },
    ]);
  });

  it('puts the ends of a symmetric relation in the order of their keys', () => {
    const names = { type: 'PARTNERS_WITH' };
    expect(rowWith(rows.relations, names, { from: 'genentech' })).toMatchObject({ to: 'immunogen' });
    expect(rowWith(rows.relations, names, { from: 'immunogen' })).toMatchObject({ to: 'sanofi-aventis' });
  });

  it('gives a record its own fields as properties, with a flat trigger', () => {
    const row = rowWith(
      rows.records,
      { label: 'Milestone' },
      { key: 'milestone genentech immunogen phase 2' },
    );
    expect(row?.properties).toEqual({
      amount: 5_000_000,
      bound: 'exact',
      currency: 'USD',
      date: '2007-07-31',
      status: 'earned',
      triggerKind: 'clinical',
      triggerText: 'Phase 2 start',
      triggerPhase: '2',
    });
  });

  it('gives what a record points to as edges', () => {
    const milestone = 'milestone genentech immunogen phase 2';
    const roles = rows.roles.flatMap(({ names, rows: all }) =>
      all.filter(({ from }) => from === milestone).map(({ to }) => `${names.type} ${names.to} ${to}`),
    );
    expect(roles.sort()).toEqual([
      'OF_COMPOUND Compound trastuzumab-dm1',
      'PAYEE Company immunogen',
      'PAYER Company genentech',
      'UNDER Agreement agreement immunogen genentech 2000',
    ]);
  });

  it('keeps how a word was read, and what one place alone says', () => {
    const extraction = structuredClone(sample2008);
    const [fact] = extraction.relations;
    const [evidence] = fact?.evidence ?? [];
    if (evidence)
      Object.assign(evidence, { certainty: 'possible', rule: 'develops', reads: ['it → BT-062'] });
    const row = rowWith(rowsOf(extraction, '').relations, { type: 'DEVELOPS' }, {});
    expect(quotesIn(row)[0]?.properties).toMatchObject({
      certainty: 'possible',
      rule: 'develops',
      reads: ['it → BT-062'],
    });
  });

  it('gives equal rows for equal extractions, and other evidence for another rule', () => {
    const other = {
      ...sample2007,
      relations: sample2007.relations.map((fact) => ({ ...fact, rule: 'other' })),
    };
    const keys = (groups: Group[]) =>
      groups.flatMap((group) => group.rows.flatMap(quotesIn)).map(({ key }: Row) => key);
    expect(rowsOf(sample2007, '2020-01-01T00:00:00Z')).toEqual(rows);
    expect(keys(rowsOf(other, '').relations).filter((key) => keys(rows.relations).includes(key))).toEqual([]);
  });

  it('shortens a key that no engine could index', () => {
    const long = 'antibody '.repeat(1000);
    const { things } = rowsOf(
      makeExtraction({
        text: long,
        document: { source: 'x', key: 'x' },
        things: { Company: [[long], ['antibody']] },
      }),
      '',
    );
    const [cut = '', short] = things[0]?.rows.map(({ key }) => String(key)) ?? [];
    expect([short, cut.length]).toEqual(['antibody', 433]);
  });

  it.each([
    ['a thing', { relations: sample2007.relations, entities: [] }, 'rows/entity'],
    ['a record', { events: sample2007.events.filter(({ type }) => type !== 'Agreement') }, 'rows/record'],
    [
      'a document',
      { document: { ...sample2007.document, parts: [{ kind: 'body' as const, start: 0, end: 1 }] } },
      'rows/offset',
    ],
  ])('refuses an extraction that lacks %s which it names', (_, change, code) => {
    expect(() => rowsOf({ ...sample2007, ...change }, '')).toThrow(
      expect.objectContaining({ code, exitCode: 70 }),
    );
  });
});

describe('edgarAddress', () => {
  it.each([
    [
      '0000855654',
      '0001104659-07-057857',
      'https://www.sec.gov/Archives/edgar/data/855654/000110465907057857/0001104659-07-057857-index.htm',
    ],
    [undefined, '0001104659-07-057857', undefined],
    ['0000855654', undefined, undefined],
    ['../etc', '0001104659-07-057857', undefined],
  ])('of %s and %s', (cik, accession, address) => {
    expect(edgarAddress(cik, accession)).toBe(address);
  });
});
