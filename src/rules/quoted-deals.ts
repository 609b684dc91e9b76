/** Deals of which a person is quoted as speaking. */
import type { Candidate } from './rule.ts';

/** What a person is quoted as saying tells with whom there is a deal, but of its terms and changes only loosely. */
export function asQuoted(told: Candidate): Candidate[] {
  const { status, territory, field, kinds, ...slots } = told.slots;
  const made = status === 'signed' ? { status } : {};
  return Array.isArray(slots.parties) ? [{ ...told, slots: { ...slots, ...made } }] : [];
}

/** The whole sentence, or a part of it that begins or ends it, stands between marks of quotation. */
export const isQuoted = (line: string): boolean =>
  /^" /.test(line) || (line.match(/(?<![^ ])" /g)?.length ?? 0) % 2 === 1;
