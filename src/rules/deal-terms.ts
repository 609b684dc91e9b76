/** What a sentence says of a deal's terms: kinds, status, exclusivity, territory, field, targets, technologies, drugs, dates. */
import { isThing } from '../recognisers/mention.ts';
import type { Sentence } from '../stages/reading.ts';
import { finds } from '../text/finds.ts';
import { dealDates } from './deal-dates.ts';
import { kindsOf } from './deal-kinds.ts';
import { stageOf } from './deal-stage.ts';
import { isSigning, statusOf } from './deal-status.ts';
import { field } from './field.ts';
import { distinct, type Placed, placed } from './line.ts';
import type { SlotValue } from './rule.ts';
import { territory } from './territory.ts';
import { undisclosed } from './undisclosed.ts';

/** @param at place in the line of the words for the deal */
export function dealTerms(sentence: Sentence, at: number, text: string): Record<string, SlotValue> {
  const status = statusOf(sentence);
  const kinds = kindsOf(sentence);
  const bought = kinds?.includes('acquisition');
  const left = undisclosed(sentence, text);
  const changing = status === 'amended';
  const told: Record<string, SlotValue | undefined> = {
    kinds,
    status,
    ...(bought
      ? { exclusive: kinds?.includes('option') ? exclusive(sentence) : undefined }
      : {
          exclusive: exclusive(sentence),
          territory: territory(sentence, text),
          field: field(sentence, text),
          stage: stageOf(sentence, status),
          ...dealThings(sentence, at),
        }),
    ...dealDates(sentence, at, isSigning(sentence), changing),
    undisclosed: left.length > 0 ? left : undefined,
  };
  return Object.fromEntries(
    Object.entries(told).flatMap(([slot, value]) => (value === undefined ? [] : [[slot, value]])),
  );
}

/** "exclusive" of rights that are given, not kept; where both are told, the first. */
function exclusive({ masked: { line } }: Sentence): boolean | undefined {
  const said =
    /(?<!(?:keeps?|retains?|retain|retained|maintains?|reserves?|kept) (?:[^ ]+ ){0,2})\b(?<!\bco )(?<not>non ?)?exclusive(?:ly)?\b(?! (?:negotiat|of|jurisdiction|forum))/.exec(
      line.replace(forResearch, ' ').replace(converted, ''),
    );
  return said ? said.groups?.not === undefined : ofRights.test(line) ? true : undefined;
}

/** "a non-exclusive, worldwide research license": a right to try, besides those that the deal is about. */
const forResearch = / non exclusive (?:, )?(?:[^ ,;]+ (?:, )?){0,3}?research licen[sc]es? /g;

/** "converted from exclusive to non-exclusive": what it was before. */
const converted =
  /\bfrom (?:an? )?(?:non )?exclusive (?:license )?(?:in)?to (?:an? )?(?=(?:non )?exclusive\b)/g;

/** "B obtains exclusivity for CD71" */
const ofRights =
  /\b(?:obtain|receiv|gain|secur|acquir|grant|enjoy|ha[sd]|have|get)\w* (?:(?:worldwide|full|global|target|market|commercial) )*exclusivity (?:for|on|over|in|with respect to|as to|against|to) /;

/** A drug's maker's tools are no subject of the deal: "created with its UltiMAb system". */
const making =
  /\b(?:created|generated|ma[dk]e[s]?|discovered|derived|produced|built) (?:[^ ]+ ){0,4}(?:with|using|through|from|by|on|by means of) (?:[^ ]+ ){0,3}$/;

/** "rights to a Probody molecule": the platform of one drug, even where that has no name. */
const attribute =
  /^Technology_\d+ (?:[^ ,]+ ){0,2}?(?:adc|candidate|conjugate|antibody|compound|molecule)\b(?! (?:[^ ,]+ ){0,2}?(?:technolog(?:y|ies)|platforms?))/;

