/** Real files, damaged: each is read or refused in a sentence, and what was read holds together. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readFiling } from '../../src/edgar/read-filing.ts';
import { InputError } from '../../src/errors.ts';
import { looseSamples } from '../support/edgar-samples.ts';
import { brokenRules } from '../support/filing-invariants.ts';

const files = looseSamples()
  .map(({ bytes }) => bytes)
  .filter(({ length }) => length < 80_000);

/** What is wrong with the reading of a file; a refusal is right if it says so in one sentence. */
function wrongs(bytes: Uint8Array): string[] {
  try {
    return brokenRules(readFiling(bytes, 'any.txt'), bytes);
  } catch (error) {
    if (!(error instanceof InputError)) throw error;
    return /^any\.txt [^\n]+\.$/.test(error.message) ? [] : [error.message];
  }
}

const file = fc.constantFrom(...files);
/** A place in a file, as a share of its length. */
const share = fc.integer({ min: 0, max: 10_000 }).map((parts) => parts / 10_000);
const at = (bytes: Uint8Array, part: number) => Math.floor(bytes.length * part);

const cut = fc.tuple(file, share).map(([bytes, part]) => bytes.subarray(0, at(bytes, part)));
const headless = fc.tuple(file, share).map(([bytes, part]) => bytes.subarray(at(bytes, part)));
const gap = fc
  .tuple(file, share, share)
  .map(([bytes, a, b]) =>
    Buffer.concat([bytes.subarray(0, at(bytes, Math.min(a, b))), bytes.subarray(at(bytes, Math.max(a, b)))]),
  );
const doubled = fc
  .tuple(file, share, share)
  .map(([bytes, a, b]) =>
    Buffer.concat([bytes.subarray(0, at(bytes, Math.max(a, b))), bytes.subarray(at(bytes, Math.min(a, b)))]),
  );
const spliced = fc
  .tuple(file, share, file, share)
  .map(([one, a, other, b]) => Buffer.concat([one.subarray(0, at(one, a)), other.subarray(at(other, b))]));
const flipped = fc
  .tuple(file, fc.array(fc.tuple(share, fc.integer({ min: 0, max: 255 })), { minLength: 1, maxLength: 200 }))
  .map(([bytes, changes]) => {
    const copy = Buffer.from(bytes);
    for (const [part, value] of changes) copy[Math.min(copy.length - 1, at(copy, part))] = value;
    return copy;
  });
const tags = [
  '<DOCUMENT>',
  '</TEXT>',
  '</DOCUMENT>\n',
  '\n<DOCUMENT>\n<TYPE>EX-99.1\n<TEXT>\n',
  '<table>',
  '</td>',
  '<pre>',
  '\u0007',
  '\f',
  '\r',
  '\n\n\n',
  '<!--',
  '&#0;',
  '<XBRL>',
  'Item 8.01',
  'SIGNATURES\n',
  '\nbegin 644 a.b\nM!!!!!!!!\n',
];
const studded = fc
  .tuple(file, fc.array(fc.tuple(share, fc.constantFrom(...tags)), { minLength: 1, maxLength: 30 }))
  .map(([bytes, found]) => {
    const places = found
      .map(([part, tag]) => ({ place: at(bytes, part), tag }))
      .sort((a, b) => a.place - b.place);
    const pieces = places.flatMap(({ place, tag }, i) => [
      bytes.subarray(places[i - 1]?.place ?? 0, place),
      Buffer.from(tag),
    ]);
    return Buffer.concat([...pieces, bytes.subarray(places.at(-1)?.place ?? 0)]);
  });

describe('a real file', () => {
  it.each([
    ['as it is', file],
    ['cut short', cut],
    ['without its beginning', headless],
    ['with a gap', gap],
    ['with a passage twice', doubled],
    ['that goes on as another', spliced],
    ['with bytes changed', flipped],
    ['with tags and control characters strewn in', studded],
  ])('%s', (_, mutant) => {
    fc.assert(
      fc.property(mutant, (bytes) => {
        expect(wrongs(bytes)).toEqual([]);
      }),
      { numRuns: 60 },
    );
  });
});
