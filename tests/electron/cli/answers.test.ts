import { describe, expect, test } from 'vitest';
import { runCli } from '../../../electron/cli/run-cli.ts';
import { reportText } from '../../../models/goals/goal-model.ts';
import { shippedPlan } from '../../../models/plan/shipped-plan.ts';

/** Runs a command that must succeed and reads its JSON. */
async function answer(...args: readonly string[]) {
  const { exit, stdout, stderr } = await runCli([...args, '--json']);
  expect({ exit, stderr }).toEqual({ exit: 0, stderr: '' });
  return JSON.parse(stdout);
}

interface Part {
  readonly id: string;
  readonly pull: number;
  readonly effect: number;
}

describe('evaluate', () => {
  test('gives growth, periods and what is missing, by name', async () => {
    const { scenario, periods, variables } = await answer('evaluate');
    expect(scenario).toBe('base');
    expect(periods.slice(0, 2)).toEqual(['2023', '2024']);
    // 0.19×4.6% + 0.166×12% + 0.191×12% + 0.115×10% + 0.338×5.8% = 8.2684% (domain 4.7)
    expect(variables.gdpGrowth).toMatchObject({ unit: '%', basis: 'real', provenance: 'proxy', missing: [] });
    expect(variables.gdpGrowth.values[1]).toBeCloseTo(0.082684, 12);
    expect(variables.tradeTotal).toMatchObject({ provenance: 'missing', missing: ['tradeTotalBase'] });
    expect(variables.tradeTotal.values[1]).toBeNull();
    expect(variables.fixedAssetInvestmentGrowth).toMatchObject({ label: '固定资产投资增速', provenance: 'quoted' });
  });

  test('names the weakest input of a figure, and says of every year where it comes from', async () => {
    const { variables } = await answer('evaluate');
    expect(variables.gdpGrowth).toMatchObject({ provenance: 'proxy', weakest: 'primaryWeight' });
    // 2023 is a preliminary figure from elsewhere, 2024 the report's, and 2025 and 2026 carry it on.
    const years = ['external', 'quoted', 'assumed', 'assumed'];
    expect(variables.fixedAssetInvestmentGrowth.provenances).toEqual(years);
    expect(variables.primaryGrowth.provenances[0]).toBeNull();
  });

  test('for people: prices behind the unit, years that are carried on, and the expenditure side as an estimate', async () => {
    const { stdout } = await runCli(['evaluate']);
    expect(stdout).toMatch(/固定资产投资增速 +% 名义 +原文/);
    expect(stdout).toMatch(/规模以上工业增加值增速 +% 可比价 +原文/);
    expect(stdout).toContain('2025、2026 没有另填的假设沿用 2024 的数,来源不强于假设。');
    expect(stdout).toContain('三大需求贡献(测算) 2024');
    expect(stdout).toContain('三大需求各项独立估计(测算) 2024');
  });

  test('an estimate of trade with other places leaves a residual that is printed (domain 4.2, mode B)', async () => {
    const given = ['tradeTotalBase=13', 'importsGrowth=10%', 'interregionalPullEstimate=-0.75'];
    const { contributions } = await answer('evaluate', ...given.flatMap((text) => ['--set', text]));
    const { total, parts, independent, isEstimate } = contributions.expenditure;
    // Exports of 11 and imports of 13 − 11 grow by a tenth: (1.1 − 0.2) ÷ 383 × 100 = 0.234987
    expect(independent.parts.map(({ pull }: Part) => Number(pull.toFixed(6)))).toEqual([0.234987, -0.75]);
    const pulls = [...parts, ...independent.parts].reduce((sum: number, part: Part) => sum + part.pull, 0);
    expect(independent.residual).toBeCloseTo(total - pulls, 12);
    expect(isEstimate).toBe(true);
    expect((await answer('evaluate')).contributions.expenditure.independent.residual).toBeNull();
  });

  test('takes a scenario by its id and by its name', async () => {
    // One point more in 规上工业, 其他第二产业 and 批零住餐: 0.166 + 0.191 + 0.115 = 0.472 points.
    const byId = await answer('evaluate', '--scenario', 'stretch');
    expect(byId.variables.gdpGrowth.values[1]).toBeCloseTo(0.087404, 12);
    expect(await answer('evaluate', '--scenario', '力争')).toEqual(byId);
  });

  test.each([[[]], [['--scenario', 'stretch']]])('contributions sum to growth: %j', async (options) => {
    const { variables, contributions } = await answer('evaluate', ...options);
    const { production, expenditure } = contributions;
    expect(production.total).toBeCloseTo(variables.gdpGrowth.values[1] * 100, 12);
    const sum = production.parts.reduce((total: number, part: Part) => total + part.pull, 0);
    expect(Math.abs(sum - production.total)).toBeLessThan(1e-12);
    expect(Math.abs(production.residual)).toBeLessThan(1e-12);
    expect(expenditure.closing).toMatchObject({ id: 'netOutflow', label: '省内外净流出及误差' });
  });

  test.each(['10%', '0.1', '１０％'])(
    '--set fixedAssetInvestmentGrowth=%s moves growth by 0.191 × 0.02 and no other pull',
    async (text) => {
      const before = await answer('evaluate');
      const after = await answer('evaluate', '--set', `fixedAssetInvestmentGrowth=${text}`);
      const growth = (given: typeof before): number => given.variables.gdpGrowth.values[1];
      expect(growth(before) - growth(after)).toBeCloseTo(0.191 * 0.02, 14);
      const pulls = (given: typeof before): Record<string, number> =>
        Object.fromEntries(given.contributions.production.parts.map((part: Part) => [part.id, part.pull]));
      const { otherSecondary: moved = 0, ...others } = pulls(after);
      const { otherSecondary: stood = 0, ...same } = pulls(before);
      expect(others).toEqual(same);
      expect(stood - moved).toBeCloseTo(0.382, 12);
    },
  );

  test('--set may be repeated and name a year, and a figure of all years has none', async () => {
    const { variables } = await answer('evaluate', '--set', 'primaryGrowth@2025=0.02', '--set', 'gdpBase=400');
    expect(variables.primaryGrowth.values.slice(1, 3)).toEqual([0.046, 0.02]);
    expect(variables.gdpBase).toMatchObject({ provenance: 'assumed', values: [400, 400, 400, 400] });
    // The plan itself is not touched.
    expect((await answer('evaluate')).variables.gdpBase.values[0]).toBe(383);
  });
});

