/** HTML and inline XBRL → the plain text that is stored, with blocks kept apart by blank lines. */
import { type CheerioAPI, load } from 'cheerio/slim';
import { InputError } from '../errors.ts';
import { composeRow } from './html-table.ts';
import { Writer } from './html-writer.ts';

type Node = ReturnType<CheerioAPI['root']>[number]['children'][number];
type Element = Extract<Node, { attribs: unknown }>;

export interface HtmlText {
  text: string;
  /** Cover facts of inline XBRL (the SEC's `dei` taxonomy), e.g. `EntityRegistrantName`: the first that is shown of each. */
  facts: ReadonlyMap<string, string>;
}

/** Elements nested deeper than this are no filing but an attack. */
const maxDepth = 10_000;
/** Tables nested deeper than this are read as plain blocks. */
const maxTables = 20;

const skipped = new Set(['head', 'script', 'style', 'title', 'noscript', 'template']);
const muted = new Set(['ix:header', 'ix:hidden']);
const blocks = new Set(
  (
    'address article blockquote center dd div dl dt fieldset footer form h1 h2 h3 h4 h5 h6 header hr li main ol p pre ' +
    'section ul'
  ).split(' '),
);

/** Whether a document is HTML rather than plain text in which a tag may occur. */
export function isHtml(text: string): boolean {
  const head = text.slice(0, 8192);
  if (/<(?:html|!doctype html|body)\b/i.test(head)) return true;
  return (
    /^\s{0,200}<(?:p|div|table|font|center|h\d)\b/i.test(head) &&
    /<\/(?:p|div|table|font|center|h\d)>/i.test(text)
  );
}

/**
 * What a reader sees: entities decoded, white space collapsed, `<br>` a newline, block elements apart by a blank line,
 * cells of a table row joined by a tab, list items with a bullet. Hidden parts (`ix:header`, `display:none`) are left out.
 *
 * @param source name of the file, for messages
 * @throws InputError `input/too-deep` for absurdly nested HTML
 */
export function htmlToText(html: string, source: string): HtmlText {
  if (nesting(html) > maxDepth) {
    throw new InputError(
      'input/too-deep',
      `${source} nests over ${maxDepth} HTML elements; give a filing instead.`,
    );
  }
  const xhtml = /^\s{0,200}<\?xml|<html[^>]{0,4000}xmlns/i.test(html.slice(0, 8192));
  const $ = load(html, { xml: { xmlMode: false, recognizeSelfClosing: xhtml, decodeEntities: true } });
  const page = new Page();
  walk($.root()[0]?.children ?? [], page);
  return page.finish();
}

/** How deep elements nest that must be closed by hand: a bound, not a parse. */
function nesting(html: string): number {
  let depth = 0;
  let deepest = 0;
  for (const match of html.matchAll(
    /<(\/?)(?!(?:p|li|t[drh]|d[dt]|[bh]r|img|meta|input|link|col)\b)[a-z][^<>]*/gi,
  )) {
    if (match[0].endsWith('/')) continue;
    depth = Math.max(0, depth + (match[1] ? -1 : 1));
    deepest = Math.max(deepest, depth);
  }
  return deepest;
}

/** One pass over the tree, without recursion: a deep tree must not exhaust the stack. */
function walk(roots: readonly Node[], page: Page): void {
  const stack = roots.toReversed().map((node) => ({ node, leaving: false }));
  for (let next = stack.pop(); next; next = stack.pop()) {
    const { node } = next;
    if (node.type === 'text') page.text(node.data);
    if (!('attribs' in node) || skipped.has(node.name)) continue;
    if (next.leaving) {
      page.leave(node);
      continue;
    }
    page.enter(node);
    stack.push({ node, leaving: true });
    for (const child of node.children.toReversed()) stack.push({ node: child, leaving: false });
  }
}

