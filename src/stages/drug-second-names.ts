/** What stands around a drug and is its second name: "KADCYLA® (", "formerly known as X", "X, marketed as Y". */
import { lookUp } from '../lexicon/names.ts';
import type { ThingMention } from '../recognisers/mention.ts';

/** Words between two names of one thing. */
const renaming = String.raw`formerly(?: known as| called)?|also known as|also referred to as|previously(?: known as)?|now known as|now called|now referred to as|now designated|which (?:will be|is|was|has been) (?:now |also |formerly |previously )?(?:referred to as|known as|called|designated|renamed)|which (?:we|the [Cc]ompany) (?:calls?|refers? to as|(?:have |has )?(?:named|designated))|to be (?:renamed|known as|called|designated)|renamed|f\/k\/a|a\/k\/a|aka`;
export const formerWords = `${renaming}|or`;

const formerly = new RegExp(String.raw`^[®™]?,? (?:${formerWords}) ([\p{L}\p{N}][\p{L}\p{N}-]{2,30})`, 'u');

/** "BSI-060T, an antibody to Siglec-15, now called PYX-106": what it is stands between. */
const explainedFirst = new RegExp(
  String.raw`^[®™]?, (?:an?|the|our|its) [^,.;()]{3,60}(?:, (?:${formerWords})| (?:${renaming})) (\p{Lu}{2,6}[- ]?\d{2,8}[\p{L}\d-]{0,4})(?![\p{L}\p{N}])`,
  'u',
);

/** "X, marketed as Y", "X (sold under the brand name Y)". */
const marketed =
  /^[®™]?,?\s\(?(?:(?:which is |is |and )?(?:marketed|sold|approved|commercialized|available) (?:\w+ ){0,4}?(?:as|under the (?:brand |trade |proprietary )?name(?: of)?)|(?:brand|trade) name:?) (\p{Lu}[\p{L}]{3,20})(?=[®™,.;) ]|$)/u;

/** "MOR209/ES414": a second code of the drug, not a second drug. */
const beside = /^\/(\p{Lu}{2,6}[- ]?\d{2,8}[\p{L}\d-]{0,6}|\p{Ll}{4,}(?:mab|tug|bart))(?![\p{L}\p{N}/])/u;

/** "Trabio (lerdelimumab, CAT-152)": a code behind the INN in one bracket. */
const behind = /^,\s(\p{Lu}{2,6}[- ]?\d{2,8}[\p{L}\d-]{0,4})(?=[),])/u;

/** "Kestrexyl, the brand name for ": before the drug. */
const brandOf =
  /(?<![\p{L}\p{N}-])(\p{Lu}[\p{L}]{3,18})(?:®|™|\((?:R|TM)\))?(?:,| is) (?:the|our|its) (?:brand|trade|proprietary|product) name (?:for|of) $/u;

/** "KADCYLA® (": a brand before its drug in brackets. */
const brand = /(?<![\p{L}\p{N}-])(\p{Lu}[\p{L}]{3,18}(?:-\p{Lu}\p{L}*)?)(?:®|™|\((?:R|TM)\))?\s?\($/u;

/** Of an antibody it is decided later whether it is a drug by itself. */
export const isDrug = ({ kind }: Pick<ThingMention, 'kind'>): boolean =>
  kind === 'Compound' || kind === 'Antibody';

/** A drug's former name or code, its brand, and the code behind its INN. */
export function drugNames(
  text: string,
  mention: ThingMention,
  all: readonly ThingMention[],
  after: string,
): (string | undefined)[] {
  const former = (formerly.exec(after) ?? explainedFirst.exec(after))?.[1];
  const isInn = /^\p{L}\p{Ll}+$/u.test(text.slice(mention.start, mention.end));
  return [
    former && /\d|\p{Lu}/u.test(former) ? former : renamed(text, mention, all),
    marketed.exec(after)?.[1],
    brandBefore(text, mention, all),
    beside.exec(after)?.[1],
    isInn && text[mention.start - 1] === '(' ? behind.exec(after)?.[1] : undefined,
  ];
}

/** "telorumab vedotin-abcd" is called so without the four letters of its biologic too, "HLD-301" without its hyphen. */
export const variants = (name: string): string[] => [
  ...new Set([
    name,
    name.replace(/(?<=\p{Ll}{4})-\p{Ll}{4}$/u, ''),
    name.replace(/^(\p{Lu}{2,6})-(?=\d{3})/u, '$1'),
  ]),
];

/** "M7824, now called bintrafusp alfa": the drug that stands behind such words. */
const renamed = (text: string, { end }: ThingMention, all: readonly ThingMention[]): string | undefined => {
  const reach = behindDrug.exec(text.slice(end, end + 90))?.[0].length;
  // "quelorumab vedotin" holds the antibody that begins where it does.
  const [other] = all
    .filter((one) => isDrug(one) && one.start - end === reach)
    .sort((one, another) => another.end - one.end);
  return other && text.slice(other.start, other.end);
};
const later = String.raw`(?:(?:going|moving) forward,? |in (?:the )?future |hereafter |from now on )?`;
const named = String.raw`(?:called|known as|identified as|designated(?: as)?|referred to as|renamed(?: as)?|developed as)`;
/** "MTX-13, which going forward will be identified as DAY301", "SYSA1801, which the Company designates EO-3021" */
const behindDrug = new RegExp(
  String.raw`^[®™]?(?:, (?:${renaming})|,? (?:which )?${later}(?:will (?:now )?be|is to be|is now|has (?:now )?been|was (?:later |subsequently )?)(?: also)? ${named}|,? which (?:the Company|we|\p{Lu}\p{L}+(?: \p{Lu}\p{L}+)?) (?:now |has |have )?(?:designates?d?|calls?|identif(?:y|ies) as|renamed|will (?:call|refer to as|develop as|designate)(?: as)?)) `,
  'u',
);

/** The brand that stands before the bracket in which the drug is, where no other thing stands there. */
function brandBefore(text: string, mention: ThingMention, all: readonly ThingMention[]): string | undefined {
  const before = text.slice(Math.max(0, mention.start - 60), mention.start);
  const called = brandOf.exec(before)?.[1];
  if (called) return called;
  const name = brand.exec(before.slice(-40))?.[1];
  if (
    name === undefined ||
    !/^(?:-\p{Ll}{4})?(?:\s(?:for|injection)[^()]{0,30})?[),]/u.test(
      text.slice(mention.end, mention.end + 40),
    )
  )
    return undefined;
  const taken = all.some(({ start, end }) => start < mention.start && end > mention.start - name.length - 5);
  return taken || lookUp('Company', name) ? undefined : name;
}
