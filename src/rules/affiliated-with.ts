import { isThing, type ThingMention } from '../recognisers/mention.ts';
import { office } from '../recognisers/person.ts';
import type { Sentence } from '../stages/reading.ts';
import type { Candidate, Rule } from './rule.ts';

/** "Mitchel Sayare, Chairman and CEO": what follows a name up to the next clause. */
const title = new RegExp(
  String.raw`^(?:\s(?:was|has been|had been|is|will be)\s(?:appointed|named|elected|promoted)(?:\s(?:as|to))?)?(?:,?\s(?:Ph\.?D|M\.?D|D\.?Phil|Pharm\.?D|MBA|J\.?D|Jr|Sr)\.?,?){0,3}[,\s]+(?<title>(?:[\p{L}\p{N}]+['’]s\s|the\s|our\s|its\s)?${office}[^.;:()"“”\n\t]{0,70})`,
  'u',
); // prettier-ignore

/** "Professor of Medicine at Harvard": of a house that is no firm here, and so not of whoever issued the text. */
const elsewhere =
  /\b[Pp]rofessor\b|\b(?:Universit|Institut|Hospital|College|School|Cent(?:er|re)\b)|\bat\s(?:the\s)?\p{Lu}/u;

/** How far from the name its firm may stand. */
const reach = 160;

/** Who works or speaks for which firm: a title with "of Biotest", "ImmunoGen's President", or a contact's firm. */
export const rule: Rule = {
  id: 'affiliated-with',
  says: 'AFFILIATED_WITH',
  trigger: /Person_/,
  find: (sentence, text) =>
    sentence.mentions
      .filter(isThing)
      .filter(({ kind }) => kind === 'Person')
      .flatMap((person) => affiliation(sentence, text, person)),
};

function affiliation(sentence: Sentence, text: string, person: ThingMention): Candidate[] {
  const after = text.slice(person.end, Math.min(sentence.end, person.end + reach));
  const stated = title.exec(after)?.groups?.title;
  const firm = firmOf(sentence, text, person, stated !== undefined);
  // Without a firm the title alone is kept: `resolve` knows whose text it is.
  if (!firm && (!stated || sentence.block.kind === 'contacts' || elsewhere.test(stated))) return [];
  const slots = {
    subject: person,
    ...(firm ? { object: firm } : {}),
    ...(stated ? { title: tidy(stated) } : {}),
  };
  const span = {
    start: Math.min(person.start, firm?.start ?? person.start),
    end: Math.max(person.end, firm?.end ?? person.end),
  };
  return [
    {
      rule: 'affiliated-with',
      says: 'AFFILIATED_WITH',
      slots,
      sentence,
      span,
      pattern: 'Person, title (of) Company',
    },
  ];
}

/** The firm right after the name and its title, before the next person; else the one whose possessive leads to it. */
function firmOf(
  sentence: Sentence,
  text: string,
  person: ThingMention,
  titled: boolean,
): ThingMention | undefined {
  const things = sentence.mentions.filter(isThing);
  if (sentence.block.kind === 'contacts') return firmOfContact(things, text, person);
  const next =
    things.find(({ kind, start }) => kind === 'Person' && start > person.end)?.start ??
    Number.POSITIVE_INFINITY;
  const after = things.find(
    ({ kind, start, reads }) =>
      kind === 'Company' &&
      !reads &&
      start > person.end &&
      start < Math.min(next, person.end + reach) &&
      connects(text.slice(person.end, start), titled),
  ); // prettier-ignore
  if (after) return after;
  const before = things.findLast(({ kind, end }) => kind === 'Company' && end <= person.start);
  if (
    before &&
    /^(?:['’]s|,)?\s(?:\w+,?\s){0,6}$/.test(text.slice(before.end, person.start)) &&
    new RegExp(office, 'u').test(text.slice(before.end, person.start))
  ) {
    return before;
  }
  return undefined;
}

/** Of a contact: the firm after the name on its line, up to the next name; else the one that heads the line. */
function firmOfContact(
  things: readonly ThingMention[],
  text: string,
  person: ThingMention,
): ThingMention | undefined {
  const next =
    things.find(({ kind, start }) => kind === 'Person' && start > person.end)?.start ??
    Number.POSITIVE_INFINITY;
  const parted = (from: number, to: number) =>
    /[;]|\n\s*\n|\b(?:Media|Investors?|Press)\b[^,\n]*:/.test(text.slice(from, to));
  const after = things.find(
    ({ kind, start }) =>
      kind === 'Company' && start > person.end && start < Math.min(next, person.end + reach),
  );
  const head = things.findLast(({ kind, end }) => kind === 'Company' && end <= person.start);
  const heads =
    head &&
    /^\s*(?:Investors?|Media|Investor Relations|Corporate Communications)?\s*:\s*$/.test(
      text.slice(head.end, person.start),
    );
  if (heads) return head;
  return after &&
    !parted(person.end, after.start) &&
    !/^[ \t]*(?:Investors?|Media)?[ \t]*:/.test(text.slice(after.end, after.end + 24))
    ? after
    : undefined;
}

/** Between name and firm stand a title, "of", "at", commas or line ends, but no verb of saying. */
function connects(between: string, titled: boolean): boolean {
  if (
    /\b(?:said|says|stated|commented|added|noted|announced|will (?!be)|have|and (?:its|the))\b|\b(?:was|is|has)\b(?! (?:been )?(?:appointed|named|elected|promoted))|["“”]/.test(
      between,
    )
  )
    return false;
  if (
    /^\s(?:has\s)?joined\s(?:the\s)?(?:Board of Directors|board of directors|Board|board)?\s?(?:of\s)?(?:the\s)?$/.test(
      between,
    )
  )
    return true;
  if (titled) return !/\b(?:Universit|Institut|Hospital|College|School)/.test(between);
  return /^(?:,?\s(?:Ph\.?D|M\.?D|MBA|J\.?D|Pharm\.?D|Jr|Sr)\.?)*[,\s]*(?:(?:of|at|from|for)\s(?:the\s)?)?$/.test(
    between,
  );
}

const tidy = (words: string): string =>
  words
    .replace(/^(?:[\p{L}\p{N}]+['’]s|the|our|its)\s/u, '')
    .replace(/\s(?:of|at|for)\s.*$/s, '')
    .replace(/,?\s(?:said|commented|stated|added|noted).*$/s, '')
    .replace(/\s+/g, ' ')
    .replace(/[\s,]+$/, '');
