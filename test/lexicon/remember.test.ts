import { expect, it } from 'vitest';
import { remember } from '../../src/lexicon/remember.ts';

it('asks once for what it was asked before, whatever the answer is', () => {
  const asked: string[] = [];
  const find = remember((label: string, name: string): string | undefined => {
    asked.push(`${label} ${name}`);
    return name === 'none' ? undefined : `${label}:${name}`;
  });
  for (const name of ['a', 'none', 'a', 'none'])
    expect(find('x', name)).toBe(name === 'a' ? 'x:a' : undefined);
  expect(find('y', 'a')).toBe('y:a');
  expect(asked).toEqual(['x a', 'x none', 'y a']);
});

it('answers right when it has forgotten', () => {
  const find = remember((label: string, name: string) => `${label}:${name}`);
  const names = Array.from({ length: 3000 }, (_, at) => String(at));
  for (const name of [...names, ...names]) expect(find('x', name)).toBe(`x:${name}`);
});
