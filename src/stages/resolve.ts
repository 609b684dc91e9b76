/** Candidates → statements: mentions become entity ids, and each keeps its sentence as evidence. */

import { keyOfNamed } from '../lexicon/names.ts';
import type { Evidence } from '../model/extraction.ts';
import { type RecordLabel, recordLabels } from '../model/records.ts';
import type { RelationType } from '../model/relations.ts';
import { thingsIn } from '../recognisers/mention.ts';
import { isMention } from '../rules/rule.ts';
import type { Judged, Weighed } from './certainty.ts';
import { idOf } from './entities.ts';
import { withoutNewsOfOthers } from './news-of-others.ts';
import { firstOfBlock, quote, type Sentence } from './reading.ts';
import type { Fields, RecordStatement, RelationStatement } from './statement.ts';
import { drugsOfTrials, topicOf, type WithTrials } from './topic.ts';

/** What one place is worth by how sure the text is. Fitted to the shares that `evaluate data/gold` prints. */
const worth = { asserted: 0.91, expected: 0.78, possible: 0.88, negated: 0.7 } as const;

interface Statements {
  relations: readonly RelationStatement[];
  records: readonly RecordStatement[];
}

/** A reading with the ids of all firms that it names, and the drugs of its trials. */
interface Named extends Weighed, WithTrials {
  firms: ReadonlySet<string>;
}

export function resolve(weighed: Weighed): Statements {
  const named = weighed.sentences.flatMap(({ mentions }) => thingsIn(mentions, 'Company'));
  const firms = new Set(named.map(({ name }) => idOf('Company', name)));
  const reading = { ...weighed, firms, trials: drugsOfTrials(weighed.sentences) };
  const isRecord = ({ says }: Judged): boolean => (recordLabels as readonly string[]).includes(says);
  const records = reading.judged.filter(isRecord).map((each) => record(reading, each));
  const told = reading.judged.filter((each) => !isRecord(each)).flatMap((each) => relation(reading, each));
  return { relations: withoutNewsOfOthers(told, records), records };
}

/** Told of a drug without its name, they are told of the one that the paragraph speaks of. */
const ofTopic = new Set<string>(['STUDIED_IN', 'HAS_ANTIBODY', 'HAS_PAYLOAD', 'HAS_LINKER']);

function relation(reading: Named, candidate: Judged): RelationStatement[] {
  const { subject, object, title } = candidate.slots;
  const from = isMention(subject)
    ? idOf(subject.kind, subject.name)
    : ofTopic.has(candidate.says)
      ? topicOf(reading, candidate.sentence)
      : ownFirm(reading, candidate);
  const to = isMention(object)
    ? idOf(object.kind, object.name)
    : candidate.says === 'DEVELOPS'
      ? topicOf(reading, candidate.sentence)
      : ownFirm(reading, candidate);
  if (from === undefined || to === undefined) return [];
  const ids = { subject: from, object: to };
  const type = candidate.says as RelationType;
  return [
    {
      type,
      ...ids,
      ...told(reading, candidate),
      ...(typeof title === 'string' ? { title: withoutFirm(title, to) } : {}),
      ...(candidate.slots.news === true ? { news: true } : {}),
    },
  ];
}

/** "Paul Ricci, CEO, Nuance": of Nuance Communications. */
const withoutFirm = (title: string, firm: string): string => {
  const last = /^(?<office>.+),\s(?<named>\p{Lu}[^,]*)$/u.exec(title)?.groups;
  return last?.office && last.named && firm.startsWith(idOf('Company', last.named)) ? last.office : title;
};

/** "Jane Roe, our CEO", "Partners include A and B": without a firm it is that of whoever issued the text. */
const ownFirm = (reading: Named, { says, sentence, slots }: Judged): string | undefined => {
  const about = firmAbout(reading, sentence.block.about);
  // A drug may be anybody's, unless the section is about its firm, or it is told with whom that develops it.
  if (says === 'DEVELOPS' && about === undefined && !isWithAnother(reading, sentence)) return undefined;
  const known = slots.title !== undefined || (slots.subject === undefined && slots.object !== undefined);
  return known ? firmOf(about, reading.issuer) : undefined;
};

