/** The parts of a sentence that a semicolon, or "which A licensed to B", sets apart: each may tell of another deal. */
import type { Sentence } from '../stages/reading.ts';

const border =
  / ; (?:and )?|(?<=[^ ] ), (?=which company_\d+ (?:[^ ]+ ){0,4}(?:licensed|sublicensed|granted|acquired) )/gi;

/** @returns sentences that keep the offsets of their words, and the whole where nothing parts it */
export function clausesOf(sentence: Sentence): Sentence[] {
  const { line, places } = sentence.masked;
  const cuts = [...line.matchAll(border)].map(({ index, 0: words }) => ({
    from: index,
    to: index + words.length,
  }));
  if (cuts.length === 0) return [sentence];
  const starts = [0, ...cuts.map(({ to }) => to)];
  const ends = [...cuts.map(({ from }) => from + 1), line.length];
  return starts.map((start, at) => {
    const end = ends[at] ?? line.length;
    const within = places.filter((place) => place.at >= start && place.at < end);
    return {
      ...sentence,
      masked: {
        ...sentence.masked,
        line: line.slice(start, end),
        places: within.map((place) => ({ ...place, at: place.at - start })),
      },
    };
  });
}
