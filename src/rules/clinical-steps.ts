/** The words that tell each step of a trial, on the masked line. */

type Status = 'started' | 'completed' | 'results' | 'discontinued';
export type Step = Status | 'planned' | 'course' | 'description';

/** Words of each step, on the masked line. */
export const steps: Record<Step, RegExp> = {
  started:
    /\b(?:begin|begins|began|begun|beginning|start|starts|started|starting|initiate|initiates|initiated|initiating|initiation|commence|commences|commenced|commencing|commencement|launch(?:es|ed)|open(?:s|ed)? enrollment|enter|enters|entered|entering|entry|dosed|dose (?:the |its |a )?first|dosing(?= (?:of )?(?:the |its |a )?(?:first|patients?\b))|(?<=patient )dosing|first (?:patient|subject|participant)|advance[sd]?|advancing|advancement|move[sd]?|moving|under ?way|now under way|enroll(?:ed|ing)?(?= (?:[^ ]+ ){0,3}(?:first|patients))|recruiting|treating|(?:is|are|be|been|being|currently|remains?|now) (?:[^ ]+ )?(?:in|evaluated|studied|tested|evaluating|studying|testing|ongoing|conducting|conducted|running|undergoing|investigated)(?= (?:[^ ]+ ){0,8}(?:Phase_|pivotal|registrational|(?:a|an|one|this) (?:[^ ]+ ){0,3}trial\b))|undergoing(?= (?:[^ ]+ ){0,3}Phase_)|under (?:evaluation|investigation|study)(?= (?:[^ ;.]+ ){0,10}Phase_)|(?:tests|evaluates|studies|investigates|tested|evaluated|studied)(?= (?:[^ ;.]+ ){0,16}in (?:a|an|its|two|three|several|the)? ?(?:[^ ]+ ){0,3}Phase_)|conduct(?= (?:a|an|its|two|the) (?:[^ ]+ ){0,4}(?:Phase_|pivotal))|(?:conducts|continues?)(?= (?:[^ ]+ ){0,5}(?:Phase_|clinical trial|pivotal|registrational))|ongoing(?= (?:[^ ]+ ){0,2}(?:Phase_|pivotal|registrational|clinical trial))|(?<=Phase_\d+ (?:[^ ;.]+ ){1,14})(?:is|are) (?:currently |now |also |still )?(?:evaluating|investigating|ongoing|on going|in progress|studying|testing|being conducted|conducted|being run|run|sponsored|open|enrolling|recruiting|fully enrolled)|(?<=Phase_\d+ (?:[^ ]+ ){1,9})continues)\b/g,
  planned:
    /\b(?:plans?(?= (?:a|an|another|its|further) )|planned|upcoming|forthcoming)(?= (?:[^ ]+ ){0,4}(?:Phase_|pivotal|registrational|clinical trial|trial|study))|(?<=Phase_\d+ (?:[^ ;.]+ ){1,14})(?:(?:is|are) (?:also |now |currently )?planned|(?:should|will|is to|are to|is expected to|are expected to) follow)\b/g,
  // "X, an antibody in a Phase 1 trial": nothing else is told of it.
  course:
    /(?<=(?:candidates?|compounds|products|antibodies|drugs|adcs|conjugates|agents) (?:that are |which are |currently |now )?)in(?= (?:[^ ]+ ){0,3}Phase_\d+ )|(?<=(?:Compound|Antibody)_\d+ (?:(?!Compound_|patients |data |results |activity |showed |demonstrated |; |\. )[^ ]+ ){0,14})\bin(?= (?:[^ ]+ ){0,3}Phase_\d+ (?:[^ ]+ ){0,3}(?:trials?|stud(?:y|ies)|testing|development)| Phase_\d+ (?:[;.,]|and ))/g,
  // "The objective of this Phase I study is …": says more of a trial that was told of before.
  description: /\b(?:this|the)(?= (?:[^ ]+ ){0,3}Phase_\d+ (?:[^ ]+ ){0,5}(?:trial|study)\b)/g,
  completed:
    /\b(?:complete(?! (?:response|remission))|completes|completed|completing|completion|concluded|finished|(?<=enrol(?:l)?ment (?:[^ ;.]+ ){0,6})closed)\b/g,
  results:
    /\b(?:data|results|findings|readout|(?<=(?:trial|study|Phase_\d+) (?:[^ ;.]+ ){0,9})(?:showed|demonstrated|met|yielded|failed to|prolonged|identified|did not (?:meet|reach|show|achieve))|failed to (?:meet|prolong|show|improve|demonstrate|reach|achieve)(?= (?:[^ ;.]+ ){0,10}Phase_)|met (?:its|the|their|both|all)(?= (?:[^ ;.]+ ){0,6}endpoints? (?:of|in) (?:[^ ;.]+ ){0,5}(?:Phase_|trial|study))|(?:based|rests?|rested|relies|relied) (?:[a-z]+ )?(?:up)?on(?= (?:[^ ;.]+ ){0,14}(?:Phase_|pivotal|registrational))|on the strength of)\b/g,
  discontinued:
    /\b(?:discontinu\w+|halt\w*|stop(?:s|ped|ping)?|suspend\w*|terminat\w+|ceas\w+|abandon\w*)\b/g,
}; // prettier-ignore

/** What shows that a step is of a trial in people. */
export const trial =
  /\b(?:Phase_\d+|(?<!pre |non )clinical (?:testing|trials?|stud(?:y|ies)|development|evaluation|program|investigation|data|results|findings)|(?<=(?:discontinu|halt|stopp|terminat|ceas|abandon)\w* (?:[^ ]+ ){0,3})development(?= (?:program|of (?:[^ ]+ ){0,4}(?:Compound|Antibody)_))|development(?= of (?:Compound|Antibody)_\d+ (?:was|has been|is being) )|trials?|(?<=(?:from|in|of) (?:both|the|this|these|its) )stud(?:y|ies)|(?<=^|\b(?:this|the) )study(?= (?:is|was|has|will|began|met|did|showed|failed))|first (?:patient|subject|participant)s? (?:was|were|has been|have been|had been)(?= (?:[a-z]+ )?(?:dosed|treated|enrolled))|(?<=^(?:final |initial |interim |top line |topline )?)(?:results|data) (?:are|is) (?:expected|anticipated)|first in human|(?:patients?|human) (?:dosing|testing|enrollment)|dosing of (?:the )?(?:first )?patients?|(?<=(?:enter\w*|into|reach\w*) )(?:the )?clinic|patients? in|(?:pivotal|registrational) (?:trials?|stud(?:y|ies)|program)|(?:pfs|survival|efficacy|topline|top line|interim|pivotal) (?:[^ ]+ )?(?:data|results))\b/g;

/** A report of results, rather than results awaited or in general. */
export const reporting =
  /\b(?:report\w*|present\w*|announc\w*|disclos\w*|publish\w*|show\w*|demonstrat\w*|releas\w*|additional|interim|initial|topline|top line|positive|updated|preliminary|final|new|encouraging|expect\w*|anticipat\w*|met|yielded|gives?|available|mature|read out|based|rests|rested|relies|strength|failed|not (?:meet|reach|show|achieve)|prolonged|identified|shar(?:ed|ing))\b/;

/** Of data "that will be reported", this word tells whether they have been. */
export const telling =
  /\b(?:reported|presented|released|announced|published|disclosed|available|shared|due|mature)\b/g;

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
