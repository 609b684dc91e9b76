/** A decoded file → the stored text and its documents: unpacks submissions and converts HTML. */
import { InputError } from '../errors.ts';
import type { Span } from '../model/evidence.ts';
import type { Remark } from '../model/extraction.ts';
import { packedIn, unreadable } from './attachments.ts';
import { readHeader, type SubmissionHeader } from './header.ts';
import { htmlToText, isHtml } from './html.ts';
import type { HtmlText } from './html-page.ts';
import { maxHeader } from './limits.ts';
import { plainText } from './plain-text.ts';
import { isPlausibleFiling } from './plausible.ts';
import {
  joined,
  nothing,
  type Origin,
  originOf,
  type Sourced,
  shifted,
  sourced,
  trimmed,
} from './sourced.ts';
import { exhibitNumber, isSubmission, readSubmission, type SubmittedDocument } from './submission.ts';
import { oddities, packedRemark, skippedRemark, type Told, unfinished } from './submission-remarks.ts';

export interface LaidOutDocument extends Span {
  /** As filed, e.g. `EX-99.1`; undefined outside a submission. */
  type?: string;
  exhibit?: string;
  description?: string;
  facts: ReadonlyMap<string, string>;
}

export interface LaidOut {
  text: string;
  /** Where the text stands in the decoded file. */
  origin: Origin;
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
  const html = isHtml(decoded);
  const read: HtmlText = html ? htmlToText(decoded, source) : { ...sourced(decoded, 0), facts: noFacts };
  if (!isPlausibleFiling(read.text)) {
    throw new InputError(
      'input/not-a-filing',
      `${source} is neither an SEC filing nor a press release; give one as text or HTML.`,
    );
  }
  return alone(read, html ? unfinished(decoded, read.text.length) : []);
}

/** One document without a header. */
function alone({ text, marks, facts }: HtmlText, remarks: Remark[]): LaidOut {
  return { text, origin: originOf(marks), documents: [{ start: 0, end: text.length, facts }], remarks };
}

function layOutSubmission(decoded: string, source: string): LaidOut {
  const submission = readSubmission(decoded);
  const header = readHeader(submission.header);
  const documents: LaidOutDocument[] = [];
  const texts: Sourced[] = [];
  const remarks: Remark[] = [];
  let length = 0;
  for (const document of submission.documents) {
    const why = unreadable(document);
    const content = why ? undefined : contentOf(document, source);
    const tell: Told = { remarks, at: length, document };
    if (!content?.text) {
      skippedRemark(tell, why ?? 'empty');
      continue;
    }
    const start = length;
    length += (texts.length > 0 ? between.length : 0) + content.text.length;
    texts.push(content);
    documents.push({ start, end: length, facts: content.facts, ...describe(document) });
    if (content.packed > 0) packedRemark({ ...tell, at: length }, content.packed);
  }
  const odd = oddities(submission, header, length);
  if (documents.length > 0) {
    const { text, marks } = joined(texts, between);
    return { text, origin: originOf(marks), header, documents, remarks: [...remarks, ...odd] };
  }
  const bare = submission.documents.length === 0 ? withoutTags(submission.header, source) : undefined;
  if (bare) return { ...alone(bare, []), header };
  return headerAlone(submission.header, header, [...remarks, ...odd], source);
}

/** What stands between two documents in the stored text. */
const between = '\n\n';

function describe({ type, description }: SubmittedDocument) {
  const exhibit = exhibitNumber(type);
  return { type, ...(exhibit && { exhibit }), ...(description && { description }) };
}

/** @returns the text with its marks, and how many packed attachments were cut out of it */
function contentOf({ content, start }: SubmittedDocument, source: string): HtmlText & { packed: number } {
  if (isHtml(content)) {
    const read = htmlToText(content.replace(/^\s{0,99}<XBRL>/i, blanks), source);
    return { ...shifted(read, start), packed: 0 };
  }
  const packed = packedIn(content);
  return { ...plainText(content, start, packed), facts: noFacts, packed: packed.length };
}

/** As long as what they stand for, so that all behind keeps its place. */
const blanks = (words: string) => ' '.repeat(words.length);

const endOfHeader = /<\/(?:SEC|IMS)-HEADER>[^\n]*\n?/i;
const headerLine =
  /^[ \t]*(?:ACCESSION NUMBER|CONFORMED [A-Z ]+|PUBLIC DOCUMENT COUNT|FILED AS OF DATE|DATE AS OF CHANGE|ITEM INFORMATION|COMPANY CONFORMED NAME|CENTRAL INDEX KEY|STANDARD INDUSTRIAL CLASSIFICATION|IRS NUMBER|STATE OF INCORPORATION|FISCAL YEAR END|FORM TYPE|SEC ACT|SEC FILE NUMBER|FILM NUMBER|STREET [12]|CITY|STATE|ZIP|BUSINESS PHONE|FORMER CONFORMED NAME|DATE OF NAME CHANGE):[^\n]*\n?/gm;

/** A header, and under it the filing without the tags of a submission: the rest is read as the plain file that it is. */
function withoutTags(head: string, source: string): HtmlText | undefined {
  const closed = endOfHeader.exec(head);
  const last = [...head.slice(0, 16_384).matchAll(headerLine)].at(-1);
  const at = closed ? closed.index + closed[0].length : last ? last.index + last[0].length : 0;
  const rest = head.slice(at);
  const read = isHtml(rest) ? htmlToText(rest, source) : { ...trimmed(sourced(rest, 0)), facts: noFacts };
  return isPlausibleFiling(read.text) ? shifted(read, at) : undefined;
}

/** A header file, or a submission of pictures only: what the header says is all there is. */
function headerAlone(head: string, header: SubmissionHeader, remarks: Remark[], source: string): LaidOut {
  const { text, marks } = header.accession ? trimmed(sourced(head.slice(0, maxHeader), 0)) : nothing;
  if (text === '') {
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
  return { text, origin: originOf(marks), header, documents, remarks: [...remarks, remark] };
}
