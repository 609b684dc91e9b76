/** Telling passages of a release from their words: safe harbour, contacts, "About …", titles. */
import type { Chunk } from './chunks.ts';
import { endsSentence, isTitleCase } from './chunks.ts';
import { unmarked } from './lines.ts';

/** A chunk's words on one line, without marks of Markdown; at most 4,000 characters of it. */
export function wordsOf(text: string, { start, end }: Chunk): string {
  return unmarked(text.slice(start, Math.min(end, start + 4000)).replace(/[ \t\r\n\f]+/g, ' '));
}

const safeHarbourHeading =
  /^(?:notes?|statements?|information|disclosures?|cautionary|caution|safe[- ]harbou?r|forward[- ]looking|special note|important|disclaimer|private securities)/i;
const safeHarbourTopic =
  /forward[- ]looking|safe[- ]harbou?r|cautionary (?:note|statement|language)|private securities litigation reform act/i;

export function isSafeHarbourHeading(words: string): boolean {
  return (
    words.length < 160 &&
    safeHarbourTopic.test(words) &&
    (safeHarbourHeading.test(words) || isTitleCase(words)) &&
    !/[^.]{20}\.$/.test(words)
  );
}

/** Turns of the boilerplate that the Private Securities Litigation Reform Act of 1995 brought about. */
const cues: readonly RegExp[] = [
  /forward[- ]looking (?:statements?|information)/i,
  /private securities litigation reform act|section 27A|section 21E|safe[- ]harbou?r/i,
  /(?:actual )?results[^.]{0,80}(?:could|may|might|will|to) (?:differ|vary)|differ(?:ed)? materially/i,
  /(?:no|any) (?:obligation|duty|responsibility|intention|intent)[^.]{0,60}(?:update|revise|release)|not undertake to[^.]{0,40}(?:update|revise)/i,
  /risks and uncertainties|risk factors|uncertainties (?:that|which)/i,
  /words? such as|(?:identified|indicated) by (?:the use of )?(?:words|terms|terminology)|similar (?:expressions|words|terminology)/i,
  /not (?:to )?place undue reliance|speaks? only as of/i,
  /not (?:statements of )?historical facts?|other than (?:statements of )?historical/i,
];

/** A paragraph that is mainly boilerplate on forward-looking statements. */
export function isSafeHarbour(words: string): boolean {
  const hits = cues.filter((cue) => cue.test(words)).length;
  if (hits >= 3) return true;
  const opening = words.slice(0, 320);
  const opens = /^(?:safe[- ]harbou?r|cautionary|forward[- ]looking|note (?:on|regarding))/i.test(words);
  const subject =
    /^(?:this|the|certain|some|except|statements?|any|all|matters|information|in addition|for)\b[^.]{0,250}forward[- ]looking/i.test(
      opening,
    );
  return (
    hits >= 1 && (opens || subject || (hits >= 2 && words.length < 1500 && cues[0]?.test(words) === true))
  );
}

