/** How a thing gets its key: two spellings of one name fold to the same letters. Pure. */

/**
 * Legal forms that may end a firm's name.
 * Source: ISO 20275 (GLEIF's list of entity legal forms), the abbreviations common in this field's filings.
 */
export const legalForms =
  'incorporated inc corporation corp company co limited ltd llc llp lp plc ag gmbh kgaa kg se sa sas sarl nv bv ab as asa aps oy ' +
  'oyj spa srl kk pty pte bhd pvt private ulc dac unlimited publ holdings holding';

const endings = new Set(legalForms.split(' '));
/** "S.p.A.", "A/S", "N.V." read as one word. */
const dotted = /\b(?:[a-z][./]){2,}[a-z]?\b|\b[a-z][./][a-z]\b\.?/g;

/**
 * Folds case, marks, hyphens and spaces.
 *
 * @example fold('HER2-Positive Metastatic Breast Cancer') // 'her2positivemetastaticbreastcancer'
 * @example fold('Herceptin®') // 'herceptin'
 */
export function fold(name: string): string {
  return (
    name
      .normalize('NFKD')
      .toLowerCase()
      .replace(/[α⍺βγδεκ]/g, (letter) => greek[letter] ?? letter)
      // "XpressCF+" is another platform than "XpressCF".
      .replaceAll('+', 'plus')
      .replace(/[^\p{L}\p{N}]+/gu, '')
  );
}

const greek: Record<string, string> = {
  α: 'alpha',
  '⍺': 'alpha',
  β: 'beta',
  γ: 'gamma',
  δ: 'delta',
  ε: 'epsilon',
  κ: 'kappa',
};

/**
 * A firm's name without its legal form.
 *
 * @example withoutLegalForm('Biotest AG') // 'Biotest'
 * @example withoutLegalForm('Genmab A/S') // 'Genmab'
 */
export function withoutLegalForm(name: string): string {
  const known = bare.get(name);
  if (known !== undefined) return known;
  if (bare.size >= mostKept) bare.clear();
  const found = cutLegalForm(name);
  bare.set(name, found);
  return found;
}

/** One filing asks for the same few firms again and again. */
const bare = new Map<string, string>();
const mostKept = 1000;

function cutLegalForm(name: string): string {
  const words = name
    .trim()
    // EDGAR's conformed names end with a state: "SUTRON CORP /VA/".
    .replace(/\s*\/[A-Z]{2,5}\/?$/, '')
    .replace(/,(?=\p{L})/gu, ', ')
    .split(/\s+/);
  while (words.length > 1) {
    const last = (words.at(-1) ?? '')
      .toLowerCase()
      .replace(/[(),]/g, '')
      .replace(dotted, (form) => form.replace(/[./]/g, ''));
    if (last !== '' && !endings.has(last.replace(/\.$/, '')) && last !== '&' && last !== 'and') break;
    words.pop();
  }
  return words.join(' ').replace(/[,\s]+$/, '');
}

/**
 * The key of a thing: unique within its label.
 *
 * @example keyOf('Company', 'ImmunoGen, Inc.') // 'immunogen'
 */
export function keyOf(label: string, name: string): string {
  const told = label === 'Company' ? withoutLegalForm(name) : name;
  return fold(told) || fold(name) || name;
}

/** @example withoutInitials('Clay B. Siegall') // 'Clay Siegall' */
export const withoutInitials = (name: string): string => name.replace(/\s\p{Lu}\.?(?=\s)/gu, '');
