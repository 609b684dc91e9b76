/** Which firms a text has spoken of last: with whom "the payee" has its deal where it has several. */
import { thingsIn } from '../recognisers/mention.ts';
import { idOf } from './entities.ts';
import type { Reading } from './reading.ts';

/** How many sentences back a firm is still spoken of. */
const remembered = 6;

/**
 * @returns for each sentence the ids of firms, those named last first: its own before those of the sentences before it
 */
export function lastFirms({ sentences }: Reading): Map<number, readonly string[]> {
  const found = new Map<number, readonly string[]>();
  let earlier: { index: number; ids: string[] }[] = [];
  for (const { index, mentions } of sentences) {
    const ids = thingsIn(mentions, 'Company')
      .map(({ name }) => idOf('Company', name))
      .reverse();
    earlier = [{ index, ids }, ...earlier.filter((each) => index - each.index <= remembered)];
    found.set(index, [...new Set(earlier.flatMap((each) => each.ids))]);
  }
  return found;
}

/** For each sentence the firms that it names itself, other than as the owner of one before it. */
export const namedFirms = ({ sentences }: Pick<Reading, 'sentences'>): Map<number, readonly string[]> =>
  new Map(
    sentences.map(({ index, mentions }) => [
      index,
      [
        ...new Set(
          thingsIn(mentions, 'Company')
            .filter(({ parent }) => !parent)
            .map(({ name }) => idOf('Company', name)),
        ),
      ],
    ]),
  );

/** For each sentence of a point of a list the firms that the point named before it: each point is about its own. */
export function firmsOfPoint({ sentences }: Reading): Map<number, readonly string[]> {
  const named = namedFirms({ sentences });
  const found = new Map<number, readonly string[]>();
  for (const [at, { index, block }] of sentences.entries()) {
    const before = sentences[at - 1];
    if (block.kind !== 'bullet' || before?.block !== block) continue;
    found.set(index, [...(found.get(before.index) ?? []), ...(named.get(before.index) ?? [])]);
  }
  return found;
}
