/** A Neo4j in a container of our own. */
import { execFile } from 'node:child_process';
import { setTimeout as pause } from 'node:timers/promises';
import { promisify } from 'node:util';
import { answers, type Neo4jAddress } from './graph.ts';

const run = promisify(execFile);
const image = 'neo4j:5.26-community';
/** Seconds until a container that does not answer is given up; the image is there by then. */
const patience = 120;

export async function dockerRuns(): Promise<boolean> {
  return run('docker', ['info']).then(
    () => true,
    () => false,
  );
}

/**
 * @param address a free port of 127.0.0.1, and the credentials that the server shall have
 * @returns what removes the container, with its data
 */
export async function startContainer(address: Neo4jAddress): Promise<() => Promise<void>> {
  const settings = ['--env', 'NEO4J_AUTH', '--env', 'NEO4J_dbms_security_auth__max__failed__attempts=0'];
  const published = ['--publish', `127.0.0.1:${new URL(address.uri).port}:7687`];
  const { stdout } = await run('docker', ['run', '--detach', '--rm', ...published, ...settings, image], {
    // The value of NEO4J_AUTH, because arguments can be seen by everybody on the machine.
    env: { ...process.env, NEO4J_AUTH: `${address.username}/${address.password}` },
  });
  const remove = async () => {
    await run('docker', ['rm', '--force', '--volumes', stdout.trim()]);
  };
  try {
    await untilItAnswers(address);
  } catch (error) {
    await remove();
    throw error;
  }
  return remove;
}

async function untilItAnswers(address: Neo4jAddress): Promise<void> {
  for (let second = 0; second < patience; second++) {
    const up = await answers(address).then(
      () => true,
      () => false,
    );
    if (up) return;
    await pause(1_000);
  }
  throw new Error(
    `The container of ${image} did not answer within ${patience} seconds: see \`docker logs\`.`,
  );
}
