/**
 * Test files run side by side, but a Community server has one graph: each file that needs it waits for its turn.
 * A turn is a connection, so it also ends when the process that has it dies.
 */
import { once } from 'node:events';
import { connect, createServer } from 'node:net';

const go = 'go';

export interface Turns {
  /** Port on 127.0.0.1. */
  port: number;
  close(): Promise<void>;
}

/** @param ready is awaited before each turn; what it throws is told to whoever waits */
export async function openTurns(ready: () => Promise<unknown>): Promise<Turns> {
  let last: Promise<unknown> = Promise.resolve();
  const server = createServer((socket) => {
    const over = new Promise((resolve) => socket.once('close', resolve));
    socket.on('error', () => socket.destroy()).resume();
    const mine = last.then(ready);
    mine.then(
      () => socket.write(go),
      (error) => socket.end(String(error instanceof Error ? error.message : error)),
    );
    // Not only `over`: who gives up while waiting must not let the next one in early.
    last = last.then(() => over);
  }).listen(0, '127.0.0.1');
  await once(server, 'listening');
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('A TCP server has a port.');
  const close = async () => {
    server.close();
    await once(server, 'close');
  };
  return { port: address.port, close };
}

/**
 * Waits for a turn.
 * @returns what ends it
 * @throws Error what `ready` threw
 */
export async function takeTurn(port: number): Promise<() => void> {
  const socket = connect(port, '127.0.0.1');
  const [answer] = await once(socket, 'data');
  if (String(answer) !== go) throw new Error(String(answer));
  return () => socket.destroy();
}
