import fs from 'node:fs';
import path from 'node:path';
import { countPlaywright, countVitest, withRunner } from './count-tests.mjs';
import { root } from './places.mjs';
import { runTool } from './tools.mjs';

const END_TO_END = 'tests/e2e/playwright.config.ts';

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

/** Needs the build, an Electron runtime and, without a display, a virtual one. */
export const runEndToEndTests = () =>
  runAndCount(
    'e2e',
    (file) =>
      runTool('playwright', ['test', '-c', END_TO_END, '--reporter=list,json'], { PLAYWRIGHT_JSON_OUTPUT_FILE: file }),
    countPlaywright,
  );
