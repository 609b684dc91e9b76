/** The words that tell each step of a trial, on the masked line. */

type Status = 'started' | 'completed' | 'results' | 'discontinued';
export type Step = Status | 'planned' | 'course' | 'description';

const oneOf = (alternatives: readonly string[]): RegExp =>
  new RegExp(`\\b(?:${alternatives.join('|')})\\b`, 'g');

/**
 * Words for a trial before and after a verb. Where one must stand before, the verb is looked for first, which is cheaper.
 */
const named = String.raw`(?:Phase|Trial)_`;
const pivotal = String.raw`${named}|pivotal|registrational`;
const after = (most: string): string => String.raw`(?<=${named}\d+ (?:[^ ;.]+ ){${most}})`;
const afterTrial = (most: number): string =>
  String.raw`(?<=(?:trial|study|${named}\d+) (?:[^ ;.]+ ){0,${most}})`;
/** A "clinical trial center", a "trial team": what is opened there is no trial. */
const ofTrial =
  '(?! (?:[a-z]+ )?(?:teams?|sites?|cent(?:er|re)s?|networks?|units?|offices?|facilit(?:y|ies)|capabilit(?:y|ies)|programs?) )';
const first = '(?:of )?(?:the |its |a )?(?:first|initial)';

/** What is done with a drug, or what a trial does: "is evaluated in", "is evaluating". */
const tried = 'evaluated|studied|tested|investigated|examined|assessed|explored';
const trying = 'evaluating|studying|testing|investigating|examining|assessing|exploring';
const running = 'conducting|running|performing|sponsoring|carrying out';
const run = 'conducted|run|performed|sponsored|carried out';

