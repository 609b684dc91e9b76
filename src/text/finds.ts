import { lacks } from './needs.ts';

/**
 * Every match of an expression with the flag `g`, from left to right. As `matchAll`, but without the copy of the
 * expression that it makes for each text: most texts have no match, and there are very many of them.
 */
export function finds(text: string, expression: RegExp): RegExpExecArray[] {
  const found: RegExpExecArray[] = [];
  if (lacks(text, expression)) return found;
  expression.lastIndex = 0;
  for (let hit = expression.exec(text); hit; hit = expression.exec(text)) {
    found.push(hit);
    if (hit[0] === '') expression.lastIndex += isPair(text, hit.index) && expression.unicode ? 2 : 1;
  }
  return found;
}

/** Whether a letter of two code units begins here. */
const isPair = (text: string, at: number): boolean => (text.codePointAt(at) ?? 0) > 0xffff;

/** As `test`, for an expression without the flags `g` and `y`, but first asks whether it can match at all. */
export const occurs = (text: string, expression: RegExp): boolean =>
  !lacks(text, expression) && expression.test(text);
