/** Whether two tellings of a field can be of one fact. */

export const differ = (field: string, a: unknown, b: unknown): boolean =>
  a !== undefined && b !== undefined && !agree(field, a, b);

export function agree(field: string, a: unknown, b: unknown): boolean {
  if (a === undefined || b === undefined) return false;
  if (field === 'date') return String(a).startsWith(String(b)) || String(b).startsWith(String(a));
  if (field === 'trigger') return sameTrigger(a as Trigger, b as Trigger);
  // Who shares profits are two, and of another two where one of them differs.
  if (field === 'between') return [a].flat().sort().join() === [b].flat().sort().join();
  if (Array.isArray(a) && Array.isArray(b)) return a.some((each) => b.includes(each));
  return a === b;
}

/** "related to X development": by what a payment is set off it does not say. */
export const isVague = (trigger: unknown): boolean => {
  const { kind, text = '' } = (trigger ?? {}) as Partial<Trigger>;
  return kind === 'development' && vague.test(text);
};

const vague = /^(?:[^ ]+ ){0,4}(?:development|progress|advancement|collaboration)(?: milestones?)?$/i;

interface Trigger {
  text?: string;
  kind: string;
  phase?: string;
}

const sameTrigger = (a: Trigger, b: Trigger): boolean =>
  a.kind === b.kind && (a.phase === undefined || b.phase === undefined || a.phase === b.phase);
