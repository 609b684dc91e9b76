/** What an expression cannot match without: letters that a text must hold. Read from the expression itself. */
import { type Need, needOf } from './expression.ts';
import { isMarked, type Marks, marksOf, placesOf } from './letters.ts';

/** A need whose strings are places in the marks of a text. */
export interface Needs {
  /** Places that have to be marked, all of them. */
  all: number[];
  /** Ways of which one has to be open: a place, and after it one of the lists of places that go with it. */
  gates: Gates;
  /** Further needs: all of them where there are no gates and `some` is unset, else one of them or a gate. */
  parts: readonly Needs[];
  some: boolean;
}

/** The first places lie beside one another in memory: of most lists of a hundred words none is in a sentence. */
interface Gates {
  places: Uint16Array;
  rests: readonly (readonly number[][])[];
}

/** Cheap needs come first, since one that is not met settles the matter. */
function compile({ every, strings, parts }: Need): Needs {
  const inner = parts.map(compile).sort((a, b) => cost(a) - cost(b));
  if (!every) return { all: [], gates: gatesOf(strings), parts: inner, some: true };
  // A need of one string alone needs no list of its own.
  const [single, others] = [inner.filter(isSingle), inner.filter((part) => !isSingle(part))];
  const own = [...strings.flatMap(placesOf), ...single.flatMap(placesOfSingle)];
  return { all: [...new Set(own)], gates: gatesOf([]), parts: others, some: false };
}

const isSingle = ({ some, gates, parts }: Needs): boolean =>
  some && parts.length === 0 && gates.places.length === 1 && gates.rests[0]?.length === 1;

const placesOfSingle = ({ gates: { places, rests } }: Needs): number[] => [...places, ...rests.flat(2)];

const cost = ({ all, gates, parts }: Needs): number =>
  (all.length > 0 ? 1 : 0) + gates.places.length + parts.reduce((sum, part) => sum + cost(part), 0);

/** "begin", "begins", "beginning" share their first letters, and these are asked for once. */
function gatesOf(strings: Need['strings']): Gates {
  const byPlace = new Map<number, number[][]>();
  for (const string of strings) {
    const [place = 0, ...rest] = placesOf(string);
    const beside = byPlace.get(place);
    if (beside) beside.push(rest);
    else byPlace.set(place, [rest]);
  }
  return {
    places: Uint16Array.from(byPlace.keys()),
    rests: [...byPlace.values()].map((rests) => (rests.some(({ length }) => length === 0) ? [[]] : rests)),
  };
}

/** By object for the constants of a module, by source for an expression that a function writes anew at each call. */
const byObject = new WeakMap<RegExp, Needs | false>();
const bySource = new Map<string, Needs | false>();

/** Expressions made of a filing's own words would fill the memory. */
const mostSources = 5000;

/** @returns `false` where nothing is known */
export function needsOf(expression: RegExp): Needs | false {
  const known = byObject.get(expression);
  if (known !== undefined) return known;
  const { source } = expression;
  let needs = bySource.get(source);
  if (needs === undefined) {
    // The flag `v` gives brackets another meaning.
    const need = expression.flags.includes('v') ? undefined : needOf(source);
    needs = need ? compile(need) : false;
    if (bySource.size >= mostSources) bySource.clear();
    bySource.set(source, needs);
    byObject.set(expression, needs);
  }
  return needs;
}

/** Of longer texts nothing is known: nearly every three letters occur in them. */
const longest = 20_000;

/**
 * Whether a text surely holds no match: most expressions fit few sentences, and a look at marks is cheap.
 *
 * @param needs of the expression, where they are at hand
 */
export function lacks(text: string, expression: RegExp, needs = needsOf(expression)): boolean {
  return needs !== false && text.length < longest && !meets(marksOf(text), needs);
}

/** Asked for each expression and sentence, so without closures. */
function meets(marks: Marks, { all, gates, parts, some }: Needs): boolean {
  if (!areMarked(marks, all)) return false;
  const { places } = gates;
  for (let at = 0; at < places.length; at++) {
    if (isMarked(marks, places[at] as number) && isOpen(marks, gates.rests[at])) return true;
  }
  for (const part of parts) if (meets(marks, part) === some) return some;
  return !some;
}

function isOpen(marks: Marks, rests: readonly number[][] = []): boolean {
  for (const rest of rests) if (areMarked(marks, rest)) return true;
  return false;
}

/** The place that is missing goes to the front: it is likely to be missing in the next sentence too. */
function areMarked(marks: Marks, places: number[]): boolean {
  for (let at = 0; at < places.length; at++) {
    const place = places[at] as number;
    if (isMarked(marks, place)) continue;
    if (at > 0) {
      places[at] = places[0] as number;
      places[0] = place;
    }
    return false;
  }
  return true;
}
