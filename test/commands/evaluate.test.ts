import { cpSync, mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { conjugraph, temporaryFolder } from '../support/context.ts';

const data = fileURLToPath(new URL('../../data/', import.meta.url));
const filing = join(data, 'filings/immunogen-8k-2008-03-12.txt');

describe('evaluate', () => {
  it('finds documents by the source of their gold, and adds them up', async () => {
    const { code, stdout, stderr } = await conjugraph(['evaluate', join(data, 'gold'), '--json'], {
      cwd: '.',
    });
    expect([code, stderr]).toEqual([0, '']);
    const { documents, parts } = JSON.parse(stdout);
    const names = documents.map(({ document }: { document: string }) => document);
    expect(names.slice(0, 2)).toEqual(['immunogen-8k-2007-07-31', 'immunogen-8k-2008-03-12']);
    const [samples] = parts.filter(({ part }: { part: string }) => part === '');
    expect([samples.entities.expected, samples.relations.expected, samples.events.expected]).toEqual([
      28, 31, 59,
    ]);
    expect(names.filter((name: string) => name.startsWith('apart'))).toEqual([]);
    expect(documents[0].errors).toBeUndefined();
  });

  it('finds a document beside its gold', async () => {
    const cwd = temporaryFolder();
    cpSync(filing, join(cwd, 'x.txt'));
    const gold = { source: 'elsewhere.txt', entities: { Company: [['Biotest'], ['Never There']] } };
    writeFileSync(join(cwd, 'x.gold.json'), JSON.stringify(gold));
    const { code, stdout } = await conjugraph(['evaluate', '.', '--json'], { cwd });
    expect(code).toBe(0);
    expect(JSON.parse(stdout).total.entities).toMatchObject({ expected: 2, right: 1, recall: 0.5 });
  });

  it('sums up each folder, shows the gap between open and apart, and keeps silent on what is set apart', async () => {
    const cwd = temporaryFolder();
    for (const part of ['open', 'apart']) {
      mkdirSync(join(cwd, part));
      cpSync(filing, join(cwd, part, 'x.txt'));
      const companies = part === 'open' ? [['Biotest']] : [['Never There']];
      writeFileSync(
        join(cwd, part, 'x.gold.json'),
        JSON.stringify({ source: 'x.txt', entities: { Company: companies } }),
      );
    }
    const { stdout } = await conjugraph(['evaluate', '.', '--errors'], { cwd });
    expect(stdout).toMatch(/│ all of open +│ 0\.125 │ 1\.000 │ 0\.222 │/);
    expect(stdout).toMatch(/│ all of apart +│ 0\.000 │ 0\.000 │ 0\.000 │/);
    expect(stdout).toMatch(/│ open less apart +│ 0\.125 │ 1\.000 │ 0\.222 │/);
    expect(stdout).toContain('open/x: wrong entity');
    expect(stdout).not.toContain('apart/x');
  });

  it('shows a table, and with --errors what is missing and what is wrong', async () => {
    const cwd = temporaryFolder();
    mkdirSync(join(cwd, 'gold'));
    cpSync(filing, join(cwd, 'x.txt'));
    const gold = { source: 'x.txt', entities: { Company: [['Never There']] } };
    writeFileSync(join(cwd, 'gold/x.gold.json'), JSON.stringify(gold));
    const { stdout } = await conjugraph(['evaluate', 'gold', '--errors'], { cwd });
    expect(stdout).toMatch(/│ document │ +P │ +R │ +F1 │/);
    expect(stdout).toMatch(/│ all +│ 0\.000 │ 0\.000 │ 0\.000 │/);
    expect(stdout).toContain('x: missing entity: Company "Never There"');
    expect(stdout).toMatch(/^x: wrong entity: Company "Biotest.*" — “Biotest.*”$/m);
  });

  it.each([
    ['none', [], 'none does not exist; check the path.'],
    ['.', [], '. holds no gold files; their names end in .gold.json.'],
    ['.', [['x.gold.json', '{}']], 'x.gold.json is not a gold file: at source'],
    [
      '.',
      [['x.gold.json', '{"source": "y.txt"}']],
      'x.gold.json has no document: neither x.txt nor its source y.txt exists.',
    ],
  ])('%s with %j is told in a sentence', async (folder, files, message) => {
    const cwd = temporaryFolder();
    for (const [name = '', text = ''] of files) writeFileSync(join(cwd, name), text);
    const { code, stderr } = await conjugraph(['evaluate', folder], { cwd });
    expect(code).toBe(3);
    expect(stderr).toContain(message);
  });
});
