/** From arguments to an exit code: builds the command line out of `commands/` and runs one of them. */
import { Command as Commander, CommanderError } from 'commander';
import { ConjugraphError } from './errors.ts';
import { importFolder } from './folder.ts';
import { release } from './release.ts';
import { defaultStore } from './settings.ts';
import { type Command, type Context, Flags, parseOptions } from './terminal/command.ts';
import { addOptions } from './terminal/options.ts';
import { plain, say } from './terminal/output.ts';

const more = `
Exit codes:
  0    all is well
  1    check found the graph unsound
  2    the command line is wrong
  3    some or all files were not read
  4    the graph cannot be reached, or refuses
  5    the query is unknown or wrong
  6    EDGAR cannot be reached, or refuses
  7    the queue's Redis cannot be reached, or refuses
  70   a fault of conjugraph itself
  130  stopped by Ctrl-C, 143 by SIGTERM

Environment, also read from .env; flags win over it:
  NEO4J_URI, NEO4J_USERNAME, NEO4J_PASSWORD, NEO4J_DATABASE
  EDGAR_USER_AGENT, REDIS_URL
Without NEO4J_URI the graph is in ${defaultStore} in the working folder.`;

/** The commands, sorted by file name. */
export async function commands(): Promise<Command[]> {
  const modules = await importFolder(new URL('./commands/', import.meta.url));
  return modules.map((module) => module.command as Command);
}

/**
 * @param argv what follows the program's name
 * @returns the exit code; what went wrong stands on `context.stderr`
 */
export async function run(argv: readonly string[], context: Context): Promise<number> {
  let code = 0;
  let stopped = 130;
  const program = programFor(context);
  for (const command of await commands()) {
    addCommand(program, command, async (args, raw) => {
      // What runs until it is stopped ends well when it is.
      stopped = command.service ? 0 : 130;
      code = await command.run({ ...context, args, flags: parseOptions(Flags, raw) }, raw);
    });
  }
  try {
    await program.parseAsync(argv, { from: 'user' });
    return context.signal.aborted ? stopped : code;
  } catch (error) {
    return tell(error, context);
  }
}

function programFor({ stdout, stderr }: Context): Commander {
  const program = new Commander('conjugraph')
    .description(
      'A knowledge graph of biotech partnerships, read from SEC filings, in which every fact shows its sentence.',
    )
    .version(release)
    .configureHelp({ showGlobalOptions: true, helpWidth: stdout.columns ?? 100 })
    .configureOutput({
      writeOut: (text) => stdout.write(text),
      writeErr: (text) => stderr.write(text),
      outputError: (text, write) => write(plain(text.replace(/^error: /, 'conjugraph: '))),
    })
    .showHelpAfterError('Type conjugraph --help for what it can do.')
    .addHelpText('after', `${more}\n\nExamples:\n  conjugraph load data/filings\n  conjugraph queries`)
    .exitOverride();
  addOptions(program, Flags);
  return program;
}

function addCommand(
  program: Commander,
  { name, summary, options, examples, arguments: taken = [] }: Command,
  act: (args: string[], raw: unknown) => Promise<void>,
) {
  const made = program.command(name).description(summary);
  for (const { form, says } of taken) made.argument(form, says);
  addOptions(made, options);
  made.addHelpText('after', `\nExamples:\n${examples.map((line) => `  ${line}`).join('\n')}`);
  made.action(() => act(made.args, made.optsWithGlobals()));
}

/** One sentence for a user's mistake; the stack only where the fault is ours. */
async function tell(error: unknown, { stderr, signal }: Context): Promise<number> {
  if (error instanceof CommanderError) return error.exitCode === 0 ? 0 : 2;
  if (signal.aborted) return 130;
  if (error instanceof ConjugraphError && error.exitCode !== 70) {
    await say(stderr, `conjugraph: ${error.message}`);
    return error.exitCode;
  }
  const stack = error instanceof Error ? error.stack : String(error);
  await say(stderr, `conjugraph: a fault of its own; please report it with the following lines.\n${stack}`);
  return 70;
}
