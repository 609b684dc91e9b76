/** The style sheet: as the Browser reads it, and as people with any kind of colour vision see it. */
import { describe, expect, it } from 'vitest';
import { kit } from '../../src/browser/kit.ts';
import { recordLabels } from '../../src/model/records.ts';
import { thingLabels } from '../../src/model/things.ts';
import { contrast, difference, visions } from './colours.ts';

const sources = ['Filing', 'Document', 'Evidence'];
const text = String(kit.get('/style.grass')?.body(''));

/** The Browser's own parser knows no comments, and parts a rule at `;` and `:`. */
const rules = new Map(
  [...text.matchAll(/(\S+) \{\n((?: {2}[a-z-]+: [^:;]+;\n)+)\}\n/g)].map(([, selector = '', body = '']) => [
    selector,
    Object.fromEntries(body.split('\n').flatMap((line) => [line.trim().replace(/;$/, '').split(': ')])),
  ]),
);
const style = (label: string, property: string): string => rules.get(`node.${label}`)?.[property] ?? '';

it('has nothing but rules', () => {
  expect(text.replace(/(\S+) \{\n((?: {2}[a-z-]+: [^:;]+;\n)+)\}\n/g, '')).toBe('');
});

it('has a rule for each label of the model, and for no other', () => {
  const labels = [...thingLabels, ...recordLabels, ...sources].map((label) => `node.${label}`);
  expect([...rules.keys()].sort()).toEqual([...labels, 'node', 'relationship'].sort());
});

it('gives each a caption', () => {
  const captions = [...thingLabels, ...recordLabels, ...sources].map((label) => style(label, 'caption'));
  expect(captions.filter((caption) => !/^".*\{\w+\}.*"$/.test(caption))).toEqual([]);
});

it.each([...thingLabels, ...recordLabels, ...sources])('the caption of %s can be read', (label) => {
  expect(contrast(style(label, 'color'), style(label, 'text-color-internal'))).toBeGreaterThan(4.5);
});

it('tells things, records and sources apart by their rims', () => {
  const rims = [thingLabels, recordLabels, sources].map((labels) => [
    ...new Set(labels.map((label) => style(label, 'border-width'))),
  ]);
  expect(rims).toEqual([['2px'], ['5px'], ['1px']]);
});

describe.each(visions)('for %s colour vision', (vision) => {
  const pairs = (labels: readonly string[]) =>
    labels.flatMap((one, index) => labels.slice(index + 1).map((other) => [one, other] as const));

  /** 2 is the least that an eye notices when two patches touch; circles lie apart. */
  const apart = (labels: readonly string[], least: number) =>
    pairs(labels).filter(
      ([one, other]) => difference(style(one, 'color'), style(other, 'color'), vision) < least,
    );

  it('a company, a compound, a payload and a milestone differ at a glance', () =>
    expect(apart(['Company', 'Compound', 'Payload', 'Milestone'], 20)).toEqual([]));
  it('things differ', () => expect(apart(thingLabels, 15)).toEqual([]));
  it('records differ', () => expect(apart(recordLabels, 15)).toEqual([]));
  it('sources differ', () => expect(apart(sources, 15)).toEqual([]));
});
