/** What `sync` set aside, and what it has fetched. */

import { release } from '../release.ts';
import { sizeOfArchive, syncFolder } from '../sync/archive.ts';
import { isDue, readSetAside } from '../sync/set-aside.ts';
import type { Context } from './command.ts';
import { counted, json, say } from './output.ts';
import { table } from './table.ts';

/** Reads files only, so that it answers while a sync holds the graph. */
export async function showSyncStatus({
  options,
  ...context
}: Context & { options: { json?: boolean | undefined } }): Promise<number> {
  const aside = [...(await readSetAside(context.cwd)).values()].sort((a, b) => (a.at < b.at ? -1 : 1));
  const fetched = await sizeOfArchive(context.cwd);
  if (options.json) {
    await say(context.stdout, json({ fetched, setAside: aside }, 2));
    return 0;
  }
  const mb = Math.round(fetched.bytes / 1e5) / 10;
  await say(context.stdout, `${counted(fetched.filings, 'filing')} fetched, ${mb} MB, in ${syncFolder}.`);
  await say(context.stdout, `${counted(aside.length, 'filing')} set aside.`);
  if (aside.length === 0) return 0;
  const rows = aside.map((told) => ({
    filing: told.filing.accession,
    cik: told.filing.cik,
    form: told.filing.form,
    filed: told.filing.filed,
    tries: told.tries,
    again: isDue(told, release, Date.now()) ? 'next run' : (told.again ?? 'next release'),
    evidence: told.reason,
  }));
  const columns = ['filing', 'cik', 'form', 'filed', 'tries', 'again', 'evidence'];
  await say(context.stdout, table(columns, rows, context.stdout, context.env));
  return 0;
}
