import type { Sentence } from '../stages/reading.ts';
import { clausesOf } from './clauses.ts';
import { anchor, anything, isOther, ofDrugs, ofMany, pointing, several } from './deal-anchor.ts';
import { hints, umbrella } from './deal-hints.ts';
import { type DealParties, dealParties } from './deal-parties.ts';
import { ofLine, ofSubject, ownSide, withTeller } from './deal-teller.ts';
import { dealTerms } from './deal-terms.ts';
import { hedge, isMerelyTalk, withoutDay, wouldTell } from './hedged-deals.ts';
import { firmsIn, hits, placed, storedSpan, things } from './line.ts';
import { modality } from './modality.ts';
import { namesIn } from './named-deals.ts';
import { ownDeals } from './own-deals.ts';
import { passingDeals } from './passing-deals.ts';
import { asQuoted, isQuoted } from './quoted-deals.ts';
import { besideEnded, olderDeal, replacedDeal } from './replaced-deals.ts';
import type { Candidate, Rule, SlotValue } from './rule.ts';
import { asSale } from './sales.ts';
import { eachWith, givenTo, severally, takersOf } from './several-deals.ts';
import { isWithStranger } from './strangers.ts';
import { asOver, isUnexercised } from './unexercised.ts';

/** Licences, collaborations and other deals: who gives what to whom. Tellings of one deal are merged later. */
export const rule: Rule = {
  id: 'agreement',
  says: 'Agreement',
  trigger:
    /(?:access|rights?) to .*(?:Technology|Compound)_|(?:will (?:also )?(?:use|apply|utili[sz]e|leverage|employ|deploy)|is (?:also )?(?:using|applying|utili[sz]ing|employing|leveraging)) .*Technology_|agreement|amendment|exclusive basis|collaborat|option|alliance|partnership|licen[sc]|joint venture|arrangement|cooperation|merger|acqui(?:re|sition)|rights? to|(?:exclusive|worldwide|global) (?:[^ ]+ ){0,4}right|(?:commerciali[sz]ation|commercial|marketing|distribution|regional) rights|opt(?:s|ed) in|the (?:two )?(?:parties|companies)|disclosed|confidential treatment|(?:costs|expenses) .*(?:shared|borne|split|divided)|bears? .*(?:costs|expenses)|develop .*together|shar(?:e|es|ing) .*(?:costs|expenses)|co ?(?:promot|develop|commerciali[sz])|jointly |partner|territor|deal with Company_|^Company_\d+ and Company_\d+ (?:will|shall|have agreed|agreed?|intend|plan|are) |with wh(?:ich|om) Company_|accord |(?:team|pair|join|forces)(?:s|ed|ing)? (?:up )?(?:with|to)|all(?:y|ied) to|the (?:first|initial|lead) (?:[^ ]+ )?targets? |targets , |^(?:the )?(?:licensed )?field |^Company_\d+ (?:may|can|is free to|is entitled to) |(?:team|pair|join|forces|ally|allied)(?:s|ed|ing)? (?:up |forces )?(?:to|on)/,
  find: (sentence, text) => {
    if (several.test(sentence.masked.line) && !ofDrugs.test(sentence.masked.line)) return [];
    if (isOther(sentence.masked.line) || ofMany.test(sentence.masked.line)) return [];
    let known = false;
    const { candidates, rest } = passingDeals(sentence, text);
    const lasting = besideEnded(rest);
    const replaced = replacedDeal(lasting);
    const direct = clausesOf(replaced?.rest ?? lasting).flatMap((clause) => {
      const found = inClause(sentence, clause, text, known);
      known ||= found.length > 0;
      return found;
    });
    const all = replaced ? [...direct, ...ended(sentence, replaced.older, text)] : direct;
    return [...(isQuoted(sentence.masked.line) ? all.flatMap(asQuoted) : all), ...candidates];
  },
};

/** The older deal that the one told of in the sentence ends. */
const ended = (sentence: Sentence, older: Sentence, text: string): Candidate[] =>
  hits(older, anchor)
    .slice(0, 1)
    .map((first) => candidate(sentence, older, first, olderDeal(older, dealParties(sentence, text), text)));

