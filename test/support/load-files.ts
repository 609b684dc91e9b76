/** A process that loads the files it is given into a Neo4j, as a cron job would: NEO4J_URI … in its environment. */
import { openStore } from '../../src/store/open.ts';
import { loadAll } from './load-all.ts';

const [, , ...files] = process.argv;
const { NEO4J_URI = '', NEO4J_USERNAME, NEO4J_PASSWORD } = process.env;
const store = openStore({ uri: NEO4J_URI, username: NEO4J_USERNAME, password: NEO4J_PASSWORD });
await store.prepare();
await loadAll(files, store, process.cwd());
await store.close();
