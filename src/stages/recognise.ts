/** Runs the recognisers and the lexicon over every sentence, and settles which of two overlapping mentions stands. */

import { importFolder } from '../folder.ts';
import { type Found, matcher } from '../lexicon/matcher.ts';
import { lookUp, matchLexicon } from '../lexicon/names.ts';
import type { Span } from '../model/evidence.ts';
import { withoutLegalForm } from '../model/keys.ts';
import type { ThingLabel } from '../model/things.ts';
import { familyOf, relatives } from '../recognisers/drug-code.ts';
import { isThing, type Mention, type ThingMention } from '../recognisers/mention.ts';
import type { Recogniser, Scope } from '../recognisers/recogniser.ts';
import { narrow } from '../text/narrow.ts';
import { plainWords } from '../text/plain-words.ts';
import type { Token } from '../text/tokens.ts';
import { everyOn, inBatches } from './batches.ts';
import { canonical, humanised } from './canonical.ts';
import { definedNames, type LocalName } from './define.ts';
import { isAgainst, isField, isPartOfLetters, tickers } from './not-things.ts';
import type { Reading, Sentence } from './reading.ts';
import { trialNames } from './trial-names.ts';

const recognisers = (await importFolder(new URL('../recognisers/', import.meta.url)))
  .map((module) => module.recognise)
  .filter((recognise): recognise is Recogniser => typeof recognise === 'function');

/**
 * First each sentence on its own; then the names that the filing introduces ("Biotest AG", "(the "Licensee")") are
 * looked for in all of it.
 */
export function recognise(segmented: Reading): Reading {
  const reading = { ...segmented, biotech: segmented.biotech || namesDrugs(segmented) };
  const plain = plainWords(reading.filing.text);
  const alone = inBatches(reading.sentences, (some) => mentionsOf(reading, some, plain)).map(trimmed);
  const first = withoutPeople(withRelatives(reading, alone, plain));
  const local = matcher(definedNames(reading, first));
  const defined = ({ tokens }: Sentence) =>
    named(
      tokens.map((_, at) => local(reading.filing.text, tokens, at)),
      tokens,
      'local',
    );
  const trials = reading.biotech ? trialNames(reading, reading.sentences, first) : [];
  const sentences = reading.sentences.map((sentence, at) => {
    const all = [...(first[at] ?? []), ...(trials[at] ?? []), ...defined(sentence)];
    const proper = trimmed(all.map((mention) => humanised(reading.filing.text, canonical(mention))));
    const mentions = settle(proper);
    return { ...sentence, mentions, inner: proper.filter((mention) => !mentions.includes(mention)) };
  });
  return { ...reading, sentences: withDrugs(sentences, reading.filing.text) };
}

/** So many known drugs, and even a short filing with few words of the field speaks of medicines. */
const enough = 2;

function namesDrugs({ filing: { text }, sentences }: Reading): boolean {
  let drugs = 0;
  for (const { tokens } of sentences) {
    for (let at = 0; at < tokens.length; at++) {
      const [longest] = matchLexicon(text, tokens, at);
      if (longest && drugLabels.has(longest.value.label) && ++drugs >= enough) return true;
    }
  }
  return false;
}

const drugLabels: ReadonlySet<string> = new Set(['Compound', 'Antibody', 'Payload']);

/** Further codes with the letters of those that were told to be drugs. */
function withRelatives(
  reading: Reading,
  found: readonly Mention[][],
  plain: ReadonlySet<string>,
): readonly Mention[][] {
  const families = new Set(
    found.flatMap((mentions) => thingsIn(mentions, 'Compound').flatMap(({ name }) => familyOf(name) ?? [])),
  );
  if (families.size === 0) return found;
  return reading.sentences.map((sentence, at) => {
    const known = found[at] ?? [];
    const more = relatives(scopeOf(reading, sentence, plain), families).filter(
      ({ start, end }) => !known.some((each) => each.start < end && start < each.end),
    );
    return more.length > 0 ? [...known, ...more] : [...known];
  });
}

/** "Roe will receive": whoever is called so elsewhere as a person is no firm. */
function withoutPeople(found: readonly (readonly Mention[])[]): Mention[][] {
  const people = new Set(
    found.flatMap((mentions) =>
      thingsIn(mentions, 'Person').flatMap(({ name }) => [name, name.slice(name.lastIndexOf(' ') + 1)]),
    ),
  );
  return found.map((mentions) =>
    mentions.filter((each) => each.by !== 'firm-in-deal' || !isThing(each) || !people.has(each.name)),
  );
}

/** An antibody of which no conjugate of this filing is made is itself the drug. */
function withDrugs(sentences: readonly Sentence[], text: string): Sentence[] {
  const parts = new Set(
    sentences.flatMap(({ mentions, inner }) => [...partsOf(mentions, inner), ...calledSo(mentions, text)]),
  );
  const asDrug = (mention: Mention): Mention =>
    isThing(mention) && mention.kind === 'Antibody' && !parts.has(mention.name)
      ? { ...mention, kind: 'Compound' }
      : mention;
  return sentences.map((sentence) => ({ ...sentence, mentions: sentence.mentions.map(asDrug) }));
}

/** "the MLN591 antibody": what is called an antibody right after its name. */
const calledSo = (mentions: readonly Mention[], text: string): string[] =>
  thingsIn(mentions, 'Antibody')
    .filter(
      ({ start, end }) =>
        /^[®™]?\s(?:monoclonal\s)?antibody\b/.test(text.slice(end, end + 24)) ||
        /\b(?:the|its|our|their|an?)\s(?:[\w-]+\s){0,2}antibody,?\s$/.test(
          text.slice(Math.max(0, start - 40), start),
        ),
    )
    .map(({ name }) => name);