describe('targets', () => {
  test('each quotes exactly its characters of the report', async () => {
    const { targets } = await answer('targets');
    const report = reportText(shippedPlan().model.report);
    expect(targets.length).toBeGreaterThanOrEqual(8);
    for (const { source } of targets) expect(source.text).toBe(report.slice(source.start, source.end));
    expect(targets[0]).toMatchObject({
      id: 'gdp',
      kind: 'growth',
      operator: 'reach',
      value: 0.08,
      stretch: 0.09,
      unit: '%',
      state: 'met',
      drivenBy: 'model',
      owner: '发改局、统计局',
      source: { text: '地区生产总值增长8%、力争9%' },
    });
    expect(targets[0].gap).toBeCloseTo(0.002684, 12);
  });

  test('the stretch path is measured against the stretch figures', async () => {
    const { targets } = await answer('targets', '--scenario', 'stretch');
    expect(targets[0]).toMatchObject({ id: 'gdp', state: 'near' });
    expect(targets[0].gap).toBeCloseTo(0.087404 - 0.09, 12);
  });
});

describe('compare', () => {
  test('effects sum to the difference and the prose prints figures of the comparison', async () => {
    const { from, to, changes, bridge, prose } = await answer('compare', 'base', 'stretch');
    expect([from, to]).toEqual(['base', 'stretch']);
    expect(changes.map((change: Part) => change.id)).toEqual(
      expect.arrayContaining([
        'aboveScaleIndustryGrowth',
        'fixedAssetInvestmentGrowth',
        'retailSalesGrowth',
        'tradeTotalGrowth',
      ]),
    );
    const sum = bridge.parts.reduce((total: number, part: Part) => total + part.effect, 0);
    expect(sum).toBeCloseTo(bridge.to - bridge.from, 14);
    expect(bridge.to - bridge.from).toBeCloseTo(0.00472, 12);
    expect(prose).toContain('2024年地区生产总值增速由8.27%变为8.74%，提高0.47个百分点。');
    expect(prose).toContain(
      '固定资产投资增速+0.19个百分点，规模以上工业增加值增速+0.17个百分点，社会消费品零售总额增速+0.12个百分点',
    );
  });

  test('the way back has the opposite signs', async () => {
    const forth = await answer('compare', 'base', 'stretch');
    const back = await answer('compare', 'stretch', 'base');
    const effects = (parts: readonly Part[]) => Object.fromEntries(parts.map(({ id, effect }) => [id, effect]));
    const there = effects(forth.bridge.parts);
    for (const [id, effect] of Object.entries(effects(back.bridge.parts)))
      expect(effect).toBeCloseTo(-(there[id] ?? 0), 14);
    expect(back.prose).toContain('降低0.47个百分点');
  });

  test('a scenario with itself', async () => {
    const { changes, bridge, prose } = await answer('compare', 'base', 'base');
    expect([changes, bridge.parts]).toEqual([[], []]);
    expect(prose).toContain('完全相同');
  });
});

