/** Runs the rules over the sentences. Which rules there are is what the folder `rules/` holds. */
import type { BlockKind } from '../edgar/filing.ts';
import { importFolder } from '../folder.ts';
import type { Candidate, Rule } from '../rules/rule.ts';
import { occurs } from '../text/finds.ts';
import { everyOn, inBatches } from './batches.ts';
import type { Reading, Sentence } from './reading.ts';

export const rules: readonly Rule[] = (await importFolder(new URL('../rules/', import.meta.url)))
  .map((module) => module.rule)
  .filter((rule): rule is Rule => typeof rule === 'object' && rule !== null);

export interface Related extends Reading {
  candidates: readonly Candidate[];
}

/** Blocks that name people and firms, but tell no deals. */
const peopleOnly = new Set(['contacts', 'signature', 'heading']);

/** What a heading may say of a drug: "STRO-003, a ROR1-targeting ADC", "FDA Grants Fast Track Designation to STRO-003". */
const inHeading = new Set<string>([
  'BINDS',
  'HAS_PAYLOAD',
  'HAS_ANTIBODY',
  'USES_TECHNOLOGY',
  'STUDIED_IN',
  'ClinicalEvent',
  'RegulatoryEvent',
  'DEVELOPS',
  'OWNS',
]);

/** Exhibits by Item 601 of Regulation S-K that are contracts: underwriting, merger, charter, indentures, material contracts. */
const contract = /^(?:1|2|3|4|10)(?:\.|\(|$)/;

const mayTell = (kind: BlockKind, says: Rule['says']): boolean =>
  !peopleOnly.has(kind) || says === 'AFFILIATED_WITH' || (kind === 'heading' && inHeading.has(says));

export function relate(reading: Reading): Related {
  const contracts = reading.filing.summary.parts.filter(({ number }) => contract.test(number ?? ''));
  const isContract = ({ start }: Sentence) =>
    contracts.some((part) => part.start <= start && start < part.end);
  const { text } = reading.filing;
  const told = reading.sentences.filter((sentence) => !isContract(sentence));
  const candidates = inBatches(told, (some) =>
    everyOn(rules, some, (rule, sentence) => (tells(rule, sentence) ? rule.find(sentence, text) : [])).flat(),
  );
  return { ...reading, candidates };
}

const tells = ({ says, trigger }: Rule, { block, masked }: Sentence): boolean =>
  mayTell(block.kind, says) && occurs(masked.line, trigger);