/** Words of each step, on the masked line. */
export const steps: Record<Step, RegExp> = {
  started: oneOf([
    // The start of a patient's therapy is not that of a trial.
    '(?:beg[aiu]n|begins|beginning|start|starts|started|starting|initiat(?:e|es|ed|ing|ion)|commenc(?:e|es|ed|ing)|commencement|launch(?:es|ed))(?! (?:of )?(?:the )?(?:Compound_\\d+ )?(?:therapy|treatment)\\b)(?! of (?:any )?(?:new|additional|further) (?:patients?|subjects?|participants?)\\b)',
    // A step within a trial tells that it is under way.
    '(?:completed|completes|finished|concluded)(?= (?:the |its )?dose escalation(?! (?:trial|study|part of))\\b)',
    String.raw`(?:launch|opening|expansion)(?= of (?:the |an? |its |our |Company_\d+ 's )?(?:[^ ;.,]+ ){0,5}(?:Phase_|Trial_|pivotal|registrational|clinical trial|trial|study)${ofTrial})(?! of (?:[^ ;.]+ ){1,12}(?:depends?|postponed|delayed|deferred) )`,
    String.raw`open(?:s|ed|ing)?(?= (?:an?|the|its|our|this|another) (?:(?!offices?|sites?|cent(?:er|re)s?|facility|clinic|for )[^ ;.,]+ ){0,4}(?:${named}|trial|study)${ofTrial})`,
    String.raw`being (?:${tried})(?= (?:(?!trials?|stud(?:y|ies))[^ ;.,]+ ){0,5}in (?:(?:[a-z]+ ){0,2})(?:patients|women|men|adults|children)\b)`,
    'open(?:s|ed)? enrollment|enter|enters|entered|entering|entry',
    // "doses first patient", "first patient dosed"
    String.raw`dosed|dose ${first}|doses(?= ${first})|dosing(?= (?:${first}|patients?\b))|(?<=patient )dosing`,
    String.raw`(?:treat(?:s|ed)?|enrol(?:l)?s|randomi[sz](?:es|ed))(?= ${first} (?:[^ ;.]+ ){0,3}(?:patients?|subjects?|participants?|cohort)\b)`,
    'first (?:patient|subject|participant)',
    String.raw`activat(?:es|ed|ing|ion)(?= (?:[^ ;.]+ ){0,5}sites?\b)|expand(?:s|ed|ing)(?= (?:the|its|our|this|Company_\d+ 's) (?:[^ ;.]+ ){0,4}(?:Phase_|Trial_|trial|study))`,
    // "Advanced or metastatic" is what a disease is.
    '(?:advances?|(?<!\\b(?:most|more|furthest) )advanced(?! (?:(?:[^ ;.]+ ){0,2}Indication_|or |and |, |stage|disease|cancers?|malignan|tumou?rs?|solid|metastatic|melanoma))|advancing|advancement|move[sd]?|moving)(?! (?:[^ ;.,]+ ){0,4}towards? )',
    String.raw`(?:br(?:ing|ings|inging|ought)|tak(?:e|es|en|ing)|took)(?= (?:[^ ;.]+ ){0,5}(?:in)?to (?:[^ ;.]+ ){0,3}(?:Phase_|pivotal|registrational|clinical (?:trials?|testing|stud(?:y|ies)|development|evaluation)|human (?:testing|trials?)|the clinic))`,
    'under ?way|now under way',
    String.raw`enrol(?:l(?:ed|ing)?)?(?= (?:[^ ]+ ){0,3}(?:first|patients))|(?<=\b(?:is|are) (?:[^ ;.]+ ){0,4})enrolled\b|recruiting`,
    String.raw`resum(?:es?|ed|ing)(?= (?:[^ ;.]+ ){0,3}(?:enrol|dosing|recruit|Phase_|Trial_|trial|study))`,
    '(?:continu(?:es?|ed|ing)|ongoing)(?= (?:to )?(?:patient )?(?:enrol|recruit|dose |dosing|accru))',
    'treating',
    // "Is nearing completion of enrollment in its Phase 3 trial".
    String.raw`(?:nearing|approaching)(?= (?:the )?(?:completion|full enrol|(?:target|planned) enrol))`,
    // "Is enrolling a Phase 1 trial".
    String.raw`enrolling(?= (?:(?:an?|the|its|our|two|this|into|in|for) ){0,2}(?:[^ ;.,]+ ){0,3}(?:${pivotal}))`,
    // "Enrollment of the trial …, in patients with …, is ongoing": the verb may stand far off.
    String.raw`(?:enrol(?:l)?ment|recruitment|accrual|dosing)(?= (?:in|of|for|into) (?:(?!, and |who |; |\. )[^ ]+ ){2,40}?(?:is|remains|are) (?:currently |now |still )?(?:ongoing|on going|under ?way|open|continuing|in progress)\b)`,
    String.raw`(?:is|are|be|been|being|currently|remains?|now) (?:(?!reached|met|achieved|completed|closed|fully|observed|seen|reported|shown|presented)[^ ]+ )?(?<!\b(?:last|final) (?:patient|subject|participant) (?:has |was |is )?(?:been )?(?:[a-z]+ )?)(?:in|${tried}|${trying}|${running}|${run}|ongoing|undergoing)(?= (?:(?!, and (?:an?|the) )[^ ]+ ){0,8}(?:${pivotal}|(?:a|an|one|this) (?:[^ ]+ ){0,3}trial\b))`,
    String.raw`undergoing(?= (?:[^ ]+ ){0,3}${named})`,
    String.raw`under (?:evaluation|investigation|study)(?= (?:[^ ;.]+ ){0,10}${named})`,
    String.raw`(?:tests|evaluates|(?<!(?:Phase_\d+|clinical|these|both|the|of|in|two|three|other|further|additional) )studies(?! of )|investigates|${tried})(?= (?:(?!, (?:did|met|missed|failed|showed|demonstrated|has|had|was|were|is) )[^ ;.]+ ){0,16}in (?:a|an|its|two|three|several|the)? ?(?:[^ ]+ ){0,3}${named})`,
    // "In a Phase 2 study X is being tested in A".
    String.raw`(?=is |are )(?<=^(?:" )?in (?:(?!Phase_|; |\. )[^ ]+ ){0,5}${named}\d+ (?:(?!Phase_)[^ ;.]+ ){1,12})(?:is|are) (?:also |now |currently )?(?:being )?(?:${tried}|given)\b`,
    String.raw`(?:conduct|sponsor|undertake|run|perform|carry out)(?! (?:a|an|its|two|the) (?:[a-z]+ ){0,3}(?:analys|review|audit|meeting|inspection|survey|assessment|call|search))(?= (?:a|an|its|two|the) (?:[^ ]+ ){0,4}(?:${named}|pivotal|clinical (?:trials?|stud(?:y|ies))))`,
    String.raw`(?:conducts|performs|sponsors|continues?)(?= (?:[^ ]+ ){0,5}(?:${pivotal}|clinical trial))`,
    String.raw`ongoing(?= (?:[^ ]+ ){0,2}(?:${pivotal}|clinical trial))`,
    String.raw`(?=is |are |remains? )${afterTrial(20)}(?:(?:is|are|remains?) (?:not affected|unaffected|ongoing|on going|under ?way|enrolling|recruiting|open to enrol)|remains? on track)`,
    String.raw`(?=is |are |remains? )${after('1,14')}(?:is|are|remains?) (?:currently |now |also |still |actively )?(?:${trying}|${running}|ongoing|on going|in (?:progress|process)|being (?:${run})|${run}|open|enrolling|recruiting|accruing|dosing|fully enrolled)`,
    String.raw`(?=fully)(?<=has been )${afterTrial(24)}fully (?:enrolled|accrued|recruited)`,
    String.raw`(?=continues)${after('0,20')}continues`,
    String.raw`(?=continue )${after('0,20')}continue(?= (?:in combination|with|at|enrolling|to (?:enrol|recruit|accrue)|[.,;]))`,
    // "X: Phase 2 trial in ovarian cancer ongoing; …"
    String.raw`(?=ongoing|under|enroll|recruit)${after('1,14')}(?:ongoing|under ?way|enrolling|recruiting)(?= [;.,(]| $| in (?:[a-z]+ ){0,4}Indication_)`,
    // "The development program for X includes a Phase 3 trial in A; a Phase 2 trial in B".
    String.raw`(?=inclu|compris|consist|encompass)(?<=\b(?:development|clinical|registrational|pivotal|ongoing|trial|current) program(?:me)?s? (?:(?!, |; |\. )[^ ]+ ){0,8})(?:includes?|comprises?|consists of|encompasses)(?= (?:(?:an?|the|its|our|two|three|four|ongoing) ){0,2}(?:[^ ;.,]+ ){0,4}Phase_)`,
    // "Recommended that the trial continue as planned".
    String.raw`continuation(?= of (?:the |its |our |this )?(?:[^ ;.]+ ){0,5}(?:${named}|trial|study))`,
    String.raw`(?=continue)${afterTrial(20)}continues? (?:as planned|unchanged|without (?:modification|change|alteration)s?)`,
  ]),
  planned: oneOf([
    // "The first study will begin in May, with the second study due to start in 2016".
    String.raw`(?<=\b(?:trials?|stud(?:y|ies)) )(?:is |are )?due to (?:start|begin|commence|open)\b`,
    String.raw`(?:plans?(?= (?:a|an|another|its|further) )|planning(?! (?:to|for|on) )|(?<!pre )planned|upcoming|forthcoming|proposed|pending)(?= (?:[^ ]+ ){0,4}(?:${pivotal}|clinical trial|trial|study))`,
    // "The basis of a subsequent Phase 3 study".
    String.raw`(?:future|(?<=\b(?:basis (?:of|for)|support(?:s|ed|ing)?|for) (?:an? |the |its )?)(?:subsequent|follow on))(?= (?:[^ ;.,]+ ){0,3}(?:${pivotal}))`,
    // "Submitted an IND for a Phase 1 trial of X": leave is asked for it.
    String.raw`for(?<=\b(?:submi\w+|fil(?:e|es|ed|ing)|clear\w+|accept\w+|approv\w+|allow\w+) (?:[^ ;.,]+ ){0,8}?(?:inds?|ctas?|investigational new drug|applications?) (?:\( [^ ]+ \) )?(?:[^ ;.,]+ ){0,10}for)(?= (?:an? |the |its |our |two |planned |proposed |first ){0,3}(?:${named}))`,
    String.raw`(?=is |are |should |will )${after('1,14')}(?:(?:is|are) (?:also |now |currently )?planned|(?:should|will|is to|are to|is expected to|are expected to) follow)`,
  ]),
  // "X, an antibody in a Phase 1 trial": nothing else is told of it.
  course:
    /(?=in )(?<=(?:candidates?|compounds|products|antibodies|drugs|adcs|conjugates|agents) (?:that are |which are |currently |now )?)in(?= (?:[^ ;.]+ ){0,3}Phase_\d+ )|(?=in )(?<=(?:Compound|Antibody)_\d+ (?:(?!Compound_|patients? |data |results |activity |showed |demonstrated |resulted |improv\w+ |tolerated |significant\w* |safety |survival |responses? |rates? |achieved |had |met (?!inhibitor)|; |\. )[^ ]+ ){0,14})\bin(?= (?:[^ ;.]+ ){0,3}Phase_\d+ (?:[^ ]+ ){0,3}(?:trials?|stud(?:y|ies)|testing|development)| Phase_\d+ (?:[;.,]|and |(?:for|in) (?:(?!Compound_|Company_|Phase_|Date_|patients? )[^ ;.,]+ ){0,7}Indication_))/g,
  // "The objective of this Phase I study is …": says more of a trial that was told of before.
  // "SIERRA is a Phase 3 study of …", "SIERRA (a Phase 3 study": what a named trial is.
  description:
    /\bCompany_\d+ 's(?= (?:[a-z]+ ){0,2}Phase_\d+ (?:(?!of |, )[^ ]+ ){0,8}(?:trial|study) (?:compar|evaluat|assess|test|investigat|examin|stud|enroll|enrol|randomi)\w*ed\b)|\b(?:this|the)(?= (?:[^ ]+ ){0,3}Phase_\d+ (?:[^ ]+ ){0,5}(?:trial|study)\b| (?:(?:double|single|blind|blinded|open|label|randomi[sz]ed|controlled|placebo|multicenter|multi|center|global|pivotal|international|dose|escalation|,|and) ){1,9}Phase_\d+ (?:[^ ]+ ){0,5}(?:trial|study)\b)|\b(?:this|the)(?= (?:[^ ;,.]+ ){0,3}(?:trial|study) (?:was|is) (?:designed|intended|being conducted|conducted)\b)|\bTrial_\d+(?= (?:(?:clinical )?(?:trial|study) )?(?:is|was|,|\() (?:an? |the |its |our )?(?:[^ ;.]+ ){0,10}?(?:trial|study)\b|(?: (?:clinical )?(?:trial|study))? (?:(?:is|was) )?(?:evaluat|compar|test|investigat|assess|stud|examin|enroll|randomi[sz])(?:es|ed|s|ing|ies|ied) (?:[^ ;.]+ ){0,16}?Compound_)/g,
  completed: oneOf([
    // A cohort or a dose level is no trial.
    '(?<!\\bcohorts? (?:[^ ;.]+ ){0,4})(?:complete(?! (?:or partial )?(?:responses?|remissions?))|completes|completed|completing|(?<!\\b(?:nearing|approaching|near|towards?) (?:the )?)completion(?! date)|concluded|concludes|finished|finishes)(?! (?:their |study |the |all )?(?:treatment|therapy|dosing|follow up)\\b)(?! (?:of )?(?:(?!Phase_|Trial_)[^ ;.,]+ ){0,4}(?:dose levels?|dose escalation(?! (?:trial|study|part of))|cohorts?|run in|lead in|manufactur\\w+|toxicology|preclinical|packages?|dossiers?|applications?|submissions?|transactions?|mergers?|acquisitions?|financings?|offerings?)\\b)',
    '(?=closed)(?<=enrol(?:l)?ment (?:[^ ;.]+ ){0,6})closed',
    // "Target enrollment has been reached", "its enrollment goal was met".
    '(?=reach|met|achiev|attain)(?<=\\b(?:target|targeted|full|planned) (?:patient )?(?:enrol(?:l)?ment|accrual|recruitment) (?:(?:has|have|had|was|been|now|also|already|is) ){0,3}|\\b(?:enrol(?:l)?ment|accrual|recruitment) (?:target|goal|objective)s? (?:(?:has|have|had|was|were|been|now) ){0,3})(?:reached|met|achieved|attained)',
    '(?:reach|achiev|attain)(?:es|ed|ing)?(?= (?:the |its |our )?(?:target|targeted|full|planned) (?:patient )?(?:enrol(?:l)?ment|accrual|recruitment)\\b| (?:the |its |our )?(?:enrol(?:l)?ment|accrual|recruitment) (?:target|goal)\\b)',
    // "Both trials will be fully enrolled by the end of March".
    String.raw`(?=fully)(?<=\b(?:will|to) be )fully (?:enrolled|accrued|recruited)`,
    // "The last patient has been enrolled".
    String.raw`(?:last|final) (?:patient|subject|participant)(?= (?:was|were|has been|have been|is|in|enrol|dosed|treated|randomi))`,
  ]),
  results: oneOf([
    // "Pending favorable results" none are told.
    '(?<!\\b(?:upon|contingent on|dependent on) (?:[a-z]+ ){1,4}|\\b(?:pending|pending the|pending favou?rable|pending positive|assuming|assuming positive|subject to|dependent (?:up)?on) |\\b(?:assess|review|evaluat|analy[sz]|examin|consider|discuss)\\w* (?:of )?(?:the |all |these |our |further |full |available |entire ){0,3}|\\b(?:preclinical|pre clinical|non ?clinical|animal|toxicology|laboratory|in vitro|in vivo) |^(?:based (?:up)?on|in (?:light|view) of|given|following|considering|responding to|in response to|as a result of|due to|because of|with) (?:all )?(?:of )?(?:these|this|those|such|the above) (?:[a-z]+ ){0,4})(?:data|results|findings|read ?outs?|abstracts)(?! (?:and )?(?:safety )?(?:monitoring|review (?:committee|board|panel)|cut ?off|sharing|exclusivity|protection)\\b)(?! (?:[^ ;.]+ ){0,12}(?:continues? to mature|are (?:still )?maturing))',
    '(?<=(?<!included in (?:the|this|an?) (?:planned )?)(?:interim|final|primary|further|updated) )analys[ie]s',
    `(?=showed|demon|yield|prolong|identif|elicit|induced|produced|exhibit|reveal|confer|led to|resulted)${afterTrial(9)}(?:showed|demonstrated|yielded|prolonged|identified|elicited|induced|produced|exhibited|revealed|conferred|led to|resulted in)`,
    String.raw`(?=met|missed|failed|did)${afterTrial(24)}(?:met|missed|failed to|did not (?:meet|reach|show|achieve)(?= (?:[^ ;.]+ ){0,8}(?:endpoints?|significan\w+|survival|superiority|objectives?|criteri\w+|difference|improvement|benefit)))`,
    // "in a Phase 2 trial of X, 12 of 30 patients had an objective response"
    String.raw`(?=had|achieved|experienced|saw|responded)${afterTrial(24)}(?:had|achieved|experienced|saw|responded)(?= (?:(?:an?|the|at least|either|confirmed|objective|overall|clinical|tumor|tumour|durable|partial|complete|or|and) ){0,7}(?:responses?|remissions?|stable disease|to (?:treatment|therapy|Compound_))\b)`,
    // "Patients in the trial of X had a median survival of 15 months".
    String.raw`(?=had)${afterTrial(24)}had (?:an? )?(?:(?:median|mean|overall|objective|estimated|confirmed|complete) ){1,3}(?:progression free |event free |disease free )?(?:survival|responses?|response rates?|remission rates?|duration|time)\b`,
    String.raw`(?=objective|overall|complete|response)${afterTrial(24)}(?:(?:objective|overall|complete) )?response rate(?= (?:\( [^ ]+ \) )?(?:was|of|among|in)\b)`,
    // "In a Phase 1/2 trial of patients with A, X demonstrated …".
    String.raw`(?=showed|demon|yield|prolong|improved|exhibit|produced|induced|resulted|reduced|lowered|decreas|increas|met|led)(?<=^(?:" )?in (?:(?!Phase_|[;.] )[^ ]+ ){0,5}${named}\d+ (?:(?:(?!Phase_)[^ ;.]+) ){1,40})(?:showed|demonstrated|yielded|prolonged|improved|exhibited|produced|induced|resulted in|reduced|lowered|decreased|increased|met|led to)`,
    String.raw`(?:showed|shown|demonstrated|exhibited|resulted in|improved|prolonged|extended|reduced|tolerated|produced|induced)(?= (?:[^ ;.]+ ){0,16}?in (?:a|an|the|its|our|this|both|two|Company_\d+ 's) (?:[^ ;.]+ ){0,4}${named})`,
    // "Anti-tumor activity was seen", "the response rate was 45% in a Phase 2 trial".
    String.raw`(?=seen|observed|noted|reported|shown)(?<=\b(?:activity|responses?|remissions?|efficacy|benefits?|improvements?|reductions?|shrinkage) (?:(?:[^ ;.,]+ ){0,5}?)(?:was|were|has been|have been) (?:also )?)(?<=${named}\d+ (?:[^;.]{1,160}))(?:seen|observed|noted|reported|shown)`,
    String.raw`(?:objective|overall|complete|partial) (?:response|remission) rate(?= (?:\( [^ ]+ \) )?(?:(?:with|for|to|under) (?:[^ ;.]+ ){1,4}?)?(?:was|of|reached) (?:[^ ;.]+ ){1,8}?in (?:(?:a|an|the|its|our) )?(?:[^ ;.]+ ){0,3}${named})`,
    // A headline's "X Misses Primary Endpoint in Phase 2".
    '(?:meets|misses|achieves|reaches|hits|met|missed|fails? to (?:meet|achieve|reach)|failed to (?:meet|achieve|reach))(?= (?:(?:its|the|both|all|co|primary|main|key|secondary) ){1,4}end ?points?\\b)',
    String.raw`(?:shows|demonstrates|exhibits|improves|prolongs|extends|reduces|produces|induces|fails to (?:show|demonstrate|improve|prolong))(?= (?:[^ ;.,]+ ){0,14}?in (?:(?:a|an|the|its|two|both) )?(?:[^ ;.]+ ){0,3}${named})`,
    String.raw`(?:met|missed|achieved|reached|failed to (?:meet|achieve|reach)|not (?:meet|achieve|reach)) (?:its|the|their|both|all|a|Company_\d+ 's)(?= (?:(?!Phase_|Trial_)[a-z]+ ){0,5}end ?points?\b)`,
    String.raw`(?:failed to (?:meet|prolong|show|improve|demonstrate|reach|achieve)|missed (?:its|the|their))(?= (?:[^ ;.]+ ){0,10}${named})`,
    String.raw`(?:met|achieved|reached) (?:its|the|their|both|all)(?= (?:[^ ;.]+ ){0,6}endpoints? (?:of|in) (?:[^ ;.]+ ){0,5}(?:${named}|trial|study))`,
    String.raw`(?:based|rests?|rested|relies|relied) (?:[a-z]+ )?(?:up)?on(?! (?:[^ ;.]+ ){0,4}(?:rates?|timing|accrual|discussions?|feedback|guidance|plans?|assumptions?|enrollment|interactions?|meetings?)\b)(?= (?:(?!, (?:Compound_|Company_|Agency_|we |it |the (?:company|companies) ))[^ ;.]+ ){0,14}(?:${pivotal}))`,
    'on the strength of',
    // "Its primary endpoint, durable remission, was met".
    '(?=endpoint)endpoints? (?:(?!; |\\. |who )[^ ]+ ){0,8}?(?:was|were|has been|have been) (?:not )?(?:met|achieved|reached)(?![^ ])',
  ]),
  discontinued: oneOf([
    String.raw`(?<!\b(?:patients?|subjects?|participants?|volunteers?|who|women|men) (?:(?:that|who|had|have|has|was|were|also) ){0,2})discontinu\w+(?! (?:(?:study |the )?(?:treatment|therapy|drug|dosing|medication)|rates?|due to (?:an? |any )?(?:[a-z]+ )?(?:adverse|aes|toxicit))\b)|halt\w*|stop(?:s|ped|ping)?|(?<!\b(?:the|these|any|currently) )suspended|suspend(?:s|ing)?|suspension|paus(?:e|es|ed|ing)|terminat\w+|ceas\w+|abandon\w*|depriori\w+`,
    // "will not advance X into", "decided not to pursue"
    String.raw`(?<=\b(?:will|would|does|do) )not (?:further )?(?:advance|progress|pursue|continue|proceed|move|develop)(?! (?:to |in the study))|not to (?:further )?(?:advance|progress|pursue|continue|proceed with|move)|not plan to (?:further )?(?:advance|progress|pursue|continue|proceed|move|develop)|not (?:planning|intend|intending) to (?:further )?(?:advance|progress|pursue|continue|proceed|move|develop)|no longer (?:pursu|advanc|develop)\w+`,
    String.raw`clos(?:e|es|ed|ing)(?: down)?(?= (?:that|the|this|its|both) (?:(?!enrol)[^ ;.]+ ){0,4}(?:trials?|stud(?:y|ies)))`,
    'wind(?:s|ing)? down|wound down',
    String.raw`end(?:s|ed|ing)?(?= (?:the|its|this|that|both|Company_\d+ 's) (?:[^ ;.]+ ){0,4}(?:Phase_|Trial_|trials?|stud(?:y|ies)))`,
    // "Put on hold": by the firm; what a regulator holds is a record of its own.
    String.raw`(?:put|placed)(?= (?:[^ ;.]+ ){0,8}on hold\b| (?:a )?(?:temporary )?voluntary (?:clinical )?(?:hold|pause)\b)`,
  ]),
};

