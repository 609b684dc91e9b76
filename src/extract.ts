/**
 * The pipeline, top to bottom: a filing in, what it says out.
 *
 *     segment     blocks → sentences
 *     recognise   sentences → mentions of things and values
 *     refer       "the Company", "this compound" → what they stand for
 *     relate      rules → candidates
 *     certainty   how sure the text is of each
 *     reconcile   many tellings → one fact with all its evidence
 *     certify     every quote stands at its offsets, every shape passes its schema
 */
import type { Filing } from './edgar/filing.ts';
import type { Extraction } from './model/extraction.ts';
import { certainty, type Weighed } from './stages/certainty.ts';
import { certify } from './stages/certify.ts';
import { recognise } from './stages/recognise.ts';
import { reconcile } from './stages/reconcile.ts';
import { refer } from './stages/refer.ts';
import { relate } from './stages/relate.ts';
import { segment } from './stages/segment.ts';

/**
 * @param filing as `readFiling` gives it
 * @throws InvariantError when something would leave the pipeline that its schema refuses
 * @example extract(readFiling(bytes, 'a.txt')).relations[0]?.evidence[0]?.quote
 */
export const extract = (filing: Filing): Extraction => decide(find(filing));

/** The stages that find: what each sentence says, before anything is merged or dropped. `explain` shows it. */
export const find = (filing: Filing): Weighed => certainty(relate(refer(recognise(segment(filing)))));

/** The stages that decide. */
export const decide = (reading: Weighed): Extraction => certify(reconcile(reading));
