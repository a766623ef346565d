import { build } from './lib/built.mjs';
import { sumUp } from './lib/count-tests.mjs';
import { prepareTests } from './lib/prepare-tests.mjs';
import { runEndToEndTests, runUnitTests } from './lib/run-tests.mjs';
import { runTool } from './lib/tools.mjs';
import { TYPE_PROJECTS } from './lib/type-projects.mjs';

/** @typedef {import('./lib/count-tests.mjs').Count} Count */

// npm test: set-up, then every check. A check counts as one test. The last line is the sum of all of them.
/** @param {boolean} good */
const count = (good) => ({ passed: good ? 1 : 0, failed: good ? 0 : 1, skipped: 0 });
/** @type {{ name: string, result: Count, seconds: number }[]} */
const steps = [];

/**
 * @param {string} name
 * @param {() => Count | Promise<Count>} work
 */
async function step(name, work) {
  const began = performance.now();
  process.stdout.write(`\n== ${name}\n`);
  const result = await work();
  steps.push({ name, result, seconds: (performance.now() - began) / 1000 });
  return result.failed === 0;
}

await step('set-up', async () => {
  await prepareTests();
  return { passed: 0, failed: 0, skipped: 0 };
});
await step('format', () => count(runTool('biome', ['check', '--linter-enabled=false', '.'])));
await step('lint', () => count(runTool('biome', ['lint', '--error-on-warnings', '.'])));
for (const [name, project] of TYPE_PROJECTS) {
  await step(`types: ${name}`, () => count(runTool('tsc', ['-p', project])));
}
await step('unit tests', runUnitTests);
if (await step('build', () => count(build('app')))) await step('end-to-end tests', runEndToEndTests);
else process.stdout.write('\n== end-to-end tests: not run, because the build failed\n');

const { line, isGood } = sumUp(steps.map(({ result }) => result));
process.stdout.write('\n');
for (const { name, result, seconds } of steps) {
  const verdict = result.failed > 0 ? 'FAILED' : 'ok';
  process.stdout.write(`${seconds.toFixed(1).padStart(7)} s  ${verdict.padEnd(6)}  ${name}\n`);
}
process.stdout.write(`\n${line}\n`);
process.exitCode = isGood ? 0 : 1;
