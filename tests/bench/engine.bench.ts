import { expect, test } from 'vitest';
import { bundleScript } from './support/bundle-and-run.ts';
import { median } from './support/measure.ts';

test('edits, recomputes and blocks against mathjs, HyperFormula and C', async () => {
  const script = await bundleScript('engine-run.ts');
  const printed = script.run();
  script.remove();
  console.log(printed);
  expect(printed).toContain('cost of a scenario per formula');
}, 900_000);

test('cold load of 10,018 formulas, each time in a new process', async () => {
  const [ours, theirs] = await Promise.all([bundleScript('cold-goalpath.ts'), bundleScript('cold-hyperformula.ts')]);
  const rounds = Array.from({ length: 7 }, () => ({ ours: Number(ours.run()), theirs: Number(theirs.run()) }));
  ours.remove();
  theirs.remove();
  const each = `Goalpath ${median(rounds.map((round) => round.ours)).toFixed(0)} ms, HyperFormula ${median(rounds.map((round) => round.theirs)).toFixed(0)} ms`;
  const ratio = median(rounds.map((round) => round.theirs / round.ours));
  console.log(`\ncold load and first results of 10,018 formulas: ${each}, ${ratio.toFixed(1)} ×`);
  expect(ratio).toBeGreaterThan(1);
}, 300_000);
