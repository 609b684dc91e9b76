/** Targets that no list has: cluster-of-differentiation numbers, and what an antibody is said to be against. */

import { lookUp } from '../lexicon/names.ts';
import { alternatives } from '../tables.ts';
import { finds } from '../text/finds.ts';
import { type Recogniser, spanOf } from './recogniser.ts';

const words = (role: string): string => `(?:${alternatives('target-words', role)})`;

/** A symbol: two capitals, or a capital and a digit, with what may hang on it: "GPNMB", "EphA2", "Nectin-4", "IL-2Rα". */
const symbol = String.raw`(?=[\p{L}-]*\p{Lu}[\p{L}\p{N}-]*[\p{Lu}\d])\p{L}[\p{L}\p{N}]{1,8}(?:-\d{1,2}(?:\.\d)?(?:[A-Z]{0,2}|[α-ω])|-(?!ADC|CAR|TCE|DNA|RNA)\p{Lu}{1,4}\d{0,2}(?!\p{L})|[α-ω]\d?|-(?:alpha|beta|gamma|delta|epsilon|kappa))?`;

const finders = [
  // "CD138", "CD79b", "CD3xCD20". Source: HLDA workshops' CD nomenclature.
  /(?<=^|[^\p{L}\p{N}-]|\bx|[\p{Lu}\d]x|\banti-)(?<name>CD\d{1,3}[a-eA-E]?)(?=x\p{Lu}|[^\p{L}\p{N}]|$)/gu,
  // "BCMAxCD3", "PD-L1x4-1BB": the first of a pair of which the second is told
  /(?<![\p{L}\p{N}-])(?<name>\p{Lu}[\p{Lu}\d]{2,7}(?:\.\d|-\p{Lu}?\d)?)(?=[x×](?:CD3|CD28|CD47|4-1BB|CD137|PD-L?1)(?![\p{L}\d]))/gu,
  // "anti-CanAg", "anti-PSMA antibody", "an anti-GD2 therapy"
  new RegExp(
    String.raw`\banti-(?<name>${symbol})(?=\s\(|[\s-](?:\p{L}+\s){0,2}${words('binder')}(?!\p{L}))`,
    'gu',
  ),
  // "GPNMB-targeting antibody", "a Nectin-4-directed ADC"
  new RegExp(
    String.raw`(?<![\p{L}\p{N}-])(?<name>${symbol})-${words('toward')}\s(?:\p{L}[\p{L}-]*\s){0,2}?${words('binder')}(?!\p{L})`,
    'gu',
  ),
  // "TM4SF1-expressing tumors"
  new RegExp(
    String.raw`(?<![\p{L}\p{N}-])(?<name>${symbol})-${words('borne')}\s(?:\p{L}[\p{L}-]*\s){0,2}?${words('bearer')}(?!\p{L})`,
    'gu',
  ),
  // "an oral AKT inhibitor", "its ALK/TRK inhibitor", "(PARP inhibitor)": what kind of drug one is
  new RegExp(
    String.raw`(?:\b(?:an?|the|its|our|${words('described')})\s|['’]s\s|[(/])(?<name>(?=[\p{L}\d]*\p{Lu}[\p{L}\d]*[\p{Lu}\d])\p{L}[\p{L}\d]{1,6})(?=(?:\/[\p{L}\d]+)?\s(?:kinase\s)?${words('doing')}(?!\p{L}))`,
    'gu',
  ),
  // "binds the PcrV protein", "an antibody against GPNMB"
  new RegExp(
    String.raw`(?<![\p{L}-])(?:antibod(?:y|ies)\s(?:to|against)|${words('against')})\s(?:the\s|human\s|a\s|both\s)?(?<name>${symbol})(?![\p{L}\p{N}-]|\s(?:T\s)?cells?(?!\p{L}))`,
    'gu',
  ),
  // "CAB-ROR2-ADC": between what makes it and what it is
  /(?<=(?<![\p{L}\p{N}-])\p{Lu}{2,5}-)(?<name>\p{Lu}[\p{Lu}\d]{2,6})(?=-ADC(?![\p{L}\p{N}]))/gu,
  // "interleukin-13 receptor alpha": another thing than interleukin-13
  /(?<![\p{L}\p{N}-])(?<name>(?:interleukin-\d{1,2}|IL-\d{1,2}\p{Lu}?|VEGF|PDGF|FGF|TNF|TNF-alpha|CSF-1|GM-CSF|G-CSF|TSLP|IGF-1|TRAIL|BAFF|(?:vascular endothelial|epidermal|fibroblast|platelet-derived|hepatocyte|insulin-like|nerve|transforming)\sgrowth\sfactor(?:-\d)?)\sreceptor(?:[- ](?:alpha|beta|gamma|[αβγ]|\d|[AB])(?:[αβ])?)?)(?![\p{L}\p{N}])/giu,
  // "the CanAg antigen", "the IGF-1R receptor"
  new RegExp(
    String.raw`\b(?:the|a|human)\s(?<name>${symbol})\s(?:cell[- ]surface\s|tumou?r\s)?${words('noun')}(?!\p{L})`,
    'gu',
  ),
]; // prettier-ignore

const notTarget = new RegExp(
  String.raw`^(?:${alternatives('target-words', 'none')}|(?:HIV|MMA|DM)\S?)$`,
  'iu',
);

/** "EGFRxHER3", "PD-1xVEGF": a pair in one word, of which both are known. */
const pair =
  /(?<![\p{L}\p{N}-])(?<first>\p{Lu}[\p{L}\p{N}-]{1,9})[x×](?<second>\p{Lu}[\p{L}\p{N}-]{1,9})(?![\p{L}\p{N}])/gu;

const pairs: Recogniser = (scope) =>
  finds(scope.words, pair).flatMap(({ index, groups: { first = '', second = '' } = {} }) => {
    if (!lookUp('Target', first) || !lookUp('Target', second)) return [];
    const called = (name: string, at: number) => ({
      kind: 'Target' as const,
      name,
      by: 'target',
      ...spanOf(scope, at, name.length),
    });
    return [called(first, index), called(second, index + first.length + 1)];
  });

export const recognise: Recogniser = (scope) => [
  ...(scope.biotech ? pairs(scope) : []),
  ...(scope.biotech ? finders : finders.slice(0, 1)).flatMap((finder) =>
    finds(scope.words, finder).flatMap((match) => {
      const name = match.groups?.name ?? '';
      if (notTarget.test(name)) return [];
      const at = match.index + match[0].indexOf(name);
      return [{ kind: 'Target' as const, name, by: 'target', ...spanOf(scope, at, name.length) }];
    }),
  ),
];
