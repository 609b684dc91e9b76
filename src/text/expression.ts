/**
 * A regular expression → what a text must hold for it to match at all. Where this is not plain, nothing is asked for: a need
 * may be too weak, never too strong.
 */
import { symbol } from './letters.ts';

/** Strings and further needs of which a text must hold every one, or some one. */
export interface Need {
  every: boolean;
  /** Symbols as `letters.ts` has them; each at least three. */
  strings: readonly (readonly number[])[];
  parts: readonly Need[];
}

/** What a piece of an expression tells. */
interface Piece {
  /** All that it can match, where this is a short list. */
  exact?: readonly (readonly number[])[];
  /** Whether it may stand several times in a row. */
  repeats?: boolean;
  needs: readonly Need[];
}

const unknown: Piece = { needs: [] };
const nothing: Piece = { exact: [[]], needs: [] };

/** So many strings are followed at most, so that `(a|b)(c|d)…` does not explode; a list of names may be longer. */
const mostJoined = 64;
const mostListed = 1000;

export function needOf(source: string): Need | undefined {
  return demand(new Reader(source).alternatives());
}

/** All that a piece needs as one; nothing where it can match without. */
function demand({ exact, needs }: Piece): Need | undefined {
  const all = [...needs, ...(exact ? listed(exact) : [])];
  return all.length > 1 ? { every: true, strings: [], parts: all } : all[0];
}

/** One of the strings has to be there; strings of one or two letters tell nothing. */
function listed(strings: Piece['exact'] & object): Need[] {
  return strings.some(({ length }) => length < 3) ? [] : [{ every: false, strings, parts: [] }];
}

/** Reads a source that JavaScript has accepted already, with or without the flag `u`. */
class Reader {
  readonly source: string;
  at = 0;

  constructor(source: string) {
    this.source = source;
  }

  /** Up to the bracket that closes. */
  alternatives(): Piece {
    const branches = [this.sequence()];
    while (this.source[this.at] === '|') {
      this.at++;
      branches.push(this.sequence());
    }
    const [only] = branches;
    if (only && branches.length === 1) return only;
    const exact = branches.flatMap((branch) => branch.exact ?? []);
    const plain = branches.every((branch) => branch.exact && branch.needs.length === 0);
    if (plain && exact.length <= mostListed) return { exact, needs: [] };
    const parts = branches.map(demand).filter((need) => need !== undefined);
    return { needs: parts.length === branches.length ? [{ every: false, strings: [], parts }] : [] };
  }

  sequence(): Piece {
    const needs: Need[] = [];
    let run: readonly (readonly number[])[] = [[]];
    let whole = true;
    const stop = (next: typeof run = [[]]): void => {
      needs.push(...listed(run));
      run = next;
      whole = false;
    };
    while (this.at < this.source.length && !'|)'.includes(this.source[this.at] ?? '')) {
      const { exact, repeats, needs: more } = this.counted(this.piece());
      needs.push(...more);
      if (!exact) stop();
      else if (run.length * exact.length > Math.max(mostJoined, run.length)) stop(exact);
      else run = run.flatMap((begun) => exact.map((end) => [...begun, ...end]));
      if (exact && repeats) stop(exact);
    }
    if (whole) return { exact: run, needs };
    return { needs: [...needs, ...listed(run)] };
  }

  /** A piece with the count that may stand after it. */
  counted(piece: Piece): Piece {
    const [count] = this.take(/[?*+]\??|\{\d+(?:,\d*)?\}\??/y);
    if (!count) return piece;
    const least = count.startsWith('{') ? Number.parseInt(count.slice(1), 10) : count.startsWith('+') ? 1 : 0;
    if (least > 0) return { ...piece, repeats: true };
    const isOptional = count.startsWith('?') || /^\{0,1\}/.test(count);
    return piece.exact && isOptional ? { exact: [...piece.exact, []], needs: [] } : unknown;
  }

  piece(): Piece {
    const char = this.source[this.at] ?? '';
    if (char === '(') return this.group();
    if (char === '[') return this.oneOf();
    if (char === '\\') return this.escape();
    this.at++;
    if (char === '^' || char === '$') return nothing;
    return char === '.' ? unknown : { exact: [[symbol(char.charCodeAt(0))]], needs: [] };
  }

  group(): Piece {
    const [opening = ''] = this.take(/\((?:\?(?:[:=!]|<[=!]|<[^>]+>))?/y);
    const inner = this.alternatives();
    this.at++;
    if (opening.endsWith('!')) return nothing;
    if (!opening.endsWith('=')) return inner;
    const ahead = demand(inner);
    return { exact: [[]], needs: ahead ? [ahead] : [] };
  }

  escape(): Piece {
    const letter = this.source[this.at + 1] ?? '';
    this.at += 2;
    if ('bB'.includes(letter)) return nothing;
    const known = classes[letter];
    if (known !== undefined) return { exact: [[known]], needs: [] };
    if ('ux'.includes(letter)) {
      const [digits] = this.take(letter === 'u' ? /\{[\da-fA-F]+\}|[\da-fA-F]{4}/y : /[\da-fA-F]{2}/y);
      return digits ? one(Number.parseInt(digits.replace('{', ''), 16)) : one(letter.charCodeAt(0));
    }
    // A property, a reference back, a control sign: what they match is not told here.
    const isVague = /[pPkcDwWS\d]/.test(letter);
    const rest = /[pP]/.test(letter)
      ? /\{[^}]*\}/y
      : letter === 'k'
        ? /<[^>]*>/y
        : letter === 'c'
          ? /./y
          : /(?<=\d)\d+/y;
    if (isVague) this.take(rest);
    return isVague ? unknown : one(letter.charCodeAt(0));
  }

  /** `[sc]`: few symbols are listed, many tell nothing. */
  oneOf(): Piece {
    const [whole = ''] = this.take(/\[(?:\\.|[^\]\\])*\]/sy);
    const symbols = /^\[\^|\\[^sdntr\\\]/.\-[$+*()^]|[\ud800-\udfff]/.test(whole)
      ? undefined
      : members(whole.slice(1, -1));
    if (!symbols || symbols.size === 0 || symbols.size > 5) return unknown;
    return { exact: [...symbols].map((each) => [each]), needs: [] };
  }

  take(expression: RegExp): RegExpExecArray | [] {
    expression.lastIndex = this.at;
    const hit = expression.exec(this.source);
    if (hit) this.at = expression.lastIndex;
    return hit ?? [];
  }
}

/** `\d`, `\s` and the white space that has its own letter. */
const classes: Record<string, number | undefined> = {
  d: symbol(48),
  ...Object.fromEntries([...'sntrvf'].map((letter) => [letter, symbol(32)])),
};

/** A letter by its number: beyond 16 bits it takes two places in a text. */
const one = (code: number): Piece => ({
  exact: [code > 0xffff ? [symbol(0xd800), symbol(0xdc00)] : [symbol(code)]],
  needs: [],
});

/** The symbols of a class without its brackets; nothing where a range is wide. */
function members(inside: string): Set<number> | undefined {
  const found = new Set<number>();
  for (const [item, from, to] of inside.matchAll(/([^\\])-([^\\])|\\.|./gs)) {
    if (from !== undefined && to !== undefined) {
      const [low, high] = [from.charCodeAt(0), to.charCodeAt(0)];
      if (high - low > 512) return undefined;
      for (let code = low; code <= high; code++) found.add(symbol(code));
    } else {
      const named = item.length === 2 ? classes[item[1] ?? ''] : undefined;
      found.add(named ?? symbol(item.charCodeAt(item.length - 1)));
    }
  }
  return found;
}
