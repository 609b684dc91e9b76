/**
 * The full submission as EDGAR hands it out: one file with an SGML header and several documents, since 1993; until about
 * 2001 inside a privacy-enhanced mail (PEM) envelope. Described in the EDGAR Public Dissemination Service specification.
 */

/** One `<DOCUMENT>` of a submission, with its content as it stands there. */
export interface SubmittedDocument {
  /** As filed, e.g. `8-K` or `EX-99.1`; empty when the tag is missing. */
  type: string;
  filename?: string;
  description?: string;
  content: string;
}

export interface Submission {
  /** What stands before the first document; empty when the file is a lone `<DOCUMENT>`. */
  header: string;
  documents: SubmittedDocument[];
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
  const starts = [...text.matchAll(/^<DOCUMENT>/gim)].map((match) => match.index);
  const header = text.slice(0, starts[0] ?? text.length);
  const documents = starts.map((start, at) => readDocument(text.slice(start, starts[at + 1] ?? text.length)));
  return { header, documents };
}

function readDocument(document: string): SubmittedDocument {
  const opened = /^<TEXT>/im.exec(document.slice(0, 8192));
  const from = opened ? opened.index + opened[0].length : 0;
  const tags = document.slice(0, opened ? from : 2048);
  const closed = document.lastIndexOf('</TEXT>');
  const lower = closed < 0 ? document.lastIndexOf('</text>') : closed;
  const filename = tag(tags, 'FILENAME');
  const description = tag(tags, 'DESCRIPTION');
  return {
    type: tag(tags, 'TYPE') ?? '',
    ...(filename && { filename }),
    ...(description && { description }),
    content: document.slice(from, lower > from ? lower : document.length),
  };
}

function tag(head: string, name: string): string | undefined {
  return new RegExp(`^<${name}>([^\\r\\n<]*)`, 'im').exec(head)?.[1]?.trim() || undefined;
}

/**
 * Why a document of a submission cannot be read as text.
 *
 * @returns a word for a remark, e.g. `a PDF`; undefined for a document that can be read
 */
export function unreadable(document: SubmittedDocument): string | undefined {
  const { type, content, filename = '' } = document;
  const head = content.slice(0, 4096);
  if (/^GRAPHIC$|\.(?:jpe?g|gif|png)$/i.test(type) || /\.(?:jpe?g|gif|png)$/i.test(filename))
    return 'a picture';
  if (/^\s{0,80}<PDF>/i.test(head) || /^PDF$/i.test(type)) return 'a PDF';
  if (/^(?:ZIP|EXCEL|JSON)$/i.test(type)) return 'an attachment';
  if (/^begin [0-7]{3} \S/m.test(head)) return 'a uuencoded attachment';
  if (/^XML$|^EX-10[01]\.|^EX-100$/i.test(type) && !/<html/i.test(head)) return 'XBRL data';
  if (/<XML>/i.test(head) || (/^\s{0,80}(?:<XBRL>\s{0,9})?<\?xml/i.test(head) && !/<html/i.test(head)))
    return 'XML data';
  return undefined;
}

/** `99.1` of `EX-99.1`; undefined for what is no exhibit. */
export function exhibitNumber(type: string): string | undefined {
  return /^EX-(\d{1,3}\S{0,12})/i.exec(type)?.[1];
}
