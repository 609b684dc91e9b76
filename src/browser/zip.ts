/** A zip archive, as Neo4j Browser takes in a folder of saved queries. */
import { crc32 } from 'node:zlib';

/** Text files by path; folders are parted by `/`. */
export type Files = ReadonlyMap<string, string>;

/**
 * Files are stored as they are: they are few and small. All have one and the same time stamp, so that the same files
 * give the same archive, byte for byte.
 */
export function zipOf(files: Files): Buffer {
  const entries: { header: Buffer; name: Buffer; at: number }[] = [];
  const parts: Buffer[] = [];
  let at = 0;
  for (const [path, text] of files) {
    const [name, body] = [Buffer.from(path), Buffer.from(text)];
    const header = headerOf(name, body);
    parts.push(signature.file, header, name, body);
    entries.push({ header, name, at });
    at += signature.file.length + header.length + name.length + body.length;
  }
  const directory = entries.map(({ header, name, at }) =>
    Buffer.concat([
      signature.entry,
      numbers([2, 20]),
      header,
      numbers([2, 0], [2, 0], [2, 0], [4, 0], [4, at]),
      name,
    ]),
  );
  const size = directory.reduce((sum, { length }) => sum + length, 0);
  const count = entries.length;
  const end = numbers([2, 0], [2, 0], [2, count], [2, count], [4, size], [4, at], [2, 0]);
  return Buffer.concat([...parts, ...directory, signature.end, end]);
}

const signature = {
  file: Buffer.from('PK\x03\x04'),
  entry: Buffer.from('PK\x01\x02'),
  end: Buffer.from('PK\x05\x06'),
};

/** 1 January 1980, the first day that the format knows, as it encodes it. */
const day = 0x21;
/** The flag that says that names are UTF-8. */
const utf8 = 0x800;

/** What stands before the file and is repeated in the directory: version 2.0, method 0 (stored), size, check sum. */
const headerOf = (name: Buffer, body: Buffer): Buffer =>
  numbers(
    [2, 20],
    [2, utf8],
    [2, 0],
    [2, 0],
    [2, day],
    [4, crc32(body)],
    [4, body.length],
    [4, body.length],
    [2, name.length],
    [2, 0],
  );

/** Numbers of so many bytes each, the lowest byte first. */
function numbers(...all: [bytes: 2 | 4, value: number][]): Buffer {
  return Buffer.concat(
    all.map(([bytes, value]) => {
      const buffer = Buffer.alloc(bytes);
      buffer.writeUIntLE(value, 0, bytes);
      return buffer;
    }),
  );
}
