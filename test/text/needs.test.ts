import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { lacks } from '../../src/text/needs.ts';
import { pattern } from '../../src/text/pattern.ts';

describe('what a pattern needs', () => {
  it.each<[string, string, string, boolean]>([
    ['its words', 'paid in full', 'full payment in cash was paid', false],
    ['all of them', 'paid in full', 'paid in full', true],
    ['a form of its verb', 'begin~ testing', 'began testing', true],
    ['no word of another', 'begin~ testing', 'testing the bag', false],
    ['a mention of its type', 'Company paid', 'Company_4 paid', true],
    ['not that of another type', 'Company paid', 'Compound_4 paid', false],
    ['either type', 'Compound,Antibody binds', 'Antibody_0 binds', true],
    ['one of its branches', '(test | try out) it', 'try out it', true],
    ['of a branch all words', '(test | Company tries) it', 'Company_0 has it', false],
    ['nothing where a branch may be empty', '(tests | <det>) it', 'it', true],
    ['no word that is optional', 'in clinical? trials', 'in trials', true],
    ['no bracket that is optional', 'paid (in full)? by', 'paid by', true],
    ['what stands within a bracket', 'paid (in (full | part)) by', 'paid by', false],
    ['nothing of gaps and macros', 'Company <aux> .. paid', 'Company_0 paid', true],
    ['a bracket of the text', String.raw`Company \( Payload \)`, 'Company_0 Payload_1', false],
  ])('%s: %s', (_, source, line, expected) => {
    const { regex, needs } = pattern(source);
    expect(!lacks(`${line} `, regex, needs)).toBe(expected);
  });
});

const expressions: readonly RegExp[] = [
  /licen[sc]es?/,
  /(?<!pre)clinical (?:trials?|stud(?:y|ies))\b/i,
  /\b(?:begin\w*|began) (?=testing)/,
  /(?<=Phase_\d+ (?:[^ ]+ ){0,3})trial/,
  /[Tt]he (?:two )?companies|both/u,
  /(?<name>\p{Lu}+)-\d{2,} (?:\k<name>)?mab/u,
  /(?:vedo|mafodo)+tin/i,
  /\$\s?\d+(?:\.\d+)? million/,
  /[®™]|\((?:R|TM)\)/,
  /kinase|sirna/iu,
  /(?:up ?)?front[- ]fees?/,
  /^(?:Inc|Corp)\.?$/,
  /x{2}yz{0,2}w/,
  /\x41\u0062\u{63}d/u,
  /[^a]bc|d.f|/,
];

const words = [
  ...[
    'license',
    'licenced',
    'pre',
    'clinical ',
    'TRIALS',
    'study',
    'begins ',
    'testing',
    'Phase_12 ',
    'trial',
  ],
  ...[
    'The two ',
    'companies',
    'both',
    'AB-12 ',
    'mab',
    'vedo',
    'tin',
    '$ 3.5 million',
    '®',
    '(TM)',
    '\u212ainase',
  ],
  ...['\u017fiRNA', 'up front', '-fees', 'Inc.', 'xxyzw', 'xxyw', 'Abcd', '\u00a0', '\n', ' ', '😀', 'é'],
];

describe('what an expression needs', () => {
  it('never stands in the way of what it matches', () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...words), { maxLength: 6 }), (parts) => {
        const text = parts.join('');
        for (const expression of expressions)
          if (expression.test(text)) expect(lacks(text, expression), `${expression}: ${text}`).toBe(false);
      }),
      { numRuns: 2000 },
    );
  });

  it.each<[string, RegExp, string]>([
    ['each word in a row', /began (?:the )?testing/, 'testing began'],
    ['some branch', /licen[sc]|collaborat/, 'an agreement'],
    ['what has to follow', /\bin(?= (?:[^ ]+ ){0,3}trial)/, 'in patients'],
    ['what has to stand before', /(?<=Phase_\d+ )trial/, 'a trial'],
    ['a digit', /CD\d/, 'CD antigen'],
    ['what repeats', /(?:one, )+two/, 'two, three'],
  ])('%s', (_, expression, text) => expect(lacks(text, expression)).toBe(true));

  it('is not asked of a long text, which holds nearly every three letters', () =>
    expect(lacks('b'.repeat(30_000), /license/)).toBe(false));
});
