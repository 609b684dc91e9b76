import { describe, expect, it } from 'vitest';
import { lacks } from '../../src/text/needs.ts';
import { pattern } from '../../src/text/pattern.ts';

/** The stretch of a masked line that a pattern covers; `null` where it fits nowhere. */
function covers(source: string, line: string): string | null {
  const { regex, needs } = pattern(source);
  regex.lastIndex = 0;
  const found = regex.exec(`${line} `)?.[0].trim() ?? null;
  // What a pattern needs never stands in the way of what it matches.
  if (found !== null) expect(lacks(`${line} `, regex, needs)).toBe(false);
  return found;
}

describe('each piece of the language', () => {
  it.each<[string, string, string, string | null]>([
    ['a word', 'under', 'a deal under way', 'under'],
    ['a word is no part of another', 'under', 'thunder , underway', null],
    ['words in a row', 'in development', 'it is in development by', 'in development'],
    ['words in a row leave no gap', 'in development', 'in late development', null],
    ['~ any form of a verb', 'begin~ testing', 'they began testing', 'began testing'],
    ['~ the plural of a noun', 'royalty~', 'two royalties', 'royalties'],
    ['~ no other word', 'begin~', 'a beginner', null],
    ['a mention', 'Company paid', 'Company_0 paid', 'Company_0 paid'],
    ['a mention of another type', 'Company paid', 'Person_0 paid', null],
    ['either of two types', 'Compound,Antibody binds', 'Antibody_3 binds', 'Antibody_3 binds'],
    ['a slot', 'Company:payer paid', 'Company_12 paid', 'Company_12 paid'],
    [
      '+ a list',
      'tests Compound:x+',
      'tests Compound_0 , Compound_1 and Compound_2',
      'tests Compound_0 , Compound_1 and Compound_2',
    ],
    ['+ a list of one', 'tests Compound:x+', 'tests Compound_0 today', 'tests Compound_0'],
    [
      '* a mention and every further one in the clause',
      'partners Company:x*',
      'partners Company_0 , in Basel Company_1 and also Company_2 ; Company_3',
      'partners Company_0 , in Basel Company_1 and also Company_2',
    ],
    ['? a word or none', 'in clinical? trials', 'in trials', 'in trials'],
    ['? a mention or none', 'of Company? drugs', 'of drugs', 'of drugs'],
    ['one of several', '(test | try out) it', 'to try out it', 'try out it'],
    ['a bracket or none', 'paid (in full)? by', 'paid by', 'paid by'],
    [
      'a bracket of the text',
      String.raw`Company \( Payload \)`,
      'Company_0 ( Payload_1 )',
      'Company_0 ( Payload_1 )',
    ],
    ['.. up to 6 tokens', 'paid .. to', 'paid a b c d e f to', 'paid a b c d e f to'],
    ['.. not 7', 'paid .. to', 'paid a b c d e f g to', null],
    ['... up to 16', 'paid ... to', `paid ${'x '.repeat(16)}to`, `paid ${'x '.repeat(16)}to`],
    ['... not 17', 'paid ... to', `paid ${'x '.repeat(17)}to`, null],
    ['.... up to 40', 'paid .... to', `paid ${'x '.repeat(40)}to`, `paid ${'x '.repeat(40)}to`],
    ['a gap takes as few as fit', 'paid ... to', 'paid it to her to go', 'paid it to'],
    ['a gap ends with its clause', 'paid ... to', 'paid ; then went to', null],
    ['a gap ends with its sentence', 'paid ... to', 'paid . Then went to', null],
    [
      'a gap passes no mention of the type beside it',
      'paid ... Company:x for',
      'paid Company_0 and Company_1 for',
      null,
    ],
    [
      'a gap passes mentions of other types',
      'paid ... Company',
      'paid Money_0 to Company_1',
      'paid Money_0 to Company_1',
    ],
    [
      '<aux> auxiliaries and adverbs',
      'Company <aux> pay~',
      'Company_0 has also recently paid',
      'Company_0 has also recently paid',
    ],
    ['<aux> none', 'Company <aux> pay~', 'Company_0 pays', 'Company_0 pays'],
    ['<aux> no noun', 'Company <aux> pay~', 'Company_0 drugs pay', null],
    ['<det> an article', 'of <det> firm', 'of the firm', 'of the firm'],
    ['<det> a possessive', 'of <det> firm', 'of its firm', 'of its firm'],
    ['<det> none', 'of <det> firm', 'of firm', 'of firm'],
    ['<adj> words before a noun', 'the <adj> drug', 'the new oral drug', 'the new oral drug'],
    ['<adj> no preposition', 'the <adj> drug', 'the maker of drug', null],
    ['<adj> not nine', 'the <adj> drug', 'the a1 b2 c3 d4 e5 f6 g7 h8 i9 drug', null],
    ['<adj> first in class', 'the <adj> drug', 'the first in class drug', 'the first in class drug'],
    ['<its> a firm’s possessive', 'of <its> drug', "of Company_1 's drug", "of Company_1 's drug"],
    [
      '<partner> what a firm is',
      'by <partner> Company',
      "by Company_1 's partner , Company_2",
      "by Company_1 's partner , Company_2",
    ],
    [
      '! those that act',
      'Company:x! began',
      'Company_0 , a firm , and Company_1 began',
      'Company_0 , a firm , and Company_1 began',
    ],
    ['! not who is named before', 'Company:x! began', 'with Company_0 , Company_1 began', 'Company_1 began'],
    ['! not a partner of them', 'Company:x! began', 'with Company_0 and Company_1 began', 'Company_1 began'],
  ])('%s: %s', (_, source, line, expected) => expect(covers(source, line)).toBe(expected));
});

it('tells which group of its expression is which slot', () => {
  const { slots, source } = pattern('Company:payer pays Company,Person:payee');
  expect(source).toBe('Company:payer pays Company,Person:payee');
  expect([...slots.values()]).toEqual([
    { name: 'payer', kinds: ['Company'] },
    { name: 'payee', kinds: ['Company', 'Person'] },
  ]);
});

it('a word of a pattern is never read as an expression', () => {
  expect(covers('a.c', 'abc')).toBeNull();
  expect(covers('a.c', 'a.c')).toBe('a.c');
});

it('refuses a macro that it does not know, and says which there are', () => {
  expect(() => pattern('Company <verb> it')).toThrow(/^no macro <verb>: one of .*<aux>.*<adj>.*<det>/);
});
