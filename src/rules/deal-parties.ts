/** Between whom a deal is, and which of them gives the licence. */
import { isThing, type Mention, type ThingMention } from '../recognisers/mention.ts';
import type { Sentence } from '../stages/reading.ts';
import { matches } from '../text/masked.ts';
import { type Pattern, pattern } from '../text/pattern.ts';
import { statusOf } from './deal-kinds.ts';
import { distinct, placed } from './line.ts';

const parties = [
  // "A, B and B's parent, C, jointly announced"
  "Company:a , Company:b+ ('s parent ,? Company:b ,?)? (today | have | jointly | each)? (today | have | jointly)? (enter~ | sign~ | ink~ | form~ | establish~ | announce~ | execute~ | conclude~) .. (agreement | collaboration | alliance | partnership | license)",
  'Company:a and Company:b <aux> ... (enter~ | sign~ | ink~ | strike~ | form~ | establish~ | announce~ | execute~ | expand~ | amend~ | extend~ | terminate~ | agree~ | conclude~ | change~ | renew~)',
  'Company:a <described> ... (agreement | collaboration | alliance | partnership | license | venture | deal | pact | accord) <bracket> .. with <det> (affiliate of | subsidiary of)? <adj> Company:b+',
  '(agreement | collaboration | alliance | partnership | license | venture | deal) .. (between | among | by and between) Company:a+ ,? and <det> Company:b',
  // "signed a definitive agreement for the acquisition of Agensys"
  'Company:a <aux> .. (sign~ | enter~ | announce~ | reach~) .. agreement .. (acquisition of | acquire | buy | purchase) (all .. of)? Company:b',
  // "A and B reported that their collaboration on … has ended"
  // "A and B will jointly develop"
  'Company:a and Company:b <aux> (share~ | jointly | codevelop | co develop | co promote | co commercialize)',
  'Company:a and Company:b ... their .. (collaboration | agreement | alliance | partnership)',
  // "entered into an Agreement and Plan of Merger with X Sub, Y and Z"
  'Company:a <described> ... agreement and plan of <adj> .... with <det> Company:b*',
  // "with its acquisition of CuraGen", "Emergent acquired Trubion"
  "Company:a 's <adj> acquisition of Company:b",
  'Company:a <aux> (acquire~ | buy~ | merge~ with) (all .. of)? Company:b',
  'Company:b <aux> acquired by Company:a',
  "Company:a and Company:b 's <adj> (agreement | collaboration | alliance | partnership | accord | cooperation | deal)",
  "Company:a 's <adj> (agreement | collaboration | alliance | partnership | license agreement) with Company:b",
  // "A and B are parties to that certain License Agreement, dated as of"
  'Company:a (, ....)? and Company:b <aux> parties to ... (agreement | license)',
  // "A has partnered with B to discover antibodies"
  'Company:a <aux> (partner~ (up)? | pair~ (up)? | team~ (up)? | ally~ | join~ (forces)? | collaborate~ | work~ together) with <det> <adj> Company:b',
  // "On May 1, A notified B that it will terminate the agreement"
  'Company:a <aux> (notify~ | inform~) Company:b .... (terminat~ | end the)',
  'Company:a <aux> (give~ | given) Company:b <adj> notice (that | of)',
  'Company:a <aux> (give~ | given | deliver~ | send~ | provide~) <adj> notice ... to Company:b .... terminat~',
  'Company:a <aux> (receive~) <adj> notice ... from Company:b .... terminat~',
  'Company:a <aux> (receive~) from Company:b <described> <adj> notice .... (termination | terminat~)',
  "Company:a <aux> (receive~) .. notice .. from Company:b of Company 's <adj> (termination | decision | election)",
  'Company:a <aux> (give~ | send~ | deliver~ | provide~) ... notice .. to Company:b of ... (termination | terminat~)',
  // "acquisition of B by A", "A completed its acquisition of B"
  '(acquisition | purchase) of Company:b by Company:a',
  'Company:a <aux> (announce~ | complete~ | close~) <det> <adj> (acquisition | purchase) of Company:b',
  'merger (between | of) Company:a (and | with | into) Company:b',
  'under which Company:a <aux> (acquire~ | buy~ | purchase~) Company:b',
].map(pattern);

