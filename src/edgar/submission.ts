/**
 * The full submission as EDGAR hands it out: one file with an SGML header and several documents, since 1993; until about
 * 2001 inside a privacy-enhanced mail (PEM) envelope. Described in the EDGAR Public Dissemination Service specification.
 */
import { fieldOf } from './fields.ts';
import { maxDocuments } from './limits.ts';

/** One `<DOCUMENT>` of a submission, with its content as it stands there. */
export interface SubmittedDocument {
  /** As filed, e.g. `8-K` or `EX-99.1`; empty when the tag is missing. */
  type: string;
  /** As filed, without control characters. Never a path to anything: it is shown, and not opened. */
  filename?: string;
  description?: string;
  content: string;
  /** Where the content begins in the file, UTF-16 code units. */
  start: number;
  /** False where `</TEXT>` and `</DOCUMENT>` are missing: cut short, or another document begins inside. */
  closed: boolean;
  /** Letters and digits between its end and the next document, which belong to none. */
  outside: number;
}

export interface Submission {
  /** What stands before the first document; empty when the file is a lone `<DOCUMENT>`. */
  header: string;
  documents: SubmittedDocument[];
  /** Whether the file has more documents than are read. */
  cut: boolean;
}

const opening =
  /^<(?:SEC-DOCUMENT|SEC-HEADER|IMS-DOCUMENT|IMS-HEADER|DOCUMENT|SUBMISSION|ACCEPTANCE-DATETIME)>/im;

/** Whether a file is a submission, or its header, rather than a document. */
export function isSubmission(text: string): boolean {
  const head = text.slice(0, 4096);
  if (opening.test(head)) return true;
  return /^ACCESSION NUMBER:/m.test(head) && /^CONFORMED SUBMISSION TYPE:/m.test(head);
}

/** Takes a submission apart. A document that does not end (a truncated file) reaches to where the next one begins. */
export function readSubmission(text: string): Submission {
  const starts = documentStarts(text);
  const header = text.slice(0, starts[0] ?? text.length);
  const documents = starts
    .slice(0, maxDocuments)
    .map((start, at) => readDocument(text.slice(start, starts[at + 1] ?? text.length), start));
  return { header, documents, cut: starts.length > maxDocuments };
}

/** One more than are read, so that the last one ends. */
function documentStarts(text: string): number[] {
  const starts: number[] = [];
  for (const { index } of text.matchAll(/^<DOCUMENT>/gim)) {
    starts.push(index);
    if (starts.length > maxDocuments) break;
  }
  return starts;
}

function readDocument(document: string, at: number): SubmittedDocument {
  const opened = /^<TEXT>/im.exec(document.slice(0, 8192));
  const from = opened ? opened.index + opened[0].length : 0;
  const tags = document.slice(0, opened ? from : 2048);
  const end = endOf(document, from);
  const filename = tag(tags, /^<FILENAME>([^\r\n<]*)/im);
  const description = tag(tags, /^<DESCRIPTION>([^\r\n<]*)/im);
  return {
    type: tag(tags, /^<TYPE>([^\r\n<]*)/im) ?? '',
    ...(filename && { filename }),
    ...(description && { description }),
    content: document.slice(from, end?.content ?? document.length),
    start: at + from,
    closed: end !== undefined,
    outside: end ? lettersIn(document.slice(end.document)) : 0,
  };
}

/** Where content and document end: at the first pair of end tags, else at the last `</TEXT>`, else at `</DOCUMENT>`. */
function endOf(document: string, from: number): { content: number; document: number } | undefined {
  const pair = /<\/TEXT>\s{0,99}<\/DOCUMENT>/gi;
  pair.lastIndex = from;
  const both = pair.exec(document);
  if (both) return { content: both.index, document: both.index + both[0].length };
  const last = Math.max(document.lastIndexOf('</TEXT>'), document.lastIndexOf('</text>'));
  if (last > from) return { content: last, document: document.length };
  const closing = /^<\/DOCUMENT>/gim;
  closing.lastIndex = from;
  const alone = closing.exec(document);
  return alone ? { content: alone.index, document: alone.index + alone[0].length } : undefined;
}

/** Letters and digits that are part of no end tag or mail envelope. */
function lettersIn(rest: string): number {
  const words = rest
    .slice(0, 16_384)
    .replace(/<[^<>]{0,200}>/g, '')
    .replace(/^-{5}END PRIVACY-ENHANCED MESSAGE-{5}/m, '');
  return words.match(/[\p{L}\d]/gu)?.length ?? 0;
}

const tag = (head: string, pattern: RegExp): string | undefined =>
  fieldOf(pattern.exec(head)?.[1] ?? '') || undefined;

/** `99.1` of `EX-99.1`; undefined for what is no exhibit. */
export function exhibitNumber(type: string): string | undefined {
  return /^EX-(\d{1,3}\S{0,12})/i.exec(type)?.[1];
}
