/**
 * Parts of conjugates that a clause tells, however far its words stand apart: once a verb of composition has been said of a
 * drug ("comprises", "linked to", "releases"), the antibodies, linkers and payloads after it are its parts, up to a word
 * that tells of other drugs ("than", "in combination").
 */
import { isThing, type ThingMention } from '../recognisers/mention.ts';
import type { Sentence } from '../stages/reading.ts';
import { finds } from '../text/finds.ts';
import { spanOf } from '../text/masked.ts';
import { placed } from './line.ts';
import { clauseStart } from './look-back.ts';
import { partsBefore, word } from './part-before.ts';
import { type Candidate, isMention, type Rule } from './rule.ts';

/** The relations of a conjugate to its parts, with what the part is. */
const kinds = {
  HAS_ANTIBODY: 'Antibody',
  HAS_PAYLOAD: 'Payload',
  HAS_LINKER: 'Linker',
  USES_TECHNOLOGY: 'Technology',
} as const;
export type PartRelation = keyof typeof kinds;

/** "A and B carry P and Q, respectively": the patterns tell which. */
const inTurn = /(?<![^ ])respectively /;

/** How many words a verb that tells it only of what stands near reaches, and the others. */
const near = 12;
const far = 44;
/** How many letters before a part its drug may stand. */
const furthest = 700;

const drugs = /(?<![^ ])Compound_\d+ (?:(?:, and |, or |, |and |or |as well as )Compound_\d+ )*/g;
const composing = new RegExp(`(?:^| )(?:${word('composing')}|made (?:up )?of|${joinedBy()}) `);
const loose = new RegExp(
  `(?:^| )${word('loose')} (?:[^ ]+ ){0,${near}}?(?:(?:Antibody|Linker|Payload)_\\d+ (?:[^ ]+ ){0,${near}}?){0,3}$`,
);
const ends = new RegExp(`(?:^| )(?:${word('end')}|(?:not|no|without) [^ ]+|Compound_\\d+|Beside_\\d+) `);
/** "X and the payload DM4 were studied" */
const joins = new RegExp(
  `^(?:, )?and (?!(?:[a-z]+ly )?(?:is |was |has )?(?:${word('composing')}|${word('loose')}) )`,
);
/** "with MMAE as its payload", "MMAE is linked to it" */
const named = new RegExp(
  `^(?:, (?:an?|the|which is) (?:[^ ,]+ ){1,7}?, )?(?:[a-z]+ ){0,2}?(?:as (?:its |the |an? )?(?:[a-z]+ ){0,2}${word('part')}|(?:, )?(?:which |that |to which )?(?:is |are |was |has been |have been |being )?(?:[a-z]+ ){0,2}?${word('joined')} (?:to|with|by|via|through|in|into|inside|within|from|\\.|,)) `,
);

/** "X's payload, DM4", "X's MMAE payload"; "the payload of X is DM4" */
const own = new RegExp(`^'s (?:[a-z]+ ){0,4}?${word('part')} (?:, |is |called )?(?:[a-z]+ ){0,3}$`);
const ownBefore = /^'s (?:[a-z]+ ){0,3}$/;
const partAfter = new RegExp(`^(?:[a-z]+ ){0,2}?${word('part')} `);
const partOf = new RegExp(`(?:^| )(?:${word('part')}|Payload_\\d+) (?:of|in|used in) (?:[a-z]+ ){0,4}$`);
const isThat = /^(?:, |is |was )(?:[a-z]+ ){0,3}$/;

/** "a conjugate of": the noun alone is what all these drugs are called. */
function joinedBy(): string {
  return '(?:conjugate|immunoconjugate|adc|immunotoxin|fusion|conjugation) (?:of|with|between)';
}

/** A rule that also reads what no pattern tells. */
export const withPartCues = (rule: Rule, says: PartRelation): Rule => ({
  ...rule,
  find: (sentence, text) => {
    const told = rule.find(sentence, text).filter((each) => !isOfAnother(sentence, each));
    return [...told, ...byPartCue(sentence, says, rule.id)];
  },
});

function byPartCue(sentence: Sentence, says: PartRelation, rule: string): Candidate[] {
  const { masked } = sentence;
  const parts = placed(sentence, kinds[says]).filter(({ at }) => !isClassOfNext(masked.line, at));
  if (parts.length === 0 || inTurn.test(masked.line)) return [];
  return parts.flatMap(({ mention: object, at }) => {
    if (!isThing(object)) return [];
    const told = drugsOver(sentence, at, says) ?? partsBefore(sentence, at);
    return (told ?? []).map((subject) => candidate(sentence, { says, rule, subject, object, at }));
  });
}

/** What is told after these is told of other drugs, or of what this one is given with. */
const ofOthers =
  /(?<![^ ])(?:than|versus|compared|unlike|combination with|combined with|together with|plus|followed by|(?:tested|given|treated|administered|studied|evaluated) with|patients (?:who|with|that|treated)|Beside_\d+|prior|previously|pretreated|refractory to|regimens?|conjugates (?:that|with|carrying|of)|and (?:an?|another|other|the) (?:[a-z]+ ){0,3}(?:conjugate|adc|immunotoxin|antibody) (?:that |which )?(?:carr\w+|with|bearing|of|contain\w*)) /;

