import { isThing } from '../recognisers/mention.ts';
import type { Sentence } from '../stages/reading.ts';
import { occurs } from '../text/finds.ts';
import { nameOf } from './acts-together.ts';
import { otherContract } from './deal-anchor.ts';
import { isMerelyTalk, isUnmade } from './hedged-deals.ts';
import { clause } from './line.ts';
import { ofTwo, own, ownAlone } from './partner-patterns.ts';
import { type Candidate, type Rule, relationRule } from './rule.ts';

/** Who lends, underwrites or rents out does not work with a firm. */
const finance =
  /\b(?:credit|loan|underwriting|terms|guarant(?:y|ee)|indenture|employment|consulting|severance|sales|lease|sublease|tender|voting|support|settlement|registration rights|(?:stock|share|securities|note|asset) (?:sale|purchase)|merger|sale|distribution agreement|plan of merger) agreements? |\bplan of merger\b/;
const science = /\b(?:licens|licenc|collaborat|allianc|partner|develop|commerciali|research|supply)/;

const told = relationRule({
  id: 'partners-with',
  says: 'PARTNERS_WITH',
  trigger: /Company_/,
  patterns: [...own, ...ownAlone, ...ofTwo],
});

/** "A and B have taken licenses; each of them paid": they are partners of a third firm, not of each other. */
const eachAlone =
  /\b(?:each|both|either) of (?:them|these|the (?:companies|firms|licensees))\b|\bhave (?:each|separately)\b/;

/** The contract that ties two firms is one of money, staff or rooms, whatever else the sentence speaks of. */
const contract =
  /\b(?:lease|sublease|rental|underwriting|employment|severance|consulting|indemnification|rights|loan|security|credit|sales|placement agen\w+|registration rights|(?:securities|stock|share|note|unit) (?:purchase|subscription)|subscription|voting|support|financial advis\w+|settlement) agreements?\s(?:[^\s;]+\s){0,4}?with\b/i;

/** "with A, B and C, as well as agreements with D": C is no party of what follows. */
const listEnds = /^(?:\s\([^)]*\))?,\sas well as\s/;

/** "A and B are collaborating with C": each with C, which tells nothing of A and B. */
const withAnother = /^\s(?:closely\s)?with\s(?:the\s[Cc]ompany|us|\p{Lu})/u;

/** "developed by A and B under their collaborations with C": the same. */
const underTheirs = /^\s(?:under|through|within|as part of)\stheir\s(?:[\w-]+\s){1,5}with\s/;

/** Whether the clause that holds a place names one firm only. */
function isAlone(sentence: Sentence, start: number): boolean {
  const { line, mentions, places } = sentence.masked;
  const around = clause(sentence, places.find(({ span }) => span.start >= start)?.at ?? 0);
  const firms = [...line.slice(around.from, around.to).matchAll(/(?<![^ ])Company_(\d+) /g)].flatMap(
    ([, at]) => {
      const firm = mentions[Number(at)];
      return firm && isThing(firm) ? [firm.name] : [];
    },
  );
  return new Set(firms).size === 1;
}

/** Whether the clause that holds a place names a firm before it. */
function namesFirm(sentence: Sentence, start: number): boolean {
  const { line, places } = sentence.masked;
  const at = places.find(({ span }) => span.start >= start)?.at ?? line.length;
  return /(?:Company|Parent)_/.test(line.slice(clause(sentence, at).from, at));
}

/** "its activities with A, offset by spending on its collaboration with B": A is no partner of B. */
const isBeside = (text: string, subject: Candidate['slots'][string]): boolean => {
  const start = typeof subject === 'object' && 'start' in subject ? Number(subject.start) : 0;
  return /\b(?:with|to|from|for|against)\s$/i.test(text.slice(Math.max(0, start - 12), start));
};

/** A member of a list, with whose it is. */
const member = String.raw`Company_\d+ (?:, (?:an?|the|now|part) (?:[a-z]+ ){0,5}of (?:the )?Parent_\d+ (?:group )?)?`;
const join = '(?:, and |, or |, |and |or )';

/** "licensed to A, B and C, and has agreements with D": C is one of a list, and whoever the clause began with has them. */
const inList = new RegExp(
  `(?:^|[^ ] )(?:to|with|from|by|for|between|including|and|as) (?:the )?(?:${member}${join})*$`,
);
const listGoesOn = new RegExp(
  String.raw`^(?:${member}${join})*${member}(?:, )?and (?:also )?(?:has|have|had|maintains?|holds?|(?:an?|its|our|other) (?:[a-z]+ ){0,3}(?:partnership|collaboration|agreement|alliance|license)s? with) `,
);

