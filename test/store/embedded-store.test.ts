import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { openStore } from '../../src/store/open.ts';
import { rowsOf } from '../../src/store/rows.ts';
import { graphHeld } from '../support/graph-held.ts';
import { sample2008 } from '../support/sample-extraction.ts';
import { snapshotOf } from '../support/snapshot.ts';
import { graphStoreContract } from './graph-store.contract.ts';
import { timeContract } from './time.contract.ts';

const folder = mkdtempSync(join(tmpdir(), 'conjugraph-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

graphStoreContract('EmbeddedStore in memory', () => openStore('memory:'));
timeContract('EmbeddedStore', () => openStore('memory:'));
graphStoreContract('EmbeddedStore in a file', () => openStore(join(folder, 'contract.grafeo')));

describe('EmbeddedStore', () => {
  it('makes the file with its folders, and finds all in it again', async () => {
    const file = join(folder, 'some', 'where', 'deals.grafeo');
    const store = openStore(file);
    await store.prepare();
    await store.write(rowsOf(sample2008, '2020-01-01T00:00:00Z'));
    const written = await snapshotOf(store);
    await store.close();
    const again = openStore(file);
    expect(await snapshotOf(again)).toEqual(written);
    expect(written.nodes).toHaveLength(24);
    await again.close();
  });

  it('says that another process holds the file', async () => {
    const file = join(folder, 'held.grafeo');
    await graphHeld(file);
    expect(() => openStore(file)).toThrow(
      expect.objectContaining({ code: 'store/held', exitCode: 4, message: expect.stringContaining(file) }),
    );
  });

  it('says that a file is no graph, and leaves it', () => {
    const file = join(folder, 'notes.txt');
    writeFileSync(file, 'Not a graph at all.');
    expect(() => openStore(file)).toThrow(
      expect.objectContaining({ code: 'store/not-a-graph', message: expect.stringContaining(file) }),
    );
    expect(existsSync(file)).toBe(true);
  });

  it('says that a folder is no graph', () => {
    expect(() => openStore(folder)).toThrow(expect.objectContaining({ code: 'store/not-a-graph' }));
  });

  it('says that a file cannot be made', () => {
    const file = join(folder, 'notes.txt', 'deals.grafeo');
    expect(() => openStore(file)).toThrow(
      expect.objectContaining({ code: 'store/unwritable', message: expect.stringContaining(file) }),
    );
  });
});
