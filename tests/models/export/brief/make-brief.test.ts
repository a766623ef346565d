import { describe, expect, test } from 'vitest';
import { compareScenarios } from '../../../../models/evaluation/compare-scenarios.ts';
import type { Brief, BriefFigure } from '../../../../models/export/brief/brief.ts';
import { layOutBrief } from '../../../../models/export/brief/layout/fit-look.ts';
import { textHeight } from '../../../../models/export/brief/layout/look.ts';
import { makeBrief } from '../../../../models/export/brief/make-brief.ts';
import type { Plan } from '../../../../models/plan/plan.ts';
import { shippedPlan } from '../../../../models/plan/shipped-plan.ts';
import { evaluateAll } from '../../../../models/views/plan-results.ts';
import { compiled, edited, must } from '../../../support/plans.ts';
import { expectedOf, growthAfter, isFinding, isPrinted, type PrintedMove, readNumber } from './check-figure.ts';
import {
  briefOf,
  chartedOf,
  figuresOf,
  frozenId,
  ofReport,
  onePath,
  outOfReach,
  withFrozen,
  withoutGoals,
  withoutGrowth,
} from './plans.ts';

const borrowed = [
  ...shippedPlan().model.accounts.production.map(({ weight }) => weight),
  'primaryGrowth',
  'otherServicesGrowth',
];
const cases: readonly (readonly [string, Plan, readonly string[]])[] = [
  ['as shipped', shippedPlan(), []],
  ['with an industry nobody knows', withoutGrowth(), []],
  ['with a goal out of reach', outOfReach(), []],
  ['with a frozen third scenario', withFrozen(), [frozenId]],
  ['with one path alone', onePath(), []],
  ['of another report, its weights borrowed', ofReport('yuntai-2032', '云台县', borrowed), []],
  ['of another report, before anything was filled in', ofReport('lanhe-2031', '兰河县', []), []],
  ['whose report asks for nothing', withoutGoals(), []],
];

const textOf = (pieces: readonly { readonly text: string }[]): string => pieces.map(({ text }) => text).join('');
const paragraphs = ({ blocks }: Brief): readonly string[] =>
  blocks.flatMap((block) => (block.kind === 'paragraph' ? [textOf([...block.lead, ...block.pieces])] : []));
const movesOf = (figures: readonly BriefFigure[], path: string, isAlone: boolean): readonly PrintedMove[] =>
  figures.flatMap(({ text, origin }) =>
    origin.kind === 'solved' && origin.path === path && origin.alone === isAlone
      ? [{ variable: origin.variable, slot: origin.slot, value: readNumber(text) / 100 }]
      : [],
  );

