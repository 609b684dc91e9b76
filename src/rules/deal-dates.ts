/** When a deal was made, and when it was changed. */
import type { Sentence } from '../stages/reading.ts';
import { placed } from './line.ts';

const deal = '(?:agreements?|licen[sc]es?|collaborations?|alliances?|partnerships?|deal)';

/** Right before a date: the date is that of the deal named there, or of its making. */
const namedBefore = new RegExp(
  `(?:${deal}|signed|licensed|licensed from company_\\d+|dated|entered into|formed|established|made|concluded|(?:executed|entered into)(?: by (?:the parties|company_\\d+(?: and company_\\d+)?))?|began|begun|initiated|struck)(?: (?:\\( the " (?:[^ ]+ ){1,5}" \\)|with company_\\d+|with company_\\d+ and company_\\d+|between company_\\d+ and company_\\d+))?(?: ,)? (?:(?:in|on|of|dated|as of|from|effective|was|were|entered into|signed|originally|first|made|formed|back) ){1,4}$`,
  'i',
);
/** Right after it: "the May 2000 license agreement". */
const namedAfter = new RegExp(
  `^date_\\d+ (?:(?!,|company_|that |their |its |to |and )[^ ]+ ){0,5}?${deal}`,
  'i',
);

/** "as amended in May 2016, July 2017 and …", "Amendment No. 2, dated", "changed on": up to the date, in the same clause. */
const amending =
  /\b(?:amend\w*|restated|renewed|expanded|modified|changed)(?: (?!date_|;|,|and company|agreement)[^ ]+){0,7}? (?:(?:(?:in|on|of|as of|effective|dated|from|by|with effect) )*date_\d+ (?:, and |and |, )?)*$/i;

/** @param signing whether the sentence tells that the deal is made, and not what became of it later */
export function dealDates(sentence: Sentence, at: number, signing: boolean, changing: boolean) {
  const { line } = sentence.masked;
  const all = placed(sentence, 'Date').flatMap((each) =>
    each.mention.kind === 'Date'
      ? [{ at: each.at, value: each.mention.value, ...around(line, each.at) }]
      : [],
  );
  const named = all.find(({ beside, amendment }) => beside && !amendment);
  const free = all
    .filter(({ beside, amendment, other }) => !beside && !amendment && !other)
    .sort((a, b) => Math.abs(a.at - at) - Math.abs(b.at - at))[0];
  const date = named ?? (signing ? free : undefined);
  const amendments = all.filter(({ amendment }) => amendment).map(({ value }) => value);
  if (changing && amendments.length === 0 && free && free !== date) amendments.push(free.value);
  return {
    ...(amendments.length > 0 ? { amendments: [...new Set(amendments)].sort() } : {}),
    ...(date ? { date: date.value } : {}),
  };
}

/** The date of something else than a deal's making. */
const otherEvent =
  /\b(?:by|until|through|since|before|after|prior to|expires?|expire (?:in|on)|ending|ended|expected (?:in|on|by)|effective(?: as of| on)?|take effect on|bylaws|quarter|half of|end of|as amended|notice|notified)(?: (?:in|on|of|dated|the))* $/;

function around(line: string, at: number) {
  const before = line.slice(Math.max(0, at - 160), at);
  const amendment = amending.test(before);
  const beside = namedBefore.test(before) || namedAfter.test(line.slice(at));
  return { amendment, beside, other: otherEvent.test(before) };
}
