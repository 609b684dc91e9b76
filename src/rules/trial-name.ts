/** The name of the trial that words of a sentence are about. Places are in `masked.line`. */
import { isThing, type Mention, type ThingMention } from '../recognisers/mention.ts';
import type { Sentence } from '../stages/reading.ts';
import type { Place } from './trial.ts';

/** "UPLIFT", "the Phase 3 EV-301 trial": the name among the words of the trial. */
const within =
  /^(?:Phase_\d+ )?(?:(?!and |or |of |in |to |from |with |is |are |was )[^ ,;.():]+ ){0,4}?Trial_(\d+) /;
/** "a Phase 3 trial, SIERRA,", "a study of X in Y, dubbed SIERRA". */
const after =
  /^(?:[^ ,;.]+ ){0,4}?(?:trials?|study|studies) (?:, |\( (?:the )?"? ?)Trial_(\d+) |^(?:(?!Trial_|; |\. )[^ ]+ ){0,40}?(?:dubbed|called|named|known as|entitled) (?:the )?"? ?Trial_(\d+) /;
/** "SIERRA, a randomized Phase 3", "SIERRA is our". */
const before =
  /Trial_(\d+) (?:(?:clinical )?(?:trials?|study) )?(?:(?:, |is |was |\( |: )(?:an? |the |its |our )?)?(?:(?!Trial_|and |or |of |in |to |from |for |with )[^ ;.]+ ){0,8}$/;

export const trialName = (sentence: Sentence, near: Place): string | undefined => {
  const mention = named(sentence, near);
  return mention?.kind === 'Trial' ? mention.value : undefined;
};

/** "PROCLAIM-CX-2009" is a trial of CX-2009, "UNITY-CLL" one in CLL. */
export function inName(sentence: Sentence, near: Place, wanted: 'Compound' | 'Indication'): ThingMention[] {
  const name = named(sentence, near);
  const things = name ? sentence.inner.filter(isThing) : [];
  const inside = things.find(
    ({ kind, start, end }) =>
      kind === wanted &&
      name &&
      start >= name.start &&
      end <= name.end &&
      end - start < name.end - name.start,
  );
  return inside ? [inside] : [];
}

/** The mention that names the trial of a place. */
function named({ masked: { line, mentions } }: Sentence, near: Place): Mention | undefined {
  if (!line.includes('Trial_')) return undefined;
  const [rest, head] = [line.slice(near.at), line.slice(0, near.at)];
  const follows = after.exec(rest);
  const index = within.exec(rest)?.[1] ?? before.exec(head)?.[1] ?? follows?.[1] ?? follows?.[2];
  return index === undefined ? undefined : mentions[Number(index)];
}
