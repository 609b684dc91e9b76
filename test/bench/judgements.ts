/** What a person said of each find in a sample, and the precision that follows. */
import { describeValue } from '../../src/describe.ts';
import { foldName } from '../../src/gold/fold.ts';
import type { Extraction } from '../../src/model/extraction.ts';
import { markdownTable } from './markdown.ts';

export const kinds = ['Company', 'Person', 'AFFILIATED_WITH', 'Agreement', 'Payment'] as const;
export type Kind = (typeof kinds)[number];

export interface Find {
  file: string;
  kind: string;
  /** The find in one line; what is found otherwise is another find, and to be judged again. */
  what: string;
}

export interface Judgement extends Find {
  right: boolean;
}

/** Lines of file, kind, find, `right` or `wrong`, and why; the first names the columns. */
export function parseJudgements(tsv: string): Judgement[] {
  const [, ...lines] = tsv.trimEnd().split('\n');
  return lines.map((line) => {
    const [file = '', kind = '', what = '', verdict] = line.split('\t');
    if (verdict !== 'right' && verdict !== 'wrong') throw new SyntaxError(`neither right nor wrong: ${line}`);
    return { file, kind, what, right: verdict === 'right' };
  });
}

/** Every company, person with post, agreement and payment of one filing. */
export function findsOf(extraction: Extraction): Omit<Find, 'file'>[] {
  const { entities, relations, events, text } = extraction;
  const value = (of: unknown) => describeValue(of, extraction);
  const firmsAndPeople = entities
    .filter(({ type }) => type === 'Company' || type === 'Person')
    .map(({ type, name, aliases }) => {
      const others = aliases.filter((alias) => text.includes(alias) && foldName(alias) !== foldName(name));
      return { kind: type, what: [name, ...others.sort()].join(' = ') };
    });
  const posts = relations
    .filter(({ type }) => type === 'AFFILIATED_WITH')
    .map(({ type, subject, object, title = '' }) => ({
      kind: type,
      what: `${value(subject)}, ${title}, ${value(object)}`,
    }));
  const records = events
    .filter(({ type }) => type === 'Agreement' || type === 'Payment')
    .map(({ id: _, key: __, type, certainty, confidence: ___, rule: ____, evidence: _____, ...slots }) => ({
      kind: type,
      what: [
        ...Object.entries(slots).map(([slot, filled]) => `${slot} ${value(filled)}`),
        ...(certainty === 'asserted' ? [] : [certainty]),
      ].join('; '),
    }));
  return [...firmsAndPeople, ...posts, ...records].map(({ kind, what }) => ({
    kind,
    what: what.replace(/\s+/g, ' '),
  }));
}

/** Capitals do not make another find. */
const idOf = ({ file, kind, what }: Find): string => [file, kind, what.toLowerCase()].join('\t');

/** Counts and precision of each kind, and the finds that nobody judged. */
export function judgedTable(
  finds: readonly Find[],
  judgements: readonly Judgement[],
): { table: string; open: Find[] } {
  const verdicts = new Map(judgements.map((judgement) => [idOf(judgement), judgement.right]));
  const rows = kinds.map((kind) => {
    const verdict = finds.filter((find) => find.kind === kind).map((find) => verdicts.get(idOf(find)));
    const right = verdict.filter((each) => each === true).length;
    const wrong = verdict.filter((each) => each === false).length;
    const precision = right + wrong > 0 ? (right / (right + wrong)).toFixed(2) : '-';
    return [kind, String(verdict.length), String(right), String(wrong), precision];
  });
  const open = finds.filter((find) => !verdicts.has(idOf(find)));
  return { table: markdownTable(['what', 'found', 'right', 'wrong', 'precision'], rows, 1), open };
}
