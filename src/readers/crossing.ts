/** An error of ours on its way from one thread to another: classes do not cross, so its name goes along. */
import {
  ConjugraphError,
  InputError,
  InvariantError,
  QueryError,
  StoreError,
  UsageError,
} from '../errors.ts';

const classes = { InputError, InvariantError, QueryError, StoreError, UsageError };

export interface Crossing {
  name: string;
  code: string;
  message: string;
  stack: string | undefined;
}

/** What is no error of ours is left as it is; threads pass such on by themselves, with message and stack. */
export function crossing(error: unknown): Crossing | undefined {
  if (!(error instanceof ConjugraphError)) return undefined;
  const { name, code, message, stack } = error;
  return { name, code, message, stack };
}

/** @example restored({ name: 'InputError', code: 'input/empty', message: 'a.txt is empty.' }) // an InputError */
export function restored({ name, code, message, stack }: Crossing): ConjugraphError {
  const error = new (classes[name as keyof typeof classes] ?? InvariantError)(code, message);
  return Object.assign(error, stack === undefined ? {} : { stack });
}
