/** What is given by an option, taken by exercising it, or bought by a right. Expressions over the masked line. */

/** A word of what an option is for: nothing that begins what is given besides. */
const wanted =
  '(?:(?!(?:(?:and|,)(?! (?:exclusive|worldwide|global|royalty|non|irrevocable|perpetual|sole|co) )|or(?! more )|as|which|that|with|under|while|whereby|;|\\.) )[^ ]+ )';

/** "An option to obtain an exclusive license": unless it is exercised, what B has is an option, and no licence yet. */
export const byOption = new RegExp(
  `(?<!\\bexercis(?:ed|es|ing) (?:[^ ;.]+ ){0,4})(?:\\boptions? (?!agreements?\\b)|\\brights? (?=to (?:obtain|take|negotiate|elect|enter into|acquire) (?:an?|one|additional|further|up to) ))(?:, (?:exercisable|which|valid|for|during|until|within|on|at|with respect to) (?:[^ ,;]+ ){1,12}, )?(?:(?:granted|given|held|exercisable) )?(?:(?:to|for|by) Company_\\d+ (?:'s )?)?(?:to|for|on|over|of) ${wanted}{0,14}?(?:(?:sub|in )?licen[sc](?:e|es|ing)\\b(?: ${wanted}{0,3}?rights?\\b)?|rights?\\b)(?: to (?:[^ ;.]+ ){0,5}?(?:use|utili[sz]e|develop|commerciali[sz]e|research|market|exploit)\\b)?`,
  'gi',
);

/** "If B exercises its option, A will grant it a license": of what may come. */
export const ifExercised =
  /\b(?:if|upon|should|once|when|until|in the event) (?:[^ ;.]+ ){0,6}?exercis(?:e|es|ing)\b[^;]*/gi;

/** "has exercised its option": the licence is taken. */
export const exercised =
  /\b(?<!\b(?:if|upon|once|when|until|unless|should|had|not) (?:[^ ;.]+ ){0,5})(?:exercis(?:ed|es)\b|the exercise (?:by Company_\d+ )?of) (?:(?!(?:right|warrant)s? )[^ ;.]+ ){0,4}?options?\b(?! (?:(?:to|for) (?:extend|renew|prolong|purchase|buy|acquire|expand|increase|participate|share|opt|terminate|negotiate|the (?:extension|renewal|acquisition|purchase))|co ?|agreement))(?! to co ?)/;

/** "the exclusive right to acquire X": an option, and no licence. */
export const toAcquire = /\b(?:(?:exclusive|sole|non) ){0,2}rights? to (?=(?:acquire|purchase|buy) )/g;
