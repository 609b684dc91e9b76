/** Where header, cover page and file name of one filing say different things. */
import type { FilingSummary, Remark } from '../model/extraction.ts';
import type { Cover } from './cover.ts';
import { cikOf, type SubmissionHeader } from './header.ts';
import { itemTitles } from './items.ts';
import { isStranger } from './parties.ts';

/** What is known of a filing from its three sources, and what was made of them. */
interface Sources {
  header?: SubmissionHeader;
  cover?: Cover;
  /** In the file's name, e.g. `855654` of `855654_8K_2007_…`. */
  cikInName?: string;
  summary: FilingSummary;
}

/** One remark a contradiction; each says which word was kept. */
export function contradictions(sources: Sources): Remark[] {
  return [form, period, filed, cik, name, several, items].flatMap((check) => check(sources));
}

const tell = (code: string, message: string, severity: Remark['severity'] = 'warning'): Remark[] => [
  { code: `header/${code}`, severity, message, start: 0, end: 0 },
];

function form({ header, cover }: Sources): Remark[] {
  const [said, printed] = [header?.form, cover?.form].map((one) => /^\d{1,2}-[A-Z]/.exec(one ?? '')?.[0]);
  if (!said || !printed || said === printed) return [];
  return tell(
    'form',
    `The header says form ${header?.form}, the cover page ${cover?.form}; the header's was kept.`,
  );
}

function period({ header, cover }: Sources): Remark[] {
  if (!header?.period || !cover?.date || header.period.startsWith(cover.date)) return [];
  return tell(
    'period',
    `The header gives ${header.period} as date of report, the cover page ${cover.date}, which was kept.`,
  );
}

function filed({ summary: { filed, date } }: Sources): Remark[] {
  if (!filed || !date || filed >= date) return [];
  return tell('filed', `It was filed on ${filed}, before its date of report, ${date}.`);
}

function cik({ header, cover, cikInName, summary }: Sources): Remark[] {
  const known = header?.parties.flatMap(({ registrant }) => registrant.cik ?? []) ?? [];
  const [first = cikInName] = known;
  const others = { 'cover page': cover?.registrant.cik, 'file name': cikOf(cikInName) };
  return Object.entries(others).flatMap(([where, other]) =>
    !other || !first || other === first || known.includes(other)
      ? []
      : tell(
          'cik',
          `The ${where} gives CIK ${other}, the ${known.length > 0 ? 'header' : 'file name'} ${first}; ${summary.registrant.cik} was kept.`,
        ),
  );
}

function name({ header, cover }: Sources): Remark[] {
  const printed = cover?.registrant.name;
  if (!header || !printed || !isStranger(header.parties, printed)) return [];
  return tell(
    'registrant',
    `The header names ${header.parties[0]?.registrant.name}, the cover page ${printed}, which was kept.`,
  );
}

function several({ header, summary }: Sources): Remark[] {
  const filers = (header?.parties ?? []).filter(({ role }) => role === 'FILER');
  const others = new Map(
    filers
      .filter(({ registrant }) => registrant.cik && registrant.cik !== summary.registrant.cik)
      .map(({ registrant }) => [registrant.cik, registrant.name ?? registrant.cik]),
  );
  if (others.size === 0) return [];
  const names = [...others.values()].slice(0, 5).join(', ');
  const more = others.size > 5 ? ` and ${others.size - 5} more` : '';
  return tell('several-filers', `It was filed for ${names}${more} as well.`, 'info');
}

/** Items that the header names, by title or number, and that have no heading in the text. */
function items({ header, cover, summary }: Sources): Remark[] {
  if (!cover?.form) return [];
  const found = new Set(summary.items.map(({ number }) => number));
  const missing = (header?.items ?? []).filter((said) => {
    const numbers = numbersOf(said);
    return numbers.length > 0 && !numbers.some((number) => found.has(number));
  });
  if (missing.length === 0 || !/^8-K/.test(summary.form ?? '')) return [];
  return tell(
    'items',
    `The header names items without a heading in the text: ${missing.slice(0, 20).join('; ')}.`,
  );
}

/** All numbers that ever bore a title; a number stands for itself. */
function numbersOf(said: string): string[] {
  if (/^\d{1,2}(?:\.\d\d)?$/.test(said)) return [said];
  const title = said.toLowerCase();
  return itemTitles().flatMap((row) => (row.title.toLowerCase() === title ? [row.number] : []));
}
