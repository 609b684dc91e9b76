/** Diseases that no list has: a disease word with the words of stage, site and marker before it. */
import { type Recogniser, spanOf } from './recogniser.ts';

const head = String.raw`(?:cancers?|carcinomas?|lymphomas?|leukemias?|leukaemias?|myelomas?|melanomas?|sarcomas?|gliomas?|glioblastomas?|neuroblastomas?|mesotheliomas?|tumou?rs?|malignanc(?:y|ies)|neoplasms?|syndromes?|disease)`;

/** Words that narrow a disease: stage, line, site, marker, cell. */
const narrowing = String.raw`(?:metastatic|advanced|locally|recurrent|relapsed|refractory|unresectable|inoperable|platinum[- ]resistant|platinum[- ]sensitive|hormone[- ]refractory|castration[- ]resistant|triple[- ]negative|treatment[- ]resistant|newly[- ]diagnosed|high[- ]risk|high[- ]grade|low[- ]grade|indolent|aggressive|diffuse|large|small|cutaneous|systemic|anaplastic|chronic|acute|lymphoblastic|lymphocytic|myeloid|myelogenous|non[- ]small|squamous|hepatocellular|renal|follicular|mantle|marginal|peripheral|T|B|hairy|cell|solid|hematologic(?:al)?|haematological|blood|breast|ovarian|lung|colon|rectal|colorectal|prostate|pancreatic|gastric|gastroesophageal|esophageal|stomach|bladder|urothelial|kidney|liver|brain|skin|head and neck|cervical|endometrial|uterine|thyroid|testicular|biliary|bile duct|neuroendocrine|Merkel|nasopharyngeal|fallopian tube|peritoneal|non[- ]Hodgkin['’]?s?|Hodgkin['’]?s?|[\p{L}\p{N}-]{2,14}[- ](?:positive|negative|expressing|overexpressing|amplified|mutated|mutant|low|driven)|(?:EGFR|KRAS|BRAF|ALK|HER2|BRCA)[\w-]*)`;

const disease = new RegExp(
  String.raw`(?<![\p{L}\p{N}-])(?<name>(?:${narrowing}(?:,?\s(?:and|or|and\/or)\s(?=${narrowing})|,\s|\s|\/)){1,6}${head})(?![\p{L}\p{N}])`,
  'giu',
);

const tooGeneral =
  /^(?:(?:B|T|cell|tumor|solid|large|small|chronic|acute|systemic|high-risk|human|cell surface)\s)*(?:disease|syndromes?|cell|cells)$/i;

export const recognise: Recogniser = (scope) =>
  [...scope.words.matchAll(disease)].flatMap((match) => {
    const name = match.groups?.name ?? '';
    if (tooGeneral.test(name)) return [];
    return [
      { kind: 'Indication' as const, name, by: 'indication', ...spanOf(scope, match.index, name.length) },
    ];
  });
