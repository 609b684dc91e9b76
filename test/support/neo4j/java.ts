/** The Java and the jars with which a server runs where there is no Docker. */
import { execFile } from 'node:child_process';
import { existsSync, readdirSync } from 'node:fs';
import { mkdir, mkdtemp, rename, rm } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { promisify } from 'node:util';
import type { Release } from './release.ts';

const run = promisify(execFile);
const root = join(import.meta.dirname, '../../..');

export interface Runtime {
  /** The command that starts Java. */
  java: string;
  /** The folder of jars. */
  jars: string;
}

/**
 * Finds Java, and fetches the release's jars if they are not there yet: 150 MB, once.
 * @throws Error a sentence that says what to install
 */
export async function runtimeFor(release: Release): Promise<Runtime> {
  return { java: await javaFor(release), jars: await jarsFor(release) };
}

/** Where Debian and others put further ones. */
const installed = '/usr/lib/jvm';

/** The first that is new enough: JAVA_HOME's, the one on the path, then those that are installed beside it. */
async function javaFor({ version, java: oldest }: Release): Promise<string> {
  const home = process.env.JAVA_HOME;
  const others = existsSync(installed) ? readdirSync(installed).sort() : [];
  const commands = [
    ...(home ? [join(home, 'bin/java')] : []),
    'java',
    ...others.map((folder) => join(installed, folder, 'bin/java')).filter((command) => existsSync(command)),
  ];
  for (const command of commands) if ((await versionOf(command)) >= oldest) return command;
  throw new Error(`Neo4j ${version} needs Java ${oldest} or later: install it, or set JAVA_HOME.`);
}

/** The main version, e.g. 17; 0 when the command does not run. */
async function versionOf(command: string): Promise<number> {
  const { stderr } = await run(command, ['-version']).catch(() => ({ stderr: '' }));
  return Number(/version "(\d+)/.exec(stderr)?.[1] ?? 0);
}

/** Two processes may fetch at once: each fills a folder of its own, and the first to finish gives it the name. */
async function jarsFor({ version }: Release): Promise<string> {
  const folder = join(root, 'node_modules/.cache', `neo4j-${version}`);
  if (existsSync(folder)) return folder;
  await mkdir(dirname(folder), { recursive: true });
  const partial = await mkdtemp(`${folder}-`);
  try {
    await copyJars(version, partial);
    await rename(partial, folder);
  } catch (error) {
    await rm(partial, { recursive: true });
    if (!existsSync(folder)) throw error;
  }
  return folder;
}

async function copyJars(version: string, folder: string): Promise<void> {
  console.error(`Fetching Neo4j ${version} with Maven (150 MB, once) …`);
  const pom = join(import.meta.dirname, 'pom.xml');
  const goal = ['dependency:copy-dependencies', `-DoutputDirectory=${folder}`, '-DincludeScope=runtime'];
  await run('mvn', ['-q', '-B', '-f', pom, `-Dneo4j.version=${version}`, ...goal]).catch((cause) => {
    if (cause.code === 'ENOENT') {
      throw new Error(`Neo4j ${version} is fetched with Maven, and \`mvn\` is not there: install it.`, {
        cause,
      });
    }
    const reason = /\[ERROR\] (.*)/.exec(cause.stdout)?.[1] ?? cause.message;
    throw new Error(`Maven could not fetch Neo4j ${version}: ${reason}`, { cause });
  });
}
