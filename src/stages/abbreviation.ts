/** Whether letters in a bracket are short for the name before it: "tissue factor (TF)". */
import type { ThingMention } from '../recognisers/mention.ts';

const shortened = new Set(['Company', 'Compound', 'Target', 'Indication', 'Payload', 'Linker']);

/**
 * "tissue factor (TF)": the letters stand in the long name in that order, the first of them first, in at least as many
 * words as make two. Source: Schwartz and Hearst, A simple algorithm for identifying abbreviation definitions (2003).
 */
export function shortens(short: string, { kind, start, end }: ThingMention, text: string): boolean {
  if (!shortened.has(kind) || !/^(?=\S*\p{Lu})[\p{L}\p{N}&./-]{2,8}$/u.test(short)) return false;
  const long = plainly(text.slice(start, end));
  if (!/[\s-]/.test(long) || long.length < short.length * 2) return false;
  const letters = plainly(short).replace(/[^\p{L}\p{N}]/gu, '');
  // "metastatic castration-resistant prostate cancer (CRPC)": the stage before it is left out.
  const starts =
    kind === 'Indication' ? [0, ...[...long.matchAll(/[\s-]/g)].map(({ index }) => index + 1)] : [0];
  return starts.some((from) => long.length - from >= short.length * 2 && holds(long.slice(from), letters));
}

/** "LigaChem Biosciences (LigaChemBio)", "ADC Biotechnology (ADC Bio)": the name, broken off. */
export function breaksOff(short: string, { kind, start, end }: ThingMention, text: string): boolean {
  if (kind !== 'Company' || !/^\p{Lu}[\p{L}\p{N}&.'’ -]{4,30}$/u.test(short)) return false;
  const [long, broken] = [text.slice(start, end), short].map((name) => name.replace(/[\s.-]/g, ''));
  return long !== undefined && broken !== undefined && broken.length < long.length && long.startsWith(broken);
}

/** Whether letters stand in a name in their order, the first of them first. */
function holds(long: string, letters: string): boolean {
  let at = 0;
  for (const [index, letter] of [...letters].entries()) {
    const next = long.indexOf(letter, at);
    if (next === -1 || (index === 0 && next !== 0)) return false;
    at = next + 1;
  }
  return true;
}

const plainly = (name: string): string =>
  name.toLowerCase().replace(/[αβγδ]/g, (letter) => ({ α: 'a', β: 'b', γ: 'g', δ: 'd' })[letter] ?? letter);
