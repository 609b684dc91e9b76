/** Serves the kit to a Neo4j Browser on this machine. */
import { once } from 'node:events';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { UsageError } from '../errors.ts';
import { kit } from './kit.ts';

export interface Served {
  /** As the Browser has to call it, e.g. `http://localhost:7475`: it trusts the name `localhost`, not 127.0.0.1. */
  address: string;
  close(): Promise<void>;
}

/**
 * @param port 0 is a free one
 * @param host on which address to listen; all but the default let other machines in
 * @throws UsageError when the port is in use or not allowed
 */
export async function serveKit(port: number, host = '127.0.0.1'): Promise<Served> {
  const server = createServer((request, response) => answer(request, response, address));
  server.listen(port, host);
  await once(server, 'listening').catch((cause) => {
    throw new UsageError(
      'usage/port',
      `The guide cannot be served on port ${port} of ${host}: ${why(cause)}.`,
      {
        cause,
      },
    );
  });
  const address = `http://localhost:${(server.address() as AddressInfo).port}`;
  const close = async () => {
    server.close();
    // The Browser keeps its connections open.
    server.closeAllConnections();
    await once(server, 'close');
  };
  return { address, close };
}

const why = ({ code, message }: NodeJS.ErrnoException): string =>
  code === 'EADDRINUSE' ? 'it is in use; choose another by --port, or none' : message;

/** The Browser is another origin than we are, and asks (OPTIONS) before it fetches. */
const crossOrigin = {
  'Access-Control-Allow-Origin': '*',
  'Access-Control-Allow-Headers': '*',
  'Access-Control-Allow-Methods': '*',
};

function answer({ method, url = '' }: IncomingMessage, response: ServerResponse, address: string): void {
  const file = kit.get(url.replace(/\?.*$/, ''));
  if (method === 'OPTIONS') response.writeHead(204, crossOrigin).end();
  else if (method !== 'GET' && method !== 'HEAD')
    response.writeHead(405, { ...crossOrigin, Allow: 'GET' }).end();
  else if (!file) response.writeHead(404, crossOrigin).end();
  else {
    // Always fresh: a guide that is changed shall be seen.
    const headers = { ...crossOrigin, 'Content-Type': file.type, 'Cache-Control': 'no-store' };
    response.writeHead(200, headers).end(method === 'HEAD' ? undefined : file.body(address));
  }
}
