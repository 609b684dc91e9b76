/** Which found entity is which gold entity: by type and by folded name. */
import type { Entity } from '../model/extraction.ts';
import { type ThingLabel, thingLabels } from '../model/things.ts';
import { foldName } from './fold.ts';
import type { Gold } from './gold.ts';

/** A gold entity, its names folded. */
export interface GoldEntity {
  type: ThingLabel;
  /** As the gold file spells it first. */
  name: string;
  names: ReadonlySet<string>;
}

export function goldEntities(entities: Gold['entities']): GoldEntity[] {
  return thingLabels.flatMap((type) =>
    (entities[type] ?? []).map((names) => ({
      type,
      name: names[0] ?? '',
      names: new Set(names.map(foldName)),
    })),
  );
}

/** Whether the found entity is the gold one: one type, and a name in common. */
export const isEntity = (gold: GoldEntity, found: Entity): boolean =>
  gold.type === found.type && namesOf(found).some((name) => gold.names.has(name));

const namesOf = (entity: Entity) => [entity.name, ...entity.aliases].map(foldName);

/** Whether the found entity with this id is the one that the gold file means by this name. */
export type Means = (name: string, id: string) => boolean;

/**
 * Reads names in relations and slots: a name that stands among the gold entities means that entity, with its type;
 * any other means whatever bears it.
 */
export function nameReader(gold: Gold, found: readonly Entity[]): Means {
  const known = [...goldEntities(gold.entities), ...goldEntities(gold.optional.entities)];
  const byId = new Map(found.map((entity) => [entity.id, entity]));
  return (name, id) => {
    const entity = byId.get(id);
    if (!entity) return false;
    const folded = foldName(name);
    const meant = known.filter((candidate) => candidate.names.has(folded));
    if (meant.length === 0) return namesOf(entity).includes(folded);
    return meant.some((candidate) => isEntity(candidate, entity));
  };
}
