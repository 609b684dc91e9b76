/** A filing's sentences as the rules saw them: for whoever improves a rule. */
import { styleText } from 'node:util';
import type { Place as FilePlace } from '../edgar/place.ts';
import type { Extraction } from '../model/extraction.ts';
import { isThing, type Mention } from '../recognisers/mention.ts';
import type { SlotValue } from '../rules/rule.ts';
import type { Judged, Weighed } from '../stages/certainty.ts';
import type { Sentence } from '../stages/reading.ts';
import { plain } from './output.ts';

/** Marks text up, or leaves it as it is where the output is no terminal. */
type Style = (format: 'dim' | 'bold' | 'cyan' | 'green' | 'red', text: string) => string;

export const inColour: Style = (format, text) => styleText(format, text, { validateStream: false });
export const inPlain: Style = (_, text) => text;

interface Place {
  start: number;
  end: number;
  rule: string;
}

/** @returns the id under which `--fact` finds a relation, e.g. `Company:genentech DEVELOPS Compound:tdm1` */
export const factId = ({ subject, type, object }: Extraction['relations'][number]): string =>
  `${subject} ${type} ${object}`;

/**
 * @param style for words of our own and for text, which is cleaned before
 * @param placeOf where a letter of the text stood in the file, which the reader may want to open
 * @param fact id of an event, or of a relation as `factId` gives it: only the sentences that show it
 * @returns lines for a terminal, each sentence with its marked text, its masked line, and what the rules found
 */
export function* explanation(
  reading: Weighed,
  extraction: Extraction,
  style: Style,
  placeOf: (offset: number) => FilePlace,
  fact?: string,
): Generator<string> {
  const kept = placesOf(extraction);
  const wanted = fact === undefined ? undefined : placesOf(extraction, fact);
  for (const sentence of reading.sentences) {
    if (wanted && !wanted.some(({ start, end }) => start === sentence.start && end === sentence.end))
      continue;
    const found = reading.judged.filter((each) => each.sentence === sentence);
    const { line: row } = placeOf(sentence.start);
    yield `${style('dim', `${sentence.block.kind}, line ${row}`)}  ${marked(reading.filing.text, sentence, style)}`;
    yield `  ${style('dim', plain(sentence.masked.line))}`;
    for (const candidate of found) yield line(candidate, isKept(candidate, kept), style);
    yield '';
  }
}

/** Where the facts that left the pipeline are shown, and by which rule. */
function placesOf({ relations, events }: Extraction, fact?: string): Place[] {
  const facts = [
    ...relations.map((relation) => ({ ...relation, id: factId(relation) })),
    ...events.map(({ id, rule, evidence }) => ({ id, rule, evidence })),
  ];
  return facts
    .filter(({ id }) => fact === undefined || id === fact)
    .flatMap(({ evidence, rule }) =>
      evidence.map((each) => ({ start: each.start, end: each.end, rule: each.rule ?? rule })),
    );
}

const isKept = ({ rule, sentence }: Judged, kept: readonly Place[]): boolean =>
  kept.some((place) => place.rule === rule && place.start === sentence.start && place.end === sentence.end);

/** The sentence with each mention in brackets and what it was taken for. */
function marked(text: string, sentence: Sentence, style: Style): string {
  const words = (start: number, end: number) => plain(text.slice(start, end)).replace(/\s+/g, ' ');
  let at = sentence.start;
  let shown = '';
  for (const mention of sentence.mentions) {
    const name = style('bold', words(mention.start, mention.end));
    shown += `${words(at, mention.start)}[${name} ${style('cyan', plain(label(mention)))}]`;
    at = mention.end;
  }
  return shown + words(at, sentence.end);
}

function label(mention: Mention): string {
  if (!isThing(mention)) return `${mention.kind} ${JSON.stringify(mention.value)}`;
  return mention.reads
    ? `${mention.kind}: ${mention.reads}`
    : `${mention.kind} ${mention.name}, by ${mention.by}`;
}

function line({ rule, says, certainty, slots, pattern }: Judged, kept: boolean, style: Style): string {
  const told = Object.entries(slots).map(([slot, value]) => `${slot} ${show(value)}`);
  const mark = kept ? style('green', 'kept') : style('red', 'rejected');
  return `    ${mark}  ${rule} says ${says} (${certainty}): ${plain(told.join(', '))}\n      because of  ${pattern}`;
}

function show(value: SlotValue): string {
  if (Array.isArray(value)) return value.map(show).join(' + ');
  if (typeof value !== 'object') return String(value);
  return 'name' in value ? String(value.name) : JSON.stringify(value);
}
