/**
 * Settings of V8 for a program that reads many texts with some thousand expressions.
 *
 * V8 first interprets an expression, and compiles it when it is used again; by then so much else is compiled that it no
 * longer takes pains (over 16 MB of code). Compiled at once they are faster, in the first filing already.
 *
 * Not `--no-regexp-tier-up`: an expression that ran before it has no machine code, yet would be called as if it had, at
 * address 0. Node runs some before any module. The count is kept with each expression, so the old ones stay as they are.
 *
 * It holds for all threads of the process. So only a program imports this; neither a library nor a thread does.
 */
import { setFlagsFromString } from 'node:v8';

setFlagsFromString('--regexp-tier-up-ticks=0');
