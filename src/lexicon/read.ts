/** `data/lexicon/*.tsv` → entries. Strict: a bad line is refused with its file, its number and what to do instead. */
import { readdirSync } from 'node:fs';
import { z } from 'zod';
import { InvariantError } from '../errors.ts';
import type { ThingLabel } from '../model/things.ts';
import { readRows } from '../tables.ts';

const lexicon = new URL('../../data/lexicon/', import.meta.url);

/** One line of a lexicon file. `fields` holds the columns of that file beside the three that all have. */
export interface Entry {
  name: string;
  aliases: readonly string[];
  source: string;
  /** Where a name of this line comes from: an alias may have its own source, `Elahere {FDA label Elahere 2022}`. */
  sources: Readonly<Record<string, string>>;
  fields: Readonly<Record<string, string>>;
  place: string;
}

const EntryRow = z.looseObject({
  name: z.string().min(1),
  aliases: z
    .string()
    .default('')
    .transform((text) =>
      text
        .split('|')
        .map((alias) => /^\s*(?<name>[^{}]*?)\s*(?:\{(?<source>[^{}]+)\}\s*)?$/.exec(alias)?.groups ?? {})
        .filter(({ name }) => name),
    ),
  source: z.string().default(''),
});

/**
 * @param file of `data/lexicon/`, without its ending, e.g. `payload`
 * @throws InvariantError naming file and line, for a wrong number of columns or an empty name
 */
export function readLexicon(file: string): Entry[] {
  return readRows(`lexicon/${file}`).map(({ place, cells }) => {
    const parsed = EntryRow.safeParse(cells);
    if (!parsed.success)
      throw new InvariantError('lexicon/row', `${place}: ${z.prettifyError(parsed.error)}`);
    const { name, aliases: listed, source, ...rest } = parsed.data;
    const fields = Object.fromEntries(Object.entries(rest).map(([column, cell]) => [column, String(cell)]));
    const aliases = listed.map((alias) => alias.name ?? '');
    const sources = Object.fromEntries(listed.map((alias) => [alias.name ?? '', alias.source ?? source]));
    return { name, aliases, source, sources: { ...sources, [name]: source }, fields, place };
  });
}

/** The files that list things, by label: `payload.tsv` holds what is labelled `Payload`. */
export function thingLexicons(labels: readonly ThingLabel[]): Map<ThingLabel, Entry[]> {
  const present = new Set(readdirSync(lexicon));
  return new Map(
    labels
      .filter((label) => present.has(`${label.toLowerCase()}.tsv`))
      .map((label) => [label, readLexicon(label.toLowerCase())]),
  );
}
