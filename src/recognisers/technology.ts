/** Platforms that no list has: a coined name before "technology" or "platform" — "its XenoMouse technology". */
import { type Recogniser, spanOf } from './recogniser.ts';

/** Coined: a capital or digit within the word, or a trademark sign after it. */
const coined =
  /(?<![\p{L}\p{N}-])(?<name>\p{Lu}[\p{L}\p{N}]*(?:[-+][\p{Lu}\d][\p{L}\p{N}]*)*\+?)(?<mark>\s?(?:[®™]|\((?:R|TM)\)))?\s(?:(?:antibody|drug|discovery|conjugation|linker|payload|expression|proprietary|ADC|bispecific|protein|cell-free)\s){0,2}(?:technology|technologies|platform|platforms)(?![\p{L}\p{N}])/gu;

const inner = /^\p{Lu}[\p{L}\p{N}]*(?:[\p{Ll}\d][\p{Lu}\d]|[-+])[\p{L}\p{N}+]*/u;

/** What a platform is for is no name of it. */
const general =
  /^(?:ADC|ADCs|T-cell|mRNA|RNA|DNA|CAR-T|CAR|AI|IT|Company|Companies|GMP|CRISPR|PDC|SaaS|COVID-19|B2B|RNAi|siRNA)$/;

export const recognise: Recogniser = (scope) =>
  scope.biotech
    ? [...scope.words.matchAll(coined)].flatMap((match) => {
        const { name = '', mark } = match.groups ?? {};
        if (general.test(name) || !(mark || inner.test(name))) return [];
        return [
          { kind: 'Technology' as const, name, by: 'technology', ...spanOf(scope, match.index, name.length) },
        ];
      })
    : [];
