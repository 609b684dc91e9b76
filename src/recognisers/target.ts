/** Targets that no list has: cluster-of-differentiation numbers, and what an antibody is said to be against. */
import { type Recogniser, spanOf } from './recogniser.ts';

const finders = [
  // "CD138", "CD79b". Source: HLDA workshops' CD nomenclature.
  /(?<![\p{L}\p{N}-])(?<name>CD\d{1,3}[a-eA-E]?)(?![\p{L}\p{N}])/gu,
  // "anti-CanAg", "anti-PSMA antibody"
  /\banti-(?<name>(?=[\p{L}\p{N}]*[\p{Lu}\d])\p{L}[\p{L}\p{N}]{1,9}(?:-\d{1,2}[A-Z]?)?)(?=[\s-](?:\p{L}+\s){0,2}(?:antibod|ADC|mAb|monoclonal))/gu,
  // "GPNMB-targeting antibody", "Nectin-4-directed antibody"
  /(?<![\p{L}\p{N}-])(?<name>(?=[\p{L}\p{N}-]*[\p{Lu}\d])\p{L}[\p{L}\p{N}]{1,8}(?:-\d{1,2})?)-(?:targeting|targeted|directed|binding|specific)\s(?:\p{L}+\s){0,2}(?:antibod|ADC)/gu,
  // "binds the PcrV protein", "an antibody against GPNMB"
  /\b(?:binds(?:\sto)?|targets|targeting|directed\s(?:to|against|at|toward)|antibod(?:y|ies)\s(?:to|against))\s(?:the\s|human\s|a\s)?(?<name>(?=[\p{L}\p{N}-]*\p{Lu}[\p{L}\p{N}-]*[\p{Lu}\d])\p{L}[\p{L}\p{N}]{1,8}(?:-\d{1,2}[a-zA-Z]?)?)(?![\p{L}\p{N}-])/gu,
]; // prettier-ignore

const notTarget =
  /^(?:Tumor|Cancer|HIV|TAP|Ab|Non|Investor|Company|FDA|US|Antibody|Antigen|Receptor|Cell|Disease|T|B|ADC|ADCs|IND|BLA|NDA|AML|ALL|NHL|CLL|DLBCL|NSCLC|SCLC|MDS|HIV\d?|SARS|COVID|RNA|DNA|mRNA|EU|UK|USA|DM\d|MMA[EF])$/i;

export const recognise: Recogniser = (scope) =>
  (scope.biotech ? finders : finders.slice(0, 1)).flatMap((finder) =>
    [...scope.words.matchAll(finder)].flatMap((match) => {
      const name = match.groups?.name ?? '';
      if (notTarget.test(name)) return [];
      const at = match.index + match[0].indexOf(name);
      return [{ kind: 'Target' as const, name, by: 'target', ...spanOf(scope, at, name.length) }];
    }),
  );
