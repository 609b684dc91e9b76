import { describe, expect, it } from 'vitest';
import { has, wordsOf } from '../../src/text/needs.ts';
import { pattern } from '../../src/text/pattern.ts';

const could = (source: string, line: string): boolean => has(wordsOf(`${line} `), pattern(source).needs);

describe('what a pattern needs', () => {
  it.each<[string, string, string, boolean]>([
    ['its words', 'paid in full', 'full payment in cash was paid', true],
    ['each of them', 'paid in full', 'paid in cash', false],
    ['a form of its verb', 'begin~ testing', 'testing began', true],
    ['no other word', 'begin~ testing', 'the beginner of testing', false],
    ['a mention of its type', 'Company paid', 'Company_4 paid', true],
    ['no word like the type', 'Company paid', 'company paid', false],
    ['either type', 'Compound,Antibody binds', 'Antibody_0 binds', true],
    ['one of its branches', '(test | try out) it', 'try it', true],
    ['of a branch its rarest word', '(test | Company tries) it', 'Company_0 has it', false],
    ['nothing where a branch may be empty', '(tests | <det>) it', 'it', true],
    ['no word that is optional', 'in clinical? trials', 'in trials', true],
    ['no bracket that is optional', 'paid (in full)? by', 'paid by', true],
    ['what stands within a bracket', 'paid (in (full | part)) by', 'paid by', false],
    ['nothing of gaps and macros', 'Company <aux> .. paid', 'Company_0 paid', true],
    ['a bracket of the text', String.raw`Company \( Payload \)`, 'Company_0 Payload_1', false],
  ])('%s: %s', (_, source, line, expected) => expect(could(source, line)).toBe(expected));
});
