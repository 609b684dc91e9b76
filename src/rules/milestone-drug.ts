/** Whether what may be earned is for one drug alone: "up to $1.7 billion in milestone payments for X". */

/** What drugs may stand behind: a list of several is of no one. */
const drug = String.raw`Compound_\d+ (?!and (?:Compound_|other )|or |, (?:and |or )?Compound_)`;

const named = new RegExp(
  String.raw`^ ?(?:Money_\d+ )?(?:(?:each )?(?:for|with respect to|relating to|related to) )(?:the )?${drug}`,
);

/** "if X is approved", "for the further development of X", "upon approval of X". */
const reached = new RegExp(
  String.raw`^ ?(?:Money_\d+ )?(?:(?!; |\. |Compound_|each |every |Money_|royalt)[^ ]+ ){0,24}?(?:(?:if|should|when|once|that|assuming|provided) ${drug}(?:is|are|be|were|has|achieves|reaches|meets|receives|enters|gains|obtains)|(?:develop\w*|approvals?|commerciali[sz]\w*|launch|sales?|registration|filing|submission|progress|advancement|success) of (?:the )?(?:[a-z]+ )?${drug})`,
);

/** "$15 million is subject to certain future X regulatory milestones", "before X reaches". */
const drugsOwn =
  /^ ?(?:Money_\d+ )?(?:(?!; |\. |, |Compound_|each |every |Money_|royalt)[^ ]+ ){0,8}?(?:for|of|to|upon|on|before|prior to|until) (?:(?:certain|specified|future|potential|further|the|achieving|achievement|of) )*Compound_\d+ (?:'s )?(?!and |or )(?:(?:pre ?clinical|clinical|development|regulatory|commercial|sales|filing|approval|and|or|related|specific|achiev\w+|reach\w+|launch|program) )+/;

export const forDrug = (behind: string): boolean =>
  named.test(behind) || reached.test(behind) || drugsOwn.test(behind);
