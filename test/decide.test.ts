import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { decide, factDecision, pairDecision } from '../src/decide.ts';
import { filingWriter } from '../src/load.ts';
import { Extraction } from '../src/model/extraction.ts';
import { decisionsIn, filingIn } from '../src/store/decisions.ts';
import type { GraphStore } from '../src/store/graph-store.ts';
import { rowsOf } from '../src/store/rows.ts';
import { makeExtraction } from './support/make-extraction.ts';
import { sample2007 } from './support/sample-extraction.ts';
import { snapshotOf } from './support/snapshot.ts';
import { stores } from './support/stores.ts';

const at = '2020-01-01T00:00:00Z';
const text = 'Daiichi paid Ada Bio $5 million. Daiichi Sankyo develops ada-1 with Ada Bio.';

/** Two filings of one text: the same deal, whose payer has two names that no lexicon joins. */
const filing = (key: string): Extraction =>
  makeExtraction({
    text,
    document: { source: `${key}.txt`, key, date: '2001' },
    things: { Company: [['Ada Bio'], ['Daiichi Sankyo'], ['Daiichi']], Compound: [['ada-1']] },
    relations: [
      ['Daiichi Sankyo', 'DEVELOPS', 'ada-1', 'develops'],
      ['Ada Bio', 'PARTNERS_WITH', 'Daiichi Sankyo', 'with Ada Bio'],
      ['Ada Bio', 'PARTNERS_WITH', 'Daiichi', 'paid'],
    ],
    records: [
      { id: 'm', type: 'Milestone', payer: 'Daiichi', payee: 'Ada Bio', amount: 5_000_000, told: ['paid'] },
    ],
  });

const daiichi = pairDecision('same', ['Company:daiichi sankyo', 'Company:daiichi'], at);
const developing = 'Company:daiichi sankyo DEVELOPS Compound:ada-1';

