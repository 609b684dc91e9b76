/** What the file system refuses to a sync, in one sentence: a full disk is no fault of the program. */
import { StoreError } from '../errors.ts';
import { syncFolder } from './archive.ts';

const refusals = new Set([
  'EACCES',
  'EPERM',
  'EROFS',
  'ENOSPC',
  'EDQUOT',
  'EFBIG',
  'ENOTDIR',
  'EEXIST',
  'EIO',
  'EMFILE',
]);

/**
 * @returns a StoreError where the file system refused; any other error as it is
 * @example unwritable(Object.assign(new Error('ENOSPC: no space left on device'), { code: 'ENOSPC' }))
 */
export function unwritable(error: unknown): unknown {
  const code = error instanceof Error && 'code' in error ? String(error.code) : '';
  if (!(error instanceof Error) || !refusals.has(code)) return error;
  return new StoreError(
    'store/unwritable',
    `What is kept in ${syncFolder} cannot be written (${error.message}): make room, or correct its permissions.`,
    { cause: error },
  );
}
