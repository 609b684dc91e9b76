/** The words that tell each kind of regulators' act, on the masked line. Source of the terms: 21 CFR 312, 314, 316, 601. */

const submit = String.raw`(?<!\baccept\w* (?:for )?)(?:(?:re)?submi\w+(?! (?:dates?|strateg\w+|plans?|timelines?|timing|guidance|preparations?|pathway|package|process|requirements?|readiness|meeting)\b)|(?:re)?file[sd]?|filings?)(?! (?:with the )?(?:acceptance|accepted))`;
const ind = String.raw`(?:investigational new drug|inds?)(?: \( [^ ]+ \))?(?: applications?| filing| submission)?`;
const bla = String.raw`(?:(?:supplemental )?biologic(?:s|al)? licen[sc]e applications?|s?blas?)(?: \( [^ ]+ \))?`;
/** Applications that the model has no kind of its own for. */
const nda = String.raw`(?:(?<!investigational )new drug applications?|s?ndas?|marketing authori[sz]ation applications?|maas?)(?: \( [^ ]+ \))?`;
const application = String.raw`(?:${bla}|${nda}|(?:marketing |licen[sc]e )?applications?)`;

/** What begins a trial outside the United States. */
const cta = String.raw`(?:applications? for (?:a |the )?clinical trials?|clinical trial (?:applications?|authori[sz]ations?)|ctas?)(?: \( [^ ]+ \))?`;

const marketingApplication = String.raw`(?<!(?:licen[sc]e|drug|supplemental) )applications? (?:for|seeking|to seek|to obtain|requesting|to request) (?:[a-z]+ )?(?:marketing |regulatory )?(?:approval|authori[sz]ation)`;

/** Either order of two expressions, with few words of the same clause between. */
const together = (a: string, b: string, ab = 80, ba = 60): string =>
  String.raw`\b${a}(?![^ ])[^;.]{0,${ab}}?\b${b}\b|\b${b} (?:(?!\band (?:plans|expects|intends|will|has|is|anticipates)\b)[^;.]){0,${ba}}?\b${a}(?![^ ])`;

/** "An IND is planned for 2018", "a planned BLA": to be submitted. */
const toBe = (application: string): string =>
  String.raw`\b${application} (?:(?:for|of|with) (?:(?!Date_|; |\. )[^ ]+ ){1,6}?)?(?:is |are )?(?:now |also |currently )?(?:planned|targeted|expected|anticipated|projected|scheduled)(?= (?:for|in|by|to be (?:submitted|filed)|Date_|before|during))|\b(?:planned|anticipated|planning|plans|preparing|prepare) (?:for )?(?:an? |its |the |our |to )?${application}(?! (?:enabling|clearance))(?![^ ])|\b(?:foresees?|envisages?|expects?|anticipates?|targets?|targeting) (?:an? |its |the |our )(?:[^ ;.]+ )?${application}(?= (?:[^ ;.,]+ ){0,8}?Date_)|\breach\w* the stage of (?:an? )?${application}(?![^ ])`;

/** "The BLA for X, for the treatment of …, was submitted". */
const wasSubmitted = (application: string): string =>
  String.raw`\b${application} (?:for|of|seeking) (?:(?!, and |; |\. )[^ ]+ ){1,34}?(?:has been |was |were |have been |will be |is to be )(?:submitted|filed|received by (?:the )?Agency_\d+)(?![^ ])`;

/** What a designation is in general, and programs named after it, are no act. */
const inGeneral = String.raw`(?! (?:is |was |are )?(?:becomes|program|process|pathway|provides?|intended|designed|created|established|enables?|qualifies|allows|may |can |entitles))`;

