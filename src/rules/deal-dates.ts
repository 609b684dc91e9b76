/** When a deal was made, and when it was changed. */
import type { Sentence } from '../stages/reading.ts';
import { placed } from './line.ts';
import {
  endEffective,
  endSigned,
  itsEnd,
  ofAnother,
  ofMoney,
  ofTime,
  otherEvent,
  takesEffect,
  toClose,
} from './other-days.ts';

const deal =
  '(?:agreements?|arrangements?|accords?|pacts?|licen[sc]es?|collaborations?|alliances?|partnerships?|deal)';

/** What may stand between a deal and its date: its parties, its short name. */
const between =
  '(?: (?:\\( (?:[^ ()]+ ){1,14}\\)|(?:, )?(?:by and )?(?:with|between|among|by) (?:the )?(?:parties|them|company_\\d+)(?:(?: ,)?(?: and| or) (?:the )?company_\\d+)*))*';
/** Right before a date: the date is that of the deal named there, or of its making. */
const namedBefore = new RegExp(
  `(?:${deal}|signed|licensed|licensed from company_\\d+|dated|entered into|formed|established|made|concluded|executed|entered into|began|begun|initiated|struck|inked)${between}(?: ,)? (?:(?:in|on|of|dated|dates|dating|back to|as of|from|effective|that|which|was|were|entered into|signed|previously|originally|initially|first|made|formed|announced|disclosed|back|became|effective on) ){1,6}$`,
  'i',
);
/** "the collaboration it entered": with "in" or "on", or right before the date. */
export const dealEntered = `${deal} (?:that |which )?(?:it|they|[Cc]ompany_\\d+|the (?:companies|parties)) (?:had |have |has )?(?:entered|signed|formed|established|began|announced)(?: into)?(?: in| on)?`;

/** "the collaboration it entered August 7, 2013". */
const enteredThen = new RegExp(`${dealEntered} $`, 'i');

/** "licensed it from A of Paris in 2012": verbs of giving and taking rights, up to the date, in the same clause. */
const otherVerbs =
  '(?:;|\\.|:|which|who|where|that|but|is|are|was|were|has|have|had|will|began|started|initiated|expect\\w*|plans?|phase_\\d+|trials?|stud(?:y|ies)|approv\\w+|paid|pays?|payments?|money_\\d+|milestones?|fees?|royalt\\w+|designation|clearance|data|results|notice|through|until|by|before|after|since|submi\\w+|filed)';
const gap = (words: number) => `(?:(?!${otherVerbs} )[^ ]+ ){0,${words}}?`;
const given = '(?:(?:sub)?licen[sc]es?|rights?|options?|compound_\\d+|technology_\\d+)';
const madeThen = new RegExp(
  `\\b(?:(?:in |out )?licensed|sublicensed|acquired|acquisition of|merged with|partnered with|exercised (?:its|their|company_\\d+ 's) option|(?:took|taken|obtained|received|gained|secured|granted|bought|purchased) ${gap(10)}${given}) ${gap(22)}(?:in|on|as of|effective|back in) $`,
  'i',
);
/** "In 2003, A licensed …": what follows a date with which the clause begins. */
const then =
  '^date_\\d+ ,? ?(?:the )?(?:(?:two )?(?:parties|companies) |company_\\d+ (?:and company_\\d+ )?)?(?:both |also |exclusively |had |has |first |jointly ){0,2}';
const giving =
  '(?:in |out )?licensed|sublicensed|(?:joined(?: forces)?|partnered|teamed up|allied) (?:with|to)|acquired|obtained|granted|received (?:an? |the )?(?:exclusive |worldwide )*(?:rights?|licen[sc]e)|took|purchased';
const making =
  'entered|signed|inked|formed|executed|established|partnered|teamed up|joined|struck|inked|began collaborat\\w+|concluded';
