import { afterAll, beforeEach, describe, expect, it } from 'vitest';
import { type Checked, checkGraph } from '../src/check.ts';
import { migrate } from '../src/store/migrations.ts';
import { rowsOf } from '../src/store/rows.ts';
import { filesIn } from '../src/store/statements.ts';
import { writeFiling } from '../src/store/write.ts';
import { engines } from './support/engines.ts';
import { everything } from './support/everything.ts';
import { sample2007, sample2008 } from './support/sample-extraction.ts';

/** Each kind of damage, and the check that finds it. */
const damages: [string, string, string][] = [
  [
    'evidence of no document',
    'evidence-has-place',
    'MATCH (e:Evidence {key: $evidence})-[q:QUOTED_FROM]->() DELETE q',
  ],
  [
    'evidence of a relation without an end',
    'evidence-tells-one-fact',
    'MATCH (:Evidence)-[s:SUBJECT]->(:Person) DELETE s',
  ],
  [
    'evidence of two records',
    'evidence-tells-one-fact',
    'MATCH (r:Milestone)-[:SHOWN_BY]->(e) MATCH (a:Agreement) MERGE (a)-[:SHOWN_BY]->(e)',
  ],
  [
    'a relation without evidence',
    'relations-have-evidence',
    "MATCH (a:Person), (b:Payload) MERGE (a)-[:AFFILIATED_WITH {key: 'x'}]->(b)",
  ],
  [
    'a relation surer than its evidence',
    'relations-have-evidence',
    "MATCH ()-[r:DEVELOPS]->() SET r.confidence = 1.0, r.certainty = 'asserted'",
  ],
  ['a record without evidence', 'records-have-evidence', "CREATE (:Milestone {key: 'x', amount: 5})"],
  [
    'a record that counts replaced text',
    'records-have-evidence',
    "MATCH (m:Milestone)-[:SHOWN_BY]->(e) SET e.until = '2020-01-01'",
  ],
  [
    'an edge that the model lacks',
    'relations-fit-model',
    'MATCH (a:Company), (b:Person) MERGE (a)-[:ADMIRES]->(b)',
  ],
  [
    'an edge between the wrong labels',
    'relations-fit-model',
    'MATCH (a:Company), (b:Payload) MERGE (b)-[:DEVELOPS]->(a)',
  ],
  [
    'a partnership the wrong way round',
    'relations-stored-once',
    'MATCH (a)-[r:PARTNERS_WITH]->(b) MERGE (b)-[:PARTNERS_WITH {key: r.key}]->(a)',
  ],
  ['a node without a key', 'keys-are-unique', "CREATE (:Robot {name: 'x'})"],
  [
    'a thing that no document mentions',
    'things-are-mentioned',
    'MATCH (:Document)-[m:MENTIONS]->(:Payload) DELETE m',
  ],
  ['a thing with a name of its own', 'things-are-mentioned', "MATCH (c:Company) SET c.name = 'Nobody & Co'"],
  ['a filing without documents', 'filings-have-documents', "CREATE (:Filing {key: 'x'})"],
  ['a document without a filing', 'filings-have-documents', 'MATCH (:Document)-[p:PART_OF]->() DELETE p'],
  ['a filing of which nothing was kept', 'filings-have-documents', 'MATCH (r:Reading) DETACH DELETE r'],
  [
    'evidence replaced by no amendment',
    'amendments-replace',
    "MATCH (e:Evidence {key: $evidence}) SET e.until = '2009-01-01'",
  ],
  [
    'evidence known too early',
    'amendments-replace',
    "MATCH (e:Evidence {key: $evidence}) SET e.since = '1999-01-01'",
  ],
  [
    'a rejected fact',
    'rejected-facts-are-out',
    `MATCH (e:Evidence {key: $evidence})
     CREATE (:Decision {key: 'd', verdict: 'rejected', at: '2020-01-01T00:00:00Z', fact: e.fact, quotes: ['x'], things: ['Company:x']})`,
  ],
  [
    'a merged thing',
    'merged-things-are-one',
    `CREATE (:Decision {key: 'd', verdict: 'same', at: '2020-01-01T00:00:00Z', things: ['Company:a', 'Company:genentech']})`,
  ],
  [
    'a quote that is not in the text',
    'quotes-stand-in-text',
    "MATCH (e:Evidence {key: $evidence}) SET e.quote = 'something else'",
  ],
  [
    'offsets that lead elsewhere',
    'quotes-stand-in-text',
    'MATCH (e:Evidence {key: $evidence}) SET e.start = e.start + 1',
  ],
];

it('has a kind of damage for each check', () => {
  const checks = [...filesIn('checks').map((file) => file.replace(/\.cypher$/, '')), 'quotes-stand-in-text'];
  expect(new Set(damages.map(([, check]) => check))).toEqual(new Set(checks));
});

describe.each(engines)('check on $name', ({ engineName, open }) => {
  const engine = open();
  if ('missing' in engine) return it.skip(engine.missing, () => undefined);
  const { run, close } = engine;
  const read = async (statement: string, parameters = {}) => ({
    columns: [],
    rows: await run(statement, parameters),
  });
  const faults = async () => {
    const found: Checked[] = [];
    for await (const checked of checkGraph({ read })) found.push(checked);
    return found.filter(({ broken }) => broken.length > 0).map(({ name }) => name);
  };

  beforeEach(async () => {
    await run('MATCH (n) DETACH DELETE n', {});
    await migrate(run, 'here', engineName);
    for (const extraction of [sample2007, sample2008, everything])
      await writeFiling(run, rowsOf(extraction, '2020-01-01T00:00:00Z'));
  }, 120_000);
  afterAll(close);

  it('finds nothing on a sound graph', async () => expect(await faults()).toEqual([]));

  it.each(damages)('finds %s', async (_, check, damage) => {
    const [first] = await run('MATCH (e:Evidence) RETURN e.key AS key ORDER BY key LIMIT 1', {});
    await run(damage, damage.includes('$evidence') ? { evidence: first?.key ?? null } : {});
    expect(await faults()).toContain(check);
  });
});
