import { expect, test } from 'vitest';
import type { Goal } from '../../../models/goals/goal-model.ts';
import { shippedPlan } from '../../../models/plan/shipped-plan.ts';
import { measureEditName, ownerEditName, sourceEditName } from '../../../models/views/edit-names.ts';

const { model } = shippedPlan();
const goal = (id: string): Goal => {
  const found = model.goals.find((one) => one.id === id);
  if (!found) throw new Error(id);
  return found;
};

test('an edit of an owner names both, a confirmation the one, in both languages', () => {
  expect(ownerEditName(goal('retailSales'), '市场监管局')).toEqual({
    zh: '社会消费品零售总额增速 牵头单位 商务局 → 市场监管局',
    en: 'Growth of retail sales, owner 商务局 → 市场监管局',
  });
  expect(ownerEditName(goal('retailSales'), '商务局').zh).toBe('社会消费品零售总额增速 牵头单位确认为 商务局');
  expect(ownerEditName(goal('retailSales'), ' ').zh).toContain('→ 未定');
});

test('the other edits say what they did; long texts are cut', () => {
  const name = { zh: '实际 · 对地区生产总值增速', en: 'Real · against GDP growth' };
  expect(measureEditName(goal('incomeSync'), name).zh).toBe(
    '城乡居民收入与经济增长基本同步 改按“实际 · 对地区生产总值增速”判定',
  );
  expect(sourceEditName(model, 'primaryGrowth', 'note', '统计局2月18日电话确认').zh).toBe(
    '第一产业增速 说明 改为“统计局2月18日电话确认”',
  );
  expect(sourceEditName(model, 'primaryGrowth', 'note', '').zh).toBe('第一产业增速 说明 清空');
  expect(sourceEditName(model, 'primaryGrowth', 'note', '长'.repeat(50)).zh).toContain(`${'长'.repeat(24)}…`);
});
