import { describe, expect, it } from 'vitest';
import { fold, keyOf, withoutLegalForm } from '../../src/model/keys.ts';

describe('a firm’s name without its legal form', () => {
  it.each([
    ['ImmunoGen, Inc.', 'ImmunoGen'],
    ['Biotest AG', 'Biotest'],
    ['Genmab A/S', 'Genmab'],
    ['Innate Pharma S.A.', 'Innate Pharma'],
    ['Menarini Ricerche S.p.A.', 'Menarini Ricerche'],
    ['Synaffix B.V.', 'Synaffix'],
    ['Eisai Co., Ltd.', 'Eisai'],
    ['Nordic Nanovector ASA', 'Nordic Nanovector'],
    ['Merck KGaA', 'Merck'],
    ['Bayer HealthCare Pharmaceuticals LLC', 'Bayer HealthCare Pharmaceuticals'],
    ['Seattle Genetics', 'Seattle Genetics'],
    ['Limited', 'Limited'],
    ['', ''],
  ])('%s', (name, expected) => expect(withoutLegalForm(name)).toBe(expected));
});

describe('names that are one', () => {
  it.each([
    ['HER2-positive breast cancer', 'HER2 Positive Breast Cancer'],
    ['Herceptin®', 'Herceptin'],
    ['SGN-35', 'SGN 35'],
    ['TNF-α', 'TNF alpha'],
    ['Ｒoche', 'Roche'],
    ['Hoffmann‑La Roche', 'Hoffmann-La Roche'],
    ['Agência', 'Agencia'],
  ])('%s, %s', (a, b) => expect(fold(a)).toBe(fold(b)));
});

describe('names that are two', () => {
  it.each([
    ['huC242-DM1', 'huC242-DM4'],
    ['XpressCF', 'XpressCF+'],
    ['HER2', 'HER3'],
    ['C242', 'huC242'],
  ])('%s, %s', (a, b) => expect(fold(a)).not.toBe(fold(b)));
});

it.each([
  ['Company', 'ImmunoGen, Inc.', 'immunogen'],
  ['Company', 'IMMUNOGEN INC', 'immunogen'],
  ['Compound', 'BAY 94-9343', 'bay949343'],
  ['Compound', 'Holding', 'holding'],
  ['Company', 'Inc.', 'inc'],
  ['Person', '李', '李'],
  ['Company', '—', '—'],
])('the key of %s %s', (label, name, key) => expect(keyOf(label, name)).toBe(key));
