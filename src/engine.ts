/**
 * Settings of V8 for a program that reads many texts with some thousand expressions. To be imported before them.
 *
 * V8 first interprets an expression, and compiles it when it is used again; by then so much else is compiled that it no
 * longer takes pains (over 16 MB of code). Compiled at once they are faster, in the first filing already.
 */
import { setFlagsFromString } from 'node:v8';

setFlagsFromString('--no-regexp-tier-up');
