/** From an address to a store. */
import { openEmbedded } from './embedded-store.ts';
import type { GraphStore } from './graph-store.ts';
import { type Neo4jAddress, openNeo4j } from './neo4j-store.ts';

/**
 * Opens the store at an address: `memory:`, the path of a file, or a Neo4j server with its credentials. A string with
 * `://` is taken for a server's URI.
 *
 * @example openStore('memory:')
 * @example openStore('graphs/adc.grafeo')
 * @example openStore({ uri: 'neo4j+s://graph.example.org', username: 'reader', password, database: 'filings' })
 * @throws StoreError when the file is held or no graph, or the URI is not one of Neo4j's
 */
export function openStore(address: string | Neo4jAddress): GraphStore {
  if (typeof address !== 'string') return openNeo4j(address);
  if (address === 'memory:') return openEmbedded();
  return address.includes('://') ? openNeo4j({ uri: address }) : openEmbedded(address);
}
