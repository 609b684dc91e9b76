/** Which Neo4j is started where no server is given. */
export interface Release {
  /** As Maven Central has it. */
  version: string;
  /** The oldest Java on which it runs. */
  java: number;
}

/** The long-term support line. 2026.08.1 would want Java 25. */
export const release: Release = { version: '5.26.28', java: 17 };