const thenGiven = new RegExp(`${then}(?:${giving})\\b`, 'i');
const thenMade = new RegExp(`${then}(?:${giving}|${making})\\b`, 'i');
/** "On May 1, A entered into an agreement", whatever earlier one it goes on to name. */
const openedBy = new RegExp(
  `${then}(?:entered into|signed|executed) an? (?!amend|letter agreement |[^ ]+ amend|company_)(?!.*\\b(?:that|which) terminates )`,
  'i',
);
/** "On May 1, A and B entered into a second amendment". */
const thenAmended = new RegExp(
  `${then}(?:entered into|signed|executed) (?:(?!company_)[^ ,;]+ ){0,5}?amendment\\b`,
  'i',
);
const beginning = /(?:^|[,;] |and |that )(?:earlier |later |back )?(?:in|on|during|effective|as of) $/i;
/** "the agreement between A and B on their bispecific antibodies, dated May 1, 2000": however long its description. */
const datedThen = new RegExp(
  `${deal} (?:(?!date_|;|which |who |was |were )[^ ]+ ){1,40}?, (?:dated|made)(?: (?:as of|effective))? $`,
  'i',
);
/** Right after it: "the May 2000 license agreement", but not "the May 2000 termination of the agreement". */
const namedAfter = new RegExp(
  `^date_\\d+ (?!(?:termination|expiration|expiry|conclusion|end|amendment|extension|renewal) of )(?:(?!,|company_|that |their |its |to |unless |if |when |until |and (?!collaborat|licen|option|research|co |develop|commerciali|supply|manufactur))[^ ]+ ){0,7}?${deal}\\b`,
  'i',
);

/** "as amended in May 2016, July 2017 and …", "Amendment No. 2, dated", "changed on": up to the date, in the same clause. */
const amending =
  /\b(?:amend\w*|restated|renewed|expanded|modified|changed)(?: (?!date_|;|,|and company|agreement)[^ ]+){0,7}?(?: , (?:effective|dated|made|entered into)(?: (?:as of|on|in))?)? (?:(?:(?:in|on|of|as of|effective|dated|from|by|with effect) )*date_\d+ (?:, and |and |, )?)*(?:(?:in|on|effective|as of) )*$|\bamended (?:and restated )?(?:the|its|their|that|this) (?:(?!date_)[^ ,;]+ ){0,8}?(?:agreement|collaboration|licen[sc]e|alliance) (?:with company_\d+ )?(?:(?:in|on|effective|as of) )+(?:date_\d+ (?:, and |and |, )(?:(?:in|on) )*)*$/i;

/** "as amended by the letter agreement dated", "as further amended by Amendment No. 1, effective as of". */
const byLetter =
  /\bas (?:so |further |subsequently |previously |later )?(?:amended|modified|supplemented) (?:(?:and (?:restated|modified|supplemented)|by|pursuant to|through|under) ){1,2}(?:(?:the|that certain|an?) )?(?:(?!date_)[^ ,;]+ ){0,6}?(?:agreement|amendment|letter|supplement)(?: no)?(?: \.)?(?: (?:number )?\d+)?(?: ,)? (?:(?:dated|effective|entered into|made|of|on|as of|in) )+$/i;

/** @param signing whether the sentence tells that the deal is made, and not what became of it later */
export function dealDates(sentence: Sentence, at: number, signing: boolean, changing: boolean) {
  const { line } = sentence.masked;
  const all = placed(sentence, 'Date').flatMap((each) =>
    each.mention.kind === 'Date'
      ? [{ at: each.at, value: each.mention.value, ...around(line, each.at) }]
      : [],
  );
  const named =
    (signing && !changing ? all.find(({ opens }) => opens) : undefined) ??
    all.find(({ beside, amendment }) => beside && !amendment) ??
    (changing ? undefined : all.find((each) => (signing ? each.begins : each.gives) && !each.amendment));
  const free = all
    .filter(({ beside, amendment, other }) => !beside && !amendment && !other)
    .sort((a, b) => Math.abs(a.at - at) - Math.abs(b.at - at))[0];
  const date = named ?? (signing ? free : undefined);
  const remade = amendmentMade.test(line);
  const changed = changing || remade;
  const amendments = all
    .filter(({ amendment, restated }) => amendment || (restated && !remade))
    .map(({ value }) => value);
  if (changed && amendments.length === 0 && free && free !== date && !free.ofWork)
    amendments.push(free.value);
  return {
    ...(amendments.length > 0 ? { amendments: [...new Set(amendments)].sort() } : {}),
    ...(date ? { date: date.value } : {}),
    ...(date && date === free && free.announced ? { announced: true } : {}),
  };
}

/** "On March 17, 2017, A entered into an Amendment to Extend the License Agreement". */
const amendmentMade =
  /\b(?:enter(?:ed|s)? into|sign(?:ed|s)|execut(?:ed|es)) (?:(?:an?|the|that certain) )?(?:(?!Company_)[^ ,;]+ ){0,3}?amendment\b/;

const ending =
  /^date_\d+ (?:[^ ]+ ){0,10}?(?:entered into|signed|executed) an? (?:(?:[^ ]+ )?termination\b|(?:letter )?agreement (?:\( [^()]+ \) )?terminating )/i;