/** "X is being developed with Roche", in a sentence that names Roche alone. */
const isWithAnother = ({ issuer }: Named, { mentions }: Sentence): boolean => {
  const firms = new Set(thingsIn(mentions, 'Company').map(({ name }) => name));
  return firms.size === 1 && issuer !== undefined && !firms.has(issuer);
};

/** "About VelocImmune" is about no firm: what it tells, whoever issued the text tells. */
const firmAbout = ({ firms }: Named, about: string | undefined): string | undefined =>
  about !== undefined && firms.has(idOf('Company', about)) ? about : undefined;

const firmOf = (about: string | undefined, issuer: string | undefined): string | undefined =>
  issuer && (about === undefined || keyOfNamed('Company', about) === keyOfNamed('Company', issuer))
    ? idOf('Company', issuer)
    : about === undefined
      ? undefined
      : idOf('Company', about);

function record(reading: Named, candidate: Judged): RecordStatement {
  const fields: Fields = {};
  for (const [slot, value] of Object.entries(candidate.slots)) {
    if (slot === 'negated' || slot === 'hedged' || slot === 'own') continue;
    if (isMention(value)) fields[slot] = idOf(value.kind, value.name);
    else if (Array.isArray(value))
      fields[slot] = [
        ...new Set(value.map((each) => (isMention(each) ? idOf(each.kind, each.name) : String(each)))),
      ];
    else fields[slot] = value;
  }
  const teller = speaksOf(reading, candidate.sentence);
  // "Ionis. Work continues under the agreement with Ionis": the issuer has its deal with whom a bullet is about.
  const isOther =
    candidate.slots.own !== undefined && !candidate.sentence.block.about && isAmong(fields.parties, teller);
  const own = isOther ? firmOf(undefined, reading.issuer) : teller;
  const whole = withOwnFirm(fields, candidate.slots.own, own);
  return { type: candidate.says as RecordLabel, fields: whole, ...told(reading, candidate) };
}

const isAmong = (ids: unknown, id: string | undefined): boolean =>
  Array.isArray(ids) && ids.some((one) => one === id);

/** The firm that a section is about, or with which its paragraph begins; else whose text it is. */
function speaksOf(reading: Named, sentence: Sentence): string | undefined {
  const { issuer, sentences } = reading;
  const section = firmAbout(reading, sentence.block.about);
  if (section !== undefined) return firmOf(section, issuer);
  const first = firstOfBlock(sentences, sentence);
  const [subject] = thingsIn(first.mentions, 'Company');
  // "Servier: in November 2011 the Company …": a label is no subject.
  const isLabel = subject && /^\s?:/.test(reading.filing.text.slice(subject.end, subject.end + 2));
  const begins = subject && !isLabel && !sentence.block.about && subject.start - first.start < 3;
  return begins ? idOf('Company', subject.name) : firmOf(undefined, issuer);
}

/** "X was licensed from A", "licensed to B": the other side is whoever the section is about. */
function withOwnFirm(fields: Fields, side: unknown, own: string | undefined): Fields {
  const parties: readonly unknown[] = Array.isArray(fields.parties) ? fields.parties : [];
  if (typeof side !== 'string' || own === undefined || parties.includes(own)) return fields;
  const both = { ...fields, parties: [own, ...parties.map(String)] };
  return side === 'party' ? both : { ...both, [side]: own };
}

function told(reading: Weighed, { rule, certainty, sentence, slots }: Judged) {
  return {
    rule,
    certainty,
    confidence: worth[certainty],
    sentence: sentence.index,
    evidence: [evidence(reading, { rule, certainty, sentence, slots })],
  };
}

function evidence(
  reading: Weighed,
  { rule, certainty, sentence, slots }: Pick<Judged, 'rule' | 'certainty' | 'sentence' | 'slots'>,
): Evidence {
  const { start, end } = sentence;
  const reads = [
    ...new Set(
      Object.values(slots)
        .flat()
        .filter(isMention)
        .flatMap(({ reads: how }) => how ?? []),
    ),
  ];
  return {
    start,
    end,
    quote: quote(reading, sentence),
    certainty,
    rule,
    ...(reads.length > 0 ? { reads } : {}),
  };
}
