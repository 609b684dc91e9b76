/** At which rate a royalty is paid, or profits are shared. */
import type { Sentence } from '../stages/reading.ts';
import { clause, placed } from './line.ts';

interface Rate {
  rate?: string;
  tiers?: string;
}

/** Between a rate and the word after it: "15% tiered royalties", "35% of U.S. profits". */
const beforeWord =
  /^Rate_\d+ (?:(?:tiered|escalating|percent|percentage|percentages|digit|based|running|sales|annual|worldwide|cash|of|the|u\.s\.|net|share) )*$/;

/** The rate of a payment that is told after it. */
const ofNext =
  /^Rate_\d+ (?:(?:tiered|escalating|percent|percentage|based|running|annual) )*(?:royalt|profits?\b|of (?:the )?profits)/;

/** What ends the reach of a word for its rate: another payment, or another word for the same. */
const another = /\b(?:Money_\d+|mileston\w+|up ?front|royalt\w+|profits?)\b|; /;

/** "royalties on net sales above $1 billion are 12%": from which sales on a rate holds is no other payment. */
const fromSales =
  /\b(?:below|above|over|exceeding|beyond|up to|under|in excess of|greater than|less than|at least|reaching|reach|exceed) (?:the )?Money_\d+ (?:(?:of|in|annual|worldwide|global|calendar|year|product|aggregate|cumulative|Compound_\d+) )*(?:net )?sales(?: thresholds?)? |\bsales (?:of Compound_\d+ )?(?:that |which )?(?:below|above|over|exceeding|exceed|up to|under|in excess of|greater than|less than|of at least) Money_\d+ /g;

/**
 * @param at where the words for the payment begin in the line
 * @param end where they end
 */
export function rateOf(sentence: Sentence, kind: 'royalty' | 'profit share', at: number, end: number): Rate {
  const { line } = sentence.masked;
  const around = clause(sentence, at);
  const rate = rateNear(sentence, at, end);
  if (kind === 'profit share') {
    const even =
      /\b(?:equally|equal (?:shares?|sharing|parts|proportions?)|(?:share|shared|split|sharing) evenly)\b/.test(
        line.slice(around.from, around.to),
      );
    return rate ? { rate } : even ? { rate: 'equally' } : {};
  }
  const lead = line.slice(around.from, at);
  const tiered =
    /\b(?:tiered|escalating)\b(?! to\b)(?!.*\b(?:royalt|profit))/.exec(lead) ??
    /^royalt\w+ (?:payments? )?(?:[^ ]+ ){0,8}?(?:tiers|tiered|escalat\w+)\b/.exec(line.slice(at));
  if (!tiered) return rate ? { rate } : {};
  return rate ? { rate, tiers: `tiered ${rate}` } : { tiers: 'tiered' };
}

/** The rate within or right before the words, or else the first after them. */
function rateNear(sentence: Sentence, at: number, end: number): string | undefined {
  const { line } = sentence.masked;
  const around = clause(sentence, at);
  const rates = placed(sentence, 'Rate').filter((each) => each.at >= around.from && each.at < around.to);
  const found =
    rates.find((each) => closer.test(line.slice(end, each.at)) && each.at >= end) ??
    rates.find((each) => each.at >= at && each.at < end) ??
    rates.findLast((each) => each.at < at && beforeWord.test(line.slice(each.at, at))) ??
    rates.find(
      (each) =>
        each.at >= end &&
        !another.test(line.slice(end, each.at).replace(fromSales, '')) &&
        !ofNext.test(line.slice(each.at)),
    );
  if (found?.mention.kind !== 'Rate') return undefined;
  const { value } = found.mention;
  return changed.test(line.slice(0, found.at))
    ? value.replace(/^.* to /, '')
    : ceiling(line, found.at) + value;
}

/** "double-digit royalties with percentages starting in the mid-teens and rising to the twenties": the second says it closer. */
const closer =
  /^ ?(?:payments? )?(?:, )?(?:(?:with|at|in) )?(?:(?:percentages?|rates?|royalt(?:y|ies)|tiers|which|that|the) )*(?:start(?:s|ing)?|beginning|begin|begins|rang(?:e|es|ing)|escalat\w+|increas\w+|rising) (?:(?:at|in|from|with|the|an?) )*$/;

/** "up to 19.5%". */
const ceiling = (line: string, at: number): string =>
  /\bup to (?:an? |the )?$/.test(line.slice(0, at)) ? 'up to ' : '';

/** "was reduced from 18% to 15%": what holds now. */
const changed =
  /\b(?:reduced|lowered|decreased|cut|raised|changed|adjusted|dropped) (?:(?!Rate_|; |, |rang)[^ ]+ ){0,6}?from (?:an? |the )?$/;
