/** Partners that a list names one by one: "We have agreements with three partners: • Kestrel, for …; • Halden, for …". */
import { type ThingMention, thingsIn } from '../recognisers/mention.ts';
import type { Weighed } from './certainty.ts';
import { idOf } from './entities.ts';
import { quote, type Sentence } from './reading.ts';
import type { RelationStatement } from './statement.ts';

/** A sentence that a list of partners follows: it ends with a colon and tells of deals. */
const opens =
  /(?<!\p{L})(?:partners|collaborators|licensees|licensors|collaborations|partnerships|alliances|licen[cs]es|agreements)(?!\p{L})[^.;]*:\s*$/iu;
/** Whom a list may name that are no partners. */
const others =
  /\b(?:competitors?|rivals?|other (?:companies|firms)|former|ended|terminated|expired|investors?|banks?|underwriters?|shareholders|stockholders|lenders|advis[eo]rs|contacts?)\b/i;
/** Whose list it is, where the sentence names no firm. */
const own = /\b(?:we|us|ours?|its|the [Cc]ompany)\b/i;

/** So long a list may be. */
const longest = 16;

/** Each firm with which an entry of such a list begins, as a partner of whoever tells it. */
export function partnersInLists(reading: Weighed): RelationStatement[] {
  return reading.sentences.flatMap((lead) => {
    const words = quote(reading, lead);
    if (!opens.test(words) || others.test(words)) return [];
    const teller = tellerOf(reading, lead);
    return teller === undefined
      ? []
      : entriesBelow(reading, lead).map(({ firm, entry }) => statement(reading, teller, firm, entry));
  });
}

/** The firm that the sentence names, if it names one alone; else whose text it is, where that speaks of itself. */
function tellerOf(reading: Weighed, lead: Sentence): string | undefined {
  const firms = new Set(thingsIn(lead.mentions, 'Company').map(({ name }) => name));
  if (firms.size > 1 || (firms.size === 0 && !own.test(quote(reading, lead)))) return undefined;
  const [name = reading.issuer] = firms;
  return name === undefined ? undefined : idOf('Company', name);
}

interface Entry {
  firm: ThingMention;
  entry: Sentence;
}

/** The entries below: each a block that begins with a firm; the first that does not ends the list. */
function entriesBelow({ sentences, ...reading }: Weighed, lead: Sentence): Entry[] {
  const found: Entry[] = [];
  let { block } = lead;
  for (const each of sentences.slice(lead.index + 1, lead.index + 1 + 4 * longest)) {
    if (each.block === block) continue;
    ({ block } = each);
    const firm = firstOf({ sentences, ...reading }, each);
    if (!firm || found.length === longest) break;
    found.push({ firm, entry: each });
  }
  return found;
}

/** "• Kestrel Bio, for two targets", "Kestrel Bio, Inc. - Licensed X": what a paragraph begins with, a mark after it. */
function firstOf(reading: Weighed, entry: Sentence): ThingMention | undefined {
  const [firm] = thingsIn(entry.mentions, 'Company');
  if (!firm || firm.reads || firm.start - entry.start > 3) return undefined;
  const after = quote(reading, { start: firm.end, end: firm.end + 8 });
  const isEntry = entry.block.kind === 'bullet' ? /^[^'’]/.test(`${after};`) : /^\.?\s?[-–—:(]/.test(after);
  return isEntry ? firm : undefined;
}

const rule = 'partners-in-list';

const statement = (
  reading: Weighed,
  subject: string,
  { name }: ThingMention,
  { start, end, index }: Sentence,
): RelationStatement => ({
  type: 'PARTNERS_WITH',
  subject,
  object: idOf('Company', name),
  rule,
  certainty: 'asserted',
  confidence: 0.8,
  sentence: index,
  evidence: [
    {
      start,
      end,
      quote: quote(reading, { start, end }),
      certainty: 'asserted',
      rule,
      reads: [`list → ${subject.replace(/^Company:/, '')}`],
    },
  ],
});
