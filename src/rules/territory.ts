/** Where the rights of a deal hold: "worldwide", "Japan", "outside the United States and Canada". */
import { dealWords } from '../lexicon/agreement-words.ts';
import type { Sentence } from '../stages/reading.ts';
import { isOfDescription } from './firm-described.ts';
import { hits, storedSpan } from './line.ts';

/** "the greater Chinese market" */
const market = '(?:greater )?(?:japanese|chinese|european|north american|korean|asian) markets?';
const place = `(?:(?:the |certain |all |other |those (?:of|in) |(?:member )?(?:countries|states) of |territor(?:y|ies) of )*(?:${market}|${dealWords('place')})(?: special administrative region| sar)?(?: (?:countries|territories|region|regions|market|markets))?(?: \\( (?:excluding|except|other than|without|but not|not including) [^()]{1,90} \\))?)`;
const list = `${place}(?:(?: , and| , or| ,| and| or| as well as| /) ${place})*`;
/** "and all other territories except …" behind a list. */
const others = `(?: ,)? and (?:the )?rest of (?:the )?world(?: (?:outside|except|other than)(?: of| for| in)? ${list})?|(?: ,)? and (?:(?:all|certain|several|selected|some|two|three|four|five|six|seven|eight|nine|ten|[0-9]+) )*(?:other )?(?:(?:(?:(?:north|south|east|west|central|southeast|south east|eastern|western|northern|southern) )?(?:asian|european|african)|latin american|south american|asia pacific|neighbou?ring|pacific rim|middle eastern|gulf) )?(?:countries|territories|regions|markets)(?: (?:in|outside|except|other than)(?: of| for| in)? ${list})?`;
/** "the Asia-Pacific region, excluding Japan" */
const less = `(?: ,)? (?:excluding|except(?: for)?|other than|but not|with the exception of) ${list}`;
const world =
  '(?:world ?wide|globally|global|throughout the world|around the world|in every country(?: of the world)?|in all countries(?: of the world| in the world)?|in all territories|everywhere|(?<!rest of )(?:the )?(?:entire|whole) (?:world|globe))';
const except =
  '(?: ,)?(?: \\()?(?: with rights)? (?:except|excluding|exclusive of|but|other than|with the exception of|outside)(?: for| in| of)*';

/** Each with the stretch that is kept, and how it is said. */
const forms = new RegExp(
  [
    `(?<world>${world})(?:(?: (?:exclusive|co|development|commercial|commerciali[sz]ation|marketing|manufacturing|and|rights?|licen[sc]es?)){0,7}${except} (?<without>${list}))?(?= )`,
    `(?<beyond>(?:outside|excluding|except)(?: of)?) (?<other>${list})(?= )`,
    `(?:in|throughout|for) (?:the )?(?<rest>rest of the world)(?= )`,
    `(?:in|for|throughout|within|across|covering|(?:narrowed|reduced|limited|restricted|expanded|extended) (?:from (?:[^ ,;]+ ){1,4}?)?to|territor(?:y|ies) (?:(?:of|under|for) (?:the|this|that|its) (?:[^ ,;.]+ ){1,3}?)?(?:is|are|comprises?|covers?|includes?|consists? of|encompass(?:es)?|will be|being|:)) (?<there>${list}(?:${others})?(?:${less})?)(?= )`,
    `(?<home>u\\.s\\.|us|ex u\\.s\\.|japanese|chinese|european|north american) (?=(?:and (?:european|canadian|japanese) )?(?:development |commercial |commerciali[sz]ation |marketing |exclusive |product )*(?:rights|license|commerciali[sz]ation rights))`,
  ].join('|'),
  'g',
);

/** What gives rights, and what a place may belong to instead; the nearer of the two decides. */
const giving =
  /\b(?:rights?|licen[sc](?:e|es|ed|ing|or|ee)|sublicen[sc]e\w*|(?<!\bco )commerciali[sz](?:e|es|ing|ation)|territor(?:y|ies)|market|sell|distribute|collaborat\w+|agreements?|alliance|partnership|exclusive(?:ly)?|grant\w*)\b/g;
const elsewhere =
  /\b(?:sales|royalt\w+|costs?|trials?|stud(?:y|ies|ied)|patients?|approv\w+|co promot\w+|co commerciali\w+|co develop\w*|profits?|headquarter\w*|offices?|based|retain\w*|regain\w*|now (?:has|have|holds?|controls?|owns?)|keeps?|kept|maintain\w*|reserves?|leader|launch\w*|submi\w+|fil(?:ed|ing)|milestones?|applications?|acceptance|upon|paid|available|developed|known as|patents?|institute|university|staff|employees)\b/g;

/** A word right after "worldwide" that takes it for itself: "worldwide net sales". */
const taken =
  /^(?:(?:[a-z]+ ){0,5}?(?:arm|unit|division)\b|net|sales|royalt\w+|commercial (?:benefits|success|launch|organi[sz]ation|scale|reach|presence)|leader|development costs|phase_\d+|pivotal|clinical|trial|program|biopharmaceutical|biotechnology|pharmaceutical|healthcare|company|oncology|head|late|annual|revenue|supply|access|population|market)\b/i;

