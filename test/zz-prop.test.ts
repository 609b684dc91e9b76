/** What holds for any text at all: nothing but `InputError` is thrown, and every span lies inside the text. */
import { readdirSync, readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readFiling } from '../src/edgar/read-filing.ts';
import { InputError } from '../src/errors.ts';
import { extract } from '../src/extract.ts';
import type { Span } from '../src/model/evidence.ts';
import type { Extraction } from '../src/model/extraction.ts';
import { sentences } from '../src/text/sentences.ts';
import { tokenise } from '../src/text/tokens.ts';

const folder = new URL('../data/filings/', import.meta.url);
const samples = readdirSync(folder).map((file) => readFileSync(new URL(file, folder), 'utf8'));
/** Sentences, lines and single words of real filings, and what hostile text is made of. */
const bits = samples.flatMap((text) => [
  ...text.split(/(?<=\.)\s/),
  ...text.split('\n'),
  ...text.split(/\s+/),
]);
const odd = [
  '\u0000',
  '\ud800',
  '\udfff',
  '\u200b',
  '\ufeff',
  '\r',
  '\f',
  '\t',
  '((((',
  '“',
  '\\$',
  '$',
  '<p>',
  '&#x0;',
  '/s/',
  '__proto__',
  'constructor',
  '𝒳',
  '٣',
  'ﬁ',
];

/** Words in any order, as one line or many. */
const shuffled = fc
  .array(
    fc.oneof(fc.constantFrom(...bits), fc.constantFrom(...odd), fc.string({ unit: 'binary', maxLength: 20 })),
    {
      maxLength: 60,
    },
  )
  .chain((parts) => fc.constantFrom(' ', '\n', '\n\n', '').map((joint) => parts.join(joint)));

const longLine = fc
  .tuple(fc.constantFrom(...bits, ...odd, 'a', '(', ', and ', 'Inc. '), fc.integer({ min: 200, max: 2000 }))
  .map(([part, times]) => part.repeat(times).slice(0, 40_000));

const anyText = fc.oneof(
  { weight: 3, arbitrary: shuffled },
  { weight: 1, arbitrary: fc.string({ unit: 'binary', maxLength: 400 }) },
  { weight: 1, arbitrary: longLine },
);

/** The cover makes it a filing, so that the text behind it is read. */
const cover = `${(samples[0] ?? '').split('ITEM 7.01')[0] ?? ''}\n\nITEM 8.01 OTHER EVENTS\n\n`;

function attempt(text: string): Extraction | undefined {
  try {
    return extract(readFiling(new TextEncoder().encode(text), 'any.txt'));
  } catch (error) {
    if (error instanceof InputError) return undefined;
    throw error;
  }
}

function spansOf({ document, entities, relations, events, remarks }: Extraction): Span[] {
  return [
    ...document.items,
    ...document.parts,
    ...entities.flatMap(({ mentions }) => mentions),
    ...[...relations, ...events].flatMap(({ evidence }) => evidence),
    ...remarks,
  ];
}

const inside = (text: string, { start, end }: Span): boolean =>
  start >= 0 && start <= end && end <= text.length;

describe('any text', () => {
  it.each([
    ['alone', ''],
    ['behind a cover', cover],
  ])('%s is read or refused, and every span lies inside it', (_, before) => {
    fc.assert(
      fc.property(anyText, (text) => {
        const found = attempt(before + text);
        if (!found) return;
        expect(spansOf(found).filter((span) => !inside(found.text, span))).toEqual([]);
        const facts = [...found.relations, ...found.events].flatMap(({ evidence }) => evidence);
        expect(facts.filter(({ start, end, quote }) => found.text.slice(start, end) !== quote)).toEqual([]);
      }),
      { numRuns: 1500 },
    );
  });

  it('gives the same when it is read again', () => {
    fc.assert(
      fc.property(shuffled, (text) => {
        expect(attempt(cover + text)).toEqual(attempt(cover + text));
      }),
      { numRuns: 10 },
    );
  });

  it('sentences and tokens lie in it, in order, and leave out no word', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const whole = { start: 0, end: text.length };
        for (const spans of [sentences(text, whole), tokenise(text, whole)]) {
          expect(spans.filter((span) => !inside(text, span) || span.start === span.end)).toEqual([]);
          expect(spans.filter(({ start }, at) => start < (spans[at - 1]?.end ?? 0))).toEqual([]);
        }
        const kept = sentences(text, whole).map(({ start, end }) => text.slice(start, end));
        expect(kept.join('').replace(/\s/g, '')).toBe(text.replace(/\s/g, ''));
      }),
      { numRuns: 2000 },
    );
  });
});
