import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { runCli } from '../../../electron/cli/run-cli.ts';
import { serializePlan } from '../../../models/plan/parse-plan.ts';
import { shippedPlan } from '../../../models/plan/shipped-plan.ts';
import { edited } from '../../support/plans.ts';
import { buildGoalpath, goalpath } from './goalpath-process.ts';

/** Runs a command in this process and reads its JSON. */
async function answer(...args: readonly string[]) {
  const { exit, stdout, stderr } = await runCli([...args, '--json']);
  expect(stderr).toBe('');
  return { exit, ...JSON.parse(stdout) };
}

/** The sentence with which a command refuses. */
async function refusal(...args: readonly string[]): Promise<string> {
  const { exit, stdout, stderr } = await runCli([...args, '--lang', 'en']);
  expect({ exit, stdout }).toEqual({ exit: 2, stdout: '' });
  return stderr;
}

const stretch = ['solve', '--target', 'gdpGrowth=9%', '--scenario', 'stretch'];

describe('solve', () => {
  test('what other services need for 9% on the stretch path; tried, it gives 9%', async () => {
    const found = await answer(...stretch, '--vary', 'otherServicesGrowth');
    // (0.09 − (0.19·0.046 + 0.166·0.13 + 0.191·0.13 + 0.115·0.11)) / 0.338
    expect(found.single).toMatchObject([{ id: 'otherServicesGrowth' }]);
    expect(Math.abs(found.single[0].needed - 0.0656805)).toBeLessThan(1e-7);
    expect(found).toMatchObject({ exit: 0, feasible: true, binding: [], method: 'linear', reason: null });
    const setting = `otherServicesGrowth=${found.nearest.otherServicesGrowth}`;
    const { variables } = await answer('evaluate', '--scenario', 'stretch', '--set', setting);
    expect(Math.abs(variables.gdpGrowth.values[1] - 0.09)).toBeLessThan(1e-9);
    expect(found.reached).toBe(variables.gdpGrowth.values[1]);
  });

  test('bounds that are too narrow: no, the true maximum, and what binds', async () => {
    const found = await answer(
      ...stretch,
      '--vary',
      'otherServicesGrowth:5%..6%',
      '--vary',
      'primaryGrowth:0.04..0.05',
    );
    expect(found).toMatchObject({ exit: 1, feasible: false, nearest: {}, reason: 'above-maximum' });
    expect(found.binding.toSorted()).toEqual(['otherServicesGrowth', 'primaryGrowth']);
    // 0.19·0.05 + 0.166·0.13 + 0.191·0.13 + 0.115·0.11 + 0.338·0.06
    expect(found.maximum).toBeCloseTo(0.08884, 12);
    expect(found.reached).toBe(found.maximum);
  });

  test('without --vary all growth rates move, least in sum; --hold keeps some', async () => {
    const free = await answer(...stretch);
    const moves: Readonly<Record<string, number>> = {
      primaryGrowth: 0.19,
      aboveScaleIndustryGrowth: 0.166,
      otherServicesGrowth: 0.338,
      fixedAssetInvestmentGrowth: 0.191,
      retailSalesGrowth: 0.115,
    };
    expect(Object.keys(free.nearest).toSorted()).toEqual(Object.keys(moves).toSorted());
    // Each moves in proportion to its weight: gap / Σ weight² of it.
    const squares = Object.values(moves).reduce((sum, weight) => sum + weight ** 2, 0);
    const wanted = 0.058 + (0.338 * (0.09 - 0.087404)) / squares;
    expect(free.nearest.otherServicesGrowth).toBeCloseTo(wanted, 12);
    const held = await answer(...stretch, '--hold', 'primaryGrowth', '--hold', 'retailSalesGrowth');
    expect(Object.keys(held.nearest)).toHaveLength(3);
  });

  test('a figure nobody has, and options that cannot be read', async () => {
    const lacking = await answer('solve', '--target', 'tradeTotal=100', '--vary', 'tradeTotalGrowth');
    expect(lacking).toMatchObject({ exit: 1, feasible: false, reason: 'no-figure', lacking: ['tradeTotalBase'] });
    expect(await refusal('solve')).toContain('--target gdpGrowth=9%');
    expect(await refusal('solve', '--target', 'gdpGrowth=fast')).toContain('fast');
    expect(await refusal('solve', '--target', 'nothing=1')).toContain('nothing');
    expect(await refusal(...stretch, '--vary', 'gdpReal')).toContain('is calculated');
    expect(await refusal(...stretch, '--vary', 'primaryGrowth:5%..4%')).toContain('swap them');
    expect(await refusal(...stretch, '--vary', 'primaryGrowth@1999')).toContain('1999');
    expect(await refusal(...stretch, '--vary', 'primaryGrowth', '--vary', 'primaryGrowth')).toContain('twice');
  });
});

