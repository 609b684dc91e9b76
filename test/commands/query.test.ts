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

  it('answers as a graph, with both ends of each relationship', async () => {
    const cwd = await folderWithSampleGraph();
    const asked = ['query', 'partners-of-company', '--param', 'company=biotest', '--graph'];
    const { code, stdout, stderr } = await conjugraph(asked, { cwd });
    expect([code, stderr]).toEqual([0, '']);
    expect(JSON.parse(stdout)).toMatchObject({
      nodes: [
        { id: 'Company:biotest', labels: ['Company'], properties: { name: 'Biotest' } },
        { id: 'Company:immunogen', labels: ['Company'], properties: { name: 'ImmunoGen' } },
      ],
      relationships: [{ type: 'PARTNERS_WITH', from: 'Company:biotest', to: 'Company:immunogen' }],
    });
  });

  it('shows a node by its label and name, a relationship by its type, and a path by both', async () => {
    const cwd = await folderWithSampleGraph();
    const statement = "MATCH p = (c:Company {name: 'Biotest'})-[r:DEVELOPS]->() RETURN c, r, p";
    const { stdout } = await conjugraph(['query', '--cypher', statement], { cwd });
    expect(stdout).not.toContain('_labels');
    expect(stdout.split('\n')[3]).toBe(
      '│ (Company Biotest) │ [DEVELOPS] │ (Company Biotest)–[DEVELOPS]–(Compound BT-062) │',
    );
  });

  it.each([
    [
      ['partners-of-company', '--param', 'company=Genentec'],
      'No Company in the graph is called "Genentec"; did you mean Genentech?',
    ],
    [
      ['partners-of-company', '--param', 'company=sanofi', '--graph'],
      'No Company in the graph is called "sanofi"; did you mean sanofi-aventis?',
    ],
    [
      ['agreements-between', '--param', 'first=Roche', '--csv'],
      'No Company in the graph is called "Roche", or nearly so.',
    ],
    [
      ['evidence-for-fact', '--param', 'object=trastuzumab-DM2'],
      'Nothing in the graph is called "trastuzumab-DM2"; did you mean trastuzumab-DM1, trastuzumab?',
    ],
    [
      ['all-from-filing', '--param', 'filing=nobody.txt'],
      'No filing of the graph is called "nobody.txt"; conjugraph query filings lists them all.',
    ],
    [['source-of-fact', '--param', 'fact=Milestone:0'], 'No filing of the graph tells a fact "Milestone:0".'],
  ])('%j says that nobody has the name', async (asked, message) => {
    const cwd = await folderWithSampleGraph();
    const { code, stderr } = await conjugraph(['query', ...asked], { cwd });
    expect([code, stderr.trimEnd().split('\n').at(-1)]).toEqual([0, message]);
  });

  it('finds nothing about what is there, and says no more than that', async () => {
    const cwd = await folderWithSampleGraph();
    const asked = ['query', 'milestones-earned', '--param', 'company=BIOTEST AG'];
    expect(await conjugraph(asked, { cwd })).toEqual({ code: 0, stdout: '', stderr: '0 rows\n' });
  });

  it.each([
    [['partner-of-company'], 5, 'There is no query "partner-of-company"; did you mean partners-of-company?'],
    [['milestones-earned', '--param', 'firm=x'], 5, 'firm'],
    [['money-by-year', '--graph'], 5, 'The query money-by-year has no form that can be drawn'],
    [['--cypher', 'RETURN 1', '--graph'], 2, 'Give --graph with the name of a question'],
    [['partners-of-company', '--graph', '--csv'], 2, 'Give either --graph or --csv'],
    [['partners-of-company', '--json', '--csv'], 2, 'Give either --json or --csv'],
    [['partners-of-company', '--cypher', 'RETURN 1'], 2, 'Give either the name of a question or --cypher'],
    [[], 2, 'Give either the name of a question or --cypher'],
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
