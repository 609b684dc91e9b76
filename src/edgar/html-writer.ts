/** Collects inline text into lines; a blank line (`''`) stands between blocks. Each line knows where it came from. */
import { mark, nothing, type Sourced } from './sourced.ts';
import { collapse, collapsed, hardSpaces } from './white-space.ts';

export class Writer {
  private readonly done: Sourced[] = [];
  private current = '';
  private marks: number[] = [];

  /**
   * Text as it stands in the source: its white space counts as one space, a run of hard spaces as a tab.
   *
   * @param from where it stands in the file
   */
  text(data: string, from: number): void {
    mark(this.marks, this.current.length, from);
    this.current += data;
  }

  /** Text of `<pre>`: its line breaks are kept. */
  preformatted(data: string, from: number): void {
    let start = 0;
    for (const { index, 0: end } of data.matchAll(/\r\n|\n|\r/g)) {
      this.text(data.slice(start, index), from + start);
      this.pushPreformatted();
      start = index + end.length;
    }
    this.text(data.slice(start), from + start);
  }

  /** Ends the line, if there is one. */
  line(): void {
    const line = collapsed(this.take(), collapse, true);
    if (line.text !== '') this.done.push(line);
  }

  /** `<br>`: ends the line; a second one in a row makes a blank line. */
  break(): void {
    const before = this.done.length;
    this.line();
    if (this.done.length === before) this.gap();
  }

  /** Ends the block. */
  gap(): void {
    this.line();
    if (this.done.length > 0 && this.done.at(-1)?.text !== '') this.done.push(nothing);
  }

  append(lines: readonly Sourced[]): void {
    this.line();
    for (const line of lines) {
      if (line.text !== '') this.done.push(line);
      else this.gap();
    }
  }

  /** The lines so far, without blank ones at the ends. */
  lines(): Sourced[] {
    this.line();
    const last = this.done.findLastIndex(({ text }) => text !== '');
    const first = this.done.findIndex(({ text }) => text !== '');
    return first < 0 ? [] : this.done.slice(first, last + 1);
  }

  private take(): Sourced {
    const taken = { text: this.current, marks: this.marks };
    this.current = '';
    this.marks = [];
    return taken;
  }

  private pushPreformatted(): void {
    const line = collapsed(this.take(), (text) => hardSpaces(text).trimEnd(), false);
    if (line.text.trim() === '') this.gap();
    else this.done.push(line);
  }
}
