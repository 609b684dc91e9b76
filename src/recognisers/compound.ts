/** Drug candidates that no list has: by conjugate name, by code, by "formerly known as". */
import { readLexicon } from '../lexicon/read.ts';
import { type Recogniser, type Scope, spanOf } from './recogniser.ts';

const suffixes = readLexicon('inn-suffix')
  .map(({ name }) => name)
  .join('|');
const payloads = readLexicon('payload')
  .flatMap(({ name, aliases }) => [name, ...aliases])
  .filter((name) => /^[\w-]{3,6}$/.test(name) && /\d|[A-Z]{3}/.test(name))
  .join('|');

/**
 * "brentuximab vedotin", "lorvotuzumab mertansine": the antibody's INN with the suffix word of its payload.
 * Source: WHO, INN for biological and biotechnological substances (a review), two-word names of conjugates.
 */
const inn = new RegExp(
  String.raw`(?<![\p{L}\p{N}])(?<name>\p{L}{3,}(?:mab|tug|bart|mig|ment|pept|fusp|alfa)(?:[\s-](?:${suffixes}))(?:-\p{Ll}{4}(?!\p{L}))?)(?![\p{L}\p{N}])`,
  'giu',
);

/**
 * Stems of drugs that are no antibodies and stand alone in deals of this field.
 * Source: WHO, The use of stems in the selection of INN: -tinib, -ciclib, -parib, -rafenib, -lisib, -inostat, -degib, -zomib, -cept.
 */
const stem =
  /(?<![\p{L}\p{N}])(?<name>\p{L}{3,}(?:tinib|ciclib|parib|rafenib|lisib|inostat|degib|zomib|clax|[ae]fusp|leucel))(?![\p{L}\p{N}])/giu;

/** "huN901-DM1", "trastuzumab-MCC-DM1", "anti-CD22-vcMMAE": an antibody's name, perhaps a linker's, and a payload's. */
const conjugate = new RegExp(
  String.raw`(?<![\p{L}\p{N}-])(?<name>[\p{L}\p{N}]+(?:-[\p{L}\p{N}]+){0,2}-(?:vc-?|mc-?)?(?:${payloads}))(?![\p{L}\p{N}])`,
  'gu',
);

/** "SAR3419", "SGN-35", "XMT-1522", "BAY 94-9343", "U3-1402", "DS-8201a", "SGN-CD19A", "IMGN632". */
const code =
  /(?<![\p{L}\p{N}./$#-])(?<name>(?:(?:\p{Lu}{2,6}|\p{Lu}\p{Lu}?\d|\p{Lu}{2}\p{Ll}{1,2}|\p{Lu}\p{Ll}{1,4}(?=-\d{3}))(?:[-–]?\d{2,8}(?:[-–]\d{1,5})?|[ ]\d{2}-\d{4}|-\p{Lu}{2,6}\d{0,3})(?:\p{L}|-\p{Lu}(?![\p{L}\p{N}]))?|\p{Lu}\p{Ll}\p{Lu}\p{Ll}\d{3,6}|\p{Lu}{1,4}\d{1,2}-\d{3,5}\p{Ll}?))(?![\p{L}\p{N}%]|[-/]\d|\.\d|,\d)/gu; // prettier-ignore

/** What a drug's code stands beside, within a few words. */
const near =
  /\b(?:compounds?|antibod(?:y|ies)|candidates?|(?:immuno)?conjugates?|ADCs?|phase|clinical|preclinical|trials?|INDs?|treatment|therap\w+|drugs?|inhibitors?|agonists?|antagonists?|programs?|patients?|dos(?:e|es|ing)|designat\w+|indication|licens\w+|develop\w*|efficacy|safety|tumou?rs?|cancers?|lymphoma|leukemia|myeloma|carcinoma|investigational|BLA|NDA|commerciali[sz]\w+|molecules?|monotherapy|combination|formerly|known as|intended for|neuroblastoma|glioma|sarcoma|melanoma)\b/i;

/** What a number that is no drug's stands behind, or looks like. */
const otherNumber =
  /(?:\b(?:ASC|ASU|Rule|Rules|Form|Forms|Section|Topic|No\.|Nos\.|File|Number|Exhibit|Room|Suite|Box|Route|ISO|Interstate|Building|Article|Item|Bill|H\.R\.|SFAS|FAS|FASB|Statement|Regulation|CIK|Tel|Fax|Phone|zip|code|Model|Flight|Boeing|Highway|series|Series|class|Class|IFRS|EITF|SAB|FIN|SOP|Nasdaq:|NYSE:|NCT|Abstract|Poster|Chapter|Title|Schedule|Note|Tower)\s?|#)$/;
const otherCode =
  /^(?:COVID|SARS|NCT|ISO|ASC|ASU|EX|FY|US|UK|CFR|SFAS|FAS|IFRS|FIN|CUSIP|ISIN|GAAP|SEC|IRS|EIN|ZIP|MA|CA|NY|NJ|TX|FL|PA|WA|CD|IL|IgG|HLA|PD|CTLA|TNF|VEGF|HER|EGFR|IGF|Apo|TEL|FAX|EST|PST|UTC|GMT|AM|PM|CT|MRI|DM|MMA|SN|SG|NF|BCL|BRCA|PIK|HIV|HCV|HBV|HPV|RSV|EBV|H\d|Q\d|FTE|GMP|ICH|EU|UN|G|P|S|N|B|K|Page)[-–]?[\d-]*\p{L}?$/u;

/** Cheap tests: what the expressions for names cannot do without. */
const innHint = new RegExp(suffixes, 'i');
const stemHint = /(?:tinib|ciclib|parib|rafenib|lisib|inostat|degib|zomib|clax|fusp|leucel)/i;

export const recognise: Recogniser = (scope) => {
  const named = [
    ...(innHint.test(scope.words) ? scope.words.matchAll(inn) : []),
    ...(/-/.test(scope.words) ? scope.words.matchAll(conjugate) : []),
    ...(stemHint.test(scope.words) ? scope.words.matchAll(stem) : []),
  ];
  const coded =
    scope.biotech && /\d|\p{Lu}-\p{Lu}/u.test(scope.words)
      ? [...scope.words.matchAll(code)].filter((match) => isDrug(scope, match))
      : [];
  return [...named, ...coded].map((match) => {
    const name = match.groups?.name ?? match[0];
    return { kind: 'Compound' as const, name, by: 'compound', ...spanOf(scope, match.index, name.length) };
  });
};

function isDrug({ words }: Scope, match: RegExpExecArray): boolean {
  const found = match[0];
  const before = words.slice(Math.max(0, match.index - 80), match.index);
  const after = words.slice(match.index + found.length, match.index + found.length + 80);
  return !otherCode.test(found) && !otherNumber.test(before) && near.test(`${before} · ${after}`);
}
