/** A zip archive, as Neo4j Browser takes in a folder of saved queries. */
import { strToU8, zipSync } from 'fflate';

/** Text files by path; folders are parted by `/`. */
export type Files = ReadonlyMap<string, string>;

/** The first day that the format knows: with one time stamp the same files give the same archive, byte for byte. */
const mtime = new Date(1980, 0, 1);

export const zipOf = (files: Files): Uint8Array =>
  zipSync(Object.fromEntries([...files].map(([path, text]) => [path, strToU8(text)])), { mtime });
