/** The rows of the filing itself: the filing, who filed it, and its documents. */

import { InvariantError } from '../errors.ts';
import { lastDay } from '../model/evidence.ts';
import type { Extraction, FilingSummary } from '../model/extraction.ts';
import { ThingLabel } from '../model/things.ts';
import type { GraphRows, Row } from './rows.ts';

/** A range of the stored text that is one document of the graph. */
export interface Part {
  key: string;
  start: number;
  end: number;
}

/** @param loaded when, and by which release it was read */
export function filingRow(
  { document }: Extraction,
  loaded: { loadedAt: string; release: string },
): GraphRows['filing'] {
  const { key, accession, form, date, filed, signed, source, registrant, parts } = document;
  const url = edgarAddress(registrant.cik, accession);
  const stated = {
    accession,
    form,
    date,
    filed,
    signed,
    registrant: registrant.name,
    cik: registrant.cik,
    url,
  };
  const items = document.items.map(({ number }) => number);
  const exhibits = parts.flatMap(({ number }) => number ?? []);
  const places = [...new Set([...items, ...exhibits])].sort();
  const known = knownSince(document);
  return {
    key,
    source,
    ...loaded,
    known,
    // No empty list: `neo4j-admin database import` can bring none in.
    ...(places.length > 0 ? { places } : {}),
    ...(defined(stated) as Row),
  };
}

/** A filing of which no date is told was not known at any time but now. */
export const undated = '9999-12-31';

/**
 * The day from which everybody could know what a filing says: when the SEC received it, or else its own date. Of a date
 * that is only a month or a year, the last day.
 */
export const knownSince = ({ filed, signed, date }: FilingSummary): string =>
  lastDay(filed ?? signed ?? date ?? undated);

/** The item of the form, or the exhibit, in which an offset lies; nothing on the cover. */
export function placeAt({ items, parts }: FilingSummary, offset: number): string | undefined {
  const holds = ({ start, end }: { start: number; end: number }) => start <= offset && offset < end;
  return parts.find(holds)?.number ?? items.find(holds)?.number;
}

/**
 * The filing's index page at the SEC.
 *
 * @example edgarAddress('0000855654', '0001104659-07-057857')
 * // 'https://www.sec.gov/Archives/edgar/data/855654/000110465907057857/0001104659-07-057857-index.htm'
 */
export function edgarAddress(cik: string | undefined, accession: string | undefined): string | undefined {
  if (!cik || !/^\d{1,10}$/.test(cik) || !accession) return undefined;
  const folder = `${Number(cik)}/${accession.replaceAll('-', '')}`;
  return `https://www.sec.gov/Archives/edgar/data/${folder}/${accession}-index.htm`;
}

export function filerRows({ document, entities }: Extraction): Row[] {
  const name = document.registrant.name?.toLowerCase();
  if (name === undefined) return [];
  const filer = entities.find(
    (entity) =>
      entity.type === ThingLabel.enum.Company &&
      [entity.name, ...entity.aliases].some((alias) => alias.toLowerCase() === name),
  );
  return filer ? [{ company: filer.key }] : [];
}

export function documentRows(extraction: Extraction): Row[] {
  const titles = new Map(extraction.document.exhibits.map(({ number, title }) => [number, title]));
  return partsOf(extraction).map(({ key, start, end }, index) => {
    const { kind, number } = extraction.document.parts[index] ?? { kind: 'body' };
    const title = number === undefined ? undefined : titles.get(number);
    const text = extraction.text.slice(start, end);
    return { key, properties: defined({ kind, number, title, text, start }) as Row };
  });
}

/** The documents in order; a document's key is the filing's with its place in it, from 1. */
export function partsOf({ document }: Extraction): Part[] {
  return document.parts.map(({ start, end }, index) => ({ key: `${document.key}/${index + 1}`, start, end }));
}

/** @throws InvariantError when the offset lies in no document */
export function documentAt(parts: Part[], offset: number): Part {
  const part = parts.find(({ start, end }) => start <= offset && offset < end);
  if (!part)
    throw new InvariantError('rows/offset', `The offset ${offset} lies in no document of its filing.`);
  return part;
}

const defined = (fields: Record<string, unknown>) =>
  Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined));