/** What has been read so far: a writer for the page and for each open table and cell, innermost last. */
class Page {
  private readonly facts = new Map<string, string>();
  private readonly hiddenFacts = new Set<string>();
  private readonly openFacts: { name: string; value: string }[] = [];
  private readonly bottom = new Writer();
  private readonly writers = [this.bottom];
  private readonly tables: { rows: string[][]; element: Element }[] = [];
  private preformatted = 0;
  private hidden = 0;

  finish(): HtmlText {
    const open = this.writers.splice(1).flatMap((writer) => writer.lines());
    this.bottom.append(open);
    return { text: this.bottom.lines().join('\n'), facts: this.facts };
  }

  text(data: string): void {
    for (const fact of this.openFacts) fact.value += data;
    if (this.hidden > 0) return;
    if (this.preformatted > 0) this.writer.preformatted(data);
    else this.writer.text(data);
  }

  enter(element: Element): void {
    const { name } = element;
    const fact = factName(element);
    if (fact) this.openFacts.push({ name: fact, value: '' });
    if (isHidden(element)) this.hidden += 1;
    if (this.hidden > 0) return;
    if (name === 'br') this.writer.break();
    else if (isBlock(element)) this.writer.gap();
    else if (name === 'table' && this.tables.length < maxTables) {
      this.tables.push({ rows: [], element });
      this.writers.push(new Writer());
    } else if (isCell(element)) this.writers.push(new Writer());
    else if (name === 'tr' || name === 'table') this.writer.line();
    if (name === 'li') this.writer.text('• ');
    if (name === 'pre') this.preformatted += 1;
  }

  leave(element: Element): void {
    if (factName(element)) this.closeFact();
    if (isHidden(element)) this.hidden -= 1;
    else if (this.hidden === 0) this.close(element);
  }

  private close(element: Element): void {
    const { name } = element;
    if (name === 'pre') this.preformatted -= 1;
    if (isBlock(element)) this.writer.gap();
    else if (isCell(element)) this.closeCell();
    else if (name === 'tr') this.closeRow();
    else if (name === 'table' && this.tables.at(-1)?.element === element) this.closeTable();
  }

  private get writer(): Writer {
    return this.writers.at(-1) ?? this.bottom;
  }

  private closeCell(): void {
    const cell = this.writers.pop()?.lines() ?? [];
    const table = this.tables.at(-1);
    if (table) table.rows.push(cell);
    else this.writer.append(cell);
  }

  private closeRow(): void {
    const cells = this.tables.at(-1)?.rows.splice(0) ?? [];
    this.writer.append(composeRow(cells));
  }

  private closeTable(): void {
    this.closeRow();
    this.tables.pop();
    const lines = this.writers.pop()?.lines() ?? [];
    this.writer.gap();
    this.writer.append(lines);
    this.writer.gap();
  }

  private closeFact(): void {
    const fact = this.openFacts.pop();
    const value = fact?.value.replace(/\s+/g, ' ').trim();
    if (!fact || !value) return;
    if (this.facts.has(fact.name) && (this.hidden > 0 || !this.hiddenFacts.has(fact.name))) return;
    this.facts.set(fact.name, value);
    if (this.hidden > 0) this.hiddenFacts.add(fact.name);
    else this.hiddenFacts.delete(fact.name);
  }
}

function isHidden({ name, attribs }: Element): boolean {
  return muted.has(name) || /display\s{0,9}:\s{0,9}none/i.test(attribs.style ?? '');
}

function isBlock({ name, attribs }: Element): boolean {
  return blocks.has(name) && !/display\s{0,9}:\s{0,9}inline(?!-block)/i.test(attribs.style ?? '');
}

function isCell({ name }: Element): boolean {
  return name === 'td' || name === 'th';
}

function factName({ name, attribs }: Element): string | undefined {
  if (name !== 'ix:nonnumeric') return undefined;
  return /^dei:(\w{1,100})$/.exec(attribs.name ?? '')?.[1];
}
