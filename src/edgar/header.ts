/** The SGML header of a submission, 1993 to today → who filed what, and when. */
import type { FilingSummary } from '../model/extraction.ts';
import { compactDate } from './dates.ts';
import { defined, fieldOf } from './fields.ts';
import { maxHeader } from './limits.ts';

type Registrant = FilingSummary['registrant'];

/** A company or person that the header names, with the names that it had before. */
export interface Party {
  /** `FILER`, `SUBJECT COMPANY` and the like; `''` in a header without such lines. */
  role: string;
  registrant: Registrant;
  formerNames: string[];
}

export interface SubmissionHeader {
  accession?: string;
  form?: string;
  /** Conformed period of report: of an 8-K the date of the earliest event. */
  period?: string;
  filed?: string;
  /** Public document count. */
  count?: number;
  /** As `ITEM INFORMATION` gives them: titles, or numbers in the oldest and in tagged headers. */
  items: string[];
  /** Best role first; as they stand within a role. */
  parties: Party[];
}

/** Who stands for the filing when several are named, best first. */
const roles = ['FILER', 'ISSUER', 'SUBJECT COMPANY', 'FILED BY', 'REPORTING-OWNER'];

/** Names of the tagged form, which EDGAR's feed and `.hdr.sgml` files have, and of the printed one. */
const printed: Readonly<Record<string, string>> = {
  'ACCESSION-NUMBER': 'ACCESSION NUMBER',
  TYPE: 'CONFORMED SUBMISSION TYPE',
  'PUBLIC-DOCUMENT-COUNT': 'PUBLIC DOCUMENT COUNT',
  PERIOD: 'CONFORMED PERIOD OF REPORT',
  ITEMS: 'ITEM INFORMATION',
  'FILING-DATE': 'FILED AS OF DATE',
  'SUBJECT-COMPANY': 'SUBJECT COMPANY',
  'FILED-BY': 'FILED BY',
  'CONFORMED-NAME': 'COMPANY CONFORMED NAME',
  CIK: 'CENTRAL INDEX KEY',
  'IRS-NUMBER': 'IRS NUMBER',
  'STATE-OF-INCORPORATION': 'STATE OF INCORPORATION',
  'FILE-NUMBER': 'SEC FILE NUMBER',
  STREET1: 'STREET 1',
  STREET2: 'STREET 2',
  PHONE: 'BUSINESS PHONE',
  'FORMER-CONFORMED-NAME': 'FORMER CONFORMED NAME',
};

/**
 * Reads the header's `NAME: value` lines. Its forms of 1993 (`<IMS-HEADER>`), 1996 (`<SEC-HEADER>`), 2000 (closing tags
 * and deeper indents) and with doubled newlines differ in what surrounds these lines only; the tagged form of the feed
 * has `<NAME>value`.
 */
export function readHeader(header: string): SubmissionHeader {
  const pairs = readPairs(header.slice(0, maxHeader));
  const value = (name: string) => firstOf(pairs, name);
  const accession =
    value('ACCESSION NUMBER') ??
    /^<(?:SEC|IMS)-DOCUMENT>\S*?(\d{10}-\d\d-\d{6})/im.exec(header.slice(0, maxHeader))?.[1];
  const form = value('CONFORMED SUBMISSION TYPE');
  const period = compactDate(value('CONFORMED PERIOD OF REPORT') ?? '');
  const filed = compactDate(value('FILED AS OF DATE') ?? '');
  const count = Number(value('PUBLIC DOCUMENT COUNT') ?? Number.NaN);
  return {
    ...(accession && /^\d{10}-\d\d-\d{6}$/.test(accession) && { accession }),
    ...(form && { form }),
    ...(period && { period }),
    ...(filed && { filed }),
    ...(Number.isInteger(count) && { count }),
    items: pairs.filter(({ name, value }) => name === 'ITEM INFORMATION' && value).map(({ value }) => value),
    parties: partiesOf(pairs),
  };
}

interface Pair {
  name: string;
  value: string;
}

const firstOf = (pairs: readonly Pair[], name: string) =>
  pairs.find((pair) => pair.name === name && pair.value)?.value;

function readPairs(header: string): Pair[] {
  return header.split(/[\r\n]+/).flatMap((line) => {
    const match =
      /^[\s\]]{0,40}([A-Z][A-Z0-9 &/-]{1,60}):\s*(.*)$/.exec(line.slice(0, 500)) ??
      /^<([A-Z][A-Z0-9-]{1,60})>(.*)$/.exec(line.slice(0, 500));
    const name = match?.[1] ?? '';
    return match ? [{ name: printed[name] ?? name, value: fieldOf(match[2] ?? '') }] : [];
  });
}

/** The lines from one role's heading to the next are one party's. */
function partiesOf(pairs: readonly Pair[]): Party[] {
  const heads = pairs.flatMap(({ name, value }, at) =>
    roles.includes(name) && value === '' ? [{ role: name, at }] : [],
  );
  if (heads.length === 0) return [partyOf('', pairs)];
  return heads
    .map(({ role, at }, index) => partyOf(role, pairs.slice(at + 1, heads[index + 1]?.at)))
    .sort((a, b) => roles.indexOf(a.role) - roles.indexOf(b.role));
}

function partyOf(role: string, pairs: readonly Pair[]): Party {
  const formerNames = pairs
    .filter(({ name, value }) => name === 'FORMER CONFORMED NAME' && value)
    .map(({ value }) => value);
  return { role, registrant: readRegistrant(pairs), formerNames };
}

function readRegistrant(pairs: readonly Pair[]): Registrant {
  const value = (name: string) => firstOf(pairs, name);
  const irs = value('IRS NUMBER');
  const city = value('CITY');
  const stateAndZip = [value('STATE'), value('ZIP')].filter(Boolean).join(' ');
  const address = [value('STREET 1'), value('STREET 2'), city, stateAndZip].filter(Boolean).join(', ');
  const fields: Registrant = {
    name: value('COMPANY CONFORMED NAME'),
    cik: cikOf(value('CENTRAL INDEX KEY')),
    fileNumber: value('SEC FILE NUMBER'),
    irsNumber: irs && /^(?!0{9})\d{9}$/.test(irs) ? `${irs.slice(0, 2)}-${irs.slice(2)}` : undefined,
    state: value('STATE OF INCORPORATION'),
    address: address || undefined,
    phone: value('BUSINESS PHONE'),
  } as Registrant;
  return defined(fields);
}

/** Without the zeros before it; undefined for what is no CIK. @example cikOf('0000855654')  // '855654' */
export function cikOf(digits: string | undefined): string | undefined {
  return /^0{0,9}([1-9]\d{0,9})$/.exec(digits ?? '')?.[1];
}
