/** Runs the tables of examples: `test/recognisers/X.examples.ts` is the test of `src/recognisers/X.ts`. */
import { readdirSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { isThing, type Mention } from '../src/recognisers/mention.ts';
import type { Recogniser } from '../src/recognisers/recogniser.ts';
import { tokenise } from '../src/text/tokens.ts';
import type { Given, MentionExamples } from './support/examples.ts';

const here = new URL('./recognisers/', import.meta.url);
const sources = new URL('../src/recognisers/', import.meta.url);

const modules = await Promise.all(
  readdirSync(sources).map(async (file) => {
    const { recognise } = (await import(new URL(file, sources).href)) as { recognise?: Recogniser };
    return { id: file.replace('.ts', ''), recognise };
  }),
);
const recognisers = modules.flatMap(({ id, recognise }) => (recognise ? [{ id, recognise }] : []));

/** What stands before the phrasing, so that offsets into the text and into the sentence differ. */
const before = 'Before it. ';

function mentionsIn(
  recognise: Recogniser,
  words: string,
  { today, biotech, contacts }: Given = {},
): Mention[] {
  const text = `${before}${words}`;
  const span = { start: before.length, end: text.length };
  const found = recognise({
    words,
    span,
    text,
    tokens: tokenise(text, span),
    biotech: biotech ?? true,
    contacts: contacts ?? false,
    plain: new Set(words.match(/\b\p{Ll}+\b/gu)),
    ...(today ? { today } : {}),
  });
  return found.sort((a, b) => a.start - b.start || b.end - a.end);
}

/** Each place once, of nested ones the longest: which of two stands is settled later. */
const outermost = (mentions: readonly Mention[]): Mention[] =>
  mentions.filter(
    (one, at) =>
      !mentions.some(
        (other, index) =>
          index !== at &&
          other.start <= one.start &&
          other.end >= one.end &&
          (other.end - other.start > one.end - one.start || index < at),
      ),
  );

describe.each(recognisers)('$id', async ({ id, recognise }) => {
  const { examples } = (await import(new URL(`${id}.examples.ts`, here).href)) as {
    examples: MentionExamples<unknown>;
  };

  it.each(examples.map((row) => ({ row, words: row[0] })))('$words', ({ row: [words, expected, given] }) => {
    const text = `${before}${words}`;
    const found = outermost(mentionsIn(recognise, words, given)).map((mention) => {
      const covered = text.slice(mention.start, mention.end);
      return [covered, isThing(mention) ? mention.name : mention.value];
    });
    expect(found).toEqual(expected.map(([covered, value]) => [covered, value ?? covered]));
  });

  it('has examples of both kinds, each phrasing once', () => {
    expect(examples.filter(([, expected]) => expected.length === 0).length).toBeGreaterThanOrEqual(4);
    expect(examples.filter(([, expected]) => expected.length > 0).length).toBeGreaterThanOrEqual(6);
    const phrasings = examples.map(([words, , given]) => `${words} ${JSON.stringify(given)}`);
    expect(phrasings.filter((phrasing, at) => phrasings.indexOf(phrasing) !== at)).toEqual([]);
  });
});

it('every recogniser has a table, every table a recogniser', () => {
  const tables = readdirSync(here).sort();
  expect(recognisers.map(({ id }) => `${id}.examples.ts`).sort()).toEqual(tables);
});
