/** A filing as it was read, and a person's decisions → the filing as it goes into the graph. Pure. */
import type { Decision } from '../model/decision.ts';
import type { Extraction } from '../model/extraction.ts';
import { judged } from './judged.ts';
import { merged } from './merged.ts';

/**
 * @example decided(extraction, [{ verdict: 'same', things: ['Company:daiichi', 'Company:daiichisankyo'], … }])
 * // "Daiichi" and "Daiichi Sankyo" are one company
 */
export const decided = (extraction: Extraction, decisions: readonly Decision[]): Extraction =>
  decisions.length === 0 ? extraction : judged(merged(extraction, decisions), decisions);