test('sensitivity: a point of each rate, the strongest first', async () => {
  const { output, base, bars } = await answer('sensitivity', '--output', 'gdpGrowth', '--step', '2%');
  expect(output).toBe('gdpGrowth');
  expect(base).toBeCloseTo(0.082684, 12);
  expect(bars[0].id).toBe('otherServicesGrowth');
  expect(bars[0].high - bars[0].low).toBeCloseTo(0.04 * 0.338, 12);
  expect(await refusal('sensitivity', '--step', '-1%')).toContain('--step 1%');
});

describe('table', () => {
  test('a cell is what evaluate gives for that pair', async () => {
    const [across, down] = ['otherServicesGrowth=5%..8%/4', 'primaryGrowth=0.06..0.04/3'];
    const { x, y, cells } = await answer('table', '--output', 'gdpGrowth', '--x', across, '--y', down);
    expect(x).toEqual({ id: 'otherServicesGrowth', values: [0.05, 0.06, 0.07, 0.08] });
    expect(y).toEqual({ id: 'primaryGrowth', values: [0.06, 0.05, 0.04] });
    const settings = ['--set', 'otherServicesGrowth=7%', '--set', 'primaryGrowth=5%'];
    const { variables } = await answer('evaluate', ...settings);
    expect(cells[1][2]).toBe(variables.gdpGrowth.values[1]);
    expect(cells.map((row: readonly number[]) => row.length)).toEqual([4, 4, 4]);
  });

  test('one way has no y, and 102 figures are too many', async () => {
    const { y, cells } = await answer('table', '--output', 'gdpGrowth', '--x', 'otherServicesGrowth=0..1/101');
    expect([y, cells.length, cells[0].length]).toEqual([undefined, 1, 101]);
    expect(await refusal('table', '--x', 'otherServicesGrowth=0..1/102')).toContain('holds 101');
    expect(await refusal('table', '--x', 'otherServicesGrowth=0..1')).toContain('--x otherServicesGrowth=5%..8%/7');
  });
});

test('a figure that is missing may be varied; where it moves nothing, that is said, and no limit without a name', async () => {
  const file = path.join(os.tmpdir(), `goalpath-lacking-${process.pid}.json`);
  writeFileSync(file, serializePlan(edited(shippedPlan(), 'base', 'gdpBase', null, 'once')));
  try {
    const args = ['solve', '--plan', file, '--target', 'gdpGrowth=9%', '--vary', 'gdpBase'];
    // A weighted mean of growth rates is the same over any base: 8.2684%.
    expect(await answer(...args)).toMatchObject({ exit: 1, feasible: false, binding: [], reason: 'no-effect' });
    const { stdout } = await runCli([...args, '--lang', 'en']);
    expect(stdout).toContain('the chosen assumptions do not move Growth of GDP; it stays at 8.27%');
    expect(stdout).not.toContain('What limits it');
  } finally {
    rmSync(file);
  }
});

test.each([
  ['a share above one', ['table', '--x', 'primaryWeight=0..2/3'], '“2” is outside the sensible range 0 to 1'],
  ['down the side', ['table', '--x', 'primaryWeight=0..1/3', '--y', 'retailPrice=-1..1/3'], '“-1” is outside'],
  ['backwards', ['table', '--x', 'primaryWeight=2..0/3'], '“2” is outside'],
  ['one end of two', [...stretch, '--vary', 'otherServicesGrowth:-91%..8%'], '“-0.91” is outside'],
])('bounds that make no sense are refused as --set refuses them: %s', async (_, args, words) => {
  const sentence = await refusal(...args);
  expect(sentence).toContain(words);
  expect(sentence.trimEnd().split('\n')).toHaveLength(1);
});

test('bounds at the very ends of the sensible range are taken', async () => {
  expect((await answer('table', '--x', 'primaryWeight=0..1/2')).x.values).toEqual([0, 1]);
  const { bounds } = await answer(...stretch, '--vary', 'otherServicesGrowth:-90%..500%');
  expect(bounds).toEqual({ otherServicesGrowth: { min: -0.9, max: 5 } });
});

