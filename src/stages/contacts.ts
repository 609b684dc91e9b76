/** Contacts stand in lines rather than sentences: whose they are is read from the lines around their names. */

import { lookUp } from '../lexicon/names.ts';
import type { Evidence } from '../model/extraction.ts';
import { withoutLegalForm } from '../model/keys.ts';
import { thingsIn } from '../recognisers/mention.ts';
import { office } from '../recognisers/person.ts';
import type { Weighed } from './certainty.ts';
import type { Entry } from './contact-columns.ts';
import { contactEntries } from './contact-entries.ts';
import { idOf } from './entities.ts';
import { quote } from './reading.ts';
import type { RelationStatement } from './statement.ts';

/** Who is whose contact: by the address, the firm above or below the name, or else an office of whoever issued the text. */
export function contacts(reading: Weighed): RelationStatement[] {
  const firms = firmsByFold(reading);
  const entries = contactEntries(reading);
  return entries.flatMap((own, at) => {
    // "Jane Roe / John Doe / Investor Relations / Communications": one above another, before the offices of both.
    const next = entries[at + 1];
    const entry = isBare(own) && next?.sentence === own.sentence + 1 ? { ...next, person: own.person } : own;
    const { words } = entry;
    const stated = titled
      .exec(words)
      ?.groups?.title?.replace(/\s+/g, ' ')
      .replace(/[\s,]+$/, '');
    // "Stern Investor Relations, Inc." is a firm, no office.
    const title = entry.firm && stated?.includes(entry.firm.name) ? undefined : stated;
    const firm =
      byAddress(`${words} ${entry.address ?? ''}`, firms) ??
      entry.firm?.name ??
      (title ? (entry.above?.name ?? reading.issuer) : undefined);
    return firm ? [told(reading, entry, firm, title)] : [];
  });
}

/** Right below its name stands the next one. */
const isBare = ({ words, firm, above }: Entry): boolean => words.trim() === '' && !firm && !above;

const titled = new RegExp(
  String.raw`^[^\n]{0,60}?[,\n]\s*(?<title>(?:[\p{L}&]+[ \t]){0,2}${office}[^\n\t;:()@+\d]{0,60}?)(?=\s*(?:[\n\t;()@+\d]|\s{3}|, (?:\p{Lu}\S* ){0,3}$|$))`,
  'u',
); // prettier-ignore

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

function told(reading: Weighed, entry: Entry, firm: string, title: string | undefined): RelationStatement {
  return {
    type: 'AFFILIATED_WITH',
    subject: idOf('Person', entry.person.name),
    object: idOf('Company', lookUp('Company', firm)?.name ?? firm),
    rule,
    certainty: 'asserted',
    confidence: 0.91,
    sentence: entry.sentence,
    evidence: [shown(reading, entry, firm)],
    ...(title ? { title: withoutFirm(title, firm) } : {}),
  };
}

const rule = 'contact';

/** The lines that show it: with the firm, where that stands in them. */
function shown(reading: Weighed, { person, firm: named, end }: Entry, firm: string): Evidence {
  // Of two columns the firm may stand beside another person.
  const called = named?.name === firm && end > person.end ? named : undefined;
  const start = Math.min(person.start, called?.start ?? person.start);
  const words = quote(reading, { start, end }).trimEnd();
  return {
    start,
    end: start + words.length,
    quote: words,
    certainty: 'asserted',
    rule,
    ...(called ? {} : { reads: [`contact → ${firm}`] }),
  };
}
