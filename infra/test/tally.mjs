/** Counts what passed and failed: each static check as one, each Jest test as one. */
export class Tally {
  passed = 0;
  failed = 0;
  skipped = 0;
  failures = [];

  count(name, ok) {
    if (ok) this.passed += 1;
    else this.fail(name);
  }

  /** @param {string} name the project @param {object | undefined} report Jest's JSON, undefined when it wrote none */
  countJest(name, report) {
    if (!report) return this.fail(`${name} did not run to its end`);
    this.passed += report.numPassedTests;
    this.skipped += report.numPendingTests + report.numTodoTests;
    const { testResults, numFailedTests } = report;
    const broken = testResults.filter(
      ({ status, assertionResults }) => status === 'failed' && !anyFailed(assertionResults),
    );
    this.failed += numFailedTests + broken.length;
    this.failures.push(...testResults.filter(({ status }) => status === 'failed').map((file) => file.name));
    return undefined;
  }

  fail(name) {
    this.failed += 1;
    this.failures.push(name);
  }
}

const anyFailed = (tests) => tests.some(({ status }) => status === 'failed');
