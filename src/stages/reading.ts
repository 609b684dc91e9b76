/** A filing as far as it has been read: each stage adds to it and returns a new one. */
import type { Block, BlockKind, Filing } from '../edgar/filing.ts';
import type { Span } from '../model/evidence.ts';
import type { Mention } from '../recognisers/mention.ts';
import type { Masked } from '../text/masked.ts';
import type { Token } from '../text/tokens.ts';
import { type Unwrapped, unwrapped } from '../text/unwrapped.ts';

export interface Sentence extends Span {
  /** Its place among all sentences of the filing. */
  index: number;
  block: Block;
  /** An entry of a list of what is to come: "Upcoming milestones". */
  planned?: boolean;
  tokens: readonly Token[];
  /** Not overlapping, in order. */
  mentions: readonly Mention[];
  /** Names inside a mention: the antibody and the payload in "huN901-DM1". */
  inner: readonly Mention[];
  masked: Masked<Mention>;
}

export interface Reading {
  filing: Filing;
  /** Whether it speaks of medicines at all. */
  biotech: boolean;
  /** The day that "today" means: the date of its release, or else of the report. */
  today?: string;
  /** Whose filing or release it is, where known: a company's name. */
  issuer?: string;
  sentences: readonly Sentence[];
}

/** The text of a span. */
export const quote = (reading: Reading, { start, end }: Span): string =>
  reading.filing.text.slice(start, end);

/** Where the ends of lines and the gaps between words tell what stands beside what. */
const inColumns: ReadonlySet<BlockKind> = new Set(['contacts', 'table', 'signature', 'cover']);

/** What stands at a span of a sentence, as it reads on one line; in columns as it is. */
export const reads = (text: string, { block }: Sentence, span: Span): Unwrapped =>
  inColumns.has(block.kind) ? { words: text.slice(span.start, span.end) } : unwrapped(text, span);

/** The sentence with which the paragraph of a sentence begins. */
export function firstOfBlock(sentences: readonly Sentence[], sentence: Sentence): Sentence {
  let first = sentence;
  for (let at = sentence.index - 1; sentences[at]?.block === sentence.block; at--)
    first = sentences[at] ?? first;
  return first;
}

/** The sentences of the paragraph of a sentence. */
export function sentencesOfBlock(sentences: readonly Sentence[], sentence: Sentence): Sentence[] {
  const { index: from } = firstOfBlock(sentences, sentence);
  let end = sentence.index;
  while (sentences[end]?.block === sentence.block) end++;
  return sentences.slice(from, end);
}