/** What shows that a step is of a trial in people. */
export const trial =
  /\b(?:Phase_\d+|Trial_\d+|(?<!pre |non )(?<!\b(?:earlier|previous|prior|existing|early|emerging|available|historical|limited) )clinical (?:data|results|findings)|(?<!pre |non )clinical (?:testing|trials?|stud(?:y|ies)|development(?! (?:pipelines?|expertise|capabilit|strateg|organi[sz]ation|portfolio|experience|teams?|costs?|expenses?|stage|activities|milestones?|plans?\b))|evaluation|program|investigation)|(?=development)(?<=(?:(?:discontinu|halt|stopp|terminat|ceas|abandon|end|paus)\w*|not (?:to )?(?:(?:plan|planning|intend|intending) to )?(?:further )?(?:continue|pursue)|put) (?:[^ ]+ ){0,3})development(?= (?:program|(?:activities|efforts|work) (?:[^ ]+ ){0,6}(?:Compound|Antibody)_|(?:of|with|for) (?:[^ ]+ ){0,4}(?:Compound|Antibody)_))|(?<=not (?:to )?(?:further )?pursue )(?:this|the|that) (?:indication|program)|development(?= of (?:Compound|Antibody)_\d+ (?:(?:in|for) (?:[^ ;.,]+ ){1,8}?)?(?:was|has been|is being|will be) )|(?=program)(?<=(?:discontinu|halt|stop|terminat|ceas|abandon|suspend)\w* (?:[^ ]+ ){0,5}(?:Compound|Antibody)_\d+ )program\b|(?=program)(?<=(?:data|results) (?:from|of|for) (?:the |its |our |Company_\d+ 's )?(?:Compound|Antibody)_\d+ )program\b|trials?|(?<=(?:from|in|of) (?:both|the|this|these|its) )stud(?:y|ies)|(?<=\b(?:clinical|monotherapy|combination|interim|topline|efficacy|survival|follow up|safety) )(?:data|results)(?= (?:of|for|with|on) (?:[^ ;.,]+ ){0,3}Compound_\d+ (?:(?:were|was|have been|has been) )?(?:presented|reported) (?:at|in|during) )|(?<=^|\b(?:this|the) )study(?= (?:is|was|has|will|began|met|did|showed|failed))|(?<=\b(?:the|a) (?:first|second|third|other) )study(?= (?:is|was|has|will|to|due|expected|scheduled|planned|began) )|first (?:patient|subject|participant)s? (?:was|were|has been|have been|had been|(?:is |are )?(?:expected |scheduled |planned |anticipated )?to be|will be)(?= (?:[a-z]+ )?(?:dosed|treated|enrolled))|(?<=^(?:final |initial |interim |top line |topline )?)(?:results|data) (?:are|is) (?:expected|anticipated)|(?<=^(?:" )?(?:(?:the|these|those|such|final|initial|interim|updated|preliminary|positive|top|line|topline|full|detailed|clinical|first|additional|further|new) ){0,5})(?:results|data|findings)(?= (?:were|was|have been|has been) (?:(?:also|recently|first|previously|orally) )?(?:presented|published|reported|shared|announced|featured|highlighted|disclosed|submitted|released)(?! (?:in|as part of) the (?:application|bla|nda)))|(?<=\b(?:with|and) (?:the )?)(?:results|data)(?= (?:are |is )?(?:expected|anticipated|due) (?:in|by|during|before|at|around|early|mid|late|to be|Date_))|(?<=\b(?:expect|anticipat|plan|intend|look forward|will|aim)\w* (?:to )?(?:present|report|announc|releas|publish|disclos|shar)\w* (?:(?:top line|topline|final|interim|initial|preliminary|full|complete|additional|updated|further|detailed|the|these|those|study|trial|clinical|efficacy|safety) ){0,3})(?:results|data)(?! (?:for|of) the (?:[a-z]+ )?(?:quarter|year|period))|(?<=Indication_\d+ )stud(?:y|ies)|(?<=Compound_\d+ (?:(?:bioequivalence|monotherapy|combination|pharmacokinetic|safety|efficacy|dose|escalation|extension|human|treatment) ){0,3})stud(?:y|ies)(?= (?:was|were|is|are|has|have|had|met|did|showed|began|will)\b)|first in human|(?=first)(?<=\b(?:dos(?:e|es|ed|ing)|treat(?:s|ed|ing|ment)?|enrol(?:l?s|led|ling)|infus(?:es|ed|ing)) (?:of )?(?:the |its |an? )?)first (?:[a-z]+ )?(?:patients?|subjects?|participants?|cohort)|first (?:patient|subject|participant) (?:dosed|treated|enrolled)|(?:bridging|confirmatory|extension|proof of concept|randomi[sz]ed|open label|placebo controlled|dose (?:escalation|finding|ranging)) (?:controlled |comparative )?study|(?<=being (?:studied|tested|evaluated|investigated|assessed|examined) (?:(?!trials?|stud(?:y|ies))[^ ;.,]+ ){0,5}in (?:(?!late|early|mid|two|the|a|an|several|phase)[a-z]+ ){0,2})(?:patients|women|men|adults|children)(?= (?:with|who|suffering) )|(?<=\b(?:start|begin|initiate|commence|complete|resume) (?:patient )?)enrol(?:l)?ment(?! (?:in|of|for|into) )|(?<=\b(?:data|results) (?:for|with|from|of|on) (?:(?!Phase_|Trial_)[^ ;.]+ ){0,6}?(?:Compound|Antibody)_\d+ (?:(?!Phase_|Trial_)[^ ;.,]+ ){0,6}?(?:in|for) )(?:(?:adult|elderly|pediatric|advanced|relapsed|refractory|[a-z]+) )?(?:patients|adults|women|men|children)(?= with )|dose escalation (?:(?:\/ |and )?expansion )?(?=(?:data|results|phase|portion|part)\b)|(?<=(?:discontinu|halt|terminat|ceas|abandon)\w* (?:(?:of|the|its|our|further|all|work|on|Company_\d+|'s) ){0,5})Compound_\d+(?= (?:[.,;]|in |for |as |due |because |following |after |program))|(?:patients?|human) (?:dosing|testing|enrollment)|dosing of (?:the )?(?:first )?patients?|(?<=(?:enter\w*|into|reach\w*) )(?:the )?clinic|patients? in(?! (?:great |urgent |dire )?need\b)|(?:pivotal|registrational) (?:(?:registration|efficacy|safety|clinical) )?(?:trials?|stud(?:y|ies)|program|testing)|(?<!(?:clinical|enabling|toxicology|animal|vivo|vitro|laboratory|research|tolerance|mechanism) )stud(?:y|ies)(?= (?:of|with|evaluating|testing|combining|investigating|assessing|comparing) (?:[^ ;.,]+ ){0,4}?Compound_\d+ )|(?:pfs|survival|efficacy|topline|top line|interim|pivotal) (?:[^ ]+ )?(?:data|results))\b/g;