const sides = [
  // "received from MedImmune an exclusive, worldwide, royalty-bearing license"
  'Company:licensee <aux> (receive~ | obtain~ | acquire~ | secure~ | license~ | take~) from Company:licensor ... (right~ | license~ | licence~ | option~)',
  // "has purchased an exclusive global license to develop X from B"
  'Company:licensee <aux> (receive~ | obtain~ | acquire~ | secure~ | purchase~ | buy~ | take~ | get~ | gain~ | pick~ up | land~ | win~) <det> <adj> (right~ | license~ | licence~) ... from <det> <adj> Company:licensor',
  // "granting Amgen an exclusive right to use Xencor's XmAb technology"
  'Company:licensor <aux> (grant~ | granting | give~ | award~) (to)? Company:licensee <det> .. (right~ | license~ | licence~ | option~ | access)',
  'Company:licensor <aux> (grant~ | granting) .. (right~ | license~ | licence~ | access) ... to Company:licensee',
  // "an exclusive license to use ImmunoGen's DM1"; "rights to the TAP technology of ImmunoGen"
  "(license~ | licence~ | right~) (to use | to) .. Company:licensor 's",
  '(right~ | license~ | licence~ | access) ... Technology .. of Company:licensor',
  '(grant~ | granting | give~ | giving | provide~ | providing) (to)? Company:licensee <det> .. (right~ | license~ | licence~ | option~ | access)',
  "(right~ | license~ | licence~ | access | use | using | test) ... Company:licensor 's .. Technology",
  "Company:licensee <aux> (receive~ | obtain~ | gain~ | acquire~ | get~ | have | has | hold~ | take~ | secure~) .. (right~ | license~ | licence~ | access) ... (to | of | for | under | using) Company:licensor 's",
  'Company:licensee <aux> (receive~ | obtain~ | gain~ | acquire~ | get~ | hold~ | take~ | secure~ | have | has) <det> (an | a | the)? (exclusive | worldwide | global | co exclusive)? (exclusive | worldwide | global)? (right | rights | license | licenses | licence | licences | option | options)',
  'Company:licensee <aux> (license~ | licensed | in license~ | in licensed) ... from <det> <adj> Company:licensor',
  // "the licenses that A granted to B will cease"
  '(license~ | licence~ | right~ | option~) (that | which)? Company:licensor <aux> (grant~ | gave | given) to Company:licensee',
  '(licensed | in licensed) .. from Company:licensor',
  // "has licensed the worldwide rights to its antibody to Novartis"
  "Company:licensor <aux> (license~ | licensed | out license~ | out licensed | sublicense~) ... (Company 's ...)? to Company:licensee",
  '(licensed | sublicensed | out licensed) to Company:licensee',
  '(license~ | licence~ | rights) .. from Company:licensor',
  'Company:licensor <aux> grant~ .. (license~ | licence~ | right~)',
  // "A will pay a fee for an exclusive license to one antigen", "to exercise its option"
  'Company:licensee <aux> (pay~ | paid | make~ | made) ... (for | to renew | to use | to exercise | to acquire | to obtain) .. (license~ | licence~ | right~ | access | option)',
  'Company:licensee <aux> (exercise~ | exercised) .. option',
  'Company:licensee <aux> (give~ | given | notify~ | inform~) Company:licensor (<adj> notice)? (that | of) <adj> (exercise~ | exercise of) .. option',
  'Company:licensee <aux> (receive~ | obtain~ | gain~ | acquire~ | secure~ | take~) <det> <adj> (right~ | license~ | licence~ | option~)',
  'Company:licensee <aux> (receive~ | obtain~ | gain~ | acquire~ | secure~ | take~ | have | has | hold~) <det> (exclusive | worldwide | global | sole) .. (right~ | license~ | licence~)',
  'option .. (granted | given) to Company:licensee',
  '(in return | in exchange) for <adj> (license~ | licence~ | right~ | access | option) ... , Company:licensee <aux> (pay~ | paid | make~ | made | buy~ | bought | purchase~)',
  // "A regains all rights", "rights revert to A"
  'Company:licensor <aux> (regain~ | reacquire~) ... right~',
  'right~ ... (revert~ | return~ | returned) to Company:licensor',
  'Company:licensee <aux> return~ ... right~ ... to Company:licensor',
  // "an agreement with AstraZeneca for Daiichi Sankyo's lead antibody-drug conjugate"
  "(agreement | collaboration | license | licence) (with <det> <adj> Company <bracket>)? (for | on | to | covering) Company:licensor 's",
].map(pattern);