/** "its huX-DM1 tumor-activated prodrug": what sort of drug that is. */
const ofDrug = /Compound_\d+ (?:(?:Technology_\d+|tumou?r activated prodrug) )?(?:\( )?$/i;

/** "XMT-2056, one of its Immunosynthen ADCs": the platform of a drug that is named. */
const attributes =
  /^Technology_\d+ (?:(?!technolog|platforms? |for |with |to )[^ ,]+ ){0,2}?(?:adcs|candidates|conjugates|antibodies|compounds|molecules)\b/;

/** "A, a company that develops drugs known as DARPins, has signed a license with B": what a firm is known for. */
const ofFirm =
  /Company_\d+ (?:\( [^()]+ \) )*, (?:an? |the |which |that |who )(?:(?!Company_|; )[^ ]+ ){0,30}$/;

/** "a collaboration to test X with Y": the drug that is given with the other is of the deal too. */
const joint =
  /\b(?:collaborat\w+|supply agreement|agreements?|join(?:ed|s) with|alliance) (?:[^ ;]+ ){0,24}?(?:evaluat\w+|stud(?:y|ies|ying)|test(?:s|ing)?|trials?|combin\w+|investigat\w+)\b|\b(?:trials?|stud(?:y|ies)|evaluation|combination) of Compound_\d+ (?:in combination )?with Beside_/;

/** "LEFTY1, a member of the TGF-beta superfamily": what the target belongs to. */
const ofFamily = /\b(?:member|part|component|ligand|subunit) of the (?:[^ ,;.]+ ){0,5}(?:\( )?$/;

/** "B selected a second target, CD70, under the collaboration" */
const asChosen =
  /\b(?:select|nominat|designat|chos|add)\w* (?:[^ ,;.]+ ){0,4}targets? (?:, )?(?:namely |which is )?$/;

/** "with Y, an anti-PD-L1 antibody": what the drug binds that is given besides. */
const ofBeside = /Beside_\d+ , (?:[^ ,;]+ ){0,5}$/;

const beside = ({ masked }: Sentence): Placed[] =>
  finds(masked.line, /(?<![^ ])Beside_(\d+) /g).flatMap((hit) => {
    const mention = masked.mentions[Number(hit[1])];
    return mention?.kind === 'Compound' ? [{ mention, at: hit.index }] : [];
  });

function dealThings(sentence: Sentence, at: number): Record<string, SlotValue> {
  const { line } = sentence.masked;
  const drugs = line.includes('Compound_');
  const before = (each: Placed, letters: number): string =>
    line.slice(Math.max(0, each.at - letters), each.at);
  const isTarget = (each: Placed): boolean =>
    (each.at > at || asChosen.test(before(each, 60))) &&
    !ofBeside.test(line.slice(0, each.at)) &&
    !ofFamily.test(before(each, 90));
  const isPlatform = (each: Placed): boolean =>
    !ofDrug.test(before(each, 40)) &&
    !attribute.test(line.slice(each.at)) &&
    !(drugs && attributes.test(line.slice(each.at))) &&
    !(each.at < at && ofFirm.test(line.slice(0, each.at))) &&
    !making.test(before(each, 120));
  const told = {
    targets: placed(sentence, 'Target').filter(isTarget),
    technologies: placed(sentence, 'Technology').filter(isPlatform),
    compounds: ofAnchor(
      [...placed(sentence, 'Compound'), ...(joint.test(line) ? beside(sentence) : [])],
      at,
      line,
    ),
  };
  return Object.fromEntries(
    Object.entries(told).flatMap(([slot, all]) => {
      const things = distinct(all.map(({ mention }) => mention).filter(isThing));
      return things.length > 0 ? [[slot, things]] : [];
    }),
  );
}

/** "presented data on X and announced an agreement with B for Y": of several drugs those that follow the words for the deal. */
function ofAnchor(drugs: readonly Placed[], at: number, line: string): readonly Placed[] {
  const after = drugs.filter((each) => each.at > at);
  const [first] = after;
  const leads = first && follows.test(line.slice(at, first.at));
  return leads ? after : drugs;
}

const follows =
  /^(?:(?!Compound_|; )[^ ]+ ){0,30}?(?:for|on|covering|regarding|to|of) (?:(?!Company_|; |for |on |to )[^ ]+ ){0,12}$/;
