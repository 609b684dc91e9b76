/** HTML and inline XBRL → the plain text that is stored, with blocks kept apart by blank lines. */
import { type CheerioAPI, load } from 'cheerio/slim';
import { InputError } from '../errors.ts';
import { type HtmlText, Page } from './html-page.ts';

type Node = ReturnType<CheerioAPI['root']>[number]['children'][number];

/** Elements nested deeper than this are no filing but an attack. */
const maxDepth = 10_000;
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
