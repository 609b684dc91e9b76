import { isThing, type Mention, type ThingMention, thingsIn } from '../recognisers/mention.ts';
import { office } from '../recognisers/person.ts';
import { reads, type Sentence } from '../stages/reading.ts';
import { matches } from '../text/masked.ts';
import { pattern } from '../text/pattern.ts';
import { elsewhere, tidy, title, titleBefore } from './office-title.ts';
import type { Candidate, Rule } from './rule.ts';

/** How far from the name its firm may stand. */
const reach = 160;

/** A seat or post that is told of a firm, not beside the name. */
const posts = [
  // "has been elected to the board of directors of Biotest", "joined Kestrel's board", "joined Kestrel"
  'Person:subject .... (elected | appointed | named | nominated | joined | joins | join | added | elevated) (to)? (as a (member | director) of)? <det> (board | management board | supervisory board | board of directors) (of directors)? of <det> Company:object',
  "Person:subject .... (elected | appointed | named | nominated | joined | joins | join | added) (to | as a member of | as a director to)? Company:object 's (board | management | leadership | executive | scientific)",
  'Person:subject (, who)? <aux> (joined | joins | join) Company:object',
  // "the resignation of Jane Roe from Halden's Board of Directors"
  "(resignation | departure | retirement) of (dr . | mr . | ms . | dr)? Person:subject .. from <det> Company:object 's",
  '(resignation | departure | retirement) of (dr . | mr . | ms . | dr)? Person:subject .. from <det> <adj> (board | board of directors) of <det> Company:object',
  // "notified Halden of her intent to resign from the board of Halden"
  'Person:subject .... (resign~ | resignation | retire~ | step~ down | depart~) .. (from | as) .. (board | board of directors | chairman | director | president | officer | member | position) (of directors)? of <det> Company:object',
  "Person:subject .... (resign~ | resignation | retire~ | step~ down | departure) .. (from | as) <det> Company:object 's",
  'Person:subject <aux> (resign~ | retire~) from Company:object',
  // "Jane Roe, Member of the Halden Executive Committee"
  'Person:subject , (a)? member of <det> Company:object (executive | management | supervisory | leadership | board)',
  'Person:subject ,? .. , (a)? member of the <adj> (board | committee) (of directors)? of <det> Company:object',
  // "Jane Roe, who heads oncology research at Halden"
  'Person:subject ,? .. , who <aux> (head~ | lead~ | led | direct~ | run~ | manage~ | oversee~ | chair~) ... (at | of | for) <det> Company:object',
  // "serves on the boards of directors of Halden and Orrin"
  'Person:subject (, who)? .... (serve~ | sit~ | serving | sitting) on <det> <adj> (board | boards) (of directors | of)? (of)? <det> Company:object+',
  // "became Corporate Controller of Halden", "and Chief Executive Officer of Square"
  'Person:subject .. (became | becomes | is | was) .. of Company and .. (chairman | director | president | officer | founder | member | partner | chair) of Company:object',
  // "Halden has appointed Dr. Jane Roe as …", "announced the appointment of John Doe as …"
  'Company:object <aux> (appoint~ | name~ | elect~ | promote~ | hire~ | recruit~) (dr . | mr . | ms . | dr)? Person:subject+',
  'Company:object <aux> announce~ <aux> <det> <adj> (appointment~ | promotion | election | hiring | nomination) of (dr . | mr . | ms . | dr)? Person:subject+',
  // "Halden announced the addition of Jane Roe to its Board of Directors"
  'Company:object <aux> announce~ <aux> <det> <adj> addition of (dr . | mr . | ms . | dr)? Person:subject+ ... to <its> <adj> (board | team | management)',
  'Company:object <aux> (add~ | welcome~) (dr . | mr . | ms . | dr)? Person:subject+ ... to <its> <adj> (board | team | management)',
  "Company:object 's <adj> (appointment | promotion | election | hiring) of (dr . | mr . | ms . | dr)? Person:subject",
  // "formerly Orrin's chief executive officer, was appointed President of Halden", "will remain a director of Halden"
  'Person:subject .... (appoint~ | name~ | elect~ | promote~ | become~ | remain~ | continue~ as | serve~ as | join~ .. as) .. (chairman | chairwoman | chair | director | president | officer | head | member) (of <det> board (of directors)?)? (of | at) <det> Company:object',
  // "is Professor of Medicine at a university and a co-founder of Orrin"
  'Person:subject ... (and | , | as well as) (a | an | the)? (scientific)? (co founder | cofounder | founder | founding member) of <det> Company:object',
  // "succeeds John Doe as chairman of Halden"
  'Person:subject .. (succeed~ | replace~ | take~ over from) (dr . | mr . | ms . | dr)? Person .. as <det> <adj> (chairman | chairwoman | chair | director | president | officer | head | ceo | cfo) (of the board (of directors)?)? (of | at) <det> Company:object',
  // "John Doe, who becomes our Chief Scientific Officer"
  "Person:subject .... (who | and) <aux> (become~ | serve~ as | act~ as | continue~ as) Company:object 's",
  // "John Doe, a partner at Vale Capital"
  'Person:subject , (a | an)? (general | managing | venture | founding | senior | operating)? partner (at | of | with | in) <det> Company:object',
  // "the board of directors of Halden elected Jane Roe"
  '(board | board of directors) of Company:object <aux> (appoint~ | elect~ | name~ | promote~) (dr . | mr . | ms . | dr)? Person:subject+',
  "Company:object 's board (of directors)? <aux> (appoint~ | elect~ | name~ | promote~) (dr . | mr . | ms . | dr)? Person:subject+",
  // "The Board elected Jane Roe, …, as a director": of the firm whose text it is
  'the board (of directors)? <aux> (appoint~ | elect~ | name~) (dr . | mr . | ms . | dr)? Person:subject .... (as | to serve as) a .. director',
  // "Jane Roe of Halden said"; "Jane Roe will continue to lead Halden"
  'Person:subject of Company:object <aux> (said | says | added | commented | noted | stated | told)',
  'Person:subject <aux> (lead~ | head~ | found~ | co founded) Company:object',
].map(pattern);

