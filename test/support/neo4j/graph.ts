/** What the tests do to a whole graph. */
import neo4j, { type Driver, type Session } from 'neo4j-driver';

export interface Neo4jAddress {
  uri: string;
  username: string;
  password: string;
}

/** Takes out every node, constraint and index. */
export async function emptyGraph(address: Neo4jAddress): Promise<void> {
  await inSession(address, async (session) => {
    await session.run('MATCH (n) CALL (n) { DETACH DELETE n } IN TRANSACTIONS');
    for (const name of await names(session, 'SHOW CONSTRAINTS YIELD name')) {
      await session.run('DROP CONSTRAINT $name', { name });
    }
    for (const name of await names(
      session,
      "SHOW INDEXES YIELD name, type WHERE type <> 'LOOKUP' RETURN name",
    )) {
      await session.run('DROP INDEX $name', { name });
    }
  });
}

export async function isEmpty(address: Neo4jAddress): Promise<boolean> {
  return inSession(address, async (session) => {
    const { records } = await session.run('MATCH (n) RETURN n LIMIT 1');
    return records.length === 0;
  });
}

/** @throws the driver's error when the server does not answer or does not let us in */
export async function answers(address: Neo4jAddress): Promise<void> {
  await withDriver(address, (driver) => driver.verifyAuthentication());
}

async function names(session: Session, statement: string): Promise<string[]> {
  const { records } = await session.run(statement);
  return records.map((record) => String(record.get('name')));
}

async function inSession<T>(address: Neo4jAddress, work: (session: Session) => Promise<T>): Promise<T> {
  return withDriver(address, async (driver) => {
    const session = driver.session();
    try {
      return await work(session);
    } finally {
      await session.close();
    }
  });
}

async function withDriver<T>(address: Neo4jAddress, work: (driver: Driver) => Promise<T>): Promise<T> {
  const driver = neo4j.driver(address.uri, neo4j.auth.basic(address.username, address.password));
  try {
    return await work(driver);
  } finally {
    await driver.close();
  }
}
