/** Which deal a clause tells of: a new one, one beside that before, or the same. */
import { isOfBefore } from './deal-status.ts';

interface Hints {
  /** Whether it is another deal than the one told of, and of which day. */
  another?: 'same day' | 'another day' | 'apart';
  under?: true;
  isNews?: true;
  ofLast?: true;
  also?: true;
  more?: true;
  /** What it is called from here on. */
  called?: string;
}

/** What helps to know which deal is meant: whether it is a new one. Taken out again when the deals are known. */
export function hints(line: string): Hints {
  if (ofDeal.test(line) || adding.test(line)) return { more: true };
  if (ofLast.test(line)) return { ofLast: true };
  if (also.test(line)) return { also: true };
  if (exercise.test(line)) return { under: true };
  if (isOlder(line)) return { another: 'another day' };
  if (separate.test(line)) return { another: 'apart' };
  if (beside.test(line)) return { another: 'same day' };
  const [, number] = ordinal.exec(line) ?? [];
  if (number) return { another: 'same day', called: number.toLowerCase() };
  if (second.test(line) && !withinDeal.test(line))
    return { another: made.test(line) ? 'same day' : 'another day', ...news(line) };
  if (line.includes('Target_') && chosen.test(line)) return { more: true };
  return news(line);
}

const news = (line: string): Hints => (isNews.test(line) && !isOfBefore(line) ? { isNews: true } : {});

/** An option is exercised under the deal that gave it, whatever drug it is on. */
const exercise =
  /\bexercis(?:es|ed|ing|e of) (?:[^ ]+ ){0,6}?options?\b|\boption (?:exercise )?(?:fees?|payments?) (?:of|for|total)\b/;

/** "Both licenses were taken under a 2000 agreement": that is another deal, and an older one. */
const isOlder = (line: string): boolean =>
  /\bin addition to (?:the|its|their|an?) (?:existing|original|current|prior|earlier|previous) /.test(line) ||
  umbrella.test(line) ||
  besides.test(line) ||
  apart.test(line) ||
  /^which (?:also|previously|earlier) /.test(line);

/** "Under a separate supply agreement A will provide …": of what day is not said. */
const separate = /\bunder an? (?:separate|second|parallel) (?:[^ ,;]+ ){0,3}?agreement\b/;

/** "On the same day A and B entered into …". */
const beside =
  /\b(?:on the same (?:day|date)|separate(?:ly)?|in addition|concurrently|simultaneously)\b.*\b(?:entered into|signed|executed|granted|took|concluded)\b/;

/** "Under a separate research agreement, B will …", "also entered into a supply agreement". */
const second =
  /\b(?:an?|another|their|its) (?:(?:new|exclusive|related|and|whole) )*(?:separate|second|third|different|parallel|companion|ancillary|stand ?alone|distinct|concurrent) (?:(?!amendment |extension |supplement |target |option )[^ ,;.]+ ){0,5}?(?:agreements?|collaboration|alliance|contract)\b|\balso (?:entered into|signed|executed|concluded) (?:an?|the|another) (?:(?!amendment |extension |supplement |company_|letter |termination |stock |share |securities |subscription |investor |standstill )[^ ,;.]+ ){0,5}?agreement\b/i;
/** "Under the second agreement, B granted A …": of two that were told of together. */
const ordinal =
  /^(?:under|pursuant to|in|as part of|according to) (?:(?:the )?terms of )?the ((?:second|third|fourth|other|latter) (?:(?!amendment |option )[^ ,;]+ ){0,3}?(?:agreement|collaboration|license))\b/i;
