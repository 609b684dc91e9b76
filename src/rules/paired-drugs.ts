/** Several drugs, each with its disease, of which one step is told: "X for A and Y for B are in Phase 2 trials". */
import { isThing, type ThingMention } from '../recognisers/mention.ts';
import type { Sentence } from '../stages/reading.ts';
import type { Place } from './trial.ts';

export interface Paired {
  drug: ThingMention;
  disease: ThingMention;
}

const called = String.raw`(?:, (?:(?!Compound_|Indication_|, |; |\. )[^ ]+ ){1,12}, ?)?`;
const purpose = String.raw`(?:, )?(?:for|in) (?:(?:the |potential )*(?:treatment|therapy|prevention) of )?(?:patients with )?`;
const words = String.raw`Compound_\d+ ${called}${purpose}Indication_\d+ `;

/** All of them, up to a verb for more than one. */
const pairs = new RegExp(
  String.raw`(?<![^ ])(?<list>${words}(?:,? ?and |, )${words}(?:(?:,? ?and |, )${words}){0,4}),? ?(?:are|have|both|each|entered|will) (?:(?!Compound_|; |\. )[^ ]+ ){0,12}$`,
);
const pair = /Compound_(?<drug>\d+) (?:(?!Compound_)[^ ]+ )*?Indication_(?<disease>\d+) /g;

/** @param near the trial that they are in, named after them */
export function pairedDrugs({ masked: { line, mentions } }: Sentence, near: Place): Paired[] {
  const list = pairs.exec(line.slice(0, near.at))?.groups?.list ?? '';
  return [...list.matchAll(pair)].flatMap(({ groups }) => {
    const drug = mentions[Number(groups?.drug)];
    const disease = mentions[Number(groups?.disease)];
    return drug && disease && isThing(drug) && isThing(disease) ? [{ drug, disease }] : [];
  });
}
