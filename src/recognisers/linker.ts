/** Linkers in the second word of a conjugate's INN: what "vedotin" carries hangs on mc-vc-PAB. */
import { carriedBySuffix } from './inn-suffix.ts';

export const recognise = carriedBySuffix('Linker');
