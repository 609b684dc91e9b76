import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse as parseEnv } from 'dotenv';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { z } from 'zod';
import { browserAddress } from '../src/browser/address.ts';
import { limits } from '../src/readers/limits.ts';
import { release } from './support/neo4j/release.ts';

/** The part of the Compose Specification that is used here; strict, so that a misspelt key is found. */
const Service = z.strictObject({
  profiles: z.tuple([z.literal('queue')]).optional(),
  image: z.string().optional(),
  build: z.string().optional(),
  command: z.array(z.string()).optional(),
  environment: z.record(z.string(), z.string()).default({}),
  ports: z.array(z.string().regex(/^127\.0\.0\.1:\d+:\d+$/)).optional(),
  volumes: z.array(z.string().regex(/^[^:]+:\/[^:]+(:ro)?$/)).default([]),
  healthcheck: z
    .strictObject({
      test: z.tuple([z.literal('CMD-SHELL'), z.string()]),
      interval: z.string().regex(/^\d+s$/),
      timeout: z.string().regex(/^\d+s$/),
      retries: z.int(),
      start_period: z.string().regex(/^\d+s$/),
    })
    .optional(),
  depends_on: z.record(z.string(), z.strictObject({ condition: z.literal('service_healthy') })).optional(),
  stop_grace_period: z
    .string()
    .regex(/^\d+s$/)
    .optional(),
  restart: z.enum(['no', 'always', 'on-failure', 'unless-stopped']).optional(),
});
const Compose = z.strictObject({
  name: z.string(),
  services: z.strictObject({
    neo4j: Service,
    loader: Service,
    guide: Service,
    redis: Service,
    worker: Service,
  }),
  volumes: z.record(z.string(), z.null()),
});

const root = join(import.meta.dirname, '..');
const source = readFileSync(join(root, 'docker-compose.yml'), 'utf8');
const compose = Compose.parse(parse(source));
const { neo4j, loader, guide, redis, worker } = compose.services;
const dockerfile = readFileSync(join(root, 'Dockerfile'), 'utf8');
const password = `\${NEO4J_PASSWORD:?set NEO4J_PASSWORD in .env}`;

describe('docker-compose.yml', () => {
  it('runs the line of Neo4j on which the tests run', () => {
    const line = release.version.split('.').slice(0, 2).join('.');
    expect(neo4j.image).toBe(`neo4j:${line}-community`);
  });

  it('takes every variable from .env.example, which has no value for it', () => {
    const used = [...source.matchAll(/(?<!\$)\$\{(\w+)/g)].map(([, name]) => name);
    expect([...new Set(used)]).toEqual(['NEO4J_PASSWORD']);
    expect(parseEnv(readFileSync(join(root, '.env.example')))).toEqual({ NEO4J_PASSWORD: '' });
  });

  it('has no secret of its own', () => {
    expect(neo4j.environment).toEqual({ NEO4J_AUTH: `neo4j/${password}` });
    expect(loader.environment.NEO4J_PASSWORD).toBe(password);
    expect(worker.environment.NEO4J_PASSWORD).toBe(password);
  });

  it('opens Browser and Bolt to this machine only', () => {
    expect(neo4j.ports).toEqual(['127.0.0.1:7474:7474', '127.0.0.1:7687:7687']);
    expect(loader.ports).toBeUndefined();
  });

  it('loads the sample filings when Neo4j answers', () => {
    expect(neo4j.healthcheck?.test[1]).toContain('RETURN 1');
    expect(loader).toMatchObject({
      build: '.',
      command: ['load', '/data/filings'],
      depends_on: { neo4j: { condition: 'service_healthy' } },
      environment: { NEO4J_URI: 'bolt://neo4j:7687', NEO4J_USERNAME: 'neo4j' },
      volumes: ['./data/filings:/data/filings:ro'],
    });
  });

  it('serves the guide to this machine only, where its heading says', () => {
    expect(guide.ports).toEqual(['127.0.0.1:7475:7475']);
    expect(guide.command).toEqual(['guide', '--port', '7475', '--host', '0.0.0.0']);
    const servers = { browser: 'http://localhost:7474', bolt: 'bolt://localhost:7687' };
    const address = browserAddress({ ...servers, guide: 'http://localhost:7475', password: true });
    expect(source).toContain(`#   ${address}\n`);
  });

  it('has a queue for those who ask for it, which loses no job', () => {
    expect([redis.profiles, worker.profiles]).toEqual([['queue'], ['queue']]);
    expect([neo4j, loader, guide].map(({ profiles }) => profiles)).toEqual([undefined, undefined, undefined]);
    expect(redis.command).toEqual([
      'redis-server',
      ...['--appendonly', 'yes', '--appendfsync', 'always', '--maxmemory-policy', 'noeviction'],
    ]);
    expect(redis.volumes).toEqual(['redis-data:/data']);
    expect(redis.ports).toEqual(['127.0.0.1:6379:6379']);
    expect(redis.healthcheck?.test[1]).toContain('redis-cli ping');
  });

  it('has workers that end in order, and see the files where who enqueues them does', () => {
    expect(worker).toMatchObject({
      build: '.',
      command: ['worker'],
      depends_on: { neo4j: { condition: 'service_healthy' }, redis: { condition: 'service_healthy' } },
      environment: {
        NEO4J_URI: 'bolt://neo4j:7687',
        NEO4J_USERNAME: 'neo4j',
        REDIS_URL: 'redis://redis:6379',
      },
      volumes: loader.volumes,
      stop_grace_period: `${limits.seconds}s`,
    });
  });

  it('mounts what is declared, or is in the project, the latter read-only', () => {
    const mounts = [...neo4j.volumes, ...loader.volumes, ...redis.volumes].map((mount) => mount.split(':'));
    const [folders, named] = [
      mounts.filter(([from]) => from?.startsWith('.')),
      mounts.filter(([from]) => !from?.startsWith('.')),
    ];
    expect(named.map(([from]) => from)).toEqual(Object.keys(compose.volumes));
    expect(folders.map(([from = '', , mode]) => [from, mode, existsSync(join(root, from))])).toEqual([
      ['./cypher', 'ro', true],
      ['./data/filings', 'ro', true],
    ]);
  });
});

describe('Dockerfile', () => {
  it('copies what is in the project, or in an earlier stage', () => {
    const copies = [...dockerfile.matchAll(/^COPY (?!--from)(.+) \S+$/gm)].flatMap(([, from = '']) =>
      from.split(' '),
    );
    expect(copies.filter((from) => !existsSync(join(root, from)))).toEqual([]);
    const stages = [...dockerfile.matchAll(/^FROM \S+ AS (\w+)$/gm)].map(([, stage]) => stage);
    const used = [...dockerfile.matchAll(/^COPY --from=(\w+)/gm)].map(([, stage]) => stage);
    expect([...new Set(used)]).toEqual(stages);
  });

  it('runs the bin of package.json, and not as root', () => {
    const { bin } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));
    expect(dockerfile).toContain(`ENTRYPOINT ["node", "/conjugraph/${bin.conjugraph}"]`);
    expect(dockerfile.lastIndexOf('USER node')).toBeGreaterThan(dockerfile.lastIndexOf('FROM '));
  });
});
