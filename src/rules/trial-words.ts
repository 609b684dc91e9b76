/** Words around a trial that tell whether its step is still to come, or which trial is meant. */

/** "A trial to be started in June"; but "the second compound to enter trials" is in them. */
export const toCome =
  /(?<!\b(?:first|second|third|fourth|fifth|next|only) (?:[^ ;.]+ ){0,8}|\b(?:continue[sd]?|continuing|pleased|proud|delighted|happy|thrilled|able|addition|prior|due|relating|related|subject|respect) )\bto (?:be )?$|\b(?:approaching|awaiting|await|awaits) (?:[^ ;.]+ ){0,5}$|\b(?:applications?|inds?|ctas?|clearance|approval|permission|authori[sz]ation|agreement|assessment|preparations?|preparing|prepares?|ready|readiness|path|way|plans) (?:(?:from |by |with )?(?:the )?Agency_\d+ |of Compound_\d+ )?(?:for |to )(?:the |its |an? )?$|\b(?:allow(?:s|ed|ing)|enabl(?:es|ed|ing)) (?:for )?(?:the |its |an? )?$|\bapprov\w+ (?:of )?the $|\bsupport(?:s|ed|ing)? (?:the |an? )?$|\b(?:delay(?:s|ed|ing)?|postpon\w+|defer\w*) (?:in |of |to )?(?:the |its |our )?$|\bplans (?:include|call for) (?:the )?$|\b(?:excited|enthusiastic|look(?:s|ing)? forward) (?:about|by|for|to) (?:the |its |our )?$/;

/** A risk told of is no plan. */
export const risk = /\b(?:fail\w*|assurance|risks?|uncertaint\w+|harm\w*|delay\w*|adversely|cannot)\b/;

