/** Runs the rules over the sentences. Which rules there are is what the folder `rules/` holds. */
import type { BlockKind } from '../edgar/filing.ts';
import { importFolder } from '../folder.ts';
import type { Candidate, Rule } from '../rules/rule.ts';
import type { Reading, Sentence } from './reading.ts';

export const rules: readonly Rule[] = (await importFolder(new URL('../rules/', import.meta.url)))
  .map((module) => module.rule)
  .filter((rule): rule is Rule => typeof rule === 'object' && rule !== null);

export interface Related extends Reading {
  candidates: readonly Candidate[];
}

/** Blocks that name people and firms, but tell no deals. */
const peopleOnly = new Set(['contacts', 'signature', 'heading']);

/** What a heading may say of a drug: "STRO-003, a ROR1-targeting ADC". */
const ofMolecules = new Set<string>([
  'BINDS',
  'HAS_PAYLOAD',
  'HAS_ANTIBODY',
  'USES_TECHNOLOGY',
  'STUDIED_IN',
]);

/** Exhibits by Item 601 of Regulation S-K that are contracts: underwriting, merger, charter, indentures, material contracts. */
const contract = /^(?:1|2|3|4|10)(?:\.|\(|$)/;

const mayTell = (kind: BlockKind, says: Rule['says']): boolean =>
  !peopleOnly.has(kind) || says === 'AFFILIATED_WITH' || (kind === 'heading' && ofMolecules.has(says));

export function relate(reading: Reading): Related {
  const contracts = reading.filing.summary.parts.filter(({ number }) => contract.test(number ?? ''));
  const isContract = ({ start }: Sentence) =>
    contracts.some((part) => part.start <= start && start < part.end);
  const { text } = reading.filing;
  const candidates: Candidate[] = [];
  for (const sentence of reading.sentences) {
    if (isContract(sentence)) continue;
    const { kind } = sentence.block;
    for (const rule of rules) {
      if (!mayTell(kind, rule.says)) continue;
      if (rule.trigger.test(sentence.masked.line)) candidates.push(...rule.find(sentence, text));
    }
  }
  return { ...reading, candidates };
}
