/** `conjugraph evaluate DIR`: how near the program comes to what people found. */
import { existsSync, readdirSync } from 'node:fs';
import { dirname, join, resolve, sep } from 'node:path';
import { setImmediate } from 'node:timers/promises';
import { z } from 'zod';
import { InputError } from '../errors.ts';
import { errorLine } from '../gold/describe.ts';
import { parseGold } from '../gold/gold.ts';
import { type DocumentScore, scoreDocument, totalScore } from '../gold/score.ts';
import { fileAt, readInput } from '../inputs.ts';
import { type Failure, failureOf } from '../load.ts';
import { defineCommand } from '../terminal/command.ts';
import { exitCode, tellFailures } from '../terminal/failures.ts';
import { json, type Output, say } from '../terminal/output.ts';
import { reliabilityTable } from '../terminal/reliability-table.ts';
import { scoreTable } from '../terminal/score-table.ts';

const ending = '.gold.json';

/** Documents below this folder are scored in sum alone, so that nobody fits a rule to one of them. */
const setApart = 'apart';

export const command = defineCommand({
  name: 'evaluate',
  summary: 'Score extraction against gold files: precision, recall and F1.',
  arguments: [
    { form: '<dir>', says: 'folder of NAME.gold.json, beside NAME.txt or with the path in `source`' },
  ],
  options: z.object({
    errors: z.boolean().optional().meta({ description: 'list what is missing and what is wrong' }),
    json: z
      .boolean()
      .optional()
      .meta({ description: 'scores, and errors where asked for, as one JSON object' }),
  }),
  examples: ['conjugraph evaluate data/gold', 'conjugraph evaluate data/gold --errors'],
  async run({ args: [folder = ''], options, ...context }) {
    const documents: ScoredDocument[] = [];
    const failures: Failure[] = [];
    for (const name of goldFiles(folder, context.cwd)) {
      await setImmediate();
      if (context.signal.aborted) break;
      try {
        const score = await scoreFile(folder, name, context.cwd);
        documents.push({ document: name.slice(0, -ending.length), part: partOf(name), ...score });
      } catch (error) {
        failures.push(failureOf(join(folder, name), error));
      }
    }
    // With nothing read there is nothing to score, and an empty total would look perfect.
    if (documents.length > 0) {
      await show(context, documents, options);
    }
    await tellFailures(context, failures);
    return exitCode(failures);
  },
});

interface ScoredDocument extends DocumentScore {
  document: string;
  /** Folder below the one that is scored; empty for what lies in that itself. */
  part: string;
}

const partOf = (name: string): string => (name.includes(sep) ? (name.split(sep)[0] ?? '') : '');

async function show(
  { stdout }: { stdout: Output },
  documents: readonly ScoredDocument[],
  { errors, json: asJson }: { errors?: boolean | undefined; json?: boolean | undefined },
): Promise<void> {
  const names = [...new Set(documents.map(({ part }) => part))];
  const parts = names.map((part) => ({
    part,
    ...totalScore(documents.filter((each) => each.part === part)),
  }));
  const total = totalScore(documents);
  const seen = documents.filter(({ part }) => part !== setApart);
  if (asJson) {
    const shown = seen.map(({ errors: found, held: _, ...scores }) =>
      errors ? { ...scores, errors: found } : scores,
    );
    return say(stdout, json({ documents: shown, parts, total }, 2));
  }
  await say(stdout, scoreTable(seen, parts, total));
  await say(stdout, '\nHow much a confidence is worth, over all documents:');
  await say(stdout, reliabilityTable(documents.flatMap(({ held }) => held)));
  for (const { document, errors: found } of errors ? seen : []) {
    for (const error of found) await say(stdout, `${document}: ${errorLine(error)}`);
  }
}

function goldFiles(folder: string, cwd: string): string[] {
  if (!existsSync(resolve(cwd, folder))) {
    throw new InputError('input/unreadable', `${folder} does not exist; check the path.`);
  }
  const names = readdirSync(resolve(cwd, folder), { recursive: true, encoding: 'utf8' }).filter((name) =>
    name.endsWith(ending),
  );
  if (names.length > 0) return names.sort();
  throw new InputError('input/no-gold', `${folder} holds no gold files; their names end in ${ending}.`);
}

async function scoreFile(folder: string, name: string, cwd: string): Promise<DocumentScore> {
  // Imported late: it takes a second that no other command should pay.
  const { extractFile } = await import('../readers/extract-file.ts');
  const path = join(folder, name);
  const gold = parseGold(new TextDecoder().decode(readInput(fileAt(path, cwd))), path);
  const beside = path.slice(0, -ending.length);
  const candidates = [
    ...['.txt', '.htm', '.html'].map((end) => beside + end),
    join(dirname(path), gold.source),
    join(dirname(path), '..', gold.source),
  ];
  const document = candidates.find((candidate) => existsSync(resolve(cwd, candidate)));
  if (document) return scoreDocument(gold, extractFile(fileAt(document, cwd)));
  throw new InputError(
    'input/no-document',
    `${path} has no document: neither ${beside}.txt nor its source ${gold.source} exists.`,
  );
}
