/** HTML and inline XBRL → the plain text that is stored, with blocks kept apart by blank lines. */
import { Parser } from 'htmlparser2';
import { InputError } from '../errors.ts';
import { type Element, type HtmlText, Page } from './html-page.ts';
import { maxDepth } from './limits.ts';

const skipped = new Set(['head', 'script', 'style', 'title', 'noscript', 'template']);

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
 * One pass without a tree, so that memory follows the text and not the tags.
 *
 * @param source name of the file, for messages
 * @returns the text, its marks leading to offsets of `html`
 * @throws InputError `input/too-deep` for absurdly nested HTML
 */
export function htmlToText(html: string, source: string): HtmlText {
  const page = new Page();
  const open: Element[] = [];
  /** Elements that are left out, and are still open. */
  let left = 0;
  const parser = new Parser(
    {
      onopentag(name, attribs) {
        const element = { name, attribs };
        open.push(element);
        if (open.length > maxDepth) throw tooDeep(source);
        if (skipped.has(name)) left += 1;
        if (left === 0) page.enter(element, parser.startIndex);
      },
      ontext(data) {
        if (left === 0) page.text(data, parser.startIndex);
      },
      onclosetag() {
        const element = open.pop();
        if (element && left === 0) page.leave(element);
        if (element && skipped.has(element.name)) left -= 1;
      },
    },
    { decodeEntities: true, recognizeSelfClosing: isXhtml(html) },
  );
  parser.end(html);
  return page.finish();
}

const isXhtml = (html: string) => /^\s{0,200}<\?xml|<html[^>]{0,4000}xmlns/i.test(html.slice(0, 8192));

const tooDeep = (source: string) =>
  new InputError('input/too-deep', `${source} nests over ${maxDepth} HTML elements; give a filing instead.`);
