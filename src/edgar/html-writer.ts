/** Collects inline text into lines; a blank line (`''`) stands between blocks. */
export class Writer {
  private readonly done: string[] = [];
  private current = '';

  /** Text as it stands in the source: its white space counts as one space, a run of hard spaces as a tab. */
  text(data: string): void {
    this.current += data;
  }

  /** Text of `<pre>`: its line breaks are kept. */
  preformatted(data: string): void {
    const [first = '', ...rest] = data.split(/\r\n|\n|\r/);
    this.current += first;
    for (const line of rest) {
      this.pushPreformatted();
      this.current = line;
    }
  }

  /** Ends the line, if there is one. */
  line(): void {
    const line = collapse(this.current);
    this.current = '';
    if (line !== '') this.done.push(line);
  }

  /** `<br>`: ends the line; a second one in a row makes a blank line. */
  break(): void {
    if (collapse(this.current) === '') this.gap();
    else this.line();
  }

  /** Ends the block. */
  gap(): void {
    this.line();
    if (this.done.length > 0 && this.done.at(-1) !== '') this.done.push('');
  }

  append(lines: readonly string[]): void {
    this.line();
    for (const line of lines) {
      if (line !== '') this.done.push(line);
      else this.gap();
    }
  }

  /** The lines so far, without blank ones at the ends. */
  lines(): string[] {
    this.line();
    const last = this.done.findLastIndex((line) => line !== '');
    const first = this.done.findIndex((line) => line !== '');
    return first < 0 ? [] : this.done.slice(first, last + 1);
  }

  private pushPreformatted(): void {
    const line = hardSpaces(this.current).trimEnd();
    if (line.trim() === '') this.gap();
    else this.done.push(line);
    this.current = '';
  }
}

/** Soft hyphens and zero-width characters are layout; they would split words. */
const invisible = /\u00ad|\u200b|\u200c|\u200d|\u2060|\ufeff/g;

function hardSpaces(text: string): string {
  return text.replace(invisible, '').replace(/[\u00a0\u2000-\u200a\u202f\u3000]/g, ' ');
}

function collapse(text: string): string {
  if (text === '') return '';
  const columns = text.replace(/(?:\u00a0[ \r\n]?){4,}/g, '\t');
  return hardSpaces(columns)
    .replace(/[ \t\r\n\f]+/g, (space) => (space.includes('\t') && !/[\r\n]/.test(space) ? '\t' : ' '))
    .trim();
}
