import { describe, expect, it } from 'vitest';
import { contentWords, foldName, phaseIn } from '../../src/gold/fold.ts';

describe('foldName', () => {
  it.each([
    ['ImmunoGen, Inc.', 'immunogen'],
    ['Biotest AG', 'biotest'],
    ['Daiichi Sankyo Co., Ltd.', 'daiichisankyo'],
    ['Eli Lilly and Company', 'elililly'],
    ['Novo Nordisk A/S', 'novonordisk'],
    ['sanofi-aventis', 'sanofiaventis'],
    ['BT‑062', 'bt062'],
    ['BT 062', 'bt062'],
    ['Herceptin®', 'herceptin'],
    ['HERCEPTIN (R)', 'herceptin'],
    ['Kadcyla™', 'kadcyla'],
    ['“the Company’s”', 'thecompanys'],
    ['**Daniel M\\. Junius**', 'danielmjunius'],
    ['Co', 'co'],
    ['AG', 'ag'],
    ['Phase 1/2', 'phase1/2'],
  ])('%j becomes %j', (name, folded) => {
    expect(foldName(name)).toBe(folded);
  });
});

describe('contentWords', () => {
  it.each([
    ['the first milestone for process development', ['process', 'development']],
    ['BLA approval', ['bla', 'approval']],
    ['of an', []],
  ])('of %j', (phrase, words) => {
    expect([...contentWords(phrase)]).toEqual(words);
  });
});

describe('phaseIn', () => {
  it.each([
    ['Phase 2 start', '2'],
    ['start of phase II testing', '2'],
    ['Phase I/II', '1/2'],
    ['phase 2/3 trial', '2/3'],
    ['Phase IIb', '2'],
    ['IND acceptance', undefined],
  ])('of %j is %j', (phrase, phase) => {
    expect(phaseIn(phrase)).toBe(phase);
  });
});
