/** What a trial's or an act's own sentence leaves unsaid: who did it, which regulator, and whether it is still to come. */
import { gathered } from '../gathered.ts';
import { type RecordStatement, type RelationStatement, withFields } from './statement.ts';

/** What the filing as a whole tells of events. */
export interface EventSetting {
  /** Firms by the drug that they develop; where nobody is said to, those that own it. */
  developers: ReadonlyMap<string, readonly string[]>;
  /** Who runs the trials of a drug, where all that say so name one firm. */
  sponsors?: ReadonlyMap<string, string>;
  /** Who gave a drug to another firm under a deal of this filing: what was done with it before was done by them. */
  givers: ReadonlyMap<string, string>;
  /** The regulators that the filing names: entity ids. */
  regulators?: ReadonlySet<string>;
  /** The regulator of the filing's acts, where they name one alone. */
  agency?: string;
  /** Sentences that name no firm but the one whose text it is, with that firm's id. */
  ownSentences: ReadonlyMap<number, string>;
  /** Whose text it is: an entity id. */
  issuer?: string;
  /** For each sentence, what it says that drugs are tried in. */
  studied?: ReadonlyMap<number, readonly RelationStatement[]>;
  /** Sentences of paragraphs that begin with the day of the release. */
  leads?: ReadonlySet<number>;
  /** For each sentence, its paragraph: the offset at which that begins. */
  paragraphs?: ReadonlyMap<number, number>;
}

export const isEvent = ({ type }: RecordStatement): boolean =>
  type === 'ClinicalEvent' || type === 'RegulatoryEvent';

/** The one string among the values, where all that are strings are the same. */
export function onlyOne(values: readonly unknown[]): string | undefined {
  const found = new Set(values.filter((value) => typeof value === 'string'));
  return found.size === 1 ? [...found][0] : undefined;
}

/**
 * Who runs a trial or applies is whoever develops the drug, of several the one whose text it is, else the first told;
 * failing that, the only firm that the sentence can mean.
 */
export function withDeveloper(
  record: RecordStatement,
  {
    developers,
    givers,
    issuer,
    ownSentences,
    sponsors,
  }: Pick<EventSetting, 'developers' | 'givers' | 'issuer' | 'ownSentences' | 'sponsors'>,
): RecordStatement {
  const known = developers.get(String(record.fields.compound)) ?? [];
  const giver = record.fields.status === 'expected' ? undefined : givers.get(String(record.fields.compound));
  const { announcer: teller, status } = record.fields;
  // "In May, B announced results of X": B's own trial, in a text of A, who will develop X from now on.
  const other = status === 'results' && issuer !== undefined && teller !== issuer ? teller : undefined;
  const developer =
    giver ??
    other ??
    known.find((firm) => firm === issuer) ??
    known[0] ??
    ownSentences.get(record.sentence) ??
    record.fields.announcer ??
    sponsors?.get(String(record.fields.compound));
  const { announcer: _, runByOthers, ...fields } = record.fields;
  const bare = { ...record, fields };
  if (record.type === 'ClinicalEvent') return runByOthers ? bare : withFields(bare, { sponsor: developer });
  return record.type === 'RegulatoryEvent' ? withFields(bare, { applicant: developer }) : record;
}

/** Sponsors by drug, of drugs whose trials have one alone. */
export function sponsorsOf(records: readonly RecordStatement[]): Map<string, string> {
  const told = gathered(records, ({ type, fields }) =>
    type === 'ClinicalEvent' && fields.sponsor !== undefined ? String(fields.compound) : undefined,
  );
  return new Map(
    [...told].flatMap(([drug, events]) => {
      const only = onlyOne(events.map(({ fields }) => fields.sponsor));
      return only ? [[drug, only] as const] : [];
    }),
  );
}

/**
 * Licensors by drug, of a deal signed in the month of the release: what was done with the drug before was theirs. Of a
 * deal on a platform the licensee makes the drug.
 */
export function givenBy(records: readonly RecordStatement[], today: string | undefined): Map<string, string> {
  const deals = records.filter(({ type, fields: { status, technologies } }) => {
    return type === 'Agreement' && status === 'signed' && technologies === undefined;
  });
  const licensor = onlyOne(records.map(({ fields }) => fields.licensor));
  const fresh = deals.some(({ fields }) => today && String(fields.date).startsWith(today.slice(0, 7)));
  if (!licensor || !fresh) return new Map();
  const drugs = deals.flatMap(({ fields: { compounds } }) => (Array.isArray(compounds) ? compounds : []));
  return new Map(drugs.map((drug) => [String(drug), licensor]));
}

/** What is dated after the release is still to come, however it is put: "Top-line data in 2023". */
export function toCome(record: RecordStatement, { today }: { today?: string }): RecordStatement {
  const { date, status } = record.fields;
  // "Announced today that it filed an IND to start a trial": the day of the news is not that of the trial.
  const isPast =
    today &&
    typeof date === 'string' &&
    (date.length === 10 ? date <= today : date < today.slice(0, date.length));
  if (isEvent(record) && status === 'expected' && isPast) {
    const { date: _, ...fields } = record.fields;
    return { ...record, fields };
  }
  if (
    !isEvent(record) ||
    !today ||
    typeof date !== 'string' ||
    date.slice(0, 7) <= today.slice(0, Math.min(7, date.length))
  )
    return record;
  return status === 'discontinued' ? record : { ...record, fields: { ...record.fields, status: 'expected' } };
}

/** Drugs by the antibody that they are made of, where one alone is. */
export function conjugatesOf(relations: readonly RelationStatement[]): Map<string, string> {
  const found = new Map<string, Set<string>>();
  for (const { type, subject, object, certainty } of relations)
    if (type === 'HAS_ANTIBODY' && certainty !== 'negated')
      found.set(object, (found.get(object) ?? new Set()).add(subject));
  return new Map(
    [...found].flatMap(([part, drugs]) => (drugs.size === 1 ? [[part, [...drugs][0] ?? '']] : [])),
  );
}

/** "A trial of mirvetuximab": patients get the conjugate, which is called by its antibody for short. */
export function ofConjugate(
  record: RecordStatement,
  conjugates: ReadonlyMap<string, string>,
): RecordStatement {
  const drug = isEvent(record) ? conjugates.get(String(record.fields.compound)) : undefined;
  return drug === undefined ? record : { ...record, fields: { ...record.fields, compound: drug } };
}

/** Where what a trial is in may be told, counted from its own sentence: there, or right before it. */
const around = [0, -1];

/** "The FDA approved X for A. This rests on a Phase 3 trial": in A, as its paragraph says of X right beside it. */
export function withDiseaseBeside(
  record: RecordStatement,
  { studied, paragraphs }: Pick<EventSetting, 'studied' | 'paragraphs'>,
): RecordStatement {
  const { compound, indication } = record.fields;
  if (record.type !== 'ClinicalEvent' || indication !== undefined || typeof compound !== 'string')
    return record;
  const own = paragraphs?.get(record.sentence);
  const told = around
    .map((step) => record.sentence + step)
    .filter((at) => paragraphs?.get(at) === own)
    .flatMap((at) => studied?.get(at) ?? [])
    .find(({ subject, certainty }) => subject === compound && certainty !== 'negated');
  return told ? withFields(record, { indication: told.object }) : record;
}
