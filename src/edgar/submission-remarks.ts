/** What is odd about a submission: documents left out, cut short, nested, or counted otherwise than its header says. */
import type { Remark } from '../model/extraction.ts';
import type { SubmissionHeader } from './header.ts';
import { maxDocuments } from './limits.ts';
import type { Submission, SubmittedDocument } from './submission.ts';

/** What a remark on a document needs: where it goes, and the place in the stored text that the document would have. */
export interface Told {
  remarks: Remark[];
  at: number;
  document: SubmittedDocument;
}

/** @param what `a PDF`, `empty` */
export function skippedRemark({ remarks, at, document }: Told, what: string): void {
  remarks.push(
    remark('submission/skipped-document', 'info', `${nameOf(document)} was left out: it is ${what}.`, at),
  );
}

export function packedRemark({ remarks, at, document }: Told, count: number): void {
  const what = count === 1 ? 'a uuencoded attachment' : `${count} uuencoded attachments`;
  remarks.push(
    remark('submission/skipped-attachment', 'info', `Of ${nameOf(document)}, ${what} was left out.`, at),
  );
}

/**
 * What the file as a whole shows.
 *
 * @param at end of the stored text
 */
export function oddities({ documents, cut }: Submission, { count }: SubmissionHeader, at: number): Remark[] {
  const tell: Tell = (code, message) => [remark(`submission/${code}`, 'warning', message, at)];
  const remarks = documents.flatMap((document, index) =>
    odditiesOf(document, documents[index + 1], cut, tell),
  );
  if (cut)
    return [
      ...remarks,
      ...tell('many-documents', `Documents behind the first ${maxDocuments} were left out.`),
    ];
  if (count === undefined || documents.length === 0 || count === documents.length) return remarks;
  const counted = `The header counts ${count} documents; the file has ${documents.length}.`;
  return [...remarks, ...tell('document-count', counted)];
}

type Tell = (code: string, message: string) => Remark[];

function odditiesOf(
  document: SubmittedDocument,
  next: SubmittedDocument | undefined,
  cut: boolean,
  tell: Tell,
): Remark[] {
  const name = nameOf(document);
  const unclosed = next
    ? tell('not-closed', `${name} does not end before ${nameOf(next)} begins; each was read by itself.`)
    : tell('truncated', `${name} does not end; the file may be cut short.`);
  const stray = `What stands behind ${name} belongs to no document and was left out.`;
  const path = `${name} gives a path, not a file name; nothing is read or written there.`;
  return [
    ...(document.closed || (!next && cut) ? [] : unclosed),
    ...(document.outside > maxStray ? tell('outside', stray) : []),
    ...(isFileName(document.filename) ? [] : tell('file-name', path)),
  ];
}

/** Letters behind a document that are no loss: a page number, a rule's remains. */
const maxStray = 20;

/** HTML that stops before its end tag. */
export function unfinished(html: string, at: number): Remark[] {
  if (!/<html\b/i.test(html.slice(0, 8192)) || /<\/html\s{0,99}>/i.test(html.slice(-65_536))) return [];
  return [remark('html/truncated', 'warning', 'The page has no end tag; the file may be cut short.', at)];
}

const isFileName = (name = '') => !/[/\\]|^\.{1,2}$/.test(name);

const nameOf = ({ type, filename }: SubmittedDocument) =>
  [type || 'A document', filename].filter(Boolean).join(' ');

const remark = (code: string, severity: Remark['severity'], message: string, at: number): Remark => ({
  code,
  severity,
  message,
  start: at,
  end: at,
});
