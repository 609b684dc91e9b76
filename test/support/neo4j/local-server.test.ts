import { once } from 'node:events';
import { createServer } from 'node:net';
import { expect, it } from 'vitest';
import { freePort, startLocalServer } from './local-server.ts';

it('names the port that is in use', async () => {
  const port = await freePort();
  const other = createServer().listen(port, '127.0.0.1');
  await once(other, 'listening');
  const start = startLocalServer({ java: 'java', jars: 'none' }, { bolt: 0, http: port });
  await expect(start).rejects.toThrow(
    `Port ${port} is already in use: stop what listens there (another Neo4j?).`,
  );
  other.close();
});