describe.each(cases)('a plan %s', (_, plan, scenarios) => {
  for (const language of ['zh', 'en'] as const) {
    const brief = briefOf(plan, { scenarios, language });
    const figures = figuresOf(brief);

    test(`every figure is a figure of the model to the printed digits (${language})`, () => {
      const inNotes = brief.notes.flatMap(({ pieces }) => pieces.filter((piece) => piece.kind === 'figure'));
      const charted = chartedOf(brief);
      const wrong = [...figures, ...inNotes, ...charted].flatMap(({ text, origin }) => {
        const expected = expectedOf(plan, origin);
        if (expected === null) return [];
        // “Below the goal by” says the sign in words.
        const isUnsigned = (origin.kind === 'gap' || origin.kind === 'amount') && !/[+−]|^0\.00$/.test(text);
        return isPrinted(text, isUnsigned ? Math.abs(expected) : expected) ? [] : [{ text, origin, expected }];
      });
      expect(wrong).toEqual([]);
      expect(figures.length + charted.length).toBeGreaterThan(15);
    });

    test(`every figure has a footnote, numbered as a reader meets them (${language})`, () => {
      const cited = brief.blocks.flatMap((block) =>
        block.kind === 'charts'
          ? block.charts.map(({ note }) => note)
          : figuresOf({ ...brief, blocks: [block] }).map(({ note }) => note),
      );
      expect([...new Set(cited)]).toEqual(brief.notes.map(({ number }) => number));
      expect(brief.notes.map(({ number }) => number)).toEqual(brief.notes.map((__, index) => index + 1));
      expect(brief.notes.filter(({ pieces }) => textOf(pieces).trim() === '')).toEqual([]);
    });

    test(`words carry no digits but years and the numbers of parts (${language})`, () => {
      const words = brief.blocks.flatMap((block) => {
        if (block.kind === 'paragraph') return [...block.lead, ...block.pieces];
        return block.kind === 'table' ? block.rows.flatMap((row) => row.flatMap(({ pieces }) => pieces)) : [];
      });
      const digits = words
        .filter(({ kind }) => kind === 'words')
        .flatMap(
          ({ text }) =>
            text
              .replace(' ¥100m', '')
              .replace(/^\d(．|\. )/, '')
              .replace(/20\d\d(-\d\d-\d\d)?/g, '')
              .match(/.{0,6}\d.{0,6}/g) ?? [],
        );
      expect(digits).toEqual([]);
    });

    test(`it is laid out on two pages (${language})`, () => {
      const laid = layOutBrief(brief);
      expect(laid.pages.flatMap(({ blocks }) => blocks)).toEqual(brief.blocks);
      expect(laid.pages.flatMap(({ notes }) => notes)).toEqual(brief.notes);
      expect(laid.pages[0].blocks.at(-1)?.kind).not.toBe('heading');
      expect(laid).toHaveProperty('height');
      expect('height' in laid ? laid.height : Number.NaN).toBeLessThanOrEqual(textHeight);
    });
  }
});

describe('the shipped plan', () => {
  const plan = shippedPlan();
  const brief = briefOf(plan);
  const figures = figuresOf(brief);

  test('says both paths against their goals', () => {
    // 8.27 − 8 = 0.27 points of 383 亿元; 8.74 − 9 = −0.26 points.
    expect(paragraphs(brief)[1]).toBe(
      '（一）预期路径。方案“基准”测算地区生产总值增速8.27%，比目标8%高0.27个百分点（1.03亿元），判定为达成。',
    );
    expect(paragraphs(brief)[2]).toContain(
      '方案“力争”测算地区生产总值增速8.74%，比目标9%低0.26个百分点（0.99亿元），判定为接近。',
    );
  });

  test('each single lever as printed reaches the goal, and so does the plan that changes least', () => {
    // A figure printed with two decimals of a percent is off by 0.005 points at most, and moves growth by less.
    for (const [path, scenario, goal] of [
      ['base', 'base', 0.08],
      ['stretch', 'stretch', 0.09],
    ] as const) {
      const alone = movesOf(figures, path, true);
      expect(alone).toHaveLength(3);
      for (const move of alone) expect(Math.abs(growthAfter(plan, scenario, [move]) - goal)).toBeLessThan(5e-5);
    }
    const together = movesOf(figures, 'stretch', false);
    expect(together.length).toBeGreaterThan(2);
    expect(Math.abs(growthAfter(plan, 'stretch', together) - 0.09)).toBeLessThan(5e-5);
  });

  test('the difference between the paths is told by its parts', () => {
    const bridge = figures.filter(({ origin }) => origin.kind === 'bridge').map(({ text }) => readNumber(text));
    const compared = must(compareScenarios(compiled(plan.model), plan, 'base', 'stretch')).bridge.parts;
    // 13% − 12% of weights 0.166, 0.191, 0.115 and what they do together: 0.17 + 0.19 + 0.12.
    expect(bridge).toEqual([0.47, 0.19, 0.17, 0.12]);
    expect(compared.map(({ effect }) => Math.round(effect * 1e4) / 100).sort()).toEqual([0.12, 0.17, 0.19]);
  });

  test('findings are those of the audit, and missing data are counted', () => {
    const findings = figures.filter(({ origin }) => origin.kind === 'finding');
    expect(findings.map((finding) => isFinding(plan, finding, 'base'))).toEqual([true, true]);
    const missing = figures.find(({ origin }) => origin.kind === 'count' && origin.what === 'missing');
    const shipped = plan.model.variables.filter(
      (variable) =>
        variable.kind === 'assumption' && Object.values(variable.values).every((slot) => slot?.value === null),
    );
    expect(Number(missing?.text)).toBe(shipped.length);
  });

  test('the same plan gives the same brief, and an edit another one', () => {
    expect(briefOf(shippedPlan())).toEqual(brief);
    expect(briefOf(edited(plan, 'base', 'primaryGrowth', 0.05))).not.toEqual(brief);
  });
});