/** "in combination with X, A's antibody": A owns what is given besides, and need have no part in the deal. */
const ofOther = /Beside_\d+ , $/;

/** A firm founded for one purchase only. */
const shell =
  /\b(?:merger ?sub|acquisition(?: (?:sub|corp|inc|llc)|$)|acquisitionco|acquireco|bidco|purchaser)\b/i;

export interface DealParties {
  parties: ThingMention[];
  licensor?: ThingMention;
  licensee?: ThingMention;
}

/** @returns `undefined` when the sentence names no firm of the deal */
export function dealParties(sentence: Sentence, text: string): DealParties | undefined {
  const side = slotsOf(sentence, sides);
  const pair = slotsOf(sentence, parties);
  const swapped = isSubjects(side.licensor?.[0], pair);
  const taker = isOfOption(sentence) ? undefined : side.licensee;
  const bothGive = isOfBoth(sentence);
  const back = isBack(sentence) && !side.licensor;
  const [gave] = bothGive ? [] : ((swapped ? pair.a : back ? taker : side.licensor) ?? []);
  const [licensee] = bothGive ? [] : ((swapped ? pair.b : back ? [] : taker) ?? []);
  const licensor = gave?.name === licensee?.name ? undefined : gave;
  const [holder] = side.licensee ?? [];
  const all = distinct([licensor, licensee, holder, ...(pair.a ?? []), ...(pair.b ?? [])]);
  const told = all.filter(({ name }) => !shell.test(name));
  const present = distinct(
    placed(sentence, 'Company')
      .filter(({ at }) => !ofOther.test(sentence.masked.line.slice(0, at)))
      .map(({ mention }) => mention)
      .filter(isThing)
      .filter(({ name }) => !shell.test(name)),
  );
  const isPair =
    told.length < 2 &&
    present.length === 2 &&
    (told.length < all.length || isDeal(sentence, told.length === 1));
  const firms = isPair ? present : told;
  if (firms.length === 0) return undefined;
  const rest = (one: ThingMention | undefined) =>
    one && firms.length === 2 ? firms.find(({ name }) => name !== one.name) : undefined;
  const roles = rolesOf(firms, text);
  const gives = licensor ?? roles.licensor ?? rest(licensee ?? roles.licensee);
  const takes = licensee ?? roles.licensee ?? rest(licensor ?? roles.licensor);
  const both = gives?.name === takes?.name;
  return {
    parties: firms,
    ...(gives && !both ? { licensor: gives } : {}),
    ...(takes && !both ? { licensee: takes } : {}),
  };
}

/** "with Kestrel Co., Ltd. (the "Licensee")": the part that the contract gives a firm. */
function rolesOf(firms: readonly ThingMention[], text: string): Partial<DealParties> {
  const called = (role: string) =>
    firms.find(({ end }) =>
      new RegExp(`^[^;()]{0,40}\\([^()]{0,40}["“](?:the )?${role}["”]`).test(text.slice(end, end + 100)),
    );
  const [licensor, licensee] = [called('Licensor'), called('Licensee')];
  return { ...(licensor ? { licensor } : {}), ...(licensee ? { licensee } : {}) };
}

