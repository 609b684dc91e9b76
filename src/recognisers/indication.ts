/** Diseases that no list has: a disease word with the words of stage, site and marker before it. */
import { lookUp } from '../lexicon/names.ts';
import { type Recogniser, spanOf } from './recogniser.ts';

const head = String.raw`(?:cancers?|carcinomas?|lymphomas?|leukemias?|leukaemias?|myelomas?|melanomas?|sarcomas?|gliomas?|glioblastomas?|neuroblastomas?|mesotheliomas?|tumou?rs?|malignanc(?:y|ies)|neoplasms?|syndromes?|disease)`;

/** Words that narrow a disease: stage, line, site, marker, cell. */
const narrowing = String.raw`(?:metastatic|advanced|locally|recurrent|relapsed|refractory|unresectable|inoperable|platinum[- ]resistant|platinum[- ]sensitive|hormone[- ]refractory|castration[- ]resistant|triple[- ]negative|treatment[- ]resistant|newly[- ]diagnosed|high[- ]risk|high[- ]grade|low[- ]grade|indolent|aggressive|diffuse|large|small|cutaneous|systemic|anaplastic|chronic|acute|lymphoblastic|lymphocytic|myeloid|myelogenous|non[- ]small|squamous|hepatocellular|renal|follicular|mantle|marginal|peripheral|[TB](?:-cell)?|hairy|cell|solid|hematologic(?:al)?|haematological|blood|breast|ovarian|lung|colon|rectal|colorectal|prostate|pancreatic|gastric|gastroesophageal|esophageal|stomach|bladder|urothelial|kidney|liver|brain|skin|head and neck|cervical|endometrial|uterine|thyroid|testicular|biliary|bile duct|neuroendocrine|Merkel|nasopharyngeal|fallopian tube|peritoneal|non[- ]Hodgkin['’]?s?|Hodgkin['’]?s?|[\p{L}\p{N}-]{2,14}[- ](?:positive|negative|expressing|overexpressing|amplified|mutated|mutant|low|driven)|(?:EGFR|KRAS|BRAF|ALK|HER2|BRCA)[\w-]*)`;

const disease = new RegExp(
  String.raw`(?<![\p{L}\p{N}-])(?<name>(?:${narrowing}(?:,?\s(?:and|or|and\/or)\s(?=${narrowing})|,\s|\s|\/)){1,6}${head})(?![\p{L}\p{N}])`,
  'giu',
);

/** Words that are diseases by their ending. */
const byEnding =
  /(?<![\p{L}\p{N}-])(?<name>(?:[\p{L}-]+(?:ic|al|ous|ar|oid)\s){0,2}\p{Ll}{3,}(?:itis|iasis|ectasis|opathy|uria|aemia|penia|dystrophy|sclerosis|fibrosis|blastoma|carcinoma|sarcoma))(?![\p{L}\p{N}])/giu;

const tooGeneral =
  /^(?:(?:B|T|cell|tumor|solid|large|small|chronic|acute|systemic|high-risk|human|cell surface)\s)*(?:disease|syndromes?|cell|cells)$/i;

/** Stage and line of treatment say how far a disease has come, not which it is. */
const stage =
  /^(?:(?:locally|advanced|recurrent|relapsed|refractory|unresectable|inoperable|newly[- ]diagnosed|previously|treated|high[- ]risk|heavily|pretreated|and|or|and\/or|\/)[,\s/]+)+/i;

const coordinated = /^(?<sites>.+?)(?:,| and| or| and\/or)\s(?<last>[\p{L}-]+)\s(?<head>[\p{L}]+)$/u;
const site =
  /^(?:breast|ovarian|lung|colon|rectal|colorectal|prostate|pancreatic|gastric|gastroesophageal|esophageal|stomach|bladder|urothelial|kidney|renal|liver|brain|skin|cervical|endometrial|uterine|thyroid|biliary|head and neck)$/i;

/** Cheap test for the head of a disease's name. */
const hint =
  /cancer|carcinoma|lymphoma|leuk|myeloma|melanoma|sarcoma|glio|blastoma|mesothelioma|tumo|malignan|neoplasm|syndrome|disease/i;

export const recognise: Recogniser = (scope) =>
  [...(hint.test(scope.words) ? [disease] : []), ...(scope.biotech ? [byEnding] : [])]
    .flatMap((finder) => [...scope.words.matchAll(finder)])
    .flatMap((match) => {
      const name = match.groups?.name ?? '';
      if (tooGeneral.test(name)) return [];
      return sites(name).map(({ disease: called, at, length }) => ({
        kind: 'Indication' as const,
        name: called,
        by: 'indication',
        ...spanOf(scope, match.index + at, length),
      }));
    });

/** "colorectal and pancreatic cancers" are two diseases, the first of which lacks its head. */
function sites(name: string): { disease: string; at: number; length: number }[] {
  const { sites: first = '', last = '', head: noun = '' } = coordinated.exec(name)?.groups ?? {};
  const listed = first.split(/,\s|\s(?:and|or)\s/);
  if (!noun || !site.test(last) || !listed.every((each) => site.test(each))) {
    return [{ disease: proper(name), at: 0, length: name.length }];
  }
  const ends = listed.map((each) => ({
    disease: `${each} ${singular(noun)}`,
    at: name.indexOf(each),
    length: each.length,
  }));
  const at = name.lastIndexOf(`${last} ${noun}`);
  return [...ends, { disease: `${last} ${singular(noun)}`, at, length: name.length - at }];
}

const singular = (noun: string): string => noun.replace(/ies$/i, 'y').replace(/(?<![aeiou]s|s|disea)s$/i, '');

/** The disease's name without stage; as the lexicon calls it where that knows the name, or its end. */
function proper(name: string): string {
  const words = name.replace(stage, '').split(/\s+/);
  const last = words.pop() ?? '';
  const whole = [...words, singular(last)];
  for (let from = 0; from < whole.length - 1; from++) {
    const known = lookUp('Indication', whole.slice(from).join(' '));
    if (known) return known.name;
  }
  return whole.join(' ');
}
