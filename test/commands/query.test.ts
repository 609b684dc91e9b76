import { describe, expect, it } from 'vitest';
import { conjugraph } from '../support/context.ts';
import { folderWithSampleGraph } from './sample-graph.ts';

const names = [
  '--cypher',
  'MATCH (p:Payload) RETURN p.name AS payload, size(p.name) AS letters ORDER BY payload',
];

describe('query', () => {
  it('answers a question of the library, with its sentence', async () => {
    const cwd = await folderWithSampleGraph();
    const { code, stdout, stderr } = await conjugraph(['query', 'milestones-earned', '--json'], { cwd });
    expect([code, stderr]).toEqual([0, '']);
    expect(JSON.parse(stdout)).toMatchObject([
      {
        payer: 'Genentech',
        amount: 5_000_000,
        currency: 'USD',
        evidence: expect.stringContaining('$5 million'),
      },
    ]);
  });

  it.each([
    ['2007-06', []],
    ['2007', ['Genentech', 'sanofi-aventis']],
    ['2008-12-31', ['Biotest', 'Genentech', 'sanofi-aventis']],
  ])('answers as of %s with what was known by then', async (day, partners) => {
    const cwd = await folderWithSampleGraph();
    const { stdout } = await conjugraph(['query', 'partners-of-company', '--as-of', day, '--json'], { cwd });
    expect(JSON.parse(stdout).map(({ partner }: { partner: string }) => partner)).toEqual(partners);
  });

  it('gives a parameter to the question', async () => {
    const cwd = await folderWithSampleGraph();
    const asked = ['query', 'compounds-by-payload', '--param', 'payload=dm4', '--json'];
    const compounds = JSON.parse((await conjugraph(asked, { cwd })).stdout).map(
      ({ compound }: { compound: string }) => compound,
    );
    expect(compounds.sort()).toEqual(['BT-062', 'huC242-DM4']);
  });

  it('shows a table, and counts rows on standard error', async () => {
    const cwd = await folderWithSampleGraph();
    const { stdout, stderr } = await conjugraph(['query', ...names], { cwd });
    expect(stdout.split('\n')).toEqual([
      '┌─────────┬─────────┐',
      '│ payload │ letters │',
      '├─────────┼─────────┤',
      '│ DM1     │       3 │',
      '│ DM4     │       3 │',
      '└─────────┴─────────┘',
      '',
    ]);
    expect(stderr).toBe('2 rows\n');
  });

  it('writes CSV with its columns, lists as JSON', async () => {
    const cwd = await folderWithSampleGraph();
    const statement = `RETURN 'a "b", c' AS text, 5 AS number, ['x', 'y'] AS list, null AS nothing`;
    const { stdout } = await conjugraph(['query', '--cypher', statement, '--csv'], { cwd });
    expect(stdout).toBe('text,number,list,nothing\n"a ""b"", c",5,"[""x"",""y""]",\n');
  });

  it('gives parameters to a statement: numbers and truth values as such, all else as text', async () => {
    const cwd = await folderWithSampleGraph();
    const statement = 'RETURN $a + 1 AS a, $b AS b, $c AS c';
    const given = ['--param', 'a=41', '--param', 'b=true', '--param', "c='); MATCH (n) DETACH DELETE n //=x"];
    const { stdout } = await conjugraph(['query', '--cypher', statement, ...given, '--json'], { cwd });
    expect(JSON.parse(stdout)).toEqual([{ a: 42, b: true, c: "'); MATCH (n) DETACH DELETE n //=x" }]);
  });

  it.each([
    [['partner-of-company'], 5, 'There is no query "partner-of-company"; did you mean partners-of-company?'],
    [['milestones-earned', '--param', 'firm=x'], 5, 'firm'],
    [['--cypher', 'MATCH (n RETURN n'], 5, 'The statement cannot be run'],
    [['--cypher', 'CREATE (n:Company {name: "x"}) RETURN n'], 5, 'The statement writes'],
    [['--cypher', 'MATCH (n) DETACH DELETE n'], 5, 'The statement writes'],
  ])('%j ends with %i and names %j', async (argv, code, message) => {
    const cwd = await folderWithSampleGraph();
    const ran = await conjugraph(['query', ...argv], { cwd });
    expect([ran.code, ran.stdout]).toEqual([code, '']);
    expect(ran.stderr).toContain(message);
    expect(ran.stderr.trimEnd().split('\n')).toHaveLength(1);
    const left = await conjugraph(['query', '--cypher', 'MATCH (c:Company) RETURN count(c) AS n', '--json'], {
      cwd,
    });
    expect(JSON.parse(left.stdout)).toEqual([{ n: 4 }]);
  });
});
