/** Things by name or alias, also misspelled: the engine finds, this ranks. */
import { z } from 'zod';
import { fold, withoutLegalForm } from './model/keys.ts';
import { ThingLabel } from './model/things.ts';
import { distance } from './nearest.ts';
import type { GraphStore } from './store/graph-store.ts';

const Thing = z.object({
  label: ThingLabel,
  key: z.string(),
  name: z.string(),
  aliases: z.array(z.string()),
});

interface Hit extends z.infer<typeof Thing> {
  /** The name that is most like what was asked for. */
  matched: string;
  /** From 0 to 1: the share of letters that need no change. */
  likeness: number;
}

/** Below this a name is another one: "Genmab" is 0.67 like "Genentech". */
const least = 0.7;

/**
 * @param most how many hits at most
 * @returns the best first; of equals, by label and key
 * @example await search(store, 'imunogen', 10) // [{ label: 'Company', name: 'ImmunoGen', likeness: 0.89, … }]
 */
export async function search(store: GraphStore, text: string, most: number): Promise<Hit[]> {
  const words = text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
  if (words.length === 0) return [];
  const candidates = await store.search(words, Math.max(most * 5, 50));
  return candidates
    .map((row) => hit(Thing.parse(row), fold(text)))
    .filter(({ likeness }) => likeness >= least)
    .sort((a, b) => b.likeness - a.likeness || (`${a.label} ${a.key}` < `${b.label} ${b.key}` ? -1 : 1))
    .slice(0, most);
}

function hit(thing: z.infer<typeof Thing>, asked: string): Hit {
  const [best] = [thing.name, ...thing.aliases]
    .map((matched) => ({ matched, likeness: likeness(asked, matched) }))
    .sort((a, b) => b.likeness - a.likeness);
  return { ...thing, matched: best?.matched ?? thing.name, likeness: best?.likeness ?? 0 };
}

/** A name that holds all that was asked is nearly as good as the name itself. */
function likeness(asked: string, name: string): number {
  const forms = [fold(name), fold(withoutLegalForm(name))];
  const alike = forms.map((form) => 1 - distance(asked, form) / Math.max(asked.length, form.length, 1));
  const holds = asked.length > 2 && forms.some((form) => form.includes(asked)) ? 0.9 : 0;
  return Math.round(Math.max(...alike, holds) * 100) / 100;
}
