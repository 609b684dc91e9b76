/** What a recogniser gets and gives. One file a kind of mention; none knows of another. */
import type { Span } from '../model/evidence.ts';
import type { Token } from '../text/tokens.ts';
import type { Mention } from './mention.ts';

/** One sentence, as a recogniser sees it. */
export interface Scope {
  /** The sentence as it reads on one line: what to read. */
  words: string;
  /** Where in the sentence each character of `words` stands; nothing where all stand as in the text. */
  places?: Uint32Array;
  /** Where the sentence stands in the stored text. */
  span: Span;
  /** The stored text. */
  text: string;
  tokens: readonly Token[];
  /** Whether the sentence stands among the contacts of a release, where names need no title. */
  contacts: boolean;
  /** Whether the filing speaks of medicines at all: codes are read as drugs only there. */
  biotech: boolean;
  /** Words that the filing has in lower case: what is written with a capital elsewhere may be one of them. */
  plain: ReadonlySet<string>;
  /** The day that "today" means: the release's date, or else the report's. */
  today?: string;
}

/** Finds mentions of its kind in one sentence, with offsets into the stored text. Pure; `[]` where there are none. */
export type Recogniser = (scope: Scope) => Mention[];

/** The span of a match within `words`, as offsets into the stored text. */
export function spanOf({ span, places }: Scope, start: number, length: number): Span {
  const last = start + length - 1;
  const [from, to] = places ? [places[start] ?? 0, places[last] ?? 0] : [start, last];
  return { start: span.start + from, end: span.start + to + 1 };
}
