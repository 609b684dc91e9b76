/**
 * Drugs that no list has and whose names look like no drug's: a word that anywhere in the filing stands as drugs' names do is
 * a drug at all its places. "Remitogen is a humanized antibody" tells it at once; "sales of D2E7" and "patients on D2E7" do
 * together.
 */
import { lookUp, matchLexicon } from '../lexicon/names.ts';
import { withoutLegalForm } from '../model/keys.ts';
import { type ThingLabel, thingLabels } from '../model/things.ts';
import { isHeading } from '../recognisers/firm-in-deal.ts';
import { isThing, type Mention, type ThingMention, thingsIn } from '../recognisers/mention.ts';
import { narrow } from '../text/narrow.ts';
import { finderOf } from '../text/places.ts';
import { tokenise } from '../text/tokens.ts';
import { besideMentions } from './beside-mentions.ts';
import { type Frame, framesIn } from './drug-frames.ts';
import { mayBeName } from './drug-name.ts';
import { quote, type Reading } from './reading.ts';

/** So much tells a drug: one frame that says what it is, or two that stand beside drugs alone. */
const enough = 3;

/**
 * @param found the mentions of each sentence so far
 * @returns in each sentence, the drugs that the filing tells so
 */
export function toldDrugs(
  reading: Reading,
  found: readonly (readonly Mention[])[],
  plain: ReadonlySet<string>,
): ThingMention[][] {
  const names = reading.biotech ? namesTold(reading, found, plain) : [];
  const parts = partsAmong(names, reading.filing.text);
  // A raised TM may be glued to the name.
  const written = new Map(names.flatMap((name) => [name, `${name}TM`].map((each) => [each, name])));
  const find = finderOf([...written.keys()]);
  return reading.sentences.map((sentence) =>
    find(quote(reading, sentence)).map(({ name: words, at }) => {
      const name = written.get(words) ?? words;
      const start = sentence.start + at;
      const kind = parts.has(name) ? 'Antibody' : 'Compound';
      return { kind, name, by: 'told', start, end: start + words.length };
    }),
  );
}

/** "Trelvidin, licensed to Orrin": what reads like a firm once is none where the filing tells that it is a drug. */
export const withoutToldFirms = (
  found: readonly (readonly Mention[])[],
  told: readonly (readonly ThingMention[])[],
): Mention[][] => {
  const names = new Set(told.flat().map(({ name }) => name));
  return found.map((mentions) =>
    mentions.filter((each) => each.by !== 'firm-in-deal' || !isThing(each) || !names.has(each.name)),
  );
};

/** "the antibody L19" is part of L19-IL2. */
const partsAmong = (names: readonly string[], text: string): Set<string> =>
  new Set(
    finderOf(names)(text)
      .filter(({ name, at }) =>
        /^-(?!SC)\p{Lu}[\p{Lu}\d]/u.test(text.slice(at + name.length, at + name.length + 3)),
      )
      .map(({ name }) => name),
  );

/** What a filing tells of one name. */
interface Telling {
  /** Words that tell it, each with what it is worth. */
  worths: Map<string, number>;
  /** Whether words before it tell it, as they seldom do of trials. */
  leads: boolean;
}

function namesTold(
  reading: Reading,
  found: readonly (readonly Mention[])[],
  plain: ReadonlySet<string>,
): string[] {
  const likely = [...tellingsOf(reading, found, plain)]
    .filter(([name, telling]) => isTold(name, telling))
    .map(([name]) => name);
  const taken = likely.length > 0 ? namesOfOthers(reading, found) : new Set<string>();
  const isFree = (name: string): boolean =>
    !taken.has(name) && !taken.has(name.replace(/s$/, '')) && !isListed(name);
  const free = likely.filter(isFree);
  const firms = firmsAmong(free, reading.filing.text);
  return withKin(
    free.filter((name) => !firms.has(name)),
    reading,
    found,
  );
}

