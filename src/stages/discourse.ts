/** Who speaks, and what a filing calls its parties: what words that stand for a firm or a person are read by. */
import type { Block } from '../edgar/filing.ts';
import { lookUp } from '../lexicon/names.ts';
import { keyOf, withoutLegalForm } from '../model/keys.ts';
import { type Mention, type ThingMention, thingsIn } from '../recognisers/mention.ts';
import { alternatives } from '../tables.ts';
import { mask } from '../text/mask.ts';
import { quote, type Reading, type Sentence } from './reading.ts';

export interface Context {
  registrant?: ThingMention;
  /** Company that a passage speaks of in the first person, by block. */
  speakers: ReadonlyMap<Block, ThingMention>;
  /** Firms by the role that the filing gives them: "Licensee", "Parent". */
  roles: ReadonlyMap<string, ThingMention>;
  /** Persons by family name, where one alone bears it. */
  people: ReadonlyMap<string, ThingMention>;
}

/** "Company" is none of them: it is the registrant, unless a text without cover says whose. */
export const roleWords = alternatives('name-words', 'contract');

const definedRole = new RegExp(
  String.raw`^[^;()“"]{0,120}\((?:[^()“"]{0,60}["“][^"“”()]{1,40}["”],? (?:and|or) )?(?:the\s|hereinafter\s|collectively,?\s)*["“](?:the\s)?(?<role>Company|${roleWords}),?["”]`,
);

export function contextOf(reading: Reading): Context {
  const roles = rolesOf(reading);
  const { registrant } = reading.filing.summary;
  const named = registrant.name ?? roles.get('Company')?.name ?? issuer(reading);
  const speakers = new Map<Block, ThingMention>();
  const firms = firmsByKey(reading.sentences.flatMap(({ mentions }) => mentions));
  for (const sentence of reading.sentences) {
    const speaker = speakers.has(sentence.block) ? undefined : speakerOf(reading, sentence, firms);
    if (speaker) speakers.set(sentence.block, speaker);
  }
  const people = peopleOf(reading);
  return { speakers, roles, people, ...(named ? { registrant: companyNamed(named) } : {}) };
}

const companyNamed = (name: string): ThingMention => ({
  kind: 'Company',
  name: lookUp('Company', name)?.name ?? withoutLegalForm(name),
  by: 'refer',
  start: 0,
  end: 0,
});

/** "Kestrel Oncology, Inc., a Delaware corporation ("Licensee")": the nearest firm before the bracket has the role. */
function rolesOf(reading: Reading): Map<string, ThingMention> {
  const roles = new Map<string, ThingMention>();
  for (const sentence of reading.sentences) {
    const firms = thingsIn(sentence.mentions, 'Company');
    for (const [at, firm] of firms.entries()) {
      // "X, a subsidiary of Y ("Merger Sub")": what follows the next firm is left to that one.
      const end = firms[at + 1]?.start ?? sentence.end;
      const role = definedRole.exec(quote(reading, { start: firm.end, end }))?.groups?.role;
      if (role && !roles.has(role)) roles.set(role, firm);
    }
  }
  return roles;
}

function peopleOf(reading: Reading): Map<string, ThingMention> {
  const people = new Map<string, ThingMention | undefined>();
  for (const mention of reading.sentences.flatMap(({ mentions }) => thingsIn(mentions, 'Person'))) {
    const family = familyName(mention.name);
    const known = people.get(family);
    people.set(family, people.has(family) && known?.name !== mention.name ? undefined : mention);
  }
  return new Map([...people].flatMap(([family, one]) => (one ? [[family, one]] : [])));
}

const familyName = (name: string): string =>
  name
    .replace(/,?\s(?:III?|IV|[JS]r\.)$/, '')
    .split(/\s+/)
    .at(-1) ?? name;

const announces =
  /Company_(\d+) (?:, (?:(?!Company_)[^.]){0,200}?, )?(?:today |Date_\d+ |also |has |and Company_\d+ (?:, (?:(?!Company_)[^.]){0,120}?, )?)*(?:announced|reported|said|today)\b/;

/**
 * Whose release it is when there is no cover: the firm that "today announced", else the first one named. In the lines of a
 * headline others may have reported something.
 */
function issuer(reading: Reading): string | undefined {
  const { sentences } = reading;
  const below = sentences.filter(({ block }) => block.kind !== 'headline');
  for (const { mentions, tokens } of [...below, ...sentences]) {
    const hit = announces.exec(mask(tokens, mentions).line);
    const mention = mentions[Number(hit?.[1])];
    if (mention && 'name' in mention) return mention.name;
  }
  const named = sentences.flatMap((sentence) =>
    thingsIn(sentence.mentions, 'Company').map((firm) => ({ sentence, firm })),
  );
  const others = new Set(
    named.filter(({ sentence, firm }) => isOther(reading, sentence, firm)).map(({ firm }) => firm.name),
  );
  return named.find(({ firm }) => !others.has(firm.name))?.firm.name;
}

/** "We entered into an agreement with Kestrel": the firm is not who tells it. */
const isOther = (reading: Reading, sentence: Sentence, { start }: ThingMention): boolean =>
  /\b(?:[Ww]e|us|our|Our)\b.*\b(?:with|to|from|by|among us and|between us and)\s(?:the\s)?$/s.test(
    quote(reading, { start: sentence.start, end: start }),
  );

/** The first mention of each firm, by the firm's key. */
const firmsByKey = (mentions: readonly Mention[]): Map<string, ThingMention> =>
  new Map(
    thingsIn(mentions, 'Company')
      .reverse()
      .map((firm) => [keyOf('Company', firm.name), firm]),
  );

/** "About Biotest", "About Biotest Oncology Group": the firm, of those told of first, whose name that begins with. */
function aboutWhom(about: string, firms: ReadonlyMap<string, ThingMention>): ThingMention | undefined {
  const key = keyOf('Company', about);
  return [...key]
    .flatMap((_, at) => firms.get(key.slice(0, at + 1)) ?? [])
    .reduce<ThingMention | undefined>((a, b) => (a && a.start <= b.start ? a : b), undefined);
}

/** "…," said Lisa Roe, CEO of Biotest: in that block "we" is Biotest. And "About Biotest": there too. */
function speakerOf(
  reading: Reading,
  { block, mentions }: Sentence,
  all: ReadonlyMap<string, ThingMention>,
): ThingMention | undefined {
  if (block.about) return aboutWhom(block.about, firmsByKey(mentions)) ?? aboutWhom(block.about, all);
  const firms = thingsIn(mentions, 'Company');
  const [person] = thingsIn(mentions, 'Person');
  if (!person || !/[“"]/.test(quote(reading, block))) return undefined;
  return firms.find(
    ({ start, end }) =>
      (start > person.end &&
        start - person.end < 140 &&
        !/["“”]|\b(?:said|commented|stated|added|noted)\b/.test(
          quote(reading, { start: person.end, end: start }),
        )) ||
      (end < person.start &&
        person.start - end < 60 &&
        /['’]s\b/.test(quote(reading, { start: end, end: person.start }))),
  );
}
