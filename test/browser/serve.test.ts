import { request } from 'node:http';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { browserAddress } from '../../src/browser/address.ts';
import { kit } from '../../src/browser/kit.ts';
import { type Served, serveKit } from '../../src/browser/serve.ts';

let served: Served;
beforeAll(async () => {
  served = await serveKit(0);
});
afterAll(() => served.close());

/** A request whose path goes out as it stands; `fetch` would tidy it up. */
const status = (path: string, method = 'GET'): Promise<number | undefined> =>
  new Promise((resolve, reject) => {
    const { hostname, port } = new URL(served.address);
    request({ hostname, port, path, method }, (response) => {
      response.resume();
      resolve(response.statusCode);
    })
      .on('error', reject)
      .end();
  });

describe('what is served', () => {
  it.each([
    ['/guide.html', 'text/html; charset=utf-8', '<article class="guide">'],
    ['/style.grass', 'text/plain; charset=utf-8', 'node.Company {'],
    ['/saved-queries.zip', 'application/zip', 'conjugraph/shortest-path.cypher'],
  ])('%s', async (path, type, part) => {
    const response = await fetch(served.address + path);
    expect([response.status, response.headers.get('content-type')]).toEqual([200, type]);
    expect(response.headers.get('access-control-allow-origin')).toBe('*');
    expect(await response.text()).toContain(part);
  });

  it('is all there is', () => expect(kit.size).toBe(3));

  it('names its own address in the guide', async () => {
    const guide = await (await fetch(`${served.address}/guide.html`)).text();
    expect(guide).toContain(`:style ${served.address}/style.grass`);
  });

  it.each(['/guide.html', '/nothing'])('answers the preflight for %s', async (path) => {
    const { status: code, headers } = await fetch(served.address + path, { method: 'OPTIONS' });
    const allowed = ['origin', 'headers', 'methods'].map((what) =>
      headers.get(`access-control-allow-${what}`),
    );
    expect([code, ...allowed]).toEqual([204, '*', '*', '*']);
  });

  it.each([
    ['/guide.html?_=1', 200],
    ['/', 404],
    ['/../package.json', 404],
    ['/../../package.json', 404],
    ['/%2e%2e/%2e%2e/package.json', 404],
    ['/guide.html/../../queries/shortest-path.cypher', 404],
    ['//etc/passwd', 404],
    ['/constructor', 404],
  ])('%s: %i', async (path, code) => expect(await status(path)).toBe(code));

  it.each(['POST', 'PUT', 'DELETE'])('takes no %s', async (method) =>
    expect(await status('/guide.html', method)).toBe(405),
  );

  it('says which port is in use', async () => {
    const port = Number(new URL(served.address).port);
    await expect(serveKit(port)).rejects.toThrow(
      `The guide cannot be served on port ${port} of 127.0.0.1: it is in use; choose another by --port, or none.`,
    );
  });
});

it.each([
  [false, 'NO_AUTH'],
  [true, 'NATIVE'],
])('the address of the Browser, password: %s', (password, method) => {
  const address = browserAddress({
    browser: 'http://localhost:7474',
    bolt: 'bolt://localhost:7687',
    guide: 'http://localhost:7475',
    password,
  });
  expect(address).toBe(
    `http://localhost:7474/browser/?dbms=bolt://localhost:7687&preselectAuthMethod=${method}&cmd=guide&arg=http://localhost:7475/guide.html`,
  );
});
