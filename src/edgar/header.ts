/** The SGML header of a submission, 1993 to today → who filed what, and when. */
import type { FilingSummary } from '../model/extraction.ts';
import { compactDate } from './dates.ts';

type Registrant = FilingSummary['registrant'];

export interface SubmissionHeader {
  accession?: string;
  form?: string;
  /** Conformed period of report: of an 8-K the date of the earliest event. */
  period?: string;
  filed?: string;
  /** The first filer, or the company that the filing is about. */
  registrant: Registrant;
}

/** Who stands for the filing when several are named, best first. */
const roles = ['FILER', 'ISSUER', 'SUBJECT COMPANY', 'FILED BY', 'REPORTING-OWNER'];

/**
 * Reads the header's `NAME: value` lines. Its forms of 1993 (`<IMS-HEADER>`), 1996 (`<SEC-HEADER>`), 2000 (closing tags
 * and deeper indents) and with doubled newlines differ in what surrounds these lines only.
 */
export function readHeader(header: string): SubmissionHeader {
  const pairs = readPairs(header);
  const value = (name: string) => pairs.find((pair) => pair.name === name && pair.value)?.value;
  const accession =
    value('ACCESSION NUMBER') ?? /^<(?:SEC|IMS)-DOCUMENT>\S*?(\d{10}-\d\d-\d{6})/im.exec(header)?.[1];
  const form = value('CONFORMED SUBMISSION TYPE');
  const period = compactDate(value('CONFORMED PERIOD OF REPORT') ?? '');
  const filed = compactDate(value('FILED AS OF DATE') ?? '');
  return {
    ...(accession && /^\d{10}-\d\d-\d{6}$/.test(accession) && { accession }),
    ...(form && { form }),
    ...(period && { period }),
    ...(filed && { filed }),
    registrant: readRegistrant(companyPairs(pairs)),
  };
}

interface Pair {
  name: string;
  value: string;
}

function readPairs(header: string): Pair[] {
  return header.split(/[\r\n]+/).flatMap((line) => {
    const match = /^[\s\]]{0,40}([A-Z][A-Z0-9 &/-]{1,60}):\s*(.*)$/.exec(line.slice(0, 500));
    return match ? [{ name: match[1] ?? '', value: (match[2] ?? '').trim() }] : [];
  });
}

/** The lines from the best role's heading to the next role's. */
function companyPairs(pairs: Pair[]): Pair[] {
  for (const role of roles) {
    const start = pairs.findIndex(({ name, value }) => name === role && value === '');
    if (start < 0) continue;
    const rest = pairs.slice(start + 1);
    const next = rest.findIndex(({ name, value }) => roles.includes(name) && value === '');
    return next < 0 ? rest : rest.slice(0, next);
  }
  return pairs;
}

function readRegistrant(pairs: Pair[]): Registrant {
  const value = (name: string) => pairs.find((pair) => pair.name === name && pair.value)?.value;
  const irs = value('IRS NUMBER');
  const city = value('CITY');
  const stateAndZip = [value('STATE'), value('ZIP')].filter(Boolean).join(' ');
  const address = [value('STREET 1'), value('STREET 2'), city, stateAndZip].filter(Boolean).join(', ');
  const fields: Registrant = {
    name: value('COMPANY CONFORMED NAME'),
    cik: value('CENTRAL INDEX KEY')?.replace(/^0+/, ''),
    fileNumber: value('SEC FILE NUMBER'),
    irsNumber: irs && /^(?!0{9})\d{9}$/.test(irs) ? `${irs.slice(0, 2)}-${irs.slice(2)}` : undefined,
    state: value('STATE OF INCORPORATION'),
    address: address || undefined,
    phone: value('BUSINESS PHONE'),
  } as Registrant;
  return defined(fields);
}

/** The object without its empty fields. */
export function defined<T extends object>(fields: T): T {
  return Object.fromEntries(Object.entries(fields).filter(([, value]) => value)) as T;
}
