/** Tells what went wrong, one sentence each, and with which exit code a command ends. */
import type { ConjugraphError } from '../errors.ts';
import type { Context } from './command.ts';
import { counted, oneLine, say } from './output.ts';

/** @param head the line above them */
export async function tellFailures(
  { stderr }: Context,
  failures: readonly { error: ConjugraphError }[],
  head = `Left out: ${counted(failures.length, 'path')}.`,
): Promise<void> {
  if (failures.length === 0) return;
  await say(stderr, head);
  for (const { error } of failures) await say(stderr, `  ${oneLine(error.message)}`);
}

/** 0, or the gravest code: codes grow with gravity, and our own fault is the gravest. */
export const exitCode = (failures: readonly { error: ConjugraphError }[]): number =>
  Math.max(0, ...failures.map(({ error }) => error.exitCode));

/** What is said of a filing that is not in the graph. */
export const noFiling = (name: string): string =>
  `No filing of the graph is called "${name}"; conjugraph query filings lists them all.`;
