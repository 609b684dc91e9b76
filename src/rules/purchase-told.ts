/** Whether the purchase of a firm that a sentence names was made: it may be called off, or yet to come. */
import type { Sentence } from '../stages/reading.ts';
import type { Candidate } from './rule.ts';

/** How long before, and how far behind, the words of a purchase its undoing or its being pending may stand. */
const ahead = 90;
const behind = 160;

/** "has terminated its acquisition of B", "the proposed acquisition of B by A was abandoned": nothing was bought. */
export const isUndone = (
  { masked: { line } }: Sentence,
  { from, to }: { from: number; to: number },
): boolean => {
  const lead = line.slice(Math.max(0, from - ahead), from);
  return undoing.test(lead) || undone.test(line.slice(to, to + behind));
};
const undoing =
  /\b(?:not|never|terminat\w+|abandon\w*|withdr[ae]w\w*|cancel\w*|reject\w*|block\w*|failed|unsuccessful|attempted) (?:(?!and |but |; |\. )[^ ]+ ){0,4}?$/;
const undone =
  /^(?:, )?(?:(?:has|have|had|was|were|been|is|be|will|later|subsequently|since) )*(?:not (?:been )?(?:complet|clos|consummat|occur|proceed)\w*|terminated|abandoned|withdrawn|cancell?ed|called off|rejected|blocked|fails?|failed|did not (?:close|occur|proceed))(?![^ ])/;

/** "If the acquisition of B by A is completed", "A's acquisition of B is expected to close": not yet. */
export const isPending = ({ masked: { line, places } }: Sentence, { span }: Candidate): boolean => {
  const within = places.filter((each) => each.span.start >= span.start && each.span.end <= span.end);
  const [first, last] = [within[0]?.at ?? 0, within.at(-1)?.at ?? 0];
  const to = line.indexOf(' ', last) + 1;
  return (
    comes.test(line.slice(Math.max(0, first - ahead), first)) ||
    agreed.test(line.slice(first, last)) ||
    isComing.test(line.slice(to, to + behind))
  );
};
const comes =
  /\b(?:if|unless|should|in the event (?:of|that)|proposed|pending|planned|potential|possible|contemplated|anticipated|intended|expect\w*|intend\w*|plans?|agreed) (?:(?!; |\. |, )[^ ]+ ){0,6}$/;
/** "A agreed to be acquired by B" */
const agreed =
  /\b(?:agree[sd]?|plans?|planned|intends?|intended|propose[sd]?|expect(?:s|ed)?|offer(?:s|ed)?) to (?:be )?(?:acquire|buy|bought|purchase|take)/;
const isComing =
  /^(?:, )?(?:is|are|was|were|remains?) (?:still |currently |now )?(?:expected|anticipated|scheduled|projected|pending|planned|subject|conditioned)(?![^ ])|^(?:, )?(?:will|would|may|might|could|should|shall|is to) (?:not )?(?:be |then )?(?:complet|clos|consummat|occur|tak|requir|creat|becom)\w*/;
