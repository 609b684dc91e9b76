/** Names → longest match over tokens. Built once from the lexicon, and once a filing from the names it defines. */
import { gathered } from '../gathered.ts';
import { type Token, tokenise } from '../text/tokens.ts';

export interface Named<T> {
  name: string;
  value: T;
}

interface Known<T> {
  words: readonly string[];
  /** How the name is written, where case tells it from a common word. */
  exact?: string;
  /** Whether the text must begin it with a capital. */
  capital: boolean;
  value: T;
}

export interface Found<T> {
  /** Indexes of the first token and of the one after the last. */
  from: number;
  to: number;
  value: T;
}

/** Looks up the names that begin at a token, the longest first. */
export type Matcher<T> = (text: string, tokens: readonly Token[], from: number) => readonly Found<T>[];

/** What most tokens begin: no name at all. */
const none: readonly never[] = [];

/**
 * A name of five characters or fewer is matched as written ("MET" is not "met"), or all in capitals where it is one word
 * ("Xgeva", "XGEVA"); any other in any case, but with a capital first where the name has one ("Array" is not "array").
 */
export function matcher<T>(names: Iterable<Named<T>>): Matcher<T> {
  const byFirst = gathered([...names].map(knownBy), ({ words: [first] }) => first);
  for (const list of byFirst.values()) list.sort((a, b) => b.words.length - a.words.length);
  return (text, tokens, from) => {
    const list = byFirst.get(tokens[from]?.word ?? '');
    if (!list) return none;
    const found: Found<T>[] = [];
    for (const known of list) {
      const { words, value } = known;
      if (agrees(known, text, tokens, from)) found.push({ from, to: from + words.length, value });
    }
    return found;
  };
}

function knownBy<T>({ name, value }: Named<T>): Known<T> {
  const words = tokenise(name, { start: 0, end: name.length }).map((token) => token.word);
  const strict = name.length <= 5 && /\p{L}/u.test(name);
  return { words, capital: /^\p{Lu}/u.test(name), value, ...(strict ? { exact: squeeze(name) } : {}) };
}

function agrees<T>(known: Known<T>, text: string, tokens: readonly Token[], from: number): boolean {
  const { words, exact, capital } = known;
  for (let at = 1; at < words.length; at++) if (tokens[from + at]?.word !== words[at]) return false;
  const start = tokens[from]?.start ?? 0;
  const end = tokens[from + words.length - 1]?.end ?? start;
  if (exact !== undefined) {
    const written = squeeze(text.slice(start, end));
    return written === exact || (/^\p{Lu}\p{Ll}{3,}$/u.test(exact) && written === exact.toUpperCase());
  }
  return !capital || /^[\p{Lu}\p{N}]/u.test(text.slice(start, start + 1));
}

const squeeze = (name: string): string => name.replace(/[^\p{L}\p{N}]+/gu, '');
