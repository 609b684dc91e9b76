/** No expression of the program may explode: those written in the source, and those put together while it is loaded. */
import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { parseAst } from 'vitest/node';
import { ambiguity } from './support/ambiguous.ts';

const source = new URL('../src/', import.meta.url);

/** Loops that are read in one way all the same, for reasons that their letters do not show. */
const reviewed: Readonly<Record<string, string>> = {
  'today |Date_': 'an aside ends at the last comma before the next firm, which it cannot pass',
  '\\s|\\/\\/.*\\n|': 'a comment ends at the first mark of its end',
  'Commercializing|': 'nothing stands behind it that could fail',
  'treatment[-\\s]resistant|newly': 'nothing stands behind it that could fail',
  'by (?:the )?Company_\\d+ |(?!Compound_|Company_': 'only one of the two takes a firm',
  '[^ ]+ |Company_\\d+ ': 'only one of the two takes a firm',
};

const isReviewed = (loop: string): boolean => Object.keys(reviewed).some((begun) => loop.startsWith(begun));

/** Expressions of a module's text, by walking what its parser gives. */
function literals(node: unknown, found: RegExp[] = []): RegExp[] {
  if (typeof node !== 'object' || node === null) return found;
  const { regex } = node as { regex?: { pattern: string; flags: string } };
  if (regex) found.push(new RegExp(regex.pattern, regex.flags));
  else for (const part of Object.values(node)) literals(part, found);
  return found;
}

const written = (): RegExp[] =>
  readdirSync(source, { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.ts'))
    .flatMap((file) => literals(parseAst(readFileSync(new URL(file, source), 'utf8'), { lang: 'ts' })));

/** What `new RegExp` is called for while the whole pipeline is loaded. */
async function built(): Promise<RegExp[]> {
  const found: RegExp[] = [];
  const { RegExp: plain } = globalThis;
  globalThis.RegExp = new Proxy(plain, {
    construct(target, [from, flags]: [string, string?]) {
      const made = new target(from, flags);
      found.push(made);
      return made;
    },
  });
  try {
    await import('../src/extract.ts');
  } finally {
    globalThis.RegExp = plain;
  }
  return found;
}

const unique = (all: readonly RegExp[]): RegExp[] => [
  ...new Map(all.map((each) => [String(each), each])).values(),
];

describe('expressions', () => {
  it('none reads the same letters in two ways and goes round', async () => {
    const all = unique([...(await built()), ...written()]);
    expect(all.length).toBeGreaterThan(1400);
    const exploding = all.flatMap((each) => ambiguity(each) ?? []).filter((loop) => !isReviewed(loop));
    expect(exploding).toEqual([]);
  });

  it.each([
    // Those that were in the program once, with what they stood for.
    [/\bof which Money_\d+ ?(?:(?!; )[^ ]+ ?)*$/, 'words after an instalment'],
    [/^(?:(?:exhibits?|no\.?|nos\.?|page|of|the)\b\W*)+$/i, 'titles of columns'],
    [/^(?:exhibits?|no\.?|numbers?|page|\W)+$/i, 'titles of columns'],
    [/^(?:(?:Investigator\p{L}*|ADC\p{L}*|Merger|I{1,3}|Sub)[\s,.]*)+$/u, 'what is no firm'],
    [/^(?:(?:Inc\.?|Co\.?|S\.?A\.?|&|Co)\.?[\s,]*)+$/u, 'legal forms'],
    [/(?:(?<![^ ])(?:sales|sales based|based) )+$/, 'what stands before a milestone'],
    [/(a*)*b/, 'a loop in a loop'],
    [/(?:a|a)*b/, 'the same twice'],
    [/(?:a|ab|b){2,20}c/, 'a word that two others make'],
    [/(?:[a-c]|[c-e])+f/, 'a letter in two classes'],
    [/x(?=(?:a?b?)*c)/, 'ahead'],
  ])('%s explodes: %s', (expression) => expect(ambiguity(expression)).toBeDefined());

  it.each([
    [/(?:[^ ]+ )*x/],
    [/(?:foo|bar|food)+$/],
    [/x*x*y/],
    [/(?:a|b)*c/],
    [/(?:a|ab){1,9}c/],
    [/(?:\p{Lu}\p{Ll}+\s)*x/u],
    [/(?:"(?:[^"\\]|\\.)*"|\S)$/],
  ])('%s does not', (expression) => expect(ambiguity(expression)).toBeUndefined());
});
