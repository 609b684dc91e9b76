/** A process that holds the lock it is given, until it is ended. */
import { tryLock } from '../../../src/sync/lock.ts';

const [, , path = ''] = process.argv;
await tryLock(path);
process.send?.('held');
setInterval(() => undefined, 1000);
