import { describe, expect, it } from 'vitest';
import { Extraction } from '../../src/model/extraction.ts';

const text = 'Roche paid Bayer $5 million.';
const evidence = [{ start: 0, end: 28, quote: text, certainty: 'asserted', rule: 'milestone' }];
const said = { certainty: 'asserted', confidence: 0.9, rule: 'milestone', evidence };
const entity = {
  id: 'Company:roche',
  type: 'Company',
  name: 'Roche',
  key: 'roche',
  aliases: [],
  mentions: [{ start: 0, end: 5 }],
};
const relation = { type: 'PARTNERS_WITH', subject: 'Company:roche', object: 'Company:bayer', ...said };
const milestone = {
  id: 'Milestone:1',
  key: 'k',
  type: 'Milestone',
  amount: 5_000_000,
  currency: 'USD',
  ...said,
};
const document = {
  source: 'a.txt',
  key: 'sha256:0000000000000000',
  registrant: {},
  items: [],
  exhibits: [],
  parts: [{ kind: 'body', start: 0, end: 28 }],
};
const whole = { document, text, entities: [entity], relations: [relation], events: [milestone], remarks: [] };

it('a whole one passes as it is', () => expect(Extraction.parse(whole)).toEqual(whole));

describe('is refused', () => {
  it.each<[string, object]>([
    ['an entity of no label', { entities: [{ ...entity, type: 'Planet' }] }],
    ['an entity that is nowhere mentioned', { entities: [{ ...entity, mentions: [] }] }],
    ['a relation of no type', { relations: [{ ...relation, type: 'LIKES' }] }],
    ['a relation without evidence', { relations: [{ ...relation, evidence: [] }] }],
    ['evidence without words', { relations: [{ ...relation, evidence: [{ start: 0, end: 0, quote: '' }] }] }],
    ['a negative offset', { relations: [{ ...relation, evidence: [{ start: -1, end: 3, quote: 'x' }] }] }],
    ['half an offset', { relations: [{ ...relation, evidence: [{ start: 0.5, end: 3, quote: 'x' }] }] }],
    ['more than certain', { relations: [{ ...relation, confidence: 1.2 }] }],
    ['a certainty of no class', { relations: [{ ...relation, certainty: 'likely' }] }],
    ['a field that a record does not have', { events: [{ ...milestone, colour: 'blue' }] }],
    ['a record of no label', { events: [{ ...milestone, type: 'Party' }] }],
    ['a record without key', { events: [{ ...milestone, key: undefined }] }],
    ['an accession number of another form', { document: { ...document, accession: '12345' } }],
    ['a document without parts', { document: { ...document, parts: [] } }],
    ['something beside', { extra: 1 }],
  ])('%s', (_, wrong) => expect(Extraction.safeParse({ ...whole, ...wrong }).success).toBe(false));
});
