import { describe, expect, it } from 'vitest';
import { table } from '../../src/terminal/table.ts';
import { collector } from '../support/context.ts';

const lines = (text: string) => text.split('\n');

describe('table', () => {
  it('sets numbers right and large ones with thousands, null as nothing', () => {
    const rows = [
      { payer: 'Genentech', amount: 5_000_000, year: 2007 },
      { payer: null, amount: 0.5, year: 2008 },
    ];
    expect(lines(table(['payer', 'amount', 'year'], rows, collector(), {}))).toEqual([
      '┌───────────┬───────────┬──────┐',
      '│ payer     │    amount │ year │',
      '├───────────┼───────────┼──────┤',
      '│ Genentech │ 5,000,000 │ 2007 │',
      '│           │       0.5 │ 2008 │',
      '└───────────┴───────────┴──────┘',
    ]);
  });

  it.each([
    [40, { columns: 40 }, {}],
    [50, {}, { COLUMNS: '50' }],
    [100, {}, {}],
  ])('wraps to %i columns', (width, terminal, env) => {
    const rows = [{ payer: 'Genentech', evidence: 'The Company had earned a milestone payment. '.repeat(5) }];
    const drawn = lines(table(['payer', 'evidence'], rows, collector(terminal), env));
    expect(Math.max(...drawn.map((line) => line.length))).toBe(width);
    expect(drawn.length).toBeGreaterThan(5);
    expect(drawn[3]).toContain('│ Genentech │ The Company had');
  });

  it('puts the sentence under its row where it would squeeze the others', () => {
    const rows = [{ payer: 'Genentech', year: 2007, evidence: 'The Company earned a milestone.' }];
    expect(lines(table(['payer', 'year', 'evidence'], rows, collector({ columns: 30 }), {}))).toEqual([
      '┌─────────────────────┬──────┐',
      '│ payer               │ year │',
      '├─────────────────────┼──────┤',
      '│ Genentech           │ 2007 │',
      '├─────────────────────┴──────┤',
      '│ The Company earned a       │',
      '│ milestone.                 │',
      '└────────────────────────────┘',
    ]);
  });

  it('shows lists, truth values, and text without what a terminal obeys', () => {
    const drawn = table(['all'], [{ all: ['a\u001b[2Jb', true, 3] }], collector(), {});
    expect(drawn).toContain('│ a[2Jb, true, 3 │');
  });

  it('gives each column a line where a table would cut words', () => {
    const rows = [
      {
        filing: 'sha256:14e2135aecffe045',
        form: '8-K',
        url: null,
        evidence: 'The Company earned a milestone.',
      },
      { filing: '0001', form: '8-K', url: 'https://www.sec.gov/Archives/edgar/1', evidence: 'So.' },
    ];
    const drawn = table(['filing', 'form', 'url', 'evidence'], rows, collector({ columns: 30 }), {});
    expect(lines(drawn)).toEqual([
      'filing    sha256:14e2135aecffe045',
      'form      8-K',
      'evidence  The Company earned a',
      '          milestone.',
      '',
      'filing    0001',
      'form      8-K',
      'url       https://www.sec.gov/Archives/edgar/1',
      'evidence  So.',
    ]);
  });

  it('shows the columns of an empty result', () => {
    expect(table(['payer'], [], collector(), {})).toContain('payer');
  });
});
