/** Bytes of a file → its text, whatever encoding it was saved in. */
import { InputError } from '../errors.ts';
import { maxBytes, maxEntities, maxLines, maxTags } from './limits.ts';

/** What there may be many of in a file, and how many. */
const counted: readonly { what: string; pattern: RegExp; most: number }[] = [
  { what: 'lines', pattern: /\r\n|[\n\r\f\u2028\u2029]/g, most: maxLines },
  { what: 'tags', pattern: /</g, most: maxTags },
  { what: 'entities', pattern: /&/g, most: maxEntities },
];

/** First bytes of formats that people mistake for text. */
const binaryFormats: readonly [string, string][] = [
  ['%PDF-', 'a PDF'],
  ['PK\u0003\u0004', 'a zip archive (or a Word or Excel file)'],
  ['PK\u0005\u0006', 'an empty zip archive'],
  ['\u001f\u008b', 'a gzip archive'],
  ['\u001f\u009d', 'a compressed archive (.Z)'],
  ['BZh', 'a bzip2 archive'],
  ['\u00fd7zXZ', 'an xz archive'],
  ['7z\u00bc\u00af', 'a 7-Zip archive'],
  ['Rar!', 'a RAR archive'],
  ['(\u00b5/\u00fd', 'a zstd archive'],
  ['{\\rtf', 'a Rich Text file'],
  ['\u0089PNG', 'a picture'],
  ['\u00ff\u00d8\u00ff', 'a picture'],
  ['GIF8', 'a picture'],
  ['\u00d0\u00cf\u0011\u00e0', 'an old Word or Excel file'],
];

/**
 * Decodes UTF-16 (with or without byte order mark), UTF-8, and else windows-1252, in which EDGAR's older files are.
 * A byte order mark is not part of the text.
 *
 * @param source name of the file, for messages
 * @throws InputError `input/empty`, `input/too-large`, `input/too-many` or `input/binary`
 */
export function decode(bytes: Uint8Array, source: string): string {
  if (bytes.length > maxBytes) throw tooLarge(source, bytes.length);
  const format = binaryFormats.find(([magic]) => startsWith(bytes, magic))?.[1];
  if (format) throw binary(source, format);
  const text = decodeText(bytes);
  if (looksBinary(text)) throw binary(source, 'a binary file');
  if (text.trim() === '')
    throw new InputError('input/empty', `${source} is empty; give a filing as text or HTML.`);
  for (const { what, pattern, most } of counted) {
    if (hasMore(text, pattern, most)) throw tooMany(source, what, most);
  }
  return text;
}

function hasMore(text: string, pattern: RegExp, most: number): boolean {
  let count = 0;
  for (const _ of text.matchAll(pattern)) {
    count += 1;
    if (count > most) return true;
  }
  return false;
}

/** @param size in bytes */
export const tooLarge = (source: string, size: number): InputError =>
  new InputError(
    'input/too-large',
    `${source} has ${megabytes(size)} MB, more than the ${megabytes(maxBytes)} MB that a filing may have; give its main document or an exhibit alone.`,
  );

const megabytes = (bytes: number) => Math.round(bytes / 1024 / 1024);

const tooMany = (source: string, what: string, most: number) =>
  new InputError(
    'input/too-many',
    `${source} has over ${most.toLocaleString('en-US')} ${what}, more than any filing; give its main document or an exhibit alone.`,
  );

function decodeText(bytes: Uint8Array): string {
  const utf16 = utf16Label(bytes);
  if (utf16) return new TextDecoder(utf16).decode(bytes);
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return windows1252(bytes);
  }
}

/** What windows-1252 has at 0x80 to 0x9f; its five holes stay control characters, as the WHATWG Encoding Standard says. */
const upper = '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ';

/** By hand, because several releases of Node 20 decode this encoding as ISO 8859-1. */
function windows1252(bytes: Uint8Array): string {
  const text = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('latin1');
  return text.replace(/[\u0080-\u009f]/g, (char) => windows1252Character(char.charCodeAt(0)));
}

/** The character that a number means in windows-1252, and beyond 0xff in Unicode. */
export function windows1252Character(code: number): string {
  return upper[code - 0x80] ?? String.fromCharCode(code);
}

/** By its mark, or by the zero bytes that every other byte of Latin text is then. */
function utf16Label(bytes: Uint8Array): 'utf-16le' | 'utf-16be' | undefined {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le';
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return 'utf-16be';
  const sample = bytes.subarray(0, 4096);
  const zeros = [0, 0];
  sample.forEach((byte, at) => {
    if (byte === 0) zeros[at % 2] = (zeros[at % 2] ?? 0) + 1;
  });
  const [even = 0, odd = 0] = zeros;
  const many = sample.length * 0.35;
  if (odd > many && even < odd / 20) return 'utf-16le';
  if (even > many && odd < even / 20) return 'utf-16be';
  return undefined;
}

function startsWith(bytes: Uint8Array, magic: string): boolean {
  return [...magic].every((char, at) => bytes[at] === char.charCodeAt(0));
}

/** A NUL anywhere near the start, or one control character in fifty. */
export function looksBinary(text: string): boolean {
  const sample = text.slice(0, 8192);
  if (sample.includes('\0')) return true;
  let controls = 0;
  for (const char of sample) {
    const code = char.charCodeAt(0);
    if (code < 9 || (code > 13 && code < 32 && code !== 26 && code !== 27)) controls += 1;
  }
  return controls * 50 > sample.length;
}

function binary(source: string, what: string): InputError {
  return new InputError('input/binary', `${source} is ${what}, not text; give the filing as text or HTML.`);
}
