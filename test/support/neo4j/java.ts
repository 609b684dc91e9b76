/** The Java and the jars with which a server runs where there is no Docker. */
import { execFile } from 'node:child_process';
import { existsSync } from 'node:fs';
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

async function javaFor({ version, java: oldest }: Release): Promise<string> {
  const home = process.env.JAVA_HOME;
  const command = home ? join(home, 'bin/java') : 'java';
  const need = `Neo4j ${version} needs Java ${oldest} or later`;
  const { stderr } = await run(command, ['-version']).catch((cause) => {
    throw new Error(`${need}, and \`${command}\` does not run: install it, or set JAVA_HOME.`, { cause });
  });
  const found = Number(/version "(\d+)/.exec(stderr)?.[1]);
  if (found >= oldest) return command;
  throw new Error(`${need}, and \`${command}\` is Java ${found}: install a later one, or set JAVA_HOME.`);
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
