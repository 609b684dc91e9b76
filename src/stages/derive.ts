/** Relations that follow from records and from other relations; each keeps the evidence of what it follows from. */
import { gathered } from '../gathered.ts';
import type { RelationType } from '../model/relations.ts';
import { isPurchase } from './deal-pairs.ts';
import { type RecordStatement, type RelationStatement, weaker } from './statement.ts';

/** A step away from what is said: worth a little less. */
const less = 0.95;

/** Who runs a trial or applies for approval develops the drug; the parties of a deal are partners. */
export function fromRecords(records: readonly RecordStatement[]): RelationStatement[] {
  return records.flatMap((record) => {
    if (record.certainty === 'negated') return [];
    const { fields } = record;
    const developer = fields.sponsor ?? fields.applicant;
    return [
      ...follow(record, 'DEVELOPS', 'developer-by-trial', developer, fields.compound),
      ...[fields.diseases ?? fields.indication]
        .flat()
        .flatMap((disease) => follow(record, 'STUDIED_IN', 'studied-by-trial', fields.compound, disease)),
      ...(isNoPartnership(record)
        ? []
        : follow(record, 'PARTNERS_WITH', 'partners-by-payment', fields.payer, fields.payee)),
      ...together(fields).flatMap(([firm, drug]) =>
        follow(record, 'DEVELOPS', 'developer-by-deal', firm, drug),
      ),
      ...pairs(record).flatMap(([a, b]) => follow(record, 'PARTNERS_WITH', 'partners-by-agreement', a, b)),
    ];
  });
}

/** What is paid to end a dispute, or for a firm, makes nobody a partner. */
const isNoPartnership = ({ evidence }: RecordStatement): boolean =>
  evidence.some(({ quote }) => /\b(?:settlement|settled|(?:share|stock) purchase agreement)\b/i.test(quote));

/** What two firms agree to develop together, both develop. */
function together({ parties, kinds, compounds, status }: RecordStatement['fields']): [string, string][] {
  if (!Array.isArray(kinds) || !kinds.includes('co-development')) return [];
  // An option has first to be exercised.
  if (kinds.includes('acquisition') || kinds.includes('option')) return [];
  if (status === 'terminated' || status === 'expired') return [];
  if (!Array.isArray(parties) || parties.length !== 2 || !Array.isArray(compounds)) return [];
  return parties.flatMap((party) => compounds.map((drug): [string, string] => [String(party), String(drug)]));
}

function pairs(record: RecordStatement): [string, string][] {
  const { parties, status } = record.fields;
  // A deal that is only meant makes nobody a partner yet.
  if (record.certainty !== 'asserted' && status === undefined) return [];
  // Whoever buys a firm is no partner of it.
  if (isPurchase(record)) return [];
  if (!Array.isArray(parties) || parties.length < 2 || parties.length > mostPartners) return [];
  // A, its subsidiary and B: of three in a licence it is not told who works with whom.
  const { kinds } = record.fields;
  const isJoint =
    Array.isArray(kinds) && (kinds.includes('co-development') || kinds.includes('co-promotion'));
  if (parties.length > 2 && !isJoint) return [];
  const firms = parties.map(String);
  return firms.flatMap((one, at) => firms.slice(at + 1).map((other): [string, string] => [one, other]));
}

/** Of more firms than this that are named with one deal, some are but named. */
const mostPartners = 3;

function follow(
  record: RecordStatement,
  type: RelationStatement['type'],
  rule: string,
  subject: unknown,
  object: unknown,
): RelationStatement[] {
  if (typeof subject !== 'string' || typeof object !== 'string') return [];
  const { evidence, sentence, confidence } = record;
  // Who may earn a milestone from a firm works with it; who may make a deal with it does not yet.
  const partners = type === 'PARTNERS_WITH' && record.type !== 'Agreement';
  const certainty = partners ? 'asserted' : record.certainty;
  return [
    {
      type,
      subject,
      object,
      rule,
      certainty,
      sentence,
      confidence: confidence * less,
      evidence: evidence.map((each) => ({ ...each, rule })),
    },
  ];
}

/** Two firms that both develop one drug do so together. */
export function fromSharedDrugs(relations: readonly RelationStatement[]): RelationStatement[] {
  const byDrug = gathered(relations, ({ type, certainty, object }) =>
    type === 'DEVELOPS' && certainty !== 'negated' ? object : undefined,
  );
  return [...byDrug.values()].flatMap((developers) => {
    const [a, b] = developers;
    if (!a || !b || developers.length > 2) return [];
    return [{ ...partnership('partners-by-drug', [a.subject, b.subject], [a, b]), sentence: a.sentence }];
  });
}

/**
 * That two firms work together, as it follows from other relations.
 *
 * @param from what it rests on: it is no surer than these
 * @param shown those whose evidence shows it
 */
function partnership(
  rule: string,
  [subject, object]: readonly [string, string],
  from: readonly RelationStatement[],
  shown = from,
): Omit<RelationStatement, 'sentence'> {
  return {
    type: 'PARTNERS_WITH',
    subject,
    object,
    rule,
    certainty: from.map(({ certainty }) => certainty).reduce(weaker, 'asserted'),
    confidence: Math.min(...from.map(({ confidence }) => confidence)) * less,
    evidence: shown.flatMap(({ evidence }) => evidence.map((each) => ({ ...each, rule }))),
  };
}

/** A drug that one firm owns and another develops: the two work under a licence. */
export function fromOwnedDrugs(relations: readonly RelationStatement[]): RelationStatement[] {
  const told = relations.filter(({ certainty }) => certainty !== 'negated');
  const owners = gathered(told, ({ type, object }) => (type === 'OWNS' ? object : undefined));
  const developers = gathered(told, ({ type, object }) => (type === 'DEVELOPS' ? object : undefined));
  const all = told.filter(({ type }) => type === 'DEVELOPS');
  return all.flatMap((develops): RelationStatement[] => {
    const [owns, ...more] = owners.get(develops.object) ?? [];
    if (!owns || more.length > 0 || owns.subject === develops.subject) return [];
    // Of two who develop it, it is not told with which of them the owner has its deal.
    const others = developers.get(develops.object) ?? [];
    if (others.some(({ subject }) => subject !== develops.subject && subject !== owns.subject)) return [];
    const firms = [owns.subject, develops.subject] as const;
    const follows = partnership('partners-by-owned-drug', firms, [owns, develops]);
    return [{ ...follows, sentence: develops.sentence }];
  });
}

/** A drug that one firm develops with another's payload, platform or linker: the two work under a deal. */
export function fromRelations(relations: readonly RelationStatement[]): RelationStatement[] {
  const told = relations.filter(({ certainty }) => certainty !== 'negated');
  const owners = new Map(told.filter(({ type }) => type === 'OWNS').map((each) => [each.object, each]));
  const parts = gathered(told, ({ type, subject }) => (isPart.has(type) ? subject : undefined));
  return told
    .filter(({ type }) => type === 'DEVELOPS')
    .flatMap((develops) =>
      (parts.get(develops.object) ?? []).flatMap((has): RelationStatement[] => {
        const owns = owners.get(has.object);
        if (!owns || owns.subject === develops.subject) return [];
        const firms = [owns.subject, develops.subject] as const;
        const follows = partnership('partners-by-part', firms, [develops, has, owns], [has]);
        return [{ ...follows, sentence: has.sentence }];
      }),
    );
}

/** What a drug is made of or with. */
const isPart: ReadonlySet<RelationType> = new Set(['HAS_PAYLOAD', 'USES_TECHNOLOGY', 'HAS_LINKER']);
