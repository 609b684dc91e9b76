import { describe, expect, it } from 'vitest';
import { recordLabels } from '../../src/model/records.ts';
import { thingLabels } from '../../src/model/things.ts';
import { migrations } from '../../src/store/migrations.ts';
import { filesIn, render, statementOf } from '../../src/store/statements.ts';

describe('render', () => {
  it.each([
    ['MERGE (n:<label> {key: $key})', { label: 'Company' }, 'MERGE (n:Company {key: $key})'],
    [
      '(:<from>)-[:<type>]->(:<to>)',
      { from: 'Company', type: 'OWNS', to: 'Payload' },
      '(:Company)-[:OWNS]->(:Payload)',
    ],
    ['(a)<-[r]-(b) WHERE a.x < 1 AND a.y > 2', {}, '(a)<-[r]-(b) WHERE a.x < 1 AND a.y > 2'],
  ])('fills %s', (statement, names, rendered) => {
    expect(render(statement, names)).toBe(rendered);
  });

  it.each([
    ['a name that the model lacks', { label: 'Robot' }],
    ['Cypher', { label: 'Company) DETACH DELETE (n' }],
    ['nothing', {}],
  ])('refuses %s', (_, names) => {
    expect(() => render('(:<label>)', names)).toThrow(
      expect.objectContaining({ code: 'store/name', exitCode: 70 }),
    );
  });
});

describe('cypher/schema', () => {
  const labelled = (pattern: RegExp) =>
    migrations('neo4j')
      .flatMap(({ statements }) => statements)
      .flatMap((statement) => pattern.exec(statement)?.[1] ?? []);
  const labels = [
    'Filing',
    'Reading',
    'Document',
    'Evidence',
    'Decision',
    'Migration',
    ...thingLabels,
    ...recordLabels,
  ].sort();

  it('makes the key of each label unique, and an index beside', () => {
    expect(
      labelled(/CREATE CONSTRAINT \w+ IF NOT EXISTS FOR \(n:(\w+)\) REQUIRE n.key IS UNIQUE$/).sort(),
    ).toEqual(labels);
    expect(labelled(/CREATE INDEX \w+ IF NOT EXISTS FOR \(n:(\w+)\) ON \(n.key\)$/).sort()).toEqual(labels);
  });
});

describe('cypher/write, cypher/forget and cypher/decisions', () => {
  it.each(
    ['write', 'forget', 'decisions'].flatMap((folder) => filesIn(folder).map((file) => `${folder}/${file}`)),
  )('%s begins with what it is for, and has no placeholder but those of the rows', (path) => {
    const text = statementOf(path);
    const slots = [...text.matchAll(/<([a-z]+)>/g)].map(([, slot]) => slot);
    expect(text).toMatch(/^\/\/ [A-Z].{20,}/);
    expect(['label', 'from', 'type', 'to']).toEqual(expect.arrayContaining(slots));
  });
});

/**
 * The embedded engine finds a node by its index in a MATCH by a parameter or a name, before the statement changes
 * anything. Elsewhere it goes through all nodes of the label, so that a filing would take longer the more there are.
 */
describe.each(['write', 'forget'])('no statement of %s goes through all nodes', (folder) => {
  it.each(filesIn(folder))('%s', (file) => {
    const text = statementOf(`${folder}/${file}`).replaceAll(/\/\/.*/g, '');
    const lookup = /\(\w*:\w+ \{/;
    const clauses = text.split(/^(?=MATCH|OPTIONAL|MERGE|SET|DELETE|DETACH|UNWIND|WITH|RETURN)/m);
    const changed = clauses.findIndex((clause) => /^(?:MERGE|SET|DELETE|DETACH)/.test(clause));
    const behind = changed < 0 ? [] : clauses.slice(changed);
    expect(behind.filter((clause) => clause.startsWith('MATCH') && lookup.test(clause))).toEqual([]);
    expect(clauses.filter((clause) => clause.startsWith('OPTIONAL') && lookup.test(clause))).toEqual([]);
    expect(clauses.filter((clause) => /\bEXISTS\b/.test(clause))).toEqual([]);
    expect(clauses.filter((clause) => /^MATCH.*\{\w+: \$\w+\./.test(clause))).toEqual([]);
  });
});
