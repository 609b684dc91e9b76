/** Deals told beside a drug or platform: "AVE9633, licensed to B in 2003", "an inhibitor that it licensed from C". */
import type { Mention, ThingMention } from '../recognisers/mention.ts';
import { isThing } from '../recognisers/mention.ts';
import type { Sentence } from '../stages/reading.ts';
import { lacks } from '../text/needs.ts';
import { slice, without } from './clauses.ts';
import { dealTerms } from './deal-terms.ts';
import { storedSpan } from './line.ts';
import type { Candidate, SlotValue } from './rule.ts';

const things =
  '(?<things>(?:Compound|Beside|Technology|Antibody|Payload|Linker)_\\d+ (?:(?:, and |, or |, |and |or )(?:Compound|Beside|Technology|Antibody|Payload|Linker)_\\d+ )*)(?:technolog(?:y|ies) |platforms? )?';
/** What is said of the drug in between: never another drug or its technology, nor a firm but the one that works on it. */
const about =
  '(?:by (?:the )?Company_\\d+ |(?!Compound_|Company_|Beside_|Parent_|and which |technolog(?:y|ies) |platforms? |linkers? |patents? |;|:)[^ ]+ ){0,16}?';
const words = '(?:(?!Compound_|Company_|;|:|and |which |for |under )[^ ]+ ){0,5}?';
const firm = (slot: 'licensor' | 'licensee' | 'one' | 'other') =>
  `(?:the )?(?<${slot}>(?:Company|Parent)_\\d+) `;
const aux =
  '(?:(?:is|are|was|were|has|have|had|been|being|also|originally|previously|exclusively|recently|earlier|initially|later|then|subsequently) ){0,4}';
const inLicensed = '(?:in )?(?:licen[sc]ed|sublicensed)';
const outLicensed = '(?:out )?(?:licen[sc]ed|sublicensed|granted)';
/** "in 2003", "as part of a 2003 collaboration", "under an agreement of March 2001". */
const when =
  '(?:(?:(?!;|Company_|Compound_|Money_|Date_|and |which |who |is |are |was |were |has |have |will |until |by |for |paid )[^ ]+ ){0,12}?(?:in|on|since|of|dated|effective|from|a|an|the) (?<date>Date_\\d+) )?';
const licence = '(?:(?:sub)?licen[sc]es?|agreements?|collaborations?|alliance|partnership)';

const holds =
  '(?:holds?|has|have|controls?|held|had) (?:the |an |all )?(?:(?:exclusive|option|worldwide|commercial|development|and|marketing|distribution|licen[sc]e|rights?) ){1,6}(?:for [^ ]+ (?:[^ ]+ )?)?(?:to|for) (?:develop |co |commerciali[sz]e |market |distribute |license |and |, ){0,6}';

