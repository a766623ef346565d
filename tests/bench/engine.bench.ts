import { expect, test } from 'vitest';
import { bundleScript } from './support/bundle-and-run.ts';
import { type Cold, median } from './support/measure.ts';

test('edits, recomputes and blocks against mathjs, HyperFormula and C', async () => {
  const script = await bundleScript('engine-run.ts');
  const printed = script.run();
  script.remove();
  console.log(printed);
  expect(printed).toContain('cost of a scenario per formula');
}, 900_000);

test('cold load of 10,018 formulas, each time in a new process', async () => {
  const [ours, theirs] = await Promise.all([bundleScript('cold-goalpath.ts'), bundleScript('cold-hyperformula.ts')]);
  const rounds = Array.from({ length: 7 }, () => ({ ours: readCold(ours.run()), theirs: readCold(theirs.run()) }));
  ours.remove();
  theirs.remove();
  const compare = (what: keyof Cold): string => {
    const [own, other] = [rounds.map((round) => round.ours[what]), rounds.map((round) => round.theirs[what])];
    const ratio = median(rounds.map((round) => round.theirs[what] / round.ours[what]));
    return `Goalpath ${median(own).toFixed(0)} ms, HyperFormula ${median(other).toFixed(0)} ms, ${ratio.toFixed(1)} ×`;
  };
  console.log(
    `\ncold load and first results of 10,018 formulas: ${compare('waited')}; of processor: ${compare('processor')}`,
  );
  // Other work on the machine makes one wait, and takes no processor time.
  expect(median(rounds.map((round) => round.theirs.processor / round.ours.processor))).toBeGreaterThan(7);
}, 300_000);

const readCold = (printed: string): Cold => JSON.parse(printed);
