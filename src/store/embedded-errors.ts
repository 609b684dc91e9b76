/** What Grafeo refuses, said in our words. It is told apart by the engine's status and code. */
import { ConjugraphError, QueryError, StoreError } from '../errors.ts';

export const writes = () =>
  new QueryError('query/writes', 'The statement writes; only statements that read are run here.');

/** The engine's own code, which stands in its message: GRAFEO-X002 for a file that is no graph. */
const codeOf = (error: unknown): string => /GRAFEO-[A-Z]\d{3}/.exec(String(error))?.[0] ?? '';

const statusOf = (error: unknown): string =>
  error instanceof Error && 'gqlStatus' in error ? String(error.gqlStatus) : '';

/** What the engine said, without its codes and the drawing of the place. */
const reasonOf = (error: unknown): string =>
  String(error instanceof Error ? error.message : error)
    .replace(/^.*GRAFEO-[A-Z]\d{3}: /, '')
    .split('\n', 1)
    .join()
    .replace(/\.$/, '');

/** A wrong statement is the asker's fault; whatever else happens is the store's. */
export function queryError(error: unknown, address: string): ConjugraphError {
  if (error instanceof ConjugraphError) return error;
  // Only a statement that writes can hurt a constraint.
  if (/Constraint violation/.test(String(error))) return writes();
  if (!/^(42|22)/.test(statusOf(error))) return storeError(error, address);
  return new QueryError('query/refused', `The statement cannot be run: ${reasonOf(error)}.`, {
    cause: error,
  });
}

export function storeError(error: unknown, address: string): ConjugraphError {
  if (error instanceof ConjugraphError) return error;
  const [refusal] = /[^:]+\(os error \d+\)/.exec(String(error)) ?? [];
  if (refusal !== undefined) return unwritable(refusal.trim(), error, address);
  return new StoreError('store/refused', `The graph ${address} refused: ${reasonOf(error)}.`, {
    cause: error,
  });
}

/**
 * The disk is full, or fails: what was written until then is kept, and nothing more can be.
 *
 * @param refusal what the operating system said: "No space left on device (os error 28)"
 */
const unwritable = (refusal: string, cause: unknown, address: string) =>
  new StoreError(
    'store/unwritable',
    `The graph ${address} cannot be written: ${refusal}; make room on its disk, then go on.`,
    { cause },
  );

/** @param there whether the file was there before it was opened */
export function openError(error: unknown, file: string, there: boolean): StoreError {
  const because = (code: string, message: string) => new StoreError(code, message, { cause: error });
  const code = codeOf(error);
  if (code === 'GRAFEO-X002' || code === 'GRAFEO-V001') {
    return because('store/not-a-graph', `${file} is not a graph of ours: choose another path for the store.`);
  }
  if (code === 'GRAFEO-X001' && there) {
    return because(
      'store/held',
      `${file} is held by another process: end that process, or choose another path.`,
    );
  }
  return because(
    'store/unwritable',
    `${file} cannot be made or opened (${reasonOf(error)}): choose another path.`,
  );
}
