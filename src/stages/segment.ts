/** Filing → sentences, with what the whole text tells about how to read each. */
import type { Block, BlockKind, Filing } from '../edgar/filing.ts';
import { lookUp } from '../lexicon/names.ts';
import type { Span } from '../model/evidence.ts';
import { isoDate } from '../recognisers/date.ts';
import { alternatives } from '../tables.ts';
import { mask } from '../text/mask.ts';
import { opensPlans } from '../text/plans.ts';
import { sentences } from '../text/sentences.ts';
import { tokenise } from '../text/tokens.ts';
import type { Reading, Sentence } from './reading.ts';

/** Blocks that say nothing of deals: promises and disclaimers, lists of exhibits, the form itself. */
const silent = new Set<BlockKind>(['cover', 'safe-harbour', 'exhibits']);

const fieldWords = new RegExp(
  String.raw`(?<![\p{L}\p{N}])(?:${alternatives('field-words', 'field')}|[Pp]hase (?:[1-4]|I{1,3}V?)[ab]?|anti-CD\d+)(?![\p{L}\p{N}])`,
  'gu',
);

/** Fewer words of the field than this, and a filing speaks of something else. */
const enough = 3;

export function segment(filing: Filing): Reading {
  const found: Sentence[] = [];
  let plans = false;
  let under = false;
  for (const block of filing.blocks) {
    // The lines under a heading are its entries, whether they are marked as such or not.
    const isEntry = block.kind === 'bullet' || (under && block.kind === 'paragraph');
    if (!isEntry) plans = opensPlans(filing.text.slice(block.start, Math.min(block.end, block.start + 200)));
    under = plans && block.kind === 'heading';
    if (silent.has(block.kind)) continue;
    const sentences = inBlock(filing, block, found.length);
    found.push(...(plans && isEntry ? sentences.map((each) => ({ ...each, planned: true })) : sentences));
  }
  const today = releaseDate(filing) ?? filing.summary.date;
  return { filing, biotech: isOfField(filing), sentences: found, ...(today ? { today } : {}) };
}

/** Whether a text has enough words of the field; where it has, its first lines show that. */
function isOfField({ text, summary }: Filing): boolean {
  // The report of a firm of the field may be a paragraph of its own.
  let count = isFirmOfField(summary.registrant.name ?? '') ? enough - 1 : 0;
  let sure = false;
  fieldWords.lastIndex = 0;
  for (let hit = fieldWords.exec(text); hit; hit = fieldWords.exec(text)) {
    count++;
    // A factory is built in phases too.
    sure ||= !/^phase/i.test(hit[0]);
    if (sure && count >= enough) return true;
  }
  return false;
}

const isFirmOfField = (name: string): boolean => ofField.test(name) || lookUp('Company', name) !== undefined;
const ofField = new RegExp(String.raw`(?<!\p{L})(?:${alternatives('name-words', 'trade')})(?!\p{L})`, 'iu');

/** Masks come with the mentions, in `refer`. */
const unmasked = mask([], []);

function inBlock(filing: Filing, block: Block, first: number): Sentence[] {
  return sentences(filing.text, block).map((span, at) => {
    const all = tokenise(filing.text, span);
    const tokens = block.furniture ? all.filter((token) => !isFurniture(block, token)) : all;
    return { ...span, index: first + at, block, tokens, mentions: [], inner: [], masked: unmasked };
  });
}

/** A page number or rule within a sentence that runs over a page. */
const isFurniture = ({ furniture = [] }: Block, { start, end }: Span): boolean =>
  furniture.some((span) => start >= span.start && end <= span.end);

/** "BOTHELL, WA, May 2, 2005 — Seattle Genetics, Inc. … today announced": the date before the dash. */
function releaseDate({ text, blocks }: Filing): string | undefined {
  for (const block of blocks) {
    if (block.kind !== 'paragraph') continue;
    const head = text.slice(block.start, Math.min(block.end, block.start + 200));
    const [, month, day, year] = dateline.exec(head) ?? [];
    if (year && month) return isoDate(year, month, day);
  }
  return undefined;
}

const dateline =
  /^[\p{Lu}][^.!?]{0,120}?\b((?:Jan|Feb|Mar|Apr|May|June?|July?|Aug|Sept?|Oct|Nov|Dec)[a-z]{0,6})\.?\s(\d{1,2}),?\s((?:19|20)\d\d)[^\p{L}]{0,30}?(?:--|[-–—]|\/\s?PRNewswire)/u;
