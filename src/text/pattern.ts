/**
 * Patterns over a masked sentence: words stay words, mentions are typed tokens. A pattern is a line that a biologist
 * can read:
 *
 *     Company:subject <aux> (begin~ | start~ | initiate~) .. Phase testing of Compound:object
 *
 * | in a pattern   | stands for |
 * |---|---|
 * | `under`        | the word, in any case; a hyphen parts two words |
 * | `begin~`       | any form of it: begin, begins, began, begun, beginning |
 * | `Company:payer` | a mention of that type, kept as the slot `payer`; `Compound,Antibody` allows either type |
 * | `Compound:x+`  | one mention or a list of them: "A, B and C" |
 * | `\(` `\)`      | a bracket in the text |
 * | `Indication:x&` | such a list, in which prepositions are said again: "for A, for B and in C" |
 * | `Compound:x*` | this mention and every further one in its clause |
 * | `Company:x!` | one mention or those that act together: "A, a …, and B", never the last of "with A, B" |
 * | `(a \| b c)`   | one of these; `?` after a word or bracket makes it optional |
 * | `..`, `...`, `....` | up to 6, 16, 40 tokens of the same clause, as few as fit; never past a mention of a type beside it |
 * | `Parent:x` | a firm named as the owner of the one before it |
 * | `<aux>`        | any auxiliaries and adverbs; `<det>` an article or possessive word, or none |
 * | `<described>`  | what a firm or drug is called between two commas, however long, or nothing |
 * | `<bracket>`    | what stands in brackets, or nothing |
 * | `<aside>`      | what stands between two commas, or nothing |
 * | `<partner>`    | nothing, or what a firm is to another: "its partner" before a name |
 * | `<its>`        | `<det>`, or a firm's possessive |
 * | `<adj>`        | up to 8 words that may stand before a noun: no verb of being, preposition, comma or possessive |
 */
import { type Needs, needsOf } from './needs.ts';
import { inflections } from './tag.ts';

export interface Pattern {
  /** As it was written: names the pattern in traces. */
  source: string;
  regex: RegExp;
  /** What a line must hold for `regex` to match. */
  needs: Needs | false;
  /** Group name in the regex → the slot's name, and the mention types that it takes. */
  slots: ReadonlyMap<string, { name: string; kinds: readonly string[] }>;
}

/** What a firm says of itself between commas: short, or long and without naming another firm. */
const description = '(?:(?:(?!; |\\. |: |" )[^ ]+ ){1,14}?|(?:(?!; |\\. |: |" |Company_)[^ ]+ ){15,40}?)';

const macros: Record<string, string> = {
  '<aux>':
    "(?:, (?:an? |the |under |one of |which is |which was |(?:acting )?(?:through|via) |formerly |now |part of |its |Company_\\d+ 's )" +
    `${description}, |, (?=(?:is|are|has|have|will|was|were|which (?:is|are|has|have|will|plans|intends|expects)) ))?` +
    '(?:(?:has|have|had|is|are|was|were|be|been|being|will|would|shall|may|might|could|can|should|to|do|does|did|not|also|now|then|thereafter|it|they|that|which|who|' +
    'both|expected|expects|expect|anticipates|intends|plans|planned|agreed|continues|continue|said|says|revealed|announced|reported|confirmed|disclosed|plan|intend|aims?|agree|today|recently|currently|previously|already|just|monday|tuesday|wednesday|thursday|friday|on|(?:(?:on|in) )?Date_\\d+|[a-z]{2,}ly) ){0,7}?',
  '<bracket>': '(?:\\( [^()]{1,90} \\) )?',
  '<described>': `(?:, (?:an? |the |which is |(?:acting )?(?:through|via) )${description}, )?`,
  '<aside>': '(?:, (?!and Company_)(?:(?!; |\\. |: |" |and Company_)[^ ]+ ){1,14}?, )?',
  '<adj>':
    '(?:(?!(?:\'s|of|for|and(?! (?:selective|specific|potent|effective|stable|novel|differentiated|proprietary|humanized|highly|fully|orally) )|or|nor|with|to|in(?! (?:class|human|disease|house|licensed) )|into|by|from|on(?<!follow on)|under|at|as|that|which|who|is|are|was|were|has|have|had|will|may|,|;|\\.|:|\\(|\\)|"|--) |Compound_)[^ ]+ ){0,8}?',
  '<det>':
    "(?:Parent_\\d+ 's (?:[a-z]+ ){1,4}(?:, )?)?" +
    '(?:(?:a|an|the|its|their|our|this|that|these|such|any|one|each|his|her) )?',
};

/** Before a firm, what it is to another: "by our partner, Takeda". */
macros['<partner>'] =
  "(?:Company_\\d+ 's (?:[a-z]+ ){0,3}?(?:partner|partners|licensee|collaborator|subsidiary|affiliate|unit|arm|division) (?:, )?)?";

/** Of one's own or of another: "a trial of its ADC, X", "of B's X". */
macros['<its>'] = `(?:Company_\\d+ 's )?${macros['<det>'] ?? ''}`;

const gaps: Record<string, number> = { '..': 6, '...': 16, '....': 40 };

const listJoin = '(?:, and |, or |, as well as |, |and |or |as well as |and / or |/ )';

/** A list that says its prepositions again: "with lung cancer, with myeloma and in other lymphomas". */
const looseJoin =
  '(?:among (?:them|others) )?(?:: |, and |, or |, as well as |, but also |,? (?:including|such as) |, |and |or |as well as |and / or |/ )(?:also )?' +
  '(?:(?:in|for|with|of|against|in patients with|for patients with|in people with|for the treatment of|in women with|in adults with) )?' +
  '(?:(?:the|other|relapsed|refractory|advanced|metastatic|untreated|certain|various|some|types of|subtypes of) ){0,3}';

