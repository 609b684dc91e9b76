/** Which Neo4j is started where no server is given. */
import { z } from 'zod';

export interface Release {
  /** As Maven Central has it. */
  version: string;
  /** The oldest Java on which it runs. */
  java: number;
}

/** The long-term support line, and the newest that is tested. */
export const releases = {
  '5.26': { version: '5.26.28', java: 17 },
  '2026.08': { version: '2026.08.1', java: 25 },
} as const satisfies Record<string, Release>;

const Name = z.enum(Object.keys(releases) as (keyof typeof releases)[]).default('5.26');

/** The one that NEO4J_RELEASE names: `NEO4J_RELEASE=2026.08 npm test`. */
export const release: Release = releases[Name.parse(process.env.NEO4J_RELEASE)];
