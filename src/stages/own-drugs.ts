/** Drugs of which a release tells as its firm's own without saying so: "HWK-016 is an ADC directed to MUC16." */
import { lookUp } from '../lexicon/names.ts';
import { withoutLegalForm } from '../model/keys.ts';
import { isThing, type ThingMention } from '../recognisers/mention.ts';
import type { Weighed } from './certainty.ts';
import { isPurchase } from './deal-pairs.ts';
import { idOf } from './entities.ts';
import { takenBy } from './known.ts';
import { quote, type Sentence } from './reading.ts';
import type { RecordStatement, RelationStatement } from './statement.ts';

/** What is told of a candidate, and seldom of a drug of somebody else. */
const telling = new Set(['BINDS', 'STUDIED_IN', 'HAS_PAYLOAD', 'USES_TECHNOLOGY']);

/** A drug that a sentence of the issuer has for its topic, in which no other firm is named, and of which none is told. */
export function fromOwnText(
  reading: Weighed,
  relations: readonly RelationStatement[],
  records: readonly RecordStatement[],
): RelationStatement[] {
  const { issuer } = reading;
  if (!issuer) return [];
  const own = idOf('Company', issuer);
  const subject = bought(own, relations, records) ?? own;
  const others = drugsOfOthers(subject, relations, records);
  const topics: Topics = new Map(
    reading.sentences.map((each) => [each.start, topicsOf(reading, each, [own, subject])]),
  );
  return [...byRelations(relations, topics), ...bySubjects(reading, topics)]
    .filter(({ object }) => !others.has(object))
    .map((told) => statement({ ...told, subject }));
}

/** The drugs that sentences are about, by the offsets at which these begin. */
type Topics = ReadonlyMap<number, ReadonlySet<string>>;

/** A drug with the places that tell that it is the issuer's. */
type Told = Pick<RelationStatement, 'object' | 'sentence' | 'evidence'>;

/** Drugs of which the text says whose they are: another's, or the issuer's already. */
function drugsOfOthers(
  subject: string,
  relations: readonly RelationStatement[],
  records: readonly RecordStatement[],
): Set<string> {
  const elsewhere = ofPartsOfTheWorld(records);
  // What was licensed in is told of as one's own: "X, licensed from A, targets CD123".
  const taken = takenBy(records, subject);
  const held = relations.filter(({ type, subject: firm, object }) => {
    if (type === 'OWNS') return firm !== subject && !taken.has(object);
    return type === 'DEVELOPS' && (firm === subject || !elsewhere.has(`${firm} ${object}`));
  });
  return new Set(held.map(({ object }) => object));
}

/** "X is an ADC directed to MUC16": what it binds, carries or is studied in is told of a drug of one's own. */
const byRelations = (relations: readonly RelationStatement[], topics: Topics): Told[] =>
  relations
    .filter(({ type, certainty }) => telling.has(type) && certainty !== 'negated')
    .flatMap(({ subject: drug, sentence, ...each }) => {
      // That a name ends in "-vedotin" tells of its payload, whosever drug it is.
      const evidence = each.evidence.filter(
        ({ start, rule: by }) => by !== 'conjugate-name' && topics.get(start)?.has(drug) === true,
      );
      return evidence.length > 0 ? [{ object: drug, sentence, evidence }] : [];
    });

const bySubjects = (reading: Weighed, topics: Topics): Told[] =>
  reading.sentences.flatMap((each): Told[] => {
    const drug = subjectOf(each);
    if (!drug || !topics.get(each.start)?.has(drug)) return [];
    const { start, end, index } = each;
    const certainty = 'asserted';
    return [
      {
        object: drug,
        sentence: index,
        evidence: [{ start, end, quote: quote(reading, each), certainty, rule }],
      },
    ];
  });

const rule = 'developer-by-own-text';

const statement = ({
  subject,
  evidence,
  ...told
}: Told & Pick<RelationStatement, 'subject'>): RelationStatement => ({
  ...told,
  type: 'DEVELOPS',
  subject,
  rule,
  certainty: 'asserted',
  confidence: 0.78,
  evidence: evidence.map((one) => ({
    ...one,
    rule,
    reads: [`own text → ${subject.replace(/^Company:/, '')}`],
  })),
});

