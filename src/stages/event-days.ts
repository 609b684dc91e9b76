/** The days of events that their own words leave to what stands before them, and the tellings of each event as one. */
import { gathered } from '../gathered.ts';
import { type EventSetting, isEvent } from './complete-events.ts';
import { mergeRecords } from './records.ts';
import { type RecordStatement, withFields } from './statement.ts';

/** "BASEL, May 3, 2017. A announces the start of a trial": of the day with which its paragraph begins. */
export function ofTheDay(
  record: RecordStatement,
  { leads, today }: Pick<EventSetting, 'leads'> & { today?: string },
): RecordStatement {
  if (!isEvent(record)) return record;
  const { isNews, ...fields } = record.fields;
  const bare = { ...record, fields };
  return isNews && fields.status !== 'expected' && leads?.has(record.sentence)
    ? withFields(bare, { date: today })
    : bare;
}

/** "On July 20, A announced …. A also announced …": of the same day. */
const alsoTold = /^[^.;]{0,60}\balso (?:announced|reported|disclosed)\b/;

/** @param records before merging, in the order of the text */
function toldTheSameDay(records: readonly RecordStatement[]): RecordStatement[] {
  const dated = gathered(records, (record) => (isOfDay(record) ? record.sentence : undefined));
  return records.map((record) => {
    const isToo =
      isEvent(record) &&
      record.fields.date === undefined &&
      record.fields.status !== 'expected' &&
      record.evidence.some(({ quote }) => alsoTold.test(quote));
    if (!isToo) return record;
    const [before] = dated.get(record.sentence - 1) ?? [];
    return before ? withFields(record, { date: before.fields.date }) : record;
  });
}

/** "On July 20, A announced …", with the whole date. */
const isOfDay = (record: RecordStatement): boolean =>
  isEvent(record) &&
  /^On\s/.test(record.evidence[0]?.quote ?? '') &&
  String(record.fields.date).length === 10;

/** The tellings of each event as one; other records as they are, all in the order of the text. */
export const mergeEvents = (records: readonly RecordStatement[]): RecordStatement[] =>
  [
    ...mergeRecords(toldTheSameDay(records.filter(isEvent))),
    ...records.filter((record) => !isEvent(record)),
  ].sort((a, b) => a.sentence - b.sentence);
