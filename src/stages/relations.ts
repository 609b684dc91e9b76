/** Merges the tellings of each relation, and drops what the model does not allow. */
import { gathered } from '../gathered.ts';
import { lookUp } from '../lexicon/names.ts';
import type { Entity } from '../model/extraction.ts';
import { relation } from '../model/relations.ts';
import { alternatives } from '../tables.ts';
import { idOf } from './entities.ts';
import { joinEvidence, type RelationStatement, stronger } from './statement.ts';

export function mergeRelations(
  statements: readonly RelationStatement[],
  entities: ReadonlyMap<string, Entity>,
): RelationStatement[] {
  const told = gathered(
    statements.filter((each) => allowed(each, entities)).map(ordered),
    ({ type, subject, object }) => `${type} ${subject} ${object}`,
  );
  return withoutKin([...told.values()].map(joined)).filter(
    (each) => !isOneHouse(each, entities) && !isOfAnother(each, entities),
  );
}

/** "its Fleximer ADC" in a text that names Mersana, whose the list has it: the word stands for another firm. */
function isOfAnother(
  { type, subject, object, evidence }: RelationStatement,
  entities: ReadonlyMap<string, Entity>,
): boolean {
  const thing = entities.get(object);
  if (type !== 'OWNS' || thing?.type !== 'Technology') return false;
  const { owner } = lookUp('Technology', thing.name)?.entry.fields ?? {};
  const holder = owner ? idOf('Company', lookUp('Company', owner)?.name ?? owner) : undefined;
  return (
    holder !== undefined &&
    holder !== subject &&
    entities.has(holder) &&
    evidence.every(({ reads = [] }) => reads.some((read) => /^(?:its|their)\s/i.test(read)))
  );
}

/** "Westell Technologies" and "Westell Europe", of which one is called "Westell": no partners. */
function isOneHouse(
  { type, subject, object }: RelationStatement,
  entities: ReadonlyMap<string, Entity>,
): boolean {
  const [a, b] = [entities.get(subject), entities.get(object)];
  if (type !== 'PARTNERS_WITH' || !a || !b) return false;
  const [first = ''] = a.name.toLowerCase().split(' ');
  const called = [a, b].flatMap(({ name, aliases }) => [name, ...aliases]).map((name) => name.toLowerCase());
  const [shorter = '', longer = ''] = [a.name, b.name].sort((one, other) => one.length - other.length);
  if (longer.startsWith(`${shorter} `)) return true;
  return b.name.toLowerCase().startsWith(`${first} `) && called.includes(first);
}

/** A firm and its owner are no partners merely because one deal or drug names both. */
function withoutKin(relations: readonly RelationStatement[]): RelationStatement[] {
  const kin = new Set(
    relations
      .filter(({ type, certainty }) => type === 'SUBSIDIARY_OF' && certainty !== 'negated')
      .flatMap(({ subject, object }) => [`${subject} ${object}`, `${object} ${subject}`]),
  );
  return relations.filter(
    ({ type, subject, object, evidence }) =>
      type !== 'PARTNERS_WITH' ||
      !kin.has(`${subject} ${object}`) ||
      evidence.some(({ rule }) => rule?.startsWith('partners-by-') !== true),
  );
}

/** Ends have the labels that the model gives, and differ. */
function allowed(
  { type, subject, object }: RelationStatement,
  entities: ReadonlyMap<string, Entity>,
): boolean {
  const { from, to } = relation(type);
  const [a, b] = [entities.get(subject), entities.get(object)];
  if (a === undefined || b === undefined || a === b) return false;
  if (type === 'PARTNERS_WITH' && [a, b].some(isNoPartner)) return false;
  return from.includes(a.type) && to.includes(b.type);
}

const noPartner = new RegExp(
  String.raw`(?<![\p{L}\p{N}])(?:${['finance', 'adviser', 'vehicle', 'market'].map((role) => alternatives('no-partner-words', role)).join('|')})(?![\p{L}\p{N}])`,
  'u',
);

/** Lenders, brokers, auditors, exchanges and firms formed for a merger: whatever is agreed with them is no partnership. */
const isNoPartner = ({ name, aliases }: Entity): boolean =>
  noPartner.test(name) || aliases.some((alias) => /\b(?:Merger Sub|LLP)\b/.test(alias));

/** A symmetric relation is stored once, its ends in the order of their ids. */
function ordered(statement: RelationStatement): RelationStatement {
  const { type, subject, object } = statement;
  const turn = relation(type).symmetric === true && subject > object;
  return turn ? { ...statement, subject: object, object: subject } : statement;
}

/** The strongest telling, with the evidence of all. */
function joined(told: readonly RelationStatement[]): RelationStatement {
  const [only] = told;
  if (only && told.length === 1 && only.evidence.length === 1) return only;
  const best = told.map(({ certainty }) => certainty).reduce(stronger);
  const strongest = told.find(({ certainty }) => certainty === best) ?? (told[0] as RelationStatement);
  const titled = told.filter((each) => each.title !== undefined);
  // A signature page says the office in full, one line below the other.
  const title = (titled.find(({ rule }) => rule === 'signature') ?? titled[0])?.title;
  return {
    ...strongest,
    confidence: told.reduce((most, { confidence }) => Math.max(most, confidence), 0),
    evidence: joinEvidence(told.flatMap(({ evidence }) => evidence)),
    ...(title !== undefined ? { title } : {}),
  };
}
