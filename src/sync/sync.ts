/** Filings that an index lists, into the graph: each is fetched once, loaded once, or set aside with its reason. */
import { join } from 'node:path';
import { type ConjugraphError, EdgarError } from '../errors.ts';
import { failureOf, loadFilings } from '../load.ts';
import type { Extraction } from '../model/extraction.ts';
import type { GraphStore } from '../store/graph-store.ts';
import type { Bases } from './addresses.ts';
import { type Archive, syncFolder } from './archive.ts';
import type { Clock } from './clock.ts';
import { fetchFiling } from './fetch.ts';
import type { FilingRef } from './filing-ref.ts';
import type { Guest } from './guest.ts';
import { inOrder } from './in-order.ts';
import { loadedOf } from './loaded.ts';
import { tryLock } from './lock.ts';
import { isDue, type SetAside, setAside, takeBack } from './set-aside.ts';

export interface Tools {
  store: GraphStore;
  guest: Guest;
  archive: Archive;
  bases: Bases;
  clock: Clock;
  cwd: string;
  /** Of conjugraph. */
  release: string;
  signal: AbortSignal;
}

/** What became of one filing; `known` is one that another process loaded meanwhile. */
export type Synced = { filing: FilingRef; fetched: boolean } & (
  | { loaded: Extraction }
  | { known: true }
  | { failure: ConjugraphError }
);

/** Fetched, or waiting for it, while one is loaded. */
const ahead = 4;

/** So many refusals in a row are not a filing's fault. */
const patience = 5;

/** In milliseconds: how often it is looked whether another process is done with a filing. */
const glance = 500;

/**
 * What is left to do of a list: what is not in the graph, and not set aside until later.
 *
 * @param aside what was set aside, by accession number
 */
export function leftOf(
  refs: readonly FilingRef[],
  {
    loaded,
    aside,
    release,
    now,
  }: { loaded: ReadonlySet<string>; aside: ReadonlyMap<string, SetAside>; release: string; now: number },
): { left: FilingRef[]; waiting: number } {
  const fresh = refs.filter(({ accession }) => !loaded.has(accession));
  const left = fresh.filter(({ accession }) => {
    const told = aside.get(accession);
    return told === undefined || isDue(told, release, now);
  });
  return { left, waiting: fresh.length - left.length };
}

/**
 * @param refs in the order in which they are loaded
 * @param aside what was set aside before
 * @throws EdgarError when EDGAR is gone, or refuses one filing after the other
 * @throws StoreError when the graph is gone; what was done until then stays
 */
export async function* syncFilings(
  refs: readonly FilingRef[],
  aside: ReadonlyMap<string, SetAside>,
  tools: Tools,
): AsyncGenerator<Synced> {
  const { signal } = tools;
  const busy: FilingRef[] = [];
  let refused = 0;
  const finish = async (begun: Begun): Promise<Synced> => {
    try {
      const synced = await settle(begun, tools, aside);
      refused = isRefusal(synced) ? refused + 1 : 'loaded' in synced ? 0 : refused;
      if (refused >= patience && 'failure' in synced) throw refusesAll(synced.failure);
      return synced;
    } finally {
      await begun.release?.();
    }
  };
  const begin = (filing: FilingRef) => beginOne(filing, tools);
  for await (const begun of inOrder(refs, ahead, begin, async ({ release }) => release?.())) {
    if (signal.aborted) return void (await begun.release?.());
    if (begun.release) yield await finish(begun);
    else busy.push(begun.filing);
  }
  // What another process had under way: it is done by now, or that process died and its locks went stale.
  for (const filing of busy) {
    let begun = await begin(filing);
    while (!begun.release && !signal.aborted) {
      await tools.clock.sleep(glance, signal).catch(() => undefined);
      begun = await begin(filing);
    }
    if (signal.aborted) return void (await begun.release?.());
    yield await finish(begun);
  }
}

interface Begun {
  filing: FilingRef;
  fetched: boolean;
  /** Gives the filing back; without it, another process has it. */
  release?: () => Promise<void>;
  error?: unknown;
}

/** Takes the filing for this process, and sees to it that its file is there. */
async function beginOne(filing: FilingRef, tools: Tools): Promise<Begun> {
  const release = await tryLock(join(tools.cwd, syncFolder, 'locks', filing.accession));
  if (!release) return { filing, fetched: false };
  try {
    return { filing, release, fetched: await fetchFiling(filing, tools) };
  } catch (error) {
    return { filing, release, fetched: false, error };
  }
}

async function settle(
  { filing, fetched, error }: Begun,
  tools: Tools,
  aside: ReadonlyMap<string, SetAside>,
): Promise<Synced> {
  const { cwd, release, clock, signal } = tools;
  if (signal.aborted && error !== undefined) throw signal.reason;
  const told = error === undefined ? await load(filing, tools) : { failure: blame(filing, error) };
  if ('failure' in told) {
    const before = aside.get(filing.accession);
    await setAside(filing, told.failure, { cwd, release, now: clock.now(), before });
  } else if (aside.has(filing.accession)) await takeBack(cwd, filing.accession);
  return { filing, fetched, ...told };
}

async function load(
  filing: FilingRef,
  { store, archive, cwd, signal }: Tools,
): Promise<{ loaded: Extraction } | { known: true } | { failure: ConjugraphError }> {
  // Between the list and now another process may have loaded it; the embedded engine has no other process.
  if (store.engine === 'neo4j' && (await loadedOf([filing.accession], store)).size > 0)
    return { known: true };
  for await (const outcome of loadFilings([archive.pathOf(filing)], { store, cwd, signal })) {
    return 'loaded' in outcome ? { loaded: outcome.loaded } : { failure: outcome.failure.error };
  }
  throw signal.reason;
}

/** @throws EdgarError when it is not the filing's fault, but EDGAR is gone */
function blame({ accession }: FilingRef, error: unknown): ConjugraphError {
  const { error: named } = failureOf(accession, error);
  if (['edgar/busy', 'edgar/unreachable'].includes(named.code)) throw named;
  return named;
}

/** EDGAR answered, but did not give: what is missing there is not a refusal. */
const isRefusal = (synced: Synced): boolean =>
  'failure' in synced && /^edgar\/(?!missing)/.test(synced.failure.code);

const refusesAll = ({ message }: ConjugraphError) =>
  new EdgarError(
    'edgar/refuses-all',
    `EDGAR refused ${patience} filings in a row, so the run ends; the last: ${message}`,
  );
