import { expect, test } from 'vitest';
import { bundleScript } from './support/bundle-and-run.ts';
import type { ExportRun } from './support/export-run.ts';
import { median } from './support/measure.ts';

test('a workbook of 50,000 formulas, each time in a new process', async () => {
  const script = await bundleScript('export-run.ts');
  const runs: readonly ExportRun[] = Array.from({ length: 5 }, () => JSON.parse(script.run()));
  script.remove();
  const middle = (key: keyof ExportRun): number => median(runs.map((run) => run[key]));
  console.log(
    `\nworkbook of ${middle('formulas').toLocaleString('en')} formulas, ${(middle('bytes') / 1e6).toFixed(2)} MB: ` +
      `${middle('elapsed').toFixed(0)} ms, ${middle('processor').toFixed(0)} ms of processor time; ` +
      `memory at most ${middle('peak').toFixed(0)} MB`,
  );
  expect(middle('formulas')).toBeGreaterThan(50_000);
  expect(middle('peak')).toBeLessThan(300);
}, 300_000);
