/** "Phase II", "phase 1b", "Phase I/II", "Phases 2 and 3", "Phase 1-2a". A part ("a", "b") is no phase of its own. */

import type { Phase } from '../model/records.ts';
import { finds } from '../text/finds.ts';
import { type Recogniser, spanOf } from './recogniser.ts';

const one = String.raw`(?:IV|III|II|I|[1-4])`;
const phase = new RegExp(
  String.raw`\bphases?[\s-]{1,2}(?<a>${one})(?:[abAB](?:\/[ab])?)?(?:\s?[/–-]\s?(?:phase\s)?(?<b>${one})[abAB]?)?(?![\w])`,
  'gi',
);

const arabic: Record<string, string> = { I: '1', II: '2', III: '3', IV: '4' };
const pairs = new Set(['1/2', '2/3']);

export const recognise: Recogniser = (scope) => {
  const found = [];
  for (const match of /phase/i.test(scope.words) ? finds(scope.words, phase) : []) {
    const { a = '', b } = match.groups ?? {};
    const value = phaseOf(digit(a), b === undefined ? undefined : digit(b));
    found.push({
      kind: 'Phase' as const,
      value,
      by: 'phase',
      ...spanOf(scope, match.index, match[0].length),
    });
  }
  return found;
};

const digit = (numeral: string): string => arabic[numeral.toUpperCase()] ?? numeral;

function phaseOf(a: string, b: string | undefined): Phase {
  const pair = `${a}/${b}`;
  return (b !== undefined && pairs.has(pair) ? pair : a) as Phase;
}
