/**
 * Settings of V8 for a program that reads many texts with some thousand expressions.
 *
 * V8 first interprets an expression, and compiles it when it is used again; by then so much else is compiled that it no
 * longer takes pains (over 16 MB of code). Compiled at once they are faster, in the first filing already.
 *
 * It holds for all threads of the process, and V8 crashes where it changes under one that has used expressions before. So
 * only a program imports this, and first of all; neither a library nor a thread does.
 */
import { setFlagsFromString } from 'node:v8';

setFlagsFromString('--no-regexp-tier-up');
