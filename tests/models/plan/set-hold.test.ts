import { describe, expect, test } from 'vitest';
import { isHeld } from '../../../models/analysis/levers.ts';
import { duplicateScenario } from '../../../models/plan/edit-scenarios.ts';
import { parsePlan, serializePlan } from '../../../models/plan/parse-plan.ts';
import { planText } from '../../../models/plan/plan-text.ts';
import { isHeldIn, setHold } from '../../../models/plan/set-hold.ts';
import { shippedPlan } from '../../../models/plan/shipped-plan.ts';
import { gridPosition } from '../../../models/views/grid-position.ts';
import { toggleHold } from '../../../models/views/toggle-hold.ts';
import { leverRows } from '../../../models/views/what-if-levers.ts';
import { edited, must } from '../../support/plans.ts';
import { resultsOf } from '../../support/workbench-results.ts';

const plan = shippedPlan();
const services = { scenario: 'stretch', variable: 'otherServicesGrowth', slot: '2024' } as const;
const primary = { ...services, variable: 'primaryGrowth' };
const holdsOf = (given: typeof plan, id: string) => given.scenarios.find((scenario) => scenario.id === id)?.holds;

describe('setHold', () => {
  test('holds in one scenario, once, and lets go without a trace', () => {
    const held = must(setHold(must(setHold(plan, [services, primary], true)), [services], true));
    expect(holdsOf(held, 'stretch')).toEqual([
      { variable: 'primaryGrowth', slot: '2024' },
      { variable: 'otherServicesGrowth', slot: '2024' },
    ]);
    expect(holdsOf(held, 'base')).toBeUndefined();
    expect(isHeldIn(held.scenarios[1] ?? {}, services)).toBe(true);
    expect(must(parsePlan(serializePlan(held), 'a'))).toEqual(held);
    expect(planText(must(setHold(held, [services, primary], false)))).toBe(planText(plan));
  });

  test('a copy of a scenario holds what the original does', () => {
    const held = must(setHold(plan, [services], true));
    const { plan: copied, id } = must(duplicateScenario(held, 'stretch', { zh: '副本', en: 'Copy' }));
    expect(holdsOf(copied, id)).toEqual(holdsOf(held, 'stretch'));
  });

  test.each([
    ['an unknown scenario', { ...services, scenario: 'nobody' }, 'unknown-scenario'],
    ['an unknown variable', { ...services, variable: 'nobody' }, 'unknown-variable'],
    ['a calculated variable', { ...services, variable: 'gdpGrowth' }, 'not-an-assumption'],
  ])('refuses %s', (_, place, code) => {
    expect(setHold(plan, [place], true)).toMatchObject({ ok: false, problems: [{ code }] });
  });

  test('a file that holds what is no assumption is refused', () => {
    const held = must(setHold(plan, [services], true));
    const spoilt = serializePlan(held).replace(
      /("holds": \[\s*\{\s*"variable": )"otherServicesGrowth"/,
      '$1"gdpGrowth"',
    );
    expect(parsePlan(spoilt, 'a')).toMatchObject({ ok: false, problems: [{ code: 'not-an-assumption' }] });
  });
});

test('a cell is held and let go as one named step; calculated ones are passed over', () => {
  const cellOf = (from: typeof plan, variable: string) => {
    const { results } = resultsOf(from);
    const cell = gridPosition(results, { scenario: 'stretch', variable, period: '2024' })?.gridCell;
    if (!cell) throw new Error(variable);
    return { results, cell };
  };
  const { results, cell } = cellOf(plan, 'otherServicesGrowth');
  const calculated = cellOf(plan, 'gdpGrowth').cell;
  expect(toggleHold(results, [calculated])).toBeNull();
  const edit = toggleHold(results, [cell, calculated]);
  expect(edit?.name.zh).toBe('锁定 其他服务业增速');
  const held = edit && must(edit.next);
  if (!held) throw new Error('not held');
  const again = cellOf(held, 'otherServicesGrowth');
  expect(again.cell.held).toBe(true);
  const primaryCell = cellOf(held, 'primaryGrowth').cell;
  expect(toggleHold(again.results, [again.cell, primaryCell])?.name.zh).toBe('锁定 其他服务业增速等 2 格');
  const released = toggleHold(again.results, [again.cell]);
  expect(released?.name.en).toMatch(/^Release /);
  expect(released && planText(must(released.next))).toBe(planText(plan));
});

describe('levers', () => {
  const output = { variable: 'gdpGrowth', period: '2024' };
  test('a held one is listed and cannot be chosen', () => {
    const { results, active } = resultsOf(must(setHold(plan, [services], true)), 'stretch');
    const rows = leverRows(results, active, output, {}, 'zh');
    const row = rows.find(({ id }) => id === 'otherServicesGrowth@2024');
    expect(row).toMatchObject({ isHeld: true, isChosen: false });
    const chosen = { [row?.id ?? '']: { isChosen: true, min: 0, max: 1, isAssumed: false } };
    const again = leverRows(results, active, output, chosen, 'zh').find(({ id }) => id === row?.id);
    expect(again?.isChosen).toBe(false);
    expect(rows.filter(({ isHeld: held }) => held)).toHaveLength(1);
  });

  test('a year that carries a held figure on holds the year it comes from, and no other', () => {
    const changed = edited(plan, 'base', 'otherServicesGrowth', 0.06);
    const { active } = resultsOf(changed);
    const lever = { variable: 'otherServicesGrowth', slot: '2024' };
    expect(active.assumptions.get('otherServicesGrowth')?.get('2025')?.carriedFrom).toBe('2024');
    expect(isHeld([{ ...lever, slot: '2025' }], active.assumptions, lever)).toBe(true);
    expect(isHeld([{ ...lever, variable: 'primaryGrowth' }], active.assumptions, lever)).toBe(false);
    expect(isHeld([], active.assumptions, lever)).toBe(false);
  });
});