/** @param known whether an earlier clause told of a deal, so that this may go on about it */
function inClause(sentence: Sentence, clause: Sentence, text: string, known: boolean): Candidate[] {
  if (wouldTell.test(clause.masked.line) || isMerelyTalk(clause.masked.line)) return [];
  const { hedged, unmade } = hedge(clause);
  if (unmade && hedged === 'possible') return [];
  const [first] = hits(clause, anchor);
  const several = first ? eachWith(clause, text) : [];
  if (first && several.length > 0) return several.map((slots) => candidate(sentence, clause, first, slots));
  const given = givenTo(clause);
  const takers = given?.takers ?? takersOf(clause);
  const firms =
    first &&
    (ofLine(clause) ??
      (given ? { parties: [given.giver, ...given.takers] } : undefined) ??
      dealParties(clause, text) ??
      (takers.length > 1 ? { parties: takers } : (ofSubject(sentence, clause) ?? withTeller(clause, first))));
  if ((firms?.parties.length ?? 0) < 2 && isWithStranger(clause, text)) return [];
  if (!first || !firms) return pointingBack(sentence, clause, text, known);
  const told = toldOf(clause, first, firms, text);
  const each = severally(told, clause.masked.line, takers);
  const deals = each.length > 1 ? each : ownDeals(clause, told, firms);
  return deals.map((slots) => candidate(sentence, clause, first, slots));
}

/** Words of the line that show that a deal is told. */
type Hit = ReturnType<typeof hits>[number];

/** What the clause tells of the deal between its firms. */
const toldOf = (clause: Sentence, first: Hit, firms: DealParties, text: string): Record<string, SlotValue> =>
  asSale(clause, {
    ...firms,
    ...ofUmbrella(dealTerms(clause, first.at, text), clause.masked.line),
    ...(crossed.test(clause.masked.line) ? { crossed: true } : {}),
    ...(firms.licensor && grants.test(clause.masked.line) ? { grants: true } : {}),
    ...hints(clause.masked.line),
    ...(firms.parties.length === 1 && / rights?$/.test(first.words) ? { holds: true } : {}),
    ...ownSide(clause, firms),
    ...(firms.parties.length === 1 ? { named: firmsIn(clause) } : {}),
  });

/** Each gives the other a licence: "exchange cross-licenses for each other's technology". */
const crossed = /\bcross licen[sc](?:es?|ing)\b|\blicen[sc]es? to each other/;

/** "A granted B a license" leaves no doubt who gives it. */
const grants = /\bCompany_\d+ (?:(?:has|have|had|will|also|hereby) ){0,2}grant(?:s|ed)? (?:to )?Company_\d+ /;

/** Terms of a deal told before: "Under the agreement of May 2000 A develops X". */
function pointingBack(sentence: Sentence, clause: Sentence, text: string, known: boolean): Candidate[] {
  const { line } = clause.masked;
  const [points] = hits(clause, known ? anything : pointing);
  const terms =
    points && !praise.test(line) && !beyond.test(line) ? dealTerms(clause, points.at, text) : undefined;
  if (!points || !terms) return [];
  const told = Object.keys(terms);
  // The rest of a sentence that told a deal does not add to it by the things that it names.
  const isBare = told.every((slot) => isThingsOnly.has(slot));
  if (isBare && (told.length === 0 || !hits(clause, pointing)[0])) return [];
  if (!leaning.test(line)) delete terms.technologies;
  const own = things(placed(clause, 'Company').map(({ mention }) => mention));
  const named = own.length > 0 ? own : firmsIn(sentence);
  return [candidate(sentence, clause, points, { ...terms, ...hints(line), named, points: namesIn(clause) })];
}

/**
 * "This license was granted under an agreement of 2011": of that it is told when it was made, what became of it, and the
 * technology to which it gives rights.
 */
