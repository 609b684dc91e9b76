/** Days that stand beside a deal and are not that of its making: expressions over the masked line before them. */

/** The date of something else than a deal's making. */
export const otherEvent =
  /\b(?:by|until|through|since|before|after|prior to|expires?|expire (?:in|on)|ending|ended|expected (?:in|on|by)|effective(?: as of| on)?|take effect on|bylaws|quarter|half of|end of|as amended|notice|notified)(?: or on)?(?: (?:in|on|of|dated|the))* $/;

/** "Expects to complete the acquisition in": when it will be done. */
export const toClose =
  /\b(?:expect\w*|anticipat\w*|intends?|plans?|scheduled|targeted|projected|will|would|should|is|are) (?:(?:now|still|currently|also|be|expected|anticipated|that|the|its|their|this) ){0,4}(?:(?:proposed|pending|merger|acquisition|transactions?|deal|collaboration|license|agreement) ){0,3}(?:with Company_\d+ |of Company_\d+ )?(?:to |will |would )?(?:be )?(?:complet|clos|consummat|finali[sz])\w* (?:(?!and |; |, )[^ ]+ ){0,12}(?:in|on|during|by|around|about) (?:the )?$/i;

/** "After the expiration of the collaboration between the companies in", "entered into a termination agreement". */
export const itsEnd =
  /\b(?:expiration|expiry|end|termination|completion|conclusion|extension) of (?:[^ ,;.]+ ){0,14}(?<!\b(?:into|signed|dated|made|executed) )(?:in|on) $|\b(?:end(?:ed|s)?|terminate[ds]?|cancel(?:s|l?ed)?|discontinue[ds]?|exit(?:ed|s)?|dissolve[ds]?|conclude[ds]?|withdr[ae]w(?:s|n)? from) (?:its|our|their|the|company_\d+ 's) (?:[^ ,;.]+ ){0,14}(?<!\b(?:made|signed|dated|entered into|formed|established|executed|begun|struck) )(?:, )?(?:in|on|effective|as of) (?:as of |on |in )?$/i;

/** "signed a termination agreement on": the day on which another agreement ended. */
export const endSigned =
  /\btermination (?:letter )?agreement (?:\([^()]*\) )?(?:with company_\d+ )?(?:(?:on|in|dated|as of|effective) )+$/i;

/** "will no longer make annual payments in", "paid $20 million in": when money flows. */
export const ofMoney =
  /\b(?:payments?|fees?|paid|pays?|royalt(?:y|ies)|sales|expenses|costs|funding) (?:(?!agreement|signed|entered|amend|under )[^ ,;]+ ){0,4}(?:in|during|for|through) (?:date_\d+ (?:and|or|,|through|to) )?$/i;

/** "The amendment extends the period until". */
export const ofTime = /\b(?:until|through|before|by|after|to) (?:the )?$/i;

/** "elected to terminate the agreement, as amended on May 1, effective": when it ends. */
export const endEffective = /\bterminat\w+\b[^;]*, (?:to be )?effective (?:as of |on )?$/i;

/** "The amendment has an effective date of": that is not the day on which it was made. */
export const takesEffect = /\beffective date (?:is |was |will be )?(?:of |as of )?$/i;

/** "expands upon an existing collaboration that began in": the day of another deal. */
export const ofAnother =
  /(?<!\b(?:under|pursuant to|in accordance with) (?:(?:the )?terms of )?)\b(?:an?|any) (?:existing|prior|previous|earlier|ongoing) (?:[^ ,;]+ ){0,3}?(?:agreement|licen[sc]e|collaboration|alliance|partnership|deal) [^;]*$/;
