/** The words that tell each step of a trial, on the masked line. */

type Status = 'started' | 'completed' | 'results' | 'discontinued';
export type Step = Status | 'planned' | 'course' | 'description';

/** Words of each step, on the masked line. */
export const steps: Record<Step, RegExp> = {
  started:
    /\b(?:begin|begins|began|begun|beginning|start|starts|started|starting|initiate|initiates|initiated|initiating|initiation|commence|commences|commenced|commencing|commencement|launch(?:es|ed)|open(?:s|ed)? enrollment|enter|enters|entered|entering|entry|dosed|dose (?:the |its |a )?first|dosing(?= (?:of )?(?:the |its |a )?(?:first|patients?\b))|(?<=patient )dosing|first (?:patient|subject|participant)|advance[sd]?|advancing|advancement|move[sd]?|moving|(?:br(?:ing|ings|inging|ought)|tak(?:e|es|en|ing)|took)(?= (?:[^ ;.]+ ){0,5}into (?:[^ ;.]+ ){0,3}(?:Phase_|pivotal|registrational|clinical trials?|the clinic))|under ?way|now under way|enrol(?:l(?:ed|ing)?)?(?= (?:[^ ]+ ){0,3}(?:first|patients))|(?<=\b(?:is|are) (?:[^ ;.]+ ){0,4})enrolled\b|recruiting|resum(?:es?|ed|ing)(?= (?:[^ ;.]+ ){0,3}(?:enrol|dosing|recruit|Phase_|Trial_|trial|study))|(?:continu(?:es?|ed|ing)|ongoing)(?= (?:to )?(?:patient )?(?:enrol|recruit|dose |dosing|accru))|treating|(?:is|are|be|been|being|currently|remains?|now) (?:[^ ]+ )?(?:in|evaluated|studied|tested|evaluating|studying|testing|ongoing|conducting|conducted|running|undergoing|investigated)(?= (?:[^ ]+ ){0,8}(?:(?:Phase|Trial)_|pivotal|registrational|(?:a|an|one|this) (?:[^ ]+ ){0,3}trial\b))|undergoing(?= (?:[^ ]+ ){0,3}(?:Phase|Trial)_)|under (?:evaluation|investigation|study)(?= (?:[^ ;.]+ ){0,10}(?:Phase|Trial)_)|(?:tests|evaluates|studies(?! of )|investigates|tested|evaluated|studied)(?= (?:[^ ;.]+ ){0,16}in (?:a|an|its|two|three|several|the)? ?(?:[^ ]+ ){0,3}(?:Phase|Trial)_)|conduct(?= (?:a|an|its|two|the) (?:[^ ]+ ){0,4}(?:(?:Phase|Trial)_|pivotal))|(?:conducts|continues?)(?= (?:[^ ]+ ){0,5}(?:(?:Phase|Trial)_|clinical trial|pivotal|registrational))|ongoing(?= (?:[^ ]+ ){0,2}(?:(?:Phase|Trial)_|pivotal|registrational|clinical trial))|(?<=(?:Phase|Trial)_\d+ (?:[^ ;.]+ ){1,14})(?:is|are) (?:currently |now |also |still )?(?:evaluating|investigating|ongoing|on going|in progress|studying|testing|being conducted|conducted|being run|run|sponsored|open|enrolling|recruiting|fully enrolled)|(?<=(?:Phase|Trial)_\d+ (?:[^ ;.]+ ){0,20})continues)\b/g,
  planned:
    /\b(?:plans?(?= (?:a|an|another|its|further) )|planned|upcoming|forthcoming)(?= (?:[^ ]+ ){0,4}(?:(?:Phase|Trial)_|pivotal|registrational|clinical trial|trial|study))|(?<=(?:Phase|Trial)_\d+ (?:[^ ;.]+ ){1,14})(?:(?:is|are) (?:also |now |currently )?planned|(?:should|will|is to|are to|is expected to|are expected to) follow)\b/g,
  // "X, an antibody in a Phase 1 trial": nothing else is told of it.
  course:
    /(?<=(?:candidates?|compounds|products|antibodies|drugs|adcs|conjugates|agents) (?:that are |which are |currently |now )?)in(?= (?:[^ ]+ ){0,3}Phase_\d+ )|(?<=(?:Compound|Antibody)_\d+ (?:(?!Compound_|patients? |data |results |activity |showed |demonstrated |; |\. )[^ ]+ ){0,14})\bin(?= (?:[^ ]+ ){0,3}Phase_\d+ (?:[^ ]+ ){0,3}(?:trials?|stud(?:y|ies)|testing|development)| Phase_\d+ (?:[;.,]|and ))/g,
  // "The objective of this Phase I study is …": says more of a trial that was told of before.
  // "SIERRA is a Phase 3 study of …", "SIERRA (a Phase 3 study": what a named trial is.
  description:
    /\b(?:this|the)(?= (?:[^ ]+ ){0,3}Phase_\d+ (?:[^ ]+ ){0,5}(?:trial|study)\b)|\bTrial_\d+(?= (?:(?:clinical )?(?:trial|study) )?(?:is|was|,|\() (?:an? |the |its |our )?(?:[^ ;.]+ ){0,10}?(?:trial|study)\b)/g,
  completed:
    /\b(?:complete(?! (?:response|remission))|completes|completed|completing|completion|concluded|finished|(?<=enrol(?:l)?ment (?:[^ ;.]+ ){0,6})closed)\b/g,
  results:
    /\b(?:data|results|findings|readout|(?<=(?:interim|final|primary|further|updated) )analys[ie]s|(?<=(?:trial|study|(?:Phase|Trial)_\d+) (?:[^ ;.]+ ){0,9})(?:showed|demonstrated|yielded|prolonged|identified)|(?<=(?:trial|study|(?:Phase|Trial)_\d+) (?:[^ ;.]+ ){0,24})(?:met|failed to|did not (?:meet|reach|show|achieve)(?= (?:[^ ;.]+ ){0,8}(?:endpoints?|significan\w+|survival|superiority|objectives?|criteri\w+|difference|improvement|benefit)))|(?:showed|shown|demonstrated|exhibited)(?= (?:[^ ;.]+ ){0,16}in (?:a|an|the|its|our|this|both|two|Company_\d+ 's) (?:[^ ;.]+ ){0,4}(?:Phase_|Trial_))|failed to (?:meet|prolong|show|improve|demonstrate|reach|achieve)(?= (?:[^ ;.]+ ){0,10}(?:Phase|Trial)_)|met (?:its|the|their|both|all)(?= (?:[^ ;.]+ ){0,6}endpoints? (?:of|in) (?:[^ ;.]+ ){0,5}(?:(?:Phase|Trial)_|trial|study))|(?:based|rests?|rested|relies|relied) (?:[a-z]+ )?(?:up)?on(?= (?:[^ ;.]+ ){0,14}(?:(?:Phase|Trial)_|pivotal|registrational))|on the strength of)\b/g,
  discontinued:
    /\b(?:discontinu\w+|halt\w*|stop(?:s|ped|ping)?|suspend\w*|terminat\w+|ceas\w+|abandon\w*|clos(?:e|es|ed|ing)(?: down)?(?= (?:that|the|this|its|both) (?:(?!enrol)[^ ;.]+ ){0,4}(?:trials?|stud(?:y|ies)))|wind(?:s|ing)? down|wound down)\b/g,
}; // prettier-ignore

/** What shows that a step is of a trial in people. */
export const trial =
  /\b(?:Phase_\d+|Trial_\d+|(?<!pre |non )clinical (?:testing|trials?|stud(?:y|ies)|development|evaluation|program|investigation|data|results|findings)|(?<=(?:discontinu|halt|stopp|terminat|ceas|abandon)\w* (?:[^ ]+ ){0,3})development(?= (?:program|of (?:[^ ]+ ){0,4}(?:Compound|Antibody)_))|development(?= of (?:Compound|Antibody)_\d+ (?:was|has been|is being) )|(?<=(?:discontinu|halt|stop|terminat|ceas|abandon|suspend)\w* (?:[^ ]+ ){0,5}(?:Compound|Antibody)_\d+ )program\b|trials?|(?<=(?:from|in|of) (?:both|the|this|these|its) )stud(?:y|ies)|(?<=^|\b(?:this|the) )study(?= (?:is|was|has|will|began|met|did|showed|failed))|first (?:patient|subject|participant)s? (?:was|were|has been|have been|had been|(?:is |are )?(?:expected |scheduled |planned |anticipated )?to be|will be)(?= (?:[a-z]+ )?(?:dosed|treated|enrolled))|(?<=^(?:final |initial |interim |top line |topline )?)(?:results|data) (?:are|is) (?:expected|anticipated)|first in human|(?:patients?|human) (?:dosing|testing|enrollment)|dosing of (?:the )?(?:first )?patients?|(?<=(?:enter\w*|into|reach\w*) )(?:the )?clinic|patients? in|(?:pivotal|registrational) (?:trials?|stud(?:y|ies)|program)|(?:pfs|survival|efficacy|topline|top line|interim|pivotal) (?:[^ ]+ )?(?:data|results))\b/g;

/** A report of results, rather than results awaited or in general. */
export const reporting =
  /\b(?:exhibit\w*|report\w*|present\w*|announc\w*|disclos\w*|publish\w*|show\w*|demonstrat\w*|releas\w*|additional|interim|initial|topline|top line|positive|updated|preliminary|final|new|encouraging|expect\w*|anticipat\w*|met|yielded|gives?|available|mature|read out|based|rests|rested|rest|relies|strength|further|failed|not (?:meet|reach|show|achieve)|prolonged|identified|shar(?:ed|ing))\b/;

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
