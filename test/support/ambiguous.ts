/**
 * Whether an expression can take time that doubles with each letter: whether some loop of it can read the same letters in two
 * ways and be where it was. A search that fails then tries all of them.
 *
 * The expression is read as an automaton of its letters (Glushkov's), with an edge for each way from one to the next; what
 * looks around is no part of it, and is read by itself.
 */

/** Letters that stand for all: what tells classes apart. */
const alphabet = [
  ...Array.from({ length: 128 }, (_, code) => String.fromCharCode(code)),
  ...'\u00a0®£äÄßλΣ–—“”’€™½',
];

/** A count as high as this is as good as none. */
const many = 10;

/** Positions and in how many ways each can be come to; two stand for more. */
type Ways = ReadonlyMap<number, number>;

interface Piece {
  empty: boolean;
  first: Ways;
  last: Ways;
}

const nothing: Piece = { empty: true, first: new Map(), last: new Map() };

/**
 * @param expression any that JavaScript accepts, without back references and nested classes
 * @returns the stretch of its source in which the loop is; nothing where there is none
 */
export function ambiguity({ source, flags }: RegExp): string | undefined {
  const reader = new Reader(source, flags.replace(/[gdy]/g, ''));
  reader.alternatives();
  const automaton = { edges: reader.edges, classes: reader.classes, shared: reader.shared() };
  const loop = loops(reader.edges).find((each) => twoWays(each, automaton));
  if (!loop) return undefined;
  const places = [...loop].map((position) => reader.places[position]);
  const from = Math.min(...places.map((place) => place?.from ?? 0));
  return source.slice(from, Math.max(...places.map((place) => place?.to ?? 0)));
}

interface Automaton {
  edges: readonly Ways[];
  classes: readonly number[];
  shared: readonly (readonly boolean[])[];
}

class Reader {
  readonly edges: Map<number, number>[] = [];
  /** By position, which of the classes of letters it reads. */
  readonly classes: number[] = [];
  /** By position, where it is in the source. */
  readonly places: { from: number; to: number }[] = [];
  private at = 0;
  private readonly known = new Map<string, number>();
  private readonly source: string;
  private readonly flags: string;

  constructor(source: string, flags: string) {
    this.source = source;
    this.flags = flags;
  }

  alternatives(): Piece {
    let whole = this.sequence();
    while (this.take(/\|/y)) {
      const next = this.sequence();
      whole = {
        empty: whole.empty || next.empty,
        first: sum(whole.first, next.first),
        last: sum(whole.last, next.last),
      };
    }
    return whole;
  }

  private sequence(): Piece {
    let whole = nothing;
    while (this.at < this.source.length && !'|)'.includes(this.source[this.at] ?? '')) {
      const next = this.counted();
      this.join(whole.last, next.first);
      whole = {
        empty: whole.empty && next.empty,
        first: whole.empty ? sum(whole.first, next.first) : whole.first,
        last: next.empty ? sum(whole.last, next.last) : next.last,
      };
    }
    return whole;
  }

  private counted(): Piece {
    const piece = this.piece();
    const count = this.take(/(?:[?*+]|\{(\d+)(,?)(\d*)\})\??/y);
    if (!count) return piece;
    const [sign = '', least = '', comma, most] = count;
    if (/^[*+]/.test(sign) || (comma && !most) || Number(most || least) >= many)
      this.join(piece.last, piece.first);
    return { ...piece, empty: piece.empty || /^[?*]/.test(sign) || Number(least || 1) === 0 };
  }