/** As the text has it, without the preposition and article before it; the whole world as "worldwide". */
export function territory(sentence: Sentence, text: string): string | undefined {
  const found = hits(sentence, forms).filter((hit) => isOfRights(sentence, hit));
  const told = (hit: (typeof found)[number]): string | undefined => {
    const { world: all, without, beyond, other, rest, there, home } = hit.groups;
    if (all)
      return without
        ? `worldwide except ${words(sentence, text, hit, without).replace(/^(?:the countries|those) (?:of|in) /, '')}`
        : 'worldwide';
    if (beyond) return `outside ${words(sentence, text, hit, other ?? '')}`;
    if (rest) return rest;
    if (home) return home === 'ex u.s.' ? 'outside the United States' : countries[home];
    return (
      there && words(sentence, text, hit, there).replace(/^(?:the )?(?:territor(?:y|ies) of )?(?:the )?/i, '')
    );
  };
  const all = found.flatMap((hit) => told(hit) ?? []);
  return all.find((each) => each.startsWith('worldwide except')) ?? all[0];
}

const countries: Readonly<Record<string, string>> = {
  'u.s.': 'United States',
  us: 'United States',
  japanese: 'Japan',
  chinese: 'China',
  european: 'Europe',
  'north american': 'North America',
};

/** The stored text of a part of a hit. */
function words(sentence: Sentence, text: string, hit: { at: number; end: number }, part: string): string {
  const at = sentence.masked.line.lastIndexOf(part, hit.end - part.length);
  const { start, end } = storedSpan(sentence, at, at + part.length);
  return text.slice(start, end).replace(/\s+/g, ' ');
}

/** "licensed the U.S. rights"; who has them may be the licensor. */
const given = /\b(?:grant\w*|licens\w+|acquir\w+|obtain\w*|receiv\w+|gain\w*|secur\w+|purchas\w+|bought)\b/;

/** "In Japan, A has the right to …", "In China, rights to X belong to A": the place may stand before the firm that has its rights. */
const headed =
  /^(?:, )?(?:not including [^ ]+ , )?company_\d+ (?:will |shall |now |also ){0,2}(?:has|have|holds?|obtains?|obtained|licensed) (?:[^ ;.]+ ){0,6}(?:rights?|licen[sc]e) |^(?:, )?(?:the |all |exclusive |commercial |development )*rights (?:to|for) |^(?:, )?compound_\d+ (?:is|was|has been) (?:being )?(?:licensed|developed) (?:to|by) company_\d+ (?:, )?under (?:[^ ;.]+ ){0,4}?licen[sc]/i;

const kept =
  /\b(?:retain\w*|keeps?|kept|reserves?|maintain\w*|regain\w*|recover\w*|reclaim\w*|re ?acquir\w*) (?:[^ ;,]+ ){0,4}?(?:rights?|licen[sc]es?) /g;

/** "A global collaboration" is between firms far apart, a "worldwide" one gives rights. */
const alliance =
  /^(?:(?:strategic|broad|major|oncology|new|exclusive|research|antibody|adc) ){0,2}(?:collaborations?|alliances?|partnerships?)\b(?! (?:and|to) (?:licen|develop|commerciali))/;

/** "A keeps the right to worldwide development". */
const keeping =
  /\b(?:retain\w*|keeps?|kept|reserves?|maintain\w*) (?:(?:the|its|their|all|full|sole|exclusive|right|rights|to|an?) ){0,5}$/;

/** How far before a place the word may stand that gives rights there, in characters of the line. */
const reach = 260;

function isOfRights(
  { masked: { line } }: Sentence,
  { at, end, groups, words }: ReturnType<typeof hits>[number],
) {
  // "The territory of the license is Japan"
  if (words.startsWith('territor')) return true;
  if (at < 60 && !groups.home && headed.test(line.slice(end).trimStart())) return true;
  if (groups.home) return given.test(line.slice(Math.max(0, at - 60), at));
  if (isOfDescription(line.slice(0, at))) return false;
  const behind = line.slice(groups.world ? at + groups.world.length : end).trimStart();
  if (groups.world && (taken.test(behind) || /\bfrom $/.test(line.slice(0, at)))) return false;
  if (words.startsWith('global') && alliance.test(behind)) return false;
  if (groups.world && keeping.test(line.slice(Math.max(0, at - 80), at))) return false;
  if (groups.world && behind.split(' ', 4).join(' ').search(giving) >= 0) return true;
  const from = Math.max(0, at - reach, line.lastIndexOf(' ; ', at), line.lastIndexOf(' . ', at));
  // "to retain exclusive rights in Japan": what is kept is given to nobody.
  const before = line
    .slice(from, at)
    .replace(/\b(?:treatment of|for) (?:adult |pediatric )?patients (?=with|suffering)/g, '')
    .replace(kept, (words) => `${words.split(' ')[0]} `);
  // What a bracket sets apart is no other place: "any disease (excluding sales for …) worldwide".
  const outside = before.replace(/\( [^()]* \) /g, (words) => ' '.repeat(words.length));
  const last = (expression: RegExp, words = before) => [...words.matchAll(expression)].at(-1)?.index ?? -1;
  return last(giving) >= 0 && last(giving) > last(elsewhere, outside);
}
