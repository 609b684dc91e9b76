/** Which Neo4j the tests use: a given one, one in Docker, or one in Java. */
import { randomUUID } from 'node:crypto';
import { dockerRuns, startContainer } from './docker-server.ts';
import { emptyGraph, isEmpty, type Neo4jAddress } from './graph.ts';
import { runtimeFor } from './java.ts';
import { freePort, startLocalServer } from './local-server.ts';
import { release } from './release.ts';

/** A server that is known before it runs, so that a run without Neo4j tests need not wait for it. */
export interface Neo4jServer extends Neo4jAddress {
  /**
   * @returns what stops it
   * @throws Error a sentence that says why it does not run; there is nothing to stop then
   */
  start(): Promise<() => Promise<void>>;
}

export interface Missing {
  /** Why there is none, and what to do. */
  missing: string;
}

export async function findNeo4j(): Promise<Neo4jServer | Missing> {
  const uri = process.env.NEO4J_URI;
  if (uri) return given(uri);
  if (await dockerRuns()) return inDocker();
  try {
    return await inJava();
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    return { missing: `There is neither NEO4J_URI nor a Docker engine, and ${reason}` };
  }
}

function given(uri: string): Neo4jServer {
  const username = process.env.NEO4J_USERNAME ?? 'neo4j';
  const password = process.env.NEO4J_PASSWORD ?? '';
  const address = { uri, username, password };
  const start = async () => {
    if (password === '') {
      throw new Error(
        'Set NEO4J_PASSWORD beside NEO4J_URI: tests try wrong passwords, so there has to be a right one.',
      );
    }
    // The tests wipe the graph, so it has to be nobody's.
    if (await isEmpty(address)) return () => emptyGraph(address);
    throw new Error(
      `The graph at ${uri} is not empty, and tests would wipe it: name an empty one in NEO4J_URI.`,
    );
  };
  return { ...address, start };
}

async function inDocker(): Promise<Neo4jServer> {
  const address = await newAddress();
  return { ...address, start: () => startContainer(address) };
}

async function inJava(): Promise<Neo4jServer> {
  const runtime = await runtimeFor(release);
  const address = await newAddress();
  const bolt = Number(new URL(address.uri).port);
  const start = async () => {
    const { stop } = await startLocalServer(runtime, { bolt, http: 0, password: address.password });
    return stop;
  };
  return { ...address, start };
}

async function newAddress(): Promise<Neo4jAddress> {
  return { uri: `bolt://127.0.0.1:${await freePort()}`, username: 'neo4j', password: randomUUID() };
}