/** "Effective May 1, A and B entered into an amendment": the day of what was made. */
const isMaking = (before: string, after: string): boolean =>
  /(?:^|, )(?:effective|effective as of|as of) $/i.test(before) &&
  /^date_\d+ , [^;]*?\b(?:entered into|signed|executed|amended)\b(?!.*\bterminat)/i.test(after);

/** "as amended on May 1, 2020, effective": the day of the change, or of the end that the sentence tells of. */
const thenEffective = /\bdate_\d+ (?:\( [^()]{1,60} \) )?, (?:to be )?effective (?:as of |on )?$/i;

/** "amended the 2009 agreement": the day is the agreement's. */
const ofNoun = /\b(?:the|its|their|our|this|that|an?|company_\d+ 's) $/i;

/** "extended through 2023 the license agreement": until when it lasts. */
const lasting =
  /\b(?:through|until|till|to|beyond|by|after|before|since|from|expires?(?: (?:in|on))?)(?: the)?(?: end of)? $/i;

/** The day of something to be done or paid under a deal is not that of its change. */
const ofWork =
  /\b(?:will|would|shall|payments?|paid|pays?|no longer|expects?|beginning|starting|phase_\d+|trials?|money_\d+) (?:[^ ;]+ ){0,14}$/i;

/** The day of the news, not always that of the deal: "announced today". */
const announcing = /(?:^|[^ ] )(?:announced|announces|reported|said|,|--|\)) $/i;
/** "On May 3, A issued a press release announcing". */
const ofNews =
  /^date_\d+ (?:(?:jointly )?announced|said|reported|, (?:the )?company_\d+ issued an? (?:press|news) release) /i;
/** "the amended and restated license agreement of": made anew on that day. */
const restating =
  /(?<!\b(?:has|have|had|was|were|been) )\bamended and restated (?!(?:its|their|the|that|this|our|company_\d+ 's) )(?:(?!date_|;|,|supersed|replac|original )[^ ]+ ){0,8}(?:agreement|licen[sc]e)(?: ,)? (?:of|dated|dated as of|effective) $/i;

/** "Since October 2010, A and B have been parties to an agreement". */
const together =
  /^date_\d+ ,? ?(?:(?:the |our )?company_\d+ (?:,? ?and (?:the )?company_\d+ )?)?(?:have|has) (?:(?:been|also|both) ){0,2}(?:parties|party|partners|worked|collaborat\w+|partnered)\b/i;

const isSince = (before: string, after: string): boolean =>
  /\bsince $/i.test(before) && (together.test(after) || heldSince.test(before));

/** "have been parties to a collaboration agreement since". */
const heldSince = new RegExp(
  `\\b(?:part(?:y|ies) to|have had|has had|have maintained|has maintained|bound by) an? (?:[^ ,;]+ ){0,5}?${deal} (?:with company_\\d+ )?since $`,
  'i',
);

function around(line: string, at: number) {
  const before = line.slice(Math.max(0, at - 260), at);
  const after = line.slice(at);
  return {
    amendment:
      (beginning.test(before) && thenAmended.test(after)) ||
      byLetter.test(before) ||
      (amending.test(before) &&
        !(ofTime.test(before) || endEffective.test(before)) &&
        !takesEffect.test(before) &&
        !thenEffective.test(before) &&
        !(ofNoun.test(before) && namedAfter.test(after))),
    beside:
      (namedBefore.test(before) &&
        !toClose.test(before) &&
        !itsEnd.test(before) &&
        !ofAnother.test(before) &&
        !endSigned.test(before)) ||
      datedThen.test(before) ||
      (madeThen.test(before) && !toClose.test(before)) ||
      enteredThen.test(before) ||
      heldSince.test(before) ||
      (namedAfter.test(after) && !lasting.test(before)),
    opens: beginning.test(before) && openedBy.test(after) && !ending.test(after),
    begins: (beginning.test(before) && thenMade.test(after) && !ending.test(after)) || isSince(before, after),
    gives: (beginning.test(before) && thenGiven.test(after)) || isSince(before, after),
    other:
      (otherEvent.test(before) && !isSince(before, after) && !isMaking(before, after)) ||
      takesEffect.test(before) ||
      ofMoney.test(before) ||
      ofAnother.test(before) ||
      toClose.test(before) ||
      endSigned.test(before),
    announced: announcing.test(before) || ofNews.test(after),
    ofWork: ofWork.test(before),
    restated: restating.test(before),
  };
}