/** "X is …", "The antibody, X, showed …", "Lead candidate X entered …": what a sentence says of the drug it begins with. */
const begins =
  /^(?:" )?(?:(?:the |this )?(?:[a-z]+ ){1,4}(?:, )?(?:called |known as |named |dubbed )?)?Compound_(\d+) (?:, )?(?:(?:(?!Compound_|; |, )[^ ]+ ){1,16}?, )?(?:is|was|has|had|will|may|can|showed|shows|demonstrated|demonstrates|targets|binds|recognizes|combines|contains|carries|delivers|incorporates|employs|acts|works|takes|inhibits|blocks|uses|utilizes|represents|consists|comprises|entered|enters|met|achieved|received|remains|continues|produced|induced|provides|offers)\b/;

/** "• X: dosing continues", "About X": what stands by itself of a drug. */
const alone = /^(?:about )?Compound_(\d+) /;

/** A code is of a candidate, where a name may be of a drug that everybody gives. */
function subjectOf({ block, masked }: Sentence): string | undefined {
  const isAlone = block.kind === 'bullet' || block.kind === 'heading';
  const form = isAlone ? alone : begins;
  const at = form.exec(masked.line)?.[1];
  const drug = at === undefined ? undefined : masked.mentions[Number(at)];
  return drug && isThing(drug) && /\d/.test(drug.name) ? idOf('Compound', drug.name) : undefined;
}

/** Who was licensed which drug for a part of the world: its owner goes on with it elsewhere. */
const ofPartsOfTheWorld = (records: readonly RecordStatement[]): Set<string> =>
  new Set(
    records.flatMap(({ fields: { licensee, compounds, territory } }) =>
      Array.isArray(compounds) && territory !== undefined && !/^worldwide/.test(String(territory))
        ? compounds.map((drug) => `${String(licensee)} ${String(drug)}`)
        : [],
    ),
  );

/** The firm that the issuer buys, where it has drugs of its own: then the release tells of these. */
function bought(
  own: string,
  relations: readonly RelationStatement[],
  records: readonly RecordStatement[],
): string | undefined {
  const holders = new Set(relations.filter(({ type }) => type === 'OWNS').map(({ subject }) => subject));
  if (holders.has(own)) return undefined;
  return records
    .filter(isPurchase)
    .flatMap(({ fields: { parties } }) => (Array.isArray(parties) && parties.includes(own) ? parties : []))
    .find((party) => party !== own && holders.has(party));
}

/** The drugs that a sentence is about, where it names no firm but the issuer. */
function topicsOf(reading: Weighed, sentence: Sentence, own: readonly string[]): Set<string> {
  const things = sentence.mentions.filter(isThing);
  const foreign = things.some(
    (each) =>
      each.kind === 'Company' &&
      !own.includes(idOf(each.kind, each.name)) &&
      !isSource(reading, sentence, each) &&
      !isHolderBeside(reading, things, each),
  );
  if (foreign || isAboutAnother(sentence, own)) return new Set();
  const drugs = things.filter(({ kind }) => kind === 'Compound');
  return new Set(
    drugs.filter((each) => isTopic(reading, sentence, each)).map(({ name }) => idOf('Compound', name)),
  );
}

/** "X, which was acquired from Ipsen in 2021, is in Phase 1": whoever had it before. */
const isSource = (reading: Weighed, sentence: Sentence, { start }: ThingMention): boolean =>
  /\b(?:acquired|licensed|obtained|bought|purchased)\s(?:\w+\s){0,4}from\s(?:the\s)?$/i.test(
    quote(reading, { start: sentence.start, end: start }),
  );

/** "in combination with Merck's pembrolizumab": of whoever holds what is given with it nothing is told. */
function isHolderBeside(reading: Weighed, things: readonly ThingMention[], { end }: ThingMention): boolean {
  const next = things.find(({ kind, start }) => kind === 'Compound' && start >= end);
  return (
    next?.beside === true && /^['’]s?\s[^.;]{0,60}$/.test(quote(reading, { start: end, end: next.start }))
  );
}

const isTopic = (reading: Weighed, sentence: Sentence, { start, beside }: ThingMention): boolean =>
  !beside && !/^["“]/.test(quote(reading, { start: sentence.start, end: start }));

const isAboutAnother = ({ block }: Sentence, own: readonly string[]): boolean =>
  block.about !== undefined &&
  /\b(?:Inc|Corp|Ltd|Therapeutics|Pharma\w*|Bio\w*|Sciences|Oncology)\b/.test(block.about) &&
  !own.includes(idOf('Company', lookUp('Company', block.about)?.name ?? withoutLegalForm(block.about)));
