/** Runs the recognisers and the lexicon over every sentence, and settles which of two overlapping mentions stands. */

import { importFolder } from '../folder.ts';
import { matcher } from '../lexicon/matcher.ts';
import { matchLexicon } from '../lexicon/names.ts';
import { overlap } from '../model/evidence.ts';
import { familyOf, relatives } from '../recognisers/drug-code.ts';
import { isThing, type Mention, thingsIn } from '../recognisers/mention.ts';
import type { Recogniser, Scope } from '../recognisers/recogniser.ts';
import { narrow } from '../text/narrow.ts';
import { plainWords } from '../text/plain-words.ts';
import { withDrugs } from './antibody-drugs.ts';
import { everyOn, inBatches } from './batches.ts';
import { canonical, humanised } from './canonical.ts';
import { definedNames } from './define.ts';
import { quote, type Reading, reads, type Sentence } from './reading.ts';
import { named, settle, settled, trimmed } from './settle.ts';
import { toldDrugs, withoutToldFirms } from './told-drugs.ts';
import { trialFamilies, trialNames, withoutTrialCodes, withoutTrialKin } from './trial-names.ts';
import { readAsDrug } from './trial-numbers.ts';

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
  const apart = withoutTrialCodes(
    readAsDrug(withoutPeople(withoutFirms(withRelatives(reading, alone, plain), reading.filing.text))),
    reading.filing.text,
  );
  const told = toldDrugs(reading, apart, plain);
  const first = withoutToldFirms(apart, told).map((mentions, at) => [...mentions, ...(told[at] ?? [])]);
  const local = matcher(definedNames(reading, first));
  const defined = ({ tokens }: Sentence) =>
    named(
      tokens.map((_, at) => local(reading.filing.text, tokens, at)),
      tokens,
      'local',
    ).filter((mention) => mention.kind !== 'Company' || !goesOnSmall.test(quote(reading, mention)));
  const trials = reading.biotech ? trialNames(reading, reading.sentences, first) : [];
  const families = trialFamilies(trials);
  const sentences = reading.sentences.map((sentence, at) => {
    const all = [
      ...withoutTrialKin([...(first[at] ?? []), ...defined(sentence)], families),
      ...(trials[at] ?? []),
    ];
    const proper = trimmed(all.map((mention) => humanised(reading.filing.text, canonical(mention))));
    const mentions = settle(proper);
    return { ...sentence, mentions, inner: proper.filter((mention) => !mentions.includes(mention)) };
  });
  return { ...reading, sentences: withDrugs(sentences, reading.filing.text) };
}

/** "an Oberon antibody": short for Oberon Antibody Sciences only with capitals. */
const goesOnSmall =
  /^\p{Lu}\S*\s(?:antibod(?:y|ies)|vaccines?|cells?|genes?|proteins?|peptides?|conjugates?)$/u;

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
      (one) => !known.some((each) => overlap(each, one)),
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

/** "ICOS Corporation": where a firm is called so, its letters are no antigen. */
function withoutFirms(found: readonly (readonly Mention[])[], text: string): Mention[][] {
  const firms = new Set(
    found.flatMap((mentions) =>
      thingsIn(mentions, 'Company').flatMap(
        ({ start, end }) =>
          /^(\p{Lu}{3,6}),?\s(?:Corp|Inc|Ltd|LLC|AG|plc|S\.?A|Pharma|Therap|Bio)/u.exec(
            text.slice(start, end),
          )?.[1] ?? [],
      ),
    ),
  );
  // "PSMA LLC" develops antibodies to PSMA.
  const only = new Set(
    [...firms].filter((firm) => !new RegExp(`\\(${firm}\\)|anti-${firm}|${firm}-`).test(text)),
  );
  // "a NextCure target": a firm's name in letters of both kinds is never an antigen's.
  const mixed = new Set(
    found.flatMap((mentions) =>
      thingsIn(mentions, 'Company').flatMap(
        ({ start, end }) => /^\p{Lu}\p{Ll}+\p{Lu}\p{Ll}+/u.exec(text.slice(start, end)) ?? [],
      ),
    ),
  );
  return found.map((mentions) =>
    mentions.filter(({ kind, start, end }) => {
      const called = text.slice(start, end);
      return kind !== 'Target' || !(only.has(called) || mixed.has(called));
    }),
  );
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
  const { words, places } = reads(text, sentence, sentence);
  return {
    text,
    words: narrow(words),
    ...(places ? { places } : {}),
    span: sentence,
    tokens: sentence.tokens,
    biotech: reading.biotech,
    plain,
    contacts: sentence.block.kind === 'contacts',
    ...(reading.today ? { today: reading.today } : {}),
  };
}
