/** Words beside the names of platforms, as expressions. */
import { alternatives } from '../tables.ts';

/** The words of one role, in brackets. */
export const words = (role: string): string => `(?:${alternatives('technology-words', role)})`;

/** The sign of a trademark behind a name. */
export const mark = String.raw`(?:\s?(?:[®™]|\((?:R|TM)\)))`;