/** Contacts whose columns have run together. */
const haveRunTogether = (line: string): boolean => [...line.matchAll(telephone)].length > 2;
const telephone = /\b(?:tel|phone|fax) [:.+]/g;

/** Who works or speaks for which firm: a title with "of Biotest", "ImmunoGen's President", a seat on a board. */
export const rule: Rule = {
  id: 'affiliated-with',
  says: 'AFFILIATED_WITH',
  // A bracket after a firm, with its officers in it, is no part of the masked line.
  trigger: /Person_|Company_/,
  // Contacts stand in lines, not in sentences: `stages/contacts.ts` reads them.
  find: (sentence, text) =>
    sentence.block.kind === 'contacts' || haveRunTogether(sentence.masked.line)
      ? []
      : [
          ...thingsIn(sentence.mentions, 'Person').flatMap((person) => byTitle(sentence, text, person)),
          ...posts.flatMap((each) => byPost(sentence, each)),
        ],
};

function byPost(sentence: Sentence, each: (typeof posts)[number]): Candidate[] {
  return matches<Mention>(sentence.masked, each).flatMap(({ slots, span }) => {
    const firms = (slots.object ?? []).filter(isThing).map((object) => ({ object }));
    const seats = firms.length > 0 ? firms : each.source.endsWith('director') ? [{ title: 'Director' }] : [];
    return (slots.subject ?? [])
      .filter(isThing)
      .flatMap((person) =>
        seats.map((seat) => candidate(sentence, { subject: person, ...seat }, span, each.source)),
      );
  });
}

function byTitle(sentence: Sentence, text: string, person: ThingMention): Candidate[] {
  const between = (start: number, end: number) => reads(text, sentence, { start, end }).words;
  const said = title.exec(between(person.end, Math.min(sentence.end, person.end + reach)));
  const ahead = titleBefore.exec(between(Math.max(sentence.start, person.start - 100), person.start));
  const whole = said?.groups?.title ?? ahead?.groups?.title;
  const found = firmOf(sentence, text, person, whole !== undefined);
  // "Jane Roe, formerly of Orrin, will serve as President": of whoever tells it.
  const isOrigin = found && whole && comesFrom.test(between(person.end, Math.max(person.end, found.start)));
  const firm = isOrigin ? undefined : (found ?? (said ? undefined : ledFirm(sentence, text, person)));
  if (!firm && !said && isLed.test(text.slice(sentence.start, person.start))) return [];
  // The firm's name ends the title that it stands in.
  const room =
    firm && said?.groups?.title && whole
      ? between(person.end, Math.max(person.end, firm.start)).length - (said[0].length - whole.length)
      : 0;
  const stated = room > 0 ? whole?.slice(0, room) : whole;
  // Without a firm the title alone is kept: `resolve` knows whose text it is.
  if (!firm && (!stated || elsewhere.test(stated))) return [];
  const words =
    stated === undefined
      ? undefined
      : tidy(stated, firm && text.slice(firm.start, firm.end).replace(/\.$/, ''));
  const span = {
    start: Math.min(person.start, firm?.start ?? person.start),
    end: Math.max(person.end, firm?.end ?? person.end),
  };
  const slots = { subject: person, ...(firm ? { object: firm } : {}), ...(words ? { title: words } : {}) };
  return [candidate(sentence, slots, span, 'Person, title (of) Company')];
}