/** "more potent than conjugates that carry DM1"; "the maytansinoid DM4" names the family first. */
function isOfAnother(
  { masked: { line, places } }: Sentence,
  { slots: { subject, object }, pattern }: Candidate,
): boolean {
  if (!isMention(subject) || !isMention(object)) return false;
  const [from, to] = [subject, object].map(
    (each) => places.find(({ span }) => span.start === each.start)?.at,
  );
  if (from === undefined || to === undefined) return false;
  if (inTurn.test(line) && !pattern.includes('Compound:subject+')) return true;
  if (object.kind === 'Technology' && others.test(line.slice(from, to))) return true;
  return (
    isClassOfNext(line, to) ||
    ofOthers.test(line.slice(from, to)) ||
    (comparing.test(line.slice(0, from)) && / (?:with|to|and|versus) /.test(line.slice(from, to)))
  );
}

/** "across our pipeline of drugs using T", "licensed from a company using T" */
const others =
  /(?<![^ ])(?:across (?:[a-z]+ ){0,3}|(?:pipeline|portfolio|range|number) of |(?:from|by|with|to) (?:an?|the) (?:[a-z]+ ){0,2}(?:company|firm) |competitors? )/;

interface Told {
  says: PartRelation;
  rule: string;
  subject: ThingMention | undefined;
  object: ThingMention;
  at: number;
}

function candidate(sentence: Sentence, { says, rule, subject, object, at }: Told): Candidate {
  const { masked } = sentence;
  const end = masked.line.indexOf(' ', at) + 1;
  const first = subject && masked.places.find(({ span }) => span.start === subject.start)?.at;
  const from = Math.min(first ?? at, at);
  const until = Math.max(end, first === undefined ? end : masked.line.indexOf(' ', first) + 1);
  return {
    rule,
    says,
    slots: { ...(subject ? { subject } : {}), object },
    sentence,
    span: spanOf(masked, from, until),
    pattern: `Compound … made of … ${kinds[says]}`,
  };
}

/** "the maytansinoid DM4", "an IGN payload, DGN549", "DM1, a maytansinoid": the family beside the agent. */
const isClassOfNext = (line: string, at: number): boolean =>
  agentAfter.test(line.slice(at, at + 90)) || agentBefore.test(line.slice(Math.max(0, at - 60), at));
const agentAfter =
  /^Payload_\d+ (?:(?!(?:and|or|than|to|of|with|by|in|on) )[a-z]+ ){0,5}?(?:, )?(?:called |named |known as )?Payload_/;
const agentBefore = /Payload_\d+ , (?:which is )?(?:an?|the|one of (?:[^ ]+ 's)?) (?:[a-z]+ ){0,3}$/;

/** "compared X with a conjugate of A and P": these are parts of the other. */
const comparing = /(?<![^ ])compar(?:e[sd]?|ing|isons? of) (?:[a-z]+ ){0,2}$/;

/** "to advance X across our pipeline using T": what is made with a platform is more than the drug. */
const ofMany =
  /(?<![^ ])(?:pipelines?|portfolios?|programs|programmes|candidates|products|medicines|drugs|compounds|molecules|antibodies|therapeutics|therapies|immunotherapies|vaccines|bispecifics|conjugates|adcs|company|firm|others?|agreement|collaboration|license|rights?) /;

/** The drug, or drugs, of which the clause tells composition up to the place. */
function drugsOver(sentence: Sentence, at: number, says: PartRelation): ThingMention[] | undefined {
  const { line, mentions } = sentence.masked;
  const from = clauseStart(sentence, at, furthest);
  const list = finds(line.slice(from, at), drugs).at(-1);
  if (!list) return undefined;
  if (comparing.test(line.slice(from, from + list.index))) return undefined;
  const between = line.slice(from + list.index + list[0].length, at);
  if (
    between.split(' ').length > far ||
    ends.test(` ${between.replace('targeted chemotherapy ', '')}`) ||
    joins.test(between) ||
    (says === 'USES_TECHNOLOGY' && ofMany.test(between))
  )
    return undefined;
  const after = line.slice(line.indexOf(' ', at) + 1);
  const isPart =
    composing.test(` ${between}`) ||
    loose.test(` ${between}`) ||
    named.test(after) ||
    own.test(between) ||
    (ownBefore.test(between) && partAfter.test(after)) ||
    (isThat.test(between) && partOf.test(line.slice(from, from + list.index)));
  if (!isPart) return undefined;
  const places = [...list[0].matchAll(/_(\d+)/g)].map(([, place]) => mentions[Number(place)]);
  // "The first is A, and B contains": two clauses; "A and B, which C made with P": the last is explained.
  const isLast =
    /^Compound_\d+ , and Compound_\d+ $/.test(list[0]) || /^, (?:which|that) Company_/.test(between);
  const meant = isLast ? places.slice(-1) : places;
  return meant.flatMap((each) => (each && isThing(each) && !each.beside ? [each] : []));
}