describe('simulate', () => {
  const file = path.join(os.tmpdir(), `goalpath-samples-${process.pid}.csv`);
  beforeAll(() => buildGoalpath(), 120_000);
  afterAll(() => rmSync(file, { force: true }));

  /** The answer without what a clock puts into it. */
  const timeless = ({ runsPerSecond, seconds, ...rest }: Awaited<ReturnType<typeof answer>>) => {
    expect(runsPerSecond).toBeGreaterThan(0);
    expect(seconds).toBeGreaterThan(0);
    return rest;
  };

  test('the same seed gives the same answer, on one thread and on several', async () => {
    const command = ['simulate', '--samples', '50000', '--seed', '11'];
    const here = timeless(await answer(...command));
    expect(timeless(await answer(...command))).toEqual(here);
    const there = goalpath(...command, '--json');
    expect(timeless({ exit: there.exit, ...JSON.parse(there.stdout) })).toEqual(here);
    expect(timeless(await answer('simulate', '--samples', '50000', '--seed', '12')).outputs).not.toEqual(here.outputs);
  });

  test('marks what it assumes, and asks each target at both figures', async () => {
    const { inputs, outputs, targets } = await answer('simulate', '--samples', '20000');
    expect(inputs.every(({ origin }: { origin: string }) => origin === 'assumed')).toBe(true);
    expect(outputs.gdpGrowth.mean).toBeCloseTo(0.0827, 3);
    expect(outputs.gdpGrowth.quantiles['0.05']).toBeLessThan(outputs.gdpGrowth.quantiles['0.5']);
    const gdp = targets.find(({ id }: { id: string }) => id === 'gdp');
    expect(gdp.probability).toBeGreaterThan(gdp.stretchProbability);
  });

  test('shows one result in every year it is asked for', async () => {
    const asked = ['gdpGrowth@2025', 'gdpGrowth', 'gdpNominal@2025'].flatMap((text) => ['--output', text]);
    const { outputs, fans } = await answer('simulate', '--samples', '200', ...asked);
    expect(Object.keys(outputs).toSorted()).toEqual(['gdpGrowth', 'gdpGrowth@2025', 'gdpNominal@2025']);
    // Each is the figure of its own year: the median is the one the fan has there.
    for (const [name, period] of Object.entries({ gdpGrowth: '2024', 'gdpGrowth@2025': '2025' })) {
      const year = fans.gdpGrowth.find((one: { period: string }) => one.period === period);
      expect(outputs[name].quantiles['0.5']).toBe(year.quantiles['0.5']);
    }
    expect(outputs.gdpGrowth.mean).not.toBe(outputs['gdpGrowth@2025'].mean);
    const { stdout } = await runCli(['simulate', '--samples', '200', ...asked, '--lang', 'en']);
    expect(stdout.match(/^Growth of GDP 202[45] /gm)).toHaveLength(2);
  });

  test('takes distributions and correlations, and writes every sample with the seed', async () => {
    const uncertain = ['otherServicesGrowth=normal:6%,1%', 'retailSalesGrowth=pert:0.08,0.1,0.11'].flatMap((text) => [
      '--uncertain',
      text,
    ]);
    const correlate = ['--correlate', 'otherServicesGrowth~retailSalesGrowth=0.8', '--latin'];
    const { outputs, bytes, inputs } = await answer(
      'simulate',
      '--samples',
      '5000',
      ...uncertain,
      ...correlate,
      '--samples-out',
      file,
    );
    expect(inputs.map(({ origin }: { origin: string }) => origin)).toEqual(['given', 'given']);
    // 0.19·0.046 + 0.166·0.12 + 0.191·0.12 + 0.115·(0.08 + 4·0.1 + 0.11)/6 + 0.338·0.06
    expect(outputs.gdpGrowth.mean).toBeCloseTo(0.083168, 4);
    const text = readFileSync(file, 'utf8');
    const [head = '', ...lines] = text.trimEnd().split('\n');
    expect(head.split(',').slice(0, 3)).toEqual(['sample (seed 1)', 'otherServicesGrowth', 'retailSalesGrowth']);
    expect([lines.length, Buffer.byteLength(text)]).toEqual([5000, bytes]);
    const growth = head.split(',').indexOf('gdpGrowth');
    const mean = lines.reduce((sum, line) => sum + Number(line.split(',')[growth]), 0) / 5000;
    expect(mean).toBeCloseTo(outputs.gdpGrowth.mean, 12);
  });

  test('says what it cannot read', async () => {
    expect(await refusal('simulate', '--samples', 'many')).toContain('--samples 10000');
    expect(await refusal('simulate', '--samples', '0')).toContain('--samples 10000');
    expect(await refusal('simulate', '--samples', '99999999999')).toContain('10000000');
    expect(await refusal('simulate', '--uncertain', 'primaryGrowth=cauchy:1,2')).toContain('--uncertain');
    expect(await refusal('simulate', '--uncertain', 'primaryGrowth=uniform:5%,4%')).toContain('min');
    expect(await refusal('simulate', '--correlate', 'primaryGrowth~retailPrice=2')).toContain('cannot hold together');
  });
});