/** Antibodies that a conjugate's name holds, or that the lexicon gives for it. */
function partsOf(mentions: readonly Mention[], inner: readonly Mention[]): string[] {
  const compounds = thingsIn(mentions, 'Compound');
  const held = thingsIn(inner, 'Antibody').filter((part) =>
    compounds.some(({ start, end }) => part.start >= start && part.end <= end),
  );
  const listed = compounds.flatMap(({ name }) => lookUp('Compound', name)?.entry.fields.antibody ?? []);
  return [...held.map(({ name }) => name), ...listed.map((name) => lookUp('Antibody', name)?.name ?? name)];
}

/** The mentions of each sentence. */
function mentionsOf(
  reading: Reading,
  sentences: readonly Sentence[],
  plain: ReadonlySet<string>,
): Mention[][] {
  const scopes = sentences.map((sentence) => scopeOf(reading, sentence, plain));
  const found = everyOn(recognisers, scopes, (recogniser, scope) => recogniser(scope));
  return scopes.map((scope, at) => settled(scope, found[at] ?? []));
}

function scopeOf(reading: Reading, sentence: Sentence, plain: ReadonlySet<string>): Scope {
  const { text } = reading.filing;
  return {
    text,
    words: narrow(text.slice(sentence.start, sentence.end)),
    span: sentence,
    tokens: sentence.tokens,
    biotech: reading.biotech,
    plain,
    contacts: sentence.block.kind === 'contacts',
    ...(reading.today ? { today: reading.today } : {}),
  };
}

/** What the lexicon lists, and what was found beside it; names that are none hide what lies within them. */
function settled(scope: Scope, found: readonly Mention[]): Mention[] {
  const { text, tokens } = scope;
  const hits = tokens.map((_, at) => matchLexicon(text, tokens, at));
  const listed = named(hits, tokens, 'lexicon');
  const traded = tickers(scope);
  const stops = [...hits.flatMap((each) => spans(each, tokens)), ...traded];
  return [
    ...listed.filter(
      (mention) =>
        !traded.some((stop) => inside(mention, stop)) &&
        !isField(mention, text) &&
        !isAgainst(mention, text) &&
        !isPartOfLetters(mention, text),
    ),
    ...found.filter((mention) => !stops.some((stop) => inside(withoutForm(mention), stop))),
  ];
}

type Hit = Found<LocalName | { label: 'not a thing' }>;

/**
 * Mentions by name: at each token the longest, then on after it; names within it are kept for `inner`.
 *
 * @param hits the names that begin at each token, the longest first
 */
function named(hits: readonly (readonly Hit[])[], tokens: readonly Token[], by: string): Mention[] {
  const found: Mention[] = [];
  for (let at = 0; at < tokens.length; at++) {
    // A name that is none hides the names that begin with it.
    const [longest] = hits[at] ?? [];
    if (longest?.value.label === 'not a thing') at = longest.to - 1;
    else for (const hit of hits[at] ?? []) found.push(...mention(hit, tokens, by));
  }
  return found;
}

function mention({ from, to, value }: Hit, tokens: readonly Token[], by: string): Mention[] {
  if (!('name' in value)) return [];
  return [
    {
      kind: value.label,
      name: value.name,
      by,
      start: tokens[from]?.start ?? 0,
      end: tokens[to - 1]?.end ?? 0,
    },
  ];
}

/** Where names stand that are no things. */
const spans = (hits: readonly Hit[], tokens: readonly Token[]): Span[] =>
  hits
    .filter(({ value }) => value.label === 'not a thing')
    .map(({ from, to }) => ({ start: tokens[from]?.start ?? 0, end: tokens[to - 1]?.end ?? 0 }));

/** "NYSE American, LLC" is an exchange as "NYSE American" is. */
const withoutForm = (mention: Mention): Span =>
  mention.kind === 'Company'
    ? { start: mention.start, end: mention.start + withoutLegalForm(mention.name).length }
    : mention;

const inside = (a: Span, b: Span): boolean => a.start >= b.start && a.end <= b.end;

/** "Corporate Communications ImmunoGen, Inc." ends with a firm that is known: what stands before it is no part of it. */
function trimmed(mentions: readonly Mention[]): Mention[] {
  const known = mentions
    .filter(isThing)
    .filter(({ kind, by }) => kind === 'Company' && (by === 'lexicon' || by === 'local'));
  const overlong = (mention: ThingMention): boolean => {
    const bareEnd = mention.start + withoutLegalForm(mention.name).length;
    return known.some(({ start, end }) => start > mention.start && end <= mention.end && end >= bareEnd);
  };
  return mentions.filter((mention) => mention.by !== 'company' || !isThing(mention) || !overlong(mention));
}

/** Of overlapping mentions the longest stands; of equally long ones that of the lexicon, then the first by kind. */
function settle(mentions: readonly Mention[]): Mention[] {
  const order = [...mentions].sort(
    (a, b) =>
      b.end - b.start - (a.end - a.start) ||
      rank(b) - rank(a) ||
      a.start - b.start ||
      // A firm's name may look like a person's.
      a.kind.localeCompare(b.kind),
  );
  const kept: Mention[] = [];
  for (const mention of order) {
    if (!kept.some((other) => mention.start < other.end && other.start < mention.end)) kept.push(mention);
  }
  return kept.sort((a, b) => a.start - b.start);
}

/** What is listed stands before what the filing defines, and that before what merely looks like a name. */
const rank = ({ by }: Mention): number => ['local', 'lexicon', 'trial'].indexOf(by);

export const thingsIn = (mentions: readonly Mention[], kind: ThingLabel): ThingMention[] =>
  mentions.filter(isThing).filter((mention) => mention.kind === kind);
