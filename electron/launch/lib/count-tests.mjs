/** @typedef {{ passed: number, failed: number, skipped: number, repeated?: number }} Count */

/**
 * Counts the tests of Vitest's JSON report. A file that cannot be loaded has no tests but is a failure.
 * @param {{ testResults: { status: string, assertionResults: { status: string }[] }[] }} report
 * @returns {Count}
 */
export function countVitest(report) {
  const count = { passed: 0, failed: 0, skipped: 0 };
  for (const file of report.testResults) {
    const failedBefore = count.failed;
    for (const { status } of file.assertionResults) {
      if (status === 'passed') count.passed += 1;
      else if (status === 'failed') count.failed += 1;
      else count.skipped += 1;
    }
    if (file.status === 'failed' && count.failed === failedBefore) count.failed += 1;
  }
  return count;
}

/**
 * Counts the tests of Playwright's JSON report. A test that passed only when it was repeated counts as
 * passed and is counted again apart: a real window on a busy machine sometimes loses a race that no planner would lose.
 * @param {{ stats: { expected: number, unexpected: number, flaky: number, skipped: number }, errors: unknown[] }} report
 * @returns {Count}
 */
export function countPlaywright({ stats, errors }) {
  return {
    passed: stats.expected + stats.flaky,
    failed: stats.unexpected + errors.length,
    skipped: stats.skipped,
    repeated: stats.flaky,
  };
}

/**
 * The count of a whole test run. A runner that was not content although no test failed has failed itself.
 * @param {Count} count
 * @param {boolean} content
 * @returns {Count}
 */
export const withRunner = (count, content) => (content || count.failed > 0 ? count : { ...count, failed: 1 });

/**
 * The sum of several counts.
 * @param {readonly Count[]} counts
 */
export function addUp(counts) {
  /** @param {keyof Count} kind */
  const sum = (kind) => counts.reduce((total, count) => total + (count[kind] ?? 0), 0);
  return { passed: sum('passed'), failed: sum('failed'), skipped: sum('skipped'), repeated: sum('repeated') };
}

/**
 * The last line of `npm test`.
 * @param {readonly Count[]} counts
 */
export function sumUp(counts) {
  const { passed, failed, skipped, repeated } = addUp(counts);
  return {
    line: [
      `${passed} passed, ${failed} failed`,
      ...(skipped > 0 ? [`${skipped} skipped`] : []),
      ...(repeated > 0 ? [`${repeated} passed only when repeated`] : []),
    ].join(', '),
    isGood: failed === 0 && passed > 0,
  };
}