function tellingsOf(
  reading: Reading,
  found: readonly (readonly Mention[])[],
  plain: ReadonlySet<string>,
): Map<string, Telling> {
  const tellings = new Map<string, Telling>();
  for (const [at, sentence] of reading.sentences.entries()) {
    if (sentence.block.kind === 'contacts') continue;
    const words = narrow(quote(reading, sentence));
    const frames = [...framesIn(words), ...besideMentions(words, sentence, found[at] ?? [])];
    const inHeading = frames.length > 0 && isHeading(words);
    for (const frame of frames)
      if (mayBeName(frame, words, inHeading, plain))
        tellings.set(frame.name, withFrame(tellings.get(frame.name), frame));
  }
  return tellings;
}

/** What was told of a name, with one frame more. */
function withFrame({ worths, leads }: Telling = { worths: new Map(), leads: false }, frame: Frame): Telling {
  worths.set(frame.by, Math.max(frame.worth, worths.get(frame.by) ?? 0));
  return { worths, leads: leads || (frame.leads && frame.worth > 1) };
}

/** "Actimab-M" is a drug where Actimab-A is, "5G1.1-SC" where 5G1.1 is. */
function withKin(
  names: readonly string[],
  { filing: { text } }: Reading,
  found: readonly (readonly Mention[])[],
): string[] {
  const known = found.flatMap((mentions) =>
    thingsIn(mentions, 'Compound').map(({ start, end }) => text.slice(start, end)),
  );
  const families = [...known, ...names].flatMap((name) => /^(.*\p{Ll}{2})-\p{Lu}$/u.exec(name)?.[1] ?? []);
  const kin = finderOf(families)(text).flatMap(({ name, at }) => {
    const after = text.slice(at + name.length, at + name.length + 3);
    const [letter] = /^-\p{Lu}(?![\p{L}\p{N}])/u.exec(after) ?? [];
    return letter ? [name + letter] : [];
  });
  const injected = finderOf(names.map((name) => `${name}-SC`))(text).map(({ name }) => name);
  return [...new Set([...names, ...kin, ...injected])];
}

/**
 * Capitals alone may as well be a trial's, or short for something: of these more must speak for a drug, unless they are long and
 * stand behind words that tell it.
 */
function isTold(name: string, { worths, leads }: Telling): boolean {
  const all = [...worths.values()].reduce((sum, worth) => sum + worth, 0);
  const isNameLike = /\p{Ll}{2}|\d{3}/u.test(name) || (leads && /^\p{Lu}{6}/u.test(name));
  return all >= (isNameLike && [...worths.values()].includes(2) ? enough - 1 : enough);
}

/** What is a firm's, person's, platform's, target's or disease's name somewhere is no drug's. */
function namesOfOthers({ filing: { text } }: Reading, found: readonly (readonly Mention[])[]): Set<string> {
  const taken = new Set<string>();
  for (const mention of found.flat()) {
    if (!isThing(mention) || mention.kind === 'Compound' || mention.kind === 'Antibody') continue;
    // A form of law tells that it is a firm indeed.
    if (mention.by === 'firm-in-deal' && withoutLegalForm(mention.name) === mention.name) continue;
    const written = text.slice(mention.start, mention.end);
    for (const each of [mention.name, written, ...written.split(/[\s/]/)]) taken.add(each);
  }
  return taken;
}

/** "Halden and Kestrel AS": a form of law behind the name anywhere tells a firm. */
const firmsAmong = (names: readonly string[], text: string): ReadonlySet<string> =>
  new Set(
    finderOf(names)(text).flatMap(({ name, at }) => {
      const end = at + name.length;
      const after = /^,?\s\p{Lu}[\p{L}./]{1,4}\.?(?![\p{L}-])/u.exec(text.slice(end, end + 9));
      return after !== null && withoutLegalForm(`${name}${after[0]}`) === name ? [name] : [];
    }),
  );

const isListed = (name: string): boolean =>
  thingLabels.some((label: ThingLabel) => lookUp(label, name) !== undefined) ||
  tokenise(name, { start: 0, end: name.length }).some(
    (_, at, all) => matchLexicon(name, all, at).length > 0 && all.length === 1,
  );
