import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { UsageError } from '../src/errors.ts';
import { settingsFrom } from '../src/settings.ts';

const uri = 'bolt://flag:7687';
const env = {
  NEO4J_URI: 'neo4j://env',
  NEO4J_USERNAME: 'ann',
  NEO4J_PASSWORD: 'secret',
  NEO4J_DATABASE: 'deals',
};

describe('settingsFrom', () => {
  let bare: string;
  let dotted: string;
  beforeAll(() => {
    bare = mkdtempSync(join(tmpdir(), 'settings-'));
    dotted = mkdtempSync(join(tmpdir(), 'settings-'));
    writeFileSync(join(dotted, '.env'), 'NEO4J_URI=bolt+s://file\nNEO4J_PASSWORD="of the file"\n');
  });
  afterAll(() => {
    rmSync(bare, { recursive: true });
    rmSync(dotted, { recursive: true });
  });

  it('is the embedded graph in the working folder where nobody says', () => {
    expect(settingsFrom({}, {}, bare)).toEqual({
      engine: 'embedded',
      path: join(bare, '.conjugraph/graph.grafeo'),
    });
  });

  it('a flag wins over the environment', () => {
    expect(settingsFrom({ store: 'x.grafeo' }, env, bare)).toEqual({
      engine: 'embedded',
      path: join(bare, 'x.grafeo'),
    });
    expect(settingsFrom({ neo4j: uri }, env, bare)).toEqual({
      engine: 'neo4j',
      uri,
      username: 'ann',
      password: 'secret',
      database: 'deals',
    });
  });

  it('the environment wins over .env, value by value', () => {
    expect(settingsFrom({}, { NEO4J_URI: 'neo4j://env' }, dotted)).toEqual({
      engine: 'neo4j',
      uri: 'neo4j://env',
      username: 'neo4j',
      password: 'of the file',
      database: undefined,
    });
    expect(settingsFrom({}, {}, dotted)).toMatchObject({ uri: 'bolt+s://file' });
  });

  it('an empty variable says nothing', () => {
    expect(settingsFrom({}, { NEO4J_URI: '' }, bare)).toMatchObject({ engine: 'embedded' });
  });

  it('.env does not change the environment', () => {
    settingsFrom({}, process.env, dotted);
    expect(process.env.NEO4J_PASSWORD).not.toBe('of the file');
  });

  it.each([
    [{ store: 'x', neo4j: uri }, 'Give either --store or --neo4j, not both.'],
    [{ store: uri }, 'give a server by --neo4j'],
    [{ neo4j: 'localhost:7687' }, 'The address given by --neo4j has to look like bolt://localhost:7687'],
    [{ neo4j: 'http://localhost' }, 'has to look like'],
    [{ neo4j: 'bolt://ann:hush@localhost' }, 'The address given by --neo4j has to'],
  ])('refuses %j', (flags, message) => {
    expect(() => settingsFrom(flags, {}, bare)).toThrow(UsageError);
    expect(() => settingsFrom(flags, {}, bare)).toThrow(message);
    expect(() => settingsFrom(flags, {}, bare)).not.toThrow(/hush/);
  });
});
