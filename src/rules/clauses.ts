/** The parts of a sentence that a semicolon, or "which A licensed to B", sets apart: each may tell of another deal. */
import type { Sentence } from '../stages/reading.ts';

const border =
  / ; (?:and )?|(?<=[^ ] ), (?=which company_\d+ (?:[^ ]+ ){0,4}(?:licensed|sublicensed|granted|acquired) )|(?<=[^ ] ), (?=which (?:also|previously|earlier) (?:has |had )?(?:licensed|sublicensed|obtained|taken|acquired) )|(?<=[^ ] ), and (?=ended |terminated |amended |extended |acquired |licensed |sold |entered into |that company_\d+ |that it |(?:has|have) (?:also )?(?:in |out )?licensed |company_\d+ 's (?:[^ ,;]+ ){0,4}(?:agreement|collaboration|alliance|partnership|license) with company_|(?:tests|is testing|conducts|runs|plans|reports|provides|updates) )|(?<=[^ ] ),? and (?=in Date_\d+ (?:, )?(?:it|they|we|Company_\d+) )|(?<=[^ ] )and (?=reports? on |provides? |that company_\d+ )/gi;

/** "The end of the agreement with A does not affect, amend or modify that with B": of this the line tells no change. */
const unaffected =
  / (?:does|do|did|will|shall|would) not (?:otherwise |in any way )?(?:affect|impact|alter|change|modify|amend|limit|supersede|terminate)(?: the (?:validity|terms|enforceability|effectiveness|status|rights|obligations) of)?(?: ?,? (?:or )?(?:affect|impact|alter|change|modify|amend|limit|supersede|terminate))*(?= (?:the|its|their|any|that|our|company_\d+ 's) (?:[^ ,;]+ ){0,8}?(?:agreement|collaboration|licen[sc]e|alliance|partnership)\b) /gi;

/** "A, which B bought in 2010, entered into …": what is told of A's owner stands by itself. */
const aside =
  /(?<=(?:Company|Parent)_\d+ ), which Company_\d+ (?:(?!; |-- )[^ ]+ ){0,3}?(?:acquired|bought|purchased|merged|took over|taken over) (?:(?!; |-- )[^ ]+ ){0,9}?, (?=(?:(?:also|each|jointly|previously|then) )?(?:enter|sign|announc|grant|licens|form|establish|terminat|amend|exercis|agree|has|had|have)[a-z]* )/;

/** @returns sentences that keep the offsets of their words, and the whole where nothing parts it */
export function clausesOf(sentence: Sentence): Sentence[] {
  const { line } = sentence.masked;
  const told = aside.exec(line);
  if (told) {
    const to = told.index + told[0].length;
    const owner = line.slice(0, told.index).trimEnd().lastIndexOf(' ') + 1;
    return [...clausesOf(without(sentence, told.index, to)), slice(sentence, owner, to)];
  }
  const kept = line.includes(' not ') ? [...line.matchAll(unaffected)] : [];
  const cuts = (kept.length > 0 ? kept : [...line.matchAll(border)]).map(({ index, 0: words }) => ({
    from: index,
    to: index + words.length,
  }));
  if (cuts.length === 0) return [sentence];
  const starts = [0, ...cuts.map(({ to }) => to)];
  const ends = [...cuts.map(({ from }) => from + 1), line.length];
  return starts.map((start, at) => slice(sentence, start, ends[at] ?? line.length));
}

/** A stretch of the sentence's line as a sentence of its own, whose words keep their offsets in the text. */
export function slice(sentence: Sentence, from: number, to: number): Sentence {
  const { masked } = sentence;
  const within = masked.places.filter(({ at }) => at >= from && at < to);
  return {
    ...sentence,
    masked: {
      ...masked,
      line: masked.line.slice(from, to),
      places: within.map((place) => ({ ...place, at: place.at - from })),
    },
  };
}

/** The sentence without a stretch of its line. */
export function without(sentence: Sentence, from: number, to: number): Sentence {
  const { line } = sentence.masked;
  const [before, after] = [slice(sentence, 0, from), slice(sentence, to, line.length)];
  const places = after.masked.places.map((place) => ({ ...place, at: place.at + from }));
  return {
    ...sentence,
    masked: {
      ...sentence.masked,
      line: before.masked.line + after.masked.line,
      places: [...before.masked.places, ...places],
    },
  };
}