/** A report of results, rather than results awaited or in general. */
export const reporting =
  /\b(?:exhibit\w*|report\w*|present\w*|announc\w*|disclos\w*|publish\w*|show\w*|demonstrat\w*|releas\w*|additional|interim|initial|topline|top line|positive|updated|preliminary|final|new|encouraging|promising|favou?rable|expect\w*|anticipat\w*|met|yielded|gives?|available|mature|read out|meets|misses|hits|reaches|achieves|fails|improves|prolongs|extends|reduces|produces|induces|exhibits|seen|observed|noted|based|rests|rested|rest|relies|strength|further|failed|not (?:meet|reach|show|achieve)|prolonged|identified|shar(?:ed|ing)|responses?|remissions?|missed|achieved|reached|resulted|improved|extended|reduced|lowered|decreased|increased|median|survival|tolerated|produced|induced|support(?:s|ed)?|submitted)\b/;

/** Of data "that will be reported", this word tells whether they have been. */
export const telling =
  /\b(?:report(?:ed)?|present(?:ed)?|release[d]?|announced?|publish(?:ed)?|disclosed?|available|shared?|due|mature|take place|be given)\b/g;

/** Before the date of a trial's start, which is not that of its results. */
export const startOfTrial =
  /\b(?:began|begun|started|initiated|opened|commenced|launched) (?:in|on|during) $/;

export const reach: Record<Step, number> = {
  started: 16,
  planned: 6,
  course: 6,
  description: 6,
  completed: 14,
  results: 30,
  discontinued: 14,
};
