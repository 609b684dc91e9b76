/** What a Neo4j server refuses, said in our words. It is told apart by the server's code, never by its message. */
import { ConjugraphError, QueryError, StoreError } from '../errors.ts';

export interface Server {
  /** Without user name and password. */
  address: string;
  database?: string;
}

/** A wrong statement is the asker's fault; whatever else happens is the store's. */
export function queryError(error: unknown, server: Server): ConjugraphError {
  const code = codeOf(error);
  if (code === 'Neo.ClientError.Statement.AccessMode') return writes(error);
  // The driver itself refuses a statement without words, with a TypeError.
  const wrong = /^Neo\.ClientError\.(Statement|Procedure)\./.test(code) || error instanceof TypeError;
  if (!wrong) return storeError(error, server);
  return new QueryError('query/refused', `The statement cannot be run: ${reasonOf(error)}.`, {
    cause: error,
  });
}

export function storeError(error: unknown, { address, database }: Server): ConjugraphError {
  if (error instanceof ConjugraphError) return error;
  const [code, message] = told(codeOf(error), address, database) ?? [
    'store/refused',
    `The server ${address} refused: ${reasonOf(error)}.`,
  ];
  return new StoreError(code, message, { cause: error });
}

/** Whether an index or constraint is there because another process has just made it: `IF NOT EXISTS` does not lock. */
export const isThereAlready = (error: unknown): boolean =>
  error instanceof StoreError && /^Neo\.ClientError\.Schema\.\w*AlreadyExists$/.test(codeOf(error.cause));

export const addressError = (error: unknown, { address }: Server): StoreError =>
  new StoreError(
    'store/address',
    `${address} is no address of a Neo4j server: write bolt://host:7687 or neo4j://host:7687, with +s or +ssc for an encrypted connection.`,
    { cause: error },
  );

function told(code: string, address: string, database = 'its default'): [string, string] | undefined {
  switch (code) {
    case 'Neo.ClientError.Security.Unauthorized':
    case 'Neo.ClientError.Security.AuthenticationRateLimit':
    case 'Neo.ClientError.Security.CredentialsExpired':
      return [
        'store/unauthorized',
        `The server ${address} does not accept this user name and password: check both.`,
      ];
    case 'Neo.ClientError.Security.Forbidden':
      return [
        'store/forbidden',
        `The server ${address} does not let this user do that: use one who may write.`,
      ];
    case 'Neo.ClientError.Database.DatabaseNotFound':
      return [
        'store/no-database',
        `The server ${address} has no database "${database}": name one that it has.`,
      ];
    case 'ServiceUnavailable':
    case 'SessionExpired':
      return [
        'store/unreachable',
        `No Neo4j server answers at ${address}: start it, or correct the address.`,
      ];
  }
  return undefined;
}

const writes = (cause: unknown) =>
  new QueryError('query/writes', 'The statement writes; only statements that read are run here.', { cause });

const codeOf = (error: unknown): string =>
  error instanceof Error && 'code' in error ? String(error.code) : '';

const reasonOf = (error: unknown): string =>
  String(error instanceof Error ? error.message : error)
    .split('\n', 1)
    .join()
    .replace(/\.$/, '');
