/** "Phase II", "phase 1b", "Phase I/II", "Phases 2 and 3", "Phase 1-2a". A part ("a", "b") is no phase of its own. */

import type { Phase } from '../model/records.ts';
import { finds } from '../text/finds.ts';
import type { Mention } from './mention.ts';
import { type Recogniser, spanOf } from './recogniser.ts';

const one = String.raw`(?:IV|III|II|I|[1-4])`;
const phase = new RegExp(
  String.raw`\bphases?[\s-]{1,2}(?<a>${one})(?:[abAB](?:\/[ab])?)?(?:\s?[/–-]\s?(?:phase\s)?(?<b>${one})[abAB]?)?(?![\w])`,
  'gi',
);

const arabic: Record<string, string> = { I: '1', II: '2', III: '3', IV: '4' };
const pairs = new Set(['1/2', '2/3']);

export const recognise: Recogniser = (scope) => {
  const found: Mention[] = [];
  for (const match of /phase/i.test(scope.words) ? finds(scope.words, phase) : []) {
    const { a = '', b } = match.groups ?? {};
    const value = phaseOf(digit(a), b === undefined ? undefined : digit(b));
    found.push({
      kind: 'Phase' as const,
      value,
      by: 'phase',
      ...spanOf(scope, match.index, match[0].length),
    });
    found.push(...further(scope, match.index + match[0].length));
  }
  return found;
};

/** "Phase I, II and III trials": each numeral after the first is a phase, where trials follow. */
const next = new RegExp(
  String.raw`^(?<joint>\s?,\s(?:and\s)?|\s(?:and|or|&)\s)(?<numeral>${one})[abAB]?(?![\w%–-])(?=[^.;:()]{0,24}\b(?:trials|studies|testing|clinical|development|programs?)\b)`,
  'i',
);

/** @param from where the phase before ends, in the words of the sentence */
function further(scope: Parameters<Recogniser>[0], from: number): ReturnType<Recogniser> {
  const match = next.exec(scope.words.slice(from));
  const { joint = '', numeral } = match?.groups ?? {};
  if (!match || !numeral) return [];
  const [start, end] = [from + joint.length, from + match[0].length];
  return [
    {
      kind: 'Phase',
      value: phaseOf(digit(numeral), undefined),
      by: 'phase',
      ...spanOf(scope, start, end - start),
    },
    ...further(scope, end),
  ];
}

const digit = (numeral: string): string => arabic[numeral.toUpperCase()] ?? numeral;

function phaseOf(a: string, b: string | undefined): Phase {
  const pair = `${a}/${b}`;
  return (b !== undefined && pairs.has(pair) ? pair : a) as Phase;
}
