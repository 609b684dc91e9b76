/** One filing that tells one of everything that the model has: each label, each relation, each field of each record. */
import { pointersOf, recordLabels } from '../../src/model/records.ts';
import { relation, relationTypes } from '../../src/model/relations.ts';
import { thingLabels } from '../../src/model/things.ts';
import { makeExtraction, type ToldRecord, type ToldRelation } from './make-extraction.ts';

const sentence = 'This sentence tells everything.';

/** Two things of each label, so that a company can be another's partner. */
const one = (label: string) => `the first ${label}`;
const other = (label: string) => `the second ${label}`;

const relations = relationTypes.flatMap((type) =>
  relation(type).from.flatMap((from) =>
    relation(type).to.map((to): ToldRelation => [one(from), type, other(to), sentence]),
  ),
);

const records = recordLabels.map((type) => {
  const many = ['parties', 'targets', 'technologies', 'compounds'];
  const pointers = [...pointersOf(type)].map(([field, pointer]) => {
    const id = 'thing' in pointer ? one(pointer.thing) : pointer.record;
    return [field, many.includes(field) ? [id] : id];
  });
  return { id: type, type, ...Object.fromEntries(pointers), told: [sentence] } as ToldRecord;
});

export const everything = makeExtraction({
  text: [sentence, ...thingLabels.flatMap((label) => [one(label), other(label)])].join('\n\n'),
  document: { source: 'everything.txt', key: 'everything', date: '2001-02-03' },
  things: Object.fromEntries(thingLabels.map((label) => [label, [[one(label)], [other(label)]]])),
  relations,
  records,
});