/** "Will present results": of a trial, where one was told of right before. */
export const reportOf =
  /\b(?:present|report|announc|releas|publish|disclos|shar)\w* (?:(?!results |data )[a-z]+ ){0,4}(?:results|data)$|\b(?:with|and) (?:the )?(?:results|data)$|\benrol(?:l)?ment$|^(?:" )?(?:(?:the|these|those|such|final|initial|interim|updated|preliminary|positive|top|line|topline|full|detailed|clinical|first|additional|further|new) ){0,5}(?:results|data|findings)$/;

/** Words that stand for a trial told of before. */
export const pointsBack = new RegExp(
  String.raw`\b(?:this|the|that) (?:[^ ]+ )?(?:trials?|stud(?:y|ies))$|\bthis (?:ongoing|same|first|pivotal|initial) (?:[^ ]+ )?(?:trial|study)$|(?:results|data) (?:are|is) [^ ]+$|${reportOf.source}|\b(?:topline|top line|interim|initial|final|efficacy|survival) (?:[^ ]+ )?(?:data|results)$|dosing of (?:the )?first patients?$|first (?:patient|subject|participant)s? (?:was|were|has been|have been|had been|to be|[a-z ]+ to be|will be)$|\benrol(?:l)?ment$`,
); // prettier-ignore

/** "Data from both trials". */
export const bothTrials = /\b(?:both|the two|these) (?:trials|studies)$/;

/** "… with data expected in 2013"; "we look forward to beginning a trial and to sharing data". */
export const awaitedAfter =
  /^ (?:(?!, |; |\. |reported |presented |announced )[^ ]+ ){0,12}?(?:(?:expected|anticipated|awaited|planned|targeted|due) (?!to (?:support|be used))|to be (?:presented|reported|released|announced|published|disclosed|shared|featured|available)\b|(?:accepted|selected|chosen) for (?:[a-z]+ ){0,3}(?:presentation|publication)\b|will be (?:(?:also|then|further) )?(?:the subject of|highlighted|featured|discussed|described|given|unveiled)\b)/;
/** "Dosing of the first patient, expected in June", "completion of certain future trials": what a noun names is awaited. */
export const nominal = /^(?:dosing|initiation|commencement|start|entry|advancement|completion)$/;
export const nounAwaited =
  /^ (?:(?!; |\. |and |who |which |that |was |were |has |have )[^ ]+ ){0,18}?(?:is |are )?(?:expected|anticipated|planned|targeted|scheduled|projected) (?:to |in |for |by |during |before |Date_|mid|late|early)|^ of (?:(?:certain|the|its|all|any|such|Company_\d+|'s) ){0,3}(?:future|planned|additional planned|proposed) /;
/** "First patient in the trial, expected in June"; but "first patient dosed, with data expected in June" was. */
export const firstAwaited =
  /^ (?:(?!; |\. |and |who |which |that |was |were |has |have |dosed |enrolled |treated |randomi[sz]ed |data |results )[^ ]+ ){0,18}?(?:is |are )?(?:expected|anticipated|planned|targeted|scheduled|projected) (?:to |in |for |by |during |before |Date_|mid|late|early)/;
export const secondPlan =
  /\b(?:expects?|plans?|intends?|looks? forward|looking forward|anticipates?|on track) to (?:(?!; |\. |has |have )[^ ]+ )+and (?:to )?(?:report|shar|present|announc|releas|disclos|provid)\w* (?:(?:[^ ,;]+) ){0,6}$/;
export const reliedOn = /^(?:based|rest|reli|on the strength)/;

/** "The decision to move into a trial, which we launched in May": it was begun. */
export const begunSince =
  /^(?:(?!with (?:Compound|Antibody|Beside|Company)_)[^;.]){0,120}?, which (?:Company_\d+ |we |it |they |was |were )?(?:(?:has|have|had|been|since|already) )*(?:launched|initiated|started|began|begun|commenced|opened|under ?way)\b/;

/** "The Phase 2 trial will evaluate …": where it was not told of before, this tells that it is to come. */
export const willTry =
  /^(?:(?!; |\. |, )[^ ]+ ){0,6}?(?:trial|study) will (?:evaluate|assess|test|study|investigate|compare|examine|determine|explore|combine)\b/;

/** "Its ongoing trial", "is enrolling": it has no day, and one beside it is that of something else. */
export const isState =
  /^(?:ongoing|continu\w+|undergoing|(?:is|are|currently|remains?|now) (?!to |(?:also |now |currently )?planned))/;

/** A trial of an institute or of investigators has no firm for its sponsor. */
export const runByOthers =
  /\b(?:sponsored|conducted|run|led|performed|initiated) by (?:the |an? )?(?:(?!Company_)[^ ;.,]+ ){0,5}?(?:institutes?|university|center|centre|hospital|group|investigators?|network|foundation|consortium|nci|niaid|school|college)\b|\binvestigator (?:initiated|sponsored|led)\b|\b(?:investigators|researchers|physicians) (?:at|from|of) (?:[^ ;.]+ ){1,8}(?:has|have|are|initiated|began|begun|started)\b/;

/** "An investigator-sponsored trial", "the National Cancer Institute has initiated": whoever announces it does not run it. */
export const ofInvestigators =
  /\binvestigator (?:initiated|sponsored|led) (?:(?!Company_)[^ ;.]+ ){0,6}?(?:trial|study|trials|studies)(?![^ ])|\b(?:university|institutes?(?: of health)?|national cancer institute|nci|niaid|hospital|school of medicine|cancer center|cooperative group) (?:\( [^ ]+ \) )?(?:(?:has|have|is|also|recently|now|will|would|plans|intends|agreed|to) ){0,3}(?:initiat(?:e|es|ed|ing)|start(?:s|ed|ing)?|launch(?:es|ed|ing)?|open(?:s|ed|ing)?|beg[aiu]n|conduct(?:s|ed|ing)?|sponsor(?:s|ed|ing)?|runs?|running|commenc(?:e|es|ed|ing))\b/;

/** "The study of X met its endpoint": told of before or not, it is a trial. */
export const ofDrug = /^ (?:of|with|evaluating|testing|comparing|assessing) (?:[^ ;.,]+ ){0,4}?Compound_/;