/** "A signed an agreement with B for its lead antibody": the antibody is A's, though B stands nearer. */
const isSubjects = (licensor: ThingMention | undefined, { a, b }: Record<string, ThingMention[]>): boolean =>
  licensor?.reads !== undefined &&
  /^its\b/i.test(licensor.reads) &&
  a?.length === 1 &&
  b?.[0]?.name === licensor.name;

/** "using A's platform and B's linkers": each gives something. */
const isOfBoth = ({ masked }: Sentence): boolean =>
  /\bcompany_\d+ 's (?:(?!company_)[^ ]+ ){1,14}(?:and|with) company_\d+ 's [^ ]/i.test(masked.line) &&
  /\b(?:combin\w+|together|using|brings?|both)\b/.test(masked.line);

/** "A now has all rights": they came back to it. */
const isBack = ({ masked }: Sentence): boolean =>
  /\bnow (?:has|have|holds?|owns?|controls?)\b/.test(masked.line);

/** Who has an option to co-promote is as often the licensor; and who receives a fee for an option gives it. */
const isOfOption = ({ masked }: Sentence): boolean =>
  /\breceiv\w* (?:[^ ]+ ){0,8}?(?:licen[sc]e|option|access) (?:[^ ]+ ){0,2}(?:fees?|payments?|revenues?)\b/.test(
    masked.line,
  ) ||
  /\bexercis\w+ (?:[^ ]+ ){0,3}?options? .*\b(?:shar(?:e|ing) (?:[^ ]+ ){0,4}(?:costs?|profits?|expenses)|co ?(?:promot|develop|commerciali))/.test(
    masked.line,
  ) ||
  /\b(?:option|right)s? (?:[^ ]+ ){0,3}?to (?:co ?(?:promot|develop|commerciali|market|detail)|increase|share|participate|opt|extend)|co ?(?:promotion|development|commerciali[sz]ation) (?:option|right)/.test(
    masked.line,
  );

/**
 * Two firms in a sentence that tells of a deal's making, change or end are its parties; but of a firm and its
 * subsidiary one may merely be named.
 */
const isDeal = (sentence: Sentence, known: boolean): boolean =>
  !/\bsubsidiar(?:y|ies)\b/.test(sentence.masked.line) &&
  (known ||
    statusOf(sentence) !== undefined ||
    /\b(?:under (?:the|its|their|an?)|licen[sc]ed)\b/.test(sentence.masked.line));

/** The first match of each slot: a list where the pattern takes one. */
function slotsOf(sentence: Sentence, patterns: readonly Pattern[]): Record<string, ThingMention[]> {
  const found: Record<string, ThingMention[]> = {};
  for (const each of patterns) {
    for (const { slots, from, to } of matches<Mention>(sentence.masked, each)) {
      // "A gave B notice that it exercises its option": B has no option.
      const { line } = sentence.masked;
      const isNotice = /\bnotice\b/.test(line.slice(from, to)) && !each.source.includes('notice');
      // "licensed rights to A's platform": not to A.
      const isOwners = slots.licensee && line.startsWith("'s ", to);
      // "entered into an agreement with B to grant B rights": who grants is named further off.
      const isOneself = slots.licensor?.some((one) => slots.licensee?.some((other) => sameFirm(one, other)));
      if (patterns === sides && (isNotice || isOwners || isOneself)) continue;
      for (const [slot, mentions] of Object.entries(slots)) found[slot] ??= mentions.filter(isThing);
    }
  }
  return found;
}

const sameFirm = (one: Mention, other: Mention): boolean =>
  isThing(one) && isThing(other) && one.name === other.name;