const phone =
  /(?:\+\d{1,3}[ .-]?)?\(?\b\d{3}\)?[ ./–-]{1,2}\d{3}[ .–-]\d{4}\b|\+\d{1,3}[ .(]{1,2}\d[\d ().-]{6,}/;
const email = /[\w.+-]{1,64}@[\w-]{1,64}\.[\w.]{2,20}/;
const contactOpening =
  /^(?:(?:investors?|media|press|company|corporate|financial|analysts?|business|public|trade|institutional)\b[\w &/,]{0,50}(?:contacts?|relations|inquiries|enquiries|:)|contacts?\b|for (?:further|more|additional) information,? (?:please )?(?:contact|call)|tel(?:ephone)?\b\W|phone\b\W|fax\b|facsimile|e-?mail\b|web ?site:|www\.|https?:|source:?\s)/i;

/** Whether a chunk gives names and numbers to ring rather than telling something. */
export function isContact(words: string): boolean {
  if (words.length > 700) return false;
  if (contactOpening.test(words) && (words.length < 200 || phone.test(words) || email.test(words)))
    return true;
  // "415.986.9500" ends no sentence.
  const ends = endsSentence(words) && !/\d{3}\.\d{4}$/.test(words);
  const tells = ends && /\b(?:is|are|has|have|was|were|will|can|may)\b/.test(words);
  return !tells && (phone.test(words) || email.test(words)) && (words.length < 160 || !ends);
}

export const isContactHeading = (words: string) =>
  words.length < 90 &&
  /^(?:(?:for |the )?(?:\w+ (?:and |& |\/ ?)?){0,3}contacts?|investors?(?: relations)?|media(?: relations)?)\b[^.]{0,40}:?$/i.test(
    words,
  );

/** A street address or a line of a letterhead. */
export const isAddress = (words: string) =>
  words.length < 160 &&
  /^(?:\d{1,5}[\w-]{0,4} \w|p\.? ?o\.? box|one [A-Z])/i.test(words) &&
  /\b(?:street|st\.|avenue|ave\b|road|rd\.|drive|dr\.|boulevard|blvd|way|place|parkway|square|lane|suite|center|box \d|[A-Z]{2},? \d{5})\b/i.test(
    words,
  );

/**
 * What an "About …" heading names.
 *
 * @example aboutHeading('About ImmunoGen, Inc.')  // 'ImmunoGen, Inc.'
 */
export function aboutHeading(words: string): string | undefined {
  const name = /^about:? (\S.{1,90})$/i
    .exec(words)?.[1]
    ?.replace(/\s?[:–—-]$/, '')
    .trim();
  if (
    !name ||
    !/^(?:\p{Lu}|the |our |us$|\p{Ll}{1,3}[\p{Lu}\d]|\d*[\p{L}])/u.test(name) ||
    /^\d+[ ,.%]/.test(name)
  )
    return undefined;
  if (/[.!?]$/.test(name) && !/(?:\b(?:Inc|Ltd|Corp|Co|plc|L\.P)|[A-Z]\.[A-Z])\.$/i.test(name))
    return undefined;
  return isTitleCase(name) || name === name.toUpperCase() || name.split(' ').length <= 3 ? name : undefined;
}

/** `About X: X is a …` in one paragraph. */
export function aboutRunIn(words: string): string | undefined {
  return /^about (\p{Lu}[^.:–—]{1,60}(?:Inc\.|Ltd\.|Corp\.)?)(?::| [–—-]{1,2}) ?(?=\p{Lu})/iu.exec(
    words,
  )?.[1];
}

/** A title above paragraphs: short, capitalised, no sentence. */
export function isHeading(numbered: string, lines: number): boolean {
  const words = numbered.replace(/^\(?(?:\d{1,2}|[a-zA-Z])[.)] (?=\p{Lu})/u, '');
  if (words.length > 150 || lines > 3 || words.split(' ').length > 18) return false;
  if (!/^[\p{Lu}\d"“‘(*]/u.test(words)) return false;
  if (
    /[.;,!?]["”]?$/.test(words) &&
    !/\b(?:Inc|Ltd|Corp|Co|Jr|Sr)\.$/.test(words) &&
    words !== words.toUpperCase()
  ) {
    return words.length < 70 && isTitleCase(words) && words.endsWith('.') && !/\. /.test(words);
  }
  return isTitleCase(words) || (words.endsWith(':') && words.split(' ').length <= 8);
}

/** What stands above a headline without being one. */
export const isReleaseNotice = (words: string) =>
  /^\W{0,9}(?:for (?:immediate|general|public) (?:release|distribution)|(?:press|news|media|joint)\s?(?:press )?release|n\s?e\s?w\s?s|ex(?:hibit|-)\s?\d|immediate release|embargoed|not for (?:release|distribution)|source:)/i.test(
    words,
  ) && words.length < 120;

const office =
  /\b(?:president|director|officer|relations|communications|manager|partners?|group|associates|CEO|CFO|VP)\b/i;

/** A person's name, or an office with its firm. */
export function isNameOrOffice(words: string): boolean {
  const count = words.split(' ').length;
  return (
    isTitleCase(words) &&
    (count <= 4 || (office.test(words) && count <= 14)) &&
    !/\b(?:announces?|reports?|earns?|begins?|starts?|receives?|and .* enter)\b/i.test(words)
  );
}
