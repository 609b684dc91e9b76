/** What a server may do instead of answering. */
import type { ServerResponse } from 'node:http';
import { gzipSync } from 'node:zlib';

export type Fault =
  | { status: number; headers?: Record<string, string> }
  | { redirect: string }
  | { body: string | Buffer; headers?: Record<string, string> }
  /** `hang` never answers; `trickle` sends a byte now and then; `endless` sends and sends; `cut` breaks off in the middle. */
  | 'hang'
  | 'trickle'
  | 'endless'
  | 'endless error'
  | 'cut'
  | 'gzip bomb'
  | 'broken gzip';

/** How much the servers' endless answers have sent until now, in bytes. */
export const sent = { bytes: 0 };

const chunk = Buffer.alloc(64 * 1024, 'x');
/** 256 MB of one letter, packed. */
const bomb = gzipSync(Buffer.alloc(256 * 1024 * 1024, 'x'), { level: 1 });

export function answerWith(fault: Fault, response: ServerResponse): void {
  if (typeof fault === 'object') {
    if ('redirect' in fault) response.writeHead(302, { location: fault.redirect }).end();
    else if ('body' in fault) response.writeHead(200, fault.headers).end(fault.body);
    else response.writeHead(fault.status, fault.headers).end('no');
    return;
  }
  switch (fault) {
    case 'hang':
      return;
    case 'trickle': {
      response.writeHead(200);
      const timer = setInterval(() => response.write('x'), 20);
      response.on('close', () => clearInterval(timer));
      return;
    }
    case 'endless':
      endless(response.writeHead(200));
      return;
    case 'endless error':
      endless(response.writeHead(500));
      return;
    case 'cut':
      response.writeHead(200, { 'content-length': '100000' });
      response.write('<SEC-DOCUMENT>', () => response.destroy());
      return;
    case 'gzip bomb':
      response.writeHead(200, { 'content-encoding': 'gzip' }).end(bomb);
      return;
    case 'broken gzip':
      response.writeHead(200, { 'content-encoding': 'gzip' }).end(gzipSync('x'.repeat(5000)).subarray(0, 20));
  }
}

function endless(response: ServerResponse): void {
  const more = () => {
    while (!response.destroyed) {
      sent.bytes += chunk.length;
      if (!response.write(chunk)) return;
    }
  };
  response.on('drain', more);
  more();
}