/** The firm that a sentence begins with and that has a verb of its own. */
const begins =
  /^(?:[a-z]+ , )?(?:the )?Company_(\d+) (?:(?:also|currently|now) )?(?:has|have|had|is|was|[a-z]+ed|[a-z]+s) /;

/** With the firm that acts in place of one of a list; without any where that is not told. */
function withActor(sentence: Sentence, told: Candidate): Candidate[] {
  const { line, mentions, places } = sentence.masked;
  const { subject, object } = told.slots;
  if (!subject) return [told];
  const start = typeof subject === 'object' && 'start' in subject ? Number(subject.start) : 0;
  const at = places.find(({ span }) => span.start >= start)?.at ?? 0;
  if (!inList.test(line.slice(0, at)) || !listGoesOn.test(line.slice(at))) return [told];
  const actor = mentions[Number(begins.exec(line)?.[1] ?? Number.NaN)];
  return actor && isThing(actor) && actor.name !== nameOf(object)
    ? [{ ...told, slots: { ...told.slots, subject: actor } }]
    : [];
}

const endOf = (value: Candidate['slots'][string]): number | undefined =>
  typeof value === 'object' && 'end' in value && typeof value.end === 'number' ? value.end : undefined;

const ofOurs = /\b(?:partners|licensees|licensors|collaborators)(?:,?\s(?:such as|including|like)|,|:)?\s$/i;

/** "CD25 (HLD-1, under license from Genmab)": the line that patterns read leaves such brackets out. */
const inBracket =
  /\((?:[^()]{1,60},?\s)?(?:(?:exclusively\s|in-?|out-?)?licensed\s(?:from|to)|under\s(?:an?\s)?(?:[\w-]+\s){0,2}licen[cs]e\sfrom|partnered\swith|in\s(?:collaboration|partnership)\swith)\s(?:the\s)?$/;

function bracketed(sentence: Sentence, text: string): Candidate[] {
  const { line, mentions } = sentence.masked;
  return mentions.flatMap((object, at): Candidate[] => {
    if (!isThing(object) || object.kind !== 'Company' || line.includes(`Company_${at} `)) return [];
    const before = text.slice(Math.max(sentence.start, object.start - 120), object.start);
    const span = { start: object.start, end: object.end };
    const pattern = '(licensed from Company)';
    const says = 'PARTNERS_WITH';
    return inBracket.test(before)
      ? [{ rule: 'partners-with', says, slots: { object }, sentence, span, pattern }]
      : [];
  });
}

/** Two firms that work under a deal. */
export const rule: Rule = {
  ...told,
  // A firm in a bracket after a drug or target is no part of the masked line.
  trigger: /(?:Company|Target|Antibody|Compound)_/,
  find: (sentence, text) => {
    const { line } = sentence.masked;
    if (isMerelyTalk(line) || isUnmade(sentence)) return [];
    if ((occurs(line, finance) || occurs(line, otherContract)) && !science.test(line)) return [];
    return [...(line.includes('Company_') ? told.find(sentence, text) : []), ...bracketed(sentence, text)]
      .flatMap((told) => withActor(sentence, told))
      .filter(({ slots: { subject, object }, span, pattern }) => {
        if (subject && nameOf(subject) === nameOf(object)) return false;
        const alike =
          pattern.startsWith('Company:subject and') || pattern.startsWith('Company:subject <aside> and');
        if (alike && withAnother.test(text.slice(span.end, span.end + 30))) return false;
        // "two of our partners, A and B, are developing X": each with us, not with the other.
        if (alike && ofOurs.test(text.slice(Math.max(sentence.start, span.start - 40), span.start)))
          return false;
        if (ownAlone.includes(pattern) && !isAlone(sentence, span.start)) return false;
        if (own.includes(pattern) && namesFirm(sentence, span.start)) return false;
        if (underTheirs.test(text.slice(span.end, span.end + 80))) return false;
        if (contract.test(text.slice(span.start, span.end))) return false;
        if (subject && pattern.startsWith('Company:subject ...') && isBeside(text, subject)) return false;
        const after = subject ? text.slice(endOf(subject) ?? span.end, span.end) : '';
        return !subject || !(eachAlone.test(line) || listEnds.test(after));
      });
  },
};
