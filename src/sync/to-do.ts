/** What is left to do: what EDGAR lists, is wanted, and is not in the graph yet. */
import type { GraphStore } from '../store/graph-store.ts';
import type { ListTools } from './asked-index.ts';
import type { FilingRef } from './filing-ref.ts';
import { type Asked, type Listing, listFilings } from './list.ts';
import { loadedOf } from './loaded.ts';
import { pick, type Wanted } from './pick.ts';
import { isDue, readSetAside, type SetAside } from './set-aside.ts';

export interface ToDo {
  listing: Listing;
  /** All that is listed and wanted; it is loaded, left or waiting. */
  picked: FilingRef[];
  /** Accession numbers. */
  loaded: ReadonlySet<string>;
  /** The oldest first. */
  left: FilingRef[];
  /** How many were set aside until later. */
  waiting: number;
  /** All that was set aside, by accession number. */
  aside: ReadonlyMap<string, SetAside>;
}

/**
 * @param store without it, nothing is loaded yet
 * @param release of conjugraph
 * @param now in milliseconds since 1970
 * @throws what `listFilings` does; StoreError when the graph is gone
 */
export async function toDo(
  asked: Asked & Wanted,
  { store, release, now, ...tools }: ListTools & { store?: GraphStore; release: string; now: number },
): Promise<ToDo> {
  const listing = await listFilings(asked, tools);
  const picked = pick(listing.refs, asked);
  const numbers = picked.map(({ accession }) => accession);
  const loaded = store ? await loadedOf(numbers, store) : new Set<string>();
  const aside = await readSetAside(tools.cwd);
  const fresh = picked.filter(({ accession }) => !loaded.has(accession));
  const left = fresh.filter(({ accession }) => {
    const told = aside.get(accession);
    return told === undefined || isDue(told, release, now);
  });
  return { listing, picked, loaded, left, waiting: fresh.length - left.length, aside };
}
