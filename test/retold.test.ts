/** The same text as other sources have it: by a typewriter's margin, with its signs spelled out. What it tells stays. */
import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { readFiling } from '../src/edgar/read-filing.ts';
import { extract } from '../src/extract.ts';

const folder = new URL('../data/gold/open/', import.meta.url);
const texts = readdirSync(folder)
  .filter((name) => name.endsWith('.txt'))
  .map((name) => ({ name, text: readFileSync(new URL(name, folder), 'utf8') }));

/** A paragraph that is one line, in lines of at most 74 letters. */
const wrapped = (text: string): string =>
  text.replace(/^[^\t\n]{91,}$/gm, (line) =>
    line.replace(/(?=\S.{0,73}(?:\s|$))(.{1,74})(?:\s|$)/g, '$1\n').trimEnd(),
  );

const ways: readonly [string, (text: string) => string][] = [
  ['lines that a margin ended', wrapped],
  ['lines that end in CR LF', (text) => text.replace(/\n/g, '\r\n')],
  ['two spaces after a full stop', (text) => text.replace(/([a-z\d)]\.) (?=[A-Z])/g, '$1  ')],
  ['signs of marks spelled out', (text) => text.replace(/®/g, '(R)').replace(/™/g, '(TM)')],
  ['straight quotes', (text) => text.replace(/[“”]/g, '"').replace(/[‘’]/g, "'")],
  ['dashes of two hyphens', (text) => text.replace(/ [–—] /g, ' -- ')],
  ['spaces that hold a line together', (text) => text.replace(/(\d) (million|billion)/g, '$1\u00a0$2')],
];

/** Names and relations of a text, a line each. */
function told(name: string, text: string): Set<string> {
  const { entities, relations } = extract(readFiling(Buffer.from(text), name));
  const names = new Map(entities.map((each) => [each.id, each.name]));
  return new Set([
    ...entities.map(({ type, name: called }) => `${type} ${called}`),
    ...relations.map(({ subject, type, object }) => `${names.get(subject)} ${type} ${names.get(object)}`),
  ]);
}

describe('what the open gold documents tell', () => {
  const before = new Map(texts.map(({ name, text }) => [name, told(name, text)]));

  // Of what a column of contacts says a little is lost where its lines are ended anew.
  it.each(ways)('is told by %s, too, but for one fact in a hundred', (_, retell) => {
    const lines = texts
      .filter(({ text }) => retell(text) !== text)
      .map(({ name, text }) => ({ known: [...(before.get(name) ?? [])], now: told(name, retell(text)) }));
    const all = lines.flatMap(({ known }) => known);
    const lost = lines.flatMap(({ known, now }) => known.filter((each) => !now.has(each)));
    expect(all.length).toBeGreaterThan(100);
    expect(lost.length, lost.join('\n')).toBeLessThan(all.length / 100);
  });
});