function ofUmbrella(told: Record<string, SlotValue>, line: string): Record<string, SlotValue> {
  if (!umbrella.test(line)) return told;
  const { date, amendments, status, technologies } = told;
  return Object.fromEntries(
    Object.entries({
      date,
      amendments,
      status: status === 'extended' || status === 'amended' ? status : undefined,
      technologies: umbrellaGives.test(line) ? technologies : undefined,
    }).flatMap(([slot, value]) => (value === undefined ? [] : [[slot, value]])),
  );
}

/** "an agreement … that grants B rights to A's technology" */
const umbrellaGives =
  /\b(?:agreement|collaboration|alliance) (?:(?!; )[^ ]+ ){0,24}?(?:(?:that|which) (?:grant|giv|provid|allow|entitl|enabl)\w*|granting|giving|providing|under which) (?:(?!; )[^ ]+ ){0,16}?Technology_\d+/;

/** "The agreement comes as A builds its pipeline behind X", "this partnership shows the promise of …": no terms. */
const praise =
  /\b(?:the|this|our|their|company_\d+ 's) (?:(?:new|exciting|therapeutic|strategic|important|latest|expanded|broad|unique) ){0,3}(?:agreement|collaboration|partnership|alliance|deal|license) (?:with (?:[^ ;]+ ){1,14}?)?(?:(?:also|once|again|further|clearly) )*(?:comes|reflects|underscores|demonstrates|shows|validates|highlights|illustrates|underlines|represents|marks|builds|strengthens|complements|exemplifies|speaks)\b/i;

/** "Outside the collaboration, A is developing X": X is not the deal's. */
const beyond =
  /^(?:outside(?: of)?|beyond|apart from|independent(?:ly)? (?:of|from)|separate(?:ly)? from|in addition to) (?:the|this|these|our|their|its|company_\d+ 's) (?:[^ ,;]+ ){0,4}(?:agreements?|collaborations?|partnerships?|alliances?|licen[sc]es?) /i;

/** The platform that work under a deal is done with: "leveraging A's B-Body platform". */
const leaning =
  /\b(?:leverag\w+|us(?:e|es|ing)|appl(?:y|ies)|utili[sz]\w+|combin\w+|pair(?:s|ing)|employ\w*|deploy\w*|incorporat\w+|based (?:up)?on|built (?:up)?on|by means of|through the use of|applying|access to|use of|with) (?:[^ ,;]+ ){0,4}?Technology_\d+ |\b(?:based (?:up)?on|using|combin\w+|utili[sz]\w+) (?:[^;.]+ )?and Company_\d+ 's (?:[^ ,;]+ ){0,4}?Technology_\d+ /;

/** Things that a clause names tell by themselves of no deal. */
const isThingsOnly = new Set(['compounds', 'targets', 'stage', 'date']);

/** "A and B agreed not to renew their agreement": it is not the deal that is denied. */
const notRenewed =
  /\b(?:not (?:to )?(?:be )?|no longer |declin\w+ to |without )(?:renew|extend|prolong)\w* (?:its|their|the|company_\d+ 's) (?:[^ ,;]+ ){0,5}?(?:agreement|collaboration|licen[sc]e|alliance|partnership)\b/i;

function candidate(
  sentence: Sentence,
  clause: Sentence,
  { at, end }: { at: number; end: number },
  slots: Candidate['slots'],
): Candidate {
  const isOver = isUnexercised(clause.masked.line);
  const how = isOver || notRenewed.test(clause.masked.line) ? 'done' : modality(clause, at, 60);
  const { unmade, ...hedged } = hedge(clause);
  return {
    rule: 'agreement',
    says: 'Agreement',
    slots: isOver
      ? asOver(slots)
      : how === 'negated'
        ? { ...slots, negated: true }
        : hedged.hedged === 'possible' || unmade
          ? { ...withoutDay(slots), ...hedged }
          : { ...slots, ...hedged },
    sentence,
    span: storedSpan(clause, at, end),
    pattern: `${how} ${clause.masked.line.slice(at, end).trim()}`,
  };
}
