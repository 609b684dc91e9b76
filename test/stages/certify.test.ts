import { describe, expect, it } from 'vitest';
import { InvariantError } from '../../src/errors.ts';
import type { Extraction } from '../../src/model/extraction.ts';
import { certify } from '../../src/stages/certify.ts';
import { entity, extraction, fact, record } from '../gold/example.ts';

const acme = entity('Company', 'Acme');
const drug = entity('Compound', 'ACM-1');
const develops = fact(acme.id, 'DEVELOPS', drug.id);
const whole = extraction({
  entities: [acme, drug],
  relations: [develops],
  events: [record({ type: 'ClinicalEvent', compound: drug.id })],
});

it('what is right passes as it is', () => expect(certify(whole)).toEqual(whole));

function refused(wrong: Extraction): InvariantError {
  try {
    certify(wrong);
  } catch (error) {
    if (error instanceof InvariantError) return error;
  }
  throw new Error('not refused');
}

const [place] = develops.evidence;
const moved = (change: object) => ({ ...develops, evidence: [{ ...place, ...change }] }) as typeof develops;

describe('a quote that is not at its offsets', () => {
  it.each<[string, object]>([
    ['one letter is wrong', { quote: 'Acme Pharma develops ACM-2.' }],
    ['it begins one too late', { start: 1 }],
    ['it ends one too early', { end: 26 }],
    ['it is in another case', { quote: 'ACME PHARMA DEVELOPS ACM-1.' }],
  ])('%s', (_, change) => {
    const { code, message } = refused({ ...whole, relations: [moved(change)] });
    expect(code).toBe('extraction/quote');
    expect(message).toMatch(/^acme\.txt: the quote of test is not at \d+ to \d+$/);
  });

  it('is refused of records too', () => {
    const [event] = whole.events;
    const events = event ? [{ ...event, evidence: moved({ start: 2 }).evidence }] : [];
    expect(refused({ ...whole, events }).code).toBe('extraction/quote');
  });
});

it('a shape that the schema does not know is refused, with the file and the field', () => {
  const wrong = { ...whole, relations: [{ ...develops, confidence: 2 }] };
  const { code, message, exitCode } = refused(wrong);
  expect([code, exitCode]).toEqual(['extraction/shape', 70]);
  expect(message).toMatch(/^acme\.txt: [\s\S]*relations\[0\]\.confidence/);
});

describe('what points nowhere', () => {
  it.each([
    [
      'a relation to no entity',
      { relations: [fact(acme.id, 'DEVELOPS', 'Compound:none')] },
      'has an end that is no entity',
    ],
    [
      'a field that names no entity',
      { events: [record({ type: 'ClinicalEvent', compound: 'Compound:none' })] },
      'has the compound Compound:none, which is not there',
    ],
    [
      'a field that names a thing of another label',
      { events: [record({ type: 'ClinicalEvent', compound: acme.id })] },
      `has the compound ${acme.id}, which is not there`,
    ],
  ])('%s is refused', (_, change, message) => {
    expect(refused({ ...whole, ...change } as Extraction).message).toContain(message);
  });

  it('two records of one key are refused', () => {
    const [event] = whole.events;
    if (!event) throw new Error('no event');
    expect(refused({ ...whole, events: [event, { ...event, id: 'ClinicalEvent:2' }] }).message).toContain(
      'share the key',
    );
  });
});
