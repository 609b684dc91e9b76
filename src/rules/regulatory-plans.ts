/** Whether a regulator's act was done, is to come, or is none. */
import type { Sentence } from '../stages/reading.ts';
import { isContingent } from './contingent.ts';
import { type Modality, modality } from './modality.ts';
import type { Act } from './regulatory-act.ts';
import type { SlotValue } from './rule.ts';
import { toCome as infinitive } from './trial-words.ts';

/** A word of planning may stand in what a drug is called: "the MAA for X, a CD19-targeted ADC, has been validated". */
const wasDone = /\b(?:has been|was|were|have been) [a-z]+$/;

/** Whether the words of an act, or those beside them, tell that it is to come. */
const isPlanned = (line: string, { at, end, words }: Act): boolean =>
  (toCome.test(words) && !wasDone.test(words)) ||
  (/^(?:re)?(?:submit|file|request|seek) /.test(line.slice(at)) && infinitive.test(line.slice(0, at))) ||
  preparing.test(line.slice(0, at)) ||
  (/^(?:is|are|be|been) /.test(words) && onceDone.test(line.slice(0, at))) ||
  (/ (?:is|are) /.test(words) && onceNamed.test(line.slice(0, at))) ||
  isAsked.test(line.slice(0, at)) ||
  isAwaited(line.slice(end), words);

/** Whether the act was done, is to come, or is none. */
export function howDone(sentence: Sentence, act: Act, how: Modality): Record<string, SlotValue> {
  const { at, end, words } = act;
  const { line } = sentence.masked;
  // "The trial may proceed" is leave, not a hope.
  const within = isLeave.test(words) ? how : modality(sentence, end, end - at + 10);
  // What may happen some day is a risk or a hope, and no step that anybody plans.
  const isHoped = how === 'possible' || within === 'possible';
  const hasDay = mayCome.test(line.slice(end));
  const isToCome = isPlanned(line, act) || isHoped || hasDay || how === 'expected' || within === 'expected';
  const isNone =
    how === 'negated' ||
    (isHoped && !hasDay) ||
    notExpected.test(line.slice(end)) ||
    wouldBring.test(line.slice(end)) ||
    ofNone.test(line.slice(0, at)) ||
    mustBe.test(line.slice(0, at)) ||
    isContingent(line, at) ||
    /\buntil\b/.test(words);
  return { status: isToCome ? 'expected' : 'done', ...(isNone ? { negated: true } : {}) };
}

/** "Has asked the FDA for Breakthrough Therapy designation", "a request for": nothing was granted yet. */
const isAsked =
  /\b(?:request(?:s|ed|ing)?|ask(?:s|ed|ing)|appl(?:y|ies|ied|ying)|seek(?:s|ing)?|sought|petition\w*) (?:(?!; |\. |and |which |granted |received |, )[^ ]+ ){0,6}?(?:for |of )?(?:the |an? )?$/;

/** "An IND is planned", "we are preparing our BLA for submission". */
const toCome =
  /\b(?:planned|planning|plans|targeted|expected|anticipated|projected|scheduled|prepar\w+|stage of|to be (?:re)?(?:submitted|filed))\b/;
/** "Once it is approved". */
const onceDone =
  /\b(?:once|if|when|unless|as soon as|assuming) (?:(?:and|when|it|they|this|the|such|these|product|drug|candidate|therapy|Compound_\d+) ){1,4}$/;
/** "Once the IND for X is accepted". */
const onceNamed = /\b(?:once|when|as soon as|assuming) (?:(?:the|its|our|an?|this|such) )?$/;
const preparing = /\bprepar(?:ing|es?) (?:(?!; |, )[^ ]+ ){0,16}$/;

const isLeave = /\b(?:may|can) (?:now )?(?:proceed|begin|start|initiate|commence|move)\b/;

/** "The submission is not expected by the end of 2020"; but one "not expected before 2021" is to come. */
const notExpected =
  /^ (?:(?!, |; |\. |and )[^ ]+ ){0,8}?(?:is|are|was|were) (?:no longer |not )(?:now |currently )?(?:expected|anticipated|planned)(?! (?:until|before|prior))/;

/** "Acceptance of the IND for X would have triggered a payment": of what did not come, or has not yet. */
const wouldBring =
  /^ (?:(?!, |; |\. |and |which |that |was |were |has |had )[^ ]+ ){0,8}?(?:would|could|might) (?:also |then |have |be )*(?:trigger|set|result|entitl|oblig|generat|lead|led|prompt)\w* /;

/** "No ADC such as X has been approved", "there are no approved therapies, among them X": none was. */
const ofNone =
  /(?<![^ ])(?:no|none|neither|not one)(?: of)? (?:(?!, (?:and|but|while|the|Compound_|Company_|Agency_)|; |\. |was |were |is |are |has |have |had |that |which |who |objections? |longer |later )[^ ]+ ){0,16}(?:(?:has|have|had|is|are|was|were) (?:(?:yet|ever|been|currently|previously|to|date|so|far) )*)?$/;

/** "Approval, which could be obtained later this year": what a noun names is hoped for, and has a day. */
const mayCome =
  /^ (?:(?!; |\. |, and |and |was |were |has |have |had |is |are )[^ ]+ ){0,12}?(?:could|may|might|should|would|can) (?:be (?:obtained|granted|received|given|issued|reached|secured|expected|forthcoming|made|submitted|filed)|come|occur|follow|happen|take place) (?:(?!; |\. |, )[^ ]+ ){0,6}?(?:Date_|early |late |mid )/;

/** "Must file an IND before it can begin a trial". */
const mustBe =
  /\b(?:must|needs? to|(?:has|have|is required|are required) to) (?:(?:first|also|then|still) )?$/;

/** "IND filing for X expected in June": what a noun names is awaited after it; what was submitted is not. */
const isAwaited = (after: string, words: string): boolean =>
  !/\b(?:submitted|filed|accepted|granted|cleared|approved|received|effective)\b/.test(words) &&
  /^ (?:(?!, |; |\. |and |who |which |that |was |were |has |have |with )[^ ]+ ){0,10}?(?:is |are |remains? )?(?:expected|anticipated|planned|targeted|scheduled|projected|on track) (?:to |in |for |by |during |before |Date_|mid|late|early|this |next |later )/.test(
    after,
  );
