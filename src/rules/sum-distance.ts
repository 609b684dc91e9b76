/** How near a sum and the word for its kind stand. */
import type { Sentence } from '../stages/reading.ts';
import { sorts } from './kind-words.ts';
import type { Word } from './sums.ts';

/** How a word before its sum is joined to it. */
const joint =
  /^ ?(?:payments? |fees? )?(?:of (?:the|this) (?:deal|agreement|transaction|collaboration|alliance|partnership) (?:with (?:the )?Company_\d+ )?)?(?:(?:to|from|by|for|of|in) (?:the )?Company_\d+ ){0,2}(?:of|up to|with a|in a|(?:for|at) (?:an? |the )?(?:aggregate |total )?(?:purchase price|price|consideration) of|for|totall?ing|, totall?ing|,? ?(?:potentially |which (?:may|could|might|can) |that (?:may|could|might|can) )?(?:amount|aggregate|add up|total|reach|run)(?:ing)? (?:to|up to)|worth|, of|equal to|in the amount of|in an amount equal to|valued at|is|are|was|were|will be|could be|could total|may total|could reach|can reach|could amount to|could add up to|may come to|could come to|potentially totall?ing|potentially exceeding|exceeding|that could total|--|:|(?:, (?!the (?:deal|total|agreement|transaction|collaboration|alliance))[^,;]{2,30} ,? ?)?(?:which |that )?(?:, (?:under|in|over|depending|subject|for|taken|with|if) [^,;]{3,70} , )?(?:may|might|could|can|would) (?:(?:also|potentially|ultimately|together) )*(?:have )?(?:come to|total(?:l?ed)?|reach(?:ed)?|amount(?:ed)? to|add(?:ed)? up to|be(?:en)? worth|exceed(?:ed)?)|for (?:(?!Money_)[^ ,;]+ ){1,4}, (?:potentially )?totall?ing|for (?:(?!Money_)[^ ,;]+ ){1,3}totall?ing) (?:up to |as much as |more than |over |about |approximately |at least |an? |the |additional |further |potential |total |aggregate |maximum |combined |value |amount |purchase |price |consideration |of |another )*$/;

/** Words that stand between a sum and its word without parting them. */
const light =
  /\b(?:an?|the|up|to|of|in|about|approximately|additional|further|aggregate|total|cash|potential|potentially|certain|specified|specific|pre specified|future|successful|achievement|more|another|extra|as|much|more|than|excess|non refundable|one time|single|based|upon|on) /g;

/** A word after its sum is nearer than one before it, unless "of" joins them; a comma or "and" between parts them. */
export function distance(sentence: Sentence, word: Word, money: number): number {
  const { line } = sentence.masked;
  if (word.at <= money && money < word.end) return 0;
  const before = word.at < money;
  const told = before ? line.slice(word.end, money) : line.slice(money, word.at).replace(/^Money_\d+ /, '');
  if (told.includes('; ')) return Number.POSITIVE_INFINITY;
  const between = plain(told);
  const parted = /(?:^|\s)(?:,|and|plus|as well as|--) /.test(between) ? 6 : 0;
  const joined = before && joint.test(plain(told)) ? -3 : 0;
  const other = (/Money_/.test(between) ? 8 : 0) + (!joined && clauseBegins.test(between) ? 12 : 0);
  const own = ownVerb.test(between) || (!before && nextDeed.test(between)) ? 12 : 0;
  const length = between.replace(light, '').split(' ').length - 1;
  return (joined ? 0 : length + parted) + joined + other + own + word.weak + (before ? 1 : 0);
}

/** Another firm does something between the word and the sum: they stand in two statements. */
const clauseBegins =
  /(?<!which )\bCompany_\d+ (?:also |then )?(?:will|may|could|would|can|shall|has|have|had|is|are|was|receives?d?|pays?|paid|earn\w*)\b/;

/** "paid $1 million and issued 250,000 shares": what is issued is not what is paid. */
const nextDeed =
  /(?:^|\s)(?:,|and) (?:(?:also|has|have|will|agreed|to) )*(?:issue[sd]?|grant(?:s|ed)?|sold|purchase[sd]?|bought|invest(?:s|ed)?) /;

/** "$40 million upfront and could earn up to $600 million": the second sum has its own verb. */
const ownVerb =
  /(?:^|\s)(?:,|and|plus|but) (?:it |they |we )?(?:also |then )?(?:could|may|might|would|can|will|is|are|stands) (?:also |potentially |further |later )*(?:earn|receive|get|collect|eligible|entitled|in line|pay|make|fund|reimburse|support|provide|bear|cover|purchase|buy|invest|$) ?|, with (?:up to|as much as|another|a further|further|potential|the potential|more) /;

const list = new RegExp(String.raw`\b${sorts}(?![^ ])`, 'g');
/** "at $19.00 per share, or". */
export const priceOfShare =
  /\bat (?:(?:a (?:purchase )?price of )?Money_\d+ (?:in cash )?per share|a (?:purchase )?price per share of Money_\d+) (?:, )?(?:or |for )?/g;

/** "milestones on approvals, for one product, up to an aggregate of $30 million": the comma parts nothing. */
const apposed =
  /,(?: (?:for|in|with respect to) [^,;]{3,40} ,)? (?=(?:for |of )?(?:up to |not to exceed )?(?:an? |the )?(?:maximum |total |potential |additional )*(?:aggregate|total)(?: (?:amount|sum))? of )/g;

/** Without what is said of the price of a share, with a list of kinds as one word. */
const plain = (words: string): string =>
  words
    .replace(priceOfShare, 'of ')
    .replace(/\( [^()]* \) /g, '')
    .replace(apposed, '')
    .replace(/^(of (?:the|this) [^ ]+ )?, including [^;]*? , /, '$1')
    .replace(list, 'sort');
