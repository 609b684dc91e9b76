/** One filing from EDGAR, or from the archive where it was fetched before. */

import { readHeader } from '../edgar/header.ts';
import { maxBytes } from '../edgar/limits.ts';
import { EdgarError, InputError } from '../errors.ts';
import { type Bases, submissionText } from './addresses.ts';
import type { Archive } from './archive.ts';
import type { FilingRef } from './filing-ref.ts';
import type { Guest } from './guest.ts';

/**
 * @returns whether it had to be fetched; its file is in the archive then, in any case
 * @throws EdgarError or InputError as `Guest.get` does; InputError `input/not-a-submission` or `input/other-filing` when the
 *   answer is something else; EdgarError `edgar/cut` when its end is missing
 */
export async function fetchFiling(
  ref: FilingRef,
  { bases, guest, archive }: { bases: Bases; guest: Guest; archive: Archive },
): Promise<boolean> {
  if (await archive.has(ref)) return false;
  const url = submissionText(bases, ref);
  const given = await guest.get(url, maxBytes);
  if (given === 'unchanged') throw new EdgarError('edgar/odd', `${url} gave no text; report this.`);
  check(given.body, ref, url);
  await archive.put(ref, given.body);
  return true;
}

/** Bytes in which the header tells the accession number, and in which the end is told. */
const [top, bottom] = [16_384, 400];

function check(body: Buffer, { accession }: FilingRef, url: string): void {
  const head = body.toString('latin1', 0, top);
  const told = /<(?:SEC|IMS)-(?:DOCUMENT|HEADER)>/.test(head) ? readHeader(head).accession : undefined;
  if (told === undefined) {
    throw new InputError(
      'input/not-a-submission',
      `${url} gave something that is no submission; look at it.`,
    );
  }
  if (told !== accession) {
    throw new InputError(
      'input/other-filing',
      `${url} gave the filing ${told} instead; it is not loaded under a false number.`,
    );
  }
  const tail = body.toString('latin1', Math.max(0, body.length - bottom));
  const end = ends.find(({ opened }) => opened.test(head))?.closed ?? /<\/DOCUMENT>\s*$/;
  if (!end.test(tail)) throw new EdgarError('edgar/cut', `${url} ends in the middle; try again later.`);
}

/** How a submission ends that begins so; the outermost first. */
const ends: readonly { opened: RegExp; closed: RegExp }[] = [
  { opened: /^-----BEGIN /, closed: /-----END [A-Z -]+-----\s*$/ },
  { opened: /<SEC-DOCUMENT>/, closed: /<\/SEC-DOCUMENT>\s*$/ },
  { opened: /<IMS-DOCUMENT>/, closed: /<\/IMS-DOCUMENT>\s*$/ },
];
