/** Runs the rules over the sentences. Which rules there are is what the folder `rules/` holds. */
import { importFolder } from '../folder.ts';
import type { Candidate, Rule } from '../rules/rule.ts';
import type { Reading } from './reading.ts';

export const rules: readonly Rule[] = (await importFolder(new URL('../rules/', import.meta.url)))
  .map((module) => module.rule)
  .filter((rule): rule is Rule => typeof rule === 'object' && rule !== null);

export interface Related extends Reading {
  candidates: readonly Candidate[];
}

/** Blocks that name people and firms, but tell no deals. */
const peopleOnly = new Set(['contacts', 'signature', 'heading']);

export function relate(reading: Reading): Related {
  const candidates = reading.sentences.flatMap((sentence) =>
    rules
      .filter((rule) => !peopleOnly.has(sentence.block.kind) || rule.says === 'AFFILIATED_WITH')
      .filter((rule) => rule.trigger.test(sentence.masked.line))
      .flatMap((rule) => rule.find(sentence, reading.filing.text)),
  );
  return { ...reading, candidates };
}
