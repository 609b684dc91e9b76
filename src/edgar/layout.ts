/** A decoded file → the stored text and its documents: unpacks submissions and converts HTML. */
import { InputError } from '../errors.ts';
import type { Span } from '../model/evidence.ts';
import type { Remark } from '../model/extraction.ts';
import { readHeader, type SubmissionHeader } from './header.ts';
import { htmlToText, isHtml } from './html.ts';
import { isPlausibleFiling } from './plausible.ts';
import {
  exhibitNumber,
  isSubmission,
  readSubmission,
  type SubmittedDocument,
  unreadable,
} from './submission.ts';

export interface LaidOutDocument extends Span {
  /** As filed, e.g. `EX-99.1`; undefined outside a submission. */
  type?: string;
  exhibit?: string;
  description?: string;
  facts: ReadonlyMap<string, string>;
}

export interface LaidOut {
  text: string;
  header?: SubmissionHeader;
  /** In order; together they cover the text. */
  documents: LaidOutDocument[];
  remarks: Remark[];
}

const noFacts: ReadonlyMap<string, string> = new Map();

/**
 * @throws InputError `input/not-a-filing` when a lone text is neither filing nor release, `input/no-document` when a
 *   submission has nothing that can be read
 */
export function layOut(decoded: string, source: string): LaidOut {
  if (isSubmission(decoded)) return layOutSubmission(decoded, source);
  const { text, facts } = isHtml(decoded) ? htmlToText(decoded, source) : { text: decoded, facts: noFacts };
  if (!isPlausibleFiling(text)) {
    throw new InputError(
      'input/not-a-filing',
      `${source} is neither an SEC filing nor a press release; give one as text or HTML.`,
    );
  }
  return { text, documents: [{ start: 0, end: text.length, facts }], remarks: [] };
}

function layOutSubmission(decoded: string, source: string): LaidOut {
  const { header: head, documents: submitted } = readSubmission(decoded);
  const header = readHeader(head);
  const documents: LaidOutDocument[] = [];
  const remarks: Remark[] = [];
  let text = '';
  for (const document of submitted) {
    const why = unreadable(document);
    const content = why ? undefined : contentOf(document, source);
    if (!content?.text) {
      remarks.push(skipped(document, why ?? 'empty', text.length));
      continue;
    }
    const start = text.length;
    text += (text === '' ? '' : '\n\n') + content.text;
    documents.push({ start, end: text.length, facts: content.facts, ...describe(document) });
  }
  if (documents.length > 0) return { text, header, documents, remarks };
  const bare = submitted.length === 0 ? withoutTags(head, header, source) : undefined;
  if (bare) return bare;
  return headerAlone(head, header, remarks, source);
}

function describe({ type, description }: SubmittedDocument) {
  const exhibit = exhibitNumber(type);
  return { type, ...(exhibit && { exhibit }), ...(description && { description }) };
}

function contentOf(
  { content }: SubmittedDocument,
  source: string,
): { text: string; facts: ReadonlyMap<string, string> } {
  if (isHtml(content)) return htmlToText(content.replace(/^\s{0,99}<XBRL>/i, ''), source);
  return {
    text: unescaped(content)
      .replace(/^(?:[ \t]*[\r\n\f]+)+/, '')
      .trimEnd(),
    facts: noFacts,
  };
}

/** Text documents of a submission are SGML: `AT&amp;T`; the mail envelope also puts `- ` before a line of dashes. */
function unescaped(content: string): string {
  return content
    .replace(/^- (?=-)/gm, '')
    .replace(/&lt;/g, '<')
    .replace(/&gt;/g, '>')
    .replace(/&amp;/g, '&');
}

function skipped({ type, filename }: SubmittedDocument, what: string, at: number): Remark {
  const name = [type || 'a document', filename].filter(Boolean).join(' ');
  return {
    code: 'submission/skipped-document',
    severity: 'info',
    message: `${name} was left out: it is ${what}.`,
    start: at,
    end: at,
  };
}

const endOfHeader = /<\/(?:SEC|IMS)-HEADER>[^\n]*\n?/i;
const headerLine =
  /^[ \t]*(?:ACCESSION NUMBER|CONFORMED [A-Z ]+|PUBLIC DOCUMENT COUNT|FILED AS OF DATE|DATE AS OF CHANGE|ITEM INFORMATION|COMPANY CONFORMED NAME|CENTRAL INDEX KEY|STANDARD INDUSTRIAL CLASSIFICATION|IRS NUMBER|STATE OF INCORPORATION|FISCAL YEAR END|FORM TYPE|SEC ACT|SEC FILE NUMBER|FILM NUMBER|STREET [12]|CITY|STATE|ZIP|BUSINESS PHONE|FORMER CONFORMED NAME|DATE OF NAME CHANGE):[^\n]*\n?/gm;

/** A header, and under it the filing without the tags of a submission: the rest is read as the plain file that it is. */
function withoutTags(head: string, header: SubmissionHeader, source: string): LaidOut | undefined {
  const closed = endOfHeader.exec(head);
  const last = [...head.slice(0, 16_384).matchAll(headerLine)].at(-1);
  const at = closed ? closed.index + closed[0].length : last ? last.index + last[0].length : 0;
  const rest = head.slice(at);
  const { text, facts } = isHtml(rest) ? htmlToText(rest, source) : { text: rest.trim(), facts: noFacts };
  if (!isPlausibleFiling(text)) return undefined;
  return { text, header, documents: [{ start: 0, end: text.length, facts }], remarks: [] };
}

/** A header file, or a submission of pictures only: what the header says is all there is. */
function headerAlone(head: string, header: SubmissionHeader, remarks: Remark[], source: string): LaidOut {
  const text = head.trim();
  if (!header.accession || text === '') {
    throw new InputError(
      'input/no-document',
      `${source} holds no document that can be read; give the full submission.`,
    );
  }
  const remark: Remark = {
    code: 'submission/no-document',
    severity: 'warning',
    message: 'The submission has a header but no document that can be read.',
    start: 0,
    end: text.length,
  };
  const documents = [{ start: 0, end: text.length, type: 'SEC-HEADER', facts: noFacts }];
  return { text, header, documents, remarks: [...remarks, remark] };
}