test('missing data are said and never zero', () => {
  const brief = briefOf(withoutGrowth());
  const text = paragraphs(brief).join('\n');
  expect(text).toContain('方案“基准”缺数据，算不出地区生产总值增速，不能判定；缺1项（第一产业增速），补齐后再算。');
  expect(text).toContain('第一产业缺数据');
  expect(text).toContain('（二）支出端（测算，非官方数）。缺数据，算不出各项需求的拉动。');
  expect(text).toContain('方案“力争”缺数据，缺口算不出，无法求解。');
  const [growth] = brief.blocks.flatMap((block) => (block.kind === 'table' ? block.rows : []));
  expect(growth?.map(({ pieces }) => textOf(pieces))).toEqual([
    '地区生产总值增速',
    '8%',
    '9%',
    '缺数据',
    '—',
    '无法判定',
    '缺数据',
    '—',
    '无法判定',
  ]);
});

test('a goal out of reach is said to be so, with the most there is', () => {
  const plan = outOfReach();
  const brief = briefOf(plan);
  const text = paragraphs(brief).join('\n');
  const most = figuresOf(brief).find(({ origin }) => origin.kind === 'maximum' && origin.path === 'base');
  // Every growth three points up: what the five levers may do at most.
  const far = [
    'primaryGrowth',
    'aboveScaleIndustryGrowth',
    'otherServicesGrowth',
    'fixedAssetInvestmentGrowth',
    'retailSalesGrowth',
  ];
  const up = far.map((variable): PrintedMove => {
    const now = plan.scenarios[0]?.changes.find((change) => change.variable === variable)?.value;
    const shipped = plan.model.variables.find(({ id }) => id === variable);
    const value = now ?? (shipped?.kind === 'assumption' ? (shipped.values['2024']?.value ?? 0) : 0);
    return { variable, slot: '2024', value: value + 0.03 };
  });
  expect(text).toContain('方案“基准”在界内达不到：最高');
  expect(text).toContain('这一点已经验证：范围内的任何组合都不行。');
  expect(isPrinted(most?.text ?? '', growthAfter(plan, 'base', up) * 100)).toBe(true);
});

test('a wanted scenario stands for its own path, and a frozen one says so', () => {
  const brief = briefOf(withFrozen(), { scenarios: [frozenId] });
  expect(paragraphs(brief).join('\n')).toContain('方案“力争 2024-01-05”（2024-01-05冻结）测算地区生产总值增速8.74%');
  const own = briefOf(withFrozen());
  expect(paragraphs(own).join('\n')).not.toContain('冻结');
});

test('a path without a scenario is said to be uncalculated', () => {
  expect(paragraphs(briefOf(onePath())).join('\n')).toContain('（二）力争路径。方案中没有对照这条路径的，未测算。');
});

test('an unknown scenario is refused', () => {
  const made = makeBrief(must(evaluateAll(shippedPlan())), {
    scenarios: ['nobody'],
    language: 'zh',
    date: '2024-01-05',
  });
  expect(made.ok ? [] : made.problems.map(({ code }) => code)).toEqual(['unknown-scenario']);
});