  private piece(): Piece {
    const group = this.take(/\((?:\?(?:[:=!]|<[=!]|<[^>]+>))?/y)?.[0];
    if (group) {
      const inner = this.alternatives();
      this.at++;
      return /[=!]$/.test(group) ? nothing : inner;
    }
    if (this.take(/[\^$]|\\[bB]/y)) return nothing;
    const one = this.take(
      /\[(?:\\.|[^\]\\])*\]|\\[pPu]\{[^}]*\}|\\u[\da-fA-F]{4}|\\x[\da-fA-F]{2}|\\.|[^\\]/suy,
    )?.[0];
    if (one === undefined || /^\\[k\d]/.test(one)) throw new Error(`not read: ${this.source.slice(this.at)}`);
    const position = this.edges.push(new Map()) - 1;
    this.classes.push(this.known.get(one) ?? this.known.size);
    this.known.set(one, this.known.get(one) ?? this.known.size);
    this.places.push({ from: this.at - one.length, to: this.at });
    const alone = new Map([[position, 1]]);
    return { empty: false, first: alone, last: alone };
  }

  /** For two classes, whether a letter is in both. */
  shared(): boolean[][] {
    const letters = [...this.known.keys()].map((one) => {
      const expression = new RegExp(`^${one}$`, this.flags);
      return new Set(alphabet.filter((letter) => expression.test(letter)));
    });
    return letters.map((some) => letters.map((others) => [...some].some((letter) => others.has(letter))));
  }

  private join(last: Ways, first: Ways): void {
    for (const [from, out] of last) {
      const edges = this.edges[from];
      for (const [to, into] of first) edges?.set(to, Math.min(2, (edges.get(to) ?? 0) + out * into));
    }
  }

  private take(expression: RegExp): RegExpExecArray | undefined {
    expression.lastIndex = this.at;
    const hit = expression.exec(this.source);
    if (hit) this.at = expression.lastIndex;
    return hit ?? undefined;
  }
}

function sum(some: Ways, others: Ways): Ways {
  const all = new Map(some);
  for (const [position, ways] of others) all.set(position, Math.min(2, (all.get(position) ?? 0) + ways));
  return all;
}

/** Sets of positions of which each can be come to from each (Kosaraju's way). */
function loops(edges: readonly Ways[]): Set<number>[] {
  const back = edges.map(() => [] as number[]);
  for (const [from, out] of edges.entries()) for (const to of out.keys()) back[to]?.push(from);
  const order: number[] = [];
  const seen = new Set<number>();
  for (const at of edges.keys()) walk(at, (from) => edges[from]?.keys() ?? [], seen, order);
  const placed = new Set<number>();
  return order.reverse().map((at) => {
    const loop: number[] = [];
    walk(at, (from) => back[from] ?? [], placed, loop);
    return new Set(loop);
  });
}

/** Goes from a position wherever it leads, and notes each position when all behind it is done. */
function walk(
  start: number,
  next: (from: number) => Iterable<number>,
  seen: Set<number>,
  done: number[],
): void {
  if (seen.has(start)) return;
  seen.add(start);
  const open = [{ at: start, rest: next(start)[Symbol.iterator]() }];
  for (let top = open.at(-1); top; top = open.at(-1)) {
    const { value, done: isLast } = top.rest.next();
    if (isLast) {
      done.push(top.at);
      open.pop();
    } else if (!seen.has(value)) {
      seen.add(value);
      open.push({ at: value, rest: next(value)[Symbol.iterator]() });
    }
  }
}

/** Whether two ways through a loop part, read the same letters and meet again. */
function twoWays(loop: ReadonlySet<number>, { edges, classes, shared }: Automaton): boolean {
  const inside = new Map([...loop].map((at) => [at, [...(edges[at] ?? [])].filter(([to]) => loop.has(to))]));
  const seen = new Set<number>();
  const open: [number, number][] = [];
  const meet = (one: number, other: number): boolean => {
    for (const [a, ways] of inside.get(one) ?? []) {
      const like = shared[classes[a] ?? 0];
      for (const [b] of inside.get(other) ?? []) {
        if (a === b && (one !== other || ways > 1)) return true;
        if (a === b || !like?.[classes[b] ?? 0]) continue;
        const pair = Math.min(a, b) * edges.length + Math.max(a, b);
        if (!seen.has(pair)) open.push([a, b]);
        seen.add(pair);
      }
    }
    return false;
  };
  for (const at of loop) if (meet(at, at)) return true;
  for (let pair = open.pop(); pair; pair = open.pop()) if (meet(...pair)) return true;
  return false;
}