test('without --json every command prints a table, in Chinese and in English', async () => {
  for (const args of [['evaluate'], ['targets'], ['compare', 'base', 'stretch']]) {
    const chinese = await runCli(args);
    const english = await runCli([...args, '--lang', 'en']);
    expect([chinese.exit, english.exit]).toEqual([0, 0]);
    expect(chinese.stdout).toContain('洪湖市 2024');
    expect(english.stdout).toContain('Honghu 2024');
    expect(english.stdout).toContain('8.27');
  }
});

describe('a command line that is wrong', () => {
  test.each([
    [['evalute'], 'evaluate, targets'],
    [['evaluate', '--nope'], '--nope'],
    [['evaluate', '--plan'], '--plan F'],
    [['evaluate', '--plan', '--scenario', 'base'], '选项 --plan 后面要有值（evaluate）：请写成 --plan F。'],
    [['evaluate', '--scenario', '--json'], '--scenario S'],
    [['evaluate', '--plan=--odd.json'], '--odd.json'],
    [['evaluate', '--json=yes'], '--json'],
    [['evaluate', 'extra'], 'goalpath evaluate'],
    [['compare', 'base'], 'goalpath compare A B'],
    [['compare', 'base', 'other'], 'base (基准), stretch (力争)'],
    [['evaluate', '--scenario', 'other'], 'base (基准), stretch (力争)'],
    [['evaluate', '--lang', 'fr'], 'zh | en'],
    [['evaluate', '--set', 'x'], '变量=数值'],
    [['evaluate', '--set', 'primaryGrowth='], '变量=数值'],
    [['evaluate', '--set', 'nobody=1'], 'nobody'],
    [['evaluate', '--set', 'constructor=1'], 'constructor'],
    [['evaluate', '--set', 'gdpGrowth=8%'], '算出来的'],
    [['evaluate', '--set', 'primaryGrowth=abc'], 'abc'],
    [['evaluate', '--set', 'primaryGrowth=12'], '超出了合理范围'],
    [['evaluate', '--set', 'gdpBase=5%'], '5%'],
    [['evaluate', '--set', 'primaryGrowth@2031=1%'], '2024, 2025, 2026'],
    [['evaluate', '--set', 'primaryGrowth@2023=1%'], '2024, 2025, 2026'],
    [['export'], '--out F.xlsx'],
    [['csv'], '--out F.csv'],
  ])('%j', async (args, words) => {
    const { exit, stdout, stderr } = await runCli(args);
    expect([exit, stdout]).toEqual([2, '']);
    expect(stderr).toContain(words);
    expect(stderr.trimEnd().split('\n')).toHaveLength(2);
  });

  test('an option before another one says that it needs a value, in the language asked for', async () => {
    expect(await runCli(['evaluate', '--plan', '--lang', 'en'])).toEqual({
      exit: 2,
      stdout: '',
      stderr: 'The option --plan needs a value (evaluate): write it as --plan F.\n',
    });
  });

  test('no command at all shows the help', async () => {
    const { exit, stdout, stderr } = await runCli([]);
    expect([exit, stdout]).toEqual([2, '']);
    expect(stderr).toContain('compare A B');
    expect((await runCli(['--help'])).stdout).toBe(stderr);
  });

  test('--help of a command lists its options', async () => {
    const { exit, stdout } = await runCli(['evaluate', '--help', '--lang', 'en']);
    expect(exit).toBe(0);
    expect(stdout).toMatch(/goalpath evaluate .*--set ID=V[\s\S]*tries an assumption/);
  });
});
