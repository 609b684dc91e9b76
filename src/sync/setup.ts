/** From flags and environment to EDGAR's addresses, the user's name, and the pace. */
import { UsageError } from '../errors.ts';
import { environment } from '../settings.ts';
import { Base, type Bases, edgar, isOwnMachine } from './addresses.ts';
import { userAgentFrom } from './guest.ts';

/**
 * Requests a second: what the SEC allows, and what is asked when nobody says. With fewer than the least, turns would be
 * so far off that `openPace` holds them for wrong.
 */
const [least, most, usual] = [0.1, 10, 8];

export interface Setup {
  bases: Bases;
  userAgent: string;
  perSecond: number;
}

/** @throws UsageError when the user is not named, an address is none, or the rate is more than the SEC allows */
export function setupFrom(
  flags: {
    userAgent?: string | undefined;
    rate?: number | undefined;
    dataUrl?: string | undefined;
    archivesUrl?: string | undefined;
  },
  env: Readonly<Record<string, string | undefined>>,
  cwd: string,
): Setup {
  const userAgent = userAgentFrom(flags.userAgent ?? environment(env, cwd).EDGAR_USER_AGENT);
  const bases = {
    data: base('--data-url', flags.dataUrl ?? edgar.data),
    archives: base('--archives-url', flags.archivesUrl ?? edgar.archives),
  };
  const perSecond = flags.rate ?? usual;
  // A server on this machine is not the SEC's, and may be asked as fast as it likes.
  const free = isOwnMachine(bases.data) && isOwnMachine(bases.archives);
  if (perSecond < least) {
    throw new UsageError('usage/rate', `--rate ${flags.rate} is too slow: give ${least} or more.`);
  }
  if (perSecond <= most || free) return { bases, userAgent, perSecond };
  throw new UsageError(
    'usage/rate',
    `--rate ${flags.rate} is not allowed: the SEC takes at most ${most} requests a second from one user.`,
  );
}

function base(flag: string, given: string): string {
  const parsed = Base.safeParse(given);
  if (parsed.success) return parsed.data;
  throw new UsageError('usage/url', `${flag} ${parsed.error.issues[0]?.message}.`);
}
