/** A stretch of text that names a thing, or states a value. */
import type { Span } from '../model/evidence.ts';
import type { Phase } from '../model/records.ts';
import type { ThingLabel } from '../model/things.ts';

/** A sum of money as stated: whole currency units. */
export interface Money {
  amount: number;
  from?: number;
  bound: 'exact' | 'upTo' | 'atLeast';
  /** ISO 4217. */
  currency: string;
}

interface Values {
  Money: Money;
  /** As precise as the text: `YYYY`, `YYYY-MM` or `YYYY-MM-DD`. */
  Date: string;
  Phase: Phase;
  /** A royalty or share as stated: "mid-single digit", "10% to 20%". */
  Rate: string;
  /** The name of a trial, its capitals and signs made alike: "LOTIS 2". */
  Trial: string;
}

/** What a mention of a thing carries until the whole filing is known. */
export interface ThingMention extends Span {
  kind: ThingLabel;
  /** The name to key the thing by: canonical where the lexicon has it, else as written. */
  name: string;
  /** Recogniser that found it. */
  by: string;
  /** For a word that stands for a thing: how it was read, e.g. `the Company → ImmunoGen, Inc.` */
  reads?: string;
  /** Whether that word is a possessive: "our", "its". */
  possessive?: boolean;
  /** Whether it is a drug that another is given with, after or against: no subject of the sentence. */
  beside?: boolean;
  /** Whether it is a firm named only as the owner of the one before it: "Genentech, a member of the Roche Group". */
  parent?: boolean;
  /** Of two firms for which one phrase stands, "both companies", the first: patterns read "A and B". */
  joined?: boolean;
}

export type ValueMention = {
  [K in keyof Values]: Span & { kind: K; value: Values[K]; by: string };
}[keyof Values];

export type Mention = ThingMention | ValueMention;

export type MentionKind = Mention['kind'];

export const isThing = (mention: Mention): mention is ThingMention => 'name' in mention;

/** The mentions of one kind of thing. */
export const thingsIn = (mentions: readonly Mention[], kind: ThingLabel): ThingMention[] =>
  mentions.filter(isThing).filter((mention) => mention.kind === kind);
