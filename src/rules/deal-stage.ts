/** How far a deal's drug has come when it is signed: "preclinical", "Phase 2", "marketed". */
import type { Sentence } from '../stages/reading.ts';

const drug = '(?:compound_\\d+|(?:[^ ]+ ){0,4}?(?:candidate|antibody|conjugate|adc|compound|molecule|asset))';

/** Beside the drug's name, within its noun phrase. */
const named = new RegExp(
  `(?:compound_\\d+ ,? ?(?:an?|the|company_\\d+ 's) |rights? to (?:[^ ]+ 's |an? |the )|licen[sc]es? (?:to|for) (?:[^ ]+ 's |an? |the |(?:(?:up|to|one|two|three|four|five|six|several|certain|multiple|its|their|of) ){1,4}))(?<stage>pre ?clinical|phase_\\d+|late stage|early stage|clinical stage|marketed|approved|investigational new drug ready|ind ready)(?: stage| development| testing| trials?| clinical| studies)* ${drug}?`,
  'i',
);

/** Told of the drug alone: "the licensed products include X, which is currently in Phase 2 development". */
const current =
  /\bcompound_\d+ , (?:which is |that is )?(?:currently |now )?in (?<stage>pre ?clinical|phase_\d+|late stage|early stage) /i;

/** A deal that there was before: how far its drug has come since is no matter of its signing. */
const ofOld = /\b(?:are|is|were|was|been) part(?:ies|y) to\b/;

/** Told of the drug of a deal that is being made: "X, an antibody to CD37 that is currently in Phase 1 development". */
const asItStands =
  /\bcompound_\d+ , (?:(?!; |\. |compound_|company_)[^ ]+ ){0,16}?(?:in|completed|entering|entered) (?<stage>pre ?clinical|phase_\d+|late stage|early stage) (?:(?:clinical|pivotal|registrational) )?(?:development|testing|trials?|stud(?:y|ies))\b|\b(?:develop\w*|commerciali\w+|rights to|licen[sc]es? to|for) (?:(?:an?|the|one|two|three|four|five|six|seven|up|to|several|multiple|of|certain|investigational|novel|undisclosed|company_\d+|'s) ){1,4}(?<early>pre ?clinical) (?:[^ ;.,]+ ){0,3}?(?:candidates?|antibod(?:y|ies)|conjugates?|adcs?|compounds?|molecules?|assets?|program(?:me)?s?|therap(?:y|ies)|bispecifics?)\b|\b(?:develop\w*|commerciali\w+|rights to|licen[sc]es? to|for) (?:(?!(?:;|\.|,|which|that|and) )[^ ]+ ){1,8}?(?:candidates?|antibod(?:y|ies)|conjugates?|adcs?|compounds?|molecules?|assets?|program(?:me)?s?) (?:(?:that are|currently|now|still) )*in (?<before>pre ?clinical) (?:development|testing|research|stage)\b|\bcompound_\d+ , (?:which is |that is )?(?:an? |the |company_\d+ 's )(?:(?!; |\. |compound_|company_)[^ ]+ ){0,8}?(?<ready>phase_\d+) ready /i;

/**
 * @param status what the deal came to: how far a drug is when its deal is changed or ends is not its stage at signing
 * @returns `preclinical`, `Phase 2`, …
 */
export function stageOf({ masked }: Sentence, status: string | undefined): string | undefined {
  const { line } = masked;
  const isNew = (status === undefined || status === 'signed') && !ofOld.test(line);
  const told =
    (isNew ? (named.exec(line) ?? current.exec(line)) : null) ??
    (status === 'signed' ? asItStands.exec(line) : null);
  const { stage, early, before, ready } = told?.groups ?? {};
  const said = stage ?? early ?? before ?? ready;
  if (!said) return undefined;
  const phase = /^phase_(\d+)$/i.exec(said);
  const mention = phase && masked.mentions[Number(phase[1])];
  if (mention?.kind === 'Phase') return `Phase ${mention.value}${ready ? '-ready' : ''}`;
  return /^pre/.test(said) ? 'preclinical' : said.replace(/ stage$/, '-stage');
}
