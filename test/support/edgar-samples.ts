/**
 * Real files of EDGAR, to read: public data of the SEC. Those that tests speak of lie in `test/data/edgar`; all others are
 * packed in `more.json.br` (Brotli of one JSON object, path → the file's bytes as Latin-1), 9 MB in half a megabyte.
 */
import { readdirSync, readFileSync } from 'node:fs';
import { brotliDecompressSync } from 'node:zlib';
import { z } from 'zod';

export interface Sample {
  /** Folder and name, e.g. `8k/100240_8K_1994_0000950144-94-000103.txt`. */
  path: string;
  bytes: Buffer;
}

const root = new URL('../data/edgar/', import.meta.url);

/** All real files, by folder and name. */
export function edgarSamples(): Sample[] {
  const packed = brotliDecompressSync(readFileSync(new URL('more.json.br', root))).toString('utf8');
  const more = z.record(z.string(), z.string()).parse(JSON.parse(packed));
  const samples = [
    ...Object.entries(more).map(([path, text]) => ({ path, bytes: Buffer.from(text, 'latin1') })),
    ...looseSamples(),
  ];
  return samples.sort((a, b) => (a.path < b.path ? -1 : 1));
}

/** Those that lie in folders. */
export function looseSamples(): Sample[] {
  return readdirSync(root, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && /\.(?:txt|html?)$/.test(entry.name))
    .map(
      (entry) => `${entry.parentPath}/${entry.name}`.split('/data/edgar/').at(-1)?.replace(/^\/+/, '') ?? '',
    )
    .sort()
    .map((path) => ({ path, bytes: readFileSync(new URL(path, root)) }));
}
