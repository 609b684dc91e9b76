/** What a command of the command line is. One file of `src/commands/` exports one as `command`. */
import { z } from 'zod';
import { UsageError } from '../errors.ts';
import type { Output } from './output.ts';

/** What a command may touch of the process it runs in; a test gives its own. */
export interface Context {
  /** Results, and nothing else. */
  stdout: Output;
  /** Progress, notes and errors. */
  stderr: Output;
  env: Readonly<Record<string, string | undefined>>;
  cwd: string;
  /** Aborted by Ctrl-C: finish what is under way, close the store, and return. */
  signal: AbortSignal;
  /** Asks that the end in order, once it is told, may take longer than some seconds. Told twice, it ends at once. */
  takeTime?: () => void;
}

/** Flags that every command knows. */
export const Flags = z.object({
  store: z.string().optional().meta({ description: 'embedded graph in this file', placeholder: 'path' }),
  neo4j: z
    .string()
    .optional()
    .meta({ description: 'graph on this Neo4j server, e.g. bolt://localhost:7687', placeholder: 'uri' }),
});
export type Flags = z.infer<typeof Flags>;

export interface Invocation<Options> extends Context {
  args: readonly string[];
  options: Options;
  flags: Flags;
}

interface Spec<Options> {
  name: string;
  /** One sentence, for the list of commands. */
  summary: string;
  /** In the notation of usage lines: `<path...>` is one or more, `[name]` none or one. */
  arguments?: readonly { form: string; says: string }[];
  /** Each field is a flag: booleans alone, strings with a value, arrays repeatable. `meta` describes it. */
  options: z.ZodType<Options> & z.ZodObject;
  examples: readonly string[];
  /** Runs until it is stopped, which is its right end: exit code 0. */
  service?: true;
  /** @returns the exit code */
  run(invocation: Invocation<Options>): Promise<number>;
}

export interface Command extends Omit<Spec<unknown>, 'run'> {
  /** @param raw options as the command line has them; parsed here */
  run(invocation: Omit<Invocation<unknown>, 'options'>, raw: unknown): Promise<number>;
}

/** Ties a command's `run` to the type of its options. */
export function defineCommand<Options>(spec: Spec<Options>): Command {
  return {
    ...spec,
    run: (invocation, raw) => spec.run({ ...invocation, options: parseOptions(spec.options, raw) }),
  };
}

export function parseOptions<Options>(schema: z.ZodType<Options>, raw: unknown): Options {
  const parsed = schema.safeParse(raw);
  if (parsed.success) return parsed.data;
  const [issue] = parsed.error.issues;
  // Of a flag that may be repeated, the path ends with the place in the list.
  const flag = String(issue?.path[0] ?? '').replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);
  throw new UsageError('usage/option', `--${flag}: ${issue?.message}.`, {
    cause: parsed.error,
  });
}
