/** Contacts stand in lines rather than sentences: whose they are is read from the lines around their names. */

import type { Block } from '../edgar/filing.ts';
import { lookUp } from '../lexicon/names.ts';
import { withoutLegalForm } from '../model/keys.ts';
import { isThing, type ThingMention, thingsIn } from '../recognisers/mention.ts';
import { office } from '../recognisers/person.ts';
import type { Weighed } from './certainty.ts';
import { columnsOf, type Entry, inColumn, isElsewhere, sideBySide } from './contact-columns.ts';
import { idOf } from './entities.ts';
import { quote, type Sentence } from './reading.ts';
import type { RelationStatement } from './statement.ts';

/** Who is whose contact: by the address, the firm above or below the name, or else an office of whoever issued the text. */
export function contacts(reading: Weighed): RelationStatement[] {
  const firms = firmsByFold(reading);
  return entries(reading).flatMap((entry) => {
    const { words } = entry;
    const stated = titled
      .exec(words)
      ?.groups?.title?.replace(/\s+/g, ' ')
      .replace(/[\s,]+$/, '');
    // "Stern Investor Relations, Inc." is a firm, no office.
    const title = entry.firm && stated?.includes(entry.firm.name) ? undefined : stated;
    const firm =
      byAddress(words, firms) ??
      entry.firm?.name ??
      (title ? (entry.above?.name ?? reading.issuer) : undefined);
    return firm ? [told(reading, entry, firm, title)] : [];
  });
}

const titled = new RegExp(
  String.raw`^[^\n]{0,60}?[,\n]\s*(?<title>(?:[\p{L}&]+\s){0,2}${office}[^\n\t;:()@+\d]{0,60}?)(?=\s*(?:[\n\t;()@+\d]|\s{3}|, (?:\p{Lu}\S* ){0,3}$|$))`,
  'u',
); // prettier-ignore

function entries(reading: Weighed): Entry[] {
  const found: Entry[] = [];
  let head: ThingMention | undefined;
  let above: ThingMention | undefined;
  let block: Block | undefined;
  let peopled = false;
  let side: readonly ThingMention[] = [];
  for (const sentence of reading.sentences) {
    if (sentence.block.kind !== 'contacts') continue;
    const columns = columnsOf(reading.filing.text, sentence.block);
    if (columns && sentence.block === block) continue;
    // A firm that stands alone heads the next lines; one that had its persons does not.
    if (sentence.block !== block && peopled) {
      above = head ?? above;
      head = undefined;
    }
    if (sentence.block !== block) peopled = false;
    block = sentence.block;
    if (columns) {
      const all = reading.sentences.filter((each) => each.block === block).flatMap(partiesIn);
      for (const [at, column] of columns.entries())
        found.push(...inColumn(reading, column, { all, sentence: sentence.index, above: side[at] }));
      side = [];
      continue;
    }
    const things = partiesIn(sentence);
    side = sideBySide(reading, things);
    const personFirst = head === undefined && things[0]?.kind === 'Person';
    for (const [at, thing] of things.entries()) {
      if (thing.kind === 'Company') {
        if (!personFirst || heads(reading, thing.end)) head = thing;
        continue;
      }
      peopled = true;
      const next = things[at + 1];
      const beside =
        next?.kind === 'Company' && !heads(reading, next.end) && !isElsewhere(reading, thing, next)
          ? next
          : undefined;
      const firm = head ?? (personFirst ? beside : undefined);
      const end = things.slice(at + 1).find(({ kind }) => kind === 'Person')?.start ?? sentence.end;
      found.push({
        person: thing,
        end,
        words: quote(reading, { start: thing.end, end }),
        sentence: sentence.index,
        ...(firm ? { firm } : {}),
        ...(above ? { above } : {}),
      });
    }
  }
  return found;
}

const partiesIn = ({ mentions }: Sentence): ThingMention[] =>
  mentions.filter(isThing).filter(({ kind, reads }) => (kind === 'Person' || kind === 'Company') && !reads);

/** "ImmunoGen, Inc.:" or "Genmab Investors:" begins another entry. */
const heads = ({ filing }: Weighed, end: number): boolean =>
  /^[ \t]*(?:Investors?|Media)?[ \t]*:/.test(filing.text.slice(end, end + 24));

/** Firms of the filing by their names without spaces: "mersana", "mersanatherapeutics". */
function firmsByFold({ sentences, issuer }: Weighed): Map<string, string> {
  const names = sentences.flatMap(({ mentions }) => thingsIn(mentions, 'Company').map(({ name }) => name));
  const firms = new Map<string, string>();
  for (const name of [...names, ...(issuer ? [issuer] : [])]) {
    const bare = withoutLegalForm(name).toLowerCase();
    for (const form of [bare, bare.split(' ')[0] ?? bare]) {
      const folded = form.replace(/[^a-z0-9]/g, '');
      if (folded.length > 3 && !firms.has(folded)) firms.set(folded, name);
    }
  }
  return firms;
}

function byAddress(words: string, firms: ReadonlyMap<string, string>): string | undefined {
  const domain = /@([a-z0-9-]+)\./i.exec(words)?.[1]?.toLowerCase().replace(/-/g, '');
  return domain === undefined ? undefined : firms.get(domain);
}

/** "Chief Financial Officer of Pericom", where the firm's name goes on in the next line. */
const withoutFirm = (title: string, firm: string): string => {
  const [, office, named] = /^(.+?),? (?:of|at) (\p{Lu}.*)$/u.exec(title) ?? [];
  return office && named && firm.toLowerCase().startsWith(named.toLowerCase()) ? office : title;
};

function told(
  reading: Weighed,
  { person, firm: named, end, sentence }: Entry,
  firm: string,
  title: string | undefined,
): RelationStatement {
  // Of two columns the firm may stand beside another person.
  const called = named?.name === firm && end > person.end ? named : undefined;
  const start = Math.min(person.start, called?.start ?? person.start);
  const words = quote(reading, { start, end }).trimEnd();
  const rule = 'contact';
  return {
    type: 'AFFILIATED_WITH',
    subject: idOf('Person', person.name),
    object: idOf('Company', lookUp('Company', firm)?.name ?? firm),
    rule,
    certainty: 'asserted',
    confidence: 0.91,
    sentence,
    evidence: [
      {
        start,
        end: start + words.length,
        quote: words,
        certainty: 'asserted',
        rule,
        ...(called ? {} : { reads: [`contact → ${firm}`] }),
      },
    ],
    ...(title ? { title: withoutFirm(title, firm) } : {}),
  };
}
