/** What Neo4j Browser fetches from us: the guide, the style sheet and the saved queries. */
import { readFileSync } from 'node:fs';
import { graphForms, readQueries } from '../queries.ts';
import { savedQueries } from './saved-queries.ts';
import { zipOf } from './zip.ts';

const folder = new URL('../../cypher/browser/', import.meta.url);

interface KitFile {
  /** The media type. */
  type: string;
  /** @param address where the kit is served, e.g. `http://localhost:7475` */
  body(address: string): string | Uint8Array;
}

/** All that is served, by path. Nothing else is, whatever a request asks for. */
export const kit: ReadonlyMap<string, KitFile> = new Map([
  [
    '/guide.html',
    {
      type: 'text/html; charset=utf-8',
      body: (address) => read('guide.html').replaceAll('{{address}}', address),
    },
  ],
  ['/style.grass', { type: 'text/plain; charset=utf-8', body: () => read('style.grass') }],
  [
    '/saved-queries.zip',
    { type: 'application/zip', body: () => zipOf(savedQueries(readQueries(), graphForms())) },
  ],
] satisfies [string, KitFile][]);

const read = (name: string): string => readFileSync(new URL(name, folder), 'utf8');
