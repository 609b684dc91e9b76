/** What a later sentence adds to a deal, and what a deal takes from the one before it. */
import { isService } from '../rules/deal-kinds.ts';
import { differ } from './agree.ts';
import { sidesOf } from './join-records.ts';
import { type Fields, joinEvidence, type RecordStatement, withFields } from './statement.ts';

/** How many firms a record names as parties. */
export const firmCount = ({ fields: { parties } }: RecordStatement): number =>
  Array.isArray(parties) ? parties.length : 0;

/** A number that tells deals of one day apart until they are merged. */
export const numbered = (record: RecordStatement, deal: number): RecordStatement =>
  withFields(record, { deal });

/** "On the same date the parties signed …": of the same day and firms as the deal before, and not that deal. */
export function besideDeal(
  record: RecordStatement,
  deal: RecordStatement,
  sameDay: boolean,
  number: number,
): RecordStatement {
  const { date: made, parties, amendments, compounds } = deal.fields;
  const then = Array.isArray(amendments) ? amendments.at(-1) : made;
  const date = sameDay ? then : undefined;
  // "Under a separate supply agreement A will provide B with product": with that of the deal.
  const product = isService(record.fields.kinds) ? { compounds } : {};
  return numbered(withFields(ofSameParties(record, deal), { date, parties, ...product }), number);
}

/** A deal told with one or both of the parties of the deal before is told of both. */
export function ofSameParties(record: RecordStatement, deal: RecordStatement): RecordStatement {
  const { parties, deal: number } = deal.fields;
  const told: readonly unknown[] = Array.isArray(record.fields.parties) ? record.fields.parties : [];
  if (told.length === 0 || !Array.isArray(parties) || parties.length !== 2) return record;
  if (!told.every((id) => parties.includes(id))) return record;
  const both = { ...record, fields: { ...record.fields, parties } };
  return told.length === 1 ? withFields(both, { deal: number }) : both;
}

/** Terms that grow with each telling; of the others the deal's own sentence decides. */
const lists = new Set(['kinds', 'amendments', 'undisclosed']);

/** What a deal may be found to be about besides. */
const subjects = new Set(['compounds', 'targets']);

/** Drugs and targets of a sentence on the work to be done are not all the deal's. */
const aside = new Set(['targets', 'hedged']);

/** What is told with another drug than the deal's is told of that drug: "B also has an option on Y, a preclinical antibody". */
const ofDrug = new Set(['stage', 'exclusive', 'territory', 'field']);

/** "Under the agreement, B has rights to A's technology with antibodies to CD30": then the target is the deal's. */
const givesRights = ({ kinds }: Fields): boolean =>
  Array.isArray(kinds) && kinds.some((kind) => kind === 'licence' || kind === 'option');

/** What became of a deal; that it was signed is told where it is. */
const later: readonly unknown[] = ['amended', 'extended', 'expired', 'terminated'];

/** A collaboration of which it is told what becomes of it after the merger is none. */
function ofBoth(own: Fields[string] | undefined, more: readonly unknown[]): string[] {
  const told: readonly unknown[] = Array.isArray(own) ? own : [];
  const added =
    told.length > 0 && !told.includes('acquisition') ? more.filter((one) => one !== 'acquisition') : more;
  return [...new Set([...told, ...added])].map(String);
}

/** @param isMore whether what it names are further drugs of the deal */
export function withTerms(
  deal: RecordStatement,
  { fields, evidence }: RecordStatement,
  isMore = false,
): RecordStatement {
  const joined: Fields = {
    ...deal.fields,
    ...(fields.grants && !deal.fields.grants ? sidesOf(fields) : {}),
  };
  // The sentence that names the deal's drug tells what that binds.
  const isNamed = deal.fields.compounds === undefined && fields.compounds !== undefined;
  const isOfOther = !isMore && differ('compounds', deal.fields.compounds, fields.compounds);
  for (const [field, value] of Object.entries(fields)) {
    const own = joined[field];
    if (isOfOther && ofDrug.has(field)) continue;
    if ((lists.has(field) || (isMore && subjects.has(field))) && Array.isArray(value))
      joined[field] = ofBoth(own, value);
    else if (field === 'status') {
      if (later.indexOf(value) > later.indexOf(own)) joined.status = String(value);
    } else if (field === 'territory' && own === 'worldwide' && String(value).startsWith('worldwide'))
      joined[field] = value;
    else if (
      own === undefined &&
      (!aside.has(field) || (field === 'targets' && (givesRights(fields) || isNamed)))
    )
      joined[field] = value;
  }
  return { ...deal, fields: joined, evidence: joinEvidence([...deal.evidence, ...evidence]) };
}
