/** Agreements that a sentence names: several of them, each with its date or its short name, and the name to which a later one points. */
import { isThing, type Mention } from '../recognisers/mention.ts';
import type { Sentence } from '../stages/reading.ts';
import { kindsOf } from './deal-kinds.ts';
import type { SlotValue } from './rule.ts';

const title =
  '(?:(?:license|licence|licensing|collaboration|commerciali[sz]ation|commercial|development|research|discovery|supply|manufacturing|option|stock|purchase|co|promotion|exclusive|amended|restated|clinical|and|,) )*agreement';
/** `( the " supply agreement " )`, `( as amended in …, the " Discovery Agreement " …)`. */
const bracket = '\\( (?:[^()" ]+ ){0,14}" (?<called>[^()"]{3,60}?) " [^()]{0,90}\\) ';
const dated =
  '(?:, )?(?:(?:dated|effective|signed|executed|made|entered into)(?: as of| in| on)?|of|from) Date_(?<date>\\d+) ';
const named = new RegExp(
  `\\b(?<title>${title}) (?:${bracket}(?:${dated})?|${dated.replace('<date>', '<day>')}(?:, )?(?:${bracket.replace('<called>', '<short>')})?)`,
  'g',
);

const amended = /\b(?:amended|restated) (?:[^ ]+ ){0,3}?Date_(\d+) /;

/** "under the Discovery Agreement", "the supply agreement provides". */
const pointing =
  /\bthe (?<name>(?:(?!the |an? |that |this |to |of |and |with |under )[^ ,;."]+ ){0,4}(?:agreement|collaboration|license)) /g;

export interface NamedDeal {
  slots: Record<string, SlotValue>;
  /** Its short name, in lower case. */
  called?: string;
  /** Where the words for it end in the line. */
  end: number;
}

/** @returns each agreement that the sentence names with a date or a short name, in order */
export function namedDeals({ masked, ...sentence }: Sentence): NamedDeal[] {
  let end = 0;
  return [...masked.line.matchAll(named)].flatMap(({ 0: words, groups, index }) => {
    const lead = /(?:^| )(?:an?|the|that certain) (?<lead>(?:[^ ,;()]+ )*)$/.exec(
      masked.line.slice(end, index),
    );
    end = index + words.length;
    const own = titled(`${lead?.groups?.lead ?? ''}${groups?.title ?? ''} `, masked.mentions);
    const mention = masked.mentions[Number(groups?.date ?? groups?.day ?? -1)];
    if (!groups?.title) return [];
    const kinds = kindsOf({ ...sentence, masked: { ...masked, line: `${groups.title} ` } });
    const changed = masked.mentions[Number(amended.exec(words)?.[1] ?? -1)];
    const short = groups.called ?? groups.short;
    const called = short && nameIn(short, masked.mentions);
    return [
      {
        slots: {
          ...(mention?.kind === 'Date' ? { date: mention.value } : {}),
          ...(kinds ? { kinds } : {}),
          ...(changed?.kind === 'Date' ? { amendments: [changed.value] } : {}),
          ...own,
        },
        ...(called ? { called } : {}),
        end,
      },
    ];
  });
}

/** "signed a licensing agreement and, at the same time, a supply agreement": each with an article of its own. */
const beside =
  /\b(?:entered into|signed|executed|concluded) an? (?<one>(?:(?!Company_|Date_|; )[^ ,()]+ ){0,8}?agreement) (?:\( (?:[^()" ]+ ){0,4}" (?<called>[^()"]{3,60}?) " \) )?(?:, )?(?:and|as well as|together with) (?:, )?(?:(?:at the same time|concurrently|simultaneously|also|separately) )?(?:, )?an? (?<two>(?:(?!Company_|Date_|; )[^ ,()]+ ){0,8}?agreement) /;

/** @returns both agreements that are made beside each other, where neither needs a date or a short name; else none */
export function coordinatedDeals({ masked, ...sentence }: Sentence): NamedDeal[] {
  const hit = beside.exec(masked.line);
  const { one, two, called } = hit?.groups ?? {};
  if (!hit || !one || !two) return [];
  const end = hit.index + hit[0].length;
  return [one, two].map((title, at) => {
    const kinds = kindsOf({ ...sentence, masked: { ...masked, line: `${title} ` } });
    const slots = { ...(kinds ? { kinds } : {}), ...titled(`${title} `, masked.mentions) };
    // "Under the license agreement …", behind two that have no short names
    return { slots, called: nameIn(called && at === 0 ? called : title, masked.mentions), end };
  });
}

/** "a non-exclusive CytoLink platform license agreement": what the title itself says of the deal. */
function titled(title: string, mentions: readonly Mention[]): Record<string, SlotValue> {
  const exclusive = /\b(?<not>non )?exclusive\b/.exec(title);
  const technologies = [...title.matchAll(/Technology_(\d+)/g)]
    .flatMap(([, at]) => mentions[Number(at)] ?? [])
    .filter(isThing);
  return {
    ...(exclusive ? { exclusive: exclusive.groups?.not === undefined } : {}),
    ...(technologies.length > 0 ? { technologies } : {}),
  };
}

/** The names of agreements to which a sentence points. */
export const namesIn = ({ masked }: Sentence): string[] =>
  [...masked.line.matchAll(pointing)].flatMap(({ groups }) =>
    groups?.name ? [nameIn(groups.name, masked.mentions)] : [],
  );

/** In lower case, with the names of the things in it: "cd71 agreement". */
const nameIn = (words: string, mentions: readonly Mention[]): string =>
  words
    .replace(/[A-Z]\w*_(\d+)/g, (token, number) => {
      const mention = mentions[Number(number)];
      return mention && isThing(mention) ? mention.name : token;
    })
    .trim()
    .toLowerCase();
