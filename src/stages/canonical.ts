/** What a mention is called: as the lexicon has it, whatever the text adds to the name. */
import { lookUp } from '../lexicon/names.ts';
import { withoutLegalForm } from '../model/keys.ts';
import { isThing, type Mention, type ThingMention } from '../recognisers/mention.ts';
import { wordsOf } from '../tables.ts';

/** A found name that the lexicon lists is called as there; a firm goes without its legal form. */
export function canonical(mention: Mention): Mention {
  if (!isThing(mention) || mention.by === 'lexicon') return mention;
  // "XmAb®14045" looks like any drug's code, and is listed as an antibody's.
  const antibody = mention.kind === 'Compound' && !lookUp('Compound', mention.name);
  const listed = antibody ? lookUp('Antibody', mention.name) : undefined;
  if (listed) return { ...mention, kind: 'Antibody', name: listed.name };
  const known = (lookUp(mention.kind, mention.name) ?? withoutTrade(mention))?.name;
  return {
    ...mention,
    name: known ?? (mention.kind === 'Company' ? withoutLegalForm(mention.name) : mention.name),
  };
}

/** "Novartis Pharma AG" is Novartis, "WuXi Biologics (Shanghai) Co., Ltd." WuXi Biologics. */
function withoutTrade({ kind, name }: ThingMention): ReturnType<typeof lookUp> {
  if (kind !== 'Company') return undefined;
  const bare = withoutLegalForm(name.replace(/\s\([^()]*\)/, ''));
  const words = bare.split(' ');
  const shorter = words.length > 1 && added.has(words.at(-1) ?? '') ? words.slice(0, -1).join(' ') : bare;
  return lookUp('Company', bare) ?? lookUp('Company', shorter);
}

const added = new Set(wordsOf('name-words', 'same'));

/** "the humanized antibody C242" is huC242, where that is listed. */
export function humanised(text: string, mention: Mention): Mention {
  if (!isThing(mention) || mention.kind !== 'Antibody') return mention;
  const before = text.slice(Math.max(0, mention.start - 40), mention.start);
  const listed = lookUp('Antibody', `hu${text.slice(mention.start, mention.end)}`);
  const said = /\bhumani[sz]ed\s(?:\w+\s){0,2}antibody,?\s(?:called\s)?$/.test(before);
  return said && listed ? { ...mention, name: listed.name } : mention;
}
