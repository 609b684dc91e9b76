/** Sums of money that nobody pays under a deal: sales, expenses, cash, salaries, rent, financing, debt. */
import type { Sentence } from '../stages/reading.ts';
import { occurs } from '../text/finds.ts';

/** What such a sum measures, with the verb or preposition that leads to it. */
const measured =
  /\b(?:(?<!milestones? )revenues?|(?:net|annual|product|calendar year) sales|sales(?= (?:[^ ]+ ){0,5}?(?:was|were|reach|topped|have|exceed|surpass|total))|expenses?|expenditures?|loss(?:es)?|income|earnings|proceeds|salary|salaries|rent|compensation|dividends?|debt|indebtedness|borrowings|costs?|liabilities|equipment|guidance|balance|amortization|inventory|(?:increase|decrease|decline|reduction|change|difference|growth)(?= (?:[^ ]+ ){0,4}?(?:of|was|by) )|value of (?:the )?shares|cash (?:position|balance|equivalents|resources|reserves|used [^ ]+ [^ ]+)|cash (?:at|as of) (?:the )?(?:end|close) of [^ ]+ [^ ]+|cash(?= (?:at|on hand|as of|is|was|will|Date_\d+) )|principal amounts?|market(?! value of (?:approximately )?$)) (?:(?!Money_|; |, |mileston|up ?front|royalt|trigger|and |plus |pay|receiv|recei?pt|recogni|due |attribut|result |driven |fund|collaborat|Company_\d+ (?:will|may|has|is|would))[^ ]+ ){0,6}?(?:of|was|were|is|are|be|reach(?:ed|es|ing)?|topped|exceed(?:ed|s|ing)?|surpass(?:ed|es)?|total(?:ed|led|ing)|between|(?:increased|decreased|rose|fell|grew|declined) (?:(?!,|due|attributable )[^ ]+ ){0,3}(?:to|from|by)|than|range) (?:(?:approximately|about|an?|the|up|to|more|less|than|at|least|over|only|range|of|additional|nearly|almost|some) )*$/;

/** What it is a part of, or what stands behind it. */
const measuring =
  /^Money_\d+ (?:(?:,|and|or|, and) Money_\d+ ){0,3}(?:in (?:(?:clinical|contract|product|other|royalty|license|collaboration|grant|service|manufacturing|materials?|supply|and|total) )+revenues?\b|(?:in|of) (?:(?:net|annual|gross|total|product|worldwide|global|calendar|year|new|cumulative|aggregate) )*(?:sales|revenues?|debt|amortization|expenses?|indebtedness)\b(?! (?:and |or )?(?:mileston|based|related|threshold|event|payment|goal|target|achieve|[^ ]+ mileston))|of (?:the|this|that|these|its|an?) (?:(?:Money_\d+|[^ ]+) )?(?:up ?front|initial|milestone|deferred)|(?:aggregate )?principal amount|(?:per|a|each) (?:month|square)\b|outstanding\b|credits?\b(?! (?:facility|agreement))|(?:[a-z]+ )?(?:increase|decrease|decline|reduction|improvement)s?\b)/;

