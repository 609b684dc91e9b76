import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { z } from 'zod';
import { conjugraph } from '../support/context.ts';

const gold = fileURLToPath(new URL('../../data/gold/', import.meta.url));
const F1 = z.object({ f1: z.number() });
const Scores = z.object({
  parts: z.array(z.object({ part: z.string(), entities: F1, relations: F1, events: F1 })),
});

/** A score may fall by a point; more is a regression. Raise the floor as CONTRIBUTING says. */
const tolerance = 0.01;

test('no part of the gold scores more than a point below its floor', async () => {
  const floor = Scores.parse(JSON.parse(readFileSync(`${gold}floor.json`, 'utf8')));
  const { stdout } = await conjugraph(['evaluate', gold, '--json'], { cwd: '.' });
  const now = Scores.parse(JSON.parse(stdout));
  expect(now.parts.map(({ part }) => part)).toEqual(floor.parts.map(({ part }) => part));
  const below = floor.parts.flatMap((was) => {
    const is = now.parts.find(({ part }) => part === was.part);
    return (['entities', 'relations', 'events'] as const)
      .filter((kind) => (is?.[kind].f1 ?? 0) < was[kind].f1 - tolerance)
      .map((kind) => `${kind} of ${was.part || 'the samples'}: ${is?.[kind].f1} after ${was[kind].f1}`);
  });
  expect(below).toEqual([]);
});