/** Leave to begin a trial, however it is called: "the FDA has allowed the study to proceed", "clearance to initiate a trial". */
const mayProceed = [
  String.raw`\bAgency_\d+ (?:(?:has|had|have|also|today) )*(?:notified|informed|advised|told) (?:[^ ;.]+ ){1,6}?(?:may|can|could) (?:now )?(?:proceed|begin|start|initiate|commence)\b`,
  String.raw`\b(?:study|studies|trials?) may (?:now )?proceed\b`,
  // "The FDA has cleared its Phase II trial of X", "X Cleared by FDA for Phase II Trial".
  String.raw`(?=clear|authori|approv|allow)(?<=\bAgency_\d+ (?:(?:has|have|had|also|today) ){0,2})(?:cleared|clears|authori[sz]ed|authori[sz]es|approved|approves|allowed) (?:its|the|an?|our|this|Company_\d+ 's) (?:[^ ;.,]+ ){0,5}?Phase_\d+ (?:[^ ;.,]+ ){0,3}?(?:trials?|stud(?:y|ies))(?![^ ])(?! (?:[a-z]+ )?(?:designs?|protocols?|plans?|amendments?|endpoints?|sites?|budgets?))`,
  String.raw`\bcleared (?:by (?:the )?Agency_\d+ )?(?:for|to (?:begin|start|enter|initiate)) (?:an? |its |the )?(?:[^ ;.,]+ ){0,3}?(?:Phase_\d+|clinical (?:trials?|stud(?:y|ies)|testing))(?![^ ])`,
  // "Filed an IND and is now able to proceed with a Phase 1 trial".
  String.raw`(?=may|can|able|free|permit|allow|clear|authori)(?<=\b(?:inds?|investigational new drug|Agency_\d+)(?![^ ])(?:(?! (?:if|once|until|before|after|which|hop\w+|expect\w*|plan\w*|will|would|needs?|be|not) )[^;]){0,160} )(?<!\b(?:if|once|until|unless|needs?|must) [^;]{0,160})(?:(?:may|can)(?= now )|(?<=\bcompleted (?:its )?review [^;]{0,120})(?:may|can)|(?:able|free|permitted|allowed|cleared|authori[sz]ed) to) (?:now )?(?:proceed (?:with|to|into)|begin|start|initiate|commence|move (?:ahead|forward) with) (?:[^ ;.,]+ ){0,6}?(?:Phase_\d+|clinical (?:trials?|stud(?:y|ies)|testing))(?![^ ])`,
  String.raw`(?=allow|permit|author|clear)(?<=\bAgency_\d+ (?:has |had |have )?(?:also |now |recently )?)(?:allow|permit|authori[sz]|clear)(?:s|ed) (?:[^ ;.]+ ){1,8}?to (?:proceed|begin|start|initiate|commence|enter)\b`,
  String.raw`\b(?=appro|clearance|permission|author|go|green|allow)(?<!(?:ask|request|seek|sought|appl)\w* (?:[^ ;.]+ ){0,6})(?:approval|clearance|permission|authori[sz]ation|go ahead|green light|allowance) (?:(?:from|by|of) (?:the )?Agency_\d+ )?(?:in [a-z]+ (?:and [a-z]+ )?)?(?:to|for) (?:proceed|begin|start|initiat|commence|conduct)\w* (?:[^ ;.]+ ){0,6}?(?:Phase_\d+|clinical|trials?|stud(?:y|ies)|testing)(?![^ ])`,
  String.raw`\bapprov\w+ (?:of )?the (?:start|initiation|commencement|conduct) of (?:[^ ;.]+ ){0,4}?(?:Phase_\d+|clinical|trials?|stud(?:y|ies))(?![^ ])`,
].join('|');

/** "Asked the FDA for permission to begin a trial". */
const askedLeave = String.raw`\b(?:ask|request|seek|appl(?:y|i))(?:s|es|ed|ing)? (?:[^ ;.]+ ){0,5}?(?:permission|clearance|authori[sz]ation|leave|approval) to (?:begin|start|initiate|commence|conduct)\b`;

/** "Approved an amendment to the protocol": no drug. */
const ofOther = String.raw`(?:(?:an?|the|its|our|this|that|Company_\d+|'s|proposed|requested) ){0,3}(?:(?:protocol|study|trial|manufacturing|pivotal|clinical|confirmatory|Phase_\d+) ){0,4}(?:amendments?|amended|protocols?|designs?|requests?|waivers?|plans?|process|facility|plant|site)\b`;

