/** "ImmunoGen announces FDA approval of Kadcyla", which Genentech develops and pays for: the news is of another's drug. */
import { gathered } from '../gathered.ts';
import type { RecordStatement, RelationStatement } from './statement.ts';

/**
 * Drops that whoever tells the news of a drug develops it, where another firm is said to, and the teller only gave that firm
 * its technology.
 *
 * @param relations before merging, each from one sentence
 */
export function withoutNewsOfOthers(
  relations: readonly RelationStatement[],
  records: readonly RecordStatement[],
): RelationStatement[] {
  const developers = gathered(relations, ({ type, certainty, object }) =>
    type === 'DEVELOPS' && certainty !== 'negated' ? object : undefined,
  );
  return relations.filter((each) => {
    if (!each.news) return true;
    const others = (developers.get(each.object) ?? []).filter(({ news }) => !news);
    const isOwn = others.some(({ subject }) => subject === each.subject);
    return isOwn || !others.some(({ subject }) => gaveTechnology(records, each.subject, subject));
  });
}

const gaveTechnology = (records: readonly RecordStatement[], firm: string, other: string): boolean =>
  records.some(
    ({ fields: { licensor, parties, technologies } }) =>
      licensor === firm && technologies !== undefined && Array.isArray(parties) && parties.includes(other),
  );
