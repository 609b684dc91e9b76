/** docs/formats.md says what the limits, the remarks and the errors are. */
import { readdirSync, readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import * as limits from '../../src/edgar/limits.ts';

const root = new URL('../../', import.meta.url);
const page = readFileSync(new URL('docs/formats.md', root), 'utf8');
const sources = [
  'src/inputs.ts',
  ...readdirSync(new URL('src/edgar/', root)).map((name) => `src/edgar/${name}`),
].map((path) => readFileSync(new URL(path, root), 'utf8'));

it('every limit, with its value', () => {
  const told = [...page.matchAll(/^\| `(max\w+)`\s+\| ([\d,]+)/gm)].map(([, name, value]) => [
    name,
    Number(value?.replaceAll(',', '')),
  ]);
  expect(Object.fromEntries(told)).toEqual({ ...limits });
});

it('every remark and every error', () => {
  const told = [...page.matchAll(/^\| ([a-z]+\/[a-z-]+) /gm)].map(([, code]) => code);
  const literal = /'((?:submission|html|header|cover|items|input)\/[a-z-]+)'/g;
  const prefixed = /\btell\(\s*'([a-z-]+)'/g;
  const codes = sources.flatMap((text) => {
    const [, prefix] =
      /code: `(header|submission)\/|remark\(`(header|submission)\//.exec(text)?.filter(Boolean) ?? [];
    const short = prefix ? [...text.matchAll(prefixed)].map(([, one]) => `${prefix}/${one}`) : [];
    return [...[...text.matchAll(literal)].map(([, code = '']) => code), ...short];
  });
  expect([...new Set(codes)].sort()).toEqual(told.sort());
});
