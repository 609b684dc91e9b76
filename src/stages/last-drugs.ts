/** Which drug a text has spoken of last: whose trial it is that a sentence tells without its drug. */
import { thingsIn } from '../recognisers/mention.ts';
import { idOf } from './entities.ts';
import type { Reading, Sentence } from './reading.ts';

/** How many sentences on, a drug is still the one spoken of. */
const remembered = 10;

/** Words before drugs that patients were given earlier; but "as previously announced" and "failed to show" are none. */
const earlierTherapy =
  /\b(?:prior(?! to\b)|previous(?:ly)?(?! (?:announced|reported|disclosed|presented|published|known|called|named|licensed|entered|completed|described|discussed|stated)\b)|failed(?! to\b)|lines? of (?:therapy|treatment)|standard of care)\b[^;.]{0,120}$/i;

/** For each sentence, the drug that it or the last one before it speaks of: a sentence's first is its topic. */
export function lastDrugs(reading: Reading): Map<number, string> {
  const found = new Map<number, string>();
  let last: { id: string; sentence: number } | undefined;
  for (const { index, mentions, start } of reading.sentences) {
    const drugs = thingsIn(mentions, 'Compound').filter(
      (mention) => !earlierTherapy.test(reading.filing.text.slice(start, mention.start)),
    );
    const besides = new Set(drugs.filter(({ beside }) => beside).map(({ name }) => name));
    const named = drugs.filter(({ name }) => !besides.has(name));
    // "Two arms got A, the third A and X": of the drug that the text is on, where it names it again.
    const drug = named.find(({ name }) => last?.id === idOf('Compound', name)) ?? named[0];
    if (drug) last = { id: idOf('Compound', drug.name), sentence: index };
    if (last && index - last.sentence <= remembered) found.set(index, last.id);
    else {
      const next = drugOfNext(reading, index);
      if (next) found.set(index, next);
    }
  }
  return found;
}

/** How many sentences below a headline its drug may be named. */
const introduced = 4;

/**
 * Of the drug that its paragraph goes on to name: "Results from the Phase 2 trial. The trial compared X with …". A headline's
 * second line, "BLA planned for 2021", is of the one drug that the text below it names first.
 */
function drugOfNext(reading: Reading, index: number): string | undefined {
  const { sentences, filing } = reading;
  const [sentence, next] = [sentences[index], sentences[index + 1]];
  if (!sentence || !next) return undefined;
  if (isHead(sentence)) return firstDrug(sentences.slice(index + 1, index + 1 + introduced));
  if (next.block !== sentence.block) return undefined;
  if (!/^(?:The|This) (?:trial|study)\b/.test(filing.text.slice(next.start, next.end))) return undefined;
  return firstDrug([next]);
}

const isHead = ({ block: { kind } }: Sentence): boolean =>
  kind === 'headline' || kind === 'heading' || kind === 'bullet';

/** The drug of the first sentence that names any, where it names one alone. */
function firstDrug(sentences: readonly Sentence[]): string | undefined {
  const drugs = sentences
    .map(({ mentions }) => thingsIn(mentions, 'Compound').filter(({ beside }) => !beside))
    .find((named) => named.length > 0);
  const [drug] = drugs ?? [];
  return drug && drugs?.every(({ name }) => name === drug.name) ? idOf('Compound', drug.name) : undefined;
}
