import { describe, expect, it } from 'vitest';
import { inflections, verbPhrases } from '../../src/text/tag.ts';

describe('inflections', () => {
  it.each([
    ['begin', ['began', 'begin', 'beginning', 'begins', 'begun']],
    ['pay', ['paid', 'paying', 'pays']],
    ['license', ['licensed', 'licenses', 'licensing']],
    ['study', ['studied', 'studies', 'studying']],
    ['grant', ['granted', 'granting', 'grants']],
    ['submit', ['submits', 'submitted', 'submitting']],
    ['develop', ['developed', 'developing', 'develops']],
  ])('%s', (word, forms) => expect(inflections(word)).toEqual(expect.arrayContaining(forms)));

  it('gives the word itself first, each form once, and none of two words', () => {
    const forms = inflections('enter');
    expect(forms[0]).toBe('enter');
    expect(new Set(forms).size).toBe(forms.length);
    expect(forms.filter((form) => form.includes(' '))).toEqual([]);
  });
});

describe('verb phrases', () => {
  it.each([
    ['Roche pays Bayer.', [{ infinitive: 'pay', auxiliary: '', negative: false }]],
    ['Roche will pay Bayer.', [{ infinitive: 'pay', auxiliary: 'will', negative: false }]],
    ['Roche may pay Bayer.', [{ infinitive: 'pay', auxiliary: 'may', negative: false }]],
    ['Roche has not paid Bayer.', [{ infinitive: 'pay', auxiliary: 'has', negative: true }]],
    [
      'The trial has been started by Roche.',
      [{ infinitive: 'start', auxiliary: 'has been', negative: false }],
    ],
    ['CAMBRIDGE, MA', []],
    ['', []],
  ])('%s', (words, expected) => expect(verbPhrases(words)).toEqual(expected));
});
