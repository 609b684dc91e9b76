/** Payloads in the second word of a conjugate's INN: "vedotin" carries MMAE. */
import { carriedBySuffix } from './inn-suffix.ts';

export const recognise = carriedBySuffix('Payload');