const made = /\b(?:entered into|signed|executed|concluded)\b/;
/** "A second license under their agreement". */
const withinDeal =
  /\b(?:under|pursuant to|as part of|within) (?:the|this|that|their|its|our|company_\d+ 's) (?:(?!separate|second)[^ ,;.]+ ){0,4}?(?:agreement|collaboration|alliance|partnership)\b/i;

/** "Under the terms of the agreement, A and B will …": told of the deal before, whatever drug it names. */
const ofLast =
  /^(?:under|pursuant to|according to|as part of|in accordance with|as per|per) (?:the )?(?:(?:terms|conditions|provisions) (?:and conditions )?of )?(?:the|this|their) (?:(?:new|expanded|collaboration|license|development|research|option|strategic|exclusive|multi|year|and|co) ){0,4}(?:agreement|collaboration|deal|alliance|partnership|license|pact) , /i;

/** "The agreement also includes an option on Y", "The collaboration covers X": all that it names is of the deal before. */
const ofDeal =
  /^(?:(?:in addition|additionally|further|furthermore|moreover|initially) , )?(?:(?:the|this|their) )?(?:(?:new|expanded|collaboration|license|development|research|option|strategic|exclusive|multi|year|and|co|global) ){0,4}(?:agreement|collaboration|deal|alliance|partnership|license|pact) (?:, (?:[^ ,;]+ ){1,12}, )?(?:(?:will|also|further|initially|currently|specifically|now|first|additionally) ){0,3}(?:includes?|covers?|encompass(?:es)?|comprises?|concerns?|relates? to|focus(?:es)? on|cent(?:er|re)s on|extends? to|provides?(?! (?:for|that))|grants?|gives?|contains?|involves?|entails?|applies to) /i;

/** "agreed to add a third program, X, to their collaboration". */
const adding =
  /\badd(?:s|ed|ing)? (?:(?!; )[^ ]+ ){1,20}?to (?:the|their|this|its|company_\d+ 's) (?:(?:existing|ongoing|current|original|strategic|research|adc) ){0,3}(?:collaboration|agreement|alliance|partnership)\b/i;

/** "Roche selected CD30 as the second target": under the deal that leaves the choice. */
const chosen =
  /\btarget (?:selection|nomination|designation)\b|\b(?:first|second|third|fourth|fifth|initial|additional) (?:[^ ,;.]+ ){0,2}targets?\b(?! (?:product|date|population))|\btargets? (?:(?:that|which|was|were|has|have|been) ){0,3}(?:selected|nominated|designated|chosen)\b|\b(?:select|nominat|designat|chos)\w* (?:[^ ,;.]+ ){0,6}as (?:an?|the|its) (?:[^ ,;]+ ){0,3}targets?\b|\b(?:select|nominat|designat|chos)\w* (?:[^ ,;.]+ ){0,5}targets? , (?:including|such as|namely) |\b(?:two|three|four|five|six|seven|eight|nine|ten|\d+) (?:[^ ,;.]+ ){0,2}targets , (?:including|such as|namely) Target_|\bthe (?:first|initial|lead|second|third) (?:[^ ,;.]+ ){0,1}targets? (?:(?:of|under|in|for) (?:[^ ,;.]+ ){1,4})?(?:is|are|will be|was|were) Target_/i;

/** "B also received an option on Y": further rights of the deal of which the sentence before told. */
const also =
  /^(?:in addition , |additionally , )?company_\d+ (?:(?:will|has|have|had|is) )?also (?:receiv|obtain|gain|acquir|secur|tak|took|get|be granted|been granted|granted)\w* (?!.*\bdate_\d)|^(?:in addition , |additionally , )?company_\d+ (?:(?:will|has|have|had) )?also (?:grant|gave|give)\w* company_\d+ (?:an? |the )?(?:(?:exclusive|non|co) )*(?:options?|rights? of first) /i;

/** A deal that is announced as just made; of several agreements, or of one with a date of its own, it is not said when. */
const isNews =
  /^(?!.*\b(?:previously|earlier) (?:announced|disclosed|reported) (?:(?!acquisition|merger)[^ ]+ ){0,4}(?:agreement|collaboration|licen[sc]e|alliance|partnership)\b)(?!.*\bDate_\d)(?!.*\bunder (?:(?:an?|the|their|its|Company_\d+ 's) )?(?:existing|ongoing|current) )(?:(?!agreements|collaborations|licen[sc]es|alliances|partnerships|; )[^ ]+ )*?(?:(?:announces?|announced|enters? into|signs|inks|forms|strikes|(?:partners|teams(?: up)?|joins forces) with|(?:partner|team up|join forces|ally) to) |(?:has|have) (?:today |now |also )?(?:entered(?: into)?|signed|inked|struck|(?:partnered|teamed(?: up)?|joined forces) (?:with|to)) )/;

/** "They are also developing X under a co-development agreement": under another than the one just told of. */
const besides =
  /\balso (?:[^ ;.]+ ){1,14}?under (?:an?|another) (?:[^ ,;.]+ ){0,6}?(?:agreement|collaboration|alliance|partnership|licen[sc]e) /;

/** "In May 2020 they entered into a separate agreement". */
const apart =
  /\bdate_\d.*\b(?:entered into|signed|executed|concluded) an? (?:separate|second|third|additional|different|further) (?:(?!amendment |extension |supplement )[^ ,;.]+ ){0,5}?(?:agreement|collaboration|license)\b/i;

export const umbrella =
  /\b(?:stems? from|aris(?:es?|ing) from|results? from|(?:was|were|is|are|been) (?:taken|granted|issued|obtained) (?:under|pursuant to|in accordance with)) (?:(?:the )?terms of )?(?:an?|the (?:existing|original|earlier)|their (?:existing|original)|its (?:existing|original)) (?:[^ ,;]+ ){0,5}?(?:agreement|collaboration|alliance)\b/i;
