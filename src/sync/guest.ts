/** A guest of EDGAR: says who it is, keeps to its pace and its hosts, and waits when it is told to. */
import { EdgarError, UsageError } from '../errors.ts';
import { ask, type Patience, type Reply } from './ask.ts';
import { type Clock, realClock } from './clock.ts';
import type { Pace } from './pace.ts';
import { longest, retryAfterMs, type Trouble, waitBeforeRetry } from './retry.ts';

/** What a server gave to tell a version of a file by. */
export interface Version {
  etag?: string | undefined;
  lastModified?: string | undefined;
}

/** A file and its version. */
export interface Given extends Version {
  body: Buffer;
}

export interface Guest {
  /**
   * @param atMost bytes that the unpacked file may have
   * @param known the version that is there already
   * @returns the file, or `'unchanged'` when the known version is still the newest
   * @throws EdgarError `edgar/missing` (404), `edgar/refused`, `edgar/busy`, `edgar/unreachable`, `edgar/slow`, `edgar/cut` or
   *   `edgar/redirect`
   * @throws InputError `input/too-large`
   */
  get(url: string, atMost: number, known?: Version): Promise<Given | 'unchanged'>;
  /** What was asked for until now; bytes are those of unpacked answers. */
  readonly used: { requests: number; bytes: number };
}

interface Manners {
  /** Names the user, with an e-mail address or a web address. */
  userAgent: string;
  /** Base addresses; no other server is asked, whatever a redirect says. */
  hosts: readonly string[];
  /** Of the service that an address belongs to. */
  pace: (url: string) => Pace;
  signal: AbortSignal;
  clock?: Clock;
  random?: () => number;
  limits?: Patience;
}

const maxRedirects = 3;

/** @throws UsageError when the user is not named */
export function openGuest({ clock = realClock, ...manners }: Manners): Guest {
  const { signal, pace } = manners;
  const used = { requests: 0, bytes: 0 };
  const follow = following(manners, used);

  const get = async (url: string, atMost: number, known: Version = {}, tried = 1) => {
    const reply = await follow(url, atMost, known).catch((error) => troubleOf(error));
    if ('status' in reply && reply.status === 304 && (known.etag ?? known.lastModified)) return 'unchanged';
    if ('status' in reply && reply.status === 200) return given(reply);
    const { error, trouble, retryAfter } = 'error' in reply ? reply : refusalOf(reply, url, clock.now());
    const wait = trouble && waitBeforeRetry(trouble, tried, retryAfter, manners.random);
    if (wait === undefined) throw error;
    // Told to wait, every process of this machine waits.
    if (retryAfter !== undefined) await pace(url).hold(wait);
    else await clock.sleep(wait, signal);
    return get(url, atMost, known, tried + 1);
  };

  return { get, used };
}

/** Asks in turn, and follows redirects between the allowed hosts; counts what that takes. */
function following({ userAgent, hosts, pace, signal, limits }: Omit<Manners, 'clock'>, used: Guest['used']) {
  const headers = { 'user-agent': userAgentFrom(userAgent), accept: '*/*' };
  const allowed = new Set(hosts.map((host) => new URL(host).origin));
  return async function follow(url: string, atMost: number, known: Version, hops = 0): Promise<Reply> {
    if (!allowed.has(new URL(url).origin)) throw foreign(url);
    const turn = async () => {
      await pace(url).turn(signal);
      used.requests++;
    };
    const all = { ...headers, ...ifNewer(known) };
    const reply = await ask(url, { headers: all, atMost, turn, signal, limits });
    used.bytes += reply.body.length;
    const { location } = reply.headers;
    if (![301, 302, 303, 307, 308].includes(reply.status) || typeof location !== 'string') return reply;
    if (hops >= maxRedirects) throw redirected(url, 'too often');
    return follow(target(location, url, allowed), atMost, known, hops + 1);
  };
}

/** Whether EDGAR cannot be had at all for now, whatever is asked for. */
export const isGone = (error: unknown): boolean =>
  error instanceof EdgarError && ['edgar/busy', 'edgar/unreachable'].includes(error.code);

/** @throws UsageError */
export function userAgentFrom(given: string | undefined): string {
  const userAgent = given?.trim() ?? '';
  if (/^[\x20-\x7e]{1,200}$/.test(userAgent) && /\S@\S+\.\S|https?:\/\/\S/.test(userAgent)) return userAgent;
  throw new UsageError(
    'usage/user-agent',
    'EDGAR wants to know who asks: give your name and e-mail address by --user-agent "Jane Roe jane.roe@example.org", or in EDGAR_USER_AGENT.',
  );
}

const ifNewer = ({ etag, lastModified }: Version) => ({
  ...(etag && { 'if-none-match': etag }),
  ...(lastModified && { 'if-modified-since': lastModified }),
});

const given = ({ body, headers }: Reply): Given => ({
  body,
  etag: one(headers.etag),
  lastModified: one(headers['last-modified']),
});

const one = (header: string | string[] | undefined) => (Array.isArray(header) ? header[0] : header);

/** @throws EdgarError when the redirect leads to no allowed host */
function target(location: string, from: string, allowed: ReadonlySet<string>): string {
  const url = URL.canParse(location, from) ? new URL(location, from) : undefined;
  if (!url || !allowed.has(url.origin) || url.username || url.password) {
    throw redirected(from, `to ${url?.origin ?? 'no address'}, which is not asked`);
  }
  return url.href;
}

const foreign = (url: string) =>
  new UsageError(
    'usage/host',
    `${url} is on no host of EDGAR's; set --archives-url or --data-url if it is meant.`,
  );

const redirected = (url: string, how: string) =>
  new EdgarError('edgar/redirect', `${url} was redirected ${how}; check the address, or try again later.`);

const troubles: Readonly<Record<string, Trouble>> = {
  'edgar/cut': 'cut',
  'edgar/slow': 'slow',
  'edgar/unreachable': 'unreachable',
};

interface Failed {
  error: unknown;
  /** Of the kind that may pass; without it there is no sense in trying again. */
  trouble: Trouble | undefined;
  /** Milliseconds that the server wants to be left alone. */
  retryAfter?: number | undefined;
}

const troubleOf = (error: unknown): Failed => ({
  error,
  trouble: error instanceof EdgarError ? troubles[error.code] : undefined,
});

function refusalOf({ status, headers }: Reply, url: string, now: number): Failed {
  const retryAfter = retryAfterMs(one(headers['retry-after']), now);
  return { error: refusal(status, url, retryAfter), trouble: again(status), retryAfter };
}

const again = (status: number): Trouble | undefined =>
  status === 403 || status === 408 || status === 429 || status >= 500 ? 'refused' : undefined;

function refusal(status: number, url: string, retryAfter: number | undefined): EdgarError {
  if (status === 404 || status === 410)
    return new EdgarError('edgar/missing', `${url} is not there (${status}).`);
  const { host } = new URL(url);
  if (status === 429 || (retryAfter ?? 0) > longest) {
    const when = retryAfter ? `in ${Math.ceil(retryAfter / 1000)} s` : 'later';
    return new EdgarError('edgar/busy', `${host} asks to come again ${when} (${status}); start again then.`);
  }
  return new EdgarError('edgar/refused', `${host} refuses ${url} with status ${status}; try again later.`);
}
