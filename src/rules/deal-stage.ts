/** How far a deal's drug has come when it is signed: "preclinical", "Phase 2", "marketed". */
import type { Sentence } from '../stages/reading.ts';

const drug = '(?:compound_\\d+|(?:[^ ]+ ){0,4}?(?:candidate|antibody|conjugate|adc|compound|molecule|asset))';

/** Beside the drug's name, within its noun phrase. */
const named = new RegExp(
  `(?:compound_\\d+ ,? ?(?:an?|the) |rights? to (?:[^ ]+ 's |an? |the )|licen[sc]e (?:to|for) (?:[^ ]+ 's |an? |the )|compound_\\d+ , (?:which is )?(?:currently |now )?in )(?<stage>pre ?clinical|phase_\\d+|late stage|early stage|clinical stage|marketed|approved|investigational new drug ready|ind ready)(?: stage| development| testing| trials?| clinical| studies)* ${drug}?`,
  'i',
);

/** @returns `preclinical`, `Phase 2`, … */
export function stageOf({ masked }: Sentence): string | undefined {
  const said = named.exec(masked.line)?.groups?.stage;
  if (!said) return undefined;
  const phase = /^phase_(\d+)$/i.exec(said);
  const mention = phase && masked.mentions[Number(phase[1])];
  if (mention?.kind === 'Phase') return `Phase ${mention.value}`;
  return /^pre/.test(said) ? 'preclinical' : said.replace(/ stage$/, '-stage');
}
