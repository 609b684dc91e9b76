/** Writing to a terminal, a file or a pipe. */
import { once } from 'node:events';

export type Output = NodeJS.WritableStream & { isTTY?: boolean; columns?: number };

/**
 * Control characters (C0 but for tab and line feed, DEL, C1) and the marks that reorder text: a terminal obeys them,
 * and text from outside must not command it.
 */
// biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is removed
const controls = /[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u200e\u200f\u202a-\u202e\u2066-\u2069]/g;

/** Text that a terminal only shows. Line ends become `\n`. */
export const plain = (text: string): string => text.replace(/\r\n?/g, '\n').replace(controls, '');

/** Of a file's name or a server's answer: a line end in it would begin a line that nobody wrote. */
export const oneLine = (text: string): string => plain(text).replace(/[\n\u2028\u2029]/g, '?');

/** One line of text for a person, cleaned. Waits where the reader is slow. */
export const say = (output: Output, line = ''): Promise<void> => write(output, `${plain(line)}\n`);

/** A value as JSON. What a terminal could obey is escaped, which changes nothing for a reader of JSON. */
export function json(value: unknown, indent?: number): string {
  return JSON.stringify(value, null, indent).replace(
    controls,
    (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );
}

/** Writes as it is, and waits where the reader is slow. */
export async function write(output: Output, text: string): Promise<void> {
  if (!output.write(text)) await once(output, 'drain');
}

/** @example counted(1, 'row') // '1 row' */
export const counted = (count: number, noun: string): string => `${count} ${noun}${count === 1 ? '' : 's'}`;
