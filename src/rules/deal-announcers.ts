/** Firms that announce a deal of others. */
import { isThing, type ThingMention } from '../recognisers/mention.ts';
import type { Sentence } from '../stages/reading.ts';

/** "A, B and C announced that B has exercised its option for A's program": C announces what the others do. */
export function withoutAnnouncers(
  { masked: { line, mentions } }: Sentence,
  firms: ThingMention[],
  { licensor, licensee }: { licensor?: ThingMention; licensee?: ThingMention },
): ThingMention[] {
  const that = /\bannounc\w+ (?:(?:today|Date_\d+) )?that /.exec(line);
  if (firms.length < 3 || !licensor || !licensee || !that) return firms;
  const acting = new Set(
    [...line.slice(that.index).matchAll(/Company_(\d+)/g)].flatMap(([, at]) => {
      const mention = mentions[Number(at)];
      return mention && isThing(mention) ? [mention.name] : [];
    }),
  );
  const known = [licensor.name, licensee.name];
  return known.every((name) => acting.has(name)) ? firms.filter(({ name }) => acting.has(name)) : firms;
}
