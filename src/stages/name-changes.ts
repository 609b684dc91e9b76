/** How a filing tells that a firm changed its name: "from A to B", "changed its name to B", "A (formerly B)". */
import type { ThingMention } from '../recognisers/mention.ts';

const change = String.raw`\b(?:(?:chang(?:ed|e|ing)|changes) (?:of |in )?(?:its|our|the Company['’]s|the)?\s?(?:corporate |company |legal )?name(?: of the (?:Company|Registrant))?|name was changed)`;
const toName = new RegExp(String.raw`${change}\s+to\s+["“]?$`);
const fromName = new RegExp(String.raw`${change}\s+from\s+["“]?$`);
const thenToName = /^[,.]?["”]? to (?:be )?["“]?(?:[Tt]he )?$/;

/** Words between the first firm of a sentence and the change, by which the name is that of whose text it is. */
const ownName = /\b(?:[Tt]he (?:Company|Registrant)|[Ww]e|[Oo]ur)\b/;

interface NameChange {
  /** Whose name it is, where the sentence names it before the change; else it is the registrant's. */
  bearer?: ThingMention;
  /** What the firm was called, and what it is called now. */
  names: readonly ThingMention[];
}

/** @param together the things that one sentence names */
export function nameChange(together: readonly ThingMention[], text: string): NameChange | undefined {
  const firms = together.filter(({ kind }) => kind === 'Company');
  const at = firms.findIndex(({ start }) => {
    const before = text.slice(Math.max(0, start - 70), start);
    return toName.test(before) || fromName.test(before);
  });
  const first = firms[at];
  if (!first) return undefined;
  const next = firms[at + 1];
  const names = next && thenToName.test(text.slice(first.end, next.start)) ? [first, next] : [first];
  const [subject] = firms.slice(0, at);
  const isOwn = !subject || ownName.test(text.slice(subject.end, first.start));
  return isOwn ? { names } : { bearer: subject, names };
}

/** "Agenus Inc. (formerly Antigenics)": what stands after a firm's name. */
const formerly =
  /^,?\s?\(?(?:formerly(?: known as| called)?|previously(?: known as)?|f\/k\/a|now known as|now called)\s["“]?(\p{Lu}[\p{L}\p{N}-]{3,}(?:\s\p{Lu}[\p{L}\p{N}-]+){0,3})/u;

export const formerName = (after: string): string | undefined => formerly.exec(after)?.[1];
