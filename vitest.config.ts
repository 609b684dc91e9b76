import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['test/**/*.test.ts'],
    // One Neo4j for the whole run. Files run side by side; those on Neo4j take turns (test/support/neo4j/turns.ts),
    // because a Community server has one graph.
    globalSetup: ['test/support/global-setup.ts'],
    testTimeout: 60_000,
    // On a busy machine a real server may be late; test/support/second-tries.ts names what passed only then.
    retry: process.env.CI ? 1 : 0,
    hookTimeout: 120_000,
  },
});