const granted = String.raw`(?:granted?|grants|granting|received?|receives|receiving|receipt of|obtained?|obtains|secured|won|wins|gained?|gave|given|gives)`;
const marketing = String.raw`(?:marketing (?:approval|authori[sz]ation|clearance)|(?:accelerated |conditional |full |regulatory |regular )?approval)`;

export const kinds: readonly [string, RegExp][] = [
  [
    'IND effective',
    new RegExp(
      String.raw`\b${ind}\b(?:(?!, and (?:the |company_|agency_)|\bwhom |\bno |\bhop(?:es?|ing) )[^;.]){0,80}?\b(?:effective|in(?:to)? effect|cleared|clearance|accepted|acceptance|approved|allowed|active)\b|\b${ind} (?:for|of) (?:(?!, and |; |\. |whom? |which |that |no )[^ ]+ ){1,34}?(?:has been |was |have been |were )(?:now )?(?:cleared|accepted|approved|allowed)(?![^ ])|\b${ind} approval\b(?! of)|\b(?:approval|approved|permission|consent)(?: (?:notice|letter))? (?:(?!Compound_|marketing |, )[^ ;.]+ ){0,12}?(?:for|of) (?:the |its |an? |Company_\d+ 's )?${ind}(?![^ ])|\bapprove[sd] (?:the |its |an? |Company_\d+ 's ){0,2}${ind}(?![^ ])|${mayProceed}|(?<=\b${ind}\b[^;.]{0,120}, and (?:the )?Agency_\d+ (?:has |had )?)(?:cleared|accepted|approved|allowed) (?:it|the application)\b|\b(?:clear(?:s|ed|ance)|accept(?:s|ed|ance)|allow(?:s|ed|ance))\b[^;.]{0,40}\b${ind}\b`,
      'g',
    ),
  ],
  ['IND submitted', new RegExp(`${together(ind, submit)}|${toBe(ind)}|${askedLeave}`, 'g')],
  ['BLA submitted', new RegExp(`${together(bla, submit)}|${toBe(bla)}|${wasSubmitted(bla)}`, 'g')],
  [
    'orphan drug designation',
    new RegExp(
      String.raw`\borphan (?:(?:drug|medicinal product|medicine) )?(?:designations?|status)${inGeneral}|(?<=\bdesignat\w+ (?:[^ ;.,]+ ){0,4})orphan (?:medicinal product|medicine|product|drug)|\borphan drug(?! (?:act|program|regulation|exclusiv\w+|designation|status|tax))`,
      'g',
    ),
  ],
  [
    'fast track designation',
    new RegExp(String.raw`\bfast track(?: (?:designations?|status))?${inGeneral}(?! to\b)`, 'g'),
  ],
  [
    'breakthrough therapy designation',
    new RegExp(
      String.raw`\bbreakthrough (?:therapy )?designations?${inGeneral}|\bbreakthrough therapy(?! designation)${inGeneral}`,
      'g',
    ),
  ],
  [
    'clinical hold',
    /\b(?:partial |full )?clinical hold\b(?! letter)|\b(?:placed|imposed|put)\b[^;.]{0,50}(?<!voluntary (?:clinical )?)\bhold\b/g,
  ],
  [
    'approval',
    new RegExp(
      [
        String.raw`\b${granted} (?:(?!priority|orphan|fast|breakthrough|positive|board|stockholder|shareholder|antitrust)[^ ]+ ){0,6}?${marketing}\b`,
        // A headline's "announces FDA approval of X", "following approval by".
        String.raw`\b(?:announc\w+|following|after|since|with|upon the) (?:the )?(?:recent )?Agency_\d+ (?:'s )?(?:accelerated |full |regular |marketing )?approval (?:of|for) (?:the )?(?:Compound|Antibody)_\d+`,
        // "the March 1, 2006 FDA approval of X", "triggered by the FDA's approval of X".
        String.raw`(?<=Date_\d+ (?:'s )?(?:[a-z]+ ){0,2}|\b(?:triggered by|result of|resulting from|due to|thanks to|resulted from|celebrat\w+|connection with|on|of) (?:the |our )?(?:[a-z]+ )?)Agency_\d+ (?:'s )?(?:accelerated |full |regular |marketing |regulatory |initial |recent )?approval (?:of|for) (?:the )?(?:Compound|Antibody)_\d+`,
        String.raw`\bnotice of compliance\b`,
        // "A conditional marketing authorization was granted recently by the EC for X".
        String.raw`\b${marketing} (?:(?:of|for|in) (?:(?!; |\. |, )[^ ]+ ){1,12}?)?(?:was|has been|had been|were|have been) (?:[a-z]+ly )?(?:granted|received|obtained|given|issued|secured)(?! to (?:begin|start|conduct))`,
        String.raw`\b${marketing} (?:(?:of|for) (?:Compound|Antibody)_\d+ )?(?:by|from) (?:the )?Agency_\d+`,
        String.raw`(?<!\b(?:programs?|protocols?|plans?|trials?|stud(?:y|ies)|designs?) (?:(?!; |\. )[^ ]+ ){0,4}?that (?:the )?)(?<!\b(?:only|first|an|any|each|every|other|two|three|four|five|currently|of|no) (?:the )?)Agency_\d+ (?:'s (?:[a-z]+ ){1,6})?(?:has |have |had |also |today |recently |granted )*(?:approve[sd]|clear(?:s|ed) for marketing)(?! ${ofOther})(?! (?:facility|facilities|plant|site|manufactur|protocol|plan|therap|treatment|drug|product|agent|test|label))`,
        // "and an inhibitor that is approved for A": of whichever it is.
        String.raw`(?<!\b(?:and|or|with|plus|by|to|including) (?:an?|any|other) (?:[^ ;.,]+ ){0,4}(?:inhibitor|drug|therapy|therapies|agent|treatment|product|antibody)s? (?:that|which) )(?<!\bno (?:[a-z]+ ){1,4})\b(?:was|were|been|is|are|be|being|fully|conditionally|first|now|currently|already) approved(?! (?:facility|facilities|plant|site|manufactur|protocol|plan))`,
        String.raw`(?<=\bapproved by (?:[^ ;.]+ ){1,8})and by (?:the )?Agency_\d+`,
        String.raw`(?<=(?:Compound|Antibody)_\d+ ,? ?)approved (?:by|for|in)\b`,
      ].join('|'),
      'g',
    ),
  ],
  [
    'other',
    new RegExp(
      [
        String.raw`\b(?:(?<!request(?:s|ed|ing)? (?:for )?(?:an? )?)priority review(?! vouchers?\b)(?! (?:is |are |was |will be )?(?:to be )?(?:requested|sought|expected))|accelerated assessment|(?:rmat|prime|pim|regenerative medicine advanced therapy|promising innovative medicine) (?:\( [^ ]+ \) )?(?:designation|status|eligibility)|priority medicines|sakigake|qualified infectious disease|rare pediatric disease designation|(?<!response to (?:the )?(?:Agency_\d+ 's )?)complete (?:response|review) letter|crl|(?:not |non )?approvable letter|refus(?:e|es|ed|ing|al) to (?:file|accept)|special protocol assessment)\b`,
        String.raw`\b(?:accept(?:s|ed|ance|ing)|validat(?:es|ed|ion|ing))\b[^;.]{0,75}?\b(?:${application}|(?:type ii )?variation)(?![^ ])|\b${application} (?:(?!and )[^ ;.]+ ){0,8}?(?:has been |was |were |have been )?(?:accepted|validated)\b`,
        String.raw`\b${application} (?:for|of|seeking) (?:(?!, and |; |\. )[^ ]+ ){1,34}?(?:has been |was |were |have been )(?:accepted|validated)\b`,
        String.raw`\b(?:lift(?:s|ed|ing)|remov(?:es|ed|al)|releas(?:es|ed)|resolv(?:es|ed))\b[^;.]{0,40}?\bhold\b|\bhold\b (?:[^ ;.]+ ){0,24}?(?:been |was |were )?(?:lifted|removed|released)\b|\bno longer (?:has|have|is|are|on|under)\b[^;.]{0,40}?\bhold\b`,
        String.raw`\b(?:positive|negative|favou?rable|unfavou?rable) (?:[a-z]+ )?opinion\b|\bwithdr(?:aw|aws|awn|awal|ew)\b (?:of )?(?:(?!from )[^ ;.]+ ){0,14}?${application}(?![^ ])|\b${application} (?:[^ ;.]+ ){0,8}?(?:has been |was |were )withdrawn\b|\brecommend(?:s|ed) (?:[^ ]+ ){0,4}${marketing}`,
        String.raw`\bAgency_\d+ (?:has |have |had )?(?:extended|extends) (?:its |the |their |Company_\d+ 's )(?:[a-z]+ ){0,2}(?:review|pdufa|action|goal|target)\b|\b(?:review period|pdufa (?:target |goal |action )*date|goal date) (?:[^ ;.,]+ ){0,6}?(?:has been |was )extended\b`,
        together(nda, submit, 80, 100),
        String.raw`\b(?:submi\w+|fil(?:e|es|ed|ing)) (?:of )?(?:an? )?(?:type ii )?variation\b`,
        wasSubmitted(nda),
        toBe(nda),
        together(marketingApplication, submit),
        String.raw`(?<!\b(?:products?|candidates?|drugs?|medicines?|compounds?) (?:already |now |being )?)\b(?:filed|files|filing|applied|applies|applying|submitted|submission) for (?:[a-z]+ )?(?:marketing |regulatory )?(?:approval|authori[sz]ation|registration|licensure)\b`,
        // "Intends to seek marketing approval of X in 2016".
        String.raw`(?<=\b(?:plan|intend|expect|anticipat|aim|prepar)\w* (?:also |then )?(?:to |on )?)(?:seek|seeking|apply for|applying for|pursue|pursuing|request|requesting) (?:(?:us|european|full|accelerated|conditional|early|initial) ){0,2}(?:marketing|regulatory) (?:approval|authori[sz]ation|clearance)\b`,
        String.raw`(?:fil(?:e|es|ed|ing)|submit(?:s|ted|ting)?) (?:for )?(?:Compound|Antibody)_\d+ (?:[a-z]+ly )?(?:for|to [a-z ]{0,20}for) (?:[a-z]+ )?(?:marketing |regulatory )?(?:approval|authori[sz]ation|registration|licensure)\b`,
        String.raw`\bapplications? for (?:this|that|the same|these) (?:[a-z]+ ){1,3}?(?:will be|is to be|was|has been|is expected to be|is planned to be) (?:filed|submitted) (?:with|to|in)\b`,
        String.raw`\bsubmi\w+ (?:[^ ;.]+ ){0,3}?applications? (?:[^ ;.]+ ){0,2}?to (?:the )?(?:regulatory|health) (?:authorities|agencies)\b`,
        String.raw`\b${cta} (?:for|of|to) (?:(?!, and |; |\. )[^ ]+ ){1,20}?(?:has been |was |were |have been )(?:submitted|filed|approved|accepted|cleared|authori[sz]ed|granted)(?![^ ])`,
        String.raw`\b${cta} (?:(?!for |to )[^ ;.]+ ){0,8}?(?:submitted|filed|planned|approved|accepted|cleared|authori[sz]ed|granted|approval|clearance|acceptance|submission|filing)\b`,
        String.raw`\b(?:submi\w+|filed?|filing|approv\w+|accept\w+|clear\w+|authori[sz]\w+|grant\w+|recei\w+) (?:(?!Compound_)[^ ;.,]+ ){0,6}?${cta}(?![^ ])`,
      ].join('|'),
      'g',
    ),
  ],
];

/** The day by which a regulator is to decide. */
export const targetDate =
  /\b(?:pdufa|prescription drug user fee act|target(?: action)?|action|goal) (?:\( pdufa \) )?(?:target |action |goal )*date\b|\b(?:decision|action) (?:is |are )?(?:expected|anticipated) (?:by|on|in)\b/g;

/** "Has until the middle of February to act": the day stands before the words. */
export const dayToDecide =
  /\b(?:by|until) (?:the )?(?:[a-z]+ (?:of )?)?Date_(?<day>\d+) ,? ?to (?:take action|act|decide|rule|complete (?:its|the|their) review|(?:make|issue|render|reach) a decision)\b/g;
