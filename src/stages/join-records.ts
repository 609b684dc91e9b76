/** Of two tellings of one record, what both say together. */
import { isKindOf } from '../lexicon/names.ts';
import { isVague } from './agree.ts';
import { dealDate, rightsOf } from './same-deal.ts';
import { type Fields, type RecordStatement, stronger } from './statement.ts';

/** @param a the telling that says more: what both say is as it says it, unless the other is fuller */
export function joinRecords(a: RecordStatement, b: RecordStatement): RecordStatement {
  const fields = { ...b.fields, ...a.fields, ...whatIsFuller(a.fields, b.fields) };
  return {
    ...a,
    fields: a.type === 'Agreement' ? ofDeal(a, b, fields) : { ...fields, ...boundOf(a, b), ...surest(a, b) },
    certainty: stronger(a.certainty, b.certainty),
    confidence: Math.max(a.confidence, b.confidence),
    sentence: Math.min(a.sentence, b.sentence),
  };
}

/** The fields that the second telling says more fully, and lists with the items of both. */
function whatIsFuller(a: Fields, b: Fields): Fields {
  const fields: Fields = {};
  for (const [field, value] of Object.entries(b)) {
    const mine = a[field];
    if (mine === undefined) continue;
    if (Array.isArray(mine) && Array.isArray(value)) fields[field] = [...new Set([...mine, ...value])];
    else if (isFuller[field]?.(value, mine)) fields[field] = value;
  }
  return fields;
}

/** "high teens to low twenties" in the text tells more than "double-digit" in its heading. */
const isRange = (value: unknown, than: unknown): boolean =>
  !/ to |\d/.test(String(than)) && / to |\d/.test(String(value));

/** By field: whether a value tells more than another of the same fact. */
const isFuller: Readonly<Record<string, (value: Fields[string], than: Fields[string]) => boolean>> = {
  date: (value, than) => String(value).length > String(than).length,
  rate: isRange,
  tiers: isRange,
  // "multiple myeloma" beside "hematologic malignancies": the narrower tells more. By the ids of diseases.
  indication: (value, than) => isKindOf(keyOf(value), keyOf(than)),
  trigger: (value, than) =>
    ('phase' in Object(value) && !('phase' in Object(than))) || (isVague(than) && !isVague(value)),
};

const keyOf = (id: unknown): string => String(id).slice(String(id).indexOf(':') + 1);

/** Who gives and who takes, as a telling has it that says "A granted B". */
export const sidesOf = ({ licensor, licensee }: Fields): Fields =>
  licensor !== undefined && licensee !== undefined ? { licensor, licensee } : {};

/** What a deal came to last tells more than that it was signed. */
const lives: readonly unknown[] = ['signed', 'amended', 'extended', 'expired', 'terminated'];

function ofDeal(a: RecordStatement, b: RecordStatement, joined: Fields): Fields {
  const [early, late] = a.sentence <= b.sentence ? [a, b] : [b, a];
  const fields = { ...joined, ...rightsOf(early.fields, late.fields) };
  // A hint holds of a deal when every telling gives it.
  for (const hint of ['under', 'passing', 'announced'])
    if (!(a.fields[hint] && b.fields[hint])) delete fields[hint];
  const surest = b.fields.grants && !a.fields.grants ? sidesOf(b.fields) : {};
  const last = lives.indexOf(b.fields.status) > lives.indexOf(a.fields.status) ? b : a;
  const { status } = last.fields;
  return { ...fields, ...surest, ...dealDate(a, b), ...(status === undefined ? {} : { status }) };
}

/** "up to $2 billion" in a heading and "a further $2 billion may be paid" in the text: a ceiling told once is one. */
const boundOf = ({ fields: { bound, status } }: RecordStatement, other: RecordStatement): Fields =>
  status === 'potential' &&
  other.fields.status === 'potential' &&
  other.fields.bound === 'upTo' &&
  bound === 'exact'
    ? { bound: 'upTo' }
    : {};

/** From the surest to the least: what one telling knows to be paid another may have only hoped for. */
const steps = [
  ['earned', 'expected'],
  ['paid', 'due', 'potential'],
];

/** What became of a payment or milestone, by the telling that is surest of it. */
function surest({ type, fields: { status } }: RecordStatement, other: RecordStatement): Fields {
  if (type !== 'Milestone' && type !== 'Payment') return {};
  const told = steps.flatMap(
    (each) => each.find((step) => step === status || step === other.fields.status) ?? [],
  );
  const last = told.at(-1);
  return last === undefined ? {} : { status: last };
}