/** What happens between a firm and its staff, its lenders, or the public. */
const elsewhere =
  /\b(?:salary|salaries|severance|annual base|base pay|employment agreement|executive officers?|retention bonus|lenders?|tranches?(?! of (?:(?:the|an?|its|Money_\d+|total|Company_\d+|'s) )*(?:up ?front|initial|equity|milestone|payments?|consideration|investment|purchase|shares|option))|borrow(?:s|ed|ing|ings)?|term loans?|credit (?:facility|agreement)|indenture|notes due|rent|(?:sub)?lease[sd]?|(?:sub)?landlord|square feet|underwrit\w+|warrants? (?:to purchase|for)|pre funded|public offering|at the market|registered direct|shelf|repurchas\w+|buy ?back|dividends?|employee benefit|pension|401|settlement of (?:the )?(?:lawsuit|litigation)|litigation|fringe|vest(?:s|ing)?)\b/;

/** @param at place of the sum in the line */
export function isNoPayment(sentence: Sentence, at: number): boolean {
  const { line } = sentence.masked;
  const lead = line.slice(Math.max(0, at - 140), at);
  if (brought.test(lead) || (threshold.test(lead) && ofSales.test(line.slice(at)))) return true;
  if (booked.test(line.slice(0, at)) || (income.test(line.slice(at)) && isAccount(sentence))) return true;
  return (measured.test(lead) && !sold.test(line.slice(0, at))) || measuring.test(line.slice(at));
}

/** "bringing total licensing revenue to $846,000". */
const brought =
  /\b(?:bring|rais|increas|tak|boost|lift)\w* (?:(?!Money_|; |, )[^ ]+ ){0,4}?(?:revenues?|income|sales|proceeds|cash|funding) (?:(?!Money_|; |, )[^ ]+ ){0,4}?to (?:(?:approximately|about|over|more|than|nearly) )*$/;

/** "once sales exceed $1 billion", "prior to achieving the $1 billion in annual net sales threshold": from when on. */
const threshold =
  /\b(?:achiev\w*|reach\w*|exceed\w*|surpass\w*|attain\w*|below|above|over|beyond|under|top|tops|topping|at or above|at least|greater than|less than|more than|up to|first|between|and|to) (?:(?:the|an?|aggregate|of) )*$/;
const ofSales =
  /^Money_\d+ (?:in |of )?(?:(?:Compound_\d+|annual|worldwide|global|cumulative|aggregate|calendar|year|total|product|u\.s\.) )*(?:net )?sales(?! (?:(?!Money_|; )[^ ]+ ){0,5}?(?:milestones?|based|related|events?|payments?|goals?|targets?)(?![^ ]))/;

/** "License and milestone fees were $5.2 million", "Amortization of the payment contributed $2.5 million": of an account. */
const booked =
  /^(?:(?!Money_|; |Company_)[^ ]+ ){0,6}?(?:license|collaboration|contract) (?:, [a-z]+ )?(?:,|and|, and) (?:milestone|royalty|license|other) (?:(?:and|other|royalty) )*(?:fees?|payments?|revenues?|income) (?:(?!Money_|; |from|includ)[^ ]+ ){0,12}?(?:was|were|of|to|by|totall?ed) (?:approximately )?$|\bamorti[sz]ation (?:(?!; )[^ ]+ ){0,24}?(?:contributed|accounted for|amounted to|totall?ed|was|were) (?:approximately )?$/;

/** "revenues include $10 million of license and milestone fees": a line of an account, whatever came of it. */
const income =
  /^Money_\d+ (?:of|in|from) (?:license|licensing|collaboration|contract) (?:,|and|, and) (?:milestone|royalty|option|other) (?:fees|revenues?|income)\b/;

/** "issued 500,000 shares to A for gross proceeds of $5 million": what one firm pays another for its shares. */
const sold =
  /\b(?:purchas|bought|buy)\w* (?:(?!Money_|; |public|underwr|offering)[^ ]+ ){0,12}?shares (?:(?!Money_|; )[^ ]+ ){0,8}?(?:at (?:a (?:purchase )?price of )?Money_\d+ per share )?(?:, )?(?:(?!Money_|; |Company_)[^ ]+ ){0,6}?proceeds (?:of|to Company_\d+ of) (?:[^ ]+ ){0,3}$|\b(?:issu|s[eo]l[dl])\w* (?:(?!Money_|; |public|underwr|offering)[^ ]+ ){0,12}?to Company_\d+ (?:at Money_\d+ per share )?(?:(?!Money_|; |Company_)[^ ]+ ){0,12}?proceeds (?:of|to Company_\d+ of) (?:[^ ]+ ){0,3}$|\bagreement with Company_\d+ (?:(?!Money_|; |public|underwr|offering)[^ ]+ ){0,8}?(?:issu|s[eo]l[dl])\w* (?:(?!; |public|underwr|offering)[^ ]+ ){0,24}?proceeds (?:of|to Company_\d+ of) (?:[^ ]+ ){0,3}$/;

/** Whether a sentence speaks of what a firm pays its staff or lenders, or raises from the public. */
export const isNoDeal = ({ masked: { line } }: Sentence): boolean => occurs(line, elsewhere);

/** "License revenues were $16 million, including $9 million in research support": an account, not a deal. */
export const isAccount = ({ masked: { line } }: Sentence): boolean =>
  /\b(?:revenues?|expenses?) (?:(?!; )[^ ]+ ){0,14}?(?:was|were|is|are|includ\w+|of|increased|decreased|consisted)\b/.test(
    line,
  );
