/** A process that holds the graph of the file it is given, until it is ended. */
import { openStore } from '../../src/store/open.ts';

const [, , file = ''] = process.argv;
const store = openStore(file);
process.send?.(store.address);
setInterval(() => store.ping(), 1000);
