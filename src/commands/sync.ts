/** `conjugraph sync`: new filings from EDGAR into the graph; `conjugraph sync status`: what was set aside. */
import { UsageError } from '../errors.ts';
import { defineCommand } from '../terminal/command.ts';
import { syncOptions } from '../terminal/sync-options.ts';

export const command = defineCommand({
  name: 'sync',
  summary:
    'Fetch new filings from EDGAR and load them; run again, it goes on where it was. `sync status` tells what was set aside.',
  arguments: [{ form: '[company...]', says: 'by CIK, ticker or name; or the word status' }],
  options: syncOptions,
  examples: [
    'conjugraph sync --since 2024-01-01 --user-agent "Jane Roe jane.roe@example.org"',
    'conjugraph sync 855654 SGEN "Mersana Therapeutics" --item 1.01 --dry-run',
    'conjugraph sync --from-index 2024-03-18',
    'conjugraph sync status',
  ],
  // What follows is loaded late: it would slow the start of every other command.
  async run(context) {
    const [first, ...more] = context.args;
    if (first?.toLowerCase() === 'status') {
      if (more.length > 0)
        throw new UsageError('usage/status', `sync status takes no company; leave out ${more.join(' ')}.`);
      const { showSyncStatus } = await import('../terminal/sync-status.ts');
      return showSyncStatus(context);
    }
    const { syncWithProgress } = await import('../terminal/syncing.ts');
    return syncWithProgress(context);
  },
});
