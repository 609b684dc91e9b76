/** How a filing tells that two names are one firm's: it is explained by an apposition, or named in full. */

import { lookUp, tradedAs } from '../lexicon/names.ts';
import type { ThingMention } from '../recognisers/mention.ts';
import { office } from '../recognisers/person.ts';
import { alternatives } from '../tables.ts';
import { placesOf } from '../text/places.ts';
import { plainWords } from '../text/plain-words.ts';

/** The registrant where the text names it in full; "The Walt Disney Company" ends in no legal form that would show it. */
export function placesInFull(text: string, name: string): ThingMention[] {
  const parts = lowered(name)
    .replace(/^[^\p{L}\p{N}]+/u, '')
    .split(betweenWords);
  const lower = lowered(text);
  const [first = ''] = parts;
  if (first === '') return [];
  const places: ThingMention[] = [];
  for (let start = lower.indexOf(first); start >= 0; ) {
    const end = endOf(lower, start, parts);
    if (end !== undefined) places.push({ kind: 'Company', name, by: 'cover', start, end });
    start = lower.indexOf(first, end ?? start + 1);
  }
  return places;
}

/** With every offset as it was: this is the one letter that lower case makes longer. */
const lowered = (text: string): string => text.replaceAll('İ', 'i').toLowerCase();

/** What stands between two words of a name: up to three signs, in the text not always those of the cover. */
const betweenWords = /[^\p{L}\p{N}]+/u;
const signs = /[^\p{L}\p{N}]{1,3}/uy;

/** Where a name ends that begins here, if it goes on with all its parts; a sign at its very end is an empty part. */
function endOf(text: string, start: number, parts: readonly string[]): number | undefined {
  let end = start;
  for (const [at, part] of parts.entries()) {
    signs.lastIndex = end;
    if (at > 0 && !signs.test(text)) return undefined;
    if (at > 0) end = signs.lastIndex;
    if (!text.startsWith(part, end)) return undefined;
    end += part.length;
  }
  return end;
}

/** "Glaxo Group Limited (GSK)": the letters are those of the listed GlaxoSmithKline, whose name begins so. */
export function isOfGroup({ kind, name, end }: ThingMention, letters: string, text: string): boolean {
  const [first = ''] = name.split(' ');
  const listed = kind === 'Company' && first.length > 4 ? lookUp('Company', letters) : undefined;
  return (
    listed?.entry.aliases.some((alias) => alias.startsWith(first)) === true &&
    text.slice(end, end + letters.length + 3).trimStart() === `(${letters})`
  );
}

/** "Merck (NYSE: MRK)": the listed firm that bears the ticker, where its name begins so too; "Merck, known as MSD": that one. */
export function asListed({ name, end }: ThingMention, text: string): string | undefined {
  const after = text.slice(end, end + 80);
  const other = knownAs.exec(after)?.groups?.other;
  if (other) return lookUp('Company', other)?.name;
  const symbol = ticker.exec(after)?.groups?.symbol;
  const [first = ''] = name.split(' ');
  return tradedAs(symbol ?? '').find((listed) => listed.split(' ')[0] === first);
}
const knownAs =
  /^[®™]?(?:,?\s\([^()]{3,40}\))?,?\s\(?(?:which\sis\s)?(?:also\s)?known\sas\s(?<other>\p{Lu}[\p{L}&]+)/u;
const ticker = /^[®™]?,?\s\((?:the\s)?[\p{Lu}][^():]{1,30}:\s?(?<symbol>[\p{Lu}.]{1,5})(?![\p{L}\d])/u;

/** "Fujitsu Telecom Europe Limited (FTEL)" and "Fujitsu Telecommunications Europe Limited (FTEL)" are one firm. */
export const isSameDefined = (name: string, letters: string, known: string): boolean =>
  /^\p{Lu}{3,}$/u.test(letters) && name.split(' ')[0]?.toLowerCase() === known.split(' ')[0]?.toLowerCase();

/** "Ellipse Corporation, a Florida corporation and a subsidiary of Nuance ("Sub")": whom an apposition explains. */
export const explained = (
  owner: ThingMention,
  together: readonly ThingMention[],
  text: string,
): ThingMention | undefined =>
  owner.kind === 'Company'
    ? together.findLast(
        ({ kind, end }) =>
          kind === 'Company' &&
          end < owner.start &&
          /^(?:,? (?:Inc|Corp|Ltd|LLC|L\.P)\.?)?,? (?:(?:which|that) is )?(?:an?|the)\s[^.;()“”"]{0,120}\b(?:subsidiary|affiliate|division|unit|arm|parent|shareholder|stockholder|member|owner) of (?:the )?$/.test(
            text.slice(end, owner.start),
          ),
      )
    : undefined;

/** "Compass entered into", "Compass will pay": so often, and the text means a firm; once may be a headline's word. */
const enoughActs = 2;
const act = new RegExp(
  String.raw`^\s(?:(?:will|has agreed to|agreed to)\s(?:${alternatives('deal-words', 'after-will')})|(?:has |also |currently )?(?:${alternatives('deal-words', 'act')}))(?!\p{L})`,
  'u',
);

/** "Arcus’ program", "CEO of Arcus", "Arcus is eligible": whose or where only a firm's is. */
const owns = /^['’](?:s\s|\s\p{Ll})|^\s(?:is|was|are)\s(?:eligible|entitled|responsible|obligated)\b/u;
const isHome = new RegExp(String.raw`(?:${office})\s(?:of|at)\s$`, 'u');

/** Whether a word with a capital does what only firms do, and never stands for the thing that it means in lower case. */
export function isActor(word: string, text: string): boolean {
  const acts = placesOf(text, word).filter((at) => {
    const after = text.slice(at + word.length, at + word.length + 40);
    return act.test(after) || owns.test(after) || isHome.test(text.slice(Math.max(0, at - 60), at));
  });
  return acts.length >= enoughActs && !plainWords(text).has(word.toLowerCase());
}
