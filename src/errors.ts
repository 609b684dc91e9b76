/**
 * What can go wrong with us or with the world. What is odd about a text is a `Remark`, not an error.
 *
 *     ConjugraphError
 *     ├── UsageError      2   the command line is wrong
 *     ├── InputError      3   a file cannot be read, or is no filing
 *     ├── StoreError      4   the graph is unreachable, or refuses
 *     ├── QueryError      5   an unknown query, or a wrong parameter
 *     ├── EdgarError      6   EDGAR cannot be reached, or refuses
 *     ├── RedisError      7   the queue's Redis cannot be reached, or refuses
 *     └── InvariantError 70   our own fault (sysexits.h EX_SOFTWARE)
 *
 * A message is one sentence that names the file or server and says what to do; `cause` keeps the original.
 */
export abstract class ConjugraphError extends Error {
  abstract readonly exitCode: number;
  /** Stable and machine-readable, e.g. `input/empty`. */
  readonly code: string;

  constructor(code: string, message: string, options?: ErrorOptions) {
    super(message, options);
    this.code = code;
    this.name = new.target.name;
  }
}

export class UsageError extends ConjugraphError {
  readonly exitCode = 2;
}

export class InputError extends ConjugraphError {
  readonly exitCode = 3;
}

export class StoreError extends ConjugraphError {
  readonly exitCode = 4;
}

export class QueryError extends ConjugraphError {
  readonly exitCode = 5;
}

export class EdgarError extends ConjugraphError {
  readonly exitCode = 6;
}

export class RedisError extends ConjugraphError {
  readonly exitCode = 7;
}

export class InvariantError extends ConjugraphError {
  readonly exitCode = 70;
}
