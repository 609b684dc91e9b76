import { describe, expect, it } from 'vitest';
import { inflections, isFirstName, verbPhrases } from '../../src/text/tag.ts';

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
    ['Roche pays Bayer.', 'pays', { auxiliary: '', negative: false }],
    ['Roche will pay Bayer.', 'will pay', { auxiliary: 'will', negative: false }],
    ['Roche may pay Bayer.', 'may pay', { auxiliary: 'may', negative: false }],
    ['Roche has not paid Bayer.', 'has not paid', { negative: true }],
    ['The trial has been started by Roche.', 'has been started', { infinitive: 'start', negative: false }],
  ])('%s', (sentence, words, expected) => {
    const [phrase] = verbPhrases(sentence);
    expect(sentence.slice(phrase?.start, phrase?.end)).toBe(words);
    expect(phrase).toMatchObject(expected);
  });

  it('none in a heading', () => expect(verbPhrases('CAMBRIDGE, MA')).toEqual([]));
});

it('knows given names', () => {
  expect(['Carol', 'Daniel', 'Phase'].map(isFirstName)).toEqual([true, true, false]);
});