/** Whose a firm in a list is: "to MedImmune, a subsidiary of AstraZeneca, and Genmab". */
const owned =
  '(?:, (?:(?:which|that) (?:is|was) )?(?:an?|the|now|part) (?:(?!; |\\. |, |Company_)[^ ]+ ){0,5}of (?:the )?Parent_\\d+ (?:group )?)?';

/** How lists of one kind of mention may go on besides. */
const furtherJoins: Readonly<Record<string, string>> = {
  // "a CD20 × CD3 bispecific": the sign is no token.
  Target: `(?:${listJoin}|x )?`,
  // "by CytomX and its partner AbbVie": the second firm is told by what it is to the first.
  Company: `${owned}(?:${listJoin}|(?:, )?(?:together|jointly|in (?:collaboration|partnership|conjunction)) with )(?:(?:Company_\\d+ 's |their |the |both )(?:[a-z]+ ){0,2}?(?:partner|partners|collaborator|licensee) (?:, )?)?`,
};

/** What may stand between two that act together: what the first is called, and how the second joins it. */
const jointly =
  '(?:, (?:an? |the )(?:(?!; |\\. |Company_|Compound_)[^ ]+ ){1,14}?)?(?:, )?(?:and|together with|jointly with|along with|in (?:collaboration|partnership|conjunction) with) ' +
  "(?:(?:Company_\\d+ 's |its |their |the )(?:[a-z]+ ){0,2}?(?:partner|partners|collaborator|licensee|subsidiary|subsidiaries|affiliate|affiliates) (?:, )?)?";

/** Words before a firm that does not act itself: "under its agreement with A, B will develop". */
const notActing = '(?<!(?:with|to|from|of|for|between|under|in|by) )';

/** What ends a list: in "developed by A and B's DM4" the second is whose part it is. */
const listEnds: Readonly<Record<string, string>> = { Company: "(?!'s )" };

type Slots = Map<string, { name: string; kinds: readonly string[] }>;

/**
 * Compiles a pattern. Patterns come from this project's source alone, never from a text.
 *
 * @throws SyntaxError when a bracket or macro is not understood
 */
export function pattern(source: string): Pattern {
  const slots: Slots = new Map();
  const parts = source.match(/<\w+>|\\[()]|\)\??|\(|\||[^\s()|]+/g) ?? [];
  const regex = parts.map((part, at) => compile(part, slots, neighbours(parts, at), parts[at + 1])).join('');
  const expression = new RegExp(`(?<![^ ])${regex}`, 'g');
  return { source, slots, regex: expression, needs: needsOf(expression) };
}

function compile(part: string, slots: Slots, beside: readonly string[], next: string | undefined): string {
  if (part === '(') return '(?:';
  if (part === ')' || part === '|') return part;
  if (part === ')?') return ')?';
  if (part.startsWith('<')) {
    const macro = macros[part];
    if (!macro) throw new SyntaxError(`no macro ${part}: one of ${Object.keys(macros).join(', ')}`);
    return macro;
  }
  const reach = gaps[part];
  if (reach !== undefined) {
    const stops = ['; ', '\\. ', ...beside.map((type) => `${type}_`)].join('|');
    return `(?:(?!${stops})[^ ]+ ){0,${reach}}?`;
  }
  if (/^\p{Lu}/u.test(part)) return mention(part, slots, next === "'s");
  return `(?:(?:${forms(part).map(literally).join('|')}) )${isOptional(part) ? '?' : ''}`;
}

const isOptional = (part: string): boolean => part.length > 1 && part.endsWith('?');

/** The words that a word of a pattern stands for. */
function forms(part: string): readonly string[] {
  const word = (isOptional(part) ? part.slice(0, -1) : part).replace(/^\\/, '');
  return word.endsWith('~') ? inflections(word.slice(0, -1)) : [word];
}

const typesOf = (part: string): string[] => (/^\p{Lu}[\w,]*/u.exec(part)?.[0] ?? '').split(',');

/** @param owns whether "'s" follows in the pattern */
function mention(part: string, slots: Slots, owns: boolean): string {
  const [, types = '', name, list, optional] = /^([\w,]+?)(?::(\w+))?([+*&!])?(\?)?$/.exec(part) ?? [];
  const kinds = types.split(',');
  const one = `(?:${kinds.join('|')})_\\d+ `;
  const join = list === '&' ? looseJoin : listJoin;
  const between = list === '&' ? join : (furtherJoins[kinds[0] ?? ''] ?? join);
  const rest =
    list === '*'
      ? '(?:(?!; |\\. )[^ ]+ )*'
      : list
        ? `(?:${between}${one}${owns ? '' : (listEnds[kinds[0] ?? ''] ?? '')})*`
        : '';
  const body =
    list === '!'
      ? `(?:${notActing}${one}(?:, ${one})*${jointly}${one}|(?<!(?:from|informed|notified|told|advised) )${one})`
      : one + rest;
  if (!name) return optional ? `(?:${body})?` : body;
  const group = `s${slots.size}`;
  slots.set(group, { name, kinds });
  return `(?<${group}>${body})${optional ? '?' : ''}`;
}

/** The mention types right before and after a gap, which it must not pass. */
function neighbours(parts: readonly string[], at: number): string[] {
  const before = parts.slice(0, at).findLast((part) => part !== '<described>');
  return [before, parts[at + 1]].flatMap((part) => {
    return part && /^\p{Lu}/u.test(part) ? typesOf(part) : [];
  });
}

function literally(word: string): string {
  return word.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
}
