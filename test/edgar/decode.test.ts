import { describe, expect, it } from 'vitest';
import { decode } from '../../src/edgar/decode.ts';
import { maxBytes } from '../../src/edgar/limits.ts';

const bytes = (...values: number[]) => Uint8Array.from(values);
const utf16 = (text: string, bigEndian = false) =>
  Uint8Array.from(
    [...text].flatMap((char) => (bigEndian ? [0, char.charCodeAt(0)] : [char.charCodeAt(0), 0])),
  );
const latin = (text: string) => Uint8Array.from(Buffer.from(text, 'latin1'));

describe('decode', () => {
  it.each([
    ['UTF-8', Buffer.from('Herceptin® – “TAP”'), 'Herceptin® – “TAP”'],
    ['UTF-8 with a byte order mark', bytes(0xef, 0xbb, 0xbf, 0x41), 'A'],
    ['UTF-16 little endian with a mark', bytes(0xff, 0xfe, 0x41, 0, 0x42, 0), 'AB'],
    ['UTF-16 big endian with a mark', bytes(0xfe, 0xff, 0, 0x41, 0, 0x42), 'AB'],
    ['UTF-16 little endian without a mark', utf16('ImmunoGen, Inc.'), 'ImmunoGen, Inc.'],
    ['UTF-16 big endian without a mark', utf16('ImmunoGen, Inc.', true), 'ImmunoGen, Inc.'],
    [
      'windows-1252 with its quotes and dashes',
      latin('\x93TAP\x94 \x96 Est\xe9e\x92s \x80'),
      '“TAP” – Estée’s €',
    ],
    ['CR LF and form feeds as they are', Buffer.from('a\r\n\fb'), 'a\r\n\fb'],
  ])('reads %s', (_, given, text) => {
    expect(decode(given, 'a.txt')).toBe(text);
  });

  it.each([
    ['no bytes', bytes(), 'input/empty', 'a.txt is empty; give a filing as text or HTML.'],
    [
      'white space only',
      Buffer.from(' \r\n\t '),
      'input/empty',
      'a.txt is empty; give a filing as text or HTML.',
    ],
    [
      'a PDF',
      Buffer.from('%PDF-1.4 x'),
      'input/binary',
      'a.txt is a PDF, not text; give the filing as text or HTML.',
    ],
    [
      'a zip',
      bytes(0x50, 0x4b, 3, 4, 1),
      'input/binary',
      'a.txt is a zip archive (or a Word or Excel file), not text; give the filing as text or HTML.',
    ],
    [
      'zero bytes',
      Buffer.from('ab\0cd ef gh'),
      'input/binary',
      'a.txt is a binary file, not text; give the filing as text or HTML.',
    ],
    [
      'control characters',
      Buffer.from('\x01\x02\x03abc'),
      'input/binary',
      'a.txt is a binary file, not text; give the filing as text or HTML.',
    ],
  ])('refuses %s', (_, given, code, message) => {
    expect(() => decode(given, 'a.txt')).toThrowError(
      expect.objectContaining({ code, message, exitCode: 3 }),
    );
  });

  it('refuses what is larger than any filing', () => {
    const message =
      'big.txt has 32 MB, more than the 32 MB that a filing may have; give its main document or an exhibit alone.';
    expect(() => decode(new Uint8Array(maxBytes + 1), 'big.txt')).toThrowError(message);
  });
});
