/**
 * Names the tests that failed at first and passed at the second try, which `.ci/run` allows: real servers, processes and
 * browsers share a busy machine there. One that is named twice has a fault to be found.
 */
import type { Reporter } from 'vitest/node';

/** Vitest calls it by `new`. */
export default function secondTries(): Reporter {
  const named: string[] = [];
  return {
    onTestCaseResult(test) {
      if (test.diagnostic()?.flaky) named.push(`${test.module.relativeModuleId} > ${test.fullName}`);
    },
    onTestRunEnd() {
      for (const name of named) console.log(`passed at the second try: ${name}`);
    },
  };
}
