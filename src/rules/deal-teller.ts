/** Deals of which a sentence names one firm: the other is whoever tells of it, or the subject of the sentence. */
import { isThing, type ThingMention } from '../recognisers/mention.ts';
import type { Sentence } from '../stages/reading.ts';
import type { DealParties } from './deal-parties.ts';
import { firmsIn } from './line.ts';

/** "B took a license in 2021", "B has held an option since": who gave it is whoever tells of it. */
export function ownSide(clause: Sentence, { parties, licensor, licensee }: DealParties): { own?: string } {
  const { line } = clause.masked;
  if (parties.length !== 1 || firmsIn(clause).length !== 1 || licensor) return {};
  if (!taken.test(line) && !(licensee && given.test(line))) return {};
  return { own: licensee ? 'licensor' : 'party' };
}

/** "Rights in Asia were previously licensed to B" */
const given =
  /\b(?:rights?|licen[sc]es?) (?:(?:to|in|for|outside) (?:[^ ;]+ ){1,12}?)?(?:is|are|was|were|been|had been) (?:(?:previously|earlier|already|also|exclusively|originally|separately) )*(?:(?:out )?licensed|sublicensed|granted|sold|assigned) to (?:the )?Company_\d+ /;

const taken =
  /(?:^|[,;] |and |which )Company_\d+ (?:-- |: )?(?:, (?:[^ ,]+ ){1,12}, )?(?:(?:has|have|had|also|already|now|currently) ){0,3}(?:took|taken|hold|holds|held|obtained|acquired|secured|received|licensed|in licensed|has|have) (?:(?:an?|the|its|one|two|several|further) )?(?:(?:exclusive|worldwide|global|commercial|non|co|research|single|target|development) ){0,4}(?:licen[sc]es?|options?|rights) /;

/** "Under the 2021 license agreement with B": the one firm of the sentence has its deal with whoever tells of it. */
export function withTeller(
  clause: Sentence,
  { at }: { at: number },
): { parties: ThingMention[]; own: string } | undefined {
  const { line, mentions } = clause.masked;
  const [first, ...more] = firmsIn(clause);
  const other = mentions[Number(withFirm.exec(line.slice(at))?.groups?.firm ?? -1)];
  const firm = other ?? (dated.test(line) ? first : undefined);
  return firm && isThing(firm) && more.length === 0 ? { parties: [firm], own: 'party' } : undefined;
}

/** "A licensed X to B in 1997, and in 1998 it entered into an agreement with C": that is A's, too. */
export function ofSubject(sentence: Sentence, clause: Sentence): { parties: ThingMention[] } | undefined {
  const hit = itEntered.exec(clause.masked.line);
  const other = clause.masked.mentions[Number(hit?.groups?.firm ?? -1)];
  const [subject] = firmsIn(sentence);
  if (!other || !isThing(other) || !subject || subject.name === other.name) return undefined;
  return { parties: [subject, other] };
}

const itEntered =
  /^(?:in|on) Date_\d+ (?:, )?(?:it|they) (?:also )?(?:entered into|signed|formed|concluded) (?:(?!Company_|; )[^ ]+ ){1,10}?(?:agreement|collaboration|alliance|partnership) with (?:the )?Company_(?<firm>\d+) /;

/** "Signed an agreement with B", "Out-licensed X to B": a line of a list, whose subject is whoever tells of it. */
export function ofLine(clause: Sentence): (DealParties & { own: string }) | undefined {
  const { line, mentions } = clause.masked;
  const { verb, part, firm } = listed.exec(line)?.groups ?? {};
  const other = mentions[Number(firm ?? -1)];
  if (!other || !isThing(other) || firmsIn(clause).some(({ name }) => name !== other.name)) return undefined;
  const gives = part === 'to' && /^(?:out )?licensed|^granted|^sold|^sublicensed|^assigned/.test(verb ?? '');
  const takes = part === 'from' && /^(?:in )?licensed|^acquired|^obtained|^secured/.test(verb ?? '');
  if (gives) return { parties: [other], licensee: other, own: 'licensor' };
  if (takes) return { parties: [other], licensor: other, own: 'licensee' };
  return part === 'with' ? { parties: [other], own: 'party' } : undefined;
}

const listed =
  /^(?:-- )?(?:(?:recently|also|has|have) )*(?<verb>signed|entered into|executed|concluded|formed|established|inked|expanded|extended|amended|renewed|(?:out )?licensed|granted|in licensed|acquired|obtained|secured|sold|sublicensed|assigned) (?:(?!Company_|Money_|; |with |to the |credit |loan |lease |underwriting )[^ ]+ ){1,24}?(?<part>with|to|from) (?:the )?Company_(?<firm>\d+) (?!'s )/;

/** "B advanced a program under the collaboration of 2020". */
const dated =
  /\bunder (?:the|its|their) (?:[^ ,;]+ ){0,4}?(?:agreement|collaboration|alliance|partnership|licen[sc]e)s? (?:of|dated|signed in|from) (?:as of )?Date_\d+ /;

const withFirm =
  /^(?:[^ ]+ ){0,12}?(?:(?:licen[sc]e|licensing|collaboration|option|research|development|discovery|supply|strategic) (?:agreement )?|alliance |partnership )(?:(?:dated|of|from|signed in|in|on) (?:as of )?Date_\d+ )?with (?:an affiliate of |a subsidiary of )?Company_(?<firm>\d+) (?!'s)/;
