import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { InputError } from '../../src/errors.ts';
import { parseGold } from '../../src/gold/gold.ts';

const folder = new URL('../../data/gold/', import.meta.url);

describe('parseGold', () => {
  it.each(readdirSync(folder).filter((name) => name.endsWith('.gold.json')))('reads %s', (name) => {
    const gold = parseGold(readFileSync(new URL(name, folder), 'utf8'), name);
    expect(gold.source).toMatch(/\.(txt|html?)$/);
    expect(gold.relations.length + gold.events.length).toBeGreaterThan(0);
  });

  it.each([
    ['{', 'x.gold.json is not JSON'],
    ['{"date": "2007"}', 'at source'],
    ['{"source": "x.txt", "entities": {"Firm": []}}', 'at entities'],
    ['{"source": "x.txt", "relations": [["A", "LIKES", "B"]]}', 'at relations.0.1'],
  ])('refuses %j', (json, message) => {
    expect(() => parseGold(json, 'x.gold.json')).toThrow(InputError);
    expect(() => parseGold(json, 'x.gold.json')).toThrow(message);
  });
});
