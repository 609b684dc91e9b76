import { describe, expect, it } from 'vitest';
import { EdgarError } from '../../src/errors.ts';
import { type Guest, openGuest, userAgentFrom } from '../../src/sync/guest.ts';
import { setClock } from '../support/edgar/clock.ts';
import { type Fault, sent } from '../support/edgar/faults.ts';
import { type EdgarServer, edgarServer } from '../support/edgar/server.ts';
import { madeFiling } from '../support/edgar/submission.ts';

const user = 'Jane Roe jane.roe@example.org';
const path = '/files/company_tickers.json';
const megabyte = 1024 * 1024;

/** A guest that waits by a set clock; what it was told to hold is kept. */
function guestOf(servers: readonly EdgarServer[], signal = new AbortController().signal) {
  const clock = setClock();
  const held: number[] = [];
  const pace = { turn: async () => undefined, hold: async (ms: number) => void held.push(ms) };
  const guest = openGuest({
    userAgent: user,
    hosts: servers.map(({ url }) => url),
    pace: () => pace,
    signal,
    clock,
    random: () => 0.5,
    limits: { connect: 1000, response: 300, whole: 600 },
  });
  return { guest, clock, held };
}

const failed = async (guest: Guest, url: string) => {
  const error: unknown = await guest.get(url, megabyte).catch((reason) => reason);
  if (error instanceof Error)
    return { name: error.name, code: 'code' in error ? error.code : '', message: error.message };
  return error;
};

describe('a request', () => {
  it('names the user, and gives the file with its version', async () => {
    const server = await edgarServer([]);
    const { guest } = guestOf([server]);
    const given = await guest.get(server.url + path, megabyte);
    expect(given).toMatchObject({
      etag: expect.stringMatching(/^".+"$/),
      lastModified: 'Mon, 18 Mar 2024 22:00:00 GMT',
    });
    expect(given === 'unchanged' ? '' : JSON.parse(given.body.toString())[1].ticker).toBe('AAPL');
    expect(server.asked.map(({ userAgent }) => userAgent)).toEqual([user]);
    expect(guest.used.requests).toBe(1);
  });

  it('for a version that is known is answered in a word', async () => {
    const server = await edgarServer([]);
    const { guest } = guestOf([server]);
    const first = await guest.get(server.url + path, megabyte);
    expect(await guest.get(server.url + path, megabyte, first === 'unchanged' ? {} : first)).toBe(
      'unchanged',
    );
    expect(server.asked.map(({ status }) => status)).toEqual([200, 304]);
  });
});

describe('what may pass is asked for again', () => {
  it.each<[string, Fault, number, number[], number[]]>([
    ['500', { status: 500 }, 2, [1000, 2000], []],
    ['403', { status: 403 }, 3, [1000, 2000, 4000], []],
    ['429 with Retry-After', { status: 429, headers: { 'retry-after': '7' } }, 1, [], [7500]],
    [
      '503 with a date',
      { status: 503, headers: { 'retry-after': 'Mon, 18 Mar 2024 12:00:09 GMT' } },
      1,
      [],
      [9500],
    ],
    ['an answer that breaks off', 'cut', 2, [1000, 2000], []],
    ['broken gzip', 'broken gzip', 1, [1000], []],
    ['no answer', 'hang', 1, [1000], []],
    ['a trickle', 'trickle', 1, [1000], []],
  ])('%s', async (_, fault, times, slept, held) => {
    const server = await edgarServer([]);
    server.fault(path, fault, times);
    const made = guestOf([server]);
    expect(await made.guest.get(server.url + path, megabyte)).toHaveProperty('body');
    expect([made.clock.slept, made.held]).toEqual([slept, held]);
    expect(server.asked).toHaveLength(times + 1);
  });
});

