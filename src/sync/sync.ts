/** Filings that an index lists, into the graph: each is fetched once, loaded once, or set aside with its reason. */
import { join } from 'node:path';
import { type ConjugraphError, EdgarError } from '../errors.ts';
import { inOrder } from '../in-order.ts';
import { fileAt } from '../inputs.ts';
import { failureOf, filingWriter, type Read, readOne, type Target, written } from '../load.ts';
import type { Extraction } from '../model/extraction.ts';
import type { Readers } from '../readers/open.ts';
import type { GraphStore } from '../store/graph-store.ts';
import type { Bases } from './addresses.ts';
import { type Archive, syncFolder } from './archive.ts';
import type { Clock } from './clock.ts';
import { fetchFiling } from './fetch.ts';
import type { FilingRef } from './filing-ref.ts';
import { type Guest, isGone } from './guest.ts';
import { loadedOf } from './loaded.ts';
import { tryLock } from './lock.ts';
import { type SetAside, setAside, takeBack } from './set-aside.ts';

interface Tools {
  store: GraphStore;
  readers: Readers;
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

/** Filings fetched and read, or about to be, while one is written. */
const ahead = (workers: number) => Math.max(4, workers * 2);

/** So many refusals in a row are not a filing's fault. */
const patience = 5;

/** In milliseconds: how often it is looked whether another process is done with a filing. */
const glance = 500;

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
  const writing = { ...tools, write: filingWriter(tools.store) };
  async function* finish(begun: Begun): AsyncGenerator<Synced> {
    try {
      const synced = await settle(begun, writing, aside);
      yield synced;
      refused = isRefusal(synced) ? refused + 1 : 'loaded' in synced ? 0 : refused;
      if (refused >= patience && 'failure' in synced) throw refusesAll(synced.failure);
    } finally {
      await begun.release?.();
    }
  }
  const begin = (filing: FilingRef) => beginOne(filing, tools);
  const drop = async ({ release }: Begun) => release?.();
  for await (const begun of inOrder(refs, ahead(tools.readers.workers), begin, drop)) {
    if (signal.aborted) return void (await drop(begun));
    if (begun.release) yield* finish(begun);
    else busy.push(begun.filing);
  }
  // What another process had under way: it is done by now, or that process died and its locks went stale.
  for (const filing of busy) {
    const begun = await beginWhenFree(filing, tools);
    if (signal.aborted) return void (await drop(begun));
    yield* finish(begun);
  }
}

interface Begun {
  filing: FilingRef;
  fetched: boolean;
  /** Gives the filing back; without it, another process has it. */
  release?: () => Promise<void>;
  /** What its text tells, or why there is none. */
  told?: Read | { error: unknown };
}

/** Takes the filing for this process, sees to it that its file is there, and reads it. Does not throw. */
async function beginOne(filing: FilingRef, tools: Tools): Promise<Begun> {
  const { cwd, archive, readers } = tools;
  const release = await tryLock(join(cwd, syncFolder, 'locks', filing.accession));
  if (!release) return { filing, fetched: false };
  let fetched = false;
  try {
    fetched = await fetchFiling(filing, tools);
    return { filing, fetched, release, told: await readOne(fileAt(archive.pathOf(filing), cwd), readers) };
  } catch (error) {
    return { filing, fetched, release, told: { error } };
  }
}

/** The same, once no other process has it, or when the signal was given. */
async function beginWhenFree(filing: FilingRef, tools: Tools): Promise<Begun> {
  const { clock, signal } = tools;
  for (;;) {
    const begun = await beginOne(filing, tools);
    if (begun.release || signal.aborted) return begun;
    await clock.sleep(glance, signal).catch(() => undefined);
  }
}

/** Writes what was read, or sets it aside. */
async function settle(
  { filing, fetched, told }: Begun,
  { store, write, cwd, release, clock }: Tools & Target,
  aside: ReadonlyMap<string, SetAside>,
): Promise<Synced> {
  const before = aside.get(filing.accession);
  // Between the list and now another process may have loaded it; the embedded engine has no other process.
  if (store.engine === 'neo4j' && (await loadedOf([filing.accession], store)).size > 0)
    return { filing, fetched, known: true };
  const outcome = told && 'source' in told ? await written(told, { store, write }) : undefined;
  if (outcome && 'loaded' in outcome) {
    await takeBack(cwd, filing.accession);
    return { filing, fetched, loaded: outcome.loaded };
  }
  const failure = outcome ? outcome.failure.error : blame(filing, told);
  await setAside(filing, failure, { cwd, release, now: clock.now(), before });
  return { filing, fetched, failure };
}

/** @throws EdgarError when it is not the filing's fault, but EDGAR is gone */
function blame({ accession }: FilingRef, told: Begun['told']): ConjugraphError {
  const { error } = failureOf(accession, told && 'error' in told ? told.error : undefined);
  if (isGone(error)) throw error;
  return error;
}

/** EDGAR answered, but did not give, or gave a page of its own: what is missing there is not a refusal. */
const isRefusal = (synced: Synced): boolean =>
  'failure' in synced && /^edgar\/(?!missing)|^input\/not-a-submission$/.test(synced.failure.code);

const refusesAll = ({ message }: ConjugraphError) =>
  new EdgarError(
    'edgar/refuses-all',
    `EDGAR refused ${patience} filings in a row, so the run ends; the last: ${message}`,
  );
