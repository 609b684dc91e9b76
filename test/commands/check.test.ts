import { join } from 'node:path';
import grafeo from '@grafeo-db/js';
import { describe, expect, it } from 'vitest';
import { defaultStore } from '../../src/settings.ts';
import { conjugraph } from '../support/context.ts';
import { folderWithSampleGraph } from './sample-graph.ts';

describe('check', () => {
  it('says that each invariant holds', async () => {
    const cwd = await folderWithSampleGraph();
    const { code, stdout, stderr } = await conjugraph(['check'], { cwd });
    expect([code, stderr]).toEqual([0, 'The graph is sound.\n']);
    expect(
      stdout
        .trim()
        .split('\n')
        .filter((line) => !line.startsWith('ok      ')),
    ).toEqual([]);
  });

  it('names what is broken, and ends with 1', async () => {
    const cwd = await folderWithSampleGraph();
    const database = grafeo.GrafeoDB.create(join(cwd, defaultStore));
    await database.executeCypher("CREATE (:Milestone {key: 'out of nowhere'})");
    database.close();
    const { code, stdout, stderr } = await conjugraph(['check'], { cwd });
    expect([code, stderr]).toEqual([1, expect.stringMatching(/^The graph is not sound\. /)]);
    expect(stdout).toMatch(
      /BROKEN {2}Every record has evidence.*\n {8}Milestone out of nowhere rests on 0 of 0 places/,
    );
  });
});
