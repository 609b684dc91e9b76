/** The entries of a list of contacts: each person with the firm that heads its lines. */
import { gathered } from '../gathered.ts';
import { isThing, type ThingMention } from '../recognisers/mention.ts';
import type { Weighed } from './certainty.ts';
import { columnsOf, type Entry, inColumn, isElsewhere, sideBySide } from './contact-columns.ts';
import { quote, type Sentence } from './reading.ts';

/** What the lines read so far say of those that follow. */
interface Heads {
  /** The firm that heads the lines. */
  firm: ThingMention | undefined;
  /** The firm that headed a paragraph above, and had its persons there. */
  above: ThingMention | undefined;
  /** Whether the paragraph has named a person. */
  peopled: boolean;
  /** Firms alone on the line before: each heads the column below it. */
  side: readonly ThingMention[];
}

/** Every person of the contacts, in the order of the text. */
export function contactEntries(reading: Weighed): Entry[] {
  const heads: Heads = { firm: undefined, above: undefined, peopled: false, side: [] };
  const paragraphs = gathered(reading.sentences, ({ block }) =>
    block.kind === 'contacts' ? block : undefined,
  );
  const entries = [...paragraphs].flatMap(([block, sentences]) => {
    beginParagraph(heads);
    const columns = columnsOf(reading.filing.text, block);
    if (!columns) return sentences.flatMap((sentence) => inLines(reading, sentence, heads));
    const all = sentences.flatMap(partiesIn);
    const sentence = sentences[0]?.index ?? 0;
    const { side } = heads;
    heads.side = [];
    return columns.flatMap((column, at) => inColumn(reading, column, { all, sentence, above: side[at] }));
  });
  return entries.map((entry) => withLinesBelow(reading, entry));
}

/** How many paragraphs below a name may be its lines. */
const linesBelow = 3;

/** Where each line is a paragraph, office and telephone of a person stand in those below the name. */
function withLinesBelow(reading: Weighed, entry: Entry): Entry {
  const following = reading.sentences.slice(entry.sentence + 1, entry.sentence + 1 + linesBelow);
  const own = reading.sentences[entry.sentence]?.block;
  const end = following.findIndex(
    (each) => each.block.kind !== 'contacts' || each.block === own || partiesIn(each).length > 0,
  );
  const below = following.slice(0, end < 0 ? linesBelow : end).map((each) => quote(reading, each));
  const address = end < 0 ? undefined : addressBelow(reading, entry.sentence + 1);
  return {
    ...entry,
    ...(below.length > 0 ? { words: [entry.words, ...below].join('\n') } : {}),
    ...(address ? { address } : {}),
  };
}

/** The first address below a name, before the next name: that of a firm named between them is the person's, too. */
function addressBelow(reading: Weighed, from: number): string | undefined {
  for (const each of reading.sentences.slice(from, from + 2 * linesBelow)) {
    if (each.block.kind !== 'contacts' || each.mentions.some(({ kind }) => kind === 'Person'))
      return undefined;
    const [address] = /\S+@\S+/.exec(quote(reading, each)) ?? [];
    if (address) return address;
  }
  return undefined;
}

/** A firm that stands alone heads the next lines; one that had its persons does not. */
function beginParagraph(heads: Heads): void {
  if (heads.peopled) {
    heads.above = heads.firm ?? heads.above;
    heads.firm = undefined;
  }
  heads.peopled = false;
}

const partiesIn = ({ mentions }: Sentence): ThingMention[] =>
  mentions.filter(isThing).filter(({ kind, reads }) => (kind === 'Person' || kind === 'Company') && !reads);

/** The persons of one sentence, and in `heads` the firms that it names. */
function inLines(reading: Weighed, sentence: Sentence, heads: Heads): Entry[] {
  const things = partiesIn(sentence);
  heads.side = sideBySide(reading, things);
  const personFirst = heads.firm === undefined && things[0]?.kind === 'Person';
  return things.flatMap((thing, at): Entry[] => {
    if (thing.kind === 'Company') {
      if (!personFirst || begins(reading, thing)) heads.firm = thing;
      return [];
    }
    heads.peopled = true;
    const firm = heads.firm ?? (personFirst ? firmBehind(reading, thing, things[at + 1]) : undefined);
    const end = nextPerson(things, at)?.start ?? sentence.end;
    const { above } = heads;
    return [
      {
        person: thing,
        end,
        words: quote(reading, { start: thing.end, end }),
        sentence: sentence.index,
        ...(firm ? { firm } : {}),
        ...(above ? { above } : {}),
      },
    ];
  });
}

/** The firm that follows a person, where persons come before their firms. */
const firmBehind = (
  reading: Weighed,
  person: ThingMention,
  next: ThingMention | undefined,
): ThingMention | undefined =>
  next?.kind === 'Company' && !begins(reading, next) && !isElsewhere(reading, person, next)
    ? next
    : undefined;

function nextPerson(things: readonly ThingMention[], after: number): ThingMention | undefined {
  let at = after + 1;
  while (at < things.length && things[at]?.kind !== 'Person') at++;
  return things[at];
}

/** "ImmunoGen, Inc.:" or "Genmab Investors:" begins another entry. */
const begins = ({ filing }: Weighed, { end }: ThingMention): boolean =>
  /^[ \t]*(?:Investors?|Media)?[ \t]*:/.test(filing.text.slice(end, end + 24));
