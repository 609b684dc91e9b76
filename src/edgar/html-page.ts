/** A page as it is read, element by element: lines, tables with their cells, and what is hidden. */
import { composeRow } from './html-table.ts';
import { Writer } from './html-writer.ts';
import { maxField, maxTables } from './limits.ts';
import { joined, type Sourced } from './sourced.ts';

export interface Element {
  name: string;
  attribs: Readonly<Record<string, string>>;
}

export interface HtmlText extends Sourced {
  /** Cover facts of inline XBRL (the SEC's `dei` taxonomy), e.g. `EntityRegistrantName`: the first that is shown of each. */
  facts: ReadonlyMap<string, string>;
}

/** Facts inside facts that are read; a title may hold a date. */
const maxOpenFacts = 4;

const muted = new Set(['ix:header', 'ix:hidden']);
const blocks = new Set(
  (
    'address article blockquote center dd div dl dt fieldset footer form h1 h2 h3 h4 h5 h6 header hr li main ol p pre ' +
    'section ul'
  ).split(' '),
);

/** What has been read so far: a writer for the page and for each open table and cell, innermost last. */
export class Page {
  private readonly facts = new Map<string, string>();
  private readonly hiddenFacts = new Set<string>();
  private readonly openFacts: { name: string; value: string }[] = [];
  private readonly bottom = new Writer();
  private readonly writers = [this.bottom];
  private readonly tables: { rows: Sourced[][]; element: Element }[] = [];
  /** Cells whose text is collected apart, innermost last. */
  private readonly cells: Element[] = [];
  private preformatted = 0;
  private hidden = 0;

  finish(): HtmlText {
    const open = this.writers.splice(1).flatMap((writer) => writer.lines());
    this.bottom.append(open);
    return { ...joined(this.bottom.lines(), '\n'), facts: this.facts };
  }

  /** @param from where the text stands in the file */
  text(data: string, from: number): void {
    for (const fact of this.openFacts.slice(-maxOpenFacts)) {
      if (fact.value.length < maxField) fact.value += data.slice(0, maxField);
    }
    if (this.hidden > 0) return;
    if (this.preformatted > 0) this.writer.preformatted(data, from);
    else this.writer.text(data, from);
  }

  /** @param from where the element stands in the file */
  enter(element: Element, from: number): void {
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
    } else if (isCell(element) && this.cells.length < maxTables) {
      this.cells.push(element);
      this.writers.push(new Writer());
    } else if (name === 'tr' || name === 'table' || isCell(element)) this.writer.line();
    if (name === 'li') this.writer.text('• ', from);
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
    else if (isCell(element)) this.closeCell(element);
    else if (name === 'tr') this.closeRow();
    else if (name === 'table' && this.tables.at(-1)?.element === element) this.closeTable();
  }

  private get writer(): Writer {
    return this.writers.at(-1) ?? this.bottom;
  }

  private closeCell(element: Element): void {
    if (this.cells.at(-1) !== element) return;
    this.cells.pop();
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
