/** Antibodies that a text tells to be part of a conjugate: "SGN-30 is the antibody component of SGN-35", "huB4 linked to DM4". */
import { lookUp } from '../lexicon/names.ts';
import { type Mention, type ThingMention, thingsIn } from '../recognisers/mention.ts';
import type { Sentence } from './reading.ts';

/** "SGN-30 is the antibody component of SGN-35": by its code alone it looked like a drug. */
export const componentsIn = (sentences: readonly Sentence[], text: string): string[] =>
  sentences.flatMap(({ mentions }) =>
    [...thingsIn(mentions, 'Compound'), ...thingsIn(mentions, 'Antibody')]
      .filter(
        (each) => isComponent(each, text) || (each.kind === 'Compound' && isJoinedCode(each, mentions, text)),
      )
      .map(({ name }) => name),
  );

/** "X, in which A is joined to DM1", "to couple A to DM1, which gives X": a code that the filing calls an antibody's. */
function isJoinedCode({ name, start, end }: ThingMention, all: readonly Mention[], text: string): boolean {
  const isJoinedTo =
    joined.test(text.slice(end, end + 100)) ||
    joinedLater.test(text.slice(end, end + 200)) ||
    (coupling.test(text.slice(Math.max(0, start - 30), start)) &&
      /^[®™]?\s(?:to|with)\s/.test(text.slice(end, end + 8)));
  if (!isJoinedTo || lookUp('Compound', name)) return false;
  const others = thingsIn(all, 'Compound').filter((each) => each.name !== name);
  const called = name.replace(/[^\p{L}\p{N}]/gu, '.');
  return others.length > 0 && new RegExp(asAntibody.replaceAll('NAME', called), 'u').test(text);
}
/** "TN-7, which recognizes an antigen of tumors, is linked to" */
const joinedLater =
  /^[®™]?,\s(?:which|an?|the|our|its)\s[^.;,]{3,120},\s(?:is|was|has been)\s(?:conjugated|linked|attached|joined|coupled|fused|labell?ed)\s(?:to|with)\s/;
const coupling =
  /\b(?:coupl|link|attach|conjugat|join|fus)(?:e|es|ed|ing|s)?\s(?:the\s|its\s)?(?:antibody\s)?$/;
const asAntibody = String.raw`\bantibod(?:y|ies),?\s(?:(?:called|known\sas|designated)\s)?NAME(?![\p{L}\p{N}])|(?<![\p{L}\p{N}])NAME(?:®|™)?(?:,|\sis)\s(?:an?|the|its|our|[\p{L}\s-]{3,40}['’]s?)\s(?:[\w-]+\s){0,5}antibody\b|(?<![\p{L}\p{N}])NAME\s(?:monoclonal\s)?antibody\b`;

function isComponent({ kind, start, end }: ThingMention, text: string): boolean {
  const before = text.slice(Math.max(0, start - 120), start);
  const after = text.slice(end, end + 100);
  if (component.test(after) || componentBefore.test(before)) return true;
  if (kind === 'Antibody' && (joined.test(after) || (composing.test(before) && isOfConjugate(before, after))))
    return true;
  return (
    called.test(before) && (isJoined.test(after) || (composing.test(before) && isOfConjugate(before, after)))
  );
}

const role = String.raw`antibody(?:\s(?:component|portion|part|moiety|backbone)\s(?:of|in)|\s(?:used\s)?in)`;
const component = new RegExp(
  String.raw`^[®™]?(?:\s(?:monoclonal\s)?antibody)?(?:(?:\sis|,)\s(?:an?|the)\s(?:[\w-]+\s){0,3}?${role}\s|\sas\s(?:its|the|an?)\s(?:[\w-]+\s){0,2}?antibody\b)`,
);
/** "the antibody portion of X, huDS6" */
const componentBefore = new RegExp(String.raw`\b${role}\s[^,.;]{2,40}(?:,|\sis)\s$`);

/** "its antibody (MLN591) conjugated to", "the antibody MLN591, to which DM1 is attached". */
const called = /\bantibody,?\s\(?$/;
const isJoined =
  /^[®™]?\)?,?\s(?:(?:which|that|is|was|to which)\s){0,2}(?:(?!and\s|or\s)[\p{L}\p{N}-]+\s){0,5}?(?:conjugated|linked|attached|joined|coupled)\b/u;
/** "farletuzumab linked to eribulin", "lintuzumab is labeled with actinium-225" */
const joined =
  /^[®™]?\)?,?\s(?:(?:which|that|is|was|has|been)\s){0,3}(?:\w+ly\s)?(?:conjugated|linked|attached|joined|coupled|fused|tethered|armed|loaded|(?:radio)?labell?ed)\s(?:to|with|via|through|by)\s|^[®™]?\scarries\s(?:an?|the|its)\s(?:[\w-]+\s){0,3}(?:payload|toxin|drug|agent|linker)\b/;

/** "KSO-114 comprises a humanized antibody, G5/44", "by attaching SN-38 to labetuzumab", "a conjugate of J591" */
const composing =
  /\b(?:compris\w+|consist\w*\sof|composed\sof|made\s(?:up\s)?of|contain\w*|incorporat\w+|featur\w+|combin(?:es|ing)|link(?:s|ed|ing)|attach\w+|conjugat\w+\s(?:to|of|with)|couple[sd]|coupling|fused|uses?|using|utili[sz]\w+|employ\w*|based\son)\s(?:(?!and\s(?:is|was|has|will)\b|in\scombination|than\b|patients?\b|treat\w*\b|stud(?:y|ies)\b|trials?\b|versus\b|followed\b|same\b|plus\b)[^\s.;]+\s){0,12}$/;

/** What tells that something is joined to the antibody, near it. */
const isOfConjugate = (before: string, after: string): boolean =>
  conjugated.test(before) || conjugated.test(after.split(/[.;]\s/)[0] ?? '');
const conjugated =
  /\b(?:conjugat\w+|linkers?|payloads?|warheads?|toxins?|cytotoxi[cn]\w*|ADCs?|immunotoxin|(?:radio)?labell?ed|cell-killing|DM\d+|MMA[EF]|SN-38|maytansin\w*|auristatin\w*|calicheamicin|exatecan|link(?:s|ed|ing)\sto|attach\w+|coupled\sto|fused\sto)\b/i;

/** "the MLN591 antibody": what is called an antibody right after its name. */
export const calledSo = (mentions: readonly Mention[], text: string): string[] =>
  thingsIn(mentions, 'Antibody')
    .filter(
      ({ start, end }) =>
        /^[®™]?\s(?:monoclonal\s)?antibody\b/.test(text.slice(end, end + 24)) ||
        /(?:\b(?:the|its|our|their|an?)\s(?:[\w-]+\s){0,2}antibody,?|\b(?:made(?: up)?|composed|consist(?:s|ing)|comprised) of|comprising)\s$/.test(
          text.slice(Math.max(0, start - 40), start),
        ),
    )
    .map(({ name }) => name);
