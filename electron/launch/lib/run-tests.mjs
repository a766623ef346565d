import fs from 'node:fs';
import path from 'node:path';
import { addUp, countPlaywright, countVitest, withRunner } from './count-tests.mjs';
import { hasDisplay } from './display.mjs';
import { root } from './places.mjs';
import { runTool } from './tools.mjs';

const END_TO_END = 'tests/e2e/playwright.config.ts';
/** The tag of tests that print how long something takes. */
const MEASURED = '@measured';

/**
 * Runs a tool that writes a JSON report and counts what the report says.
 * @template Report
 * @param {string} name
 * @param {(file: string) => boolean} run
 * @param {(report: Report) => import('./count-tests.mjs').Count} countReport
 */
function runAndCount(name, run, countReport) {
  const file = path.join(root, 'test-results', `${name}.json`);
  fs.mkdirSync(path.dirname(file), { recursive: true });
  fs.rmSync(file, { force: true });
  const content = run(file);
  const nothing = { passed: 0, failed: 0, skipped: 0 };
  return withRunner(fs.existsSync(file) ? countReport(JSON.parse(fs.readFileSync(file, 'utf8'))) : nothing, content);
}

export const runUnitTests = () =>
  runAndCount(
    'unit',
    (file) => runTool('vitest', ['run', '--reporter=default', '--reporter=json', `--outputFile.json=${file}`]),
    countVitest,
  );

/**
 * @param {string} name
 * @param {string[]} which
 */
const playwright = (name, which) =>
  runAndCount(
    name,
    (file) =>
      runTool('playwright', ['test', '-c', END_TO_END, '--reporter=list,json', ...which], {
        PLAYWRIGHT_JSON_OUTPUT_FILE: file,
      }),
    countPlaywright,
  );

/**
 * Needs the build, an Electron runtime and, without a display, a virtual one. Two at a time on displays of their own, because one leaves a
 * third of two processors idle; what is measured, with nothing beside it. A real display has one keyboard: there it is one at a time.
 */
export const runEndToEndTests = () =>
  addUp([
    playwright('e2e', ['--grep-invert', MEASURED, `--workers=${hasDisplay() ? 1 : 2}`]),
    playwright('e2e-measured', ['--grep', MEASURED]),
  ]);
