import { expect, it } from 'vitest';
import { type ConjugraphError, InputError, InvariantError, StoreError } from '../../src/errors.ts';
import { crossing, restored } from '../../src/readers/crossing.ts';

it.each<[string, ConjugraphError]>([
  ['InputError', new InputError('input/empty', 'a.txt is empty.')],
  ['InvariantError', new InvariantError('internal', 'A fault.')],
  ['StoreError', new StoreError('store/held', 'It is held.')],
])('an %s that was copied from one thread to another is what it was', (name, error) => {
  const back = restored(structuredClone(crossing(error)) ?? { ...error, stack: undefined });
  expect(back).toBeInstanceOf(error.constructor);
  expect(back).toMatchObject({ name, code: error.code, message: error.message, exitCode: error.exitCode });
  expect(back.stack).toBe(error.stack);
});

it('what is no error of ours is left to others', () => expect(crossing(new TypeError('x'))).toBeUndefined());
