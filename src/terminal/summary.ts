/** What one filing tells, for a person. */
import { describeRecord } from '../describe.ts';
import type { Extraction } from '../model/extraction.ts';
import { recordLabels, records } from '../model/records.ts';
import { thingLabels } from '../model/things.ts';
import { counted } from './output.ts';

export function summary(extraction: Extraction): string {
  return [title(extraction), ...things(extraction), ...relations(extraction), ...told(extraction), ''].join(
    '\n',
  );
}

function title({ document, remarks }: Extraction): string {
  const { form, date, registrant, source } = document;
  const about = [form, registrant.name, date].filter(Boolean).join(', ');
  const odd = remarks.filter(({ severity }) => severity === 'warning').length;
  return `${source}: ${about || 'a text without a cover page'}${odd ? ` (${counted(odd, 'warning')}, see --json)` : ''}`;
}

const things = ({ entities }: Extraction) =>
  thingLabels.flatMap((label) => {
    const names = entities.filter(({ type }) => type === label).map(({ name }) => name);
    return names.length > 0 ? [`  ${label}: ${names.join(', ')}`] : [];
  });

function relations({ relations, entities }: Extraction): string[] {
  const name = (id: string) => entities.find((entity) => entity.id === id)?.name ?? id;
  return relations.map(
    ({ subject, type, object, certainty, evidence }) =>
      `  ${name(subject)} ${type} ${name(object)}${sure(certainty)}${quoted(evidence)}`,
  );
}

const told = (extraction: Extraction) =>
  recordLabels.flatMap((label) =>
    extraction.events
      .filter(({ type }) => type === label)
      .map((record) => {
        const fields = Object.keys(records[label].shape).filter((field) => field !== 'agreement');
        return `  ${describeRecord(record, fields, extraction)}${sure(record.certainty)}${quoted(record.evidence)}`;
      }),
  );

const sure = (certainty: string) => (certainty === 'asserted' ? '' : ` [${certainty}]`);

const quoted = ([first]: readonly { quote: string }[]) =>
  first ? `\n    “${first.quote.replace(/\s+/g, ' ')}”` : '';
