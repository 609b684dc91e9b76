/** Runs a sync: tells how far it is, and at its end one line for machines. */
import { existsSync } from 'node:fs';
import { ConjugraphError, EdgarError } from '../errors.ts';
import { openReaders } from '../readers/open.ts';
import { release } from '../release.ts';
import { settingsFrom } from '../settings.ts';
import type { GraphStore } from '../store/graph-store.ts';
import { openArchive, tidy } from '../sync/archive.ts';
import { realClock } from '../sync/clock.ts';
import type { FilingRef } from '../sync/filing-ref.ts';
import { type Guest, openGuest } from '../sync/guest.ts';
import { openIndexes } from '../sync/indexes.ts';
import { openPaces } from '../sync/pace.ts';
import { defaultForms } from '../sync/pick.ts';
import { takeBack } from '../sync/set-aside.ts';
import { type Setup, setupFrom } from '../sync/setup.ts';
import { type Synced, syncFilings } from '../sync/sync.ts';
import { type ToDo, toDo } from '../sync/to-do.ts';
import { unwritable } from '../sync/unwritable.ts';
import type { Invocation } from './command.ts';
import { tellFailures } from './failures.ts';
import { inWords } from './loading.ts';
import { counted, json, say } from './output.ts';
import { progress } from './progress.ts';
import { checkOptions, type SyncOptions } from './sync-options.ts';
import { withExistingStore, withStore } from './with-store.ts';

/** What the summary counts; `picked` is the sum of the six behind it. */
const nothing = {
  companies: 0,
  picked: 0,
  known: 0,
  waiting: 0,
  loaded: 0,
  byOthers: 0,
  setAside: 0,
  left: 0,
  fetched: 0,
  odd: 0,
};
type Tally = typeof nothing;

interface Run {
  context: Invocation<SyncOptions>;
  setup: Setup;
  guest: Guest;
  tally: Tally;
  /** What went wrong with single companies' lists and single filings. */
  failures: { lists: ConjugraphError[]; filings: ConjugraphError[] };
}

/**
 * The last line on standard output is the summary, whatever happens once EDGAR was asked.
 *
 * @returns the exit code
 * @throws UsageError before the first request, when the flags are wrong or nobody is named
 * @throws EdgarError or StoreError when EDGAR or the graph is gone; what was done until then stays
 */
export async function syncWithProgress(context: Invocation<SyncOptions>): Promise<number> {
  const { options, env, cwd, signal } = context;
  checkOptions(options);
  const setup = setupFrom(options, env, cwd);
  const { bases, userAgent, perSecond } = setup;
  const pace = openPaces({ perSecond });
  const guest = openGuest({ userAgent, hosts: [bases.data, bases.archives], pace, signal });
  const run: Run = { context, setup, guest, tally: { ...nothing }, failures: { lists: [], filings: [] } };
  const began = new Date();
  let stopped: string | null = null;
  try {
    await (options.dryRun ? dryRun(run) : withStore(context, (store) => load(run, store)));
  } catch (thrown) {
    const error = unwritable(thrown);
    stopped = error instanceof ConjugraphError ? error.code : 'internal';
    throw error;
  } finally {
    if (signal.aborted) stopped = 'stopped';
    const { lists, filings } = run.failures;
    await tellFailures(
      context,
      [...lists, ...filings].map((error) => ({ error })),
      'Left out:',
    );
    const seconds = Math.round((Date.now() - began.getTime()) / 100) / 10;
    const at = began.toISOString();
    await say(context.stdout, json({ at, seconds, ...run.tally, ...guest.used, stopped }));
  }
  return exitCodeOf(run);
}

/** Fetches the indexes only, and makes no graph where there is none. */
async function dryRun(run: Run): Promise<void> {
  const { context } = run;
  const settings = settingsFrom(context.flags, context.env, context.cwd);
  const none = settings.engine === 'embedded' && !existsSync(settings.path);
  const { left } = none ? await ask(run) : await withExistingStore(context, (store) => ask(run, store));
  for (const { accession, form, filed, cik } of left) {
    if (!context.options.quiet) await say(context.stderr, `${accession}  ${filed}  ${form}  CIK ${cik}`);
  }
}

async function load(run: Run, store: GraphStore): Promise<void> {
  const { context, setup, guest, tally, failures } = run;
  const { cwd, signal, options } = context;
  await tidy(cwd, Date.now());
  const { left, aside, loaded } = await ask(run, store);
  // Another process, or another command, has loaded it since.
  for (const accession of aside.keys()) if (loaded.has(accession)) await takeBack(cwd, accession);
  // A job that finds nothing new need not start threads.
  if (left.length === 0) return;
  const archive = openArchive(cwd);
  const readers = openReaders({ workers: options.workers, signal });
  const tools = { ...setup, store, readers, guest, archive, clock: realClock, cwd, release, signal };
  const shown = options.quiet ? undefined : progress(context.stderr, left.length, 'filings');
  try {
    for await (const synced of syncFilings(left, aside, tools)) {
      count(synced, tally);
      if ('failure' in synced) failures.filings.push(synced.failure);
      await shown?.step(nameOf(synced.filing), whatBecame(synced));
    }
  } finally {
    shown?.stop();
    await readers.close();
  }
}

/** Asks EDGAR's indexes, and counts what they say. */
async function ask({ context, setup, guest, tally, failures }: Run, store?: GraphStore): Promise<ToDo> {
  const { args, cwd, options } = context;
  const asked = {
    ...options,
    companies: args,
    forms: new Set(options.form ?? defaultForms),
    items: new Set(options.item),
  };
  const indexes = openIndexes(cwd, guest);
  const state = { bases: setup.bases, indexes, cwd, release, now: Date.now() };
  const found = await toDo(asked, { ...state, ...(store && { store }) });
  const { listing, picked, loaded, left, waiting } = found;
  const { companies, odd } = listing;
  const counts = { companies, odd, waiting, picked: picked.length, known: loaded.size, left: left.length };
  Object.assign(tally, counts);
  failures.lists.push(...listing.failures.map(({ error }) => error));
  if (!options.quiet) await tellMissingForms(context, listing.refs);
  return found;
}

/** A form that is misspelled picks nothing; so may one that is right, so it is no error. */
async function tellMissingForms(
  { options, stderr }: Run['context'],
  refs: readonly FilingRef[],
): Promise<void> {
  const listed = new Set(refs.map(({ form }) => form));
  for (const form of refs.length > 0 ? (options.form ?? []) : []) {
    if (listed.has(form)) continue;
    await say(stderr, `EDGAR lists ${counted(refs.length, 'filing')} here, and none is of the form ${form}.`);
  }
}

function count(synced: Synced, tally: Tally): void {
  tally.left--;
  if (synced.fetched) tally.fetched++;
  if ('loaded' in synced) tally.loaded++;
  else if ('failure' in synced) tally.setAside++;
  else tally.byOthers++;
}

const nameOf = ({ accession, form, filed }: FilingRef) => `${accession} ${form} ${filed}`;

function whatBecame(synced: Synced): string {
  if ('loaded' in synced) return inWords(synced.loaded);
  return 'failure' in synced ? `set aside: ${synced.failure.message}` : 'loaded by another process';
}

/** The gravest. That EDGAR does not give one filing does not mean that it is gone. */
function exitCodeOf({ failures: { lists, filings } }: Run): number {
  const ofFilings = filings.map((error) => (error instanceof EdgarError ? 3 : error.exitCode));
  return Math.max(0, ...lists.map(({ exitCode }) => exitCode), ...ofFilings);
}
