/** EDGAR's indexes, kept on disk with their versions, so that one that did not change is not sent again. */
import { readFile, utimes } from 'node:fs/promises';
import { join } from 'node:path';
import { z } from 'zod';
import { digest } from '../model/digest.ts';
import { indexFolder, unfinished } from './archive.ts';
import type { Guest, Version } from './guest.ts';
import { replaceFile } from './replace-file.ts';

/** In bytes. The largest is a quarter's form index, of about 50 MB. */
export const maxIndexBytes = 160 * 1024 * 1024;

export interface Indexes {
  /** @throws EdgarError or InputError, as `Guest.get` does */
  read(url: string): Promise<string>;
}

/** The first line of a kept index; its text follows. */
const Head = z.object({
  url: z.string(),
  etag: z.string().optional(),
  lastModified: z.string().optional(),
});

/** @param cwd the working folder */
export function openIndexes(cwd: string, guest: Guest): Indexes {
  return {
    async read(url) {
      const file = join(indexFolder(cwd), `${digest(url, 32)}.index`);
      const kept = await readKept(file, url);
      const given = await guest.get(url, maxIndexBytes, kept?.version);
      if (given === 'unchanged') {
        const now = new Date();
        // `tidy` takes out what nobody reads any more.
        await utimes(file, now, now);
        return kept?.text ?? '';
      }
      const { body, etag, lastModified } = given;
      if (etag ?? lastModified) {
        const head = `${JSON.stringify({ url, etag, lastModified })}\n`;
        await replaceFile(file, Buffer.concat([Buffer.from(head), body]), { beside: unfinished(cwd) });
      }
      return body.toString('utf8');
    },
  };
}

async function readKept(file: string, url: string): Promise<{ version: Version; text: string } | undefined> {
  try {
    const text = await readFile(file, 'utf8');
    const end = text.indexOf('\n');
    const version = Head.parse(JSON.parse(text.slice(0, end)));
    return version.url === url ? { version, text: text.slice(end + 1) } : undefined;
  } catch {
    return undefined; // Not there, or not ours: it is fetched anew.
  }
}
