/**
 * Drugs that no list has and whose names look like no drug's: a word that anywhere in the filing stands as drugs' names do is
 * a drug at all its places. "Remitogen is a humanized antibody" tells it at once; "sales of D2E7" and "patients on D2E7" do
 * together.
 */
import { lookUp, matchLexicon } from '../lexicon/names.ts';
import { type ThingLabel, thingLabels } from '../model/things.ts';
import { isDrugsCode } from '../recognisers/drug-code.ts';
import { isHeading } from '../recognisers/firm-in-deal.ts';
import { isThing, type Mention, type ThingMention } from '../recognisers/mention.ts';
import { alternatives } from '../tables.ts';
import { narrow } from '../text/narrow.ts';
import { placesOf } from '../text/places.ts';
import { tokenise } from '../text/tokens.ts';
import { type Frame, framesIn } from './drug-frames.ts';
import { quote, type Reading } from './reading.ts';

/** So much tells a drug: one frame that says what it is, or two that stand beside drugs alone. */
const enough = 3;

const notName = new RegExp(
  String.raw`^(?:${alternatives('drug-frames', 'none')}|${['place', 'lead', 'not-firm', 'general', 'trade', 'common', 'party', 'matter', 'post'].map((role) => alternatives('name-words', role)).join('|')})$`,
  'u',
);
const english = new RegExp(String.raw`(?:${alternatives('drug-frames', 'ending')})$`, 'u');
const otherKind = new RegExp(
  String.raw`^(?:\s?[®™])?(?:,?\s|-)(?:${alternatives('drug-frames', 'kind-after')})(?!\p{L})`,
  'u',
);

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
  return reading.sentences.map((sentence) => {
    const words = quote(reading, sentence);
    return names.flatMap((name) =>
      // A raised TM may be glued to the name.
      [name, `${name}TM`].flatMap((written) =>
        placesOf(words, written).map((at) => ({
          kind: isPart(name, reading.filing.text) ? ('Antibody' as const) : ('Compound' as const),
          name,
          by: 'told',
          start: sentence.start + at,
          end: sentence.start + at + written.length,
        })),
      ),
    );
  });
}

/** "the antibody L19" is part of L19-IL2. */
const isPart = (name: string, text: string): boolean =>
  placesOf(text, name).some((at) =>
    /^-\p{Lu}[\p{Lu}\d]/u.test(text.slice(at + name.length, at + name.length + 3)),
  );

function namesTold(
  reading: Reading,
  found: readonly (readonly Mention[])[],
  plain: ReadonlySet<string>,
): string[] {
  const tellings = new Map<string, Map<string, number>>();
  for (const sentence of reading.sentences) {
    if (sentence.block.kind === 'contacts') continue;
    const words = narrow(quote(reading, sentence));
    const inHeading = isHeading(words);
    for (const frame of framesIn(words)) {
      if (!mayBeName(frame, words, inHeading, plain)) continue;
      const by = tellings.get(frame.name) ?? new Map<string, number>();
      tellings.set(frame.name, by.set(frame.by, Math.max(frame.worth, by.get(frame.by) ?? 0)));
    }
  }
  const told = [...tellings].filter(([name, by]) => isTold(name, [...by.values()]));
  if (told.length === 0) return [];
  const taken = namesOfOthers(reading, found);
  return told
    .map(([name]) => name)
    .filter((name) => !taken.has(name) && !taken.has(name.replace(/s$/, '')) && !isListed(name));
}

/** Capitals alone may as well be a trial's, or short for something: these need more than one place that speaks for a drug. */
function isTold(name: string, worths: readonly number[]): boolean {
  const all = worths.reduce((sum, worth) => sum + worth, 0);
  const needed = /\p{Ll}{2}|\d{3}/u.test(name) && worths.includes(2) ? enough - 1 : enough;
  return all >= needed;
}

/** Two capitals, or a capital and a small letter, or letters and numbers; no word of the language. */
function mayBeName(
  { name, at, marked }: Frame,
  words: string,
  inHeading: boolean,
  plain: ReadonlySet<string>,
): boolean {
  if (name.length < 3 || name.length > 24) return false;
  if (otherKind.test(words.slice(at + name.length, at + name.length + 30))) return false;
  if (notName.test(name)) return false;
  if (/\d/.test(name)) return isCode(name) && isDrugsCode(words, name, at);
  if (inHeading || (!marked && english.test(name))) return false;
  if (/^[\p{Lu}-]+$/u.test(name) && name.length < 5) return marked;
  return (
    name.length > 3 &&
    !/^\p{Ll}?\p{Lu}{2,}s$/u.test(name) &&
    name.split('-').every((part) => !plain.has(part.toLowerCase()))
  );
}

/** "D2E7", "hu14.18-IL2"; not "20mg", "2nd", "12-week", "1L", "R2". */
const isCode = (name: string): boolean =>
  /\p{Lu}/u.test(name) && !/^\d+(?:[.-]\d+)?-?(?:\p{Lu}|\p{L}?\p{Ll}+|\p{Lu}\p{Ll}+)$|^\p{Lu}\d$/u.test(name);

/** What is a firm's, person's, platform's, target's or disease's name somewhere is no drug's. */
function namesOfOthers(
  { sentences, filing: { text } }: Reading,
  found: readonly (readonly Mention[])[],
): Set<string> {
  const taken = new Set<string>();
  for (const [at] of sentences.entries())
    for (const mention of found[at] ?? []) {
      if (!isThing(mention) || mention.kind === 'Compound' || mention.kind === 'Antibody') continue;
      const written = text.slice(mention.start, mention.end);
      for (const each of [mention.name, written, ...written.split(/[\s/]/)]) taken.add(each);
    }
  return taken;
}

const isListed = (name: string): boolean =>
  thingLabels.some((label: ThingLabel) => lookUp(label, name) !== undefined) ||
  tokenise(name, { start: 0, end: name.length }).some(
    (_, at, all) => matchLexicon(name, all, at).length > 0 && all.length === 1,
  );