describe('what stays is one clear error', () => {
  it.each<[Fault, string, number]>([
    [{ status: 404 }, 'edgar/missing', 1],
    [{ status: 400 }, 'edgar/refused', 1],
    [{ status: 403 }, 'edgar/refused', 5],
    [{ status: 503 }, 'edgar/refused', 5],
    [{ status: 304 }, 'edgar/refused', 1],
    [{ status: 429 }, 'edgar/busy', 5],
    [{ status: 429, headers: { 'retry-after': '600' } }, 'edgar/busy', 1],
    ['hang', 'edgar/slow', 2],
    ['trickle', 'edgar/slow', 2],
    ['cut', 'edgar/cut', 3],
    ['broken gzip', 'edgar/cut', 3],
    ['endless', 'input/too-large', 1],
    ['endless error', 'edgar/refused', 5],
    ['gzip bomb', 'input/too-large', 1],
    [{ redirect: 'http://127.0.0.1:1/elsewhere' }, 'edgar/redirect', 1],
    [{ redirect: 'https://www.sec.gov.example.org/' }, 'edgar/redirect', 1],
    [{ redirect: 'file:///etc/passwd' }, 'edgar/redirect', 1],
    [{ redirect: 'http://' }, 'edgar/redirect', 1],
    [{ redirect: path }, 'edgar/redirect', 4],
  ])('%j: %s, after %i requests', async (fault, code, requests) => {
    const server = await edgarServer([]);
    server.fault(path, fault);
    const { guest } = guestOf([server]);
    const error = await failed(guest, server.url + path);
    expect(error).toMatchObject({ code, message: expect.stringMatching(/127\.0\.0\.1:\d+.*\.$/) });
    expect(server.asked).toHaveLength(requests);
  });

  it('a server that is not there', async () => {
    const server = await edgarServer([]);
    await server.close();
    const { guest } = guestOf([server]);
    expect(await failed(guest, server.url + path)).toMatchObject({
      name: EdgarError.name,
      code: 'edgar/unreachable',
      message: expect.stringContaining(new URL(server.url).host),
    });
  });

  it('reads no more of an endless answer than it may, be it an error', async () => {
    const server = await edgarServer([]);
    server.fault('/a', 'endless');
    server.fault('/b', 'endless error');
    const { guest } = guestOf([server]);
    const before = sent.bytes;
    await failed(guest, `${server.url}/a`);
    await failed(guest, `${server.url}/b`);
    // What the sockets' buffers hold comes on top.
    expect(sent.bytes - before).toBeLessThan(60 * megabyte);
    expect(guest.used.bytes).toBe(0);
  });
});

describe('hosts', () => {
  it('a redirect to the other host of the two is followed, in its turn', async () => {
    const [one, other] = [await edgarServer([]), await edgarServer([madeFiling(1)])];
    const target = `${other.url}/submissions/CIK0001999999.json`;
    one.fault(path, { redirect: target });
    const { guest } = guestOf([one, other]);
    expect(await guest.get(one.url + path, megabyte)).toHaveProperty('body');
    expect(guest.used.requests).toBe(2);
  });

  it('an address on another host is not asked at all', async () => {
    const [one, other] = [await edgarServer([]), await edgarServer([])];
    expect(await failed(guestOf([one]).guest, other.url + path)).toMatchObject({ code: 'usage/host' });
    expect(other.asked).toEqual([]);
  });
});

it('ends at once when it is stopped', async () => {
  const server = await edgarServer([]);
  server.fault(path, 'hang');
  const stop = new AbortController();
  server.onRequest = () => stop.abort(new Error('stopped'));
  const { guest } = guestOf([server], stop.signal);
  await expect(guest.get(server.url + path, megabyte)).rejects.toThrow('stopped');
});

it('counts no request that was stopped before its turn', async () => {
  const server = await edgarServer([]);
  const pace = { turn: () => Promise.reject(new Error('stopped')), hold: async () => undefined };
  const { signal } = new AbortController();
  const guest = openGuest({ userAgent: user, hosts: [server.url], pace: () => pace, signal });
  await expect(guest.get(server.url + path, megabyte)).rejects.toThrow('stopped');
  expect([guest.used.requests, server.asked]).toEqual([0, []]);
});

it.each([
  ['Jane Roe jane.roe@example.org', true],
  ['conjugraph/0.1 (https://example.org/contact)', true],
  ['  jane.roe@example.org ', true],
  ['Jane Roe', false],
  ['', false],
  [undefined, false],
  ['jane@example', false],
  ['jane.roe@example.org\r\nX-Evil: 1', false],
  ['Jañe jane.roe@example.org', false],
])('User-Agent %j: %s', (given, good) => {
  if (good) expect(userAgentFrom(given)).toBe(given?.trim());
  else expect(() => userAgentFrom(given)).toThrow('EDGAR wants to know who asks');
});