const forms = [
  `${things}${about}${aux}${inLicensed} (?:(?:in|on) (?<day>Date_\\d+) )?${words}(?:by ${firm('licensee')})?${words}from ${firm('licensor')}${when}`,
  `${things}${about}${aux}${outLicensed} (?:(?:in|on) (?<day>Date_\\d+) )?${words}(?:by ${firm('licensor')})?${words}to ${firm('licensee')}${when}`,
  `${things}${about}(?:which |that )?${firm('licensee')}${aux}(?:${inLicensed}|acquired|obtained|bought|purchased) ${words}from ${firm('licensor')}${when}`,
  `${things}${about}(?:which |that )?${firm('licensor')}${aux}${outLicensed} ${words}to ${firm('licensee')}${when}`,
  // "trastuzumab-DM1, in development by A under a license from B"
  `${things}${about}(?:by ${firm('licensee')})(?:, )?under ${words}${licence} from ${firm('licensor')}${when}`,
  `${things}${about}under ${words}${licence} from ${firm('licensor')}${when}`,
  // "is made with technology licensed from A"
  `(?:technolog(?:y|ies)|platforms?|linkers?|patents?|intellectual property|librar(?:y|ies)) (?:that |which )?${aux}${inLicensed} ${words}(?:by ${firm('licensee')})?from ${firm('licensor')}${when}`,
  // "B, which has licensed its phage display technology to A"
  `${firm('licensor')}, which ${aux}${outLicensed} (?:(?!Company_|;|:|and )[^ ]+ |Company_\\d+ 's ){1,10}?to ${firm('licensee')}${when}`,
  // "A is a firm that has out-licensed X, its HER3 antibody, to B"
  `${firm('licensor')}(?:(?:is|are) an? (?:(?!Company_|;|, )[^ ]+ ){1,14}(?:that|which) )?${aux}${outLicensed} ${words}${things}, (?:Company_\\d+ 's )?(?:(?!Company_|Compound_|;|,)[^ ]+ ){1,10}, to ${firm('licensee')}${when}`,
  // "has in-licensed DM1 from A"
  `(?:(?<=^|and |also )|${firm('licensee')})(?:has |have |had )(?:(?:also|previously|exclusively) )?${inLicensed} (?:the |its |an? )?(?:(?!Company_|from |to )[^ ,;]+ ){0,4}?${things}from ${firm('licensor')}${when}`,
  // "A, which merged into C and had licensed them from B"
  `${firm('licensee')}, which (?:[^ ;:]+ ){0,8}?${aux}${inLicensed} (?:them|it|these|the [^ ]+|its [^ ]+) from ${firm('licensor')}${when}`,
  // "A, the licensee for X outside Japan"
  `${firm('licensee')}(?:of [^ ]+ , [^ ]+ |of [^ ]+ )?, (?:the |its |an? |our |Company_\\d+ 's )(?:exclusive |worldwide |commercial )*licensee (?:for|of) ${things}`,
  // "A, B's partner for X"
  `${firm('one')}, ${firm('other')}'s (?:[^ ,;]+ ){0,3}?(?:partner|collaborator) (?:for|on|in) (?:the (?:development|commerciali[sz]ation) of )?${things}`,
  // "A, from which B obtained the rights to X"
  `${firm('licensor')}(?:, (?:now )?(?:[^ ,;]+ ){0,5}(?:Parent_\\d+ )?)?, from (?:which|whom) ${firm('licensee')}${aux}(?:${inLicensed}|acquired|obtained|received) (?:(?!Company_|;)[^ ]+ ){0,6}?${things}${when}`,
  // "A, which has an existing license agreement with B"
  `${firm('one')}, which ${aux}(?:an? |the )?(?:(?:existing|ongoing|earlier|separate|exclusive) ){0,2}(?:(?:licen[sc](?:e|ing)|collaboration|research|option) (?:and )?){1,3}agreement with ${firm('other')}${when}`,
  // "A's licensee B has exclusive rights to X"
  `${firm('licensor')}'s (?:licensee|licensing partner|partner) ${firm('licensee')}${aux}${holds}${things}`,
  // "A holds the rights to X in Japan"; who gave them is whoever tells of it
  `${firm('licensee')}${aux}${holds}${things}(?:from ${firm('licensor')})?${when}`,
  // "In China, rights to X belong to A, under an agreement of 2013"
  `rights (?:to|for|in) ${things}(?:(?:in|outside|for) (?:[^ ,;]+ ){1,6}?)?(?:belong to|are held by|lie with|rest with|are with) ${firm('licensee')}${when}`,
  // "A and B have co-developed X since 2016", "X, which A develops jointly with B"
  `${firm('one')}and ${firm('other')}${aux}(?:co developed|co develop|jointly developed|jointly develop) ${things}${when}`,
  `${things}${about}(?:which |that )?${firm('one')}${aux}(?:co develops|jointly develops|develops jointly|is co developing|is jointly developing) with ${firm('other')}${when}`,
  // "A, with which B has worked since 2019"
  `${firm('one')}, with (?:which|whom) ${firm('other')}${aux}(?:worked|collaborated|partnered|been working|been collaborating) ${when}`,
  // "licensed DM1 from A and J591 from B", "have been out-licensed: X to A, and Y to B"
  `(?<=(?:^|[,;] )(?:[^ ,;]+ ){0,6}?${inLicensed} (?:(?!Company_)[^ ;]+ ){0,14}?from (?:the )?Company_\\d+ (?:[^ ;]+ ){0,12}?and )${things}${about}from ${firm('licensor')}${when}`,
  `(?<=\\b${outLicensed} (?:(?!Company_)[^ ;]+ ){0,14}?to (?:the )?Company_\\d+ (?:[^ ;]+ ){0,12}?and )${things}${about}to ${firm('licensee')}${when}`,
  `(?<=\\b(?:been|were|was|has|have) out licensed : )${things}${about}to ${firm('licensee')}${when}`,
].map((form) => new RegExp(form, 'g'));

/** Found deals, and what is left of the sentence when their telling is taken out. */
interface PassingDeals {
  candidates: Candidate[];
  rest: Sentence;
}

/** A sentence that announces a deal tells of it and not in passing. */
const news = /\b(?:announc\w+|entered into|signed|today)\b/;