describe.each(stores)('decisions in $name', (under) => {
  if ('missing' in under) return it.skip(under.missing, () => undefined);
  let store: GraphStore;
  const load = async (extraction: Extraction) =>
    store.write(rowsOf(extraction, at, await decisionsIn(store)));
  const companies = async () =>
    (await store.read('MATCH (c:Company) RETURN c.name AS name ORDER BY name')).rows.map(({ name }) => name);
  const reject = async (fact: string) =>
    decide(store, await factDecision(store, { verdict: 'rejected', fact, at }), true);
  const facts = async () =>
    (await store.read('MATCH (e:Evidence) RETURN DISTINCT e.fact AS fact ORDER BY fact')).rows.map(
      ({ fact }) => fact,
    );

  beforeAll(async () => {
    store = under.open();
    await store.prepare();
  });
  afterEach(async () => {
    for (const key of ['a', 'b', 'c', sample2007.document.key]) await store.forget(key);
    for (const decision of await decisionsIn(store)) await store.decide(decision, false, async () => []);
    expect(await snapshotOf(store)).toEqual({ nodes: [], relationships: [] });
  });
  afterAll(() => store.close());

  it('keeps a filing so that it can be read back as it was read', async () => {
    await load(sample2007);
    expect((await filingIn(store, sample2007.document.key)).extraction).toEqual(sample2007);
  });

  it('leaves what a filing says of its loading', async () => {
    await store.write(rowsOf(filing('a'), '2001-01-01T00:00:00Z', [], '0.0.7'));
    await decide(store, daiichi, true);
    expect(await filingIn(store, 'a')).toMatchObject({ loadedAt: '2001-01-01T00:00:00Z', release: '0.0.7' });
  });

  it('makes two things one, in every filing that is there or is still to come', async () => {
    await load(filing('a'));
    expect(await companies()).toEqual(['Ada Bio', 'Daiichi', 'Daiichi Sankyo']);
    expect(await decide(store, daiichi, true)).toBe(1);
    await load(filing('b'));
    expect(await companies()).toEqual(['Ada Bio', 'Daiichi Sankyo']);
    const { rows } = await store.read(
      `MATCH (m:Milestone)-[:PAYER]->(c:Company)-[d:DEVELOPS]->(), (c)-[p:PARTNERS_WITH]-() WHERE d.key = $fact
       RETURN c.aliases AS aliases, d.evidenceCount AS develops, p.evidenceCount AS partners, m.evidenceCount AS milestone`,
      { fact: 'Company:daiichi DEVELOPS Compound:ada-1' },
    );
    expect(rows).toEqual([{ aliases: ['Daiichi'], develops: 2, partners: 4, milestone: 2 }]);
  });

  it('gives the same graph whether it came before or after the filings', async () => {
    for (const key of ['a', 'b']) await load(filing(key));
    await decide(store, daiichi, true);
    const after = await snapshotOf(store);
    for (const key of ['a', 'b']) await store.forget(key);
    for (const key of ['b', 'a']) await load(filing(key));
    expect(await snapshotOf(store)).toEqual(after);
  });

  it.each([
    ['two are one', async () => decide(store, daiichi, true)],
    ['a fact is wrong', async () => reject(developing)],
  ])('leaves nothing when it is withdrawn that %s', async (_, decideIt) => {
    await load(filing('a'));
    const before = await snapshotOf(store);
    await decideIt();
    expect(await snapshotOf(store)).not.toEqual(before);
    for (const decision of await decisionsIn(store)) await decide(store, decision, false);
    expect(await snapshotOf(store)).toEqual(before);
  });

  it('keeps a rejected fact out of later loads, and the others in', async () => {
    await load(filing('a'));
    const before = await facts();
    await reject(developing);
    await load(filing('b'));
    expect(await facts()).toEqual(before.filter((fact) => fact !== developing));
  });

  it('rejects a record also when a later release reads a detail more in the same sentence', async () => {
    await load(filing('a'));
    const milestone = (await facts()).map(String).find((fact) => fact.startsWith('Milestone:')) ?? '';
    await reject(milestone);
    const again = filing('a');
    const events = again.events.map((fact) => ({ ...fact, key: 'another', date: '2001', currency: 'USD' }));
    await load(Extraction.parse({ ...again, events }));
    expect((await facts()).filter((fact) => String(fact).startsWith('Milestone:'))).toEqual([]);
  });

  it('is certain of an accepted fact', async () => {
    await load(filing('a'));
    await decide(store, await factDecision(store, { verdict: 'accepted', fact: developing, at }), true);
    const { rows } = await store.read('MATCH ()-[d:DEVELOPS]->() RETURN d.confidence AS confidence');
    expect(rows).toEqual([{ confidence: 1 }]);
  });

  it('finds a rejected relation again under the names that its ends got later', async () => {
    await load(filing('a'));
    await reject(developing);
    await decide(store, daiichi, true);
    expect((await facts()).filter((fact) => String(fact).includes('DEVELOPS'))).toEqual([]);
  });

  it('writes nothing anew to remember that two are different', async () => {
    await load(filing('a'));
    expect(await decide(store, { ...daiichi, verdict: 'different' }, true)).toBe(0);
    expect(await decisionsIn(store)).toMatchObject([{ verdict: 'different', things: daiichi.things }]);
  });

  it('is in a filing that was read before it and is written after it', async () => {
    await load(filing('a'));
    const read = rowsOf(filing('b'), at, await decisionsIn(store));
    let late: Promise<unknown> | undefined;
    await store.decide(daiichi, true, async () => {
      late = store.write(read).catch((error) => error);
      return [async () => rowsOf(filing('a'), at, [daiichi])];
    });
    expect(await late).toMatchObject({ code: 'store/decided' });
    await filingWriter(store)(filing('b'));
    expect(await companies()).toEqual(['Ada Bio', 'Daiichi Sankyo']);
  });

  it.each([
    ['asks once for the decisions, and again when one was made', false],
    ['makes anew what was made ready before a decision', true],
  ])('%s', async (_, ahead) => {
    const write = filingWriter(store);
    await write(filing('a'));
    const next = filing('b');
    if (ahead) write.prepare(next);
    await decide(store, daiichi, true);
    await write(next);
    expect(await companies()).toEqual(['Ada Bio', 'Daiichi Sankyo']);
  });

  it('gives the same graph when all is done at once', async () => {
    const rejected = { verdict: 'rejected', fact: developing, at } as const;
    await load(filing('a'));
    const decisions = [daiichi, await factDecision(store, rejected)];
    for (const decision of decisions) await decide(store, decision, true);
    for (const key of ['b', 'c']) await load(filing(key));
    const inTurn = await snapshotOf(store);
    for (const decision of decisions) await decide(store, decision, false);
    for (const key of ['b', 'c']) await store.forget(key);
    const write = filingWriter(store);
    await Promise.all([
      write(filing('b')),
      ...decisions.map((decision) => decide(store, decision, true)),
      write(filing('c')),
    ]);
    expect(await snapshotOf(store)).toEqual(inTurn);
  });

  it('refuses a fact that no filing tells', async () => {
    await expect(
      factDecision(store, { verdict: 'rejected', fact: 'Milestone:none', at }),
    ).rejects.toMatchObject({
      code: 'decision/fact',
    });
  });
});