/** "Halden is led by CEO Jane Roe and CFO John Doe": the firm with which the sentence begins. */
function ledFirm(sentence: Sentence, text: string, person: ThingMention): ThingMention | undefined {
  const [first] = thingsIn(sentence.mentions, 'Company');
  const begins = first && first.start - sentence.start < 3 && isLed.test(text.slice(first.end, person.start));
  return begins ? first : undefined;
}
const isLed = /\b(?:led|headed|run|chaired|founded)\sby\s(?:(?!\b(?:which|who|that)\b)[^;\n]){0,120}$/;

const comesFrom = /(?:formerly|previously|most recently|until recently)\s(?:of|at|with|from)\s(?:the\s)?$/;

const candidate = (
  sentence: Sentence,
  slots: Candidate['slots'],
  span: Candidate['span'],
  source: string,
): Candidate => ({
  rule: 'affiliated-with',
  says: 'AFFILIATED_WITH',
  slots,
  sentence,
  span,
  pattern: source,
});

/** The firm right after the name and its title, before the next person; else the one whose office leads to it. */
function firmOf(
  sentence: Sentence,
  text: string,
  person: ThingMention,
  titled: boolean,
): ThingMention | undefined {
  const things = sentence.mentions.filter(isThing);
  const next =
    things.find(({ kind, start }) => kind === 'Person' && start > person.end)?.start ??
    Number.POSITIVE_INFINITY;
  const after = things.find(
    ({ kind, start, end, reads }) =>
      kind === 'Company' &&
      !reads &&
      start > person.end &&
      start < Math.min(next, person.end + reach) &&
      !/^\s?:/.test(text.slice(end, end + 2)) &&
      connects(text.slice(person.end, start), titled),
  ); // prettier-ignore
  if (after) return after;
  const before = things.findLast(({ kind, end }) => kind === 'Company' && end <= person.start);
  if (titled && before && heads(text, before, person)) return before;
  return before && leads(text.slice(before.end, person.start)) ? before : undefined;
}

/** "Genmab: Jane Roe, Investor Relations; John Doe, Media Relations": on one line the firm before the colon is theirs. */
const heads = (text: string, firm: ThingMention, person: ThingMention): boolean =>
  /^\s?:/.test(text.slice(firm.end, firm.end + 2)) &&
  !/[\n“”"]|\.\s/.test(text.slice(firm.end, person.start)) &&
  /(?:^|\n)\s*$/.test(text.slice(0, firm.start));

const anOffice = new RegExp(office, 'u');

/** "ImmunoGen's President Jane Roe"; "Eisai (Tokyo; President and CEO: Haruo Naito)". */
const leads = (between: string): boolean =>
  (/^(?:['’´ʼ′]s|['’]|,)?\s(?:[\w&-]+,?\s){0,10}(?:Dr\.?\s|Mr\.\s|Ms\.\s|Prof\.\s)?$/.test(between) ||
    /^["”’']?;[^()"”]{0,80}:\s$/.test(between) ||
    /^[^()]{0,20}\((?:(?!\s\(|\)).){0,80}:\s$/su.test(between)) &&
  anOffice.test(between);

/** Between name and firm stand a title, "of", "at", commas or line ends, but no verb of saying. */
function connects(between: string, titled: boolean): boolean {
  if (
    /\b(?:said|says|stated|commented|added|noted|announced|will (?!be|serve)|have|and (?:its|the))\b|\b(?:was|is|has)\b(?! (?:also |currently |previously |most recently )?(?:been )?(?:appointed|named|elected|promoted|serv\w+|joined|the|an?|our|its|\p{Lu}))|["“”]/u.test(
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