export function passingDeals(sentence: Sentence, text: string): PassingDeals {
  if (news.test(sentence.masked.line)) return { candidates: [], rest: sentence };
  const candidates: Candidate[] = [];
  let rest = sentence;
  for (const form of forms) {
    for (let hit = next(form, rest); hit; hit = next(form, rest)) {
      candidates.push(candidate(sentence, rest, hit, text));
      // A second thing under one verb is of its own deal alone.
      const isSecond = form.source.startsWith('(?<=') && hit.groups?.licensor !== undefined;
      const lead = isSecond ? 0 : leadOf(hit);
      rest = without(rest, hit.index + lead, hit.index + hit[0].length);
    }
  }
  return { candidates, rest };
}

function next(form: RegExp, { masked: { line } }: Sentence): RegExpExecArray | null {
  form.lastIndex = 0;
  const hit = lacks(line, form) ? null : form.exec(line);
  return hit && termOf.test(line.slice(0, hit.index)) ? null : hit;
}

/** "its license agreement with B, under which B has exclusive rights to X": a term of the deal just named. */
const termOf =
  /\b(?:agreement|licen[sc]e|collaboration|alliance|partnership|deal) (?:with|between) (?:[^ ;]+ ){1,6}, (?:under|pursuant to|by|in) which $/;

/** The drug or firm of which it is told stays in the sentence, for what else that tells. */
const leadOf = ({ 0: all, groups }: RegExpExecArray): number =>
  all.startsWith(groups?.things ?? ' ') ? (groups?.things ?? '').length : all.indexOf(' ') + 1;

function candidate(sentence: Sentence, rest: Sentence, hit: RegExpExecArray, text: string): Candidate {
  const filled = Object.entries(slotsOf(rest, hit, text)).filter(
    (slot): slot is [string, SlotValue] => slot[1] !== undefined,
  );
  return {
    rule: 'agreement',
    says: 'Agreement',
    slots: Object.fromEntries(filled),
    sentence,
    span: storedSpan(rest, hit.index, hit.index + hit[0].length),
    pattern: `in passing: ${hit[0].trim()}`,
  };
}

function slotsOf(rest: Sentence, hit: RegExpExecArray, text: string): Record<string, SlotValue | undefined> {
  const told = slice(rest, hit.index, hit.index + hit[0].length);
  const { exclusive, territory, field, kinds } = dealTerms(around(rest, hit), 0, text);
  const of = (slot: string) => mentionsIn(told, hit.groups?.[slot]);
  const [[licensor], [licensee], drugs] = [of('licensor'), of('licensee'), of('things')];
  const partners = [...of('one'), ...of('other')];
  const date = dateOf(told, hit.groups?.date ?? hit.groups?.day);
  return {
    parties: [licensee, licensor, ...partners].filter((one) => one !== undefined),
    ...((licensor && licensee) || partners.length > 0 ? {} : { own: licensor ? 'licensee' : 'licensor' }),
    licensor,
    licensee,
    kinds: kinds ?? (partners.length > 0 ? undefined : ['licence']),
    exclusive,
    territory,
    field,
    date,
    compounds: listOf(drugs, 'Compound'),
    technologies: listOf(drugs, 'Technology'),
    passing: true,
    more: (date === undefined && now.test(hit[0])) || undefined,
  };
}

/** "Rights to X are granted to B": by the deal that is being told of, if that is theirs. */
const now = /\b(?:is|are|will be|shall be) (?:exclusively |also |hereby )?granted\b/;

/** With what stands around it of the place and use of the rights, up to the next firm or drug. */
function around(rest: Sentence, { index, 0: all }: RegExpExecArray): Sentence {
  const { line } = rest.masked;
  const end = index + all.length;
  const more =
    /^(?:(?!Company_|Compound_|Parent_|; |\. |which |who |and (?:is|has|will|which) )[^ ]+ ){0,20}/.exec(
      line.slice(end),
    );
  const lead = /(?:^|; )(?:(?!Company_|Compound_|Parent_|; )[^ ]+ ){0,20}$/.exec(line.slice(0, index));
  return slice(rest, index - (lead?.[0].length ?? 0), end + (more?.[0].length ?? 0));
}

const numbered = (words = ''): number[] =>
  [...words.matchAll(/[A-Z]\w+_(\d+)/g)].map(([, number]) => Number(number));

const mentionsIn = ({ masked }: Sentence, words: string | undefined): ThingMention[] =>
  numbered(words)
    .flatMap((number) => masked.mentions[number] ?? [])
    .filter(isThing);

function dateOf({ masked }: Sentence, words: string | undefined): string | undefined {
  const mention: Mention | undefined = numbered(words).map((number) => masked.mentions[number])[0];
  return mention?.kind === 'Date' ? mention.value : undefined;
}

function listOf(all: readonly ThingMention[], kind: string): ThingMention[] | undefined {
  const found = all.filter((one) => one.kind === kind);
  return found.length > 0 ? found : undefined;
}
