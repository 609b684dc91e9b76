/** A few answers kept, for questions that one filing asks again and again. */

/** So many of each label at most, so that memory does not grow with what is read. */
const limit = 500;

/** A pure function of a label and a name that keeps its last answers. */
export function remember<L extends string, V>(find: (label: L, name: string) => V): typeof find {
  const byLabel = new Map<L, Map<string, { value: V }>>();
  return (label, name) => {
    const known = byLabel.get(label) ?? new Map<string, { value: V }>();
    if (known.size === 0) byLabel.set(label, known);
    const kept = known.get(name);
    if (kept) return kept.value;
    if (known.size >= limit) known.clear();
    const value = find(label, name);
    known.set(name, { value });
    return value;
  };
}
