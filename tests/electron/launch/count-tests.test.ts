import { describe, expect, test } from 'vitest';
import { countPlaywright, countVitest, sumUp, withRunner } from '../../../electron/launch/lib/count-tests.mjs';

const file = (status: string, ...tests: string[]) => ({
  status,
  assertionResults: tests.map((one) => ({ status: one })),
});

describe('counting tests', () => {
  test('each test of a Vitest report counts one; what did not run was skipped', () => {
    const report = { testResults: [file('failed', 'passed', 'failed'), file('passed', 'passed', 'skipped', 'todo')] };
    expect(countVitest(report)).toEqual({ passed: 2, failed: 1, skipped: 2 });
  });

  test('a file that cannot be loaded is a failure', () => {
    expect(countVitest({ testResults: [file('failed')] })).toEqual({ passed: 0, failed: 1, skipped: 0 });
    expect(countVitest({ testResults: [file('failed', 'skipped')] })).toEqual({ passed: 0, failed: 1, skipped: 1 });
  });

  test('in a Playwright report an error outside any test is a failure, and a test that had to be repeated is said', () => {
    const stats = { expected: 5, unexpected: 1, flaky: 2, skipped: 3 };
    expect(countPlaywright({ stats, errors: ['no tests found'] })).toEqual({
      passed: 7,
      failed: 2,
      skipped: 3,
      repeated: 2,
    });
  });

  test('a runner that stops without a failed test has failed itself, once', () => {
    const fine = { passed: 3, failed: 0, skipped: 0 };
    expect(withRunner(fine, true)).toEqual(fine);
    expect(withRunner(fine, false)).toEqual({ ...fine, failed: 1 });
    expect(withRunner({ ...fine, failed: 2 }, false)).toEqual({ ...fine, failed: 2 });
  });
});

describe('the last line', () => {
  test('is the sum of all steps', () => {
    const steps = [
      { passed: 3, failed: 0, skipped: 1 },
      { passed: 4, failed: 2, skipped: 1 },
    ];
    expect(sumUp(steps)).toEqual({ line: '7 passed, 2 failed, 2 skipped', isGood: false });
    expect(sumUp([{ passed: 3, failed: 0, skipped: 0 }])).toEqual({ line: '3 passed, 0 failed', isGood: true });
  });

  test('says how many tests passed only when repeated', () => {
    const repeated = { passed: 3, failed: 0, skipped: 1, repeated: 2 };
    expect(sumUp([repeated, { passed: 1, failed: 0, skipped: 0 }])).toEqual({
      line: '4 passed, 0 failed, 1 skipped, 2 passed only when repeated',
      isGood: true,
    });
  });

  test('no test at all is not good', () => {
    expect(sumUp([])).toEqual({ line: '0 passed, 0 failed', isGood: false });
    expect(sumUp([{ passed: 0, failed: 0, skipped: 4 }]).isGood).toBe(false);
  });
});
